"""A team's own words and definitions: chosen by the administrator, undone like anything else."""

import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.refusals import ChangedSince, Refused
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User, our_office, speak_as_our_office
from crm_desktop.models.users.team_words import DEFINITIONS, choose_words, define_step, definitions, use_leads
from crm_desktop.models.wording import Wording, noun


def choose(user: User, language: str, **own: tuple[str, str]) -> None:
    with change("choose_words", by=user):
        choose_words(language, own, our_office().version)


def test_the_program_speaks_as_the_office_does(database: str, user: User) -> None:
    assert speak_as_our_office() == Wording()
    choose(user, "sugar", opportunity=("deal", "deals"))
    speak_as_our_office()
    assert (noun("company").titles, noun("opportunity").titles) == ("Accounts", "Deals")


def test_choosing_a_language_is_one_change_with_one_undo(database: str, user: User) -> None:
    choose(user, "revenue")
    undo(by=user)
    assert speak_as_our_office().language == "copper"


@pytest.mark.parametrize(
    ("language", "own", "sentence"),
    [
        ("esperanto", {}, "There is no sales language “esperanto”."),
        ("copper", {"lead": ("person", "persons")}, "Two kinds of record would both be called “person”."),
        ("copper", {"lead": ("suspect", "")}, "A word is wanted for one and for many."),
        ("copper", {"lead": ("x" * 41, "y")}, "A word can have 40 characters at most."),
        ("copper", {"lead": ("{lead}", "leads")}, "“{lead}” is no word: letters, spaces and hyphens only."),
        ("copper", {"boat": ("boat", "boats")}, "“boat” is nothing that has a word of its own."),
    ],
)
def test_words_that_cannot_be_are_refused(
    database: str, user: User, language: str, own: dict[str, tuple[str, str]], sentence: str
) -> None:
    with pytest.raises(Refused) as refusal:
        choose(user, language, **own)
    assert str(refusal.value) == sentence
    assert our_office().sales_language == "copper"


def test_someone_else_chose_meanwhile(database: str, user: User) -> None:
    seen = our_office().version
    choose(user, "sugar")
    with pytest.raises(ChangedSince), change("choose_words", by=user):
        choose_words("revenue", {}, seen)


def test_definitions_are_the_team_s_own_until_emptied(database: str, user: User) -> None:
    assert definitions() == DEFINITIONS
    with change("define", by=user):
        define_step("lead", "Somebody who called back.", our_office().version)
    assert definitions()["lead"] == "Somebody who called back."
    with change("define", by=user):
        define_step("lead", " ", our_office().version)
    assert definitions() == DEFINITIONS


def test_a_definition_that_is_too_long_is_refused(database: str, user: User) -> None:
    with pytest.raises(Refused, match="2,000 characters"), change("define", by=user):
        define_step("lead", "x" * 2_001, our_office().version)


def test_leads_can_be_switched_off_and_on_again(database: str, user: User) -> None:
    with change("use_leads", by=user):
        use_leads(False, our_office().version)
    assert our_office().uses_leads is False
    undo(by=user)
    assert our_office().uses_leads is True
