"""Likely duplicates are found with their reason, and those that somebody kept apart are not offered again."""

import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.duplicates import keep_apart, likely_pairs
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User
from tests.makers import any_user, make_company, make_lead, make_person


def found(*kinds: str) -> list[tuple[str, str, str]]:
    return [(pair.one.name, pair.other.name, pair.reason) for pair in likely_pairs(kinds or ("lead", "person"))]


def test_the_same_e_mail_however_written(database: str, user: User) -> None:
    make_person("Ann Lee", email="Ann@Acme.example")
    make_person("Anne Lee", email="ann@acme.example")
    make_person("Bob Roe", email="bob@acme.example")
    assert found("person") == [("Ann Lee", "Anne Lee", "same e-mail")]


def test_the_same_phone_with_and_without_country_code(database: str, user: User) -> None:
    make_person("Ann Lee", phone="+49 171 2345678")
    make_person("Ann Lee-Roe", phone="0171 234 5678")
    assert found("person") == [("Ann Lee", "Ann Lee-Roe", "same phone")]


def test_relatives_with_one_number_at_two_companies_are_two(database: str, user: User) -> None:
    make_person("Owen Hargrove", phone="+1 508 555 0111", company=make_company("Acme"))
    make_person("Colleen Hargrove", phone="+1 508 555 0111", company=make_company("Other"))
    make_person("Rohan Hargrove", phone="+1 508 555 0111")
    assert {reason for *_, reason in found("person")} == {"same phone, another name"}
    assert len(found("person")) == 2


def test_colleagues_at_one_switchboard_are_two(database: str, user: User) -> None:
    make_person("Ann Lee", phone="+49 171 2345678")
    make_person("Boris Petrow", phone="+49 171 2345678")
    assert found("person") == []


def test_colleagues_of_one_shared_mailbox_are_two(database: str, user: User) -> None:
    make_person("Ann Lee", email="info@acme.example")
    make_person("Boris Petrow", email="info@acme.example")
    assert found("person") == []


def test_a_misspelled_name_at_the_same_company(database: str, user: User) -> None:
    acme = make_company("Acme")
    make_person("Jonathan Smith", company=acme)
    make_person("Jonathon Smith", company=acme)
    make_person("Jonathan Smith", company=make_company("Other"))
    assert found("person") == [("Jonathan Smith", "Jonathon Smith", "similar name at the same company")]


def test_two_of_one_name_in_one_town_at_two_companies_are_two(database: str, user: User) -> None:
    make_person("Ann Lee", city="Bonn", company=make_company("Acme"))
    make_person("Ann Lee", city="Bonn", company=make_company("Other"))
    assert found("person") == []


def test_a_domain_of_very_many_says_no_more_than_a_town(
    database: str, user: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann, also_ann = make_company("Acme"), make_company("Other")
    make_person("Ann Lee", email="ann@mail.example", company=ann)
    make_person("Ann Lee", email="a.lee@mail.example", company=also_ann)
    make_person("Bob Roe", email="bob@mail.example")
    assert found("person") == [("Ann Lee", "Ann Lee", "similar name, same mail domain")]
    monkeypatch.setitem(likely_pairs.__globals__, "MOST_AT_A_DOMAIN", 2)
    assert found("person") == []


def test_two_of_one_name_in_one_town_may_be_one(database: str, user: User) -> None:
    make_person("Ann Lee", city="Bonn")
    make_person("Ann Lée", city="bonn")
    assert found("person") == [("Ann Lee", "Ann Lée", "same name and city")]


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Acme GmbH", "Acme AG", "same name, another legal form"),
        ("O'Neil & Sons, Inc.", "ONeil & Sons Inc", "same name"),
        ("Contoso Holding", "Contosso Holding", "similar name"),
    ],
)
def test_companies_by_name(database: str, user: User, one: str, other: str, reason: str) -> None:
    make_company(one)
    make_company(other)
    make_company("Nothing Like It")
    assert found("company") == [(one, other, reason)]


def test_a_lead_that_is_a_person_already_is_found_across(database: str, user: User) -> None:
    make_lead("Ann Lee", email="ann@acme.example")
    make_person("Ann Lee", email="ann@acme.example")
    pairs = likely_pairs()
    assert [(pair.one.kind, pair.other.kind) for pair in pairs] == [("lead", "person")]


def test_a_company_and_somebody_who_works_there_are_two(database: str, user: User) -> None:
    make_company("Acme", email="info@acme.example", phone="+49 228 123456")
    make_person("Acme", email="info@acme.example", phone="+49 228 123456")
    assert found("company", "person") == []


def test_a_pair_that_is_kept_apart_is_not_offered_again_until_undone(database: str, user: User) -> None:
    ann, anne = make_person("Ann Lee", email="a@x.example"), make_person("Anne Lee", email="a@x.example")
    with change("keep_apart", by=any_user()) as kept:
        keep_apart(("person", anne.id), ("person", ann.id))
    assert kept.sentence == "Kept Anne Lee and Ann Lee apart"
    assert found("person") == []
    undo(by=any_user())
    assert len(found("person")) == 1
