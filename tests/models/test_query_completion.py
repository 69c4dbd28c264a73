"""What is offered while a query is typed, and queries as rows."""

from datetime import date

import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.leads import Lead, LeadList
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.people import Person
from crm_desktop.models.queries import where
from crm_desktop.models.query_completion import completed, kind_of
from crm_desktop.models.query_rows import COMPARISONS, QueryRow, rows_of, text_of
from crm_desktop.models.tags import set_tags
from tests.makers import make_lead, make_own_field


def offered(text, user, model=Lead):
    return [each.text for each in completed(model, text, len(text), user)[1]]


def test_fields_are_offered_from_the_second_letter_on(user):
    assert offered("t", user) == []
    assert offered("te", user) == ["temperature:"]
    assert offered("acme and na", user)[0] == "name:"
    assert "possible_value:" in offered("poss", user)
    assert offered("-sta", user)[:1] == ["state:"] or "status:" in offered("-sta", user)


def test_what_stands_before_the_word_is_kept(user):
    start, found = completed(Lead, "city:Oslo -te", 13, user)
    assert (start, found[0].text) == (11, "temperature:")


def test_values_of_closed_sets_and_dates_in_words_are_offered(user):
    assert offered("temperature:", user) == ["temperature:cold", "temperature:warm", "temperature:hot"]
    assert offered("temperature:w", user) == ["temperature:warm"]
    assert offered("next_action:<to", user) == ["next_action:<today", "next_action:<tomorrow"]
    assert offered("status:dea", user) == ["status:Dead"]
    assert offered("do_not_contact:", user, Person) == ["do_not_contact:yes", "do_not_contact:no"]
    assert "stage:Identified" in offered("stage:Id", user, Opportunity)


def test_lists_users_and_tags_are_offered_by_their_names(user):
    with change("prepare", by=user):
        LeadList.create(name="Trade fair")
        set_tags(make_lead("Ann"), ["warm", "Sued West"])
    assert offered("list:fair", user) == ['list:"Trade fair"']
    assert offered("owner:", user) == ["owner:me", "owner:Ada"]
    assert offered("tag:su", user) == ['tag:"Sued West"']
    assert offered('list:"Trade f', user) == ['list:"Trade fair"']


def test_own_fields_are_offered_with_their_choices(user):
    make_own_field("Shirt size", "choice", choices=("Small", "Extra large"))
    assert offered("shi", user) == ['"Shirt size":']
    assert offered('"Shirt size":ex', user) == ['"Shirt size":"Extra large"']
    assert kind_of(Lead, "Shirt size") == "choice"


def test_fields_that_are_empty_or_not_are_offered(user):
    assert "no:next_action" in offered("no:next", user)
    assert "has:email" in offered("has:ema", user)


def test_every_completion_of_a_field_is_a_query(user):
    make_own_field("Shirt size", "choice")
    for name in ("temperature", "status", "owner", "next_action", "created_on", "list", "tags"):
        for query in offered(f"{name}:", user):
            where(Lead, query, user, date(2026, 11, 22))


@pytest.mark.parametrize(
    "rows",
    [
        [QueryRow("city", "=", "New York"), QueryRow("temperature", "", "hot")],
        [QueryRow("next_action", "no"), QueryRow("email", "has"), QueryRow("", "", "ann lee")],
        [QueryRow("status", "-", "dead"), QueryRow("possible_value", ">=", "5000"), QueryRow("", "-", "pump")],
        [QueryRow('"Shirt size"', "", "Extra large"), QueryRow("created_on", "", "last-30-days")],
    ],
)
def test_rows_written_as_a_query_are_read_back(rows):
    assert rows_of(text_of(rows)) == rows


def test_rows_that_are_not_filled_in_ask_for_nothing():
    assert text_of([QueryRow("city", "=", " "), QueryRow(), QueryRow("city", "", "Oslo")]) == "city:Oslo"
    assert rows_of("") == []


@pytest.mark.parametrize("query", ["ann or bob", "(ann)", "not ann", "a (b or c)"])
def test_what_rows_cannot_say_is_left_as_text(query):
    assert rows_of(query) is None


def test_every_comparison_of_every_kind_is_a_query(user):
    make_own_field("Shirt size", "choice")
    values = {"date": "today", "number": "5", "yes_no": "yes", "choice": "hot"}
    names = {"text": "city", "choice": "temperature", "link": "list", "date": "next_action", "number": "possible_value",
             "tags": "tags", "yes_no": "do_not_contact"}  # fmt: skip
    for kind, name in names.items():
        model = Person if kind == "yes_no" else Lead
        assert kind_of(model, name) == kind
        for comparison, _ in COMPARISONS[kind]:
            where(model, QueryRow(name, comparison, values.get(kind, "x")).text, user, date(2026, 11, 22))
