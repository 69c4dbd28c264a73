"""One table of a report as Qt's tables want it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from crm_desktop.models.reports import Cell, Line, Table

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
Texts = Sequence[Sequence[str]]

LINE_ROLE = int(Role.UserRole) + 1
CELL_ROLE = LINE_ROLE + 1
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ReportTableModel(QAbstractTableModel):
    """Names at the left, figures beside them."""

    def __init__(self, table: Table, texts: Texts, parent: Any = None) -> None:
        """`texts` are its cells as they are read."""
        super().__init__(parent)
        self.table = table
        self._texts = texts

    def line(self, row: int) -> Line:
        """What stands in a row."""
        return self.table.lines[row]

    def cell(self, index: Index) -> Cell | None:
        """The figure there; none where the name stands."""
        return self.table.lines[index.row()].cells[index.column() - 1] if index.column() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.table.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.table.headings) + 1

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self.table.lines[index.row()], index.column()
        text = self._texts[index.row()][column - 1] if column else line.name
        if role == Role.DisplayRole:
            return text
        if role == Role.TextAlignmentRole:
            return _RIGHT if column else _LEFT
        if role == LINE_ROLE:
            return line
        if role == CELL_ROLE:
            return self.cell(index)
        if role == Role.AccessibleTextRole:
            return f"{line.name}, {self.table.headings[column - 1].title}: {text}" if column else text
        if role == Role.ToolTipRole and not column:
            return line.name[:400]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Role.TextAlignmentRole:
            return _RIGHT if section else _LEFT
        if role == Role.DisplayRole:
            return self.table.headings[section - 1].title if section else self.table.first
        return None
