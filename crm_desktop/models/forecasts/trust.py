"""How far a figure can be trusted: what of it nobody has touched, what is past its date, what has no next action."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from crm_desktop.models.forecasts.figures import Figure, OpportunityRow, figure_of
from crm_desktop.models.forecasts.forecast import Forecast, Question, grouped
from crm_desktop.models.forecasts.slips import Slips
from crm_desktop.models.wording import say


@dataclass(frozen=True)
class Trust:
    """One figure, and the parts of it that one had better ask about."""

    name: str
    whole: Figure
    untouched: Figure
    past_date: Figure
    no_next_action: Figure
    slipped_before: Figure
    slips: int = 0
    slipped_days: int = 0

    def to_json(self) -> dict[str, Any]:
        """As other people's scripts read it."""
        parts = ("untouched", "past_date", "no_next_action", "slipped_before")
        return {
            **self.whole.to_json(),
            **{name: getattr(self, name).to_json() for name in parts},
            "slips": self.slips,
            "slipped_days": self.slipped_days,
        }


def trust_of(name: str, rows: Iterable[OpportunityRow], question: Question, slips: dict[int, Slips]) -> Trust:
    """Of any rows that are open."""
    own = list(rows)
    since = question.as_of - timedelta(days=question.untouched_days)
    mine = [slips[row.id] for row in own if row.id in slips]
    return Trust(
        name,
        figure_of(own),
        figure_of(row for row in own if row.touched_on and row.touched_on <= since),
        figure_of(row for row in own if row.close_on is not None and row.close_on < question.as_of),
        figure_of(row for row in own if row.next_action_on is None),
        figure_of(row for row in own if row.id in slips),
        sum(each.times for each in mine),
        sum(each.days for each in mine),
    )


def trust_by_owner(forecast: Forecast, slips: dict[int, Slips]) -> list[Trust]:
    """Owner by owner, then all: of what is forecast and what has slipped past its date."""
    rows = [*forecast.total.rows, *forecast.slipped.rows]
    question = forecast.question
    parts = [trust_of(name, inside, question, slips) for name, inside in grouped(rows, "owner").items()]
    return [*parts, trust_of(say("Total"), rows, question, slips)]


def trust_by_period(forecast: Forecast, slips: dict[int, Slips]) -> list[tuple[Any, Trust]]:
    """Period by period."""
    question = forecast.question
    return [(each.period, trust_of("", each.figure.rows, question, slips)) for each in forecast.periods]
