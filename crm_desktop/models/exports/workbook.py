"""Workbooks: dates are dates, amounts are numbers, phones and postcodes are text, and no text is a formula."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from itertools import chain, islice
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from crm_desktop.models.exports.cells import Cell
from crm_desktop.models.refusals import Refused

LONGEST_TEXT = 32_767
MOST_ROWS = 1_048_576
_FORMATS = {"money": "#,##0.00", "number": "#,##0", "id": "0", "day": "yyyy-mm-dd", "moment": "yyyy-mm-dd hh:mm"}
_WIDTHS = {"money": 14, "number": 12, "id": 8, "day": 12, "moment": 17, "flag": 10}
_TEXT_WIDTHS = (10, 44)
_LOOKED_AT = 100
# What XML cannot hold, and what would be read as such an escape: written as Excel itself writes it.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]|_(?=x[0-9A-Fa-f]{4}_)")


def write_workbook(
    path: Path,
    title: str,
    columns: Sequence[tuple[str, str]],
    rows: Iterable[Sequence[Cell]],
    marked: Mapping[int, Collection[int]] | None = None,
) -> int:
    """Writes one sheet with a header; `columns` are (header, type). Answers how many rows.

    `marked` names cells that are to stand out: columns by row, both counted from 0.

    Raises Refused for more than a sheet or a cell can hold.
    """
    book = Workbook(write_only=True)
    sheet = book.create_sheet(title)
    sheet.freeze_panes = "A2"
    rest = iter(rows)
    first = list(islice(rest, _LOOKED_AT))
    for number, width in enumerate(_widths(columns, first), 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.append([_header(sheet, header) for header, _ in columns])
    types = [kind for _, kind in columns]
    count = 0
    try:
        for count, row in enumerate(chain(first, rest), 1):
            if count >= MOST_ROWS:
                raise Refused(f"A sheet holds {MOST_ROWS - 1:,} rows and there are more; export to CSV instead.")
            cells = [_cell(sheet, cell, kind) for cell, kind in zip(row, types, strict=True)]
            for number in (marked or {}).get(count - 1, ()):
                cells[number] = _standing_out(sheet, cells[number])
            sheet.append(cells)
    except BaseException:
        sheet.close()  # openpyxl keeps a half-written part open otherwise
        raise
    if columns:
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{count + 1}"
    book.save(path)
    return count


def count_workbook(path: Path) -> int:
    """How many rows the written file holds under its header."""
    opened, count = b"<row ", 0
    with ZipFile(path) as parts, parts.open("xl/worksheets/sheet1.xml") as sheet:
        kept = b""
        while piece := sheet.read(1 << 20):
            piece = kept + piece
            count += piece.count(opened)
            kept = piece[-len(opened) + 1 :]
    return count - 1


def _widths(columns: Sequence[tuple[str, str]], rows: list[Sequence[Cell]]) -> list[float]:
    found: list[float] = []
    for number, (header, kind) in enumerate(columns):
        # Room for the filter's arrow.
        least = len(header) + 4
        if kind in _WIDTHS:
            found.append(max(_WIDTHS[kind], least))
            continue
        longest = max((len(str(row[number] or "").partition("\n")[0]) for row in rows), default=0)
        found.append(max(least, min(max(longest + 2, _TEXT_WIDTHS[0]), _TEXT_WIDTHS[1])))
    return found


def _header(sheet: Any, text: str) -> Any:
    cell = WriteOnlyCell(sheet, text)
    cell.font = Font(bold=True, color="FF1F2933")
    cell.fill = PatternFill("solid", fgColor="FFE9EDF2")
    cell.border = Border(bottom=Side("thin", color="FF9AA5B1"))
    cell.alignment = Alignment(vertical="center")
    return cell


def _standing_out(sheet: Any, cell: Any) -> Any:
    """An empty cell, too, as what is missing may be what is wrong."""
    if cell is None or not hasattr(cell, "fill"):
        cell = WriteOnlyCell(sheet, cell)
    cell.fill = PatternFill("solid", fgColor="FFFFD9A8")
    return cell


def _cell(sheet: Any, value: Cell, kind: str) -> Any:
    if value is None or value == "":
        return None
    if isinstance(value, str):
        return _text(sheet, value)
    if isinstance(value, bool) or kind not in _FORMATS:
        return value
    if isinstance(value, (int, Decimal, date, datetime)):
        cell: Any = WriteOnlyCell(sheet, value)  # type: ignore[arg-type]
        cell.number_format = _FORMATS[kind]
        return cell
    return value


def _text(sheet: Any, text: str) -> Any:
    if len(text) > LONGEST_TEXT:
        raise Refused(
            f"“{text[:40]}…” has {len(text):,} characters and a workbook's cell holds {LONGEST_TEXT:,};"
            " export to CSV instead."
        )
    text = _UNWRITABLE.sub(lambda found: f"_x{ord(found[0]):04X}_", text)
    # The last one would be an error value, such as #N/A.
    if text[0] not in "=+-@#":
        return text
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"
    # Stays text when somebody edits it.
    cell.quotePrefix = True
    return cell
