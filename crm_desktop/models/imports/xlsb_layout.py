"""The layout of an XLSB sheet, whose parts are records: a number for the kind, a length, and the bytes."""

from collections.abc import Iterator
from struct import unpack_from
from zipfile import ZipFile

from crm_desktop.models.imports.layout import Layout, ShownCell
from crm_desktop.models.imports.number_formats import Shown, shown_formats
from crm_desktop.models.imports.source import Source
from crm_desktop.models.imports.workbook_parts import part_of_kind, related_parts, small_part

_ROW, _FORMAT, _STYLE, _SHEET, _MERGED, _STYLES, _STYLES_END = 0, 44, 47, 156, 176, 617, 618
_NUMBERS = (2, 5, 9)
"""Cells with a number: short, long, of a formula."""


def xlsb_layout(source: Source, sheet: str) -> Layout:
    with source.open() as file, ZipFile(file) as archive:
        related = related_parts(archive, "xl/workbook.bin")
        styles = _styles(small_part(archive, part_of_kind(related, "/styles") or "xl/styles.bin") or b"")
        number = _sheet_id(small_part(archive, "xl/workbook.bin") or b"", sheet)
        part = related.get(number, ("", ""))[1]
        if part not in archive.namelist():
            return Layout()
        data = archive.read(part)
    layout = Layout()
    layout.shown = _cells(data, styles, layout)
    return layout


def _cells(data: bytes, styles: dict[int, Shown], layout: Layout) -> Iterator[ShownCell]:
    row = 0
    for kind, start, size in _records(data):
        if kind == _ROW and size >= 4:
            (row,) = unpack_from("<I", data, start)
        elif kind in _NUMBERS and styles:
            column, style = unpack_from("<II", data, start)
            shown = styles.get(style & 0xFFFFFF)
            if shown is not None:
                yield row, column, shown
        elif kind == _MERGED:
            top, bottom, left, right = unpack_from("<4I", data, start)
            layout.merged.append((top, left, bottom, right))


def _styles(data: bytes) -> dict[int, Shown]:
    codes: dict[int, str] = {}
    numbers: list[int] = []
    inside = False
    for kind, start, _ in _records(data):
        if kind == _FORMAT:
            (number,) = unpack_from("<H", data, start)
            codes[number] = _text(data, start + 2)[0]
        elif kind in (_STYLES, _STYLES_END):
            inside = kind == _STYLES
        elif kind == _STYLE and inside:
            numbers.append(unpack_from("<H", data, start + 2)[0])
    shown = shown_formats(codes)
    return {style: shown[number] for style, number in enumerate(numbers) if number in shown}


def _sheet_id(data: bytes, sheet: str) -> str:
    for kind, start, _ in _records(data):
        if kind == _SHEET:
            number, after = _text(data, start + 8)
            if _text(data, after)[0] == sheet:
                return number
    return ""


def _text(data: bytes, start: int) -> tuple[str, int]:
    (length,) = unpack_from("<I", data, start)
    end = start + 4 + 2 * length
    return data[start + 4 : end].decode("utf-16-le", "replace"), end


def _records(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Kind, start and length of each."""
    place, end = 0, len(data)
    while place < end - 1:
        kind = data[place]
        place += 1
        if kind & 0x80:
            kind = (kind & 0x7F) | (data[place] & 0x7F) << 7
            place += 1
        size = shift = 0
        while place < end:
            byte = data[place]
            place += 1
            size |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80 or shift == 28:
                break
        yield kind, place, size
        place += size
