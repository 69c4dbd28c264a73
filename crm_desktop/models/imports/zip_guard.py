"""Looks into a zipped workbook before the native reader does: how much it unpacks to, how far its cells reach."""

import re
from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile, ZipInfo

from crm_desktop.models.imports.source import Source

MOST_CELLS = 25_000_000
_MOST_BYTES = 3 << 30
_MOST_SWELLING = 300
"""Honest sheets unpack to some 10 to 50 times their size."""
_CHUNK = 1 << 20
_ROW = re.compile(rb'row [^>]*?r="(\d{1,9})"')
_MILLIONTH = re.compile(rb' r="[A-Z]{0,3}\d{7}')
_WIDE = re.compile(rb' r="([A-Z]{2,3})\d')
_FILLED = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})(\d{1,9})"[^>]*(?<!/)>(?!</)')
_REPEATED_CELL = re.compile(rb'number-columns-repeated="(\d{4,})"[^>]*value-type=|value-type=[^>]*repeated="(\d{4,})"')
_REPEATED_ROW = re.compile(rb'number-rows-repeated="(\d{5,})"[^>]*(?<!/)>((?:(?!</table:table-row).){0,4000})', re.S)
_BETWEEN_CELLS = re.compile(rb">\s+<(?=/?(?:table|office):)")


def check_unpacked_size(source: Source) -> None:
    """Refuses a bomb; what unpacks honestly passes. Other formats than zipped ones are bounded by their size."""
    with source.open() as file:
        if file.read(2) != b"PK":
            return
    with source.open() as file, ZipFile(file) as archive:
        unpacked, most = 0, min(_MOST_BYTES, max(_MOST_SWELLING * source.size, 64 * _CHUNK))
        for part in archive.infolist():
            if part.flag_bits & 1 or not part.filename.lower().endswith((".xml", ".bin", ".rels")):
                continue
            is_sheet, is_content = "worksheets/sheet" in part.filename.lower(), part.filename == "content.xml"
            far = False
            for chunk in _unpacked(archive, part):
                unpacked += len(chunk)
                if unpacked > most:
                    raise source.unreadable("it unpacks to more than any real list holds")
                # Fewer than a million rows of 26 columns need no closer look.
                far = far or (is_sheet and bool(_WIDE.search(chunk) or _MILLIONTH.search(chunk)))
                if is_content:
                    _check_repetition(source, chunk)
            if far:
                _check_reach(source, archive, part)


def without_blanks_between_cells(source: Source) -> BytesIO:
    """An ODS file whose XML was indented, which calamine does not read, as one that was not."""
    mended = BytesIO()
    with source.open() as file, ZipFile(file) as archive, ZipFile(mended, "w") as copy:
        for part in archive.infolist():
            data = archive.read(part)
            copy.writestr(part.filename, _BETWEEN_CELLS.sub(b"><", data) if part.filename == "content.xml" else data)
    mended.seek(0)
    return mended


def _unpacked(archive: ZipFile, part: ZipInfo) -> Iterator[bytes]:
    with archive.open(part) as stream:
        # A cell split between two chunks is read with the second.
        rest = b""
        while chunk := stream.read(_CHUNK):
            whole = rest + chunk
            end = whole.rfind(b"<") if len(whole) < 2 * _CHUNK else len(whole)
            rest = whole[max(end, 0) :]
            yield whole[: max(end, 0)]
        yield rest


def _check_reach(source: Source, archive: ZipFile, part: ZipInfo) -> None:
    rows = width = 26
    for chunk in _unpacked(archive, part):
        rows = max(rows, *map(int, _ROW.findall(chunk)), 0)
        width = max(width, *map(_column, set(_WIDE.findall(chunk))), 0)
    if rows * width <= MOST_CELLS:
        return
    # Formatted but empty cells in the last row are common and harmless; for filled ones the reader builds it all.
    rows = width = 0
    for chunk in _unpacked(archive, part):
        for letters, number in _FILLED.findall(chunk):
            rows, width = max(rows, int(number)), max(width, _column(letters))
    if rows * width > MOST_CELLS:
        raise source.unreadable(f"it claims {rows:,} rows of {width:,} columns")


def _check_repetition(source: Source, chunk: bytes) -> None:
    cells = any(int(a or b) > 16_384 for a, b in _REPEATED_CELL.findall(chunk))
    rows = any(b"value-type=" in content for _, content in _REPEATED_ROW.findall(chunk))
    if cells or rows:
        raise source.unreadable("it repeats one value more often than any real list does")


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
