"""The whole day without a mouse: a list is opened, filtered, edited and called; a call is logged, the next planned."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.models.activities import Activity
from crm_desktop.models.leads import Lead
from crm_desktop.models.users import User
from crm_desktop.session import Session
from crm_desktop.settings import Settings
from tests.journeys.hands import Hands
from tests.makers import make_lead

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class Keys(Hands):
    """Hands that touch nothing but the keyboard."""

    def key(self, *keys: Any, held: Any = NONE) -> None:
        """Each of the keys, to whatever has the focus."""
        if QApplication.focusWidget() is None:  # a window manager does it after a dialog, offscreen nobody
            self.come_to_front()
        for each in keys:
            self.qtbot.keyClick(QApplication.focusWidget() or self.window, each, held)
            self.settle()

    def type(self, text: str) -> None:
        """Letters, to whatever has the focus."""
        self.qtbot.keyClicks(QApplication.focusWidget(), text)
        self.settle()

    def filter(self, text: str, count: int) -> None:
        """Ctrl+F, the words, and Down into the rows once they are found."""
        self.key(KEY.Key_F, held=CTRL)
        self.type(text)
        self.qtbot.waitUntil(lambda: self.page.model.query == text and self.page.model.count == count)
        self.key(KEY.Key_Down)


@pytest.fixture
def keys(database: str, user: User, tmp_path: Path, qtbot: QtBot) -> Iterator[Keys]:
    for place, name in enumerate(("Ann Lee", "Bob Roe", "Cem Su", "Dan Wen")):
        make_lead(name, phone=f"+49 171 555 000{place}", company_name="Acme" if place < 3 else "Bolt")
    session = Session(database, Settings(tmp_path / "settings.ini"), lambda _: None)
    session.window.resize(1200, 800)
    session.window.show()
    session.open(demo=False, failed=pytest.fail)
    made = Keys(session, qtbot)
    made.settle()
    made.come_to_front()
    yield made
    session.close()


def test_a_day_is_worked_through_and_taken_back_by_keys_alone(keys: Keys) -> None:
    keys.key(KEY.Key_2, held=CTRL)
    assert keys.page.title == "Leads"
    keys.filter("acme", 3)

    # In place: the company of the first row.
    assert QApplication.focusWidget() is keys.page.table
    keys.key(KEY.Key_Home, held=CTRL)
    keys.key(KEY.Key_Right)
    keys.key(KEY.Key_F2)
    keys.key(KEY.Key_A, held=CTRL)
    keys.type("Acme Tools")
    keys.key(KEY.Key_Return)
    keys.qtbot.waitUntil(lambda: Lead.get(Lead.name == "Ann Lee").company_name == "Acme Tools")

    # All three together.
    keys.key(KEY.Key_A, held=CTRL)
    keys.key(KEY.Key_E, held=CTRL | SHIFT)
    keys.dialog("Edit 3 leads")
    keys.type("City")
    keys.key(KEY.Key_Tab)
    keys.type("Oslo")
    keys.key(KEY.Key_Return)
    keys.settle()
    assert {lead.city for lead in Lead.select().where(Lead.company_name.startswith("Acme"))} == {"Oslo"}
    assert Lead.get(Lead.name == "Dan Wen").city == ""

    # The first of them is opened; a call is logged in two keys, and the next is for tomorrow.
    keys.key(KEY.Key_Home, held=CTRL)
    keys.key(KEY.Key_Return)
    assert keys.page.title == "Ann Lee"
    keys.key(KEY.Key_L, held=CTRL)
    keys.key(KEY.Key_Return, held=CTRL)
    assert [activity.kind for activity in Activity.select()] == ["call"]
    keys.key(KEY.Key_T, held=CTRL)
    ann = Lead.get(Lead.name == "Ann Lee")
    assert ann.next_action == "Follow up"
    assert timedelta() < ann.next_action_on - date.today() <= timedelta(days=4)

    # A call run through what is filtered, the others of it.
    keys.key(KEY.Key_2, held=CTRL)
    keys.page.table.clearSelection()
    keys.key(KEY.Key_R, held=CTRL)
    assert keys.page.calling.card.name.accessibleName() == "Ann Lee"
    keys.key(KEY.Key_7, KEY.Key_1, KEY.Key_3)
    keys.type("Has a supplier")
    keys.key(KEY.Key_Return)
    assert Lead.get(Lead.name == "Cem Su").status.kind == "dead"
    assert Activity.select().where(Activity.kind == "call").count() == 3

    # And all of it taken back, step by step.
    while keys.session.history.can_undo:
        keys.key(KEY.Key_Z, held=CTRL)
    assert Activity.select().count() == 0
    leads = [
        (lead.company_name, lead.city, lead.next_action, lead.status.kind) for lead in Lead.select().order_by(Lead.name)
    ]
    assert leads == [("Acme", "", "", "open")] * 3 + [("Bolt", "", "", "open")]
