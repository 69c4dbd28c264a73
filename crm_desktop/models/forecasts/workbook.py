"""The forecast as a workbook: figures are numbers, dates are dates, and no name is ever a formula."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from crm_desktop.models.exports.whole_file import written_whole
from crm_desktop.models.forecasts.figures import Figure, OpportunityRow
from crm_desktop.models.forecasts.forecast import Forecast
from crm_desktop.models.forecasts.statement import definitions, left_out, outcomes, scope_of, title_of
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.paper.lettering import printable
from crm_desktop.models.wording import say

Value = str | int | Decimal | date | None
Line = tuple[Sequence[Value], bool]
"""A row, and whether it is a sum and set in bold."""

_WIDTHS = {"name": 38, "text": 20, "day": 12, "number": 12, "money": 18, "percent": 12, "days": 12}
_FORMATS = {"day": "yyyy-mm-dd", "number": "#,##0", "money": "#,##0.00", "percent": "0.0%", "days": "0.0"}
_LISTED = (
    ("Opportunity", "name"),
    ("Company", "name"),
    ("Owner", "text"),
    ("Pipeline", "text"),
    ("Stage", "text"),
    ("Category", "text"),
    ("Close date", "day"),
    ("Likelihood, %", "number"),
    ("Amount", "money"),
    ("Currency", "text"),
    ("Weighted", "money"),
    ("ID", "number"),
)


def write_forecast_workbook(forecast: Forecast, path: Path, formats: Formats | None = None) -> None:
    """Sheets Forecast, Opportunities, Left out and About. Raises UnreadableFile when it cannot be written there."""
    with written_whole(path) as target:
        _book(forecast, formats or Formats()).save(target)


def _book(forecast: Forecast, formats: Formats) -> Workbook:
    asked = forecast.question
    book = Workbook(write_only=True)
    sums = (
        (say("Count"), "number"),
        (say("Amount, {currency}", currency=asked.currency), "money"),
        (say("Weighted, {currency}", currency=asked.currency), "money"),
    )
    named = (asked.by.capitalize(), "text"), (asked.group.capitalize(), "name")
    add_sheet(book, say("Forecast"), (*named, *sums), _sums(forecast))
    add_sheet(book, say("Opportunities"), ((say("Period"), "text"), *_LISTED), _counted(forecast))
    add_sheet(book, say("Left out"), ((say("Why"), "text"), *_LISTED), _apart(forecast))
    add_sheet(book, say("About"), ((say("Word"), "text"), (say("Meaning"), "name")), _about(forecast, formats))
    return book


def _sums(forecast: Forecast) -> Iterator[Line]:
    for each in forecast.periods:
        yield (each.period.key, say("All"), *_figures(each.figure)), True
        for name, figure in each.groups.items():
            yield (each.period.key, name, *_figures(figure)), False
    yield (say("Total"), say("All"), *_figures(forecast.total)), True
    for name, figure in forecast.groups.items():
        yield (say("Total"), name, *_figures(figure)), False
    for place in (*left_out(forecast), *outcomes(forecast)):
        yield (place.name, place.reason, *_figures(place.figure)), False


def _counted(forecast: Forecast) -> Iterator[Line]:
    for each in forecast.periods:
        yield from (((each.period.key, *_listed(row, forecast)), False) for row in each.figure.rows)


def _apart(forecast: Forecast) -> Iterator[Line]:
    for place in left_out(forecast):
        yield from (((place.name, *_listed(row, forecast)), False) for row in place.figure.rows)


def _about(forecast: Forecast, formats: Formats) -> Iterator[Line]:
    yield (say("Forecast"), title_of(forecast, formats)), False
    yield (say("Of"), scope_of(forecast, formats)), False
    yield from ((pair, False) for pair in definitions(forecast, formats))


def _figures(figure: Figure) -> tuple[int, Decimal, Decimal]:
    return figure.count, figure.amount, figure.weighted


def _listed(row: OpportunityRow, forecast: Forecast) -> tuple[Value, ...]:
    weighted = None if row.amount is None else row.weighted
    currency = row.currency or forecast.question.currency
    names = row.name, row.company, row.owner, row.pipeline, row.stage, row.category
    return *names, row.close_on, row.likelihood, row.amount, currency, weighted, row.id


def add_sheet(book: Any, title: str, columns: Sequence[tuple[str, str]], lines: Iterable[Line]) -> None:
    """A sheet with its header, the rows below it and a filter; a column is a title and what it holds."""
    sheet = book.create_sheet(title)
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
