"""Finds the row of column names: not always the first, and not always there."""

import re
from collections import Counter
from dataclasses import dataclass

from crm_desktop.models.imports.cells import Row, cell_text, is_blank
from crm_desktop.models.imports.header_words import is_known_header

_AMONG = 40
_E_MAIL = re.compile(r"\S+@\S+\.\S+")
_WEB = re.compile(r"https?://|www\.", re.IGNORECASE)
_NUMBER = re.compile(r"[+(]?\d[\d\s().,/:+-]*$")


@dataclass(frozen=True)
class Header:
    """The header's cells, its row counted from 0, and where the rows below it begin."""

    row: int | None
    cells: Row
    body: int


def find_header(rows: list[Row]) -> Header | None:
    """The row with most known column names, else the first as wide as the table, unless it holds values itself."""
    top = [number for number, row in enumerate(rows[: 20 * _AMONG]) if not is_blank(row)][:_AMONG]
    if not top:
        return None
    known = {number: _known(rows[number]) for number in top}
    most = max(top, key=lambda number: (known[number], -number))
    # Values may read as headers too (“city1”), but they stand below them.
    most = next(number for number in top if known[number] * 3 >= known[most] * 2)
    if known[most] >= 2:
        return Header(most, rows[most], most + 1)
    width = _usual_width([rows[number] for number in top])
    first = next((number for number in top if _filled(rows[number]) * 2 > width), top[0])
    if known[most] and _filled(rows[most]) * 2 > width:
        first = most
    if known[first] == 0 and _holds_values(rows[first]):
        return Header(None, [], first)
    return Header(first, rows[first], first + 1)


def _known(row: Row) -> int:
    texts = {cell_text(cell) for cell in row if isinstance(cell, str) and len(cell) <= 60}
    return sum(is_known_header(text) for text in texts if text)


def _usual_width(rows: list[Row]) -> int:
    return Counter(_filled(row) for row in rows).most_common(1)[0][0]


def _filled(row: Row) -> int:
    return sum(1 for cell in row if cell_text(cell))


def _holds_values(row: Row) -> bool:
    """An address, a link, or mostly numbers: somebody's data rather than the name of a column."""
    texts = [cell_text(cell) for cell in row]
    filled = [text for text in texts if text]
    if any(_E_MAIL.fullmatch(text) or _WEB.match(text) for text in filled):
        return True
    numbers = sum(1 for text in filled if _NUMBER.match(text) and len(text) > 4)
    return numbers > 0 and numbers * 3 >= len(filled)
