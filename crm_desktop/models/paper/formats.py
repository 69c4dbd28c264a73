"""Numbers, dates and periods of a report in the reader's locale."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property

from babel import Locale, UnknownLocaleError, dates, numbers

from crm_desktop.models.percents import percent
from crm_desktop.models.periods import Period

NO_BREAK = "\N{NO-BREAK SPACE}"

CENT = Decimal("0.01")
_DEFAULT = "en"


@dataclass(frozen=True)
class Formats:
    """How one locale writes them; an unknown locale writes English."""

    name: str = _DEFAULT

    @cached_property
    def locale(self) -> Locale:
        """Babel's own."""
        try:
            return Locale.parse(self.name)
        except (UnknownLocaleError, ValueError):
            return Locale.parse(_DEFAULT)

    @cached_property
    def _separators(self) -> dict[int, str]:
        group = numbers.get_group_symbol(self.locale)
        return str.maketrans({",": group, ".": numbers.get_decimal_symbol(self.locale)})

    def count(self, number: int) -> str:
        """1,250."""
        return f"{number:,}".translate(self._separators)

    def money(self, amount: Decimal, cents: bool) -> str:
        """1,250.00 or, where no figure of the column has cents, 1,250."""
        # Babel takes twenty times as long, and reports have tens of thousands of these.
        rounded = amount.quantize(CENT if cents else Decimal(1), ROUND_HALF_UP)
        return f"{rounded:,f}".translate(self._separators)

    def in_words(self, amount: Decimal) -> str:
        """1.24 million, for a sentence; 38,500 where it is short anyway. It is never broken between lines."""
        if abs(amount) < 1_000_000:
            return self.money(amount, cents=False)
        return self._compact(amount, "long", 2).replace(" ", NO_BREAK)

    def in_short(self, amount: Decimal) -> str:
        """1.2M, for a chart."""
        short = self._compact(amount, "short", 1)
        # German, for one, has no short word for thousands.
        return short if any(map(str.isalpha, short)) else self.money(amount, cents=False)

    def share(self, part: Decimal, whole: Decimal) -> str:
        """18%, and 0% of nothing."""
        return percent(part / whole if whole else Decimal(0), self.locale)

    def day(self, day: date) -> str:
        """21 Nov 2026."""
        return self._day(day, "MMM")

    def long_day(self, day: date) -> str:
        """21 November 2026."""
        return self._day(day, "MMMM")

    def moment(self, moment: datetime) -> str:
        """21 November 2026, 14:05."""
        return f"{self.long_day(moment.date())}, {dates.format_time(moment, 'short', locale=self.locale)}"

    def period(self, period: Period, short: bool = False, with_year: bool = True) -> str:
        """November 2026, Q4 2026, 2026; short for a chart: Nov."""
        if period.fiscal != 1 and period.by != "month":
            return self._fiscal(period, with_year)
        if period.by == "year":
            return str(period.first_day.year)
        skeleton = "QQQ" if period.by == "quarter" else "MMM" if short else "MMMM"
        if not with_year:
            pattern = {"QQQ": "QQQ", "MMM": "LLL", "MMMM": "LLLL"}[skeleton]
            return dates.format_date(period.first_day, pattern, locale=self.locale)
        return str(dates.format_skeleton(f"y{skeleton}", period.first_day, locale=self.locale))

    def _fiscal(self, period: Period, with_year: bool) -> str:
        """Q1 2026/27: both years, so that nobody has to know after which one it is named."""
        year = f"{period.year - 1}/{period.year % 100:02}"
        if period.by == "year":
            return year
        # Babel knows quarters of the calendar only; this one's name is that of the calendar's with its number.
        quarter = dates.format_date(date(period.year, period.quarter * 3, 1), "QQQ", locale=self.locale)
        return f"{quarter} {year}" if with_year else str(quarter)

    def _day(self, day: date, month: str) -> str:
        if self.locale.language == "en":
            # The day first, as everywhere in the program: read the same on both sides of the ocean.
            return dates.format_date(day, f"d {month} y", locale=self.locale)
        return str(dates.format_skeleton(f"y{month}d", day, locale=self.locale))

    def _compact(self, amount: Decimal, width: str, digits: int) -> str:
        try:
            return numbers.format_compact_decimal(
                amount,
                format_type=width,  # type: ignore[arg-type]
                locale=self.locale,
                fraction_digits=digits,
            )
        except KeyError:  # some locales have no such words
            return self.money(amount, cents=False)


def has_cents(amounts: Iterable[Decimal]) -> bool:
    """True when a column of money needs its two places."""
    return any(amount != amount.to_integral_value() for amount in amounts)
