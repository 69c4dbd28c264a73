"""The bridge as a waterfall: a bar for each end, and between them what was added and what was taken away."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from reportlab.graphics.shapes import Drawing, Line, Rect, String
from reportlab.lib.colors import HexColor

from crm_desktop.models.forecasts.bridge import Bridge
from crm_desktop.models.forecasts.figures import Figure
from crm_desktop.models.paper.charts import ChartInk, label
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.paper.lettering import REGULAR, width

NAMES_HEIGHT, FIGURE_HEIGHT = 22.0, 12.0
WIDEST_BAR = 56.0


@dataclass(frozen=True)
class Step:
    """One bar: its name and figure, where it stands, and from which height to which it reaches."""

    name: str
    figure: Figure
    left: float
    width: float
    slot: float
    low: float
    high: float
    end: float
    """Where the next bar goes on."""
    is_whole: bool

    @property
    def middle(self) -> float:
        """Where its labels are centred."""
        return self.left + self.width / 2


def steps(bridge: Bridge, wide: float, high: float, ends: tuple[str, str] = ("Before", "Now")) -> list[Step]:
    """Where every bar stands in a chart of this size; also what a click on the chart hits."""
    named = [(ends[0], bridge.start, True), *((name, part, False) for name, part in bridge.shown)]
    named.append((ends[1], bridge.end, True))
    levels: list[tuple[float, float]] = []
    level = 0.0
    for _, figure, is_whole in named:
        after = float(figure.amount) if is_whole else level + float(figure.amount)
        levels.append((0.0 if is_whole else level, after))
        level = after
    lowest, most = min((min(pair) for pair in levels), default=0.0), max((max(pair) for pair in levels), default=0.0)
    scale = max(high - NAMES_HEIGHT - FIGURE_HEIGHT * 2, 1) / ((most - lowest) or 1)
    slot = wide / len(named)
    thick = min(slot * 0.72, WIDEST_BAR)
    return [
        Step(
            name,
            figure,
            slot * place + (slot - thick) / 2,
            thick,
            slot,
            NAMES_HEIGHT + FIGURE_HEIGHT + (min(pair) - lowest) * scale,
            NAMES_HEIGHT + FIGURE_HEIGHT + (max(pair) - lowest) * scale,
            NAMES_HEIGHT + FIGURE_HEIGHT + (pair[1] - lowest) * scale,
            is_whole,
        )
        for place, ((name, figure, is_whole), pair) in enumerate(zip(named, levels, strict=True))
    ]


def waterfall_chart(
    bridge: Bridge,
    wide: float,
    high: float,
    formats: Formats,
    ink: ChartInk | None = None,
    ends: tuple[str, str] = ("Before", "Now"),
) -> Drawing:
    """The drawing. What is added stands filled, what is taken away pale with an outline: told apart in grey, too."""
    ink = ink or ChartInk()
    drawing = Drawing(wide, high)
    placed = steps(bridge, wide, high, ends)
    for shape in _bars(placed, ink):
        drawing.add(shape)
    for step in placed:
        for text in _labels(step, formats, ink):
            drawing.add(text)
    return drawing


def _bars(placed: list[Step], ink: ChartInk) -> Iterator[Any]:
    for place, step in enumerate(placed):
        bar: Any = Rect(step.left, step.low, step.width, max(step.high - step.low, 0.5))
        taken = not step.is_whole and step.figure.amount < 0
        bar.fillColor = HexColor(ink.amount if taken or step.is_whole else ink.weighted)
        bar.strokeColor, bar.strokeWidth = (HexColor(ink.weighted) if taken else None), 0.8
        if taken:
            bar.strokeDashArray = (2, 1.5)
        yield bar
        if place + 1 < len(placed):
            following = placed[place + 1].left
            yield Line(
                step.left + step.width,
                step.end,
                following,
                step.end,
                strokeColor=HexColor(ink.hairline),
                strokeWidth=0.5,
            )


def _labels(step: Step, formats: Formats, ink: ChartInk) -> Iterator[String]:
    """The name below, as small as it has to be; the figure above what is added and below what is taken away."""
    size = 7.5
    while size > 5 and width(step.name, REGULAR, size) > step.slot - 2:
        size -= 0.5
    yield label(step.middle, 8, step.name, size, ink.text)
    amount = step.figure.amount
    text = formats.in_short(abs(amount))
    if not step.is_whole:
        # The minus of mathematics would take its whole figure into the font that has it.
        text = ("–" if amount < 0 else "+" if amount else "") + text
    if width(text, REGULAR, 7) > step.slot:
        return
    below = not step.is_whole and amount < 0
    yield label(step.middle, step.low - 8 if below else step.high + 3, text, 7, ink.quiet)
