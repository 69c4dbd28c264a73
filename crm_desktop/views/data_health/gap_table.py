"""The table of what is missing: a click or Enter on a figure opens its records."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from crm_desktop.models.data_health import Gap, MissingData
from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.data_health.gap_table_model import GapTableModel, Index

LABEL_WIDTH, FIGURE_WIDTH = 300, 104


class GapTable(QTableView):
    """Figures are links; the cell with the keys has an outline."""

    opened = Signal(object, int, str)
    """A `Gap`, an owner's id and name."""
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty."""
        super().__init__(parent)
        self.gaps = GapTableModel(self)
        self.setModel(self.gaps)
        self.setItemDelegate(FigureDelegate(self))
        self.setAccessibleName(say("Missing data"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(design.ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.gaps.palette = self.palette()
        self.selectionModel().currentChanged.connect(lambda *_: self.moved.emit())
        self.clicked.connect(self._open)

    def show_missing(self, found: MissingData) -> None:
        """The figures as they are now; the cell with the keys stays."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        self.gaps.show_missing(found)
        self.clearSpans()
        for heading in self.gaps.headings():
            self.setSpan(heading, 0, 1, self.gaps.columnCount())
        self.setColumnWidth(0, LABEL_WIDTH)
        for each in range(1, self.gaps.columnCount()):
            self.setColumnWidth(each, max(FIGURE_WIDTH, self.horizontalHeader().sectionSizeHint(each)))
        place = self.gaps.index(max(row, 1), max(column, 1))
        if place.isValid():
            self.setCurrentIndex(place)

    def open_current(self) -> None:
        """The records of the figure with the keys."""
        self._open(self.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        found: tuple[Gap, int, str] | None = self.gaps.figure(index)
        if found is not None:
            self.opened.emit(*found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.gaps.figure(self.indexAt(event.position().toPoint())) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.gaps.palette = self.palette()


class FigureDelegate(QStyledItemDelegate):
    """Hairlines below, and an outline where the keys are."""

    def __init__(self, table: GapTable) -> None:
        """For this table."""
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette, rect = option.palette, option.rect
        painter.save()
        painter.setPen(QPen(design.hairline(palette), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(index.data(Qt.ItemDataRole.FontRole))
        painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole) or design.text(palette))
        room = rect.adjusted(design.SPACE_8, 0, -design.SPACE_8, 0)
        side = (
            index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        said = painter.fontMetrics().elidedText(index.data() or "", Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(side), said)
        if self._table.hasFocus() and self._table.currentIndex() == index:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(design.accent(palette), 1.5))
            painter.drawRoundedRect(rect.adjusted(2, 2, -3, -3), design.SPACE_4, design.SPACE_4)
        painter.restore()
