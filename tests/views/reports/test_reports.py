from datetime import date

import openpyxl
import pytest
from PySide6.QtCore import Qt

from crm_desktop.dialogs.print_pages import PrintPages
from crm_desktop.history import Written
from crm_desktop.models.reports.catalogue import REPORTS
from tests.models.reports.past import opened, win

WROTE = Written(1, "move_to_stage", "Won it", {"outcome": [(1, 1)]})


@pytest.fixture
def report(page, qtbot):
    """Opens a report and waits for its answer."""

    def ask(key):
        page.open_report(key)
        qtbot.waitUntil(lambda: page.report is not None and page.report.key == key and page._background.idle)
        return page.view.tables[-1]

    return ask


def said(table):
    model = table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


@pytest.mark.usefixtures("past")
class TestTheStart:
    def test_tiles_say_the_figures_that_matter(self, page):
        names = [tile.accessibleName() for tile in page.start.tiles]
        assert names[0] == "Won this quarter, USD: 200: 0 last quarter"
        assert names[1] == "Win rate this quarter: 67%: 2 of 3 decided"

    def test_every_report_is_offered_by_the_question_it_answers(self, page):
        assert len(page.start.reports) == len(REPORTS)
        assert page.start.reports[0].accessibleName() == (
            "Lead funnel: How far do our leads come, and where do we lose them?"
        )

    def test_a_tile_opens_the_report_that_it_is_of(self, page, qtbot):
        qtbot.mouseClick(page.start.tiles[1], Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: page.report is not None)
        assert page.report.key == "win_rate"
        assert "in Q4 2026: 2" in page.view.statement.text()
        assert page.bar.group.value() == "stage"

    def test_a_report_opens_by_keyboard_and_back_leads_to_the_start(self, page, qtbot):
        page.start.reports[0].setFocus()
        qtbot.keyClick(page.start.reports[0], Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: page.report is not None)
        assert page.title == "Lead funnel"
        page.way_back()()
        assert page.title == "Reports"
        assert page.way_back() is None


@pytest.mark.usefixtures("past")
class TestAReport:
    def test_the_table_says_what_the_report_says(self, report):
        assert said(report("funnel")) == [
            ["Fair", "3", "1", "2", "1", "33%", "1", "1", "33%", "3", "0"],
            ["Total", "3", "1", "2", "1", "33%", "1", "1", "33%", "3", "0"],
        ]

    def test_every_figure_opens_the_very_records_it_counts(self, page, report, qtbot):
        for key in [each.key for each in REPORTS]:
            report(key)
            for table in page.view.tables:
                for line in table.model().table.lines:
                    for cell in line.cells:
                        if not cell.opens:
                            continue
                        table.opened.emit("These", cell.behind)
                        qtbot.waitUntil(lambda cell=cell: page.rows.model.count == cell.behind.count)
                        qtbot.waitUntil(lambda: page._background.idle)
                        assert sorted(page.rows.model.ids()) == sorted(cell.behind.load())
                        page.rows.left.emit()

    def test_enter_on_a_figure_opens_its_rows_and_escape_comes_back(self, page, report, qtbot):
        table = report("win_rate")
        table.setCurrentIndex(table.model().index(0, 2))
        qtbot.keyClick(table, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: page.rows.isVisible() and page.rows.model.count == 2)
        assert page.rows.heading.accessibleName() == "Ada · Won"
        assert page.rows.sums.text() == "2 outcomes"
        qtbot.keyClick(page.rows.table, Qt.Key.Key_Escape)
        assert page.view.isVisible()

    def test_a_click_on_a_bar_opens_its_rows(self, page, report, qtbot):
        report("win_rate")
        qtbot.mouseClick(page.view.chart.bars[0], Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: page.rows.isVisible() and page.rows.model.count == 3)

    def test_a_row_opens_the_page_of_its_record(self, page, report, qtbot, way):
        table = report("win_rate")
        table.opened.emit("Won", table.model().table.lines[0].cells[1].behind)
        qtbot.waitUntil(lambda: page.rows.model.count == 2)
        page.rows.table.opened.emit(page.rows.model.record_id(0))
        assert way.opened[0][0] == "opportunity"

    def test_another_period_is_another_answer(self, page, report, qtbot):
        report("win_rate")
        page.bar.span.set_value("month")
        page.bar.span.edited.emit()
        qtbot.waitUntil(lambda: "in November 2026: 1" in page.view.statement.text())

    def test_days_of_ones_own_are_asked_for_in_place(self, page, report, qtbot):
        report("win_rate")
        assert not page.bar.first.isVisible()
        page.bar.span.set_value("days")
        page.bar.span.edited.emit()
        assert page.bar.first.isVisible()
        page.bar.first.set_value(date(2026, 11, 1))
        page.bar.first.edited.emit()
        qtbot.waitUntil(lambda: "since 1 Nov 2026" in page.view.statement.text())

    def test_days_in_the_wrong_order_are_refused_in_one_sentence(self, page, report, qtbot):
        report("win_rate")
        page.bar.span.set_value("days")
        page.bar.first.set_value(date(2026, 11, 9))
        page.bar.last.set_value(date(2026, 11, 1))
        with qtbot.waitSignal(page._history.refused) as refused:
            page.bar.last.edited.emit()
        assert "first day of a report" in refused.args[0]

    def test_a_win_meanwhile_is_shown_at_once(self, page, report, qtbot):
        report("win_rate")
        win(opened("Doors", 7), date(2026, 11, 9))
        page.refresh(WROTE)
        qtbot.waitUntil(lambda: "3\N{NO-BREAK SPACE}of\N{NO-BREAK SPACE}4" in page.view.statement.text())

    def test_it_is_saved_as_a_workbook(self, page, report, qtbot, tmp_path):
        report("win_rate")
        page.write_workbook(tmp_path / "report.xlsx")
        qtbot.waitUntil(lambda: (tmp_path / "report.xlsx").exists())
        assert openpyxl.load_workbook(tmp_path / "report.xlsx").sheetnames == ["By owner", "About"]

    def test_a_workbook_that_cannot_be_written_is_one_sentence(self, page, report, qtbot, tmp_path):
        report("win_rate")
        page.write_workbook(tmp_path / "no such folder" / "report.xlsx")
        qtbot.waitUntil(lambda: page._messages is not None and page._messages.isVisible())

    def test_it_is_printed_after_a_look_at_the_pages(self, page, report, qtbot):
        report("win_rate")
        page.print_report()
        dialog = page.findChild(PrintPages)
        qtbot.waitUntil(lambda: dialog.print_pages.isEnabled())
        assert dialog.windowTitle() == "Print win rate"
        dialog.orientation.set_value(True)
        dialog.orientation.edited.emit()
        qtbot.waitUntil(lambda: dialog.printed.paper.landscape)
        dialog.reject()


def test_print_and_export_wait_for_a_report(page):
    assert [action.enabled() for action in page.actions()] == [False, False]


def test_an_empty_database_says_so(page, report):
    table = report("win_rate")
    assert said(table) == [["Total", "0", "0", "0", "–", "0", "0", "–"]]
    assert not page.view.chart.isVisible()
    assert page.view.statement.text() == "No opportunity was decided in 2026"
