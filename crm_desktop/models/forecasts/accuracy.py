"""What past snapshots foretold, and what came."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from crm_desktop.models.forecasts.figures import Figure, figure_of
from crm_desktop.models.forecasts.forecast import Forecast, Question, place_of
from crm_desktop.models.forecasts.snapshot import ForecastSnapshot
from crm_desktop.models.forecasts.snapshots import snapshots, state_of
from crm_desktop.models.periods import Period

MOST_PERIODS = 12


@dataclass(frozen=True)
class Foretold:
    """One period: what was expected when it began, and what was won in it in the end, or until now."""

    period: Period
    snapshot: ForecastSnapshot
    expected: Figure
    came: Figure
    is_over: bool

    @property
    def share(self) -> Decimal | None:
        """What came, of the weighted amount; None where nothing was foretold."""
        return self.came.amount / self.expected.weighted if self.expected.weighted else None

    def to_json(self) -> dict[str, Any]:
        """As other people's scripts read it."""
        return {
            "period": self.period.key,
            "snapshot": self.snapshot.id,
            "foretold_on": self.snapshot.taken_on.isoformat(),
            "expected": self.expected.to_json(),
            "commit": self.expected.commit.to_json(),
            "came": self.came.to_json(),
            "over": self.is_over,
        }


def accuracy(forecast: Forecast) -> list[Foretold]:
    """The latest periods first. Each is judged by the last snapshot before it, or else by the first one in it.

    What was won in the period before that snapshot is not counted as come: it was not foretold any more.
    """
    question = forecast.question
    kept = [each for each in reversed(snapshots()) if each.currency == question.currency]
    if not kept:
        return []
    first, last = question.period_of(kept[0].taken_on), question.period_of(question.as_of)
    numbers = range(last.number, max(first.number, last.number - MOST_PERIODS + 1) - 1, -1)
    found = []
    for period in (Period(number, question.by, question.fiscal) for number in numbers):
        snapshot = _judged_by(period, kept)
        if snapshot is not None:
            found.append(_foretold(period, snapshot, forecast, question))
    return found


def _judged_by(period: Period, kept: list[ForecastSnapshot]) -> ForecastSnapshot | None:
    """Snapshots are given the earliest first."""
    before = [each for each in kept if each.taken_on <= period.first_day]
    inside = [each for each in kept if period.first_day < each.taken_on <= period.last_day]
    return before[-1] if before else inside[0] if inside else None


def _foretold(period: Period, snapshot: ForecastSnapshot, forecast: Forecast, question: Question) -> Foretold:
    state = state_of(snapshot.id, period.first_day, period.last_day)
    then = Question(state.on, currency=state.currency)
    expected = [
        row
        for row in state.rows
        if place_of(row, then) == "period" and (question.pipeline is None or row.pipeline == question.pipeline)
    ]
    came = [
        row
        for row in forecast.won.rows
        if row.close_on is not None and period.holds(row.close_on) and row.close_on >= state.on
    ]
    return Foretold(period, snapshot, figure_of(expected), figure_of(came), period.last_day < question.as_of)
