"""A table of figures in which each cell may open the rows that it sums."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from crm_desktop.models.forecasts import Figure
from crm_desktop.views import design
from crm_desktop.views.widgets.figure_table import HEADER, FigureTable, Index

Role = Qt.ItemDataRole
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


class CellsTable(FigureTable):
    """A click or Enter opens a cell, or asks to edit the line where it opens nothing."""

    opened = Signal(str, object)
    """Title and figure."""
    chosen = Signal(object)
    """What the line is of, where the cell opens nothing."""

    def __init__(self, name: str, headers: Sequence[str], parent: QWidget | None = None) -> None:
        """Empty until its model is given lines."""
        self.cells = CellsModel(headers)
        self._headers = headers
        super().__init__(self.cells, name, parent)
        self.cells.setParent(self)
        self.setItemDelegate(LineDelegate(self))
        self.widths_by_contents()
        self.fit()

    def fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.usual_row())
        high = sum(self.rowHeight(number) for number in range(len(self.cells.lines)))
        # Room for the bar that comes where the columns do not fit.
        self.setFixedHeight(HEADER + high + self.horizontalScrollBar().sizeHint().height())

    def opens(self, index: Index) -> bool:
        figure = self.cells.cell(index).figure
        return figure is not None and figure.count > 0

    def open_cell(self, index: Index) -> None:
        """Its rows, or its line."""
        line, cell = self.cells.lines[index.row()], self.cells.cell(index)
        if cell.figure is not None and cell.figure.count:
            self.opened.emit(f"{line.name} · {self._headers[index.column()]}", cell.figure)
        elif cell.figure is None and line.of is not None:
            self.chosen.emit(line.of)
