"""Periods of a forecast: which month, quarter or year a day belongs to, and which lie between two."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

By = Literal["month", "quarter", "year"]
MONTHS: dict[By, int] = {"month": 1, "quarter": 3, "year": 12}

# One close date in the year 9999 must not print eight thousand empty months.
LONGEST_GAP = 120


@dataclass(frozen=True, order=True)
class Period:
    """A month, quarter or year of the calendar; `number` counts periods of its kind since the year 0."""

    number: int
    by: By

    @property
    def key(self) -> str:
        """As `--json` names it: 2026-11, 2026-Q4, 2026."""
        per_year = 12 // MONTHS[self.by]
        year, part = divmod(self.number, per_year)
        if self.by == "year":
            return f"{year:04}"
        return f"{year:04}-{part + 1:02}" if self.by == "month" else f"{year:04}-Q{part + 1}"

    @property
    def first_day(self) -> date:
        """The day it begins."""
        year, month = divmod(self.number * MONTHS[self.by], 12)
        return date(year, month + 1, 1)

    @property
    def last_day(self) -> date:
        """The day it ends."""
        following = (self.number + 1) * MONTHS[self.by]
        year, month = divmod(following, 12)
        return date(year, month + 1, 1) - timedelta(days=1) if year <= date.max.year else date.max


def period_of(day: date, by: By) -> Period:
    """The period that holds a day."""
    return Period(period_number(day, by), by)


def period_number(day: date, by: By) -> int:
    """Its number alone, where there are many days."""
    return (day.year * 12 + day.month - 1) // MONTHS[by]


def without_gaps(found: "Iterable[Period]") -> list[Period]:
    """The periods in order, with the empty ones between them, except where a gap is absurdly long."""
    ordered = sorted(set(found))
    filled = ordered[:1]
    for earlier, later in pairwise(ordered):
        if later.number - earlier.number <= LONGEST_GAP:
            filled.extend(Period(number, later.by) for number in range(earlier.number + 1, later.number))
        filled.append(later)
    return filled
