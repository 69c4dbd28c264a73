"""How money, numbers, dates and counts are said, in the user's locale."""

from datetime import date, datetime, timedelta
from decimal import Decimal

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime, QTimeZone

from crm_desktop.models.wording import capitalised, is_said_as_one, say

NOTHING = ""
DATE_FORMAT = "d MMM yyyy"
GERMAN_DATE = "d. MMM yyyy"


def money_text(amount: Decimal | None, currency: str = "") -> str:
    """12,500.00 or 12,500.00 EUR; exact, without a detour over binary fractions."""
    if amount is None:
        return NOTHING
    locale = QLocale()
    whole, _, hundredths = f"{abs(amount):.2f}".partition(".")
    sign = locale.negativeSign() if amount < 0 else ""
    text = f"{sign}{locale.toString(int(whole))}{locale.decimalPoint()}{hundredths}"
    return f"{text} {currency}" if currency else text


def short_money_text(amount: Decimal | None, currency: str = "") -> str:
    """For cards and heads of columns: whole units, 12,500 or 12,500 EUR."""
    if amount is None:
        return NOTHING
    text = QLocale().toString(int(amount.to_integral_value()))
    return f"{text} {currency}" if currency else text


def number_text(number: int | None) -> str:
    """With the locale's groups."""
    return NOTHING if number is None else QLocale().toString(int(number))


def decimal_text(number: Decimal | None) -> str:
    """With the locale's groups and its decimal sign, to the last digit."""
    if number is None:
        return NOTHING
    locale = QLocale()
    whole, point, rest = f"{abs(number):f}".partition(".")
    rest = rest.rstrip("0")
    sign = locale.negativeSign() if number < 0 else ""
    return f"{sign}{locale.toString(int(whole))}{locale.decimalPoint() + rest if point and rest else ''}"


def percent_text(share: int | None) -> str:
    """30% of whole percents, as the forecast says it."""
    if share is None:
        return NOTHING
    # Only when there is one: Babel takes longer to load than the first page may.
    from crm_desktop.models.percents import whole_percents

    return whole_percents(int(share), QLocale().name())


def count_text(count: int, one: str, many: str) -> str:
    """1 lead, 1,204 leads."""
    return f"{number_text(count)} {say(one if is_said_as_one(count) else many)}"


def shortened(text: str, most: int) -> str:
    """The beginning of what may have thousands of letters, for a place that shows a line or two."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def date_format() -> str:
    """The day first, in every language."""
    return GERMAN_DATE if QLocale().language() == QLocale.Language.German else DATE_FORMAT


def date_text(day: date | None) -> str:
    """21 Nov 2026: the month as a word, so that day and month are never mistaken."""
    return NOTHING if day is None else QLocale().toString(QDate(day.year, day.month, day.day), date_format())


def moment_text(at: datetime | None) -> str:
    """The date and time here of a moment kept in UTC."""
    if at is None:
        return NOTHING
    here = local_moment(at)
    time = QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
    return f"{date_text(here.date())}, {time}"


def local_moment(at: datetime) -> datetime:
    """The moment, kept in UTC without a zone, by the clock on this wall."""
    clock = QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute, at.second), QTimeZone.utc())
    here = clock.toLocalTime()
    day, time = here.date(), here.time()
    return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute(), time.second())


def when_text(day: date | None, today: date) -> str:
    """A date as people say it of a plan: Today, Tomorrow, Friday, 3 days ago, else the date."""
    if day is None:
        return NOTHING
    ahead = (day - today).days
    near = {-1: say("Yesterday"), 0: say("Today"), 1: say("Tomorrow")}
    if ahead in near:
        return near[ahead]
    if 1 < ahead < 7:
        return capitalised(QLocale().standaloneDayName(day.isoweekday()))
    return say("{ahead} days ago", ahead=-ahead) if -14 < ahead < 0 else date_text(day)


def next_weekday(today: date, weekday: int) -> date:
    """The next day of that name, 1 is Monday; never today."""
    return today + timedelta(days=(weekday - today.isoweekday() - 1) % 7 + 1)
