"""Step 3: leads are typed, worked through one after the other, planned for, marked dead, and taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crm_desktop.models.activities import Activity
from crm_desktop.models.leads import Lead
from crm_desktop.session import Session
from crm_desktop.settings import Settings
from tests.journeys.hands import Hands


@pytest.fixture
def hands(database: str, tmp_path: Path, qtbot: QtBot) -> Iterator[Hands]:
    settings = Settings(tmp_path / "settings.ini")
    settings.last_view = "Leads"
    session = Session(database, settings, lambda path: None)
    session.window.show()
    session.open(demo=False, failed=pytest.fail)
    made = Hands(session, qtbot)
    made.settle()
    yield made
    session.close()


def add_lead(hands: Hands, name: str) -> None:
    """A name and Enter."""
    hands.page.new()
    dialog = hands.dialog("New lead")
    hands.type_in(dialog.fields["name"], name)
    hands.qtbot.keyClick(dialog.fields["name"], Qt.Key.Key_Return)
    hands.settle()


def test_an_empty_program_says_what_to_do_and_a_name_and_enter_suffice(hands: Hands) -> None:
    assert hands.page._empty.isVisible()
    hands.press("New lead", hands.page._empty)
    dialog = hands.dialog("New lead")
    hands.type_in(dialog.fields["name"], "Ann Lee")
    hands.qtbot.keyClick(dialog.fields["name"], Qt.Key.Key_Return)
    hands.settle()
    assert hands.names() == ["Ann Lee"]
    assert not hands.page._empty.isVisible()


def test_one_lead_after_the_other_is_called_planned_for_or_marked_dead(hands: Hands) -> None:
    for name in ("Ann Lee", "Bob Roe", "Cem Su"):
        add_lead(hands, name)
    hands.open_row("Ann Lee")
    assert hands.page.title == "Ann Lee"

    hands.press("Log activity…")
    composer = hands.page.timeline.composer
    assert composer.isVisible()
    hands.page.header.next_action.planned.emit("Call again", None)
    hands.settle()
    assert Lead.get(Lead.name == "Ann Lee").next_action == "Call again"

    hands.press("Next")
    assert hands.page.title == "Bob Roe"
    hands.page._ask_why_dead()
    dialog = hands.dialog("Mark dead")
    hands.type_in(dialog.reason.lineEdit(), "Has a supplier")
    hands.qtbot.keyClick(dialog.reason.lineEdit(), Qt.Key.Key_Return)
    hands.settle()
    assert Lead.get(Lead.name == "Bob Roe").status.kind == "dead"
    assert Activity.get().subject == "Marked dead: Has a supplier"

    hands.go("Leads")
    assert hands.names() == ["Ann Lee", "Cem Su"]
    hands.undo()
    assert hands.names() == ["Ann Lee", "Bob Roe", "Cem Su"]


def test_done_and_the_next_is_one_step_and_one_undo(hands: Hands) -> None:
    add_lead(hands, "Ann Lee")
    hands.open_row("Ann Lee")
    hands.page.header.next_action.planned.emit("Call", None)
    hands.settle()
    hands.page.header.next_action.finished.emit("Send the offer", None)
    hands.settle()
    assert Lead.get().next_action == "Send the offer"
    assert [activity.subject for activity in Activity.select()] == ["Call"]
    hands.undo()
    assert Lead.get().next_action == "Call"
    assert Activity.select().count() == 0


def test_values_typed_one_after_the_other_with_tab_are_all_saved(hands: Hands) -> None:
    add_lead(hands, "Ann Lee")
    hands.open_row("Ann Lee")
    hands.come_to_front()
    lines = hands.page.groups_shown.lines
    hands.qtbot.mouseClick(lines["company_name"].button, Qt.MouseButton.LeftButton)
    for name, text in (("company_name", "Acme"), ("title", "Director"), ("email", "ann@acme.example")):
        hands.qtbot.waitUntil(lambda name=name: lines[name].is_editing)
        hands.qtbot.keyClicks(lines[name]._editor, text)
        hands.qtbot.keyClick(lines[name]._editor, Qt.Key.Key_Tab)
    hands.settle()
    hands.qtbot.waitUntil(lambda: Lead.get().email == "ann@acme.example")
    ann = Lead.get()
    assert (ann.company_name, ann.title) == ("Acme", "Director")
    assert hands.page.header.identity.accessibleName() == "Director at Acme · ann@acme.example"
