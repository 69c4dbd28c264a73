"""Looks into a zipped workbook before the native reader does: how much it unpacks to, how far its cells reach."""

import re
from collections.abc import Iterator
from zipfile import ZipFile, ZipInfo

from crm_desktop.models.imports.mending import UNTYPED_CELL
from crm_desktop.models.imports.native_reader import MOST_CELLS
from crm_desktop.models.imports.source import Source
from crm_desktop.models.imports.well_formed import RowNumbers, XmlCheck, has_row_twice
from crm_desktop.models.wording import say

_MOST_BYTES = 3 << 30
_MOST_SWELLING = 300
"""Honest sheets unpack to some 10 to 50 times their size."""
_CHUNK = 1 << 20
_ROW = re.compile(rb'row [^>]*?r="(\d{1,9})"')
_MILLIONTH = re.compile(rb' r="[A-Z]{0,3}\d{7}')
_WIDE = re.compile(rb' r="([A-Z]{2,3})\d')
_FILLED = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})(\d{1,9})"[^>]*(?<!/)>(?!</)')
_REPEATED_CELL = re.compile(rb'number-columns-repeated="(\d{4,})"[^>]*value-type=|value-type=[^>]*repeated="(\d{4,})"')
_NO_TYPE = re.compile(
    rb'\boffice:value-type="(?!(?:float|percentage|currency|date|time|boolean|string|void)")',
)
_REPEATED_ROW = re.compile(rb'number-rows-repeated="(\d{5,})"[^>]*(?<!/)>((?:(?!</table:table-row).){0,4000})', re.S)


def check_zip(source: Source) -> None:
    """Refuses a bomb, and raises what Python's readers raise at damage. Other formats are bounded by their size."""
    with source.open() as file:
        if file.read(2) != b"PK":
            return
    with source.open() as file, ZipFile(file) as archive:
        total, most = 0, min(_MOST_BYTES, max(_MOST_SWELLING * source.size, 64 * _CHUNK))
        for part in archive.infolist():
            name = part.filename.lower()
            if part.flag_bits & 1 or not name.endswith((".xml", ".bin", ".rels")):
                continue
            is_sheet = "worksheets/" in name and name.endswith(".xml")
            is_content = name == "content.xml"
            check = XmlCheck() if is_sheet or is_content or name.endswith("sharedstrings.xml") else None
            numbers, far = RowNumbers(), False
            for chunk in unpacked(archive, part):
                total += len(chunk)
                if total > most:
                    raise source.unreadable(say("it unpacks to more than any real list holds"))
                if check is not None:
                    check.take(chunk)
                if is_sheet:
                    numbers.take(chunk)
                    # Fewer than a million rows of 26 columns need no closer look.
                    far = far or bool(_WIDE.search(chunk) or _MILLIONTH.search(chunk))
                if is_content:
                    _check_repetition(source, chunk)
                    if _NO_TYPE.search(chunk):  # the reader would take the cell for an empty one
                        raise source.unreadable(say("the workbook is damaged"))
                    if UNTYPED_CELL.search(chunk):
                        raise ValueError("a cell without a type")
            if check is not None:
                check.end()
            if far:
                _check_reach(source, archive, part)
            if not numbers.rise and has_row_twice(unpacked(archive, part)):
                raise source.unreadable(say("the workbook is damaged"))


def unpacked(archive: ZipFile, part: ZipInfo) -> Iterator[bytes]:
    """The part in pieces that end where an element begins, so that no cell is cut."""
    with archive.open(part) as stream:
        rest = b""
        while chunk := stream.read(_CHUNK):
            whole = rest + chunk
            end = whole.rfind(b"<") if len(whole) < 2 * _CHUNK else len(whole)
            rest = whole[max(end, 0) :]
            yield whole[: max(end, 0)]
        yield rest


def _check_reach(source: Source, archive: ZipFile, part: ZipInfo) -> None:
    rows = width = 26
    for chunk in unpacked(archive, part):
        rows = max(rows, *map(int, _ROW.findall(chunk)), 0)
        width = max(width, *map(column_number, set(_WIDE.findall(chunk))), 0)
    if rows * width <= MOST_CELLS:
        return
    # Formatted but empty cells in the last row are common and harmless; for filled ones the reader builds it all.
    rows = width = 0
    for chunk in unpacked(archive, part):
        for letters, number in _FILLED.findall(chunk):
            rows, width = max(rows, int(number)), max(width, column_number(letters))
    if rows * width > MOST_CELLS:
        raise source.unreadable(say("it claims {rows:,} rows of {width:,} columns", rows=rows, width=width))


def _check_repetition(source: Source, chunk: bytes) -> None:
    cells = any(int(a or b) > 16_384 for a, b in _REPEATED_CELL.findall(chunk))
    rows = any(b"value-type=" in content for _, content in _REPEATED_ROW.findall(chunk))
    if cells or rows:
        raise source.unreadable(say("it repeats one value more often than any real list does"))


def column_number(letters: bytes) -> int:
    """A is 1."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
