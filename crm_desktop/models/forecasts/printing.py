"""The forecast as a PDF that one is glad to hand out."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from crm_desktop.models.exports.whole_file import written_whole
from crm_desktop.models.forecasts.around import Around
from crm_desktop.models.forecasts.around_blocks import accuracy_blocks, bridge_blocks, quota_blocks, trust_blocks
from crm_desktop.models.forecasts.chart import forecast_chart
from crm_desktop.models.forecasts.figures import Figure, OpportunityRow, figure_of
from crm_desktop.models.forecasts.forecast import Forecast
from crm_desktop.models.forecasts.statement import (
    by_and_group,
    counted,
    definitions,
    headlines,
    left_out,
    outcomes,
    scope_of,
    title_of,
)
from crm_desktop.models.paper.blocks import Chart, Heading, Headlines, definition, letter, paragraph
from crm_desktop.models.paper.document import Imprint, print_document
from crm_desktop.models.paper.formats import Formats, has_cents
from crm_desktop.models.paper.lettering import BOLD
from crm_desktop.models.paper.pages import Block, Space
from crm_desktop.models.paper.paper import QUIET, TEXT, TITLE
from crm_desktop.models.paper.tables import Column, Row, Style, table
from crm_desktop.models.wording import say

CHART_HEIGHT = 160.0
INDENT = 10.0
# Wider, and the eye loses the line between a name and its figures.
SUMMARY_WIDTH = 520.0


@dataclass(frozen=True)
class PrintOptions(Imprint):
    """What is printed, beside how, by whom and when."""

    with_opportunities: bool = True
    around: Around | None = None


def print_forecast(
    forecast: Forecast,
    file: Path | IO[bytes],
    options: PrintOptions,
    progressed: Callable[[int, int], object] = lambda done, total: None,
) -> int:
    """Writes the PDF and returns how many pages it has; `progressed` may raise to stop it.

    Raises UnreadableFile when it cannot be written there; a file that stood there stays whole until then.
    """
    if not isinstance(file, Path):
        return _print(forecast, file, options, progressed)
    with written_whole(file) as made, made.open("wb") as opened:
        return _print(forecast, opened, options, progressed)


def _print(forecast: Forecast, file: IO[bytes], options: PrintOptions, progressed: Callable[[int, int], object]) -> int:
    title, scope = title_of(forecast, options.formats), scope_of(forecast, options.formats)
    return print_document(_report(forecast, options), title, scope, options, file, progressed)


def _report(forecast: Forecast, options: PrintOptions) -> Iterator[Block]:
    """Everything in reading order."""
    room, formats = options.paper.room, options.formats
    yield letter(options.letterhead)
    yield paragraph(title_of(forecast, formats), room, most=4, size=TITLE, font=BOLD, after=2, stays_with_next=True)
    scope = scope_of(forecast, formats)
    yield paragraph(scope, room, most=3, size=TEXT, colour=QUIET, after=18, stays_with_next=True)
    yield Headlines(tuple(headlines(forecast, formats)))
    if forecast.periods:
        yield Heading(say("Amount and weighted amount by {by} of expected close", by=say(forecast.question.by)))
        yield Chart(forecast_chart(forecast, room, CHART_HEIGHT, formats))
        yield from _by_period(forecast, options)
    if options.around is not None:
        yield from _around(options.around, options)
    yield from _apart(forecast, options)
    if options.with_opportunities:
        yield from _opportunities(forecast, options)
    yield from _definitions(forecast, options)


def _by_period(forecast: Forecast, options: PrintOptions) -> Iterator[Block]:
    asked = forecast.question
    yield Heading(say("By {by} and {group}", by=say(asked.by), group=say(asked.group)))
    money = _Money([figure_of([row]) for row in forecast.total.rows], options.formats).counted
    columns = [Column(by_and_group(asked), 1), *_figure_columns(asked.currency)]
    total = forecast.total
    has_parts = bool(total.commit.count or total.best_case.count or forecast.closed.count)
    if has_parts:
        columns += [Column(say("Best case")), Column(say("Commit")), Column(say("Closed"))]

    def row(name: str, figure: Figure, closed: Figure, style: Style = "plain", indent: float = 0) -> Row:
        parts = (figure.best_case.amount, figure.commit.amount, closed.amount) if has_parts else ()
        shown = (options.formats.money(part, cents=False) if part else "–" for part in parts)
        return Row((name, *money(figure), *shown), style, indent)

    groups = []
    for each in forecast.periods:
        won = each.closed_groups
        inner = [row(name, figure, won.get(name, Figure()), indent=INDENT) for name, figure in each.groups.items()]
        groups.append([row(options.formats.period(each.period), each.figure, each.closed, "group"), *inner])
    groups.append([row(say("Total"), total, forecast.closed, "total")])
    yield from table(columns, groups, _summary_room(options))
    yield Space(20)


def _around(around: Around, options: PrintOptions) -> Iterator[Block]:
    if around.bridge is not None:
        yield from bridge_blocks(around.bridge, options.formats, options.paper.room)
    if any(line.quota is not None for line in around.quotas):
        yield from quota_blocks(around.quotas, options.formats, options.paper.room)
    if around.owners and around.owners[-1].whole.count:
        yield from trust_blocks(around.owners, options.formats, options.paper.room)
    if around.foretold:
        yield from accuracy_blocks(around.foretold, options.formats, options.paper.room)


def _apart(forecast: Forecast, options: PrintOptions) -> Iterator[Block]:
    """What no total counts, and what has been decided: as large as the figures above, and never left away."""
    for name, places in (
        (say("Left out of the totals"), list(left_out(forecast))),
        (say("Won and lost"), list(outcomes(forecast))),
    ):
        yield Heading(name)
        money = _Money([place.figure for place in places], options.formats)
        rows = [Row(((place.name, place.reason), *money.counted(place.figure, place.currency))) for place in places]
        columns = [Column(say("What and why"), 1), *_figure_columns(forecast.question.currency)]
        yield from table(columns, [rows], _summary_room(options))
        yield Space(20)


def _opportunities(forecast: Forecast, options: PrintOptions) -> Iterator[Block]:
    """The very rows that the totals add up, then those that they leave out."""
    if forecast.total.count:
        yield Heading(say("The opportunities behind it"))
        parts = [(options.formats.period(each.period), each.figure) for each in forecast.periods if each.figure.count]
        yield from _listed(parts, forecast, options)
    apart = [(place.name, place.figure) for place in left_out(forecast) if place.figure.count]
    if apart:
        yield Heading(say("The opportunities left out"))
        yield from _listed(apart, forecast, options)


def _listed(parts: list[tuple[str, Figure]], forecast: Forecast, options: PrintOptions) -> Iterator[Block]:
    formats, currency = options.formats, forecast.question.currency
    money = _Money([figure_of([row]) for _, figure in parts for row in figure.rows], formats)

    def foreign(row: OpportunityRow) -> str:
        return row.currency if row.amount and row.currency != currency else ""

    def listed(row: OpportunityRow) -> Row:
        figures = ("–", "–") if row.amount is None else money.sums(figure_of([row]), foreign(row))
        day = formats.day(row.close_on) if row.close_on else "–"
        return Row(((row.name, row.company), (row.stage, row.owner), day, str(row.likelihood), *figures))

    groups = []
    for name, figure in parts:
        sums = money.sums(figure, foreign(figure.rows[0]))
        total = Row((f"{name}, {counted(figure, formats)}", "", "", "", *sums), "total")
        groups.append([Row((name, *[""] * 5), "heading"), *map(listed, figure.rows), total])
    columns = [
        Column(say("Opportunity, company"), 5),
        Column(say("Stage, owner"), 3),
        Column(say("Close date")),
        Column("%"),
        Column(say("Amount, {currency}", currency=currency)),
        Column(say("Weighted, {currency}", currency=currency)),
    ]
    yield from table(columns, groups, options.paper.room)
    yield Space(20)


def _definitions(forecast: Forecast, options: PrintOptions) -> Iterator[Block]:
    yield Heading(say("What the words mean"))
    meanings = definitions(forecast, options.formats)
    for number, (word, meaning) in enumerate(meanings, 1):
        yield definition(word, meaning, options.paper.room, stays_with_next=number < len(meanings))


def _summary_room(options: PrintOptions) -> float:
    return min(options.paper.room, SUMMARY_WIDTH)


def _figure_columns(currency: str) -> Sequence[Column]:
    return (
        Column(say("Count")),
        Column(say("Amount, {currency}", currency=currency)),
        Column(say("Weighted, {currency}", currency=currency)),
    )


class _Money:
    """Writes figures so that a column has cents in every row or in none; money of another kind says so."""

    def __init__(self, figures: Sequence[Figure], formats: Formats) -> None:
        self._formats = formats
        self._cents = has_cents(each.amount for each in figures), has_cents(each.weighted for each in figures)

    def counted(self, figure: Figure, foreign: str = "") -> tuple[str, str, str]:
        return self._formats.count(figure.count), *self.sums(figure, foreign)

    def sums(self, figure: Figure, foreign: str = "") -> tuple[str, str]:
        amount = self._formats.money(figure.amount, self._cents[0])
        weighted = self._formats.money(figure.weighted, self._cents[1])
        return f"{foreign} {amount}".strip(), f"{foreign} {weighted}".strip()
