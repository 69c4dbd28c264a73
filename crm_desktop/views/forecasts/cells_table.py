"""A table of figures in which each cell may open the rows that it sums."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from crm_desktop.models.forecasts import Figure
from crm_desktop.views import design
from crm_desktop.views.design import Size

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
HEADER = 32
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Cell:
    """What a cell says, and the figure whose rows it opens."""

    text: str
    figure: Figure | None = None
    help: str = ""


@dataclass(frozen=True)
class CellLine:
    """One line: its name, its cells, what it is of, and whether it sums those above."""

    name: str
    cells: tuple[Cell, ...]
    of: Any = None
    is_sum: bool = False


class CellsModel(QAbstractTableModel):
    """Lines of cells; nothing here queries."""

    def __init__(self, headers: Sequence[str], parent: Any = None) -> None:
        """Empty until `show`."""
        super().__init__(parent)
        self._headers = list(headers)
        self.lines: list[CellLine] = []

    def show(self, lines: Sequence[CellLine]) -> None:
        """Other lines."""
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def cell(self, index: Index) -> Cell:
        """What stands there; in the first column the name."""
        line = self.lines[index.row()]
        return line.cells[index.column() - 1] if index.column() else Cell(line.name)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell, line = self.cell(index), self.lines[index.row()]
        if role == Role.DisplayRole:
            return cell.text
        if role == Role.TextAlignmentRole:
            return _RIGHT if index.column() else _LEFT
        if role == Role.FontRole:
            return design.font(weight=QFont.Weight.DemiBold if line.is_sum else None, tabular=index.column() > 0)
        if role == Role.ToolTipRole:
            return cell.help or None
        if role == Role.AccessibleTextRole:
            return f"{line.name}, {self._headers[index.column()]}: {cell.text}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self._headers):
            return None
        if role == Role.TextAlignmentRole:
            return _RIGHT if section else _LEFT
        return self._headers[section] if role == Role.DisplayRole else None


class LineDelegate(QStyledItemDelegate):
    """A hairline below each line."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        rect = option.rect
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), design.hairline(option.palette))


class CellsTable(QTableView):
    """As high as its lines; a click or Enter opens a cell, or asks to edit the line where it opens nothing."""

    opened = Signal(str, object)
    """Title and figure."""
    chosen = Signal(object)
    """What the line is of, where the cell opens nothing."""

    def __init__(self, name: str, headers: Sequence[str], parent: QWidget | None = None) -> None:
        """Empty until its model is given lines."""
        super().__init__(parent)
        self.cells = CellsModel(headers, self)
        self._headers = headers
        self.setModel(self.cells)
        self.setItemDelegate(LineDelegate(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setFixedHeight(HEADER)
        header.setFont(design.font(Size.SMALL, QFont.Weight.Medium))
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.cells.modelReset.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        row = max(design.ROW_COMPACT, self.fontMetrics().height() + design.SPACE_8)
        self.verticalHeader().setDefaultSectionSize(row)
        high = sum(self.rowHeight(number) for number in range(len(self.cells.lines)))
        # Room for the bar that comes where the columns do not fit.
        self.setFixedHeight(HEADER + high + self.horizontalScrollBar().sizeHint().height())

    def open_cell(self, index: Index) -> None:
        """Its rows, or its line."""
        if not index.isValid():
            return
        line, cell = self.cells.lines[index.row()], self.cells.cell(index)
        if cell.figure is not None and cell.figure.count:
            self.opened.emit(f"{line.name} · {self._headers[index.column()]}", cell.figure)
        elif cell.figure is None and line.of is not None:
            self.chosen.emit(line.of)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.open_cell(self.indexAt(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        opens = index.isValid() and bool((figure := self.cells.cell(index).figure) and figure.count)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_cell(self.currentIndex())
        else:
            super().keyPressEvent(event)
