"""Own fields are asked for, sorted by and found like those that come with the program."""

import datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.changes import change
from crm_desktop.models.database import database as proxy
from crm_desktop.models.database import is_sqlite
from crm_desktop.models.leads import Lead
from crm_desktop.models.leads.search import lead_search
from crm_desktop.models.own_fields import OwnField, read
from crm_desktop.models.own_fields.stored import sorted_by, stored
from crm_desktop.models.refusals import WrongCall
from crm_desktop.models.users import User
from tests.makers import make_lead, make_own_field

TODAY = datetime.date(2026, 11, 21)
TYPES = {
    "Customer no": "text", "Seats": "number", "Budget": "money", "Renewal": "date", "Colour": "choice",
    "Newsletter": "yes_no", "Wiki": "link", "Größe": "text",
}  # fmt: skip
LEADS: dict[str, dict[str, Any]] = {
    "Ann": {"Customer no": "AB 12", "Seats": 5, "Budget": "99.50", "Renewal": TODAY, "Colour": "Red"},
    "Bob": {"Customer no": "ab 345", "Seats": "12.5", "Budget": 5000, "Newsletter": True, "Größe": "XL"},
    "Cem": {"Renewal": datetime.date(2027, 1, 5), "Colour": "Blue", "Newsletter": False, "Wiki": "wiki.example.com"},
    "Dan": {},
}


@pytest.fixture
def leads(user: User) -> dict[str, OwnField]:
    fields = {name: make_own_field(name, type_name) for name, type_name in TYPES.items()}
    for name, values in LEADS.items():
        make_lead(name, own={fields[own].key: read(fields[own], value) for own, value in values.items()})
    return fields


def names(query: str, sort: str = "name", descending: bool = False) -> str:
    search = lead_search(None, "all", today=lambda: TODAY)
    count, rows = search.count_and_first(query, sort, descending)
    assert [row.id for row in rows] == list(search.ids(query, sort, descending))
    assert count == len(rows)
    return " ".join(row.name for row in rows)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ('"Customer no":12', "Ann"),
        ("customer_no:AB", "Ann Bob"),
        ('"customer NO":="ab 12"', "Ann"),
        ('-"Customer no":12', "Bob Cem Dan"),
        ('not "Customer no":12', "Bob Cem Dan"),
        ('no:"Customer no"', "Cem Dan"),
        ("has:customer_no", "Ann Bob"),
        ("seats:5", "Ann"),
        ("seats:>5", "Bob"),
        ("seats:>=5", "Ann Bob"),
        ("seats:1..12.5", "Ann Bob"),
        ("-seats:>5", "Ann Cem Dan"),
        ("budget:<100", "Ann"),
        ("budget:99.5", "Ann"),
        ("budget:1,000..6000", "Bob"),
        ("renewal:today", "Ann"),
        ("renewal:>today", "Cem"),
        ("renewal:2026-11..2027-01", "Ann Cem"),
        ("renewal:<=2026-11-21", "Ann"),
        ("colour:red", "Ann"),
        ("-colour:red", "Bob Cem Dan"),
        ("newsletter:yes", "Bob"),
        ("newsletter:no", "Cem"),
        ("no:newsletter", "Ann Dan"),
        ("wiki:example", "Cem"),
        ("größe:xl", "Bob"),
        ("no:größe colour:blue", "Cem"),
        ("(seats:5 or wiki:wiki) -name:cem", "Ann"),
        # The words of own fields are found without naming them.
        ("345", "Bob"),
        ("wiki.example", "Cem"),
        ('"12.5"', "Bob"),
    ],
)
def test_the_query_language_asks_for_own_fields(leads: dict[str, OwnField], query: str, found: str) -> None:
    assert names(query) == found


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("shoe_size:5", "There is no field “shoe_size” here.*Seats.*Größe"),
        ("seats:many", "“many” is no number"),
        ("budget:>much", "“much” is no number"),
        ("newsletter:perhaps", "neither"),
        ("renewal:someday", "someday"),
        ('no:"shoe size"', "There is no field"),
    ],
)
def test_a_query_for_an_own_field_that_means_nothing_is_explained(
    leads: dict[str, OwnField], query: str, sentence: str
) -> None:
    with pytest.raises(WrongCall, match=sentence):
        names(query)


@pytest.mark.parametrize(
    ("sort", "found", "back"),
    [
        ("Seats", "Ann Bob Cem Dan", "Bob Ann Cem Dan"),
        ("own:Budget", "Ann Bob Cem Dan", "Bob Ann Cem Dan"),
        ("Customer no", "Ann Bob Cem Dan", "Bob Ann Cem Dan"),
        ("Colour", "Cem Ann Bob Dan", "Ann Cem Bob Dan"),
        ("Newsletter", "Cem Bob Ann Dan", "Bob Cem Ann Dan"),
    ],
)
def test_a_table_is_sorted_by_an_own_field_and_blanks_come_last(
    leads: dict[str, OwnField], sort: str, found: str, back: str
) -> None:
    assert (names("", sort), names("", sort, descending=True)) == (found, back)
    assert names("", leads["Seats"].column) == "Ann Bob Cem Dan"
    with pytest.raises(WrongCall, match="no column"):
        names("", "own.99")


@pytest.mark.parametrize("name", TYPES)
def test_an_own_field_is_sorted_by_its_index(leads: dict[str, OwnField], user: User, name: str) -> None:
    field, status = leads[name], Lead.get().status
    with change("many", by=user):
        insert_records(Lead, [{"name": f"L{number}", "status": status} for number in range(600)])
    order = sorted_by(Lead, field)
    query = Lead.select(Lead.id).where(stored(Lead, field).is_null(False)).order_by(order, Lead.id)
    sql, parameters = query.limit(10).sql()
    plan = "EXPLAIN QUERY PLAN " if is_sqlite() else "EXPLAIN "
    said = " ".join(str(row) for row in proxy.execute_sql(plan + sql, parameters).fetchall())
    assert f"lead_own_{field.id}_" in said
    assert "TEMP B-TREE" not in said


NUMBERS = st.decimals(-1000, 1000, places=2)
OPERATORS = {"<": Decimal.__lt__, "<=": Decimal.__le__, ">": Decimal.__gt__, ">=": Decimal.__ge__, "": Decimal.__eq__}


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(NUMBERS, min_size=1, max_size=8), st.sampled_from(sorted(OPERATORS)), st.data())
def test_comparisons_find_exactly_the_numbers_and_amounts_that_compare(
    leads: dict[str, OwnField], numbers: list[Decimal], sign: str, data: st.DataObject
) -> None:
    asked, fields = data.draw(st.sampled_from(numbers)), (leads["Seats"], leads["Budget"])
    status = Lead.get().status
    own = [{field.key: read(field, number) for field in fields} for number in numbers]
    with change("numbers"):
        ids = insert_records(Lead, [{"name": "N", "status": status, "own": values} for values in own])
    search = lead_search(None, "all", today=lambda: TODAY)
    right = [record_id for record_id, number in zip(ids, numbers, strict=True) if OPERATORS[sign](number, asked)]
    for field in fields:
        found = set(search.ids(f"{field.name}:{sign}{asked}", "id"))
        assert sorted(found & set(ids)) == right


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.sampled_from("ab\"\\:()-<>=_%'$.[]{} ü"), max_size=30))
def test_no_query_over_own_fields_is_a_bug(leads: dict[str, OwnField], text: str) -> None:
    for query in (f'"Customer no":{text}', f'colour:"{text}"', f"seats:{text}", f'"{text}":a'):
        try:
            names(query)
        except WrongCall as error:
            assert str(error)  # noqa: PT017 - refused or answered, either is right
