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
    """A month, quarter or year; `number` counts periods of its kind since the year 0.

    Quarters and years begin with the month `fiscal` of the company; its years are named after the one they end in.
    """

    number: int
    by: By
    fiscal: int = 1

    @property
    def key(self) -> str:
        """As `--json` names it: 2026-11, 2026-Q4, 2026; FY2027-Q1 and FY2027 where the year begins in July, say."""
        if self.by == "month":
            year, part = divmod(self.number, 12)
            return f"{year:04}-{part + 1:02}"
        named = f"{self.year:04}" if self.fiscal == 1 else f"FY{self.year:04}"
        return named if self.by == "year" else f"{named}-Q{self.quarter}"

    @property
    def year(self) -> int:
        """The year that it is named after."""
        year = self.number * MONTHS[self.by] // 12
        return year if self.fiscal == 1 or self.by == "month" else year + 1

    @property
    def quarter(self) -> int:
        """1 to 4, of a quarter."""
        return self.number % 4 + 1

    @property
    def first_day(self) -> date:
        """The day it begins."""
        return _month_at(self._months(self.number))

    @property
    def last_day(self) -> date:
        """The day it ends."""
        following = self._months(self.number + 1)
        return _month_at(following) - timedelta(days=1) if following < date.max.year * 12 + 12 else date.max

    def holds(self, day: date | None) -> bool:
        """True for a day in it."""
        return day is not None and period_number(day, self.by, self.fiscal) == self.number

    def _months(self, number: int) -> int:
        return number * MONTHS[self.by] + (0 if self.by == "month" else self.fiscal - 1)


def period_of(day: date, by: By, fiscal: int = 1) -> Period:
    """The period that holds a day."""
    return Period(period_number(day, by, fiscal), by, fiscal)


def period_number(day: date, by: By, fiscal: int = 1) -> int:
    """Its number alone, where there are many days."""
    months = day.year * 12 + day.month - 1
    return months if by == "month" else (months - fiscal + 1) // MONTHS[by]


def _month_at(months: int) -> date:
    year, month = divmod(months, 12)
    return date(year, month + 1, 1)


def without_gaps(found: "Iterable[Period]") -> list[Period]:
    """The periods in order, with the empty ones between them, except where a gap is absurdly long."""
    ordered = sorted(set(found))
    filled = ordered[:1]
    for earlier, later in pairwise(ordered):
        if later.number - earlier.number <= LONGEST_GAP:
            filled.extend(Period(number, later.by, later.fiscal) for number in range(earlier.number + 1, later.number))
        filled.append(later)
    return filled
