"""The forecast as a workbook."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from openpyxl import Workbook

from crm_desktop.models.exports.whole_file import written_whole
from crm_desktop.models.forecasts.around import Around
from crm_desktop.models.forecasts.around_sheets import add_around
from crm_desktop.models.forecasts.figures import Figure, OpportunityRow
from crm_desktop.models.forecasts.forecast import Forecast
from crm_desktop.models.forecasts.statement import definitions, left_out, outcomes, scope_of, title_of
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.paper.sheets import Line, Value, add_sheet
from crm_desktop.models.wording import say, to_say

_LISTED = to_say(
    (
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
)


def write_forecast_workbook(
    forecast: Forecast, path: Path, formats: Formats | None = None, around: Around | None = None
) -> None:
    """Sheets Forecast, Opportunities, Left out and About; what stands around it on sheets of its own.

    Raises UnreadableFile when it cannot be written there.
    """
    with written_whole(path) as target:
        _book(forecast, formats or Formats(), around or Around()).save(target)


def _book(forecast: Forecast, formats: Formats, around: Around) -> Workbook:
    asked = forecast.question
    book = Workbook(write_only=True)
    sums = (
        (say("Count"), "number"),
        (say("Amount, {currency}", currency=asked.currency), "money"),
        (say("Weighted, {currency}", currency=asked.currency), "money"),
    )
    named = (say(asked.by.capitalize()), "text"), (say(asked.group.capitalize()), "name")
    add_sheet(book, say("Forecast"), (*named, *sums), _sums(forecast))
    add_sheet(book, say("Opportunities"), ((say("Period"), "text"), *_heads()), _counted(forecast))
    add_sheet(book, say("Left out"), ((say("Why"), "text"), *_heads()), _apart(forecast))
    add_around(book, around, forecast, formats)
    add_sheet(book, say("About‖sheet"), ((say("Word"), "text"), (say("Meaning"), "name")), _about(forecast, formats))
    return book


def _heads() -> list[tuple[str, str]]:
    return [(say(name), kind) for name, kind in _LISTED]


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
