"""What tests of views may use: a background, preferences of their own, and a search without a database."""

from array import array
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pytest

from crm_desktop.history import History
from crm_desktop.models.refusals import Refused
from crm_desktop.views.actions import OfferedActions
from crm_desktop.views.columns import Column, Look
from crm_desktop.views.design import Hue
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.field import TextField
from crm_desktop.views.widgets.money_field import MoneyField

TODAY = date(2026, 11, 21)


@dataclass
class Guest:
    """A row of the test's table."""

    id: int
    name: str
    mood: str = "calm"
    value: Decimal | None = None
    coming_on: date | None = None


class GuestBook:
    """Guests in memory, searched as a table asks; it counts how often rows were asked for."""

    def __init__(self, count):
        self.guests = {number: Guest(number, f"Guest {number:06}") for number in range(1, count + 1)}
        self.asked_rows = []

    def found(self, query, sort, descending):
        if query == "wrong:":
            raise Refused("There is no field “wrong” here.")
        named = [guest for guest in self.guests.values() if query.lower() in guest.name.lower()]
        return sorted(named, key=lambda guest: (str(getattr(guest, sort)), guest.id), reverse=descending)

    def count_and_first(self, query, sort, descending, limit):
        found = self.found(query, sort, descending)
        return len(found), found[:limit]

    def ids(self, query, sort, descending):
        return array("q", [guest.id for guest in self.found(query, sort, descending)])

    def rows(self, ids):
        self.asked_rows.append(list(ids))
        return [self.guests[number] for number in ids if number in self.guests]


GUEST_COLUMNS = [
    Column("name", "Name", lambda row: row.name, Look.NAME, editor=lambda parent: TextField(parent=parent)),
    Column("mood", "Mood", lambda row: row.mood, Look.BADGE, hue=lambda _: Hue.GREEN),
    Column("value", "Value", lambda row: row.value, Look.MONEY, editor=lambda parent: MoneyField(parent=parent)),
    Column("coming_on", "Coming", lambda row: row.coming_on, Look.DUE, editor=lambda parent: DateField(parent=parent)),
]


class Way:
    """Notes where a page wanted to go."""

    def __init__(self):
        self.opened, self.gone = [], []

    def open(self, kind, record_id):
        self.opened.append((kind, record_id))

    def go(self, view):
        self.gone.append(view)


@pytest.fixture
def way():
    return Way()


@pytest.fixture
def history(background, user):
    return History(background, user)


@pytest.fixture
def on_screen(qtbot):
    """Shows a page as the window does, with its buttons; answers its actions."""

    def show(page, wide=1024, high=700):
        qtbot.addWidget(page)
        offered = OfferedActions(page.actions(), page)
        page.offer(offered)
        page.actions_changed.connect(offered.update)
        page.resize(wide, high)
        page.show()
        page.activateWindow()
        return offered

    return show
