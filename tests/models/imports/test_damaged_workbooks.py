"""Damaged, hostile and monstrous workbooks: read whole, or refused whole in one sentence."""

import random
import re
from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from openpyxl import Workbook

from crm_desktop.models.imports.spreadsheet import Table, read_table
from crm_desktop.models.imports.workbook import read_workbook
from crm_desktop.models.refusals import UnreadableFile
from tests.models.imports.workbook_makers import number_cell, ods, rezipped, row, text_cell, xls, xlsb, xlsx

SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"
SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LETTERS = [["Name", "City"], ["Ann", "Rome"], ["Bob", "Oslo"]]


def sheet(rows: str, before: str = "") -> bytes:
    return f'<worksheet xmlns="{SPACE}">{before}<sheetData>{rows}</sheetData></worksheet>'.encode()


def inline(cell: str, text: str) -> str:
    return f'<c r="{cell}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


HEADER = f'<row r="1">{inline("A1", "Name")}</row><row r="2">{inline("A2", "Ann")}</row>'


def refused(path: Path) -> str:
    """The one sentence that names the file."""
    with pytest.raises(UnreadableFile) as refusal:
        read_table(path)
    sentence = str(refusal.value)
    assert re.fullmatch(rf"“{re.escape(path.name)}” can't be (read|imported): [^\n]+\.", sentence), sentence
    return sentence


def whole(folder: Path, xml: bytes) -> Table:
    return read_table(rezipped(xlsx(folder, [["Name"]]), SHEET, xml))


def made(folder: Path, kind: str) -> Path:
    if kind == "ods":
        return ods(folder, "".join(row(*map(text_cell, map(str, cells))) for cells in LETTERS))
    if kind == "xlsx":
        return xlsx(folder, [list(cells) for cells in LETTERS])
    return xls(folder, 6083, "00000") if kind == "xls" else xlsb(folder, 6083, "00000")


@pytest.mark.parametrize("kind", ["xlsx", "xlsb", "xls", "ods"])
@pytest.mark.parametrize("tenths", range(1, 10))
def test_a_file_that_was_cut_off_is_refused(tmp_path: Path, kind: str, tenths: int) -> None:
    whole = made(tmp_path, kind).read_bytes()
    cut = tmp_path / f"cut.{kind}"
    cut.write_bytes(whole[: len(whole) * tenths // 10])
    assert "damaged" in refused(cut)


@pytest.mark.parametrize("kind", ["xlsx", "xlsb", "xls", "ods"])
def test_the_files_that_are_cut_here_are_good_ones(tmp_path: Path, kind: str) -> None:
    assert read_table(made(tmp_path, kind)).rows


def test_a_header_without_rows_is_a_list_of_none(tmp_path: Path) -> None:
    table = read_table(xlsx(tmp_path, [["Name", "Email", "City"]]))
    assert (table.headers, table.rows) == (("Name", "Email", "City"), [])


def test_a_claim_of_17_billion_cells_changes_nothing_where_they_are_not_there(tmp_path: Path) -> None:
    assert whole(tmp_path, sheet(HEADER, '<dimension ref="A1:XFD1048576"/>')).rows == [["Ann"]]


def test_17_billion_cells_are_refused(tmp_path: Path) -> None:
    rows = HEADER + '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    path = rezipped(xlsx(tmp_path, [["Name"]]), SHEET, sheet(rows))
    assert "claims 1,048,576 rows of 16,384 columns" in refused(path)


def test_17_billion_repeated_cells_are_refused(tmp_path: Path) -> None:
    many = number_cell(1).replace("<table:table-cell ", '<table:table-cell table:number-columns-repeated="16384" ')
    rows = row(many).replace("<table:table-row>", '<table:table-row table:number-rows-repeated="1048576">')
    assert "repeats one value" in refused(ods(tmp_path, rows))


def test_repeated_empty_cells_cost_nothing(tmp_path: Path) -> None:
    empty = '<table:table-row table:number-rows-repeated="1048574"><table:table-cell'
    empty += ' table:number-columns-repeated="16384"/></table:table-row>'
    assert read_table(ods(tmp_path, row(text_cell("Name")) + row(text_cell("Ann")) + empty)).rows == [["Ann"]]


def test_millions_of_empty_formatted_rows_cost_nothing(tmp_path: Path) -> None:
    formatted = "".join(f'<row r="{number}" s="1"><c r="A{number}" s="0"/></row>' for number in range(3, 1_000_000))
    assert whole(tmp_path, sheet(HEADER + formatted)).rows == [["Ann"]]


def test_60_megabytes_of_shared_strings_are_read(tmp_path: Path) -> None:
    draw = random.Random(2026)
    strings = "".join(f"<si><t>{draw.randbytes(30_000).hex()}</t></si>" for _ in range(1000))
    rows = "".join(f'<row r="{at + 2}"><c r="A{at + 2}" t="s"><v>{at}</v></c></row>' for at in range(1000))
    rows = f'<row r="1">{inline("A1", "Name")}</row>{rows}'
    path = rezipped(xlsx(tmp_path, [["Name"]]), SHEET, sheet(rows))
    path = rezipped(path, STRINGS, f'<sst xmlns="{SPACE}">{strings}</sst>'.encode(), "strings.xlsx")
    assert [len(str(line[0])) for line in read_table(path).rows] == [60_000] * 1000


def test_a_false_count_of_shared_strings_is_no_count(tmp_path: Path) -> None:
    strings = f'<sst xmlns="{SPACE}" count="4294967295" uniqueCount="4294967295"><si><t>Name</t></si></sst>'.encode()
    read_or_refused(rezipped(xlsx(tmp_path, [["Name"], ["Ann"]]), STRINGS, strings))


LAUGHS = "".join(f'<!ENTITY lol{n + 1} "{f"&lol{n};" * 10}">' for n in range(9))
ATTACK = f'<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY lol0 "lol">{LAUGHS}]>'


def test_a_billion_laughs_are_refused(tmp_path: Path) -> None:
    strings = f'{ATTACK}<sst xmlns="{SPACE}"><si><t>&lol9;</t></si></sst>'.encode()
    refused(rezipped(xlsx(tmp_path, LETTERS), STRINGS, strings))
    styles = f'{ATTACK}<styleSheet xmlns="{SPACE}"><numFmts><numFmt numFmtId="164" formatCode="&lol9;"/></numFmts>'
    refused(rezipped(xlsx(tmp_path, LETTERS), "xl/styles.xml", f"{styles}</styleSheet>".encode()))


def test_a_billion_laughs_in_an_open_document_are_refused(tmp_path: Path) -> None:
    path = ods(tmp_path, row(text_cell("Name")) + row(text_cell("&lol9;")))
    with ZipFile(path) as archive:
        xml = archive.read("content.xml").partition(b"?>")[2]
    refused(rezipped(path, "content.xml", ATTACK.encode() + xml, "changed.ods"))


def test_a_zip_bomb_is_refused(tmp_path: Path) -> None:
    assert "unpacks to more" in refused(rezipped(xlsx(tmp_path, [["Name"]]), STRINGS, b" " * (200 << 20)))


def test_16_000_columns_are_read(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append([f"Column {number}" for number in range(1, 16_001)])
    book.active.append([*[7] * 15_999, "last"])
    book.save(tmp_path / "wide.xlsx")
    rows = read_workbook(tmp_path / "wide.xlsx", None).rows
    assert [len(cells) for cells in rows] == [16_000, 16_000]
    assert rows[1][-1] == "last"


def test_the_longest_cells_that_excel_writes_are_read(tmp_path: Path) -> None:
    table = read_table(xlsx(tmp_path, [["Name", "Note"], ["Ann", "x" * 32_767], ["Bob", "ö" * 32_767]]))
    assert [len(str(line[1])) for line in table.rows] == [32_767, 32_767]


def test_control_characters_lose_no_row(tmp_path: Path) -> None:
    rows = "".join(
        f'<row r="{number + 2}">{inline(f"A{number + 2}", f"Ann{chr(code)}Lee")}</row>'
        for number, code in enumerate([*range(9), 11, 12, *range(14, 32), 0x7F, 0x85, 0xFFFE])
    )
    path = rezipped(xlsx(tmp_path, [["Name"]]), SHEET, sheet(f'<row r="1">{inline("A1", "Name")}</row>{rows}'))
    assert len(read_table(path).rows) == 32


@pytest.mark.parametrize(
    "change",
    [
        lambda names: [name for name in names if name != SHEET],
        lambda names: [name for name in names if name != "xl/workbook.xml"],
        lambda names: [name for name in names if name != "xl/_rels/workbook.xml.rels"],
        lambda names: [name for name in names if name != "xl/styles.xml"],
        lambda names: [name for name in names if name != STRINGS],
        lambda names: [name for name in names if name != "[Content_Types].xml"],
    ],
)
def test_a_workbook_without_one_of_its_parts_is_read_or_refused(
    tmp_path: Path, change: Callable[[list[str]], list[str]]
) -> None:
    path = tmp_path / "part.xlsx"
    with ZipFile(xlsx(tmp_path, LETTERS)) as given, ZipFile(path, "w") as written:
        for name in change(given.namelist()):
            written.writestr(name, given.read(name))
    read_or_refused(path)


def read_or_refused(path: Path) -> Table | None:
    try:
        return read_table(path)
    except UnreadableFile as refusal:
        sentence = str(refusal)
        assert path.name in sentence
        assert sentence.endswith(".")
        assert "\n" not in sentence
        return None


def test_bare_ampersands_and_unknown_errors_are_mended(tmp_path: Path) -> None:
    rows = f'<row r="1">{inline("A1", "Name")}</row><row r="2">{inline("A2", "Lee & Roe &amp; Co")}</row>'
    assert whole(tmp_path, sheet(rows)).rows == [["Lee & Roe & Co"]]
    rows = f'{HEADER}<row r="3"><c r="A3" t="e"><v>#SPILL!</v></c><c r="B3"><v>7</v></c></row>'
    assert whole(tmp_path, sheet(rows)).rows == [["Ann", ""], ["", 7]]


def test_an_indented_open_document_is_read(tmp_path: Path) -> None:
    path = ods(tmp_path, row(text_cell("Name")) + row(text_cell("Ann Lee")))
    with ZipFile(path) as archive:
        xml = archive.read("content.xml").replace(b"><", b">\n  <")
    assert read_table(rezipped(path, "content.xml", xml, "changed.ods")).rows == [["Ann Lee"]]


def test_cells_of_an_open_document_that_say_no_type_are_texts(tmp_path: Path) -> None:
    bare, noted = "<text:p>Rome</text:p>", "<office:annotation><text:p>Who?</text:p></office:annotation>"
    cells = [f"<table:table-cell>{content}</table:table-cell>" for content in (bare, noted, "<text:p/>")]
    names = map(text_cell, ("Name", "City", "Note", "Phone"))
    table = read_table(ods(tmp_path, row(*names) + row(text_cell("Ann"), *cells)))
    assert table.rows == [["Ann", "Rome", "", ""]]


def test_strict_and_stored_workbooks_are_read(tmp_path: Path) -> None:
    plain = xlsx(tmp_path, LETTERS)
    strict = tmp_path / "strict.xlsx"
    with ZipFile(plain) as given, ZipFile(strict, "w", ZIP_STORED) as written:
        for item in given.infolist():
            data = given.read(item).replace(SPACE.encode(), b"http://purl.oclc.org/ooxml/spreadsheetml/main")
            data = data.replace(
                b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                b"http://purl.oclc.org/ooxml/officeDocument/relationships",
            )
            written.writestr(item.filename, data)
    assert read_table(strict).rows == LETTERS[1:]


def test_a_folder_in_the_zip_and_a_picture_disturb_nobody(tmp_path: Path) -> None:
    path = xlsx(tmp_path, LETTERS)
    with ZipFile(path, "a", ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/", b"")
        archive.writestr("xl/media/image1.png", random.Random(1).randbytes(100_000))
    assert read_table(path).rows == LETTERS[1:]
