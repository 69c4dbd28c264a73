"""Finds the row of column names: not always the first, in one row or two, and not always there."""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import groupby

from crm_desktop.models.imports.cells import Cell, Row, cell_text, is_blank
from crm_desktop.models.imports.header_words import is_known_header, read_header

_AMONG = 40
_MOST_HEADER_ROWS = 3
_LONGEST_NAME = 60
_E_MAIL = re.compile(r"\S+@\S+\.\S+")
_WEB = re.compile(r"https?://|www\.", re.IGNORECASE)
_NUMBER = re.compile(r"[+(]?\d[\d\s().,/:+-]*$")
_NUMBERED_NAME = re.compile(r"[^\W\d]+[ _-]?\d{1,2}$")


@dataclass(frozen=True)
class Header:
    """The header's cells, its last row counted from 0, and where the rows below it begin."""

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
        return _with_rows_beside(rows, most)
    width = _usual_width([rows[number] for number in top])
    first = next((number for number in top if _filled(rows[number]) * 2 > width), top[0])
    if known[most] and _filled(rows[most]) * 2 > width and not _names_columns(rows[first], rows[most]):
        first = most
    below = [rows[number] for number in top if number > first]
    if known[first] == 0 and (_holds_values(rows[first]) or _reads_like(rows[first], below)):
        return Header(None, [], first)
    return _with_rows_beside(rows, first)


def _with_rows_beside(rows: list[Row], row: int) -> Header:
    """Column names may be in two rows or three: “Address” over “Street” and “City”."""
    first = last = row
    while first > 0 and last - first + 1 < _MOST_HEADER_ROWS and _is_upper_part(rows[first - 1], rows[first]):
        first -= 1
    while last + 1 < len(rows) and last - first + 1 < _MOST_HEADER_ROWS and _is_lower_part(rows[last], rows[last + 1]):
        last += 1
    cells = rows[first]
    for number in range(first + 1, last + 1):
        cells = _joined(cells, rows[number])
    return Header(last, cells, last + 1)


def _is_upper_part(upper: Row, lower: Row) -> bool:
    """Groups that span several names below, one of which we know or needs its group to be told from another."""
    above, below = _names(upper), _names(lower)
    groups = {name for name in above if name}
    if len(groups) < 2 or _holds_values(upper) or len(above) > len(below):
        return False
    return any(_groups(above)) and (_known(upper) > 0 or len(set(filter(None, below))) < sum(map(bool, below)))


def _is_lower_part(upper: Row, lower: Row) -> bool:
    """Names too, and no values: the same again, perhaps in another language, or what the groups above are made of.

    Values may read as headers as well (“Web”, “Revenue”), so that known words alone make no row one of names.
    """
    above, below = _names(upper), _names(lower)
    filled = sum(map(bool, below))
    if not filled or _holds_values(lower):
        return False
    if above == below:
        return filled > 1 and not any(map(_is_number, lower))
    pairs = [(read_header(one), read_header(other)) for one, other in zip(above, below, strict=False)]
    alike = sum(one is not None and other is not None and one.meaning == other.meaning for one, other in pairs)
    if alike > 1 and alike * 3 >= filled * 2:
        return True
    members = [name for name, group in zip(below, _groups(above, len(below)), strict=False) if name and group]
    return any(_groups(above)) and len(members) > 1 and sum(map(is_known_header, members)) * 2 >= len(members)


def _groups(names: list[str], width: int = 0) -> list[str]:
    """For each column the name that it shares with its neighbours, which are blank or called the same; else ""."""
    filled: list[str] = []
    for name in [*names, *[""] * (width - len(names))]:
        filled.append(name or "".join(filled[-1:]))
    runs = ((name, len(list(run))) for name, run in groupby(filled))
    return [name if times > 1 else "" for name, times in runs for _ in range(times)]


def _names(row: Row) -> list[str]:
    texts = [cell_text(cell).casefold() for cell in row]
    while texts and not texts[-1]:
        texts.pop()
    return texts


def _joined(upper: Row, lower: Row) -> Row:
    """Each column's names from top to bottom, a group's name going on to the right until the next."""
    cells: Row = []
    group = ""
    for column in range(max(len(upper), len(lower))):
        above = cell_text(upper[column]) if column < len(upper) else ""
        below = cell_text(lower[column]) if column < len(lower) else ""
        group = above or (group if below else "")
        cells.append(below if group.casefold() in ("", below.casefold()) else f"{group} {below}".strip())
    return cells


def _known(row: Row) -> int:
    texts = {cell_text(cell) for cell in row if isinstance(cell, str) and len(cell) <= _LONGEST_NAME}
    return sum(is_known_header(text) for text in texts if text)


def _names_columns(row: Row, lower: Row) -> bool:
    """Words of its own over each of the lower cells: one of those may be called like a column all the same."""
    texts = [text for text in map(cell_text, row) if text]
    named = len(texts) >= _filled(lower) and len(set(texts)) == len(texts)
    return named and not _holds_values(row) and not any(map(_is_number, row))


def _is_number(cell: Cell) -> bool:
    return bool(_NUMBER.match(cell_text(cell)))


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


def _reads_like(row: Row, below: list[Row]) -> bool:
    """A row of unknown words that is written as the rows below it are, or holds the same values, is one of them."""
    alike = different = 0
    for column, cell in enumerate(row):
        text = cell_text(cell)
        others = [cell_text(other[column]) for other in below if column < len(other)]
        others = [other for other in others if other]
        if not text or len(others) < 2:
            continue
        if text in others and len(set(others)) > 1:
            return True
        share = sum(_shape(other) == _shape(text) for other in others) / len(others)
        alike, different = alike + (share >= 0.6), different + (share < 0.2)
    return alike > 0 and not different and any(_more_than_a_name(cell_text(cell)) for cell in row)


def _more_than_a_name(text: str) -> bool:
    """Digits, or several capitalised words, as columns are rarely called."""
    words = text.split()
    capitals = sum(word[:1].isupper() and not word.isupper() for word in words)
    return (any(sign.isdigit() for sign in text) and not _NUMBERED_NAME.match(text)) or capitals > 1


def _shape(text: str) -> str:
    """Words and numbers as a pattern: “Ann Lee” as “Aa Aa”."""
    return re.sub(r"[^\W\d_]+", _shape_of_word, re.sub(r"\d+", "9", text))


def _shape_of_word(word: re.Match[str]) -> str:
    if not word[0][0].isupper():
        return "a"
    return "A" if len(word[0]) > 1 and word[0].isupper() else "Aa"
