"""A short list that the company edits, as Qt's table asks for it: all rows at hand, edited and ordered in place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from crm_desktop.models.wording import say

Index = QModelIndex | QPersistentModelIndex
Flag = Qt.ItemFlag
ROW_OF_LIST = "application/x-crm-desktop-row"
NOWHERE = QModelIndex()


@dataclass(frozen=True)
class ListColumn:
    """One field of the rows: how it is said, and with what it is edited."""

    name: str
    label: str
    editor: Callable[[QWidget], QWidget] | None = None
    text: Callable[[Any], str] | None = None
    """How a value is said; without it, as it is."""
    width: int = 0
    """0 takes the room that is left."""
    is_number: bool = False
    editable: Callable[[Any], bool] | None = None
    """Of which rows; without it, of all."""
    help: str = ""


class ListTableModel(QAbstractTableModel):
    """Rows are any objects with an `id` and the columns' names as attributes; nothing here queries."""

    edited = Signal(object, str, object)
    """A row, the name of its field, and the value wanted."""
    ordered = Signal(list)
    """The ids in the order wanted."""

    def __init__(self, columns: Sequence[ListColumn], parent: QObject | None = None) -> None:
        """Empty until `show`."""
        super().__init__(parent)
        self.columns = list(columns)
        self.rows: list[Any] = []

    def show(self, rows: Sequence[Any]) -> None:
        """Other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def row_of(self, record_id: int) -> int:
        """Where it stands; -1 when it does not."""
        return next((place for place, row in enumerate(self.rows) if row.id == record_id), -1)

    def move(self, place: int, to: int) -> None:
        """Asks for another order: the row at `place` goes to `to`."""
        if 0 <= place < len(self.rows) and 0 <= to < len(self.rows) and place != to:
            ids = [row.id for row in self.rows]
            ids.insert(to, ids.pop(place))
            self.ordered.emit(ids)

    def value(self, index: Index) -> Any:
        """What is edited at this place."""
        return getattr(self.rows[index.row()], self.columns[index.column()].name)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            value = self.value(index)
            return column.text(value) if column.text is not None else "" if value is None else str(value)
        if role == Qt.ItemDataRole.EditRole:
            return self.value(index)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.is_number:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or value == self.value(index):
            return False
        self.edited.emit(self.rows[index.row()], self.columns[index.column()].name, value)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return say(column.label)
        if role == Qt.ItemDataRole.ToolTipRole:
            return say(column.help or column.label)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Flag:
        if not index.isValid():
            return Flag.ItemIsDropEnabled
        flags = Flag.ItemIsEnabled | Flag.ItemIsSelectable | Flag.ItemIsDragEnabled
        column, row = self.columns[index.column()], self.rows[index.row()]
        if column.editor is not None and (column.editable is None or column.editable(row)):
            flags |= Flag.ItemIsEditable
        return flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [ROW_OF_LIST]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(ROW_OF_LIST, str(min(index.row() for index in indexes)).encode())
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Asks for the new order; the rows themselves stay until it has been written."""
        if not data.hasFormat(ROW_OF_LIST):
            return False
        place = int(bytes(data.data(ROW_OF_LIST).data()).decode())
        gap = row if row >= 0 else parent.row() if parent.isValid() else len(self.rows)
        self.move(place, gap - 1 if gap > place else gap)
        return False
