"""A report: a statement, a chart, tables. Each figure knows the records behind it, so that it can be opened."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from babel.numbers import format_decimal

from crm_desktop.models.paper.formats import Formats, has_cents

Look = Literal["count", "money", "share", "days"]
TENTH = Decimal("0.1")
NOTHING = Decimal(0)


@dataclass(frozen=True)
class Behind:
    """The records that a figure counts: their kind, how many, and how they are found."""

    kind: str
    count: int
    load: Callable[[], Sequence[int]]


def behind(kind: str, ids: Sequence[int]) -> Behind:
    """Records that are known already."""
    return Behind(kind, len(ids), lambda: ids)


@dataclass(frozen=True)
class Cell:
    """A figure; None is one that cannot be told, such as the rate of nothing."""

    value: int | Decimal | None
    behind: Behind | None = None

    @property
    def opens(self) -> bool:
        """True when there are records to be seen."""
        return self.behind is not None and self.behind.count > 0


@dataclass(frozen=True)
class Heading:
    """A column of figures."""

    title: str
    look: Look = "count"


@dataclass(frozen=True)
class Line:
    """A row of a table: a name and its figures."""

    name: str
    cells: tuple[Cell, ...]
    is_total: bool = False


@dataclass(frozen=True)
class Table:
    """Figures by name; the total below is of the same records as the rows above it."""

    title: str
    first: str
    headings: tuple[Heading, ...]
    lines: tuple[Line, ...]

    def texts(self, formats: Formats) -> list[tuple[str, ...]]:
        """Every cell as it is read; a column of money has cents in all rows or in none."""
        cents = [
            heading.look == "money"
            and has_cents(Decimal(line.cells[at].value or 0) for line in self.lines)
            for at, heading in enumerate(self.headings)
        ]  # fmt: skip
        return [
            tuple(
                text_of(cell.value, heading.look, formats, with_cents)
                for cell, heading, with_cents in zip(line.cells, self.headings, cents, strict=True)
            )
            for line in self.lines
        ]


@dataclass(frozen=True)
class Bar:
    """One bar of the chart; `part` is the dark piece of it."""

    name: str
    value: Decimal
    text: str
    part: Decimal = NOTHING
    behind: Behind | None = None


@dataclass(frozen=True)
class Chart:
    """Bars beside their names, or upright along the time."""

    title: str
    bars: tuple[Bar, ...]
    upright: bool = False
    legend: tuple[str, ...] = ()
    """What the pale and the dark part are, where there are both."""


@dataclass(frozen=True)
class Report:
    """What one question is answered with."""

    key: str
    name: str
    statement: str
    scope: str = ""
    chart: Chart | None = None
    tables: tuple[Table, ...] = ()
    remarks: tuple[str, ...] = ()
    """What the figures leave out."""
    definitions: tuple[tuple[str, str], ...] = field(default=())

    @property
    def is_empty(self) -> bool:
        """Nothing has happened that it counts."""
        return not any(cell.value for table in self.tables for line in table.lines for cell in line.cells)


def text_of(value: int | Decimal | None, look: Look, formats: Formats, cents: bool = False) -> str:
    """A figure as it is read."""
    if value is None:
        return "–"
    if look == "money":
        return formats.money(Decimal(value), cents)
    if look == "share":
        return formats.share(Decimal(value), Decimal(1))
    if look == "days":
        return str(format_decimal(Decimal(value).quantize(TENTH, ROUND_HALF_UP), "#,##0.#", formats.locale))
    return formats.count(int(value))


def rate(part: int | Decimal, whole: int | Decimal) -> Decimal | None:
    """A share of the whole; none of nothing."""
    return Decimal(part) / Decimal(whole) if whole else None


def average(values: Iterable[int | Decimal]) -> Decimal | None:
    """Their mean; none of nothing."""
    known = list(values)
    return Decimal(sum(known)) / len(known) if known else None


def by_count(lines: Iterable[Line]) -> list[Line]:
    """The largest first figure in front; the same figures by name."""
    return sorted(lines, key=lambda line: (-(line.cells[0].value or 0), line.name.casefold()))
