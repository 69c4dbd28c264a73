"""Merged cells: a header names each of its columns, a value in the body each of its rows."""

from pathlib import Path

from crm_desktop.models.imports.cells import Cell
from crm_desktop.models.imports.spreadsheet import read_table
from crm_desktop.models.imports.workbook import read_workbook
from tests.models.imports.workbook_makers import ods, row, text_cell, xlsb, xlsx

TWO_HEADERS: list[list[object]] = [
    ["Name", "Address", None, "Email"],
    [None, "Street", "City", None],
    ["Ann", "1 Main St", "Rome", "ann@example.com"],
]


def cells(path: Path) -> list[list[Cell]]:
    return read_workbook(path, None).rows


def test_a_merged_header_is_repeated_over_its_columns_and_rows(tmp_path: Path) -> None:
    found = cells(xlsx(tmp_path, TWO_HEADERS, merged=("B1:C1", "A1:A2", "D1:D2")))
    assert found[:2] == [["Name", "Address", "Address", "Email"], ["Name", "Street", "City", "Email"]]


def test_merged_headers_in_two_rows_become_one_name_each(tmp_path: Path) -> None:
    table = read_table(xlsx(tmp_path, TWO_HEADERS, merged=("B1:C1", "A1:A2", "D1:D2")))
    assert table.headers == ("Name", "Address Street", "Address City", "Email")
    assert len(table.rows) == 1


def test_a_title_over_the_whole_table_stays_one_cell(tmp_path: Path) -> None:
    rows = [["Leads of 2026", None, None], ["Name", "Email", "City"], ["Ann", "ann@example.com", "Rome"]]
    path = xlsx(tmp_path, rows, merged=("A1:C1",))
    assert cells(path)[0] == ["Leads of 2026", "", ""]
    assert read_table(path).headers == ("Name", "Email", "City")


def test_a_company_merged_over_its_people_belongs_to_each(tmp_path: Path) -> None:
    rows = [["Company", "Name"], ["Acme", "Ann"], [None, "Bob"], ["Bolt", "Cid"]]
    assert cells(xlsx(tmp_path, rows, merged=("A2:A3",)))[1:] == [["Acme", "Ann"], ["Acme", "Bob"], ["Bolt", "Cid"]]


def test_a_long_text_in_merged_columns_of_the_body_stays_in_its_own(tmp_path: Path) -> None:
    rows = [["Name", "Note", "City"], ["Ann", "Met at the fair", None], ["Bob", "x", "Oslo"]]
    assert cells(xlsx(tmp_path, rows, merged=("B2:C2",)))[1] == ["Ann", "Met at the fair", ""]


def test_merged_cells_fill_no_empty_rows(tmp_path: Path) -> None:
    rows = [["Name", "City"], ["Ann", "Rome"], [None, None], [None, None], ["Bob", "Oslo"]]
    assert len(read_table(xlsx(tmp_path, rows, merged=("A2:A4",))).rows) == 2


def test_a_merge_to_the_end_of_the_sheet_costs_nothing(tmp_path: Path) -> None:
    rows = [["Name", "City"], ["Ann", "Rome"], ["Bob", None]]
    assert cells(xlsx(tmp_path, rows, merged=("B2:B1048576",)))[1:] == [["Ann", "Rome"], ["Bob", "Rome"]]


def test_open_documents_and_binary_workbooks_repeat_merged_cells_too(tmp_path: Path) -> None:
    wide = text_cell("Address", ' table:number-columns-spanned="2" table:number-rows-spanned="1"')
    first = row(text_cell("Name"), wide, "<table:covered-table-cell/>")
    rows = first + row(*map(text_cell, ["", "Street", "City"])) + row(*map(text_cell, ["Ann", "1 Main St", "Rome"]))
    assert cells(ods(tmp_path, rows))[0] == ["Name", "Address", "Address"]
    assert cells(xlsb(tmp_path, 6083, "00000"))[2] == ["06083", "x"]
