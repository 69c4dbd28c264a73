"""The parts of a report that are no table: letterhead, title, headline figures, headings, paragraphs, the chart."""

from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import Color
from reportlab.lib.utils import ImageReader

from crm_desktop.models.paper.letterhead import Letterhead
from crm_desktop.models.paper.lettering import BOLD, REGULAR, shortened, width, wrapped
from crm_desktop.models.paper.pages import Block
from crm_desktop.models.paper.paper import HEADING, INK, LARGE, QUIET, SMALL, TEXT, Pen

LOGO_HEIGHT = 34.0
LOGO_WIDTH = 150.0
WORD_WIDTH = 116.0
SMALLEST = 7.0


@dataclass(frozen=True)
class Lines:
    """Some lines of text in one hand."""

    lines: tuple[str, ...]
    size: float = TEXT
    font: str = REGULAR
    colour: Color = INK
    after: float = 0
    stays_with_next: bool = False
    repeated: tuple[Block, ...] = ()

    @property
    def leading(self) -> float:
        """From baseline to baseline."""
        return self.size * 1.35

    @property
    def height(self) -> float:
        """Of all lines, and the white below."""
        return len(self.lines) * self.leading + self.after

    def draw(self, pen: Pen, left: float, top: float, room: float) -> None:
        """Line by line."""
        for number, line in enumerate(self.lines):
            pen.write(left, top - self.size - number * self.leading, line, self.font, self.size, self.colour)


def paragraph(text: str, room: float, most: int = 0, **look: Any) -> Lines:
    """Text broken into lines."""
    return Lines(tuple(wrapped(text, look.get("font", REGULAR), look.get("size", TEXT), room, most)), **look)


@dataclass(frozen=True)
class Definition:
    """A word in bold, and beside it what it means."""

    word: str
    meaning: tuple[str, ...]
    stays_with_next: bool = False
    repeated: tuple[Block, ...] = ()

    @property
    def height(self) -> float:
        """Of the meaning's lines."""
        return len(self.meaning) * TEXT * 1.35 + 3

    def draw(self, pen: Pen, left: float, top: float, room: float) -> None:
        """In two columns."""
        pen.write(left, top - TEXT, shortened(self.word, BOLD, TEXT, WORD_WIDTH - 6), BOLD)
        for number, line in enumerate(self.meaning):
            pen.write(left + WORD_WIDTH, top - TEXT - number * TEXT * 1.35, line)


def definition(word: str, meaning: str, room: float, stays_with_next: bool) -> Definition:
    """The meaning broken into lines."""
    return Definition(word, tuple(wrapped(meaning, REGULAR, TEXT, room - WORD_WIDTH)), stays_with_next)


@dataclass(frozen=True)
class Heading:
    """What the next part is; also a bookmark."""

    text: str
    height: float = 24
    stays_with_next: bool = True
    repeated: tuple[Block, ...] = ()

    def draw(self, pen: Pen, left: float, top: float, room: float) -> None:
        """In bold, and in the reader's outline."""
        pen.canvas.bookmarkHorizontal(self.text, 0, top + 8)
        pen.canvas.addOutlineEntry(self.text, self.text, 0)
        pen.write(left, top - HEADING - 2, shortened(self.text, BOLD, HEADING, room), BOLD, HEADING)


@dataclass(frozen=True)
class Letter:
    """The letterhead: the name at the left, the logo at the right."""

    letterhead: Letterhead
    stays_with_next: bool = False
    repeated: tuple[Block, ...] = ()
    logo: ImageReader | None = field(default=None, compare=False)

    @property
    def height(self) -> float:
        """Of logo or lines, whichever is higher, with white below."""
        lines = bool(self.letterhead.company) * 13 + len(self.letterhead.lines) * 10
        high = max(lines, LOGO_HEIGHT if self.logo else 0)
        return high + 30 if high else 0

    def draw(self, pen: Pen, left: float, top: float, room: float) -> None:
        """Name in bold, address small, logo in its own proportions."""
        text_room = room - (LOGO_WIDTH + 24 if self.logo else 0)
        y = top - 9
        if self.letterhead.company:
            pen.write(left, y, shortened(self.letterhead.company, BOLD, 10, text_room), BOLD, 10)
            y -= 12
        for line in self.letterhead.lines:
            pen.write(left, y, shortened(line, REGULAR, SMALL, text_room), REGULAR, SMALL, QUIET)
            y -= 10
        if self.logo:
            wide, high = self.logo.getSize()
            scale = min(LOGO_WIDTH / wide, LOGO_HEIGHT / high)
            x = left + room - wide * scale
            pen.canvas.drawImage(self.logo, x, top - high * scale, wide * scale, high * scale, mask="auto")


def letter(letterhead: Letterhead) -> Letter:
    """The letterhead; a logo that cannot be read is left out rather than spoiling Monday's report."""
    try:
        logo = ImageReader(BytesIO(letterhead.logo)) if letterhead.logo else None
    except OSError:
        logo = None
    return Letter(letterhead, logo=logo)


@dataclass(frozen=True)
class Headline:
    """One of the few large figures: its name, the figure in large type, the line under it."""

    name: str
    value: str
    remark: str


@dataclass(frozen=True)
class Headlines:
    """The few large figures, side by side."""

    figures: tuple[Headline, ...]
    height: float = 64
    stays_with_next: bool = True
    repeated: tuple[Block, ...] = ()

    def draw(self, pen: Pen, left: float, top: float, room: float) -> None:
        """Name, figure, remark; a long name or figure a little smaller."""
        wide = room / len(self.figures)
        for number, each in enumerate(self.figures):
            x = left + number * wide
            size = min(LARGE, LARGE * (wide - 12) / max(width(each.value, BOLD, LARGE), 1))
            small = max(SMALLEST, min(TEXT, TEXT * (wide - 13) / max(width(each.name, REGULAR, TEXT), 1)))
            pen.write(x, top - 9, shortened(each.name, REGULAR, small, wide - 12), REGULAR, small, QUIET)
            pen.write(x, top - 30, each.value, BOLD, size)
            pen.write(x, top - 43, shortened(each.remark, REGULAR, SMALL, wide - 12), REGULAR, SMALL, QUIET)


@dataclass(frozen=True)
class Chart:
    """A drawing across the page."""

    drawing: Drawing
    after: float = 16
    stays_with_next: bool = False
    repeated: tuple[Block, ...] = ()

    @property
    def height(self) -> float:
        """Of the drawing, and the white below."""
        return float(self.drawing.height) + self.after

    def draw(self, pen: Pen, left: float, top: float, room: float) -> None:
        """As lines and letters, not as a picture: it stays sharp."""
        renderPDF.draw(self.drawing, pen.canvas, left, top - self.drawing.height)
