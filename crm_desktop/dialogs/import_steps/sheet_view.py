"""A quiet table for the rows of a file: hairlines, no grid, row numbers as the spreadsheet counts them."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from crm_desktop.models.imports.cells import cell_text
from crm_desktop.models.imports.spreadsheet import Table
from crm_desktop.views import design
from crm_desktop.views.design import Size

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NO_PARENT = QModelIndex()
SHOWN_LENGTH = 300
WIDEST, FITTED_COLUMNS = 260, 60


class SheetModel(QAbstractTableModel):
    """The rows of a file as they stand in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `show_table`."""
        super().__init__(parent)
        self._table: Table | None = None

    def show_table(self, table: Table | None) -> None:
        """Other rows."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() or self._table is None else len(self._table.rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() or self._table is None else len(self._table.headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if self._table is None or role != Role.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._table.headers[section]
        return str(self._table.row_numbers[section])

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if self._table is None or not index.isValid() or role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        return one_line(cell_text(self._table.cell(index.row(), index.column())))


class SheetView(QTableView):
    """Shows one of the models of an import."""

    widest_first = 420

    def __init__(self, name: str, model: QAbstractTableModel, parent: QWidget | None = None) -> None:
        """`name` is its accessible name."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setModel(model)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(Hairlines(self))
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(max(design.ROW_COMPACT + 2, self.fontMetrics().height() + design.SPACE_8))
        rows.setFont(design.font(Size.SMALL, tabular=True))
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        rows.setHighlightSections(False)
        rows.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        header = self.horizontalHeader()
        header.setFont(design.font(Size.SMALL, QFont.Weight.Medium))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        # With all rows selected it would ask for each cell of a column whether it can be selected.
        header.setSelectionModel(QItemSelectionModel(model, header))
        model.modelReset.connect(self._fit)

    def _fit(self) -> None:
        """As wide as the first rows need, within reason; a file may have thousands of columns."""
        model, metrics = self.model(), self.fontMetrics()
        bold = design.font(Size.SMALL, QFont.Weight.DemiBold)
        for column in range(min(model.columnCount(), FITTED_COLUMNS)):
            texts = [str(model.index(row, column).data() or "") for row in range(min(model.rowCount(), 30))]
            header = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            longest = max((metrics.horizontalAdvance(text[:80]) for text in texts), default=0)
            named = metrics.horizontalAdvance(header) * bold.pointSizeF() / max(self.font().pointSizeF(), 1)
            wanted = min(max(longest, named + design.SPACE_4, 40), WIDEST if column else self.widest_first)
            self.setColumnWidth(column, int(wanted) + 2 * design.SPACE_12)


class Hairlines(QStyledItemDelegate):
    """Draws a line of one pixel below each row, and nothing else of its own."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        rect, palette = option.rect, option.palette
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, design.hairline(palette))


def one_line(text: str) -> str:
    """As much of a text as a cell can show."""
    return " ".join(text[: 2 * SHOWN_LENGTH].split())[:SHOWN_LENGTH]
