"""The number formats of an XLS sheet (BIFF8, Excel 97 and later). The native reader tells its merged cells."""

from collections.abc import Iterator
from struct import unpack_from

import olefile

from crm_desktop.models.imports.layout import Layout, ShownCell
from crm_desktop.models.imports.number_formats import Shown, shown_formats
from crm_desktop.models.imports.source import Source

_BEGIN, _END, _SHEET, _STYLE, _FORMAT = 0x809, 0x0A, 0x85, 0xE0, 0x41E
_NUMBERS, _SHORT_NUMBERS = (0x203, 0x27E, 0x06), 0xBD
_BIFF8 = 0x600


def xls_layout(source: Source, sheet: str) -> Layout:
    with source.open() as file, olefile.OleFileIO(file) as parts:
        if not parts.exists("Workbook"):
            return Layout()
        data = parts.openstream("Workbook").read()
        if len(data) < parts.get_size("Workbook"):
            raise ValueError("the file was cut off")
    codes: dict[int, str] = {}
    numbers: list[int] = []
    begins: int | None = None
    for kind, start, size in _records(data, 0):
        if kind == _BEGIN and unpack_from("<H", data, start)[0] != _BIFF8:
            return Layout()
        if kind == _FORMAT:
            number, length, wide = unpack_from("<HHB", data, start)
            codes[number] = _text(data, start + 5, length, wide)
        elif kind == _STYLE:
            numbers.append(unpack_from("<H", data, start + 2)[0])
        elif kind == _SHEET and size > 8:
            at, _, _, length, wide = unpack_from("<IBBBB", data, start)
            if _text(data, start + 8, length, wide) == sheet:
                begins = at
    shown = shown_formats(codes)
    styles = {style: shown[number] for style, number in enumerate(numbers) if number in shown}
    return Layout(_cells(data, begins, styles)) if styles and begins is not None else Layout()


def _cells(data: bytes, begins: int, styles: dict[int, Shown]) -> Iterator[ShownCell]:
    for kind, start, size in _records(data, begins):
        if kind in _NUMBERS:
            row, column, style = unpack_from("<3H", data, start)
            if style in styles:
                yield row, column, styles[style]
        elif kind == _SHORT_NUMBERS:
            row, column = unpack_from("<HH", data, start)
            for place in range((size - 6) // 6):
                (style,) = unpack_from("<H", data, start + 4 + 6 * place)
                if style in styles:
                    yield row, column + place, styles[style]


def _text(data: bytes, start: int, length: int, wide: int) -> str:
    if wide & 1:
        return data[start : start + 2 * length].decode("utf-16-le", "replace")
    return data[start : start + length].decode("latin-1")


def _records(data: bytes, place: int) -> Iterator[tuple[int, int, int]]:
    """Kind, start and length of each up to the end of this part of the workbook; charts lie within a sheet."""
    depth = 0
    while place + 4 <= len(data):
        kind, size = unpack_from("<HH", data, place)
        yield kind, place + 4, size
        depth += (kind == _BEGIN) - (kind == _END)
        if depth <= 0:
            return
        place += 4 + size
