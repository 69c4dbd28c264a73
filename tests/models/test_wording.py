"""The sales language: the same texts in the words of each team."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.models.wording import LANGUAGES, Noun, Wording, noun, say, use, wording_of


@pytest.mark.parametrize(
    ("language", "people", "companies", "unengaged"),
    [
        ("copper", "People", "Companies", "Lead"),
        ("revenue", "Contacts", "Companies", "Prospect"),
        ("quick_leads", "Contacts", "Companies", "Lead"),
        ("prospects_first", "Prospects", "Prospect companies", "Lead"),
        ("sugar", "Contacts", "Accounts", "Lead"),
    ],
)
def test_each_language_has_its_words(language: str, people: str, companies: str, unengaged: str) -> None:
    use(Wording(language))
    assert (say("People"), say("Companies"), noun("unengaged").title) == (people, companies, unengaged)
    assert (say("Leads"), say("Opportunities")) == ("Leads", "Opportunities")


@pytest.mark.parametrize(
    ("english", "sugar"),
    [
        ("New company", "New account"),
        ("Choose a person or a company for it to become.", "Choose a contact or an account for it to become."),
        ("A company", "An account"),
        ("PEOPLE", "Contacts"),
        ("Relationship", "Account type"),
        ("3 people, 1 company", "3 contacts, 1 account"),
        ("Personal", "Personal"),
        ("tag:company", "tag:company"),
        ("accompany", "accompany"),
    ],
)
def test_articles_and_capitals_follow_and_parts_of_words_stay(english: str, sugar: str) -> None:
    use(Wording("sugar"))
    assert say(english) == sugar


def test_what_users_typed_stays_as_it_is() -> None:
    use(Wording("sugar"))
    assert say("Merged {count} companies into {name}", count=2, name="The Company Company") == (
        "Merged 2 accounts into The Company Company"
    )


def test_a_team_has_words_of_its_own() -> None:
    use(wording_of("sugar", {"opportunity": ("deal", "deals"), "lead": ("suspect", "suspects")}))
    assert say("Leads become people, companies and opportunities") == "Suspects become contacts, accounts and deals"
    assert noun("opportunity") == Noun("deal", "deals")


def test_a_word_of_the_language_itself_is_not_the_team_s_own() -> None:
    assert wording_of("sugar", {"company": ("account", "accounts"), "person": ("", "")}).own == {}


@given(st.text(), st.sampled_from([key for key, _ in LANGUAGES]))
def test_any_text_can_be_said(text: str, language: str) -> None:
    assert isinstance(Wording(language).text(text), str)
    assert Wording("copper").text(text) == text
