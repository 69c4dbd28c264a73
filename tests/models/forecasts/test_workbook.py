from datetime import date, datetime

import pytest
from openpyxl import load_workbook

from crm_desktop.models.forecasts import add_up
from crm_desktop.models.forecasts.workbook import write_forecast_workbook
from crm_desktop.models.refusals import UnreadableFile
from tests.models.forecasts.rows import a_row, asked


def written(tmp_path, forecast):
    path = tmp_path / "forecast.xlsx"
    write_forecast_workbook(forecast, path)
    return load_workbook(path)


def rows_of(sheet):
    return [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]


def test_the_workbook_holds_the_same_figures_rows_and_what_is_left_out(tmp_path):
    rows = [a_row("100", 50, stage="Meeting"), a_row("300", 50), a_row(close_on=None, name="When?")]
    book = written(tmp_path, add_up(asked(), rows))
    assert book.sheetnames == ["Forecast", "Opportunities", "Left out", "About"]
    sums = rows_of(book["Forecast"])
    assert sums[0] == ["2026-12", "All", 2, 400, 200]
    assert ["2026-12", "Meeting", 1, 100, 50] in sums
    assert ["Total", "All", 2, 400, 200] in sums
    assert [row[1] for row in rows_of(book["Opportunities"])] == [rows[0].name, rows[1].name]
    assert rows_of(book["Left out"])[0][:2] == ["No close date", "When?"]


def test_cells_have_types_and_the_header_stays(tmp_path):
    sheet = written(tmp_path, add_up(asked(), [a_row("100.25", 50)]))["Opportunities"]
    assert sheet.freeze_panes == "A2"
    by_name = {header.value: cell for header, cell in zip(sheet[1], sheet[2], strict=True)}
    assert by_name["Close date"].value == datetime(2026, 12, 15)
    assert by_name["Amount"].value == 100.25
    assert by_name["Amount"].number_format == "#,##0.00"
    assert by_name["Weighted"].value == 50.125
    assert all(cell.font.bold for cell in sheet[1])


@pytest.mark.parametrize("name", ["=1+1", "+cmd|x", "-1", "@SUM(A1)"])
def test_a_name_is_never_a_formula(tmp_path, name):
    sheet = written(tmp_path, add_up(asked(), [a_row(name=name, company=name)]))["Opportunities"]
    cell = sheet["B2"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == (name, "s", True)


def test_odd_characters_and_an_empty_forecast_are_written_too(tmp_path):
    written(tmp_path, add_up(asked(), [a_row(name="a\x00\x0b\ud800" + "x" * 50_000)]))
    book = written(tmp_path, add_up(asked(), []))
    assert rows_of(book["Opportunities"]) == []
    assert ["Slipped", "the close date has passed and the opportunity is still open", 0, 0, 0] in rows_of(
        book["Forecast"]
    )


def test_a_missing_folder_is_refused_in_one_sentence(tmp_path):
    with pytest.raises(UnreadableFile, match="does not exist"):
        write_forecast_workbook(add_up(asked(), []), tmp_path / "nowhere" / "f.xlsx")


def test_an_amount_that_nobody_knows_is_an_empty_cell(tmp_path):
    sheet = written(tmp_path, add_up(asked(), [a_row(None, close_on=date(2026, 12, 1))]))["Left out"]
    by_name = {header.value: cell.value for header, cell in zip(sheet[1], sheet[2], strict=True)}
    assert by_name["Amount"] is None
    assert by_name["Why"] == "No amount"
