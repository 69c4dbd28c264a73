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

DAY_FIRST, MONTH_FIRST = "day first", "month first"
_MONTH_FIRST_COUNTRIES = frozenset({"US", "PH", "FM", "PW", "MH", "UM"})
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$")
_NUMERIC = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:[T ,]+\d{1,2}[:.]\d.*)?$")
_COMPACT = re.compile(r"(19|20)(\d{2})(\d{2})(\d{2})$")
_WORDS = re.compile(r"[\W_]+")
_EXCEL_DAY_0 = date(1899, 12, 30)
_LANGUAGES = ("en", "de", "fr", "es", "sv", "it", "nl", "pt", "da")


@dataclass(frozen=True)
class DateOrder:
    """How a column writes its days; `ambiguous` when its values would allow the other order too."""

    order: str
    ambiguous: bool = False


def locale_order(country: str) -> str:
    """What people of a country mean by 03/04/2026."""
    return MONTH_FIRST if country in _MONTH_FIRST_COUNTRIES else DAY_FIRST


def find_date_order(cells: Iterable[Cell], country: str) -> DateOrder:
    """From the whole column: a 13 in either place decides; else the locale, and both readings are possible."""
    first_over = second_over = seen = 0
    for cell in cells:
        if isinstance(cell, str) and (match := _NUMERIC.match(cell.strip())):
            seen += 1
            first_over += int(match[1]) > 12
            second_over += int(match[2]) > 12
    usual = locale_order(country)
    if first_over == second_over:
        return DateOrder(usual, ambiguous=seen > 0)
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


def _read_text(text: str, order: str) -> date | None:
    if match := _ISO.match(text):
        return date(int(match[1]), int(match[2]), int(match[3]))
    if match := _NUMERIC.match(text):
        first, second = int(match[1]), int(match[2])
        day, month = (first, second) if order == DAY_FIRST else (second, first)
        return date(_year(match[3]), month, day)
    if match := _COMPACT.match(text):
        return date(int(match[1] + match[2]), int(match[3]), int(match[4]))
    return _read_words(text)


def _read_words(text: str) -> date | None:
    """01 Jan 2024, January 1st, 2024, 2. März 2024, Mon 3 mars 2025."""
    month = day = year = 0
    for word in _WORDS.split(fold(text)):
        digits = re.sub(r"(st|nd|rd|th|er|o|a)$", "", word) if word[:1].isdigit() else word
        if digits.isdigit():
            if day or len(digits) == 4:
                year = year or _year(digits)
            else:
                day = int(digits)
        elif word in _months():
            month = _months()[word]
    return date(year, month, day or 1) if month and year else None


def _year(digits: str) -> int:
    number = int(digits)
    return number if len(digits) == 4 else number + (2000 if number < 70 else 1900)


@cache
def _months() -> dict[str, int]:
    found: dict[str, int] = {}
    for language in _LANGUAGES:
        for width in ("wide", "abbreviated"):
            for number, name in Locale(language).months["format"][width].items():
                found.setdefault(fold(name).rstrip("."), number)
    return found
