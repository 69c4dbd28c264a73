"""All texts of a window, and which of them were left in English."""

import re
import sqlite3
from collections.abc import Iterable, Iterator
from functools import cache

from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QLineEdit, QMenu, QTabBar, QWidget

from crm_desktop.models.wording import tongue
from tests.languages.fitting import sections_of, text_of
from tests.languages.invented import INVENTED
from tests.test_translations import collect

ROWS, COLUMNS = 12, 40
SAID = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
MARKUP = re.compile(r"<[^>]*>|&\w+;")
WORD = re.compile(r"[A-Za-z]{3,}")
OF_QT_AND_NAMES = re.compile(
    r"CRM Desktop|(Ctrl|Shift|Alt)\+\S*|\(?\b(Return|Del|Cancel|Close|Yes|No)\b\)?|"
    r"\S*\.(com|crmdb|example|csv)|Scroll (Left|Right)|^crm$|https?://|email-validator|icalendar|LGPL|Quick leads|"
    r"Prospects first|Revenue|"
    r"\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*|\w+day\b|\b[A-Z]{3}\b.*|/\S*( Desktop/\w+)?"
)
"""Keys, dates and buttons come from Qt; names are the same everywhere."""
A_KEY = re.compile(r"[a-z_-]+")
FREE = ("name", "type", "title")
"""Columns where even one small word is what somebody wrote."""


class Reader:
    """Knows the data, which nobody translates."""

    def __init__(self, file: sqlite3.Connection, code: str, known: Iterable[str] = ()) -> None:
        """In the language of other letters not one English word may be left, save for those that are `known`."""
        self._data = typed(file) | set(known)
        self._code = code
        texts = tongue().texts
        self._english = set(texts) - set(texts.values()) - self._data
        self._long_data = sorted((text for text in self._data if len(text) > 2), key=len, reverse=True)

    def left_in_english(self, text: str) -> str:
        """What of it, if anything."""
        if text in self._data:
            return ""
        if self._code in INVENTED:
            return ", ".join(unsaid_words(text, self._long_data)) if self._code == "cipher" else ""
        return text if text in self._english else ""


def unsaid_words(text: str, known: Iterable[str] = ()) -> list[str]:
    """Words of the program's English that were not said; `known` are the data in it, the longest first."""
    rest = MARKUP.sub(" ", text)
    if not WORD.search(rest):
        return []
    for each in known:
        if each in rest:
            rest = rest.replace(each, " ")
    return [word for word in WORD.findall(OF_QT_AND_NAMES.sub(" ", rest)) if word.lower() in english_words()]


@cache
def english_words() -> frozenset[str]:
    texts = (re.sub(r"\{.*?\}", "", text) for text in collect.texts())
    return frozenset(word.lower() for text in texts for word in WORD.findall(text))


def typed(file: sqlite3.Connection) -> set[str]:
    """All texts of the data, save for what stands there for the program alone."""
    found: set[str] = set()
    for (table,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        if not table.startswith(("search", "sqlite")):
            rows = file.execute(f'SELECT * FROM "{table}"')
            names = [column[0] for column in rows.description]
            found |= {
                value
                for row in rows
                for name, value in zip(names, row, strict=True)
                if isinstance(value, str) and (name in FREE or not A_KEY.fullmatch(value))
            }
    return found


def texts_of(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """All that is read in a window, or told when it is pointed at."""
    yield window, window.windowTitle()
    for each in [window, *window.findChildren(QWidget)]:
        if each.isVisible() and each.window() is window:
            for text in (
                text_of(each).replace("&", ""),
                each.toolTip(),
                each.accessibleName(),
                each.accessibleDescription(),
                *more_of(each),
            ):
                if text:
                    yield each, text
    for menu in window.findChildren(QMenu):
        for action in menu.actions():
            yield menu, action.text().replace("&", "")
            yield menu, action.toolTip()


def more_of(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(min(widget.count(), ROWS)))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    elif isinstance(widget, QHeaderView):
        yield from (text for text, _, _ in sections_of(widget))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from cells_of(widget)
    yield from (action.text().replace("&", "") for action in QWidget.actions(widget))  # a page has others of its own


def cells_of(table: QAbstractItemView) -> Iterator[str]:
    """What the first rows say, also to those who cannot see them."""
    model, top = table.model(), table.rootIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else min(model.columnCount(top), COLUMNS)
    for row in range(min(model.rowCount(top), ROWS)):
        for column in range(columns):
            for role in SAID:
                if isinstance(text := model.index(row, column, top).data(role), str):
                    yield text
