"""Who takes part, and in which role: asked with the keyboard alone."""

import pytest
from PySide6.QtCore import Qt

from crm_desktop.dialogs.people_on_opportunity import GiveRole


@pytest.fixture
def dialog(qtbot):
    made = GiveRole("Ann Lee", "")
    qtbot.addWidget(made)
    made.open()
    made.activateWindow()
    qtbot.waitUntil(made.fields["role"].hasFocus)
    return made


def answers_of(dialog):
    found = []
    dialog.answered.connect(found.append)
    return found


def type_role(dialog, qtbot, text):
    field = dialog.fields["role"]
    qtbot.keyClicks(field, text)
    qtbot.waitUntil(field.completer().popup().isVisible)
    return field.completer().popup()


def test_enter_saves_the_role_that_was_typed_though_others_are_proposed(dialog, qtbot):
    answers = answers_of(dialog)
    qtbot.keyClick(type_role(dialog, qtbot, "Pay"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: answers == [{"role": "Pay"}])


def test_a_proposal_is_taken_by_down_and_enter_and_saved_by_another_enter(dialog, qtbot):
    answers = answers_of(dialog)
    proposed = type_role(dialog, qtbot, "pay")
    qtbot.keyClick(proposed, Qt.Key.Key_Down)
    qtbot.keyClick(proposed, Qt.Key.Key_Return)
    assert dialog.fields["role"].value() == "Pays"
    assert answers == []
    qtbot.keyClick(dialog.fields["role"], Qt.Key.Key_Return)
    assert answers == [{"role": "Pays"}]
