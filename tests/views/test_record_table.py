import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from crm_desktop.views import design
from crm_desktop.views.record_table import RecordTable
from crm_desktop.views.record_table_model import RecordTableModel
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.money_field import MoneyField
from tests.views.conftest import GUEST_COLUMNS, TODAY, GuestBook


@pytest.fixture
def book():
    return GuestBook(2000)


@pytest.fixture
def table(background, settings, book, answered, qtbot):
    made = RecordTable("Guests", RecordTableModel(background, GUEST_COLUMNS, book, today=lambda: TODAY), settings)
    qtbot.addWidget(made)
    made.records.show()
    made.resize(700, 500)
    made.show()
    answered()
    return made


def test_it_is_found_by_its_name(table):
    assert table.accessibleName() == "Guests"


def test_enter_and_a_double_click_open_the_record(table, qtbot):
    opened = []
    table.opened.connect(opened.append)
    table.selectRow(3)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    place = table.visualRect(table.records.index(5, 1)).center()
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == [4, 6]


def test_selection_current_row_and_scroll_survive_a_refresh(table, book, answered):
    table.scrollTo(table.records.index(1000, 0), table.ScrollHint.PositionAtTop)
    table.selectRow(1002)
    table.selectionModel().select(
        table.records.index(1005, 0),
        table.selectionModel().SelectionFlag.Select | table.selectionModel().SelectionFlag.Rows,
    )
    answered()
    for number in range(1, 101):
        del book.guests[number]
    table.records.refresh()
    answered()
    assert table.selected_ids().tolist() == [1003, 1006]
    assert table.records.record_id(table.rowAt(0)) == 1001


def test_another_order_is_shown_from_its_beginning(table, answered):
    table.scrollTo(table.records.index(1000, 0), table.ScrollHint.PositionAtTop)
    table.horizontalHeader().sectionClicked.emit(0)
    answered()
    assert table.records.descending
    assert table.rowAt(0) == 0


def test_sorting_keeps_what_is_selected_and_starts_at_the_top(table, book, answered):
    rows = table.selectionModel().SelectionFlag.Select | table.selectionModel().SelectionFlag.Rows
    table.selectRow(5)
    table.selectionModel().select(table.records.index(7, 0), rows)
    table.horizontalHeader().sectionClicked.emit(0)
    answered()
    assert table.records.record_id(0) == 2000
    assert table.selected_ids().tolist() == [8, 6]
    assert table.records.record_id(table.currentIndex().row()) == 6
    assert table.rowAt(0) == 0
    del book.guests[1]
    table.scrollTo(table.records.index(1000, 0), table.ScrollHint.PositionAtTop)
    table.records.refresh()
    answered()
    assert table.rowAt(0) == 1000


def test_sorting_keeps_all_selected(table, answered):
    table.selectAll()
    table.horizontalHeader().sectionClicked.emit(0)
    answered()
    assert table.selected_count() == 2000


def test_room_that_is_left_goes_to_the_names_where_the_last_column_has_figures(table):
    table.resize(1000, 500)
    assert table.columnWidth(0) == GUEST_COLUMNS[0].first_width
    coming = table.columns_menu().actions()[3]
    coming.setChecked(False)
    assert table.columnWidth(2) == GUEST_COLUMNS[2].first_width
    assert table.horizontalHeader().length() == table.viewport().width()


def test_what_is_deleted_is_no_longer_selected(table, book, answered):
    table.selectRow(1)
    del book.guests[2]
    table.records.refresh()
    answered()
    assert table.selected_ids().tolist() == []


def test_the_keys_go_to_what_stands_where_a_row_was_deleted(table, book, answered):
    table.selectRow(1)
    del book.guests[2]
    table.records.refresh()
    answered()
    assert table.currentIndex().row() == 1
    assert table.records.record_id(1) == 3
    for number in range(4, 2001):
        del book.guests[number]
    table.setCurrentIndex(table.records.index(1500, 0))
    table.records.refresh()
    answered()
    assert table.currentIndex().row() == table.records.count - 1


def test_all_selected_stays_all(table, book, answered):
    table.selectAll()
    assert len(table.selected_ids()) == 2000
    del book.guests[2]
    table.records.refresh()
    answered()
    assert len(table.selected_ids()) == 1999


def test_another_query_selects_nothing_that_is_hidden(table, answered):
    table.selectAll()
    table.records.show(query="000001")
    answered()
    assert table.selected_ids().tolist() == []


def test_a_click_on_a_header_sorts_and_another_turns_it_round(table, answered, qtbot, settings):
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(0) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    answered()
    assert table.records.record_id(0) == 2000
    assert settings.sorted_by == {"Guests": ["name", True]}
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    answered()
    assert table.records.record_id(0) == 1


def test_widths_come_back_the_next_day(table, settings, background, qtbot):
    table.setColumnWidth(1, 333)
    qtbot.waitUntil(lambda: settings.column_widths != {})
    again = RecordTable("Guests", RecordTableModel(background, GUEST_COLUMNS, GuestBook(1)), settings)
    qtbot.addWidget(again)
    assert again.columnWidth(1) == 333


def test_rows_have_two_heights(table, settings):
    assert table.rowHeight(0) == design.ROW
    settings.compact_rows = True
    assert table.rowHeight(0) <= design.ROW - 4


def test_a_value_is_edited_in_place_with_its_own_field(table, qtbot):
    edits = []
    table.records.edited = lambda row, column, value: edits.append((row.id, column.name, str(value)))
    table.setCurrentIndex(table.records.index(0, 3))
    table.edit(table.records.index(0, 3))
    editor = table.findChild(DateField)
    assert editor.accessibleName() == "Coming"
    editor.setText("2026-12-24")
    editor.textEdited.emit("2026-12-24")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: edits == [(1, "coming_on", "2026-12-24")])


def test_what_cannot_be_meant_is_not_written(table, qtbot):
    edits = []
    table.records.edited = lambda *edit: edits.append(edit)
    table.setCurrentIndex(table.records.index(0, 2))
    table.edit(table.records.index(0, 2))
    editor = table.findChild(MoneyField)
    editor.setText("a lot")
    editor.textEdited.emit("a lot")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.state() != table.State.EditingState)
    assert edits == []


def test_a_hundred_thousand_rows_scroll_from_end_to_end(background, settings, answered, qtbot):
    table = RecordTable("Guests", RecordTableModel(background, GUEST_COLUMNS, GuestBook(100_000)), settings)
    qtbot.addWidget(table)
    table.resize(700, 500)
    table.show()
    table.records.show()
    answered()
    bar = table.verticalScrollBar()
    for share in (10, 35, 60, 85, 100):
        bar.setValue(bar.maximum() * share // 100)
        QApplication.processEvents()
    table.grab()
    qtbot.waitUntil(lambda: table.records.index(99_999, 0).data() == "Guest 100000")
    assert table.records.record(50_000) is None


def test_selecting_all_does_not_ask_every_row_whether_it_is_selected(table, monkeypatch):
    asked = []
    flags = RecordTableModel.flags
    monkeypatch.setattr(RecordTableModel, "flags", lambda model, index: asked.append(1) or flags(model, index))
    table.selectAll()
    table.grab()
    assert table.selected_count() == 2000
    assert len(asked) < 500


def test_the_keys_stand_on_the_first_row_once_rows_are_there_and_nothing_is_selected(table, qtbot):
    with qtbot.waitActive(table):
        table.show()
    table.setFocus()
    qtbot.waitUntil(lambda: table.currentIndex().isValid())
    assert table.currentIndex().row() == 0
    assert table.selected_count() == 0
