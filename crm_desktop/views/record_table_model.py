"""One table of records that loads the rows on screen, a page at a time, in the background."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from crm_desktop.background import Background, Task
from crm_desktop.models.refusals import Refused
from crm_desktop.views.columns import Column

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

PAGE = 100
FIRST = 100
PAGES_KEPT = 60
PAGES_AT_ONCE = 4
SHOWN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
EDITABLE = SHOWN | Qt.ItemFlag.ItemIsEditable
VALUE_ROLE = int(Role.UserRole) + 1
"""The value itself, as the column has it."""


class Row(Protocol):
    """A record as a table gets it, with everything that the columns show."""

    id: Any


class Search(Protocol):
    """One kind of record, as a table asks for it; called on worker threads."""

    def count_and_first(self, query: str, sort: str, descending: bool, limit: int) -> tuple[int, list[Any]]:
        """How many match, and the first of them. Raises Refused for a query that means nothing."""
        ...

    def ids(self, query: str, sort: str, descending: bool) -> "array[int]":
        """All that match, in order."""
        ...

    def rows(self, ids: Sequence[int]) -> list[Any]:
        """The records with these ids, in any order; deleted ones are missing."""
        ...


class RecordTableModel(QAbstractTableModel):
    """The ids of what a query finds, in order, and the rows near the screen. `data` never waits and never asks."""

    counted = Signal(int)
    """A search has answered: so many records."""
    refused = Signal(str)
    """The query means nothing, and why."""
    about_to_refresh = Signal()
    """The same records, perhaps some more or less, in perhaps another order: keep your place …"""
    refreshed = Signal()
    """… and take it again."""

    def __init__(
        self,
        background: Background,
        columns: Sequence[Column],
        search: Search,
        sort: str = "name",
        descending: bool = False,
        today: Callable[[], date] = date.today,
        parent: Any = None,
    ) -> None:
        """Shows nothing until `show` is called."""
        super().__init__(parent)
        self.columns = list(columns)
        self.query, self.sort_name, self.descending = "", sort, descending
        self.edited: Callable[[Any, Column, Any], object] | None = None
        """What to do with an edit in place: (row, column, value)."""
        self._background, self._search, self.today = background, search, today
        self._count = 0
        self._answered = search, self.query, sort, descending
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, Any]] = OrderedDict()
        self._loading: OrderedDict[int, Task[Any]] = OrderedDict()
        self._wanted: list[int] = []
        self._pending: dict[tuple[int, str], Any] = {}
        self._tasks: list[Task[Any]] = []
        self._when_known: list[Callable[[], object]] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._load_wanted)

    def show_last_columns(self, columns: Sequence[Column], kept: int) -> None:
        """Others in place of all columns behind the first `kept`."""
        if len(self.columns) > kept:
            self.beginRemoveColumns(QModelIndex(), kept, len(self.columns) - 1)
            del self.columns[kept:]
            self.endRemoveColumns()
        if columns:
            self.beginInsertColumns(QModelIndex(), kept, kept + len(columns) - 1)
            self.columns.extend(columns)
            self.endInsertColumns()

    @property
    def count(self) -> int:
        """How many records there are."""
        return self._count

    @property
    def search(self) -> Search:
        """What is searched."""
        return self._search

    def show(self, query: str | None = None, sort: str | None = None, descending: bool | None = None) -> None:
        """Shows what the query finds: how many and the first page at once, all ids right after."""
        self.query = self.query if query is None else query
        self.sort_name = self.sort_name if sort is None else sort
        self.descending = self.descending if descending is None else descending
        self._cancel_searches()
        self._when_known.clear()
        asked, search = (self.query, self.sort_name, self.descending), self._search

        self._tasks = [
            self._background.read(lambda: search.count_and_first(*asked, FIRST), self._show_first, self._refuse)
        ]

    def search_in(self, search: Search) -> None:
        """Shows what the same query finds elsewhere: dead leads instead of open ones."""
        self._search = search
        self.show()

    def look(self, search: Search, query: str, sort: str, descending: bool) -> None:
        """Shows something else altogether, such as a saved view."""
        self.point_at(search, query, sort, descending)
        self.show()

    def point_at(self, search: Search, query: str, sort: str, descending: bool) -> None:
        """What is read next."""
        self._search, self.query, self.sort_name, self.descending = search, query, sort, descending

    def refresh(self) -> None:
        """Reads again after a change, and keeps what is shown until it has been read."""
        self._read_again(list(self._pages)[-PAGES_AT_ONCE:])

    def reorder(self, sort: str, descending: bool) -> None:
        """The same records in another order, for a table that keeps its selection; `show` has the first rows sooner."""
        self.sort_name, self.descending = sort, descending
        self._read_again([0])

    def _read_again(self, pages: list[int]) -> None:
        self._cancel_searches()
        asked, search = (self.query, self.sort_name, self.descending), self._search

        def read() -> "tuple[array[int], list[Any], list[int]]":
            ids = search.ids(*asked)
            near = [record_id for page in pages for record_id in ids[page * PAGE : (page + 1) * PAGE]]
            return ids, search.rows(near), pages

        self._tasks = [self._background.read(read, self._refreshed, self._refuse)]

    def record_id(self, row: int) -> int | None:
        """The id of the record in that row, if it is known yet."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def record(self, row: int) -> Any | None:
        """The record in that row, if it is loaded."""
        return self._pages.get(row // PAGE, {}).get(row)

    def loaded(self, first: int, last: int) -> Iterator[Any]:
        """The records of these rows that are loaded."""
        for page in range(first // PAGE, last // PAGE + 1):
            yield from (record for row, record in self._pages.get(page, {}).items() if first <= row <= last)

    def ids(self) -> "array[int]":
        """All ids, in order; while a search is under way, those that are known."""
        return self._ids

    def when_known(self, work: Callable[[], object]) -> None:
        """Does it as soon as all ids are there: at once, or when the search that is under way has answered."""
        if self.is_known:
            work()
        else:
            self._when_known.append(work)

    @property
    def is_known(self) -> bool:
        """Are all ids there? The first rows are shown before."""
        return len(self._ids) == self._count

    def row_of(self, record_id: int) -> int:
        """Where a record is; -1 when it is not here."""
        try:
            return self._ids.index(record_id)
        except ValueError:
            return -1

    def rows_of(self, record_ids: "set[int]") -> list[int]:
        """Where records are, in order; those that are not here are left out."""
        if len(record_ids) < 20:
            return sorted(row for row in map(self.row_of, record_ids) if row >= 0)
        return [row for row, record_id in enumerate(self._ids) if record_id in record_ids]

    def forget_edit(self, record_id: int, name: str) -> None:
        """An edit in place was refused: shows the old value again."""
        if self._pending.pop((record_id, name), None) is not None:
            self._all_changed()

    def _show_first(self, answer: tuple[int, list[Any]]) -> None:
        count, rows = answer
        self._answered = self._search, self.query, self.sort_name, self.descending
        self._replace(array("q", [row.id for row in rows]), count, rows, [0])
        self.counted.emit(count)
        if count > len(rows):
            # Only now: side by side, the first rows would come twice as late (measured with 100,000 leads).
            asked, search = (self.query, self.sort_name, self.descending), self._search
            self._tasks.append(self._background.read(lambda: search.ids(*asked), self._show_all, self._ignore))

    def _show_all(self, ids: "array[int]") -> None:
        known = len(self._ids)
        if len(ids) == self._count and ids[:known] == self._ids:
            self._ids = ids
            # What is shown already stays; only rows behind it have waited for their ids.
            self.dataChanged.emit(self.index(known, 0), self.index(self._count - 1, len(self.columns) - 1))
        else:
            self._replace(ids, len(ids), [], [])
            self.counted.emit(len(ids))
        waiting, self._when_known = self._when_known, []
        for work in waiting:
            work()

    def _refreshed(self, answer: "tuple[array[int], list[Any], list[int]]") -> None:
        ids, rows, pages = answer
        self._pending.clear()
        self._answered = self._search, self.query, self.sort_name, self.descending
        if ids == self._ids:
            self._forget_rows()
            self._keep_rows(rows, pages)
            self._all_changed()
        else:
            self.about_to_refresh.emit()
            self._replace(ids, len(ids), rows, pages)
            self.refreshed.emit()
        self.counted.emit(len(ids))

    def _replace(self, ids: "array[int]", count: int, rows: Sequence[Any], pages: Sequence[int]) -> None:
        self.beginResetModel()
        self._ids, self._count = ids, count
        self._forget_rows()
        self._keep_rows(rows, pages)
        self.endResetModel()

    def _forget_rows(self) -> None:
        for task in self._loading.values():
            task.cancel()
        self._loading.clear()
        self._wanted.clear()
        self._pages.clear()

    def _keep_rows(self, rows: Sequence[Any], pages: Sequence[int]) -> None:
        """Files the rows that were read for these pages; a row that is missing there has been deleted meanwhile."""
        by_id = {row.id: row for row in rows}
        for page in pages:
            first = page * PAGE
            ids = self._ids[first : first + PAGE]
            self._pages[page] = {first + at: by_id[found] for at, found in enumerate(ids) if found in by_id}
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)

    def _want(self, page: int) -> None:
        if page not in self._loading and page not in self._wanted:
            self._wanted.append(page)
            if not self._soon.isActive():
                self._soon.start()

    def _load_wanted(self) -> None:
        # Rows that flew by while scrolling are not wanted any more; the latest are.
        wanted, self._wanted = self._wanted[-PAGES_AT_ONCE:], []
        for page in wanted:
            ids = self._ids[page * PAGE : (page + 1) * PAGE].tolist()
            if ids:
                self._load(page, ids)
        while len(self._loading) > PAGES_AT_ONCE:
            self._loading.popitem(last=False)[1].cancel()

    def _load(self, page: int, ids: list[int]) -> None:
        search = self._search

        def arrived(rows: list[Any]) -> None:
            if self._loading.pop(page, None) is not None:
                self._keep_rows(rows, [page])
                last = min((page + 1) * PAGE, self._count) - 1
                self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(self.columns) - 1))

        def failed(error: Exception) -> None:
            self._loading.pop(page, None)
            raise error

        self._loading[page] = self._background.read(lambda: search.rows(ids), arrived, failed)

    def _cancel_searches(self) -> None:
        for task in self._tasks:
            task.cancel()

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        if self._answered[0] is self._search:
            # While one is still typing, what was found before stays, and is what everything is done to.
            _, self.query, self.sort_name, self.descending = self._answered
        else:
            # Rows of another view must not be seen in this one, nor stay selected.
            self._replace(array("q"), 0, [], [])
        self.refused.emit(str(error))

    def _ignore(self, error: Exception) -> None:
        # A refusal is said once, by the first of the two searches.
        if not isinstance(error, Refused):
            raise error

    def _all_changed(self) -> None:
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, len(self.columns) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        column = self.columns[index.column()]
        if role == Role.TextAlignmentRole:
            return column.alignment
        if role not in (Role.DisplayRole, Role.EditRole, VALUE_ROLE, Role.ToolTipRole, Role.AccessibleTextRole):
            return None
        row = self.record(index.row())
        if row is None:
            if index.row() // PAGE not in self._pages:
                self._want(index.row() // PAGE)
            return None
        key = (row.id, column.name)
        value = self._pending[key] if key in self._pending else column.value(row)
        if role in (Role.EditRole, VALUE_ROLE):
            return value
        return column.said(value, self.today()) or None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Role.TextAlignmentRole:
            return column.alignment
        if role == Role.ToolTipRole:
            return column.hint or None
        return column.title if role == Role.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        is_editable = self.edited is not None and self.columns[index.column()].editor is not None
        return EDITABLE if is_editable else SHOWN

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        row = self.record(index.row())
        column = self.columns[index.column()]
        if self.edited is None or row is None or role != Role.EditRole or column.editor is None:
            return False
        if value != column.value(row):
            # Shown at once; the change, or its refusal, is on its way.
            self._pending[row.id, column.name] = value
            self.dataChanged.emit(index, index)
            self.edited(row, column, value)
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(self.columns) and self.columns[column].sortable:
            self.show(sort=self.columns[column].name, descending=order == Qt.SortOrder.DescendingOrder)
