"""Whatever happens to a workbook: it is counted whole, or refused whole with one sentence."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from crm_desktop.models.imports.cells import is_blank
from crm_desktop.models.imports.workbook import read_workbook
from crm_desktop.models.refusals import UnreadableFile
from tests.models.imports.workbook_makers import number_cell, ods, rezipped, row, text_cell, xlsx

COUNT = 30
SHEETS = {"xlsx": "xl/worksheets/sheet1.xml", "ods": "content.xml"}
SCRAPS = [b"<", b">", b'"', b"/", b"&", b"\0", b"\xff", b"9999999", b"<row>", b"</row>", b"</c>", b"<!--", b"<![CDATA["]
SCRAPS += [b"<table:table-row>", b"</table:table-row>", b"</table:table>", b"</sheetData>", b"]]>", b"?>", b" "]

Mutation = Callable[[bytes], bytes]
Place = st.floats(0, 1, exclude_max=True)


@cache
def original(kind: str) -> bytes:
    with TemporaryDirectory() as name:
        folder = Path(name)
        if kind == "ods":
            rows = [row(text_cell(f"Ann {number}"), number_cell(number)) for number in range(COUNT)]
            return ods(folder, "".join(rows)).read_bytes()
        lines: list[list[object]] = [[f"Ann {number}", number] for number in range(COUNT)]
        return xlsx(folder, lines, {"B5": "00000"}, ("A9:A10",)).read_bytes()


def replaced(place: float, length: int, scrap: bytes) -> Mutation:
    def mutate(data: bytes) -> bytes:
        start = int(place * len(data))
        return data[:start] + scrap + data[start + length :]

    return mutate


def doubled(place: float, length: int) -> Mutation:
    def mutate(data: bytes) -> bytes:
        start = int(place * len(data))
        return data[: start + length] + data[start:]

    return mutate


mutations = st.one_of(
    st.builds(replaced, Place, st.just(1), st.binary(min_size=1, max_size=1)),
    st.builds(replaced, Place, st.just(0), st.sampled_from(SCRAPS)),
    st.builds(replaced, Place, st.integers(1, 200), st.just(b"")),
    st.builds(doubled, Place, st.integers(1, 200)),
)


def rows_told(kind: str, xml: bytes) -> int | None:
    """How many rows with a value another reader of XML finds; None where the cells don't say it plainly."""
    try:
        found = list(ElementTree.fromstring(xml).iter())
    except (ElementTree.ParseError, LookupError):  # in no encoding that there is
        return COUNT
    if kind == "ods":
        rows = [element for element in found if element.tag.endswith("}table-row")]
        shown = list(map(holds_value, rows))
        # A number without its text, or a text outside of its paragraph, is a value to some readers and none to others.
        return sum(shown) if shown == list(map(might_hold_value, rows)) else None
    cells = [element for element in found if bare(element) == "c" and holds_value(element)]
    # A number in a cell that announces a text is a value to some readers and none to others.
    if any(cell.get("t") == "inlineStr" and any(bare(part) == "v" for part in cell) for cell in cells):
        return None
    places = [cell.get("r", "") for cell in cells]
    if not all(re.fullmatch(r"[A-Z]{1,2}[1-9]\d*", place) for place in places):
        return None
    return len({place.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for place in places})


def holds_value(element: ElementTree.Element) -> bool:
    return any(bare(part) in ("v", "t", "p") and part.text for part in element.iter())


def bare(element: ElementTree.Element) -> str:
    """The name without its namespace, which readers do not look at."""
    return element.tag.rpartition("}")[2]


def might_hold_value(row: ElementTree.Element) -> bool:
    return bool("".join(row.itertext()).strip()) or any(
        name.endswith("}value") for part in row.iter() for name in part.attrib
    )


def counted_or_refused(path: Path, count: int | None = COUNT) -> None:
    try:
        rows = read_workbook(path, None).rows
    except UnreadableFile as refusal:
        sentence = str(refusal)
    else:
        assert count is None or sum(not is_blank(cells) for cells in rows) == count
        return
    assert re.fullmatch(rf"“{path.name}” can't be (read|imported): [^\n]+\.", sentence)


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(changes=st.lists(mutations, min_size=1, max_size=3))
@example(changes=[replaced(0.9818609576482832, 1, b"@")])
@example(changes=[replaced(0.0, 0, b"<"), replaced(0.5, 153, b""), doubled(0.0, 68)])
def test_changed_bytes_of_the_file_lose_no_row(kind: str, changes: list[Mutation]) -> None:
    data = original(kind)
    for change in changes:
        data = change(data)
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"changed.{kind}"
        # Without its first bytes it is no workbook, and read as what it may be.
        path.write_bytes(original(kind)[:4] + data[4:])
        counted_or_refused(path)


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(change=mutations)
@example(change=lambda xml: xml.replace(b"</t></is>", b"</th</is>", 1))
@example(change=lambda xml: xml.replace(b"</table:table>", b"E/table:table>"))
@example(change=lambda xml: xml.replace(b'value-type="string"', b'value-type="strin2"', 5))
@example(change=lambda xml: xml.replace(b'<row r="7"', b'<row r="6"'))
@example(change=replaced(0.16866264477171078, 112, b""))
@example(change=replaced(0.11560891402031272, 120, b""))
@example(change=lambda xml: xml.replace(b'<c r="B10"', b'<c\0r="B10"'))
def test_changed_xml_of_the_sheet_loses_no_row(kind: str, change: Mutation) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"whole.{kind}"
        path.write_bytes(original(kind))
        with ZipFile(path) as archive:
            xml = change(archive.read(SHEETS[kind]))
        counted_or_refused(rezipped(path, SHEETS[kind], xml, f"changed.{kind}"), rows_told(kind, xml))
