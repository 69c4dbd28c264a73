"""Reading: what a file holds is found, whatever it is called and however it was written."""

import csv
import json
import re
import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from crm_desktop.models.imports.cells import cell_text
from crm_desktop.models.imports.spreadsheet import Table, read_table
from crm_desktop.models.refusals import UnreadableFile, WrongCall

HEADERS = "Name,Email,City"
PEOPLE = [["Zoë Müller", "zoe@example.com", "Köln"], ["Ann Lee", "ann@example.com", "Århus"]]


def written(folder: Path, content: bytes | str, name: str = "list.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path


def book(folder: Path, rows: list[list[object]], name: str = "list.xlsx") -> Path:
    made = Workbook()
    for row in rows:
        made.active.append(row)
    made.save(folder / name)
    return folder / name


def texts(table: Table) -> list[list[str]]:
    return [[cell_text(cell) for cell in row] for row in table.rows]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_usual_encodings_delimiters_and_line_ends_are_found(
    tmp_path: Path, delimiter: str, end: str, encoding: str
) -> None:
    text = end.join(delimiter.join(row) for row in [HEADERS.split(","), *PEOPLE])
    table = read_table(written(tmp_path, text, encoding=encoding))
    assert table.headers == ("Name", "Email", "City")
    assert texts(table) == PEOPLE
    assert table.delimiter == delimiter


def test_cyrillic_and_polish_windows_files_are_read(tmp_path: Path) -> None:
    russian = "Имя;Город\n" + "\n".join(f"Иван Петров;Москва {n}" for n in range(30))
    polish = "Imię;Miasto\n" + "\n".join(f"Łukasz Żółć;Łódź {n}" for n in range(30))
    assert texts(read_table(written(tmp_path, russian, "ru.csv", "cp1251")))[0] == ["Иван Петров", "Москва 0"]
    assert texts(read_table(written(tmp_path, polish, "pl.csv", "cp1250")))[0] == ["Łukasz Żółć", "Łódź 0"]


def test_quotes_may_be_doubled_or_escaped(tmp_path: Path) -> None:
    doubled = read_table(written(tmp_path, 'Name,Note\n"Lee, Ann","says ""hi"""\n'))
    escaped = read_table(written(tmp_path, 'Name,Note\n"Lee, Ann","says \\"hi, you\\""\n"Roe","b"\n'))
    assert texts(doubled) == [["Lee, Ann", 'says "hi"']]
    assert texts(escaped)[0] == ["Lee, Ann", 'says "hi, you"']


def test_a_quote_that_is_never_closed_does_not_swallow_the_file(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, 'Name,City\nAnn,Rome\n"Bob,Paris\nCid,Oslo\n'))
    assert len(table.rows) == 3


def test_short_and_long_rows_and_blank_lines_are_read(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, "Name,Email\nAnn\n\nBob,bob@example.com,extra\n\n"))
    assert texts(table) == [["Ann"], ["Bob", "bob@example.com", "extra"]]
    assert list(table.row_numbers) == [2, 4]
    assert table.headers == ("Name", "Email", "Column 3")


def test_lines_of_text_above_the_header_are_passed_over(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, 'Notes:\n"Exported, for you"\n\nFirst Name,Last Name,Company\nAnn,Lee,Acme\n'))
    assert (table.header_row, table.headers) == (4, ("First Name", "Last Name", "Company"))
    assert len(table.rows) == 1


def test_a_list_without_header_loses_no_row(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, "Ann Lee,ann@example.com\nBob Roe,bob@example.com\n"))
    assert (table.header_row, len(table.rows)) == (None, 2)


def test_equal_headers_get_names_of_their_own(tmp_path: Path) -> None:
    assert read_table(written(tmp_path, "Name,Phone,Phone,\nAnn,1,2,3\n")).headers == (
        "Name",
        "Phone",
        "Phone (2)",
        "Column 4",
    )


def test_whole_numbers_have_no_point_and_dates_are_dates(tmp_path: Path) -> None:
    table = read_table(book(tmp_path, [["Name", "ZIP", "Since", "Share"], ["Ann", 70116, date(2024, 1, 2), 0.1 + 0.2]]))
    assert texts(table) == [["Ann", "70116", "2024-01-02", "0.3"]]


def test_the_first_visible_sheet_with_cells_is_read(tmp_path: Path) -> None:
    made = Workbook()
    made.active.sheet_state = "hidden"
    made.active.append(["Secret"])
    made.create_sheet("Empty")
    made.create_sheet("People").append(["Name"])
    made["People"].append(["Ann"])
    made.save(tmp_path / "list.xlsx")
    table = read_table(tmp_path / "list.xlsx")
    assert (table.sheet, table.sheets) == ("People", ("Sheet", "Empty", "People"))
    with pytest.raises(WrongCall, match="has no sheet “Leads”"):
        read_table(tmp_path / "list.xlsx", "Leads")


def test_a_table_that_begins_further_down_keeps_its_row_numbers(tmp_path: Path) -> None:
    made = Workbook()
    made.active["C4"], made.active["D4"], made.active["C5"] = "Name", "City", "Ann"
    made.save(tmp_path / "list.xlsx")
    table = read_table(tmp_path / "list.xlsx")
    assert (table.header_row, list(table.row_numbers)) == (4, [5])


def test_the_content_decides_and_not_the_extension(tmp_path: Path) -> None:
    book(tmp_path, [["Name"], ["Ann"]]).rename(tmp_path / "list.csv")
    assert texts(read_table(tmp_path / "list.csv")) == [["Ann"]]
    assert texts(read_table(written(tmp_path, "Name;City\nAnn;Rome\n", "list.xlsx"))) == [["Ann", "Rome"]]


@pytest.mark.parametrize(
    ("name", "content", "cause"),
    [
        ("empty.csv", b"", "the file is empty"),
        ("blank.csv", b"\n\n , \n", "nothing in it but empty cells"),
        ("letter.xlsx", b"%PDF-1.7 ...", "it is a PDF document"),
        ("picture.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, "it is a picture"),
        ("page.xls", b"<html><table></table></html>", "it is a web page"),
        ("random.csv", bytes(range(1, 256)) * 40, "it is not a spreadsheet"),
        ("cut.xlsx", b"PK\x03\x04 and then nothing", "it is damaged, or not a spreadsheet"),
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "it is damaged, or not a spreadsheet"),
    ],
)
def test_what_is_no_spreadsheet_is_refused_in_one_sentence(
    tmp_path: Path, name: str, content: bytes, cause: str
) -> None:
    with pytest.raises(UnreadableFile) as refusal:
        read_table(written(tmp_path, content, name))
    assert name in str(refusal.value)
    assert cause in str(refusal.value)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="no such file"):
        read_table(tmp_path / "gone.csv")
    with pytest.raises(UnreadableFile, match="folder"):
        read_table(tmp_path)


def test_a_workbook_without_cells_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="nothing in it but empty cells"):
        read_table(book(tmp_path, []))


def _with_sheet(folder: Path, xml: bytes) -> Path:
    """A workbook whose only sheet is the given XML."""
    plain = book(folder, [["Name"], ["Ann"]], "plain.xlsx")
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(folder / "odd.xlsx", "w", zipfile.ZIP_DEFLATED) as copy:
        for part in source.namelist():
            copy.writestr(part, xml if part == "xl/worksheets/sheet1.xml" else source.read(part))
    return folder / "odd.xlsx"


_START = (
    b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    b'<dimension ref="A1:XFD1048576"/><sheetData>'
)
_ROWS = (
    b'<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row>'
    b'<row r="2"><c r="A2" t="inlineStr"><is><t>Ann</t></is></c></row>'
)


def test_a_million_claimed_empty_rows_cost_nothing(tmp_path: Path) -> None:
    rows = b"".join(b'<row r="%d" spans="1:9"/>' % number for number in range(3, 200_000))
    last = b'<row r="1048576"><c r="XFD1048576" s="0"/></row>'
    table = read_table(_with_sheet(tmp_path, _START + _ROWS + rows + last + b"</sheetData></worksheet>"))
    assert texts(table) == [["Ann"]]


def test_a_cell_in_the_last_corner_is_refused_instead_of_filling_the_memory(tmp_path: Path) -> None:
    corner = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    with pytest.raises(UnreadableFile, match="claims 1,048,576 rows of 16,384 columns"):
        read_table(_with_sheet(tmp_path, _START + _ROWS + corner + b"</sheetData></worksheet>"))


def test_a_workbook_that_unpacks_to_gigabytes_is_refused(tmp_path: Path) -> None:
    bomb = _START + _ROWS + b" " * (200 << 20) + b"</sheetData></worksheet>"
    with pytest.raises(UnreadableFile, match="unpacks to more than any real list holds"):
        read_table(_with_sheet(tmp_path, bomb))


def test_reading_tells_how_far_it_is_and_can_be_stopped(tmp_path: Path) -> None:
    path = written(tmp_path, "Name,City\n" + "Ann,Rome\n" * 20_000)
    steps: list[tuple[int, int]] = []
    read_table(path, progress=lambda done, total: steps.append((done, total)))
    assert steps[-1][0] <= steps[-1][1] == path.stat().st_size
    with pytest.raises(KeyboardInterrupt):
        read_table(path, progress=_stop)


def _stop(_done: int, _total: int) -> None:
    raise KeyboardInterrupt


_cells = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12)


@settings(max_examples=150, deadline=None)
@given(
    rows=st.lists(st.lists(_cells, min_size=3, max_size=3), min_size=1, max_size=12), delimiter=st.sampled_from(",;\t")
)
@example(rows=[["", "", "'="]], delimiter=",")
def test_rows_written_by_any_program_are_counted_whole(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]], delimiter: str
) -> None:
    path = tmp_path_factory.mktemp("any") / "list.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, delimiter=delimiter, quoting=csv.QUOTE_ALL)
        writer.writerow(["First name", "Last name", "Company"])
        writer.writerows(rows)
    table = read_table(path)
    # An apostrophe before what would be calculated is a spreadsheet's mark for text, and none of the text.
    meant = [[re.sub(r"^'(?='*[=+\-@])", "", cell).strip() for cell in row] for row in rows]
    filled = [row for row in meant if any(row)]
    assert [[str(cell).strip() for cell in row] for row in table.rows] == filled


@pytest.mark.real_lists
def test_the_csv_spectrum_reads_as_its_json_says(real_lists: Path) -> None:
    found = sorted((real_lists / "csv-nasty/csv-spectrum").glob("*.csv"))
    # Its JSON holds another phone number than the CSV.
    found = [path for path in found if path.stem != "location_coordinates"]
    assert len(found) >= 10
    for path in found:
        table = read_table(path)
        rows = [dict(zip(table.headers, row, strict=True)) for row in table.rows]
        # The repository keeps its CRLF samples with LF.
        truth = json.loads(path.with_suffix(".json").read_text(encoding="utf-8").replace("\\r\\n", "\\n"))
        assert rows == (truth if isinstance(truth, list) else [truth]), path.name


@pytest.mark.real_lists
@pytest.mark.parametrize("folder", ["spreadsheets-nasty", "csv-nasty", "crm-exports"])
def test_nasty_files_are_read_or_refused_in_one_clear_sentence(real_lists: Path, folder: str) -> None:
    files = [p for p in (real_lists / folder).rglob("*") if p.is_file() and p.suffix not in (".json", ".vcf")]
    refusals: dict[Path, str] = {}
    for path in files:
        try:
            read_table(path)
        except UnreadableFile as refusal:
            refusals[path] = str(refusal)
    assert all(path.name in sentence and "\n" not in sentence for path, sentence in refusals.items())
    assert len(refusals) <= len(files) / 4


@pytest.mark.real_lists
def test_protected_workbooks_are_named_as_such(real_lists: Path) -> None:
    for path in (real_lists / "spreadsheets-nasty/python-calamine").glob("password.*"):
        with pytest.raises(UnreadableFile, match="protected by a password"):
            read_table(path)
