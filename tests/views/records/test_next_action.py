"""The next action: one click plans it, one step does it and plans the next."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from crm_desktop.views.records.next_action import NextAction, NextActionPopup, next_days

TODAY = date(2026, 11, 20)  # a Friday


@pytest.fixture
def action(qtbot):
    """Nothing planned, and what was asked for."""
    made = NextAction(lambda: TODAY)
    made.asked = []
    made.planned.connect(lambda words, on: made.asked.append(("planned", words, on)))
    made.finished.connect(lambda words, on: made.asked.append(("finished", words, on)))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def press(owner, text, qtbot):
    """Presses the visible button of that text."""
    found = next(button for button in owner.findChildren(QPushButton) if button.text() == text and button.isVisible())
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def popup(action, qtbot):
    """The popup that is open."""
    return action.findChild(NextActionPopup)


def test_tomorrow_is_never_a_weekend():
    assert next_days(TODAY) == [("Next week", date(2026, 11, 23))]
    assert next_days(date(2026, 11, 17))[0] == ("Tomorrow", date(2026, 11, 18))


def test_one_click_plans_next_week(action, qtbot):
    action.show_action("", None)
    press(action, "Next week", qtbot)
    assert action.asked == [("planned", "Follow up", date(2026, 11, 23))]


def test_words_and_a_date_are_typed_and_saved_with_enter(action, qtbot):
    action.show_action("", None)
    press(action, "Next action…", qtbot)
    opened = popup(action, qtbot)
    qtbot.keyClicks(opened.words, "Send the offer")
    qtbot.keyClicks(opened.on, "tue")
    qtbot.keyClick(opened.on, Qt.Key.Key_Return)
    assert action.asked == [("planned", "Send the offer", date(2026, 11, 24))]


def test_done_asks_for_the_next_and_may_leave_it_empty(action, qtbot):
    action.show_action("Call", TODAY)
    qtbot.mouseClick(action._done, Qt.MouseButton.LeftButton)
    popup(action, qtbot).answer()
    assert action.asked == [("finished", "", None)]
    QApplication.sendPostedEvents(None, 52)  # deferred deletion of the first popup
    qtbot.mouseClick(action._done, Qt.MouseButton.LeftButton)
    press(action.findChildren(NextActionPopup)[-1], "Next week", qtbot)
    assert action.asked[-1] == ("finished", "Follow up", date(2026, 11, 23))


def test_an_overdue_action_says_so(action):
    action.show_action("Call", date(2026, 11, 18))
    assert action.change.text() == "Call · 2 days ago"
    assert action.change.accessibleName() == "Next action"


def test_what_is_kept_as_it_was_is_not_planned_for(action):
    action.show_action("", None, editable=False)
    assert action.isHidden()


def test_what_comes_again_is_there_already_when_it_is_done_and_can_be_ended(action, qtbot):
    action.show_action("Call every month", TODAY)
    action.ask(finishing=True)
    opened = popup(action, qtbot)
    assert (opened.words.value(), opened.on.value()) == ("Call every month", date(2026, 12, 20))
    qtbot.keyClick(opened.words, Qt.Key.Key_Return)
    opened.words.clear()
    opened.on.set_value(None)
    opened.answer()
    assert action.asked == [("finished", "Call every month", date(2026, 12, 20)), ("finished", "", None)]
