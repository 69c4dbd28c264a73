"""Cells of a table to and from a spreadsheet, as tab-separated text."""

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say
from crm_desktop.views import formats
from crm_desktop.views.columns import Column, Look
from crm_desktop.views.widgets.date_field import read_date
from crm_desktop.views.widgets.money_field import read_money

# A spreadsheet takes more, but neither it nor we should hold the screen for it: an export or an import does.
MOST_COPIED = 100_000
MOST_PASTED = 10_000
ROWS_AT_ONCE = 1_000

Cells = list[list[str]]
Values = dict[int, dict[str, Any]]


def refuse_many(rows: int, columns: int) -> None:
    """Raises Refused when these are more cells than a clipboard is good for."""
    if rows * columns > MOST_COPIED:
        raise Refused(
            say(
                "These are {rows:,} cells, and {most_copied:,} can be copied; export them instead.",
                rows=rows * columns,
                most_copied=MOST_COPIED,
            )
        )


def copied(columns: Sequence[Column], rows: Iterable[Any], today: date) -> str:
    """Headers and rows as a spreadsheet takes them. What would be a formula there stays text."""
    made = io.StringIO()
    writer = csv.writer(made, dialect="excel-tab", lineterminator="\n")
    writer.writerow([column.title for column in columns])
    for row in rows:
        writer.writerow([_plain(column, column.value(row), today) for column in columns])
    return made.getvalue()


def rows_in_order(read: Callable[[Sequence[int]], list[Any]], ids: Sequence[int]) -> list[Any]:
    """The records with these ids, in their order; those that are gone are left out."""
    found: list[Any] = []
    for first in range(0, len(ids), ROWS_AT_ONCE):
        some = list(ids[first : first + ROWS_AT_ONCE])
        by_id = {row.id: row for row in read(some)}
        found += [by_id[each] for each in some if each in by_id]
    return found


def cells_of(text: str) -> Cells:
    """What a spreadsheet has copied. Raises Refused when it is more than can be pasted cell by cell."""
    if text.count("\t") + text.count("\n") > MOST_PASTED:
        raise Refused(
            say(
                "There are more than {most_pasted:,} cells on the clipboard; import them instead, with"
                " Import… and Paste.",
                most_pasted=MOST_PASTED,
            )
        )
    csv.field_size_limit(2**31 - 1)
    return [row for row in csv.reader(io.StringIO(text), dialect="excel-tab") if row]


def without_headers(cells: Cells, columns: Sequence[Column]) -> Cells:
    """Without the first row when it only names the columns that follow one another here."""
    titles = [column.title.casefold() for column in columns]
    first = [cell.strip().casefold() for cell in cells[0]] if cells else []
    return cells[1:] if len(cells) > 1 and first == titles[: len(first)] else cells


def laid_out(cells: Cells, ids: Sequence[int], columns: Sequence[Column], today: date) -> Values:
    """The values for each record: one cell or one row for all of them, else row by row, and column by column.

    Raises Refused for more columns than there are to the right, one that is not edited, or a value that is none.
    """
    width = max(len(row) for row in cells)
    if width > len(columns):
        raise Refused(
            say(
                "{width} columns were copied, and there are {count} from here to the right.",
                width=width,
                count=len(columns),
            )
        )
    fixed = next((column for column in columns[:width] if column.editor is None), None)
    if fixed is not None:
        raise Refused(say("{fixed} is not edited in the table, so nothing was pasted.", fixed=fixed.title))
    rows = cells * len(ids) if len(cells) == 1 else cells
    found: Values = {}
    for record_id, row in zip(ids, rows, strict=False):
        found[record_id] = {column.name: _read(column, cell, today) for column, cell in zip(columns, row, strict=False)}
    return found


def _plain(column: Column, value: Any, today: date) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return formats.local_moment(value).strftime("%Y-%m-%d %H:%M")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal | int) and not isinstance(value, bool) and column.text is None:
        return str(value)
    said = column.said(value, today) if not isinstance(value, str) or column.text else value
    return f"'{said}" if said[:1] in "=@" or (said[:1] in "+-" and not _is_phone(said)) else said


def _is_phone(text: str) -> bool:
    return len(text) > 1 and all(sign.isdigit() or sign in " +-/().x" for sign in text)


def _read(column: Column, cell: str, today: date) -> Any:
    """The value that the text stands for; what it cannot be is said by the record that refuses it."""
    text = cell.strip()
    if text.startswith("'") and text[1:2] in "=@+-":
        text = text[1:]
    if not text:
        return None
    if column.look in (Look.DATE, Look.DUE):
        return read_date(text, today) or text
    if column.look is Look.MONEY:
        return read_money(text) if read_money(text) is not None else text
    if column.look is Look.TAGS:
        return [word.strip() for word in text.split(",") if word.strip()]
    if column.look is Look.PERCENT:
        return text.rstrip("% ")
    return text
