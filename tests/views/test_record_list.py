import pytest
from PySide6.QtWidgets import QPushButton

from crm_desktop.history import Written
from crm_desktop.views.actions import Action, OfferedActions
from crm_desktop.views.record_list import RecordList, Subset
from crm_desktop.views.widgets.empty_state import EmptyState
from tests.views.conftest import GUEST_COLUMNS, GuestBook


class Guests(RecordList):
    title, kind, one, many = "Guests", "guest", "guest", "guests"

    def actions(self):
        return [
            *super().actions(),
            Action("guest.new", "New guest", list, button=True, primary=True),
            Action("guest.greet", "Greet…", list, selection=True, enabled=self.has_selection),
            Action("guest.seat", "Seat beside the window…", list, selection=True, enabled=self.has_selection),
        ]


@pytest.fixture
def guests(database, background, settings, way, answered, qtbot):
    def make(book, *more):
        subsets = [Subset("Coming", book), *(Subset(f"Set {at}", other) for at, other in enumerate(more))]
        empty = EmptyState("No guests yet.", "Invite…")
        page = Guests(background, settings, way, GUEST_COLUMNS, subsets, empty)
        qtbot.addWidget(page)
        page.offer(OfferedActions(page.actions(), page))
        page.resize(900, 600)
        page.show()
        page.shown()
        answered()
        return page

    return make


def buttons(page):
    return [button.text() for button in page.findChildren(QPushButton) if button.isVisible() and button.text()]


def said(page):
    return page.findChildren(EmptyState)


def test_the_count_stands_beside_the_title(guests):
    page = guests(GuestBook(1204))
    assert page._count.accessibleName() in ("1204 guests", "1,204 guests")


def test_an_empty_table_says_what_to_do_first(guests):
    page = guests(GuestBook(0))
    assert "Invite…" in buttons(page)
    assert not page.table.isVisible()


def test_no_match_is_said_and_can_be_cleared(guests, answered, qtbot):
    page = guests(GuestBook(3))
    page.filter.setText("nobody")
    qtbot.waitUntil(lambda: "Clear filter" in buttons(page))
    next(button for button in page.findChildren(QPushButton) if button.text() == "Clear filter").click()
    answered()
    assert page.table.isVisible()
    assert page.filter.text() == ""


def test_a_wrong_query_is_explained_in_place(guests, qtbot):
    page = guests(GuestBook(3))
    page.filter.setText("wrong:")
    qtbot.waitUntil(page._problem.isVisible)
    assert page._problem.text() == "There is no field “wrong” here."
    assert page.model.count == 3
    assert page.query() == ""


def test_the_bulk_bar_is_there_only_with_a_selection(guests):
    page = guests(GuestBook(3))
    assert "Greet…" not in buttons(page)
    page.table.selectRow(0)
    assert {"Greet…", "Seat beside the window…"} <= set(buttons(page))
    page.table.clearSelection()
    assert "Greet…" not in buttons(page)


def test_a_narrow_window_shows_fewer_buttons_and_never_cuts_one(guests, qtbot):
    page = guests(GuestBook(3))
    page.table.selectRow(0)
    page.resize(page.minimumSizeHint().width(), 600)
    qtbot.waitUntil(lambda: page.width() < 560)
    assert "Seat beside the window…" not in buttons(page)
    for button in page.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width()


def test_enter_opens_the_record_page(guests, way):
    page = guests(GuestBook(3))
    page.table.opened.emit(2)
    assert way.opened == [("guest", 2)]


def test_only_a_change_of_its_own_records_is_read_again(guests, answered):
    book = GuestBook(3)
    page = guests(book)
    del book.guests[1]
    page.refresh(Written(1, "deed", "", {"lead": [(1, 1)]}))
    answered()
    assert page.model.count == 3
    page.refresh(Written(2, "deed", "", {"guest": [(1, 1)]}))
    answered()
    assert page.model.count == 2


def test_a_hidden_page_waits_with_reading_until_it_is_shown(guests, answered):
    book = GuestBook(3)
    page = guests(book)
    page.hide()
    del book.guests[1]
    page.refresh(Written(1, "deed", "", {"guest": [(1, 1)]}))
    answered()
    assert page.model.count == 3
    page.show()
    page.shown()
    answered()
    assert page.model.count == 2


def test_a_tab_shows_another_part_of_the_records(guests, answered):
    page = guests(GuestBook(3), GuestBook(8))
    page.show_subset("Set 0")
    answered()
    assert page.model.count == 8
