"""Tables of a report: columns as wide as their figures, names sharing the rest, headers that come again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Literal, NamedTuple

from reportlab.lib.colors import Color

from crm_desktop.models.paper.lettering import BOLD, REGULAR, shortened, width, wrapped
from crm_desktop.models.paper.pages import Block
from crm_desktop.models.paper.paper import INK, QUIET, SMALL, TEXT, Pen
from crm_desktop.models.wording import say

GAP = 14.0
LEADING = 11.0
PADDING = 2.0
MOST_LINES = 2
ABOVE = 6.0
WHOLE_GROUP = 8
NARROWEST = 40.0

Style = Literal["plain", "heading", "group", "total", "header"]


@dataclass(frozen=True)
class Column:
    """A column: figures stand at the right and take what they need; names take their share of what is left."""

    title: str
    share: float = 0

    @property
    def is_figures(self) -> bool:
        """True for a column of numbers."""
        return not self.share


class Row(NamedTuple):
    """What a row says; a cell is a text, or a text and a quieter one below it.

    A heading names the group below it; a group row sums that group too, and a total sums what is above it.
    """

    cells: tuple[str | tuple[str, str], ...]
    style: Style = "plain"
    indent: float = 0


_Place = tuple[float, float, bool]


class _Line(NamedTuple):
    text: str
    font: str
    size: float
    colour: Color


@dataclass(frozen=True)
class TableRow:
    """A row made ready: its lines broken, its place among others known."""

    columns: tuple[_Place, ...]
    cells: tuple[tuple[_Line, ...], ...]
    style: Style
    height: float
    above: float = 0
    closes_group: bool = False
    stays_with_next: bool = False
    repeated: tuple[Block, ...] = ()

    def draw(self, pen: Pen, left: float, top: float, room: float) -> None:
        """Prints its cells, and the hairline that its style asks for."""
        baseline = top - self.above - PADDING - TEXT
        right = left + sum(self.columns[-1][:2])
        if self.style == "total":
            pen.rule(left, right, top - ABOVE / 2)
        if self.closes_group:
            pen.rule(left, right, top - self.height - ABOVE / 2)
        for (x, wide, at_right), lines in zip(self.columns, self.cells, strict=True):
            for number, line in enumerate(lines):
                y = baseline - number * LEADING
                pen.write(left + x + (wide if at_right else 0), y, *line, right=at_right)
        if self.style == "header":
            pen.rule(left, right, top - self.height + 3, INK)


def table(columns: Sequence[Column], groups: Sequence[Sequence[Row]], room: float) -> Iterator[TableRow]:
    """The rows of a table, group by group: a short one is never parted, and no row of a long one stands alone."""
    places = _places(columns, [row for group in groups for row in group], room)
    header = _header(columns, places)
    yield header
    for position, group in enumerate(groups):
        following = [later[0].style for later in groups[position + 1 :]]
        ready = [_ready(row, places) for row in group]
        if following[:1] == ["group"] and ready[-1].style != "total":
            ready[-1] = replace(ready[-1], closes_group=True)
        again: tuple[Block, ...] = (header,)
        for number, row in enumerate(ready):
            below = len(ready) - 1 - number
            near_an_end = len(ready) <= WHOLE_GROUP or number < 2 or below <= 2
            stays = near_an_end if below else following[:1] == ["total"]
            yield replace(row, stays_with_next=stays, repeated=again)
            if row.style in ("heading", "group"):
                again = (header, _continued(group[0], places))


def _header(columns: Sequence[Column], places: tuple[_Place, ...]) -> TableRow:
    titles = tuple((_Line(column.title, REGULAR, SMALL, QUIET),) for column in columns)
    return TableRow(places, titles, "header", LEADING + 2 * PADDING + 4, stays_with_next=True)


def _continued(row: Row, places: tuple[_Place, ...]) -> TableRow:
    """The heading of a group which goes on, without its figures."""
    name = row.cells[0] if isinstance(row.cells[0], str) else row.cells[0][0]
    cells = (say("{name}, continued", name=name), *[""] * (len(row.cells) - 1))
    return replace(_ready(Row(cells, "heading"), places), stays_with_next=True)


def _ready(row: Row, places: tuple[_Place, ...]) -> TableRow:
    font = REGULAR if row.style == "plain" else BOLD
    own = _spanned(row, places)
    cells = tuple(_lines(cell, font, place) for cell, place in zip(row.cells, own, strict=True))
    above = ABOVE if row.style in ("heading", "group", "total") else 0.0
    return TableRow(own, cells, row.style, max(map(len, cells)) * LEADING + 2 * PADDING + above, above)


def _spanned(row: Row, places: tuple[_Place, ...]) -> tuple[_Place, ...]:
    """Where its cells stand: indented; or, in a heading or total, the name running on over empty cells beside it."""
    left, wide, at_right = places[0]
    if row.indent:
        return (left + row.indent, wide - row.indent, at_right), *places[1:]
    filled = next((number for number, cell in enumerate(row.cells) if number and cell), 0)
    if row.style == "plain" or filled < 2:
        return places
    before = places[filled - 1]
    return (left, before[0] + before[1] - left, at_right), *places[1:]


def _lines(cell: str | tuple[str, str], font: str, place: _Place) -> tuple[_Line, ...]:
    _, wide, at_right = place
    text, below = cell if isinstance(cell, tuple) else (cell, "")
    if at_right:
        return (_Line(text, font, TEXT, INK),)
    broken = [text] if width(text, font, TEXT) <= wide else wrapped(text, font, TEXT, wide, MOST_LINES)
    lines = [_Line(part, font, TEXT, INK) for part in broken]
    if below:
        lines.append(_Line(shortened(below, REGULAR, SMALL, wide), REGULAR, SMALL, QUIET))
    return tuple(lines)


def _places(columns: Sequence[Column], rows: Sequence[Row], room: float) -> tuple[_Place, ...]:
    """Left edge and width of every column, and whether it holds figures."""
    needed = [
        max([width(column.title, REGULAR, SMALL), *(_width_of(row, number) for row in rows)])
        if column.is_figures
        else 0.0
        for number, column in enumerate(columns)
    ]
    shares = sum(column.share for column in columns)
    rest = max(room - sum(needed) - GAP * (len(columns) - 1), NARROWEST * needed.count(0.0))
    wides = [
        column.share / shares * rest if column.share else need for column, need in zip(columns, needed, strict=True)
    ]
    lefts = accumulate((wide + GAP for wide in wides[:-1]), initial=0.0)
    return tuple((x, wide, column.is_figures) for x, wide, column in zip(lefts, wides, columns, strict=True))


def _width_of(row: Row, number: int) -> float:
    cell = row.cells[number]
    text = cell if isinstance(cell, str) else cell[0]
    return width(text, REGULAR if row.style == "plain" else BOLD, TEXT)
