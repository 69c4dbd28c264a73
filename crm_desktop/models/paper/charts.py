"""What every chart is drawn with: its colours, its blocks and its words; one drawing for paper and screen."""

from dataclasses import dataclass
from typing import Any, Literal

from reportlab.graphics.shapes import Rect, String
from reportlab.lib.colors import HexColor

from crm_desktop.models.paper.lettering import REGULAR, runs

Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True)
class ChartInk:
    """The colours of a chart, as `#rrggbb`: those of paper, unless a screen has others."""

    amount: str = "#cdd9e8"
    on_amount: str = "#1b1f24"
    weighted: str = "#1f4e82"
    on_weighted: str = "#ffffff"
    text: str = "#1b1f24"
    quiet: str = "#5b6470"
    hairline: str = "#8b93a0"


def block(x: float, y: float, wide: float, high: float, colour: str) -> Rect:
    """A filled rectangle without an outline."""
    # The stubs have no keywords for a shape's colours.
    rect: Any = Rect(x, y, wide, high)
    rect.fillColor, rect.strokeColor = HexColor(colour), None
    return rect  # type: ignore[no-any-return]


def label(
    x: float, y: float, text: str, size: float, colour: str, font: str = REGULAR, anchor: Anchor = "middle"
) -> String:
    """A text centred over x, or beginning or ending there."""
    # A drawing knows one font a string; where a name mixes scripts, the font of its first letters draws it.
    pieces = runs(text, font)
    return String(
        x,
        y,
        "".join(piece for _, piece in pieces),
        fontName=pieces[0][0] if pieces else font,
        fontSize=size,
        fillColor=HexColor(colour),
        textAnchor=anchor,
    )
