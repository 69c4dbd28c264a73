"""A value on a page: read as text, edited where it stands."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.models.leads import Lead
from crm_desktop.views.columns import column_of
from crm_desktop.views.records.value_line import ValueLine
from crm_desktop.views.widgets.field import LongTextField

TODAY = date(2026, 11, 21)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot):
    """A place for lines below each other; it remembers what was edited."""
    widget = QWidget()
    widget.lines, widget.edits = [], []
    layout = QVBoxLayout(widget)

    def add(field, value=None, **changes):
        line = ValueLine(column_of(field, **changes), lambda: TODAY)
        line.show_value(value)
        line.edited.connect(lambda name, new: widget.edits.append((name, new)))
        layout.addWidget(line)
        widget.lines.append(line)
        return line

    widget.add = add
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    return widget


def editor_of(line):
    """What one types into."""
    return line._editor


def shown(page, qtbot):
    """Shows the page as the front window, so that the focus moves."""
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)


def test_who_edits_is_told_that_the_value_was_changed_meanwhile(page, qtbot):
    line = page.add(Lead.title, "Clerk")
    shown(page, qtbot)
    qtbot.mouseClick(line.button, LEFT)
    line.show_value("Clerk")
    assert not line._remark.text()
    line.show_value("Buyer")
    qtbot.keyClicks(editor_of(line), "Director")
    assert line._remark.text() == "Changed meanwhile to “Buyer”."
    line.show_value(None)
    assert line._remark.text() == "Emptied meanwhile."
    qtbot.keyClick(editor_of(line), Qt.Key.Key_Escape)
    assert not line._remark.text()


def test_a_click_edits_and_enter_saves(page, qtbot):
    line = page.add(Lead.title, "Clerk")
    shown(page, qtbot)
    qtbot.mouseClick(line.button, LEFT)
    qtbot.keyClicks(editor_of(line), "Director")
    qtbot.keyClick(editor_of(line), Qt.Key.Key_Return)
    assert page.edits == [("title", "Director")]
    assert line.button.shown == "Director"
    assert not line.is_editing


def test_escape_restores(page, qtbot):
    line = page.add(Lead.title, "Clerk")
    shown(page, qtbot)
    qtbot.mouseClick(line.button, LEFT)
    qtbot.keyClicks(editor_of(line), "Director")
    qtbot.keyClick(editor_of(line), Qt.Key.Key_Escape)
    assert (page.edits, line.button.shown) == ([], "Clerk")


def test_tab_saves_and_goes_on_to_the_next_value(page, qtbot):
    first, second = page.add(Lead.title, "Clerk"), page.add(Lead.city, "Oslo")
    shown(page, qtbot)
    qtbot.mouseClick(first.button, LEFT)
    qtbot.keyClicks(editor_of(first), "Director")
    qtbot.keyClick(editor_of(first), Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: second.is_editing and not first.is_editing)
    assert page.edits == [("title", "Director")]
    qtbot.keyClick(editor_of(second), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: first.is_editing and not second.is_editing)
    assert page.edits == [("title", "Director")]


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return])
def test_after_saving_the_value_keeps_the_focus_and_a_key_edits_it_again(page, qtbot, key):
    line = page.add(Lead.title, "Clerk")
    shown(page, qtbot)
    qtbot.mouseClick(line.button, LEFT)
    qtbot.keyClick(editor_of(line), Qt.Key.Key_Return)
    assert line.button.hasFocus()
    qtbot.keyClick(line.button, key)
    assert line.is_editing


def test_an_unchanged_value_is_no_edit(page, qtbot):
    line = page.add(Lead.title, "")
    shown(page, qtbot)
    qtbot.mouseClick(line.button, LEFT)
    qtbot.keyClick(editor_of(line), Qt.Key.Key_Return)
    assert page.edits == []


def test_an_amount_and_a_date_are_typed_the_way_people_say_them(page, qtbot):
    value, due = page.add(Lead.possible_value), page.add(Lead.next_action_on)
    shown(page, qtbot)
    for line, text in ((value, "12.5k"), (due, "2026-12-01")):
        qtbot.mouseClick(line.button, LEFT)
        qtbot.keyClicks(editor_of(line), text)
        qtbot.keyClick(editor_of(line), Qt.Key.Key_Return)
    assert page.edits == [("possible_value", Decimal("12500.00")), ("next_action_on", date(2026, 12, 1))]


def test_what_cannot_be_meant_stays_in_the_editor_with_a_sentence(page, qtbot):
    line = page.add(Lead.next_action_on)
    shown(page, qtbot)
    qtbot.mouseClick(line.button, LEFT)
    qtbot.keyClicks(editor_of(line), "soonish")
    qtbot.keyClick(editor_of(line), Qt.Key.Key_Return)
    assert line.is_editing
    assert "soonish" in line._remark.text()
    assert page.edits == []


def test_a_choice_is_saved_when_it_is_made(page, qtbot):
    line = page.add(Lead.temperature, "cold")
    shown(page, qtbot)
    qtbot.mouseClick(line.button, LEFT)
    qtbot.keyClicks(editor_of(line), "hot")
    editor_of(line).activated.emit(editor_of(line).currentIndex())
    qtbot.waitUntil(lambda: page.edits == [("temperature", "hot")])


def test_a_note_keeps_enter_for_itself_and_saves_with_control_enter(page, qtbot):
    line = page.add(Lead.note, "one", editor=lambda parent: LongTextField(parent=parent))
    shown(page, qtbot)
    qtbot.mouseClick(line.button, LEFT)
    editor = editor_of(line)
    editor.selectAll()
    qtbot.keyClicks(editor, "two")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "lines")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.edits == [("note", "two\nlines")]


def test_an_odd_e_mail_is_doubted_below_it(page, qtbot):
    line = page.add(Lead.email, "ann@lee")
    assert "does not look like" in line._remark.text()
    line.show_value("ann@example.org")
    assert line._remark.text() == ""


def test_what_is_read_only_is_not_stopped_at(page, qtbot):
    line = page.add(Lead.title, "Clerk")
    line.set_editable(False)
    shown(page, qtbot)
    qtbot.mouseClick(line.button, LEFT)
    assert not line.is_editing
    assert line.button.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_value_is_named_by_its_label_for_those_who_hear_it(page):
    line = page.add(Lead.title, "Clerk")
    assert (line.button.accessibleName(), line.button.accessibleDescription()) == ("Job title", "Clerk")


@pytest.mark.parametrize("text", ["محمد بن عبد العزيز", "A" * 10_000, "<b>bold</b> & co", "one\ntwo", "🙂" * 40])
def test_text_of_any_kind_is_painted_within_its_column(page, qtbot, text):
    line = page.add(Lead.note, text, editor=lambda parent: LongTextField(parent=parent))
    shown(page, qtbot)
    assert not page.grab().isNull()
    assert line.width() <= page.width()
