"""Whatever is typed into a search box finds records or is explained in one sentence; nothing else ever happens."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crm_desktop.models.activities import Activity
from crm_desktop.models.companies.search import company_search
from crm_desktop.models.finding import find_anything
from crm_desktop.models.leads.search import lead_search
from crm_desktop.models.opportunities.search import opportunity_search
from crm_desktop.models.people.search import person_search
from crm_desktop.models.queries import ALIASES, field_names, where
from crm_desktop.models.query_completion import completed
from crm_desktop.models.refusals import WrongCall
from tests.makers import make_company, make_lead, make_opportunity, make_own_field, make_person

SEARCHES = (lead_search, person_search, company_search, opportunity_search)
SIGNS = [*"\"'()-:<>=*?%_\\;,.!#&|^~`{}[]@/+ \t\n\0\u202e\ufeffé\ud83dßİ🙂٣", "..", "or", "and"]
PARTS = [
    "ann", "no:", "has:", "owner:me", "amount:", "possible_value:>", "tag:", "status:dead", "created:", "today",
    "last-30-days", "9999-99-99", "2026-01..", "-", "not ", '"', "list:", "next_action:<", "id:", "Colour:", "1e999",
    "99999999999999999999", "people:", "1", "NaN", "..2026", "company:", "next_action_on:<=", "version:", "x" * 300,
]  # fmt: skip


@pytest.fixture
def records(user):
    make_lead("Ann Lee", possible_value=5)
    make_person("Ann Lee")
    make_opportunity("Ann's deal", company=make_company("Ann & Co"))
    make_own_field("Colour", "choice")
    return user


@settings(max_examples=150, suppress_health_check=list(HealthCheck), deadline=None)
@given(text=st.lists(st.sampled_from(SIGNS + PARTS), max_size=8).map("".join), data=st.data())
def test_no_query_does_anything_but_find_or_explain(records, text, data):
    search = data.draw(st.sampled_from(SEARCHES))(records)
    with suppress(WrongCall):
        count, rows = search.count_and_first(text, "name", False, 10)
        assert count == len(rows) == len(search.ids(text))
    with suppress(WrongCall):
        where(Activity, text, records, date(2026, 11, 22))
    completed(search.model, text, data.draw(st.integers(0, len(text))), records)
    find_anything(text, records)


@pytest.mark.parametrize(
    "value",
    ["1e999", "-1e999", "1e-999", "99999999999999999999", "2147483648", "1e15", "NaN", "sNaN", "inf", "1" * 5000, "²",
     "٣", "1.5", "5%", "1..1e999", "NaN..1", "last-99999999999-days", "0000-01-01"],
)  # fmt: skip
def test_any_field_compares_with_any_number(records, value):
    make_own_field("Seats", "number")
    make_own_field("Fee", "money")
    for search in (make(records) for make in SEARCHES):
        for name in [*field_names(search.model), "Seats", "Fee"]:
            for op in ("", ">"):
                with suppress(WrongCall):
                    search.ids(f"{name}:{op}{value}")


def test_values_of_any_field_are_completed(records):
    for search in (make(records) for make in SEARCHES):
        for name in [*field_names(search.model), *ALIASES, "no", "Colour", "Color"]:
            completed(search.model, f"{name}:", len(name) + 1, records)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("likelihood:<12.5", True),
        ("likelihood:>11.5", True),
        ("likelihood:12.5", False),
        ("amount:<1e999", True),
        ("amount:>-99999999999999999999", True),
        ("amount:>1e15", False),
        ("amount:>999.985", True),
        ("amount:>999.994", False),
        ("amount:999.99..1e30", True),
        ("company:99999999999999999999", False),
        ("id:<1e999", True),
    ],
)
def test_numbers_beyond_a_field_and_between_its_values_compare_as_numbers_do(user, query, found):
    made = make_opportunity("Deal", amount="999.99", likelihood=12)
    assert list(opportunity_search(user).ids(query)) == [made.id] * found
