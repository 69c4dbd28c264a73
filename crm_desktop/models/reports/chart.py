"""The chart of a report: bars beside their names, or upright along the time; one drawing for paper and screen."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from reportlab.graphics.shapes import Drawing, Line
from reportlab.lib.colors import HexColor

from crm_desktop.models.paper.charts import ChartInk, block, label
from crm_desktop.models.paper.lettering import REGULAR, shortened, width
from crm_desktop.models.reports.report import Bar, Chart
from crm_desktop.models.wording import say

MOST_BARS = 14
"""Beside their names; the table below has them all."""
ROW, THICK = 21.0, 13.0
NAMES, FIGURES = 0.30, 92.0
UPRIGHT_HEIGHT, LABELS, ABOVE = 150.0, 18.0, 12.0
WIDEST = 48.0
LEGEND = 16.0
TEXT, SMALL = 8.0, 7.0


@dataclass(frozen=True)
class Placed:
    """Where a bar stands, and the area that belongs to it."""

    bar: Bar
    x: float
    y: float
    wide: float
    high: float
    area: tuple[float, float, float, float]
    """Left, bottom, right, top: what a click on it hits."""


def height_of(chart: Chart) -> float:
    """How high the drawing is."""
    legend = LEGEND if chart.legend else 0
    return (UPRIGHT_HEIGHT if chart.upright else ROW * len(shown(chart)) + 4) + legend


def shown(chart: Chart) -> tuple[Bar, ...]:
    """As many bars as can be read."""
    return chart.bars if chart.upright else chart.bars[:MOST_BARS]


def title_of(chart: Chart) -> str:
    """Its title, which says so when the chart does not show all."""
    left_out = len(chart.bars) > len(shown(chart))
    return (
        say(
            "{chart}: the first {most_bars} of {count:,}", chart=chart.title, most_bars=MOST_BARS, count=len(chart.bars)
        )
        if left_out
        else chart.title
    )


def placed(chart: Chart, wide: float, high: float) -> list[Placed]:
    """Where every bar stands in a drawing of this size, from the lower left."""
    bars = shown(chart)
    most = float(max((bar.value for bar in bars), default=0)) or 1.0
    top = high - (LEGEND if chart.legend else 0)
    if chart.upright:
        slot = wide / max(len(bars), 1)
        thick, scale = min(slot * 0.68, WIDEST), max(top - LABELS - ABOVE, 1) / most
        return [
            Placed(bar, slot * at + (slot - thick) / 2, LABELS, thick, max(float(bar.value), 0) * scale,
                   (slot * at, 0, slot * (at + 1), top))
            for at, bar in enumerate(bars)
        ]  # fmt: skip
    left = wide * NAMES
    scale = max(wide - left - FIGURES, 1) / most
    return [
        Placed(bar, left, top - ROW * (at + 1) + (ROW - THICK) / 2, max(float(bar.value), 0) * scale, THICK,
               (0, top - ROW * (at + 1), wide, top - ROW * at))
        for at, bar in enumerate(bars)
    ]  # fmt: skip


def report_chart(chart: Chart, wide: float, high: float, ink: ChartInk | None = None) -> Drawing:
    """The drawing; `renderPDF` puts it on paper, `renderSVG` on the screen."""
    ink = ink or ChartInk()
    drawing = Drawing(wide, high)
    for shape in _shapes(chart, wide, high, ink):
        drawing.add(shape)
    return drawing


def _shapes(chart: Chart, wide: float, high: float, ink: ChartInk) -> Iterator[Any]:
    bars = placed(chart, wide, high)
    for each in bars:
        parts = bool(each.bar.part)
        yield block(each.x, each.y, each.wide, each.high, ink.amount if parts or chart.legend else ink.weighted)
        share = float(each.bar.part / each.bar.value) if each.bar.value else 0.0
        if parts and chart.upright:
            yield block(each.x, each.y, each.wide, each.high * share, ink.weighted)
        elif parts:
            yield block(each.x, each.y, each.wide * share, each.high, ink.weighted)
        yield from (_upright_words if chart.upright else _words)(each, wide, ink)
    if chart.upright:
        yield Line(0, LABELS, wide, LABELS, strokeColor=HexColor(ink.hairline), strokeWidth=0.5)
        yield from _names_below(bars, ink)
    elif bars:
        x = bars[0].x
        bottom, top = bars[-1].area[1], bars[0].area[3]
        yield Line(x, bottom, x, top, strokeColor=HexColor(ink.hairline), strokeWidth=0.5)
    if chart.legend:
        yield from _legend(chart.legend, high, ink)


def _words(each: Placed, wide: float, ink: ChartInk) -> Iterator[Any]:
    y = each.y + (THICK - TEXT) / 2 + 1.5
    name = shortened(each.bar.name, REGULAR, TEXT, each.x - 8)
    yield label(each.x - 6, y, name, TEXT, ink.text, anchor="end")
    yield label(each.x + each.wide + 6, y, each.bar.text, TEXT, ink.quiet, anchor="start")


def _upright_words(each: Placed, wide: float, ink: ChartInk) -> Iterator[Any]:
    slot = each.area[2] - each.area[0]
    if each.bar.value and width(each.bar.text, REGULAR, SMALL) <= slot - 2:
        yield label(each.x + each.wide / 2, each.y + each.high + 3, each.bar.text, SMALL, ink.quiet)


def _names_below(bars: list[Placed], ink: ChartInk) -> Iterator[Any]:
    """Every second or third when they would touch."""
    if not bars:
        return
    slot = bars[0].area[2] - bars[0].area[0]
    widest = max(width(each.bar.name, REGULAR, SMALL) for each in bars)
    left, right = bars[0].area[0], bars[-1].area[2]
    for each in bars[:: int((widest + 6) // slot) + 1]:
        half = width(each.bar.name, REGULAR, SMALL) / 2
        middle = max(min(each.x + each.wide / 2, right - half), left + half)
        yield label(middle, LABELS - 11, each.bar.name, SMALL, ink.text)


def _legend(names: tuple[str, ...], high: float, ink: ChartInk) -> Iterator[Any]:
    left = 0.0
    for name, colour in zip(names, (ink.amount, ink.weighted), strict=False):
        yield block(left, high - 8, 8, 8, colour)
        yield label(left + 12, high - 7, name, TEXT, ink.quiet, anchor="start")
        left += 12 + width(name, REGULAR, TEXT) + 16
