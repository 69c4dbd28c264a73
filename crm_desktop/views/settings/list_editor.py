"""A short list with its buttons: edited in place, ordered by drag, by buttons or by Alt and the arrows."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.models.wording import say
from crm_desktop.views import design, icons
from crm_desktop.views.settings.list_table_model import ListColumn, ListTableModel

Index = QModelIndex | QPersistentModelIndex
MOST_ROWS_SHOWN = 9


class ListEditor(QWidget):
    """Shows rows and tells what is wanted of them; writes nothing itself."""

    edited = Signal(object, str, object)
    """A row, the name of its field, and the value wanted."""
    ordered = Signal(list)
    add_wanted = Signal()
    remove_wanted = Signal(object)
    """The row that is to go."""
    chosen = Signal(object)
    """The row that is current now, or None."""

    def __init__(
        self,
        name: str,
        one: str,
        columns: Sequence[ListColumn],
        remove_text: str | None = None,
        can_order: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """`one` of it is called so on the buttons, as in "Add stage"; an empty `remove_text` has no such button."""
        super().__init__(parent)
        self.model = ListTableModel(columns, self)
        self.table = ListTable(name, self.model, can_order)
        self.add_button = QPushButton(icons.icon("add"), say("Add {one}", one=say(one)))
        self.add_button.setAccessibleName(say("Add {one}", one=say(one)))
        self._one = one
        self.remove_button = QPushButton()
        self.name_remove_button(say("Remove") if remove_text is None else remove_text)
        self.up_button = _tool_button("up", say("Move {one} up", one=say(one)), "Alt+Up")
        self.down_button = _tool_button("down", say("Move {one} down", one=say(one)), "Alt+Down")
        self._edit_next: int | None = None
        self._waiting: Sequence[Any] | None = None
        self._last_place = 0
        self._can_order, self._can_remove = can_order, remove_text != ""
        self._lay_out()
        self._connect()
        self._update_buttons()

    def name_remove_button(self, text: str) -> None:
        """Called as it is read on the screen; what goes is said beside that, since a page may have two lists."""
        self.remove_button.setText(text)
        self.remove_button.setAccessibleName(text)
        self.remove_button.setAccessibleDescription(say("{deed} {kind}", deed=text, kind=say(self._one)))

    def take_button(self, button: QPushButton) -> None:
        """One more thing to do with the current row, before it is removed; the list has nothing to add."""
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        self.add_button.hide()

    def show_rows(self, rows: Sequence[Any]) -> None:
        """The rows as they stand now; what was current stays so. While one types, they wait."""
        if self.table.is_editing():
            self._waiting = rows
            return
        self._waiting = None
        current = self.current_row()
        self.model.show(rows)
        place = self.model.row_of(current.id) if current is not None else -1
        if self._edit_next is not None and self.model.row_of(self._edit_next) >= 0:
            place = self.model.row_of(self._edit_next)
        elif place < 0 and current is not None:
            place = min(self._last_place, len(rows) - 1)
        if place < 0 and rows:
            place = 0
        if place >= 0:
            self.select(place)
        self.table.fit(len(rows))
        if self._edit_next is not None and place >= 0:
            self.table.edit(self.model.index(place, 0))
        self._edit_next = None

    def edit_when_shown(self, record_id: int) -> None:
        """As soon as the rows hold this one, its name is edited: it has just been made."""
        if (place := self.model.row_of(record_id)) >= 0:
            self.select(place)
            self.table.edit(self.model.index(place, 0))
        else:
            self._edit_next = record_id

    def current_row(self) -> Any:
        """The row with the keys, or None."""
        place = self.table.currentIndex().row()
        return self.model.rows[place] if 0 <= place < len(self.model.rows) else None

    def select(self, place: int) -> None:
        """Makes a row the current one."""
        column = max(self.table.currentIndex().column(), 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(self.model.index(place, column), flags)

    def _lay_out(self) -> None:
        row = self._buttons = QHBoxLayout()
        row.setSpacing(design.SPACE_8)
        row.addWidget(self.add_button)
        row.addStretch(1)
        for button in (self.up_button, self.down_button, self.remove_button):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_8)
        layout.addWidget(self.table)
        layout.addLayout(row)
        # Not before they stand in the list: a widget shown without a parent flashes as a window of its own.
        self.up_button.setVisible(self._can_order)
        self.down_button.setVisible(self._can_order)
        self.remove_button.setVisible(self._can_remove)

    def _connect(self) -> None:
        self.model.edited.connect(self.edited)
        self.model.ordered.connect(self.ordered)
        self.add_button.clicked.connect(lambda: self.add_wanted.emit())
        self.remove_button.clicked.connect(self._remove)
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))
        self.table.moved.connect(self._move)
        self.table.removed.connect(self._remove)
        self.table.edit_ended.connect(self._show_waiting)
        self.table.selectionModel().currentRowChanged.connect(self._current_changed)

    def _show_waiting(self) -> None:
        if self._waiting is not None:
            self.show_rows(self._waiting)

    def _move(self, by: int) -> None:
        place = self.table.currentIndex().row()
        if self._can_order:
            self.model.move(place, place + by)

    def _remove(self) -> None:
        row = self.current_row()
        if row is not None and self._can_remove:
            self.remove_wanted.emit(row)

    def _current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self._last_place = current.row()
        self._update_buttons()
        self.chosen.emit(self.current_row())

    def _update_buttons(self) -> None:
        place, count = self.table.currentIndex().row(), len(self.model.rows)
        self.remove_button.setEnabled(place >= 0)
        self.up_button.setEnabled(place > 0)
        self.down_button.setEnabled(0 <= place < count - 1)


class ListTable(QTableView):
    """The rows of a list, one selected at a time."""

    moved = Signal(int)
    removed = Signal()
    edit_ended = Signal()

    def __init__(self, name: str, model: ListTableModel, can_order: bool, parent: QWidget | None = None) -> None:
        """As high as its rows, up to nine."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(ListDelegate(self, model))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(design.ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self._size_columns(model)
        if can_order:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.setDragDropOverwriteMode(False)
            self.setDropIndicatorShown(True)

    def fit(self, count: int) -> None:
        """As high as so many rows are."""
        shown = max(1, min(count, MOST_ROWS_SHOWN))
        row = self.rowHeight(0) if count else self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + shown * row + 2 * self.frameWidth() + 2)

    def is_editing(self) -> bool:
        """Is a cell being typed in?"""
        return self.state() is QAbstractItemView.State.EditingState

    def _size_columns(self, model: ListTableModel) -> None:
        header = self.horizontalHeader()
        for place, column in enumerate(model.columns):
            if column.width:
                self.setColumnWidth(place, max(column.width, header.sectionSizeHint(place)))
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)

    def closeEditor(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        self.edit_ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        editing = self.is_editing()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and Qt.Key(event.key()) in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete and not editing:
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class ListDelegate(QStyledItemDelegate):
    """Hairlines between rows, the first column heavier; edited with the column's own field."""

    def __init__(self, view: QTableView, model: ListTableModel) -> None:
        """Draws the cells of one list."""
        super().__init__(view)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette, rect = option.palette, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, design.selection(palette))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, design.hairline(palette))
        column = self._model.columns[index.column()]
        first = index.column() == 0
        weight = QFont.Weight.DemiBold if first else None
        painter.setFont(design.font(weight=weight, tabular=column.is_number))
        painter.setPen(design.text(palette))
        room = rect.adjusted(design.SPACE_8, 0, -design.SPACE_8, -1)
        side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
        said = painter.fontMetrics().elidedText(str(index.data())[:400], Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), said)
        if option.state & QStyle.StateFlag.State_HasFocus and self._model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            painter.setPen(design.accent(palette))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -2))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._model.columns[index.column()]
        assert column.editor is not None
        editor = column.editor(parent)
        editor.setAccessibleName(say(column.label))
        editor.setAutoFillBackground(True)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        editor.set_value(self._model.value(index))  # type: ignore[attr-defined]

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        if not editor.problem():  # type: ignore[attr-defined]
            model.setData(index, editor.value())  # type: ignore[attr-defined]

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)


def _tool_button(icon: str, name: str, keys: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icons.icon(icon))
    button.setAutoRaise(True)
    button.setAccessibleName(name)
    button.setToolTip(f"{name} ({keys})")
    return button
