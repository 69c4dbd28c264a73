"""Bad text tables are read whole or refused whole, in one clear sentence; nothing in between."""

import csv
import io
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crm_desktop.models.imports.cells import cell_text
from crm_desktop.models.imports.header_words import is_known_header
from crm_desktop.models.imports.spreadsheet import Table, read_pasted, read_table
from crm_desktop.models.refusals import UnreadableFile


def written(folder: Path, content: bytes | str) -> Path:
    path = folder / "list.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def texts(table: Table) -> list[list[str]]:
    return [[cell_text(cell) for cell in row] for row in table.rows]


def test_control_characters_are_read_as_text(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, "Name,Note\nAnn\0Lee,a\x01b\x07c\x1f\nBob,form\x0cfeed\x0b\n"))
    assert table.rows == [["Ann\0Lee", "a\x01b\x07c\x1f"], ["Bob", "form\x0cfeed\x0b"]]


def test_unusual_line_separators_within_cells_are_text(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, "Name,Note\nAnn,a\u2028b\u2029c\x85d\x1ce\n"))
    assert table.rows == [["Ann", "a\u2028b\u2029c\x85d\x1ce"]]


def test_the_longest_cell_of_a_spreadsheet_is_read_whole(tmp_path: Path) -> None:
    long = "x, " * 10_922 + "x"
    table = read_table(written(tmp_path, f'Name,Note\nAnn,"{long}"\nBob,{"y" * 32_767}\n'))
    assert table.rows == [["Ann", long], ["Bob", "y" * 32_767]]


def test_a_cell_of_many_megabytes_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="a cell holds more than 4 MB of text"):
        read_table(written(tmp_path, "Name,Note\nAnn," + "x" * (5 << 20) + "\n"))
    with pytest.raises(UnreadableFile, match="a cell holds more than 4 MB of text"):
        read_pasted("Name,Note\nAnn," + "x" * (5 << 20) + "\n")


def test_sixteen_thousand_columns_are_read_in_time(tmp_path: Path) -> None:
    header = ",".join(f"Column {number}" for number in range(16_384))
    row = ",".join(["x"] * 16_384)
    began = time.process_time()
    table = read_table(written(tmp_path, f'{header}\n{row}\n{row}\n"torn,{row}\nshort\n'))
    assert (len(table.headers), len(table.rows)) == (16_385, 4)
    assert time.process_time() - began < 20, "not a promise of speed: it must not take minutes"


def test_a_single_column_and_a_header_alone_are_read(tmp_path: Path) -> None:
    assert texts(read_table(written(tmp_path, "Name\nAnn Lee\nBob\n"))) == [["Ann Lee"], ["Bob"]]
    table = read_table(written(tmp_path, "Name,Email\n"))
    assert (table.headers, table.rows) == (("Name", "Email"), [])


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (b"", "the file is empty"),
        (b"\xef\xbb\xbf", "nothing in it but empty cells"),
        (b"\r\n\r\n  ,  ,\r\n", "nothing in it but empty cells"),
        (b"\0" * 5_000, "it is not a spreadsheet"),
        (b'[\n  {"name": "Ann"}\n]', "it is a JSON file"),
        (b'{"name": "Ann", "city": "Rome"}', "it is a JSON file"),
        (bytes(range(256)) * 50, "it is not a spreadsheet"),
    ],
)
def test_what_holds_no_list_is_refused_in_one_sentence(tmp_path: Path, content: bytes, cause: str) -> None:
    with pytest.raises(UnreadableFile) as refusal:
        read_table(written(tmp_path, content))
    assert str(refusal.value).startswith("“list.csv” can't be ")
    assert cause in str(refusal.value)


@pytest.mark.real_lists
def test_hostile_strings_are_read_unchanged(tmp_path: Path, real_lists: Path) -> None:
    lines = (real_lists / "validity/blns.txt").read_text(encoding="utf-8").split("\n")
    strings = [line for line in lines if line and not line.startswith("#")]
    assert len(strings) >= 500
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        text = io.StringIO()
        writer = csv.writer(text, quoting=csv.QUOTE_ALL)
        writer.writerow(["Name", "Company", "Note"])
        writer.writerows(["Ann", f"x{string}", f"x{string}"] for string in strings)
        table = read_table(written(tmp_path, text.getvalue().encode(encoding, "surrogatepass")))
        assert [row[1] for row in table.rows] == [f"x{string}" for string in strings]


@pytest.mark.real_lists
def test_hostile_strings_as_a_plain_list_lose_no_line(tmp_path: Path, real_lists: Path) -> None:
    lines = (real_lists / "validity/blns.txt").read_text(encoding="utf-8").split("\n")
    strings = [line.replace("\r", "") for line in lines if line.strip(", ") and line[0] not in '#"']
    table = read_table(written(tmp_path, "Name\n" + "\n".join(strings) + "\n"))
    assert len(table.rows) == len(strings)


_SAFE = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="'"), max_size=15)
_LETTERS = st.characters(categories=("Lu", "Ll"), max_codepoint=0x24F)
# A first name “Vorname” in a first row with “Firma” would be the names of the columns once more.
_NAMES = st.text(_LETTERS, min_size=1, max_size=12).filter(lambda name: not is_known_header(name))
_PLACES = st.integers(0, 1 << 16)


@st.composite
def _lists(draw: st.DrawFn) -> tuple[list[list[str]], bytes]:
    """A list as a program writes it."""
    rows = draw(st.lists(st.tuples(_NAMES, _SAFE, _SAFE).map(list), min_size=1, max_size=10))
    text = io.StringIO()
    writer = csv.writer(
        text,
        delimiter=draw(st.sampled_from(",;\t|")),
        lineterminator=draw(st.sampled_from(["\n", "\r\n"])),
        quoting=draw(st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL])),
    )
    writer.writerow(["First name", "Company", "Note"])
    writer.writerows(rows)
    return rows, text.getvalue().encode(draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16"])))


@st.composite
def _spoilt_lists(draw: st.DrawFn) -> bytes:
    """The same with bytes changed, lost, doubled, moved or put in."""
    content = bytearray(draw(_lists())[1])
    for _ in range(draw(st.integers(1, 4))):
        place = draw(_PLACES) % (len(content) or 1)
        until = place + draw(st.integers(1, 40))
        match draw(st.sampled_from(["change", "lose", "double", "quote", "put in", "cut"])):
            case "change":
                content[place : place + 1] = bytes([draw(st.integers(0, 255))])
            case "lose":
                del content[place:until]
            case "double":
                content[place:place] = content[place:until]
            case "quote":
                content[place:place] = draw(
                    st.sampled_from([b'"', b"'", b'""', b'\\"', b",", b";", b"\t", b"\n", b"\r"])
                )
            case "put in":
                content[place:place] = draw(st.binary(max_size=8))
            case "cut":
                del content[place:]
    return bytes(content)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(made=_lists())
def test_each_row_that_a_program_wrote_arrives(
    tmp_path_factory: pytest.TempPathFactory, made: tuple[list[list[str]], bytes]
) -> None:
    rows, content = made
    table = read_table(written(tmp_path_factory.mktemp("any"), content))
    assert texts(table) == [[cell.strip() for cell in row] for row in rows]


def _read_or_refused(path: Path) -> tuple[Table | None, str]:
    try:
        return read_table(path), ""
    except UnreadableFile as refusal:
        return None, str(refusal)


@settings(max_examples=500, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(content=_spoilt_lists())
def test_a_spoilt_list_is_counted_whole_or_refused_whole(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = written(tmp_path_factory.mktemp("any"), content)
    table, refusal = _read_or_refused(path)
    if table is None:
        assert path.name in refusal
        assert "\n" not in refusal
        return
    assert len(table.rows) == len(table.row_numbers)
    assert list(table.row_numbers) == sorted(set(table.row_numbers))
    assert all(any(cell_text(cell) for cell in row) for row in table.rows)
    assert all(len(table.column(column)) == len(table.rows) for column in range(len(table.headers)))
    assert len(set(table.headers)) == len(table.headers)
    assert max((len(row) for row in table.rows), default=0) <= max(len(table.headers), 1) or all(
        not cell_text(cell) for row in table.rows for cell in row[len(table.headers) :]
    )


@settings(max_examples=200, deadline=None)
@given(
    rows=st.lists(st.tuples(_NAMES, _NAMES, _NAMES), min_size=3, max_size=9),
    spoilt=_PLACES,
    place=_PLACES,
    mark=st.sampled_from(['"', ",", "'", ";", "\\", '""']),
)
def test_a_sign_too_many_in_one_row_leaves_the_others_as_they_are(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str, str]], spoilt: int, place: int, mark: str
) -> None:
    lines = [",".join(row) for row in rows]
    which = spoilt % len(lines)
    at = place % (len(lines[which]) + 1)
    lines[which] = lines[which][:at] + mark + lines[which][at:]
    table = read_table(written(tmp_path_factory.mktemp("any"), "\n".join(["First name,Company,City", *lines])))
    assert len(table.rows) == len(rows)
    assert [tuple(row) for number, row in enumerate(table.rows) if number != which] == [
        row for number, row in enumerate(rows) if number != which
    ]
