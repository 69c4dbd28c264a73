"""Every change can be undone, also after a restart, from the keyboard and from the history."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from crm_desktop.models.changes import change
from crm_desktop.models.leads import Lead
from crm_desktop.models.users import User
from crm_desktop.session import Session
from crm_desktop.settings import Settings
from tests.journeys.hands import Hands
from tests.makers import make_lead

Start = Callable[[], Hands]


@pytest.fixture
def start(database: str, user: User, tmp_path: Path, qtbot: QtBot) -> Iterator[Start]:
    """Starts the program on the database, as often as one likes."""
    open_now: list[Session] = []

    def started() -> Hands:
        if open_now:
            open_now.pop().close()
        session = Session(database, Settings(tmp_path / "settings.ini"), lambda _: None)
        open_now.append(session)
        session.window.show()
        session.open(demo=False, failed=pytest.fail)
        hands = Hands(session, qtbot)
        qtbot.waitUntil(lambda: session.user is not None, timeout=60_000)
        hands.settle()  # what the start itself has to do is done
        session.user = session.history.user = user  # whoever sits at this machine works as Ada here
        session.history.refresh()
        hands.settle()
        return hands

    yield started
    for session in open_now:
        session.close()


def change_lead(lead: Lead, title: str, user: User) -> None:
    with change("edit_lead", by=user) as opened:
        held = Lead.find(lead.id)
        held.title = title
        held.save()
        opened.sentence = f"Made {held.name} a {title}"


def test_undo_goes_on_after_a_restart(start: Start, user: User, qtbot: QtBot) -> None:
    lead = make_lead("Ann Lee")
    change_lead(lead, "buyer", user)
    change_lead(lead, "director", user)
    hands = start()
    hands.come_to_front()
    qtbot.keyClick(hands.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hands.settle()
    assert Lead.find(lead.id).title == "buyer"
    hands = start()
    hands.come_to_front()
    qtbot.keyClick(hands.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hands.settle()
    assert Lead.find(lead.id).title == ""
    redo = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for _ in range(2):
        qtbot.keyClick(hands.window, Qt.Key.Key_Z, redo)
        hands.settle()
    assert Lead.find(lead.id).title == "director"


def test_the_history_tells_what_was_done_and_takes_back_any_of_it(start: Start, user: User, qtbot: QtBot) -> None:
    ann, bob = make_lead("Ann Lee"), make_lead("Bob Roe")
    change_lead(ann, "buyer", user)
    change_lead(bob, "director", user)
    hands = start()
    hands.window.open("history", 0)
    hands.settle()
    model, table = hands.page.model, hands.page.table
    said = [model.index(row, 2).data() for row in range(model.rowCount())]
    assert said[:2] == ["Made Bob Roe a director", "Made Ann Lee a buyer"]

    table.setFocus()
    table.setCurrentIndex(model.index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    hands.settle()
    details = hands.page.model
    assert [details.index(0, column).data() for column in range(5)] == [
        "Lead: Ann Lee", "Changed", "Job title", "", "buyer",
    ]  # fmt: skip
    hands.press("Undo this change")
    assert Lead.find(ann.id).title == ""
    assert Lead.find(bob.id).title == "director"
    assert not [b for b in hands.page.findChildren(QAbstractButton) if b.isVisible() and b.text() == "Undo this change"]


def test_what_stands_under_a_later_change_says_so_and_stays(start: Start, user: User) -> None:
    lead = make_lead("Ann Lee")
    change_lead(lead, "buyer", user)
    change_lead(lead, "director", user)
    hands = start()
    hands.window.open("history", 0)
    hands.settle()
    hands.session.history.undo(2)
    hands.settle()
    said = hands.window.messages.messages()[-1]
    assert said.sentence.endswith("is not undone yet: 1 record has been changed since.")
    assert [button.text() for button in said.choices] == ["Leave it", "Take it along", "Show"]
    assert Lead.find(lead.id).title == "director"
    said.choices[2].click()
    hands.settle()
    page = hands.window.page
    assert page.title == "Change"
    assert "Ann Lee" in " ".join(label.text() for label in page.findChildren(QLabel))
    page._later.take_button.click()
    hands.settle()
    assert Lead.find(lead.id).title == ""
