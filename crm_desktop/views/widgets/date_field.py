"""A date that may be empty, typed the way people say it, or picked from a calendar."""

import re
from collections.abc import Callable
from datetime import date

from dateutil.relativedelta import relativedelta
from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.models.wording import say
from crm_desktop.views import formats, icons
from crm_desktop.views.widgets.calendar_popup import CalendarPopup
from crm_desktop.views.widgets.field import mark_problem, tell_whole

_WORDS = {"today": 0, "tod": 0, "now": 0, "tomorrow": 1, "tom": 1, "yesterday": -1}
NEAR = {"Today": 0, "Tomorrow": 1, "Yesterday": -1}
_UNITS = {"d": "days", "w": "weeks", "m": "months", "y": "years"}
_STEP = re.compile(r"([+-]?)\s*(\d{1,3})\s*([dwmy])(?:ays?|eeks?|onths?|ears?)?$")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})$")
_NUMBERS = re.compile(r"(\d{1,2})(\D)(\d{1,2})(?:\D(\d{2,4})?)?$")
_LONG_AGO = relativedelta(days=30)


def read_date(text: str, today: date, *, ahead: bool = False) -> date | None:
    """The date meant by "tomorrow", "fri", "next week", "+2w", "2026-11-21", "21 Nov" or the locale's way.

    None when it cannot be told. Long ago and without a year, it is the next one where one looks ahead.
    """
    said = " ".join(text.casefold().split()).removeprefix("in ")
    words = _WORDS | {say(word).casefold(): days for word, days in NEAR.items()}
    if said in words:
        return today + relativedelta(days=words[said])
    if said == say("Next week").casefold():
        return today + relativedelta(weeks=1)
    if said in ("next week", "next month", "next year"):
        return today + relativedelta(**{f"{said.split()[1]}s": 1})  # type: ignore[arg-type]
    if step := _STEP.fullmatch(said):
        sign = -1 if step[1] == "-" else 1
        return today + relativedelta(**{_UNITS[step[3]]: sign * int(step[2])})  # type: ignore[arg-type]
    if iso := _ISO.fullmatch(said):
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    found = _weekday(said.removeprefix("next "), today)
    if found is None:
        found, year_said = _numbers(said, today) or _with_month(said, today) or (None, True)
        if found is not None and ahead and not year_said and found < today - _LONG_AGO:
            found += relativedelta(years=1)
    return found


def read_date_ahead(text: str, today: date) -> date | None:
    """The same of something planned: in November "5 Jan" is the one that comes."""
    return read_date(text, today, ahead=True)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _weekday(said: str, today: date) -> date | None:
    if len(said) < 2:
        return None
    for locale in (QLocale(), QLocale.c()):
        for number in range(1, 8):
            names = (locale.standaloneDayName(number, length) for length in (QLocale.FormatType.LongFormat,))
            if any(name.casefold().startswith(said.rstrip(".")) for name in names):
                return formats.next_weekday(today, number)
    return None


def _numbers(said: str, today: date) -> tuple[date | None, bool] | None:
    """The day, and whether its year was said."""
    found = _NUMBERS.fullmatch(said)
    if not found:
        return None
    year = today.year if not found[4] else int(found[4]) + (2000 if len(found[4]) <= 2 else 0)
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat).casefold()
    first, second = int(found[1]), int(found[3])
    # Whoever writes dots writes the day first, whatever the system's own way.
    day_first = found[2] == "." or short.find("d") < short.find("m")
    day, month = (first, second) if day_first else (second, first)
    return _day(year, month, day) or _day(year, day, month), bool(found[4])


def _with_month(said: str, today: date) -> tuple[date | None, bool] | None:
    day, month, year = None, None, None
    for word in re.split(r"[\s.,]+", said.strip(". ")):
        if word.isdecimal() and len(word) == 4:
            year = int(word)
        elif (number := word.rstrip("stndrh")).isdecimal() and len(number) <= 2:
            day = int(number)
        elif (found := _month(word)) is not None:
            month = found
        else:
            return None
    return (_day(year or today.year, month, day), year is not None) if day and month else None


def _month(word: str) -> int | None:
    if len(word) < 3:
        return None
    for locale in (QLocale(), QLocale.c()):
        for number in range(1, 13):
            if locale.standaloneMonthName(number).casefold().startswith(word):
                return number
    return None


class DateField(QLineEdit):
    """One date, or none. Up and Down go by a day, the button opens a calendar."""

    edited = Signal()

    def __init__(
        self,
        today: Callable[[], date] = date.today,
        placeholder: str = "",
        parent: QWidget | None = None,
        *,
        ahead: bool = False,
    ) -> None:
        """`today` for words like "tomorrow"; `ahead` for what is planned, where "5 Jan" is the next one."""
        super().__init__(parent)
        self._today = today
        self._ahead = ahead
        self._value: date | None = None
        self.setPlaceholderText(placeholder or say("Date, tomorrow, fri, +2w"))
        button = self.addAction(icons.icon("calendar"), QLineEdit.ActionPosition.TrailingPosition)
        button.setText(say("Choose date"))
        button.setToolTip(say("Choose date"))
        button.triggered.connect(self._open_calendar)
        self.textEdited.connect(self._typed)
        self.editingFinished.connect(self._finished)

    def value(self) -> date | None:
        """The date; None when empty or not to be read, see `problem`."""
        return self._value

    def set_value(self, value: date | None) -> None:
        """Shows the date in the locale's way with its month as a word."""
        self._value = value
        self.setText(formats.date_text(value))
        self.setCursorPosition(0)
        mark_problem(self, "")

    def problem(self) -> str:
        """Why it cannot be meant."""
        text = self.text().strip()
        return say("“{text}” is no date. Try 21 Nov, fri, or +2w.", text=text) if text and self._value is None else ""

    def _typed(self, text: str) -> None:
        self._value = read_date(text, self._today(), ahead=self._ahead) if text.strip() else None
        mark_problem(self, "")
        self.edited.emit()

    def _finished(self) -> None:
        if self._value is not None:
            self.set_value(self._value)
        mark_problem(self, self.problem())

    def _pick(self, value: date) -> None:
        self.set_value(value)
        self.edited.emit()

    def _open_calendar(self) -> None:
        popup = CalendarPopup(self._value or self._today(), self)
        popup.chosen.connect(self._pick)
        popup.open_below(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tell_whole(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._pick((self._value or self._today()) + relativedelta(days=step if self._value else 0))
        elif event.key() == Qt.Key.Key_Down:
            self._open_calendar()
        else:
            super().keyPressEvent(event)
