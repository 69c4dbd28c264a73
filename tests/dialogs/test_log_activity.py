"""The dialogs that log, change and plan."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from crm_desktop.dialogs.edit_activity import EditActivity
from crm_desktop.dialogs.log_activity import LogActivity
from crm_desktop.dialogs.set_next_action import NextAction, SetNextAction
from crm_desktop.models.activities import ActivityEntry, TimelineEntry, timeline
from crm_desktop.models.changes import change
from tests.makers import make_lead

TODAY = date(2026, 5, 4)


def answers_of(dialog):
    found = []
    dialog.answered.connect(found.append)
    return found


def test_a_call_is_logged_in_two_keys(user, background, host, qtbot):
    lead = make_lead("Ann Lee")
    dialog = LogActivity(background, [("lead", lead.id)], ["Ann Lee"], host, today=lambda: TODAY)
    dialog.open()
    answers = answers_of(dialog)
    qtbot.keyClicks(dialog.composer.text, "Wants a quote")
    dialog.composer.conversation.click()
    qtbot.keyClick(dialog.composer.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert answers == [ActivityEntry("call", (("lead", lead.id),), "out", True, "", "Wants a quote")]
    with change("log_activity", by=user):
        answers[0].log()
    assert timeline("lead", lead.id).entries[0].body == "Wants a quote"


def test_the_button_that_logs_is_the_one_to_press_next(user, background, host, qtbot):
    dialog = LogActivity(background, [("lead", 7)], ["Ann Lee"], host, today=lambda: TODAY)
    dialog.open()
    assert dialog.composer.button.isDefault()
    assert [each.text() for each in dialog.findChildren(QPushButton) if each.isDefault()] == ["Log call"]


@pytest.mark.parametrize(
    ("tab", "text", "expected"),
    [
        ("Note", "Likes tea", ActivityEntry("note", body="Likes tea")),
        ("Mail", "Offer\nSee attached", ActivityEntry("email", (), "out", False, "Offer", "See attached")),
        ("Meeting", "Demo", ActivityEntry("meeting", subject="Demo")),
        ("Task", "Send quote", ActivityEntry("task", subject="Send quote", due_on=date(2026, 5, 5))),
    ],
)
def test_each_kind_has_its_tab(background, host, qtbot, tab, text, expected):
    dialog = LogActivity(background, [], [], host, today=lambda: TODAY)
    dialog.open()
    answers = answers_of(dialog)
    button = next(each for each in dialog.composer._tabs.values() if each.accessibleName() == tab)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    for number, line in enumerate(text.split("\n")):
        if number:
            qtbot.keyClick(dialog.composer.text, Qt.Key.Key_Return)
        qtbot.keyClicks(dialog.composer.text, line)
    if tab == "Task":
        qtbot.mouseClick(dialog.composer._quick[0], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.composer.button, Qt.MouseButton.LeftButton)
    assert answers == [expected]
    assert dialog.isHidden()


def test_a_note_or_task_without_words_cannot_be_added(background, host, qtbot):
    dialog = LogActivity(background, [("lead", 1)], ["Ann Lee"], host, kind="note")
    assert not dialog.composer.button.isEnabled()
    dialog.composer.compose("call")
    assert dialog.composer.button.isEnabled()


def test_escape_logs_nothing(background, host, qtbot):
    dialog = LogActivity(background, [("lead", 1)], ["Ann Lee"], host)
    dialog.open()
    answers = answers_of(dialog)
    qtbot.keyClick(dialog.composer.text, Qt.Key.Key_Escape)
    assert answers == []
    assert dialog.isHidden()


def test_only_what_was_changed_of_an_activity_is_answered(host, qtbot):
    from datetime import datetime

    entry = TimelineEntry("activity", 1, datetime(2026, 5, 4), "call", "", "Called", direction="out")
    dialog = EditActivity(entry, parent=host)
    dialog.open()
    answers = answers_of(dialog)
    dialog.direction.set_value("in")
    qtbot.keyClick(dialog.subject, Qt.Key.Key_Return)
    assert answers == [{"direction": "in"}]


@pytest.mark.parametrize(("button", "day"), [("Tomorrow", date(2026, 5, 5)), ("Next week", date(2026, 5, 11))])
def test_a_next_action_is_set_in_one_click(host, qtbot, button, day):
    dialog = SetNextAction("Ann Lee", "Call", None, lambda: TODAY, host)
    dialog.open()
    answers = answers_of(dialog)
    qtbot.mouseClick(dialog.days[button], Qt.MouseButton.LeftButton)
    assert answers == [NextAction("Call", day)]


def test_a_next_action_is_typed_with_its_date(host, qtbot):
    dialog = SetNextAction("Ann Lee", today=lambda: TODAY, parent=host)
    dialog.open()
    answers = answers_of(dialog)
    qtbot.keyClicks(dialog.words, "Send quote")
    qtbot.keyClicks(dialog.on, "nonsense")
    qtbot.keyClick(dialog.on, Qt.Key.Key_Return)
    assert answers == []
    dialog.on.clear()
    qtbot.keyClicks(dialog.on, "fri")
    qtbot.keyClick(dialog.on, Qt.Key.Key_Return)
    assert answers == [NextAction("Send quote", date(2026, 5, 8))]
