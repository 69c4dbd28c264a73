"""The filter box: completion while one types, and the sheet for those who do not."""

import pytest
from PySide6.QtCore import Qt

from crm_desktop.dialogs.build_filter import BuildFilter
from crm_desktop.views.leads.leads import Leads
from tests.makers import make_lead
from tests.views.leads.conftest import desk, english
from tests.views.records.desk import dialog_of

__all__ = ["desk", "english"]


@pytest.fixture
def page(desk):
    make_lead("Ann Lee", temperature="hot", city="Oslo")
    make_lead("Bob Roe", city="Oslo")
    made = desk.listed(Leads)
    made.filter.setFocus()
    return made


def built(desk, page):
    desk.run(page, "lead.build_filter")
    dialog = dialog_of(page, BuildFilter, desk.qtbot)
    desk.qtbot.waitUntil(lambda: bool(dialog.rows))
    return dialog


def test_a_wrong_query_is_explained_below_the_box_and_the_rows_stay(desk, page):
    desk.qtbot.keyClicks(page.filter, "oslo nofield:1")
    desk.qtbot.waitUntil(page._problem.isVisible)
    assert page._problem.text().startswith("There is no field “nofield” here")
    assert page.filter.accessibleDescription() == page._problem.text()
    assert page.table.isVisible()
    assert desk.cells(page, "name") == ["Ann Lee", "Bob Roe"]
    assert page._problem.geometry().right() <= page.width()
    page.resize(700, 500)
    assert page._problem.geometry().top() >= page.filter.geometry().bottom()


def test_the_explanation_stays_while_others_write_and_goes_when_the_query_is_mended(desk, page):
    desk.qtbot.keyClicks(page.filter, "nofield:1")
    desk.qtbot.waitUntil(page._problem.isVisible)
    page.model.refresh()
    desk.answered()
    assert page._problem.isVisible()
    page.filter.clear()
    desk.qtbot.waitUntil(lambda: not page._problem.isVisible())


def test_a_field_and_then_its_value_are_completed(desk, page):
    desk.qtbot.keyClicks(page.filter, "temp")
    desk.qtbot.waitUntil(lambda: page.filter.offered() == ["temperature:"])
    popup = page.filter._list
    desk.qtbot.waitUntil(popup.isVisible)
    desk.qtbot.keyClick(popup, Qt.Key.Key_Down)
    desk.qtbot.keyClick(popup, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: page.filter.offered()[-1] == "temperature:hot")
    assert page.filter.text() == "temperature:"
    desk.qtbot.waitUntil(popup.isVisible)
    desk.qtbot.keyClick(popup, Qt.Key.Key_Up)
    desk.qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert page.filter.text() == "temperature:hot "
    desk.qtbot.waitUntil(lambda: page.model.count == 1)


def test_plain_words_offer_nothing(desk, page):
    desk.qtbot.keyClicks(page.filter, "ann lee")
    desk.answered()
    assert page.filter.offered() == []
    assert not page.filter._list.isVisible()


def test_enter_means_what_was_typed_while_nothing_is_chosen(desk, page):
    desk.qtbot.keyClicks(page.filter, "na")
    desk.qtbot.waitUntil(page.filter._list.isVisible)
    desk.qtbot.keyClick(page.filter._list, Qt.Key.Key_Return)
    assert page.filter.text() == "na"
    assert not page.filter._list.isVisible()


def test_a_wrong_query_in_a_view_without_rows_is_explained_where_they_would_stand_too(desk, page):
    page.show_subset("Dead")
    page.filter.setText("colour:red")
    desk.qtbot.waitUntil(page._problem.isVisible)
    assert page._front.currentWidget() is page._no_match
    assert page._no_match._sentence.text().startswith("There is no field “colour” here")


def test_rows_write_the_query_and_show_what_it_finds(desk, page):
    dialog = built(desk, page)
    dialog.rows[0].field.set_value("temperature")
    dialog.rows[0].value_box.setEditText("hot")
    second = dialog.add()
    second.field.set_value("city")
    second.comparison.set_value("=")
    second.value_box.setEditText("Oslo")
    assert dialog.text == "temperature:hot city:=Oslo"
    dialog.show_found.click()
    desk.qtbot.waitUntil(lambda: page.model.query == "temperature:hot city:=Oslo")
    desk.answered()
    assert desk.cells(page, "name") == ["Ann Lee"]


def test_a_typed_query_is_read_back_into_rows(desk, page):
    page.filter.setText("no:next_action -city:Oslo")
    desk.qtbot.waitUntil(lambda: page.model.query == "no:next_action -city:Oslo")
    dialog = built(desk, page)
    desk.answered()
    assert [row.value().text for row in dialog.rows] == ["no:next_action", "-city:Oslo"]
    assert not dialog.rows[0].value_box.isVisible()
    desk.press(dialog.rows[0], "Remove")
    assert dialog.text == "-city:Oslo"


def test_what_rows_cannot_say_is_told(desk, page):
    page.filter.setText("ann or bob")
    desk.qtbot.waitUntil(lambda: page.model.query == "ann or bob")
    dialog = built(desk, page)
    assert dialog._remark.isVisible()
    assert dialog.text == ""
