"""The day's work as one list: sections, their items, and those that were done here a moment ago."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from crm_desktop.models.activities import Section, TodayItem, TodayList
from crm_desktop.models.wording import say, to_say
from crm_desktop.views import formats

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
LINE_ROLE = int(Role.UserRole) + 1
SECTIONS = to_say(("Overdue", "Today", "This week"))
NOTHING_PLANNED = to_say("Nothing planned")
SERVICE = to_say("Overdue for service")
LATE = to_say(("Overdue", SERVICE))
# The first of what has nothing planned; a bought list may have hundreds.
AT_FIRST = 20
MORE = 100


@dataclass(frozen=True)
class Line:
    """One row: the head of a section, something to do, or the way to more of it."""

    section: str
    item: TodayItem | None = None
    count: int = 0
    is_done: bool = False
    hidden: int = 0

    @property
    def is_heading(self) -> bool:
        """The title of a section with its count."""
        return self.item is None and not self.hidden

    @property
    def key(self) -> tuple[Any, ...]:
        """What it is known by when the list is read again."""
        item = self.item
        return (self.section, self.hidden > 0) if item is None else (item.kind, item.id, item.on, item.text)


class TodayListModel(QAbstractListModel):
    """Overdue, today, this week, nothing planned. What is done stays where it stood until one comes back."""

    def __init__(self, today: Callable[[], date] = date.today, parent: Any = None) -> None:
        """Empty until a list is shown."""
        super().__init__(parent)
        self.today = today
        self._lines: list[Line] = []
        self._list: TodayList | None = None
        self._done: dict[tuple[Any, ...], tuple[str, int, TodayItem]] = {}
        self._settled: set[tuple[Any, ...]] = set()
        self._shown = AT_FIRST

    @property
    def due(self) -> int:
        """How much there is to do by the end of the day."""
        return self._list.due if self._list else 0

    @property
    def done(self) -> int:
        """How much was done here."""
        return len(self._done)

    @property
    def is_empty(self) -> bool:
        """Nothing to do, nothing done, nothing to plan."""
        return not any(line.item is not None for line in self._lines)

    def show(self, found: TodayList) -> None:
        """Shows the list as it is now, with what was done here still in its place."""
        self._list = found
        sections = (found.overdue, found.customers, found.today, found.this_week, found.nothing_planned)
        there = {Line("", item).key for section in sections for item in section.items}
        for key in self._settled & there:  # it was taken back
            self._done.pop(key, None)
            self._settled.discard(key)
        self._lay_out()

    def settle(self, line: Line) -> None:
        """It is written that it was done: should it come again, it was taken back."""
        self._settled.add(line.key)

    def forget_done(self) -> None:
        """One comes back: what was done is gone."""
        self._settled.clear()
        if self._done:
            self._done.clear()
            self._lay_out()

    def mark_done(self, line: Line) -> None:
        """It was done here."""
        if line.item is not None:
            own = [each for each in self._lines if each.section == line.section and each.item is not None]
            place = next(place for place, each in enumerate(own) if each.key == line.key)
            self._done[line.key] = (line.section, place, line.item)
            self._lay_out()

    def mark_open(self, line: Line) -> None:
        """It was refused, or taken back."""
        if self._done.pop(line.key, None) is not None:
            self._lay_out()

    def show_more(self) -> None:
        """More of what has nothing planned."""
        self._shown += MORE
        self._lay_out()

    def has_items(self, section: str) -> bool:
        """Does anything stand there, if only something done?"""
        return any(line.section == section and line.item is not None for line in self._lines)

    def line(self, index: Index) -> Line | None:
        """What stands there."""
        return self._lines[index.row()] if index.isValid() and index.row() < len(self._lines) else None

    def row_of(self, key: tuple[Any, ...] | None) -> int:
        """Where it stands; -1 when it is gone."""
        return next((row for row, line in enumerate(self._lines) if line.key == key), -1)

    def first_item(self) -> int:
        """Where one begins; -1 when there is nothing."""
        return next((row for row, line in enumerate(self._lines) if line.item is not None and not line.is_done), -1)

    def next_item(self, row: int) -> int:
        """The next one that is not done; -1 after the last."""
        rows = range(row + 1, len(self._lines))
        return next((r for r in rows if self._lines[r].item is not None and not self._lines[r].is_done), -1)

    def _lay_out(self) -> None:
        assert self._list is not None
        self.beginResetModel()
        self._lines = []
        for name, section in (
            ("Overdue", self._list.overdue),
            (SERVICE, self._list.customers),
            ("Today", self._list.today),
            ("This week", self._list.this_week),
        ):
            self._add(name, section, len(section.items))
        self._add(NOTHING_PLANNED, self._list.nothing_planned, self._shown)
        self.endResetModel()

    def _add(self, name: str, section: Section, most: int) -> None:
        lines = [Line(name, item) for item in section.items[:most]]
        here = {line.key for line in lines}
        for key, (own, place, item) in self._done.items():
            if own == name and key not in here:
                lines.insert(min(place, len(lines)), Line(name, item, is_done=True))
        lines = [Line(name, line.item, is_done=True) if line.key in self._done else line for line in lines]
        if not lines and name != "Today":
            return
        self._lines += [Line(name, count=section.count), *lines]
        if len(section.items) > most:
            self._lines.append(Line(name, hidden=section.count - most))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        line = self.line(index)
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        return self._said(line) if role in (Role.DisplayRole, Role.AccessibleTextRole) else None

    def _said(self, line: Line) -> str:
        if line.item is None:
            return say("{hidden} more", hidden=line.hidden) if line.hidden else f"{say(line.section)}, {line.count}"
        item = line.item
        when = formats.when_text(item.on, self.today()) if item.on else ""
        parts = [say("Done") if line.is_done else "", item.text or say(NOTHING_PLANNED), item.title, item.detail, when]
        return " · ".join(part for part in parts if part)

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.line(index)
        if line is None or line.is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
