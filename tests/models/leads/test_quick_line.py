"""A lead in one line: each part is told by what it looks like."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.models.leads.quick_line import read_line
from crm_desktop.views.widgets.date_field import read_date

TODAY = date(2026, 11, 17)  # a Tuesday
FRIDAY = date(2026, 11, 20)


def read(line: str) -> dict[str, Any]:
    return read_line(line, TODAY, read_date)


def test_all_at_once() -> None:
    assert read("Ann Lee, Acme, ann@acme.com, 0171 555 0100, call friday") == {
        "name": "Ann Lee",
        "company_name": "Acme",
        "email": "ann@acme.com",
        "phone": "0171 555 0100",
        "next_action": "call",
        "next_action_on": FRIDAY,
    }


@pytest.mark.parametrize(
    ("line", "action", "on"),
    [
        ("Ann Lee, call friday", "call", FRIDAY),
        ("Ann Lee, call on friday", "call", FRIDAY),
        ("Ann Lee call friday", "call", FRIDAY),
        ("Ann Lee, tomorrow", "Follow up", date(2026, 11, 18)),
        ("Ann Lee, send quote in 2 weeks", "send quote", date(2026, 12, 1)),
        ("Ann Lee, in 2 weeks", "Follow up", date(2026, 12, 1)),
        ("Ann Lee, call back next week", "call back", date(2026, 11, 24)),
        ("Ann Lee, friday call", "call", FRIDAY),
        ("Ann Lee, send the catalogue", "send the catalogue", None),
        ("Ann Lee, Acme, meet 24 Nov", "meet", date(2026, 11, 24)),
    ],
)
def test_what_is_to_be_done_and_when(line: str, action: str, on: date | None) -> None:
    found = read(line)
    assert found["name"] == "Ann Lee"
    assert (found["next_action"], found.get("next_action_on")) == (action, on)


@pytest.mark.parametrize("name", ["Ann Lee", "Lee, Ann", "Dr. Ann Lee PhD", "Acme GmbH", "Ann Call", "李小龙"])
def test_a_name_alone_stays_as_it_is(name: str) -> None:
    assert read(name) == {"name": name}


@pytest.mark.parametrize(
    ("line", "company"),
    [
        ("Ann Lee, Acme SA", "Acme SA"),
        ("Ann Lee, Sun Ltd.", "Sun Ltd."),
        ("Ann Lee, Blue Door, 0171 555 0100", "Blue Door"),
        ("Ann Lee, CEO, Blue Door", "Blue Door"),
        ("Ann Lee; at Blue Door", "Blue Door"),
        ("Ann Lee, Blue Door, met at the fair", "Blue Door"),
    ],
)
def test_a_company_is_no_day_and_no_note(line: str, company: str) -> None:
    found = read(line)
    assert (found["name"], found["company_name"]) == ("Ann Lee", company)
    assert "next_action" not in found


def test_what_cannot_be_told_becomes_the_note() -> None:
    assert read("Ann Lee, Blue Door, met at the fair")["note"] == "met at the fair"


def test_an_address_without_a_name_is_kept() -> None:
    assert read("ann@acme.com, call friday")["email"] == "ann@acme.com"


@given(st.text(max_size=80))
def test_no_line_makes_it_fail(line: str) -> None:
    read(line)
