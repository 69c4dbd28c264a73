"""The forecast's chart: a bar for each period, its dark part the weighted amount; one drawing for paper and screen."""

from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.graphics.shapes import Drawing, Line, Rect, String
from reportlab.lib.colors import HexColor

from crm_desktop.models.forecasts.figures import Figure
from crm_desktop.models.forecasts.forecast import Forecast
from crm_desktop.models.paper.charts import ChartInk, block, label
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.paper.lettering import BOLD, REGULAR, width
from crm_desktop.models.periods import Period
from crm_desktop.models.wording import say

LEGEND_HEIGHT, LABEL_HEIGHT, FIGURE_HEIGHT = 18.0, 26.0, 11.0
WIDEST_BAR = 56.0


@dataclass(frozen=True)
class Bar:
    """One period's bar: where it stands, how high its amount and its weighted part are, and its slot's width."""

    period: Period
    figure: Figure
    left: float
    width: float
    slot: float
    amount: float
    weighted: float

    @property
    def middle(self) -> float:
        """Where its labels are centred."""
        return self.left + self.width / 2


def bars(forecast: Forecast, wide: float, high: float) -> list[Bar]:
    """Where every bar stands in a chart of this size, from the lower left; also what a click on the chart hits."""
    if not forecast.periods:
        return []
    most = max((each.figure.amount for each in forecast.periods), default=0) or 1
    scale = max(high - LEGEND_HEIGHT - LABEL_HEIGHT - FIGURE_HEIGHT, 1) / float(most)
    slot = wide / len(forecast.periods)
    thick = min(slot * 0.68, WIDEST_BAR)
    return [
        Bar(
            period=each.period,
            figure=each.figure,
            left=slot * position + (slot - thick) / 2,
            width=thick,
            slot=slot,
            amount=max(float(each.figure.amount), 0) * scale,
            weighted=max(float(each.figure.weighted), 0) * scale,
        )
        for position, each in enumerate(forecast.periods)
    ]


def forecast_chart(
    forecast: Forecast, wide: float, high: float, formats: Formats, ink: ChartInk | None = None
) -> Drawing:
    """The drawing; `renderPDF` puts it on paper, `renderSVG` on the screen."""
    ink = ink or ChartInk()
    drawing = Drawing(wide, high)
    placed = bars(forecast, wide, high)
    for bar in placed:
        drawing.add(block(bar.left, LABEL_HEIGHT, bar.width, bar.amount, ink.amount))
        drawing.add(block(bar.left, LABEL_HEIGHT, bar.width, bar.weighted, ink.weighted))
        for text in _figures(bar, formats, ink):
            drawing.add(text)
    drawing.add(Line(0, LABEL_HEIGHT, wide, LABEL_HEIGHT, strokeColor=HexColor(ink.hairline), strokeWidth=0.5))
    for shape in (*_period_names(placed, formats, ink), *_legend(high, ink)):
        drawing.add(shape)
    return drawing


def _figures(bar: Bar, formats: Formats, ink: ChartInk) -> Iterator[String]:
    """The amount above the bar; the weighted amount in its dark part, or above that, or, without room, not at all."""
    amount, weighted = formats.in_short(bar.figure.amount), formats.in_short(bar.figure.weighted)
    size = 7.0
    if not bar.figure.count or max(width(amount, REGULAR, size), width(weighted, BOLD, size)) > bar.slot - 2:
        return
    yield label(bar.middle, LABEL_HEIGHT + bar.amount + 3, amount, size, ink.quiet)
    fits = width(weighted, BOLD, size) <= bar.width - 2
    if fits and bar.weighted >= FIGURE_HEIGHT:
        yield label(bar.middle, LABEL_HEIGHT + bar.weighted - 8.5, weighted, size, ink.on_weighted, BOLD)
    elif fits and bar.amount - bar.weighted >= FIGURE_HEIGHT:
        yield label(bar.middle, LABEL_HEIGHT + bar.weighted + 3, weighted, size, ink.on_amount, BOLD)


def _period_names(placed: list[Bar], formats: Formats, ink: ChartInk) -> Iterator[String]:
    """Below the line; every second or third when they would touch, the year once."""
    if not placed:
        return
    widest = max(width(formats.period(bar.period, short=True, with_year=False), REGULAR, 8) for bar in placed)
    step = int((widest + 4) // placed[0].slot) + 1
    year_named = None
    for bar in placed[::step]:
        yield label(bar.middle, LABEL_HEIGHT - 11, formats.period(bar.period, short=True, with_year=False), 8, ink.text)
        year = bar.period.year
        if bar.period.by != "year" and year != year_named:
            shown = str(year) if bar.period.fiscal == 1 or bar.period.by == "month" else f"{year - 1}/{year % 100:02}"
            yield label(bar.middle, LABEL_HEIGHT - 21, shown, 7, ink.quiet)
            year_named = year


def _legend(high: float, ink: ChartInk) -> Iterator[Rect | String]:
    left = 0.0
    for name, colour in ((say("Amount"), ink.amount), (say("Weighted"), ink.weighted)):
        yield block(left, high - 8, 8, 8, colour)
        yield label(left + 12, high - 7, name, 8, ink.quiet, anchor="start")
        left += 12 + width(name, REGULAR, 8) + 16
