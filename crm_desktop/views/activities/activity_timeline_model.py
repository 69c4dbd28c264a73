"""The entries of one record's timeline, read page by page as one scrolls."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from crm_desktop.background import Background, Task
from crm_desktop.models.activities import TimelineEntry, TimelinePage, timeline
from crm_desktop.views.activities.entry_words import heading_of, spoken

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ENTRY_ROLE = int(Role.UserRole) + 1
HEADING_ROLE = int(Role.UserRole) + 2
"""What stands above the entry, where a new group begins; empty else."""
PAGE = 40


class ActivityTimelineModel(QAbstractListModel):
    """What is planned, then what happened, the newest first. `data` never waits and never asks."""

    arrived = Signal(object)
    """The first page is there: a `TimelinePage`."""
    about_to_refresh = Signal()
    refreshed = Signal()
    """The same history, read again: take your place again."""

    def __init__(
        self, background: Background, kind: str, today: Callable[[], date] = date.today, parent: Any = None
    ) -> None:
        """Shows nothing until `show`."""
        super().__init__(parent)
        self._background, self._kind, self.today = background, kind, today
        self._record_id: int | None = None
        self._entries: list[TimelineEntry] = []
        self._headings: list[str] = []
        self._next: Any = None
        self._task: Task[TimelinePage] | None = None

    def show(self, record_id: int) -> None:
        """The history of this record, from the newest."""
        self.beginResetModel()
        self._record_id, self._entries, self._headings, self._next = record_id, [], [], None
        self.endResetModel()
        self._read(PAGE, None, self._show_first)

    def refresh(self) -> None:
        """Reads again as much as is shown; nothing jumps."""
        if self._record_id is not None:
            self._read(max(PAGE, len(self._entries)), None, self._show_again)

    def entry(self, index: Index) -> TimelineEntry | None:
        """What stands there."""
        return self._entries[index.row()] if 0 <= index.row() < len(self._entries) else None

    def row_of(self, source: str, number: int) -> int:
        """Where an entry stands; -1 when it is not shown."""
        return next((row for row, each in enumerate(self._entries) if (each.source, each.id) == (source, number)), -1)

    def _read(self, limit: int, before: Any, done: Callable[[TimelinePage], object]) -> None:
        if self._task is not None:
            self._task.cancel()
        kind, record_id = self._kind, self._record_id
        assert record_id is not None
        self._task = self._background.read(lambda: timeline(kind, record_id, limit, before), done)

    def _show_first(self, page: TimelinePage) -> None:
        self._task = None
        self.beginResetModel()
        self._entries, self._headings, self._next = [], [], page.next
        self._take([*page.planned, *page.entries])
        self.endResetModel()
        self.arrived.emit(page)

    def _show_again(self, page: TimelinePage) -> None:
        self._task = None
        self.about_to_refresh.emit()
        self._show_first(page)
        self.refreshed.emit()

    def _append(self, page: TimelinePage) -> None:
        self._task = None
        self._next = page.next
        if page.entries:
            first = len(self._entries)
            self.beginInsertRows(QModelIndex(), first, first + len(page.entries) - 1)
            self._take(page.entries)
            self.endInsertRows()

    def _take(self, entries: list[TimelineEntry]) -> None:
        """More entries at the end, each with what stands above it: asked for often, so it is said once."""
        today = self.today()
        above = heading_of(self._entries[-1], today) if self._entries else ""
        for entry in entries:
            heading = heading_of(entry, today)
            self._headings.append(heading if heading != above else "")
            above = heading
        self._entries += entries

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        entry = self.entry(index) if index.isValid() else None
        if entry is None:
            return None
        if role == ENTRY_ROLE:
            return entry
        if role == HEADING_ROLE:
            return self._headings[index.row()]
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return spoken(entry, self.today())
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._next is not None and self._task is None

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._read(PAGE, self._next, self._append)
