"""The names of the columns are found where they stand, and nobody's row is taken for them."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from crm_desktop.models.imports.cells import Row
from crm_desktop.models.imports.header_row import find_header
from crm_desktop.models.imports.spreadsheet import read_pasted, read_table

BODY: list[Row] = [["Ann", "Rome", "Via 1", "1", "2"], ["Bob", "Oslo", "Gata 2", "3", "4"]]


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        (["Name", "Address", "", "Phone", ""], ["", "City", "Street", "Work", "Home"]),
        (["Name", "Address", "Address", "Phone", "Phone"], ["Name", "City", "Street", "Work", "Home"]),
        (["", "Address", "", "Phone", ""], ["Name", "City", "Street", "Work", "Home"]),
    ],
)
def test_names_in_two_rows_become_one_name_each(upper: Row, lower: Row) -> None:
    header = find_header([upper, lower, *BODY])
    assert header is not None
    assert header.cells == ["Name", "Address City", "Address Street", "Phone Work", "Phone Home"]
    assert (header.row, header.body) == (1, 2)


def test_groups_tell_equal_names_apart() -> None:
    table = read_pasted("Billing\t\tShipping\t\nStreet\tCity\tStreet\tCity\na\tb\tc\td\n")
    assert table.headers == ("Billing Street", "Billing City", "Shipping Street", "Shipping City")
    assert table.rows == [["a", "b", "c", "d"]]


def test_a_title_above_the_names_is_no_part_of_them() -> None:
    for title in (["Leads of May"], ["Leads of May"] * 3, ["Exported", "2024-05-01"]):
        header = find_header([title, ["Name", "City", "Phone"], *BODY])
        assert header is not None
        assert (header.row, header.cells) == (1, ["Name", "City", "Phone"])


def test_a_header_written_twice_is_one_header() -> None:
    header = find_header([["Name", "City"], ["Name", "City"], ["Ann", "Rome"]])
    assert header is not None
    assert (header.cells, header.body) == (["Name", "City"], 2)


def test_a_row_of_values_that_are_headers_too_is_a_row() -> None:
    header = find_header([["Name", "Email", ""], ["Mobile", "ann@example.com", "x"], ["Portland", "b@example.com", ""]])
    assert header is not None
    assert header.body == 1


def test_names_in_two_languages_are_one_header() -> None:
    header = find_header([["Vorname", "Firma", "Ort"], ["First name", "Company", "City"], ["Ann", "Acme", "Rome"]])
    assert header is not None
    assert (header.row, header.body) == (1, 2)


@pytest.mark.parametrize(
    ("names", "values"),
    [
        (["First name", "Company", "Note"], ["A", "TYP", "REVENUE"]),
        (["Name", "Source", "Status"], ["Ann", "Web", "Lead"]),
        (["Name", "", "Source", "Status"], ["Ann", "x", "Web", "Lead"]),
        (["Name", "", "Source"], ["Ann", "", "Web"]),
        (["Source", "Status"], ["Web", "Lead", "x"]),
        (["Title", "Department", "Interest"], ["Manager", "Sales", "Price"]),
    ],
)
def test_a_first_row_of_values_that_read_like_headers_is_a_row(names: Row, values: Row) -> None:
    header = find_header([names, values])
    assert header is not None
    assert (header.row, header.body) == (0, 1)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee,Acme Ltd,Rome\nBob Roe,Beta Ltd,Oslo\nCid Poe,Gamma Ltd,Bonn\n",
        "Ann Lee,ann@example.com\nBob Roe,bob@example.com\n",
        "ann@example.com\nbob@example.com\n",
        "Ann Lee\nBob Roe\nCid Poe\n",
        "Lee,212-555-0100\nRoe,212-555-0101\n",
        "www.a.example,Rome\nwww.b.example,Oslo\n",
        "Acme,Rome,hot\nBeta,Oslo,cold\nGamma,Rome,hot\n",
    ],
)
def test_no_first_row_is_eaten_where_there_is_no_header(tmp_path: Path, text: str) -> None:
    (tmp_path / "list.csv").write_text(text, encoding="utf-8")
    table = read_table(tmp_path / "list.csv")
    assert (table.header_row, len(table.rows)) == (None, text.count("\n"))
    assert table.headers[0] == "Column 1"


@pytest.mark.parametrize(
    "text",
    [
        "Imię,Miasto\nŁukasz,Łódź\nOla,Kraków\n",
        "Имя,Город\nИван,Москва\nПётр,Тула\n",
        "etunimi,kaupunki\nAino,Turku\nEino,Oulu\n",
        "contactState\n1\n2\n",
        "a,b,c\n1,2,3\n4,5,6\n",
    ],
)
def test_headers_in_words_we_do_not_know_are_headers(tmp_path: Path, text: str) -> None:
    (tmp_path / "list.csv").write_text(text, encoding="utf-8")
    assert read_table(tmp_path / "list.csv").header_row == 1


def test_text_below_a_table_is_named_and_not_imported() -> None:
    table = read_pasted(
        'Name,City,Phone\nAnn,Rome,1\nBob,Oslo,2\n\nTotal: 2\n"Exported on 1 May 2024 by Zoë, for you"\n'
    )
    assert [row[0] for row in table.rows] == ["Ann", "Bob"]
    assert table.left_out == ((5, "Total: 2"), (6, "Exported on 1 May 2024 by Zoë, for you"))


def test_people_after_a_blank_row_are_people() -> None:
    table = read_pasted("Name,City,Phone\nAnn,Rome,1\n\nBob\nTotal Energies SE\n\n")
    assert [row[0] for row in table.rows] == ["Ann", "Bob", "Total Energies SE"]
    assert table.left_out == ()


def test_merged_headers_of_a_workbook_name_each_of_their_columns(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    for row in (["Name", "Address", None, "Phone"], [None, "Street", "City", None], ["Ann", "Via 1", "Rome", "1"]):
        sheet.append(row)
    for cells in ("A1:A2", "B1:C1", "D1:D2"):
        sheet.merge_cells(cells)
    book.save(tmp_path / "list.xlsx")
    table = read_table(tmp_path / "list.xlsx")
    assert table.headers == ("Name", "Address Street", "Address City", "Phone")
    assert len(table.rows) == 1


@pytest.mark.parametrize("width", [3, 16_000])
def test_a_value_that_reads_like_a_header_takes_no_row_from_the_table(width: int) -> None:
    names: Row = [f"Reading {place}" for place in range(width)]
    for value in ("last", "Name"):
        for numbers in ([*range(width - 1)], [*map(str, range(width - 1))], ["Anna"] * (width - 1)):
            rows: list[Row] = [names, [*numbers, value], [*numbers, value]]
            header = find_header(rows)
            assert header is not None
            assert (header.row, header.body, header.cells) == (0, 1, names)
