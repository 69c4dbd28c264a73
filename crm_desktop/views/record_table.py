"""The table of records: keeps its place when the data changes; opens, selects and edits by mouse and keyboard."""

from array import array
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from crm_desktop.models.own_fields.own_field import BY_ID
from crm_desktop.models.wording import say
from crm_desktop.settings import Settings
from crm_desktop.views import design
from crm_desktop.views.columns import RIGHT
from crm_desktop.views.design import Size
from crm_desktop.views.record_delegate import RecordDelegate
from crm_desktop.views.record_table_model import RecordTableModel

T = TypeVar("T")
HEADER = 32
NARROWEST = 48
# Beside the title of a column, with the arrow of its order.
TITLE_MARGIN = 28


class RowPlace(NamedTuple):
    """Where one is in a table: by records, since their rows may be others."""

    selected: set[int]
    everything: bool
    current: int | None
    row: int
    column: int
    top: int | None


NOWHERE = RowPlace(set(), False, None, -1, 0, None)


class RecordTable(QTableView):
    """A table of one kind of record; its columns' widths and its order come back the next day."""

    opened = Signal(int)
    """Enter or a double-click: the record's page is wanted."""
    selected = Signal()
    """Other records are selected, or none."""
    menu_wanted = Signal(QPoint)
    """A context menu for what is selected, at that place of the screen."""
    laid_out = Signal()
    """Other columns are shown, or in another order."""

    def __init__(self, name: str, model: RecordTableModel, settings: Settings, parent: QWidget | None = None) -> None:
        """`name` is its accessible name, and where its preferences are kept."""
        super().__init__(parent)
        self.records = model
        self._layout, self._settings = name, settings
        self._columns_given: tuple[tuple[str, int], ...] = ()
        self._laying_out = False
        self._place = NOWHERE
        self._left: RowPlace | None = None
        self._sorting = False
        self.setAccessibleName(say(name))
        self.setModel(model)
        self._delegate = RecordDelegate(self, model)
        self.setItemDelegate(self._delegate)
        self._set_up_looks()
        self._set_up_header()
        self._save_soon = QTimer(self, singleShot=True, interval=500)
        self._save_soon.timeout.connect(self._save_layout)
        model.about_to_refresh.connect(self._keep_place)
        model.refreshed.connect(self._take_place)
        model.counted.connect(self._sorted)
        model.counted.connect(lambda _: self._stand_somewhere())
        model.modelReset.connect(self.selected)
        model.columnsInserted.connect(self._columns_came)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selected.emit())
        settings.changed.connect(self._preference_changed)

    def selected_ids(self) -> "array[int]":
        """The ids of the selected records, in the order shown; exactly those, however many."""
        ids = array("q")
        for first, last in self._selected_runs():
            ids.extend(self.records.ids()[first : last + 1])
        return ids

    def selected_count(self) -> int:
        """How many that are, without a list of a million of them."""
        return sum(last - first + 1 for first, last in self._selected_runs())

    def selected_records(self) -> list[Any]:
        """Those of the selected records that are loaded; fewer than `selected_count` when some are not."""
        return [record for first, last in self._selected_runs() for record in self.records.loaded(first, last)]

    def select_record(self, record_id: int) -> None:
        """Selects the record and brings it into view."""
        row = self.records.row_of(record_id)
        if row >= 0:
            self.selectRow(row)
            self.scrollTo(self.records.index(row, 0))

    def place(self) -> RowPlace:
        """What is selected, and where one is."""
        selection, count = self.selectionModel().selection().toList(), self.records.count
        everything = any(found.top() == 0 and found.bottom() == count - 1 for found in selection) and count > 1
        chosen = set() if everything else set(self.selected_ids())
        current, top = self.currentIndex(), self.rowAt(0)
        top_id = self.records.record_id(top) if top > 0 or self.verticalScrollBar().value() else None
        current_id = self.records.record_id(current.row())
        return RowPlace(chosen, everything, current_id, current.row(), current.column(), top_id)

    def return_to(self, place: RowPlace) -> None:
        """When the records are read the next time."""
        self._left = place

    def shown_columns(self) -> tuple[str, ...]:
        """The names of the columns that are shown, from left to right."""
        return tuple(name for name, _ in self.layout_now())

    def layout_now(self) -> tuple[tuple[str, int], ...]:
        """The columns that are shown, from left to right, with their widths."""
        header = self.horizontalHeader()
        order = sorted(range(header.count()), key=header.visualIndex)
        shown = [at for at in order if not self.isColumnHidden(at)]
        return tuple((self.records.columns[at].name, self.columnWidth(at)) for at in shown)

    def use_layout(self, name: str, columns: Sequence[tuple[str, int]] = ()) -> None:
        """Columns, order and widths as they were left under that name; before that as given, or as they begin."""
        if self._save_soon.isActive():
            self._save_layout()
        self._layout, self._columns_given = name, tuple(columns)
        self._size_columns()
        self._give_room()
        self._save_soon.stop()

    def columns_menu(self) -> QMenu:
        """Which columns are shown."""
        menu = QMenu(self)
        for position, column in enumerate(self.records.columns):
            choice = QAction(column.title, menu, checkable=True, checked=not self.isColumnHidden(position))
            choice.setEnabled(position > 0)
            choice.toggled.connect(lambda shown, at=position: self.setColumnHidden(at, not shown))
            choice.toggled.connect(self._give_room)
            menu.addAction(choice)
        return menu

    def _selected_runs(self) -> list[tuple[int, int]]:
        """First and last row of each run, in order; Qt's own ranges may overlap."""
        runs: list[tuple[int, int]] = []
        ranges = sorted((found.top(), found.bottom()) for found in self.selectionModel().selection().toList())
        for top, bottom in ranges:
            reached = runs[-1][1] if runs else -1
            if bottom > reached:
                runs.append((max(top, reached + 1), bottom))
        return runs

    def _set_up_looks(self) -> None:
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.SelectedClicked)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(design.ROW_COMPACT)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._size_rows()

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        # Of a selection of its own, always empty: else it would ask each of a million rows whether it is selected.
        header.setSelectionModel(QItemSelectionModel(self.records, header))
        header.setFont(design.font(Size.SMALL, QFont.Weight.Medium))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setFixedHeight(HEADER)
        header.setMinimumSectionSize(NARROWEST)
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.setHighlightSections(False)
        header.setSortIndicatorShown(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda at: self.columns_menu().popup(header.mapToGlobal(at)))
        self._size_columns()
        self.show_order()
        header.sectionClicked.connect(self._sort_by)
        header.sectionResized.connect(lambda *_: self._layout_changed())
        header.sectionMoved.connect(lambda *_: self._layout_changed())

    def _size_columns(self) -> None:
        header, given = self.horizontalHeader(), dict(self._columns_given)
        begun = given or [column.name for column in self.records.columns if not column.hidden]
        shown = self._settings.shown_columns.get(self._layout) or list(begun)
        widths = self._settings.column_widths.get(self._layout, {})
        at = {column.name: position for position, column in enumerate(self.records.columns)}
        self._laying_out = True
        for name, position in at.items():
            width = widths.get(name) or given.get(name) or self._first_width(position)
            self.setColumnWidth(position, max(width, NARROWEST))
            self.setColumnHidden(position, position > 0 and name not in shown)
        # What is not shown stands in the order in which all columns are declared, behind.
        for place, position in enumerate([at[name] for name in shown if name in at]):
            header.moveSection(header.visualIndex(position), place)
        self._laying_out = False

    def _first_width(self, position: int) -> int:
        """Room for the title too, whatever the language makes of it."""
        column = self.records.columns[position]
        title = self.horizontalHeader().fontMetrics().horizontalAdvance(column.title) + TITLE_MARGIN
        return max(column.first_width, title)

    def _columns_came(self, _: QModelIndex, first: int, last: int) -> None:
        """Own fields are shown where they were shown before."""
        self._save_soon.stop()
        self._size_columns()
        self._give_room()
        self.show_order()

    def _ends_with_figures(self) -> bool:
        shown = [column for at, column in enumerate(self.records.columns) if not self.isColumnHidden(at)]
        return bool(shown) and shown[-1].look in RIGHT

    def _give_room(self) -> None:
        """Room that is left goes to the last column; to the names where figures would stand far from all else."""
        header, names = self.horizontalHeader(), self.records.columns[0]
        header.setStretchLastSection(not self._ends_with_figures())
        if self._ends_with_figures():
            left = self.viewport().width() - header.length() + header.sectionSize(0)
            self.setColumnWidth(0, max(left, names.first_width))

    def _size_rows(self) -> None:
        height = design.ROW_COMPACT if self._settings.compact_rows else design.ROW
        self.verticalHeader().setDefaultSectionSize(max(height, self.fontMetrics().height() + design.SPACE_8))

    def _preference_changed(self, name: str) -> None:
        if name == "compact_rows":
            self._size_rows()

    def _sort_by(self, section: int) -> None:
        column = self.records.columns[section]
        if not column.sortable:
            self.show_order()
            return
        descending = self.records.sort_name == column.name and not self.records.descending
        if self.selectionModel().hasSelection():
            self._sorting = True
            self.records.reorder(column.name, descending)
        else:
            self.records.show(sort=column.name, descending=descending)
        self.scrollToTop()
        self._settings.sorted_by = _with(self._settings.sorted_by, self._layout, [column.name, descending])
        self.show_order()

    def _sorted(self) -> None:
        self._sorting = False

    def show_order(self) -> None:
        """The arrow in the header, where the table is sorted now."""
        names = [column.name for column in self.records.columns]
        at = names.index(self.records.sort_name) if self.records.sort_name in names else -1
        down = self.records.descending
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(at, order)

    def _layout_changed(self) -> None:
        if not self._laying_out:
            self._save_soon.start()

    def _save_layout(self) -> None:
        self._save_soon.stop()
        layout = self.layout_now()
        shown, widths = [name for name, _ in layout], dict(layout)
        # Own fields come later than the table: they stand as they were until then.
        there = {column.name for column in self.records.columns}
        for name in self._settings.shown_columns.get(self._layout, []):
            if name.startswith(BY_ID) and name not in there:
                shown.append(name)
        kept = self._settings.column_widths.get(self._layout, {})
        widths |= {name: width for name, width in kept.items() if name not in widths}
        self._settings.shown_columns = _with(self._settings.shown_columns, self._layout, shown)
        self._settings.column_widths = _with(self._settings.column_widths, self._layout, widths)
        self.laid_out.emit()

    def _keep_place(self) -> None:
        self._place, self._left = self._left or self.place(), None

    def _take_place(self) -> None:
        chosen, everything, current, before, column, top = self._place
        row = self.records.row_of(current) if current is not None else -1
        if row < 0 <= before and not self._sorting:
            # Deleted, or done with: the keys are on what stands there now.
            row = min(before, self.records.count - 1)
        if row >= 0:
            at = self.records.index(row, max(column, 0))
            self.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.NoUpdate)
        if everything:
            self.selectAll()
        elif chosen:
            self.selectionModel().select(self._selection_of(chosen), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        # At last: Qt scrolls to the current row. Another order is read from its beginning.
        row = self.records.row_of(top) if top is not None and not self._sorting else 0
        if row >= 0:
            self.scrollTo(self.records.index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def _stand_somewhere(self) -> None:
        """Who works by key sees where the keys are; nothing is selected by that."""
        if self.hasFocus() and not self.currentIndex().isValid() and self.records.count:
            first = self.records.index(max(self.rowAt(0), 0), self._first_column())
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _first_column(self) -> int:
        header = self.horizontalHeader()
        shown = [at for at in range(header.count()) if not self.isColumnHidden(at)]
        return min(shown, key=header.visualIndex, default=0)

    def _selection_of(self, ids: set[int]) -> QItemSelection:
        selection, last = QItemSelection(), len(self.records.columns) - 1
        first = previous = -2
        for row in [*self.records.rows_of(ids), -2]:
            if row != previous + 1:
                if first >= 0:
                    selection.select(self.records.index(first, 0), self.records.index(previous, last))
                first = row
            previous = row
        return selection

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered_row:
            for changed in (self._delegate.hovered_row, row):
                if changed >= 0:
                    top = self.rowViewportPosition(changed)
                    self.viewport().update(0, top, self.viewport().width(), self.rowHeight(changed))
            self._delegate.hovered_row = row

    def _open(self, index: QModelIndex) -> None:
        record_id = self.records.record_id(index.row())
        if record_id is not None:
            self.opened.emit(record_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._open(self.indexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self._stand_somewhere()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() == QAbstractItemView.State.EditingState
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing:
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape and not editing:
            self.clearSelection()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.selectionModel().hasSelection():
            self.menu_wanted.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._delegate.take_fonts()
            self._size_rows()

    def sizeHint(self) -> QSize:
        return QSize(640, 400)


def _with(kept: Mapping[str, T], name: str, value: T) -> dict[str, T]:
    return {**kept, name: value}
