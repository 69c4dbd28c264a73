"""The rows of a sheet as a workbook holds them, a page at a time: many times as fast as a library, cell by cell."""

import math
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache

from crm_desktop.models.exports.cells import Cell
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say

LONGEST_TEXT = 32_767
# Longer texts are shown as ##### where their cell is formatted as text.
LONGEST_FORMATTED_TEXT = 255
_EPOCH, _FIRST_DAY = datetime(1899, 12, 30), date(1900, 3, 1)
# Text that stands in XML as it is; anything else takes the slower way.
_PLAIN = re.compile("[^\x00-\x20\x7f-\xa0&<>_\ud800-\udfff\ufffe\uffff](?:[^\x00-\x1f&<>_\ud800-\udfff\ufffe\uffff]*"
                    "[^\x00-\x20\x7f-\xa0&<>_\ud800-\udfff\ufffe\uffff])?")  # fmt: skip
# What XML cannot hold or would alter, and what would be read as such an escape: written as Excel itself writes it.
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]|_(?=x[0-9A-Fa-f]{4}_)")
_XML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})

Style = Callable[[str, bool], int]
"""The number of a style, from a column's type ("text" also for "long text") and whether the cell is marked."""


class SheetRows:
    """Turns pages of cells into XML."""

    def __init__(self, types: Sequence[str], letters: Sequence[str], style: Style) -> None:
        """`letters` name the columns as a sheet does."""
        self._columns = list(zip(types, letters, strict=True))
        self._style = lru_cache(maxsize=None)(style)

    def xml(self, first: int, rows: Sequence[Sequence[Cell]], marked: Mapping[int, Collection[int]]) -> str:
        """These rows, the first of which is number `first` of the sheet. Raises Refused for a text too long."""
        numbers = range(first, first + len(rows))
        columns = [
            self._cells(kind, letter, numbers, cells)
            for (kind, letter), cells in zip(self._columns, zip(*rows, strict=True), strict=True)
        ]
        for number, places in marked.items():
            for place in places:
                kind, letter = self._columns[place]
                at = number - first
                columns[place][at] = self._any(f"{letter}{number}", rows[at][place], kind, True)
        joined = zip(*columns, strict=True) if columns else iter([()] * len(rows))
        return "".join(
            f'<row r="{number}">{"".join(cells)}</row>' for number, cells in zip(numbers, joined, strict=True)
        )

    def _cells(self, kind: str, letter: str, numbers: range, cells: Sequence[Cell]) -> list[str]:
        """A column of a page; what is of the expected kind is written here, at once."""
        style, slow = self._style(kind, False), self._any
        if kind in ("money", "number", "decimal", "id"):
            return [
                f'<c r="{letter}{number}" s="{style}"><v>{cell}</v></c>'
                if cell.__class__ is Decimal or cell.__class__ is int
                else slow(f"{letter}{number}", cell, kind)
                for number, cell in zip(numbers, cells, strict=True)
            ]
        if kind in ("day", "moment", "flag"):
            return [
                "" if cell is None else slow(f"{letter}{number}", cell, kind)
                for number, cell in zip(numbers, cells, strict=True)
            ]
        plain = _PLAIN.fullmatch
        return [
            f'<c r="{letter}{number}" s="{style}" t="inlineStr"><is><t>{cell}</t></is></c>'
            if cell.__class__ is str and len(cell) <= LONGEST_FORMATTED_TEXT and plain(cell)
            else slow(f"{letter}{number}", cell, kind)
            for number, cell in zip(numbers, cells, strict=True)
        ]

    def _any(self, place: str, cell: Cell | float, kind: str, marked: bool = False) -> str:
        """Any value in a cell of any column."""
        if cell is None or cell == "":
            return f'<c r="{place}" s="{self._style(kind, True)}"/>' if marked else ""
        if isinstance(cell, bool):
            return f'<c r="{place}" s="{self._style("flag", marked)}" t="b"><v>{int(cell)}</v></c>'
        if isinstance(cell, date):
            if (serial := serial_of(cell)) is not None:
                style = "moment" if isinstance(cell, datetime) else "day"
                return f'<c r="{place}" s="{self._style(style, marked)}"><v>{serial}</v></c>'
            cell = cell.isoformat()
        if not isinstance(cell, str):
            if math.isfinite(cell):
                # In a column of texts, a number is a number, but no amount.
                style = "general" if kind == "text" else kind
                return f'<c r="{place}" s="{self._style(style, marked)}"><v>{cell}</v></c>'
            cell = str(cell)
        return self._text(place, cell, marked)

    def _text(self, place: str, text: str, marked: bool) -> str:
        length = len(text.encode("utf-16-le", "surrogatepass")) // 2
        if length > LONGEST_TEXT:
            raise Refused(
                say(
                    "“{text}…” has {length:,} characters and a workbook's cell holds {longest:,};"
                    " export to CSV instead.",
                    text=text[:40],
                    length=length,
                    longest=LONGEST_TEXT,
                )
            )
        style = self._style("text" if length <= LONGEST_FORMATTED_TEXT else "long text", marked)
        safe = escaped(text).translate(_XML)
        return f'<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{safe}</t></is></c>'


def escaped(text: str) -> str:
    """The text without what XML cannot hold."""
    return _UNWRITABLE.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


@lru_cache(maxsize=4096)
def serial_of(day: date) -> str | None:
    """The number that a workbook keeps for it; None before March 1900, where workbooks and the calendar disagree."""
    if isinstance(day, datetime):
        if day.date() < _FIRST_DAY:
            return None
        return f"{(day.replace(microsecond=0) - _EPOCH) / timedelta(days=1):.11g}"
    return None if day < _FIRST_DAY else str((day - _EPOCH.date()).days)
