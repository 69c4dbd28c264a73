from copy import copy
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from crm_desktop.views.record_table_model import PAGE, RecordTableModel
from tests.views.conftest import GUEST_COLUMNS, TODAY, GuestBook


@pytest.fixture
def book():
    return GuestBook(1000)


@pytest.fixture
def model(background, book):
    return RecordTableModel(background, GUEST_COLUMNS, book, today=lambda: TODAY)


@pytest.fixture
def shown(model, answered):
    model.show()
    answered()
    return model


def text(model, row, column=0):
    return model.index(row, column).data()


def test_it_is_a_proper_model_while_it_loads_and_afterwards(model, answered, qtmodeltester: ModelTester, book):
    book.guests = {number: book.guests[number] for number in range(1, 251)}
    qtmodeltester.check(model)
    model.show()
    answered()
    qtmodeltester.check(model)
    model.show(query="00001")
    answered()
    qtmodeltester.check(model)
    del book.guests[10]
    model.refresh()
    answered()
    qtmodeltester.check(model)


def test_the_first_rows_come_with_the_count(shown, book):
    assert shown.rowCount() == 1000
    assert text(shown, 0) == "Guest 000001"
    assert text(shown, 99) == "Guest 000100"
    assert book.asked_rows == []


def test_a_row_is_read_when_it_is_drawn_and_its_whole_page_with_it(shown, book, answered):
    assert text(shown, 500) is None
    assert text(shown, 501) is None
    answered_rows = len(book.asked_rows)
    assert answered_rows == 0
    with_wait(shown, answered)
    assert text(shown, 500) == "Guest 000501"
    assert text(shown, 599) == "Guest 000600"
    assert [len(ids) for ids in book.asked_rows] == [PAGE]


def with_wait(model, answered):
    from PySide6.QtWidgets import QApplication

    QApplication.processEvents()
    answered()


def test_rows_that_flew_by_are_not_read(background, answered, qtbot):
    book = GuestBook(10_000)
    model = RecordTableModel(background, GUEST_COLUMNS, book)
    model.show()
    answered()
    for row in range(0, 10_000, PAGE):
        model.index(row, 0).data()
    with_wait(model, answered)
    assert len(book.asked_rows) <= 5
    assert text(model, 9_999) == "Guest 010000"


def test_every_column_sorts(shown, answered, book):
    for number in range(1, 1001):
        book.guests[number].value = Decimal(1000 - number)
    shown.sort(2, Qt.SortOrder.AscendingOrder)
    answered()
    assert text(shown, 0) == "Guest 001000"
    shown.sort(0, Qt.SortOrder.DescendingOrder)
    answered()
    assert text(shown, 0) == "Guest 001000"


def test_typing_on_cancels_the_search_under_way(shown, answered):
    counts = []
    shown.counted.connect(counts.append)
    shown.show(query="Guest 0000")
    shown.show(query="Guest 00000")
    shown.show(query="Guest 000001")
    answered()
    assert shown.rowCount() == 1
    assert set(counts) == {1}


def test_a_query_that_means_nothing_is_explained_and_what_was_found_before_stays(shown, answered):
    shown.show(query="Guest 0000")
    answered()
    before, said = shown.ids(), []
    shown.refused.connect(said.append)
    shown.show(query="wrong:")
    answered()
    assert said == ["There is no field “wrong” here."]
    assert (shown.ids(), shown.query) == (before, "Guest 0000")
    shown.show(query="")
    answered()
    assert shown.rowCount() == 1000


def test_a_wrong_query_leaves_no_rows_of_another_view(shown, book, answered):
    shown.look(copy(book), "wrong:", "name", False)
    answered()
    assert shown.rowCount() == 0


def test_after_a_change_the_shown_rows_are_read_again_without_a_reset(shown, book, answered, qtbot):
    book.guests[2].mood = "glad"
    with qtbot.assertNotEmitted(shown.modelReset):
        shown.refresh()
        answered()
    assert text(shown, 1, 1) == "glad"


def test_a_deleted_record_leaves_the_table(shown, book, answered):
    del book.guests[2]
    shown.refresh()
    answered()
    assert shown.rowCount() == 999
    assert text(shown, 1) == "Guest 000003"


def test_a_record_that_is_gone_when_its_page_is_read_is_an_empty_row(shown, book, answered):
    del book.guests[501]
    text(shown, 500)
    with_wait(shown, answered)
    assert text(shown, 500) is None
    assert text(shown, 501) == "Guest 000502"


def test_an_edit_is_shown_at_once_and_put_back_when_refused(shown, answered):
    edits = []
    shown.edited = lambda row, column, value: edits.append((row.id, column.name, value))
    shown.setData(shown.index(0, 2), Decimal("12.50"))
    assert edits == [(1, "value", Decimal("12.50"))]
    assert text(shown, 0, 2) == "12.50"
    shown.forget_edit(1, "value")
    assert text(shown, 0, 2) is None


def test_without_a_way_to_write_nothing_can_be_edited(shown):
    assert not shown.flags(shown.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    shown.edited = lambda *_: None
    assert shown.flags(shown.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    assert not shown.flags(shown.index(0, 1)) & Qt.ItemFlag.ItemIsEditable


def test_values_are_said_by_the_look_of_their_column(shown, book, answered):
    book.guests[1].value = Decimal("1234.50")
    book.guests[1].coming_on = date(2026, 11, 22)
    shown.refresh()
    answered()
    assert text(shown, 0, 3) == "Tomorrow"
    assert shown.index(0, 2).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
