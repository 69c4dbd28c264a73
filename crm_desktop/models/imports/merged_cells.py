"""Merged cells hold their value once; each cell they cover means it."""

from collections.abc import Iterable

from crm_desktop.models.imports.cells import Cell, Row, is_blank
from crm_desktop.models.imports.layout import Range

_MOST_REPEATED = 5_000_000


def repeat_merged(rows: list[Row], merged: Iterable[Range], first_row: int, first_column: int) -> None:
    """Repeats a value down the rows it covers, and a header also over its columns.

    A title over the whole table stays one cell, and so does a long text that a row of the body was given more room for.
    """
    ranges = [
        (top - first_row, left - first_column, min(bottom - first_row, len(rows) - 1), right - first_column)
        for top, left, bottom, right in merged
    ]
    ranges = [found for found in sorted(ranges) if found[0] >= 0 and found[1] >= 0 and found[0] <= found[2]]
    header = _header_rows(rows, ranges) if ranges else range(0)
    left_to_repeat = _MOST_REPEATED
    filled: dict[int, bool] = {}
    for top, left, bottom, right in ranges:
        value = _cell(rows[top], left)
        if value in (None, ""):
            continue
        last = right if top in header else left
        left_to_repeat -= (bottom - top + 1) * (last - left + 1)
        if left_to_repeat < 0:
            return
        for number in range(top, bottom + 1):
            row = rows[number]
            if number not in filled:
                filled[number] = not is_blank(row)
            if filled[number]:
                row[left : last + 1] = [value] * (min(last + 1, len(row)) - left)


def _header_rows(rows: list[Row], ranges: list[Range]) -> range:
    """The first row that names several things, and those below it while they hold merged names of several columns."""
    wide = {top for top, left, _, right in ranges if right > left}
    first = next((number for number, row in enumerate(rows[:100]) if len(_values(row)) > 1), 0)
    last = first
    while last in wide:
        last += 1
    return range(first, last)


def _values(row: Row) -> set[Cell]:
    return {cell for cell in row if cell not in (None, "")}


def _cell(row: Row, column: int) -> Cell:
    return row[column] if column < len(row) else None
