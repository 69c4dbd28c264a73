from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from crm_desktop.dialogs.print_forecast import PrintForecast
from crm_desktop.history import Written
from crm_desktop.views.forecasts.figure_lines import Kind
from crm_desktop.views.widgets.empty_state import EmptyState
from tests.makers import make_opportunity

WROTE = Written(1, "edit_opportunity", "Changed it", {"opportunity": [(1, 1)]})


def said(page):
    model = page.figures.model
    return [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]


def line(page, title):
    return next(line for line in page.figures.model.lines() if line.title == title)


@pytest.mark.usefixtures("deals")
class TestThePage:
    def test_the_table_says_periods_groups_total_and_what_is_left_out(self, shown):
        lines = said(shown)
        assert lines[:4] == [
            ["December 2026", "2", "400", "80"],
            ["Identified", "1", "100", "50"],
            ["Meeting", "1", "300", "30"],
            ["Total", "2", "400", "80"],
        ]
        assert ["Slipped", "1", "70", "7"] in lines
        assert ["No close date", "1", "20", "2"] in lines
        assert shown.figures.model.headerData(2, Qt.Orientation.Horizontal) == "Amount, USD"

    def test_headlines_say_their_names_and_figures(self, shown):
        names = [button.accessibleName() for button in shown.figures.headlines]
        assert names[0] == "Weighted: 80, 20% of the amount"
        assert names[1] == "Amount: 400, 2 opportunities"

    def test_every_figure_opens_the_very_rows_it_sums(self, shown, qtbot):
        for each in shown.figures.model.lines():
            if not each.opens:
                continue
            shown.figures.table.opened.emit(each)
            assert shown.rows.isVisible()
            qtbot.waitUntil(lambda wanted=each: shown.rows.model.count == wanted.figure.count)
            assert sum(row.amount or 0 for row in each.figure.rows) == each.figure.amount

    def test_a_click_on_a_line_opens_it_and_escape_comes_back(self, shown, qtbot):
        spot = shown.figures.table.visualRect(shown.figures.model.index(1, 2)).center()
        qtbot.mouseClick(shown.figures.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        qtbot.waitUntil(lambda: shown.rows.model.count == 1)
        assert shown.rows.heading.accessibleName() == "December 2026 · Identified"
        qtbot.keyClick(shown.rows, Qt.Key.Key_Escape)
        assert not shown.rows.isVisible()

    def test_back_goes_from_the_rows_to_the_forecast_before_it_leaves_the_page(self, shown):
        shown.figures.table.opened.emit(next(each for each in shown.figures.model.lines() if each.opens))
        assert shown.rows.isVisible()
        assert shown.title == "December 2026"
        shown.way_back()()
        assert shown.figures.table.isVisible()
        assert shown.title == "Forecast"
        assert shown.way_back() is None

    def test_enter_on_a_line_opens_it_and_enter_on_a_row_opens_the_record(self, shown, qtbot, way, deals):
        shown.figures.table.setCurrentIndex(shown.figures.model.index(2, 0))
        qtbot.keyClick(shown.figures.table, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: shown.rows.model.record(0) is not None)
        shown.rows.table.setCurrentIndex(shown.rows.model.index(0, 0))
        qtbot.keyClick(shown.rows.table, Qt.Key.Key_Return)
        assert way.opened == [("opportunity", deals[1].id)]

    def test_a_click_on_a_bar_opens_its_month(self, shown, qtbot):
        qtbot.mouseClick(shown.figures.chart.bars[0], Qt.MouseButton.LeftButton)
        assert shown.rows.isVisible()
        assert shown.rows.heading.accessibleName() == "December 2026"

    def test_a_bar_is_opened_by_enter_and_has_the_focus_again_on_the_way_back(self, shown, qtbot):
        bar = shown.figures.chart.bars[0]
        with qtbot.waitActive(shown):
            shown.activateWindow()
        bar.setFocus()
        qtbot.keyClick(bar, Qt.Key.Key_Return)
        assert shown.rows.table.hasFocus()
        shown.way_back()()
        assert bar.hasFocus()

    def test_a_headline_opens_its_rows_and_an_empty_one_does_not(self, shown, qtbot):
        qtbot.mouseClick(shown.figures.headlines[3], Qt.MouseButton.LeftButton)
        assert not shown.rows.isVisible()
        qtbot.mouseClick(shown.figures.headlines[2], Qt.MouseButton.LeftButton)
        assert shown.rows.heading.accessibleName() == "Slipped"

    def test_another_period_or_group_is_read_at_once(self, shown, qtbot):
        shown.by.set_value("year")
        shown.group.set_value("owner")
        shown.by.edited.emit()
        qtbot.waitUntil(lambda: shown.figures.model.line(0).name == "2026")
        assert shown.figures.model.line(1).name == "No owner"

    def test_a_change_is_shown_and_the_place_is_kept(self, shown, qtbot, user):
        shown.figures.table.setCurrentIndex(shown.figures.model.index(2, 0))
        make_opportunity("Beds", amount=Decimal(50), close_on=date(2026, 12, 24))
        shown.refresh(Written(2, "x", "", {"lead": [(1, 1)]}))
        assert shown._task.ended
        shown.refresh(WROTE)
        qtbot.waitUntil(lambda: line(shown, "December 2026").figure.count == 3)
        assert shown.figures.table.currentIndex().row() == 2

    def test_open_rows_follow_a_change_and_close_when_nothing_is_left(self, shown, qtbot, deals):
        shown.open_rows("Slipped", line(shown, "Slipped").figure)
        make_opportunity("Beds", amount=Decimal(50), close_on=date(2026, 11, 2))
        shown.refresh(WROTE)
        qtbot.waitUntil(lambda: shown.rows.model.count == 2)
        assert shown.rows.isVisible()

    def test_the_button_asks_how_to_print(self, shown, qtbot):
        button = next(each for each in shown.findChildren(QPushButton) if each.text() == "Print forecast…")
        assert button.isEnabled()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        dialog = shown.findChild(PrintForecast)
        qtbot.waitUntil(dialog.save_pdf.isEnabled)
        assert dialog.windowTitle() == "Print forecast"
        dialog.reject()


def test_an_empty_page_says_what_to_do(page, qtbot, way, user):
    page.shown()
    qtbot.waitUntil(lambda: page._reading is not None)
    empty = page.findChild(EmptyState)
    assert empty.isVisible()
    qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    assert way.gone == ["Opportunities"]


def test_a_hidden_page_reads_when_it_is_shown_again(shown, qtbot, user):
    shown.hide()
    make_opportunity("Beds", amount=Decimal(50), close_on=date(2026, 12, 24))
    shown.refresh(WROTE)
    shown.show()
    shown.shown()
    qtbot.waitUntil(lambda: shown.figures.model.line(0).kind is Kind.PERIOD)
    assert shown.figures.model.line(0).figure.amount == 50
