"""Dates as people write them in a query: `2026-11-21`, `2026-11`, `today`, `next-week`, `last-30-days`."""

import calendar
import re
from datetime import date, timedelta

from crm_desktop.models.refusals import WrongCall
from crm_desktop.models.wording import say

Span = tuple[date, date]

_DAYS = re.compile(r"(last|next)-(\d{1,4})-(days?|weeks?|months?)")
_PERIOD = re.compile(r"(last|this|next)-(week|month|quarter|year)")
_SINGLE = {"today": 0, "yesterday": -1, "tomorrow": 1}
_STEPS = {"last": -1, "this": 0, "next": 1}
_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def span_of(words: str, today: date) -> Span:
    """First and last day that the words name. Raises WrongCall when they name none."""
    text = words.strip().lower().replace(" ", "-")
    if text in _SINGLE:
        day = today + timedelta(days=_SINGLE[text])
        return day, day
    if found := _DAYS.fullmatch(text):
        return _counted(found[1], int(found[2]), found[3], today)
    if found := _PERIOD.fullmatch(text):
        return _period(_STEPS[found[1]], found[2], today)
    return _calendar(text, words)


def month_span(year: int, month: int, months: int = 1) -> Span:
    """The days of `months` months; a month past 12 or before 1 counts on into other years."""
    start = date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)
    last = month + months - 1
    end_year, end_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    return start, date(end_year, end_month, calendar.monthrange(end_year, end_month)[1])


def _counted(way: str, count: int, unit: str, today: date) -> Span:
    days = count * {"d": 1, "w": 7, "m": 30}[unit[0]]
    if way == "last":
        return today - timedelta(days=days), today
    return today, today + timedelta(days=days)


def _period(step: int, unit: str, today: date) -> Span:
    if unit == "week":
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=step)
        return monday, monday + timedelta(days=6)
    months = _MONTHS[unit]
    first = (today.month - 1) // months * months + 1
    return month_span(today.year, first + step * months, months)


def _calendar(text: str, words: str) -> Span:
    try:
        if re.fullmatch(r"\d{4}", text):
            return month_span(int(text), 1, 12)
        if found := re.fullmatch(r"(\d{4})-(\d{1,2})", text):
            return month_span(int(found[1]), int(found[2]))
        day = date.fromisoformat(text)
    except ValueError:
        raise WrongCall(
            say(
                "“{words}” is no date; write it like 2026-11-21, 2026-11, today, next-week or last-30-days.",
                words=words,
            )
        ) from None
    return day, day
