"""However a list parts its cells, they arrive as they were meant."""

from pathlib import Path

import pytest

from crm_desktop.models.imports.cells import cell_text
from crm_desktop.models.imports.spreadsheet import Table, read_pasted, read_table
from crm_desktop.models.refusals import UnreadableFile

HEADERS = ["Name", "Email", "City", "Note"]
PEOPLE = [
    ["Ann Lee", "ann@example.com", "Rome", "likes tea"],
    ["Bob Roe", "bob@example.com", "Oslo", ""],
    ["Cid Poe", "cid@example.com", "Bonn", "calls at noon"],
]


def written(folder: Path, text: str) -> Path:
    path = folder / "list.csv"
    path.write_bytes(text.encode("utf-8"))
    return path


def texts(table: Table) -> list[list[str]]:
    return [[cell_text(cell) for cell in row] for row in table.rows]


@pytest.mark.parametrize(
    "delimiter",
    [",", ";", "\t", "|", "#", "^", "~", "§", "¦", "||", "::", ";;", "\t\t", "|~|", "^|^", ", ", "; ", "\\t"],
)
def test_any_delimiter_is_found(tmp_path: Path, delimiter: str) -> None:
    table = read_table(written(tmp_path, "\n".join(delimiter.join(row) for row in [HEADERS, *PEOPLE])))
    assert (table.headers, texts(table)) == (tuple(HEADERS), PEOPLE)


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_51_a_regional_spreadsheets_csv_does_not_fail_silently(tmp_path: Path, delimiter: str) -> None:
    """Semicolons where the comma is the decimal sign, tabs and bars of other programs."""
    rows = [["Name", "Value"], ["Müller GmbH", '"1.250,00"'], ["Åse AB", '"99,50"']]
    table = read_table(written(tmp_path, "\r\n".join(delimiter.join(row) for row in rows)))
    assert (table.delimiter, table.headers) == (delimiter, ("Name", "Value"))
    assert texts(table) == [["Müller GmbH", "1.250,00"], ["Åse AB", "99,50"]]


def test_50_quoted_cells_are_neither_split_nor_keep_their_quotes(tmp_path: Path) -> None:
    table = read_table(
        written(tmp_path, 'Name,Address,Note\r\n"Lee, Ann","Main St 1,\r\n2nd floor","says ""hi"", often"\r\nBob,,\r\n')
    )
    assert texts(table) == [["Lee, Ann", "Main St 1,\r\n2nd floor", 'says "hi", often'], ["Bob", "", ""]]


@pytest.mark.parametrize("quote", ['"', "'", "#", "`"])
def test_other_signs_may_serve_as_quotes(tmp_path: Path, quote: str) -> None:
    rows = "\n".join(f"{quote}{name}, {place}{quote},{quote}x{quote},3" for name, place in [("Lee", "A"), ("Roe", "B")])
    table = read_table(written(tmp_path, f"{quote}Name{quote},{quote}City{quote},{quote}Phone{quote}\n{rows}\n"))
    assert (table.headers, texts(table)) == (("Name", "City", "Phone"), [["Lee, A", "x", "3"], ["Roe, B", "x", "3"]])


def test_apostrophes_within_names_are_no_quotes(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, "Name,City\nO'Brien,L'Aquila\nD'Angelo,'s-Hertogenbosch\n"))
    assert texts(table) == [["O'Brien", "L'Aquila"], ["D'Angelo", "'s-Hertogenbosch"]]


def test_a_backslash_before_a_quote_is_no_part_of_the_text_and_others_are(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, 'Name,Path\n"Lee \\"Ann\\", Dr","C:\\dir\\n"\n"Roe","\\\\server"\n'))
    assert texts(table) == [['Lee "Ann", Dr', "C:\\dir\\n"], ["Roe", "\\server"]]


def test_the_line_that_names_the_delimiter_is_obeyed_and_no_row(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, "sep=;\r\nName;City, Country\r\nAnn;Rome, Italy\r\n"))
    assert (table.header_row, table.headers, texts(table)) == (2, ("Name", "City, Country"), [["Ann", "Rome, Italy"]])


def test_line_ends_may_be_mixed(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, "Name,City\r\nAnn,Rome\nBob,Oslo\rCid,Bonn\r\n"))
    assert [row[0] for row in texts(table)] == ["Ann", "Bob", "Cid"]


def test_times_and_links_do_not_make_a_colon_the_delimiter(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, "Website\nhttps://a.example:8080/x\nhttps://b.example:8080/y\n"))
    assert texts(table) == [["https://a.example:8080/x"], ["https://b.example:8080/y"]]


def test_a_list_of_full_names_alone_is_one_column(tmp_path: Path) -> None:
    assert read_table(written(tmp_path, "Name\nAnn Lee\nBob Roe\nCid Poe\n")).headers == ("Name",)


def test_cells_copied_from_a_spreadsheet_are_read() -> None:
    table = read_pasted('Name\tNote\tCity\nAnn Lee\t"two\nlines, ""quoted"""\tRome\nBob\t\tOslo\n')
    assert (table.file_name, table.headers) == ("Clipboard", ("Name", "Note", "City"))
    assert texts(table) == [["Ann Lee", 'two\nlines, "quoted"', "Rome"], ["Bob", "", "Oslo"]]
    assert list(table.row_numbers) == [2, 3]


def test_a_delimiter_of_several_signs_may_stand_in_a_cell(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, 'Name||Note||City\nAnn||"a||b"||Rome\nBob||x||Oslo\n'))
    assert texts(table) == [["Ann", "a||b", "Rome"], ["Bob", "x", "Oslo"]]


def test_53_leading_zeros_of_a_text_table_stay(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, 'Name,Phone,ZIP\nAnn,0444123456,01067\nBob,"0444123457","00501"\n'))
    assert texts(table) == [["Ann", "0444123456", "01067"], ["Bob", "0444123457", "00501"]]


def test_55_samples_are_the_first_cells_that_hold_something(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, "Name,Phone\nAnn,\nBob,\nCid,030 1\nDan,030 2\n"))
    assert table.samples(1) == ["030 1", "030 2"]


def test_copied_vcards_are_read() -> None:
    table = read_pasted("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann Lee\r\nEMAIL:ann@x.org\r\nEND:VCARD\r\n")
    assert (table.headers, table.rows) == (("Name", "Email"), [["Ann Lee", "ann@x.org"]])


def test_one_copied_column_and_rows_without_headers_are_read() -> None:
    assert texts(read_pasted("ann@example.com\r\nbob@example.com\r\n")) == [["ann@example.com"], ["bob@example.com"]]


@pytest.mark.parametrize("text", ["", "  \r\n\t\n"])
def test_an_empty_clipboard_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(UnreadableFile, match="clipboard holds no text"):
        read_pasted(text)
