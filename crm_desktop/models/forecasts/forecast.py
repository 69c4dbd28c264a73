"""The forecast: what open opportunities promise, period by period, and what stands apart from that."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from itertools import chain
from typing import Any, Literal

from crm_desktop.models.forecasts.figures import Figure, OpportunityRow, figure_of, money_text, sum_of
from crm_desktop.models.periods import By, Period, period_number, period_of, without_gaps
from crm_desktop.models.wording import say, to_say

Group = Literal["stage", "owner", "category", "pipeline", "company"]
UNTOUCHED_DAYS = 30
CATEGORIES = ("commit", "best case", "pipeline", "closed")
OMITTED = "omitted"
NOBODY = to_say("No owner")
NO_COMPANY = to_say("No company")


@dataclass(frozen=True)
class Question:
    """What a forecast is asked: its columns, its groups, its day and whose pipeline."""

    as_of: date
    by: By = "month"
    group: Group = "stage"
    currency: str = "USD"
    pipeline: str | None = None
    untouched_days: int = UNTOUCHED_DAYS
    fiscal: int = 1
    """The month that the company's year begins in."""
    rates: tuple[tuple[str, Decimal], ...] = ()
    """At which open opportunities of another currency are counted."""

    def period_of(self, day: date) -> Period:
        """The period of this question that holds a day."""
        return period_of(day, self.by, self.fiscal)


@dataclass(frozen=True)
class PeriodFigures:
    """One period's figure, and the same by group; beside it what has been won in it already."""

    period: Period
    figure: Figure
    groups: Mapping[str, Figure]
    closed: Figure = field(default_factory=Figure)
    closed_groups: Mapping[str, Figure] = field(default_factory=dict)


@dataclass(frozen=True)
class Forecast:
    """The answer. Each open opportunity is counted in exactly one place: a period, or one of the places apart."""

    question: Question
    periods: tuple[PeriodFigures, ...] = ()
    groups: Mapping[str, Figure] = field(default_factory=dict)
    total: Figure = field(default_factory=Figure)
    slipped: Figure = field(default_factory=Figure)
    no_date: Figure = field(default_factory=Figure)
    no_amount: Figure = field(default_factory=Figure)
    omitted: Figure = field(default_factory=Figure)
    other_currencies: Mapping[str, Figure] = field(default_factory=dict)
    won: Figure = field(default_factory=Figure)
    lost: Figure = field(default_factory=Figure)
    other_outcomes: Mapping[str, Figure] = field(default_factory=dict)
    won_this_period: Figure = field(default_factory=Figure)
    untouched: Figure = field(default_factory=Figure)

    @property
    def this_period(self) -> Period:
        """The period that the day of the forecast lies in."""
        return self.question.period_of(self.question.as_of)

    @cached_property
    def closed(self) -> Figure:
        """What has been won in the periods that are shown."""
        return figure_of(row for each in self.periods for row in each.closed.rows)

    @property
    def is_empty(self) -> bool:
        """True when there is nothing to show at all."""
        apart = (self.slipped, self.no_date, self.no_amount, self.omitted, self.won, self.lost)
        return not (self.total.count or self.other_currencies or any(figure.count for figure in apart))

    def to_json(self) -> dict[str, Any]:
        """The contract of other people's scripts: fields may be added, never renamed."""
        asked = self.question
        return {
            "as_of": asked.as_of.isoformat(),
            "by": asked.by,
            "group": asked.group,
            "pipeline": asked.pipeline,
            "currency": asked.currency,
            "fiscal_month": asked.fiscal,
            "rates": {code: f"{rate:f}" for code, rate in asked.rates},
            "periods": [
                {
                    "period": each.period.key,
                    "first_day": each.period.first_day.isoformat(),
                    **each.figure.to_json(),
                    "groups": _by_name(each.groups),
                    "parts": _parts(each.figure, each.closed),
                    "group_parts": {
                        name: _parts(figure, each.closed_groups.get(name, Figure()))
                        for name, figure in each.groups.items()
                    },
                }
                for each in self.periods
            ],
            "slipped": self.slipped.to_json(),
            "no_date": self.no_date.to_json(),
            "no_amount": self.no_amount.to_json(),
            "omitted": self.omitted.to_json(),
            "other_currencies": _by_name(self.other_currencies),
            "won": self.won.to_json(),
            "won_this_period": self.won_this_period.to_json(),
            "lost": self.lost.to_json(),
            "other_outcomes": _by_name(self.other_outcomes),
            "untouched": {"days": asked.untouched_days, **self.untouched.to_json()},
            "trust": {
                "untouched": self.untouched.to_json(),
                "past_date": self.slipped.to_json(),
                "no_next_action": figure_of(row for row in self.total.rows if not row.next_action_on).to_json(),
            },
            "total": self.total.to_json(),
            "total_parts": _parts(self.total, self.closed),
        }


def add_up(
    question: Question,
    opened: Iterable[OpportunityRow],
    won: Iterable[OpportunityRow] = (),
    lost: Iterable[OpportunityRow] = (),
) -> Forecast:
    """The arithmetic: open opportunities into periods and places apart; outcomes as they were recorded."""
    places: dict[str, list[OpportunityRow]] = defaultdict(list)
    counted, as_of, ours = places["period"], question.as_of, ("", question.currency)
    for row in opened:
        # Nearly all are, and a call for each takes its time.
        if row.amount and row.close_on and row.close_on >= as_of and row.category != OMITTED and row.currency in ours:
            counted.append(row)
        else:
            places[place_of(row, question)].append(row)
    unlike = places.pop("other_currencies", [])
    shown = _in_order(places.pop("period", []))
    won, lost = list(won), list(lost)
    won_here = [row for row in won if _is_in(row, question)]
    this_period = question.period_of(question.as_of)
    untouched_since = question.as_of - timedelta(days=question.untouched_days)
    periods = _periods(shown, won_here, question)
    return Forecast(
        question=question,
        periods=periods,
        groups=_group_totals(periods, question.group),
        total=sum_of((each.figure for each in periods), shown),
        other_currencies=_by_currency(unlike),
        won=figure_of(won_here),
        lost=figure_of(row for row in lost if _is_in(row, question)),
        other_outcomes=_by_currency(row for row in (*won, *lost) if not _is_in(row, question)),
        won_this_period=figure_of(row for row in won_here if this_period.holds(row.close_on)),
        untouched=figure_of(row for row in shown if row.touched_on and row.touched_on <= untouched_since),
        **{place: figure_of(sorted(rows, key=_by_close_date)) for place, rows in places.items()},
    )


def _in_order(rows: list[OpportunityRow]) -> list[OpportunityRow]:
    """As `_by_close_date` has them; day by day, as many close on one."""
    by_day: dict[date | None, list[OpportunityRow]] = defaultdict(list)
    for row in rows:
        by_day[row.close_on].append(row)
    return [row for _, each in sorted(by_day.items()) for row in sorted(each, key=_by_name_and_id)]


def place_of(row: OpportunityRow, question: Question) -> str:
    """Where one open opportunity is counted: the first place that fits, so that none is counted twice."""
    if row.amount and not _is_in(row, question):
        return "other_currencies"
    if row.category == OMITTED:
        return "omitted"
    if row.close_on is None:
        return "no_date"
    if row.close_on < question.as_of:
        return "slipped"
    return "no_amount" if row.amount is None else "period"


def grouped(rows: Iterable[OpportunityRow], group: Group) -> dict[str, list[OpportunityRow]]:
    """The same rows by what the question groups by: stages and pipelines in their own order, owners by name."""
    by_name: dict[str, list[OpportunityRow]] = defaultdict(list)
    name_of, order = _GROUPINGS[group]
    if group == "stage":  # as it is asked for most
        for row in rows:
            by_name[row.stage].append(row)
    else:
        for row in rows:
            by_name[name_of(row)].append(row)
    return {name: by_name[name] for name in sorted(by_name, key=lambda name: order(by_name[name][0]))}


def _periods(rows: list[OpportunityRow], won: list[OpportunityRow], question: Question) -> tuple[PeriodFigures, ...]:
    by, fiscal = question.by, question.fiscal
    numbers = {day: period_number(day, by, fiscal) for day in {row.close_on for row in rows} if day is not None}
    by_number: dict[int, list[OpportunityRow]] = defaultdict(list)
    for row in rows:
        if row.close_on is not None:
            by_number[numbers[row.close_on]].append(row)
    shown = without_gaps(Period(number, by, fiscal) for number in by_number)
    closed: dict[int, list[OpportunityRow]] = {period.number: [] for period in shown}
    for row in won:
        if row.close_on is not None and (number := period_number(row.close_on, by, fiscal)) in closed:
            closed[number].append(row)
    return tuple(
        _period_figures(period, by_number.get(period.number, []), closed[period.number], question.group)
        for period in shown
    )


def _period_figures(
    period: Period, rows: list[OpportunityRow], won: list[OpportunityRow], group: Group
) -> PeriodFigures:
    groups = {name: figure_of(inside) for name, inside in grouped(rows, group).items()}
    closed = {name: figure_of(inside) for name, inside in grouped(won, group).items()}
    return PeriodFigures(period, sum_of(groups.values(), rows), groups, figure_of(won), closed)


def _parts(figure: Figure, closed: Figure) -> dict[str, str]:
    """The amounts of its parts, as other people's scripts read them."""
    amounts = {"best_case": figure.best_case.amount, "commit": figure.commit.amount, "closed": closed.amount}
    return {name: money_text(amount) for name, amount in amounts.items()}


def _group_totals(periods: Iterable[PeriodFigures], group: Group) -> dict[str, Figure]:
    """Of what the periods have added up already; in the order of the close dates, as periods follow each other."""
    parts: dict[str, list[Figure]] = defaultdict(list)
    for each in periods:
        for name, figure in each.groups.items():
            parts[name].append(figure)
    order = _GROUPINGS[group][1]
    return {
        name: sum_of(parts[name], chain.from_iterable(figure.rows for figure in parts[name]))
        for name in sorted(parts, key=lambda name: order(parts[name][0].rows[0]))
    }


def _by_currency(rows: Iterable[OpportunityRow]) -> dict[str, Figure]:
    """One figure for each currency: money is never added to money of another kind."""
    by_code: dict[str, list[OpportunityRow]] = defaultdict(list)
    for row in rows:
        by_code[row.currency].append(row)
    return {code: figure_of(by_code[code]) for code in sorted(by_code)}


def _is_in(row: OpportunityRow, question: Question) -> bool:
    """True for money of the forecast's own currency; an amount without one is meant in it."""
    return not row.currency or row.currency == question.currency


def _by_close_date(row: OpportunityRow) -> tuple[date, str, int]:
    return row.close_on or date.max, *_by_name_and_id(row)


def _by_name_and_id(row: OpportunityRow) -> tuple[str, int]:
    return row.name.casefold(), row.id


def _category_order(row: OpportunityRow) -> tuple[int, str]:
    known = row.category in CATEGORIES
    return (CATEGORIES.index(row.category) if known else len(CATEGORIES), row.category)


def _by_name(figures: Mapping[str, Figure]) -> dict[str, dict[str, int | str]]:
    return {name: figure.to_json() for name, figure in figures.items()}


_GROUPINGS: dict[Group, tuple[Callable[[OpportunityRow], str], Callable[[OpportunityRow], Any]]] = {
    "stage": (lambda row: row.stage, lambda row: (row.stage_order, row.stage)),
    "owner": (lambda row: row.owner or say(NOBODY), lambda row: (not row.owner, row.owner.casefold())),
    "category": (lambda row: row.category, _category_order),
    "pipeline": (lambda row: row.pipeline, lambda row: (row.stage_order[0], row.pipeline)),
    "company": (lambda row: row.company or say(NO_COMPANY), lambda row: (not row.company, row.company.casefold())),
}
