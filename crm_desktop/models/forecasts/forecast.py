"""The forecast: what open opportunities promise, period by period, and what stands apart from that."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Literal

from crm_desktop.models.forecasts.figures import Figure, OpportunityRow, figure_of, sum_of
from crm_desktop.models.forecasts.periods import By, Period, period_number, period_of, without_gaps

Group = Literal["stage", "owner", "category"]
UNTOUCHED_DAYS = 30
CATEGORIES = ("commit", "best case", "pipeline", "closed")
OMITTED = "omitted"
NOBODY = "No owner"


@dataclass(frozen=True)
class Question:
    """What a forecast is asked: its columns, its groups, its day and whose pipeline."""

    as_of: date
    by: By = "month"
    group: Group = "stage"
    currency: str = "USD"
    pipeline: str | None = None
    untouched_days: int = UNTOUCHED_DAYS


@dataclass(frozen=True)
class PeriodFigures:
    """One period's figure, and the same by group."""

    period: Period
    figure: Figure
    groups: Mapping[str, Figure]


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
        return period_of(self.question.as_of, self.question.by)

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
            "periods": [
                {"period": each.period.key, **each.figure.to_json(), "groups": _by_name(each.groups)}
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
            "total": self.total.to_json(),
        }


def add_up(
    question: Question,
    opened: Iterable[OpportunityRow],
    won: Iterable[OpportunityRow] = (),
    lost: Iterable[OpportunityRow] = (),
) -> Forecast:
    """The arithmetic: open opportunities into periods and places apart; outcomes as they were recorded."""
    places: dict[str, list[OpportunityRow]] = defaultdict(list)
    for row in opened:
        places[place_of(row, question)].append(row)
    unlike = places.pop("other_currencies", [])
    shown = sorted(places.pop("period", []), key=_by_close_date)
    won, lost = list(won), list(lost)
    won_here = [row for row in won if _is_in(row, question)]
    this_period = period_of(question.as_of, question.by)
    untouched_since = question.as_of - timedelta(days=question.untouched_days)
    periods = _periods(shown, question)
    return Forecast(
        question=question,
        periods=periods,
        groups=_group_totals(periods, shown, question.group),
        total=sum_of((each.figure for each in periods), shown),
        other_currencies=_by_currency(unlike),
        won=figure_of(won_here),
        lost=figure_of(row for row in lost if _is_in(row, question)),
        other_outcomes=_by_currency(row for row in (*won, *lost) if not _is_in(row, question)),
        won_this_period=figure_of(row for row in won_here if _lies_in(row, this_period)),
        untouched=figure_of(row for row in shown if row.touched_on and row.touched_on <= untouched_since),
        **{place: figure_of(sorted(rows, key=_by_close_date)) for place, rows in places.items()},
    )


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
    """The same rows by stage, owner or category: stages in the pipeline's order, owners by name."""
    by_name: dict[str, list[OpportunityRow]] = defaultdict(list)
    name_of, order = _GROUPINGS[group]
    for row in rows:
        by_name[name_of(row)].append(row)
    return {name: by_name[name] for name in sorted(by_name, key=lambda name: order(by_name[name][0]))}


def _periods(rows: list[OpportunityRow], question: Question) -> tuple[PeriodFigures, ...]:
    by_number: dict[int, list[OpportunityRow]] = defaultdict(list)
    for row in rows:
        if row.close_on is not None:
            by_number[period_number(row.close_on, question.by)].append(row)
    shown = without_gaps(Period(number, question.by) for number in by_number)
    return tuple(_period_figures(period, by_number.get(period.number, []), question.group) for period in shown)


def _period_figures(period: Period, rows: list[OpportunityRow], group: Group) -> PeriodFigures:
    groups = {name: figure_of(inside) for name, inside in grouped(rows, group).items()}
    return PeriodFigures(period, sum_of(groups.values(), rows), groups)


def _group_totals(periods: Iterable[PeriodFigures], rows: Iterable[OpportunityRow], group: Group) -> dict[str, Figure]:
    return {
        name: sum_of((each.groups[name] for each in periods if name in each.groups), inside)
        for name, inside in grouped(rows, group).items()
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


def _lies_in(row: OpportunityRow, period: Period) -> bool:
    return row.close_on is not None and period_of(row.close_on, period.by) == period


def _by_close_date(row: OpportunityRow) -> tuple[date, str, int]:
    return row.close_on or date.max, row.name.casefold(), row.id


def _category_order(row: OpportunityRow) -> tuple[int, str]:
    known = row.category in CATEGORIES
    return (CATEGORIES.index(row.category) if known else len(CATEGORIES), row.category)


def _by_name(figures: Mapping[str, Figure]) -> dict[str, dict[str, int | str]]:
    return {name: figure.to_json() for name, figure in figures.items()}


_GROUPINGS: dict[Group, tuple[Callable[[OpportunityRow], str], Callable[[OpportunityRow], Any]]] = {
    "stage": (lambda row: row.stage, lambda row: (row.stage_order, row.stage)),
    "owner": (lambda row: row.owner or NOBODY, lambda row: (not row.owner, row.owner.casefold())),
    "category": (lambda row: row.category, _category_order),
}
