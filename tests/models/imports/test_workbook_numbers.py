"""Numbers in workbooks arrive as a person sees them, where the format makes a code of them."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from crm_desktop.models.imports.cells import Cell, cell_text
from crm_desktop.models.imports.number_formats import shown_by
from crm_desktop.models.imports.workbook import read_workbook
from tests.models.imports.workbook_makers import number_cell, ods, rezipped, row, text_cell, xls, xlsb, xlsx

ZEROS = '<number:number-style style:name="N1"><number:number number:min-integer-digits="5"/></number:number-style>'
CELL = '<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>'


def cells(path: Path) -> list[list[Cell]]:
    return read_workbook(path, None).rows


@pytest.mark.parametrize(
    ("code", "number", "shown"),
    [
        ("00000", 6083, "06083"),
        ("00000-0000", 60830123, "06083-0123"),
        (r"[<=99999]00000;00000\-0000", 6083, "06083"),
        (r"[<=99999]00000;00000\-0000", 60831234, "06083-1234"),
        ("000-00-0000", 12345678, "012-34-5678"),
        ("0000 000 000", 412345678, "0412 345 678"),
        (r"[<=9999999]###\-####;\(###\)\ ###\-####", 2125551234, "(212) 555-1234"),
        ('"KD-"0000', 12, "KD-0012"),
        ("[$-407]00000", 1067, "01067"),
        ('#" "##" "##" "##" "##', 123456789, "1 23 45 67 89"),
        ("00000;-00000;;@", 7, "00007"),
        ("0%", 0.525, "52.5%"),
        ("0.00%", 0.5, "50%"),
    ],
)
def test_codes_and_shares_keep_their_format(tmp_path: Path, code: str, number: float, shown: str) -> None:
    path = xlsx(tmp_path, [["Name", "Code"], ["Ann", number]], {"B2": code})
    assert cells(path) == [["Name", "Code"], ["Ann", shown]]


@pytest.mark.parametrize(
    "code",
    ["General", "0", "0.00", "#,##0", r"#\ ##0", "# ##0", '0" pcs"', "[$€-2] 0", "# ?/?", "0;[Red]0", "_-* #,##0.00_-",
     "yyyy-mm-dd", "mm:ss.00", "00.00", "00,000", "@", ";;;", "", "[h]", "0.00E+00"],
)  # fmt: skip
def test_amounts_and_times_are_no_codes(code: str) -> None:
    assert shown_by(code) is None


def test_a_code_that_does_not_fit_its_number_is_left_alone() -> None:
    show = shown_by("00000")
    assert show is not None
    assert (show(12.5), show(-3), show(1e300), show(1234567)) == (None, None, None, "1234567")


def test_codes_are_found_below_empty_rows_and_beside_empty_columns(tmp_path: Path) -> None:
    book = Workbook()
    book.active["C4"], book.active["D4"], book.active["C5"], book.active["D5"] = "Name", "ZIP", "Ann", 501
    book.active["D5"].number_format = "00000"
    book.save(tmp_path / "list.xlsx")
    assert cells(tmp_path / "list.xlsx") == [["Name", "ZIP"], ["Ann", "00501"]]


def test_a_long_list_keeps_the_zeros_of_every_row(tmp_path: Path) -> None:
    numbers = range(1, 20_001)
    book = Workbook()
    book.active.append(["ZIP", "Count"])
    for number in numbers:
        book.active.append([number, number])
        book.active.cell(number + 1, 1).number_format = "00000"
    book.save(tmp_path / "list.xlsx")
    assert cells(tmp_path / "list.xlsx")[1:] == [[f"{number:05}", number] for number in numbers]


def test_open_documents_keep_leading_zeros(tmp_path: Path) -> None:
    own = row(text_cell("Ann"), number_cell(6083, "ce1"), number_cell(7))
    header = row(*map(text_cell, ["Name", "ZIP", "Count"]))
    assert cells(ods(tmp_path, header + own, ZEROS + CELL))[1] == ["Ann", "06083", 7]


def test_open_documents_keep_leading_zeros_of_a_whole_column(tmp_path: Path) -> None:
    columns = '<table:table-column/><table:table-column table:default-cell-style-name="ce1"/>'
    rows = row(text_cell("Name"), text_cell("ZIP")) + row(text_cell("Ann"), number_cell(6083))
    assert cells(ods(tmp_path, rows, ZEROS + CELL, columns))[1] == ["Ann", "06083"]


def test_open_documents_keep_texts_within_codes_and_shares(tmp_path: Path) -> None:
    styles = ZEROS.replace("<number:number ", "<number:text>KD-</number:text><number:number ") + CELL
    styles += '<number:percentage-style style:name="N2"/>' + CELL.replace("ce1", "ce2").replace("N1", "N2")
    rows = row(text_cell("Code"), text_cell("Share")) + row(
        number_cell(12, "ce1"), number_cell(0.4, "ce2", "percentage")
    )
    assert cells(ods(tmp_path, rows, styles))[1] == ["KD-00012", "40%"]


def test_old_workbooks_keep_leading_zeros(tmp_path: Path) -> None:
    assert cells(xls(tmp_path, 6083, "00000")) == [["ZIP"], ["06083"]]
    assert cells(xls(tmp_path, 6083, "0.0")) == [["ZIP"], [6083]]


def test_binary_workbooks_keep_leading_zeros(tmp_path: Path) -> None:
    assert cells(xlsb(tmp_path, 6083, "00000"))[:2] == [["ZIP", ""], ["06083", ""]]
    assert cells(xlsb(tmp_path, 6083, "0.0"))[1] == [6083, ""]


def test_both_date_systems_give_the_same_day(tmp_path: Path) -> None:
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.active.append(["Since"])
    book.active.append([date(2024, 5, 6)])
    book.save(tmp_path / "mac.xlsx")
    assert cells(tmp_path / "mac.xlsx")[1] == cells(xlsx(tmp_path, [["Since"], [date(2024, 5, 6)]]))[1]


def test_formulas_give_their_last_value_and_errors_nothing(tmp_path: Path) -> None:
    sheet = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        b'<row r="1"><c r="A1" t="str"><f>"To"&amp;"tal"</f><v>Total</v></c><c r="B1"><f>40+2</f><v>42</v></c>'
        b'<c r="C1" t="e"><v>#N/A</v></c><c r="D1" t="e"><f>X()</f><v>#SPILL!</v></c></row></sheetData></worksheet>'
    )
    assert cells(rezipped(xlsx(tmp_path, [["a"]]), "xl/worksheets/sheet1.xml", sheet)) == [["Total", 42, "", ""]]


def test_durations_read_as_hours_and_never_as_days() -> None:
    assert cell_text(timedelta(hours=255, minutes=10, seconds=5)) == "255:10:05"
    assert cell_text(timedelta(seconds=-90)) == "-0:01:30"


def test_durations_of_open_documents_are_durations(tmp_path: Path) -> None:
    long = '<table:table-cell office:value-type="time" office:time-value="PT255H10M05S"><text:p/></table:table-cell>'
    assert cells(ods(tmp_path, row(text_cell("Took")) + row(long)))[1] == [timedelta(hours=255, minutes=10, seconds=5)]


def test_a_link_shows_its_text(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Web"])
    book.active["A2"] = "Our site"
    book.active["A2"].hyperlink = "https://example.com"
    book.save(tmp_path / "list.xlsx")
    assert cells(tmp_path / "list.xlsx") == [["Web"], ["Our site"]]
