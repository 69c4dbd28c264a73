"""Dates of a column: one order of day and month for all of it, found from its values, the locale's where they leave it
open."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache

from babel import Locale

from crm_desktop.models.folding import fold
from crm_desktop.models.imports.cells import Cell
from crm_desktop.models.wording import full_day_text, to_say

DAY_FIRST, MONTH_FIRST = to_say(("day first", "month first"))
_MONTH_FIRST_COUNTRIES = frozenset({"US", "PH", "FM", "PW", "MH", "UM"})
_TIME = r"(?:(?:T|,?\s+)\d{1,2}[:.]\d{2}.*)?$"
_ISO = re.compile(rf"(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}}){_TIME}")
_NUMERIC = re.compile(rf"(\d{{1,2}})\s?[-/. ]\s?(\d{{1,2}})\s?[-/. ]\s?(\d{{4}}|\d{{2}})\.?{_TIME}")
_COMPACT = re.compile(r"(19|20)(\d{2})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$")
_SERIAL = re.compile(r"([1-9]\d{4})(?:[.,]\d+)?$")
_NO_DATE = re.compile(r"0{1,4}([-/.])0{1,2}\1(?:0{1,4})(?:[T ,].*)?$")
_WORDS = re.compile(r"[\W_]+")
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?\s*(?:[ap]\.?m\b\.?|uhr|h)?", re.IGNORECASE)
_EXCEL_DAY_0 = date(1899, 12, 30)
_LANGUAGES = ("en", "de", "fr", "es", "sv", "it", "nl", "pt", "da")
_FILLING = "de den der del di le el la the of on at um am om kl uhr et em il i d"
_BETWEEN = frozenset(_FILLING.split())


@dataclass(frozen=True)
class DateOrder:
    """How a column writes its days; `ambiguous` when its values would allow the other order too."""

    order: str
    ambiguous: bool = False
    sample: str = ""
    """A value that reads either way."""

    def readings(self) -> dict[str, str]:
        """What the sample means in either order, for people to choose: 3 April 2026, 4 March 2026."""
        found = {order: read_date(self.sample, order) for order in (DAY_FIRST, MONTH_FIRST)}
        return {order: full_day_text(day) for order, day in found.items() if day is not None}


def locale_order(country: str) -> str:
    """What people of a country mean by 03/04/2026."""
    return MONTH_FIRST if country in _MONTH_FIRST_COUNTRIES else DAY_FIRST


def find_date_order(cells: Iterable[Cell], country: str) -> DateOrder:
    """From the whole column: a 13 in either place decides; else the locale, and both readings are possible."""
    first_over = second_over = 0
    sample = ""
    for cell in cells:
        if isinstance(cell, str) and (match := _NUMERIC.match(cell.strip())):
            first, second = int(match[1]), int(match[2])
            first_over += first > 12
            second_over += second > 12
            if not sample and first != second and 0 < first <= 12 and 0 < second <= 12:
                sample = cell.strip()
    usual = locale_order(country)
    if first_over == second_over:
        return DateOrder(usual, ambiguous=bool(sample), sample=sample)
    return DateOrder(DAY_FIRST if first_over > second_over else MONTH_FIRST)


def read_date(cell: Cell, order: str) -> date | None:
    """The date that a cell means, None when it can't be read as one."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return _EXCEL_DAY_0 + timedelta(days=int(cell)) if 10_000 < cell < 110_000 else None
    text = str(cell).strip()
    try:
        return _read_text(text, order)
    except ValueError:
        return None


def is_no_date(text: str) -> bool:
    """0000-00-00, which databases write for none."""
    return _NO_DATE.match(text) is not None


def names_no_day(text: str) -> bool:
    """“March 2026”, which is read as its first day."""
    return any(map(str.isalpha, text)) and len(re.findall(r"\d+", _CLOCK.sub("", text))) == 1


def _read_text(text: str, order: str) -> date | None:
    if match := _ISO.match(text):
        return date(int(match[1]), int(match[2]), int(match[3]))
    if match := _NUMERIC.match(text):
        first, second = int(match[1]), int(match[2])
        day, month = (first, second) if order == DAY_FIRST else (second, first)
        return date(_year(match[3]), month, day)
    if match := _COMPACT.match(text):
        return date(int(match[1] + match[2]), int(match[3]), int(match[4]))
    if match := _SERIAL.match(text):
        # A workbook's own number of a day, kept as text; before 1927 and after 2173 it is some other number.
        return _EXCEL_DAY_0 + timedelta(days=int(match[1])) if 10_000 < int(match[1]) < 100_000 else None
    return _read_words(text)


def _read_words(text: str) -> date | None:
    """01 Jan 2024, January 1st, 2024, 2. März 2024, Mon 3 mars 2025 14:30."""
    if len(text) > 60:
        return None
    month = day = year = 0
    for word in _WORDS.split(fold(_CLOCK.sub(" ", text))):
        digits = re.sub(r"(st|nd|rd|th|er|o|a|e)$", "", word) if word[:1].isdigit() else word
        if digits.isdecimal():
            if len(digits) > 4 or (day and year):
                return None
            if day or len(digits) == 4:
                year = year or _year(digits)
            else:
                day = int(digits)
        elif word in _months() and not month:
            month = _months()[word]
        elif word and word not in _BETWEEN and word not in _weekdays():
            return None
    return date(year, month, day or 1) if month and year else None


def _year(digits: str) -> int:
    number = int(digits)
    return number if len(digits) == 4 else number + (2000 if number < 70 else 1900)


@cache
def _months() -> dict[str, int]:
    found: dict[str, int] = {"sept": 9}
    for language in _LANGUAGES:
        for width in ("wide", "abbreviated"):
            for form in ("format", "stand-alone"):
                for number, name in Locale(language).months[form][width].items():
                    found.setdefault(fold(name).rstrip("."), number)
    return found


@cache
def _weekdays() -> frozenset[str]:
    return frozenset(
        word
        for language in _LANGUAGES
        for width in ("wide", "abbreviated")
        for name in Locale(language).days["format"][width].values()
        for word in _WORDS.split(fold(name))
    )
