"""A sheet of a workbook as we hand it out: figures are numbers, dates are dates, and no name is ever a formula."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from crm_desktop.models.exports.sheet_names import sheet_name
from crm_desktop.models.paper.lettering import printable

Value = str | int | Decimal | date | None
Line = tuple[Sequence[Value], bool]
"""A row, and whether it is a sum and set in bold."""

_WIDTHS = {"name": 38, "text": 20, "day": 12, "number": 12, "money": 18, "percent": 12, "days": 12}
_FORMATS = {"day": "yyyy-mm-dd", "number": "#,##0", "money": "#,##0.00", "percent": "0.0%", "days": "0.0"}


def add_sheet(book: Any, title: str, columns: Sequence[tuple[str, str]], lines: Iterable[Line]) -> None:
    """A sheet with its header, the rows below it and a filter; a column is a title and what it holds."""
    sheet = book.create_sheet(sheet_name(title))
    sheet.freeze_panes = "A2"
    for number, (_, kind) in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = _WIDTHS[kind]
    sheet.append([_header(sheet, name, kind) for name, kind in columns])
    rows = list(lines)
    for values, is_sum in rows:
        sheet.append([_cell(sheet, value, kind, is_sum) for value, (_, kind) in zip(values, columns, strict=True)])
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{len(rows) + 1}"


def _header(sheet: Any, name: str, kind: str) -> Any:
    cell = WriteOnlyCell(sheet, name)
    cell.font = Font(bold=True, color="FF1F2933")
    cell.fill = PatternFill("solid", fgColor="FFE9EDF2")
    cell.border = Border(bottom=Side("thin", color="FF9AA5B1"))
    cell.alignment = Alignment(
        vertical="center", horizontal="right" if kind in ("number", "money", "percent", "days") else None
    )
    return cell


def _cell(sheet: Any, value: Value, kind: str, is_sum: bool) -> Any:
    cell: Any = WriteOnlyCell(sheet, printable(value) if isinstance(value, str) else value)  # type: ignore[arg-type]
    if isinstance(value, str):
        # Text stays text, also what begins like a formula, and also when somebody edits it.
        cell.data_type = "s"
        cell.quotePrefix = value[:1] in ("=", "+", "-", "@")
    elif kind in _FORMATS:
        cell.number_format = _FORMATS[kind]
    if is_sum:
        cell.font = Font(bold=True)
    return cell
