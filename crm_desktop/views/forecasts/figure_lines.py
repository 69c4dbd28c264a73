"""The lines of the forecast's table: periods with their groups, the total, and what stands apart from it."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum

from crm_desktop.models.forecasts import Figure, Forecast
from crm_desktop.models.forecasts.statement import left_out, outcomes
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.wording import say


class Kind(Enum):
    """What a line is, and so how it looks."""

    PERIOD = "period"
    GROUP = "group"
    TOTAL = "total"
    SECTION = "section"
    APART = "apart"


@dataclass(frozen=True)
class FigureLine:
    """One line: its name, perhaps a remark, and the figure whose rows it opens."""

    kind: Kind
    name: str
    title: str = ""
    remark: str = ""
    figure: Figure = field(default_factory=Figure)
    currency: str = ""
    closed: Figure | None = None
    """What has been won of it already; None where that says nothing."""

    def part(self, name: str) -> "FigureLine | None":
        """The part of its figure that stands in a column of its own; None where there is none."""
        if self.closed is None:
            return None
        figure = {"Best case": self.figure.best_case, "Commit": self.figure.commit, "Closed": self.closed}[name]
        return replace(self, title=f"{self.title} · {name}", figure=figure)

    @property
    def opens(self) -> bool:
        """True when there are rows to be seen."""
        return self.kind is not Kind.SECTION and self.figure.count > 0


def figure_lines(forecast: Forecast, formats: Formats) -> list[FigureLine]:
    """All of them in reading order."""
    return [*_periods(forecast, formats), *_apart(forecast)]


def _periods(forecast: Forecast, formats: Formats) -> Iterator[FigureLine]:
    for each in forecast.periods:
        name = formats.period(each.period)
        yield FigureLine(Kind.PERIOD, name, name, figure=each.figure, closed=each.closed)
        for group, figure in each.groups.items():
            won = each.closed_groups.get(group, Figure())
            yield FigureLine(Kind.GROUP, group, f"{name} · {group}", figure=figure, closed=won)
    if forecast.periods:
        yield FigureLine(
            Kind.TOTAL, say("Total"), say("All that is forecast"), figure=forecast.total, closed=forecast.closed
        )


def _apart(forecast: Forecast) -> Iterator[FigureLine]:
    yield FigureLine(Kind.SECTION, say("Left out of the totals"))
    for place in left_out(forecast):
        yield FigureLine(Kind.APART, place.name, place.name, place.reason, place.figure, place.currency)
    yield FigureLine(Kind.SECTION, say("Won and lost"))
    for place in outcomes(forecast):
        yield FigureLine(Kind.APART, place.name, place.name, place.reason, place.figure, place.currency)
