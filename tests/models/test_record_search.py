"""What a table asks for is the same, whichever way the database finds it."""

from datetime import date
from decimal import Decimal
from itertools import product

import pytest

from crm_desktop.models import record_search
from crm_desktop.models.changes import change
from crm_desktop.models.leads import Lead
from crm_desktop.models.leads.dead import mark_dead
from crm_desktop.models.leads.search import lead_search
from crm_desktop.models.tags import set_tags
from tests.makers import make_lead

QUERIES = ("", "steel", "ann steel", "+1 212 000 1", "xyzzy", "st", "s", '"north steel"', "steel -north", "ann or bob",
           "temperature:hot", "steel city:oslo", "50%_steel", '"', "Dörte", "dorte")  # fmt: skip
SORTS = ("name", "company_name", "status", "owner", "list", "temperature", "engagement", "waiting", "next_action_on",
         "possible_value", "created_on", "tags", "id", "city", "next_action")  # fmt: skip


@pytest.fixture
def leads(user):
    """Of all sorts, some of them dead."""
    names = ("Ann Lee", "Bob Roe", "Dörte Jäckel", "ann su", "Élodie 50%_Steel", 'Quo"te')
    for number in range(48):
        lead = make_lead(
            f"{names[number % 6]} {number % 7}",
            company_name=("North Steel", "South Pumps", "")[number % 3],
            city=("Oslo", "Lyon", "", "Graz")[number % 4],
            temperature=("cold", "hot", "warm")[number % 3],
            phone=f"+1 212 000 1{number:03}" if number % 2 else "",
            next_action_on=date(2026, 1, 1 + number % 9) if number % 5 else None,
            possible_value=Decimal(number % 11) if number % 4 else None,
        )
        if number % 6 == 0:
            with change("tag", by=user):
                set_tags(lead, ["fair" if number % 12 else "north"])
    with change("dead", by=user):
        mark_dead([lead.id for lead in Lead.select() if lead.id % 7 == 0])


@pytest.mark.parametrize("show", ["all", "open", "dead"])
def test_the_first_rows_are_the_same_along_the_order_and_by_what_they_have(leads, user, monkeypatch, show):
    search = lead_search(user, show)
    for query, sort, descending in product(QUERIES, SORTS, (False, True)):
        answers = []
        for frequent in (0, 10**9):
            monkeypatch.setattr(record_search, "FREQUENT", frequent)
            count, rows = search.count_and_first(query, sort, descending, 20)
            answers.append((count, [row.id for row in rows]))
        ids = search.ids(query, sort, descending)
        assert answers[0] == answers[1] == (len(ids), list(ids[:20])), (query, sort)


@pytest.mark.parametrize("few", [0, 40])
def test_links_are_sorted_by_name_whether_there_are_few_or_many(leads, user, monkeypatch, few):
    monkeypatch.setattr(record_search, "FEW", few)
    names = [Lead.find(each).status.name for each in lead_search(user, "all").ids("", "status")]
    assert names == sorted(names, key=str.lower)
    assert len(names) == 48
