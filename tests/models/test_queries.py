"""One language for the search box, saved views and --where."""

import datetime

import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.companies.search import company_search
from crm_desktop.models.leads import Lead, LeadList, LeadStatus
from crm_desktop.models.leads.search import lead_search
from crm_desktop.models.opportunities.search import opportunity_search
from crm_desktop.models.people.search import person_search
from crm_desktop.models.refusals import WrongCall
from crm_desktop.models.tags import set_tags
from crm_desktop.models.users import User
from tests.makers import make_company, make_lead, make_opportunity, make_person

TODAY = datetime.date(2026, 11, 21)


def day(days: int) -> datetime.date:
    return TODAY + datetime.timedelta(days=days)


@pytest.fixture
def leads(user: User) -> User:
    with change("list", by=user):
        fair = LeadList.create(name="Trade fair")
    make_lead("Ann Lee", city="Rome", possible_value=6000, next_action_on=day(-1), next_action="call", list=fair)
    make_lead("Zoë O’Neil", company_name="Björk & Söner", phone="070-123 45 67", next_action_on=day(0), owner=user)
    make_lead("Bob Roe", city="New York", possible_value=100, temperature="hot", email="bob@ROE.example")
    dead = make_lead("Dan Dead", city="Århus", status=LeadStatus.get(LeadStatus.kind == "dead"))
    with change("tag", by=user):
        set_tags(dead, ["Warm", "VIP"])
    return user


def names(user: User, query: str, show: str = "all", sort: str = "name", descending: bool = False) -> list[str]:
    search = lead_search(user, show, today=lambda: TODAY)
    count, rows = search.count_and_first(query, sort, descending, 50)
    ids = search.ids(query, sort, descending)
    assert [row.id for row in rows] == list(ids)
    assert count == len(ids)
    return [row.name.split()[0] for row in rows]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", "Ann Bob Dan Zoë"),
        ("ann", "Ann"),
        ("zoe", "Zoë"),
        ("O'NEIL", "Zoë"),
        ("bjork soner", "Zoë"),
        ('"new york"', "Bob"),
        ("york new", "Bob"),
        ("+46 70 123 45 67", "Zoë"),
        ("0701234567", "Zoë"),
        ("city:rome", "Ann"),
        ("company:bjork", "Zoë"),
        ('company:"  SONER"', "Zoë"),
        ("city:arhus", "Dan"),
        ("owner:me -company:bjork", ""),
        ("Company:BJÖRK no:owner", ""),
        ("-no:company", "Zoë"),
        ("city:ÅRHUS", "Dan"),
        ('city:="århus"', "Dan"),
        ("possible_value:>5000", "Ann"),
        ("possible_value:100..200", "Bob"),
        ("possible_value:<=100", "Bob"),
        ("next_action:<today", "Ann"),
        ("next_action:today", "Zoë"),
        ("next_action:call", "Ann"),
        ("next_action_on:2026-11", "Ann Zoë"),
        ("next_action_on:yesterday..today", "Ann Zoë"),
        ("no:next_action", "Bob Dan"),
        ("has:next_action", "Ann Zoë"),
        ("no:city", "Zoë"),
        ('list:"Trade fair"', "Ann"),
        ("owner:me", "Zoë"),
        ("status:dead", "Dan"),
        ("-status:dead", "Ann Bob Zoë"),
        ("tag:warm", "Dan"),
        ("no:tags", "Ann Bob Zoë"),
        ("temperature:Hot or city:Rome", "Ann Bob"),
        ("(temperature:hot or city:rome) bob", "Bob"),
        ("not (ann or bob)", "Dan Zoë"),
        ("not dan and not ann", "Bob Zoë"),
        ("created:last-30-days nobody", ""),
        ("email:bob@roe.example", "Bob"),
        ('"unclosed', ""),
        (")", "Ann Bob Dan Zoë"),
        ("http://x", ""),
    ],
)
def test_a_query_finds(leads: User, query: str, found: str) -> None:
    assert " ".join(names(leads, query)) == found


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("colour:red", "no field “colour”"),
        ("possible_value:>many", "no number"),
        ("next_action_on:someday", "no date"),
        ("temperature:tepid", "not one of cold, warm, hot"),
        ("no:colour", "no field"),
    ],
)
def test_a_wrong_query_is_explained(leads: User, query: str, sentence: str) -> None:
    with pytest.raises(WrongCall, match=sentence):
        names(leads, query)


def test_dead_leads_leave_the_working_list_and_are_kept(leads: User) -> None:
    assert names(leads, "", show="open") == ["Ann", "Bob", "Zoë"]
    assert names(leads, "", show="dead") == ["Dan"]


@pytest.mark.parametrize("field", [field.name for field in Lead.fields()])
def test_every_column_sorts_both_ways(leads: User, field: str) -> None:
    assert sorted(names(leads, "", sort=field)) == sorted(names(leads, "", sort=field, descending=True))


def test_what_has_no_value_comes_last_either_way(leads: User) -> None:
    assert names(leads, "", sort="possible_value")[:2] == ["Bob", "Ann"]
    assert names(leads, "", sort="possible_value", descending=True)[:2] == ["Ann", "Bob"]
    assert names(leads, "", sort="city")[:2] == ["Bob", "Ann"]
    assert names(leads, "", sort="list")[0] == "Ann"


def test_words_find_people_and_opportunities_by_their_company(user: User) -> None:
    acme = make_company("Acme", employees=12)
    ann = make_person("Ann", company=acme)
    make_person("Bob")
    make_opportunity("Deal", company=acme, person=ann)
    make_opportunity("Other")
    assert [p.name for p in person_search(user).count_and_first("acme", "company", False, 9)[1]] == ["Ann"]
    found = opportunity_search(user, "open").count_and_first("acme", "stage", False, 9)[1]
    assert [(o.name, o.company.name, o.person.name, o.stage.name) for o in found] == [
        ("Deal", "Acme", "Ann", "Identified")
    ]
    assert company_search(user).count_and_first("employees:>10", "employees", True, 9)[0] == 1
    assert opportunity_search(user).count_and_first("company:acme", "amount", True, 9)[0] == 1
