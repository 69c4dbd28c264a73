"""A table of a report: every figure that counts records is a link to them."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from crm_desktop.views import design
from crm_desktop.views.design import Size
from crm_desktop.views.reports.report_table_model import CELL_ROLE, LINE_ROLE, ReportTableModel

Index = QModelIndex | QPersistentModelIndex
PADDING = design.SPACE_8
HEADER = 32
NARROWEST_NAME = 150


class ReportTable(QTableView):
    """As high as all its lines: the page scrolls, not the table. Enter, Space or a click opens a figure."""

    opened = Signal(str, object)
    """The name of a figure, and the records behind it."""

    def __init__(self, model: ReportTableModel, parent: QWidget | None = None) -> None:
        """One table of one answer."""
        super().__init__(parent)
        self._model = model
        model.setParent(self)
        self.hovered = QModelIndex()
        self.setModel(model)
        self.setItemDelegate(ReportDelegate(self))
        self.setAccessibleName(model.table.title)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setFixedHeight(HEADER)
        header.setFont(design.font(Size.SMALL, QFont.Weight.Medium))
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._measure()

    def _measure(self) -> None:
        """Each column of figures as wide as its widest; once, for Qt would do it again with every change of size."""
        figures = QFontMetrics(design.font(Size.BASE, QFont.Weight.DemiBold, tabular=True))
        titles = QFontMetrics(self.horizontalHeader().font())
        model = self._model
        for column in range(1, model.columnCount()):
            said = (model.index(row, column).data() for row in range(model.rowCount()))
            title = model.headerData(column, Qt.Orientation.Horizontal)
            widest = max((figures.horizontalAdvance(text) for text in said), default=0)
            wide = max(widest, titles.horizontalAdvance(title)) + 2 * PADDING + 2
            self.horizontalHeader().resizeSection(column, wide)
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(max(design.ROW_COMPACT, self.fontMetrics().height() + design.SPACE_8))
        self._share()

    def _fit(self) -> None:
        bar = self.horizontalScrollBar().sizeHint().height() if self._overflows() else 0
        self.setFixedHeight(HEADER + self.verticalHeader().length() + 2 + bar)

    def _overflows(self) -> bool:
        return self.horizontalHeader().length() > self.viewport().width() > 0

    def _share(self) -> None:
        """Names take what the figures leave."""
        header = self.horizontalHeader()
        figures = sum(header.sectionSize(at) for at in range(1, self._model.columnCount()))
        header.resizeSection(0, max(self.viewport().width() - figures, NARROWEST_NAME))
        self._fit()

    def _open(self, index: Index) -> None:
        cell = self._model.cell(index) if index.isValid() else None
        if cell is not None and cell.opens:
            line, heading = self._model.line(index.row()), self._model.table.headings[index.column() - 1]
            self.opened.emit(f"{line.name} · {heading.title}", cell.behind)

    def _hover(self, index: QModelIndex) -> None:
        if index != self.hovered:
            self.hovered = index
            self.viewport().update()
        cell = self._model.cell(index) if index.isValid() else None
        opens = cell is not None and cell.opens
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._share()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._open(self.indexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(QModelIndex())
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_model"):
            self._measure()


class ReportDelegate(QStyledItemDelegate):
    """The total heavier; the figure under the pointer underlined."""

    def __init__(self, table: ReportTable) -> None:
        """Of one table."""
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, cell = index.data(LINE_ROLE), index.data(CELL_ROLE)
        palette, rect = option.palette, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected) and self._table.hasFocus()
        pointed_at = cell is not None and cell.opens and index == self._table.hovered
        if selected:
            painter.fillRect(rect, design.selection(palette))
        elif pointed_at:
            painter.fillRect(rect, design.hover(palette))
        elif option.state & QStyle.StateFlag.State_Selected:
            # The style has filled the cell already, in a colour too strong for this text.
            painter.fillRect(rect, palette.base())
        colour = design.outline(palette) if line.is_total else design.hairline(palette)
        edge = rect.y() if line.is_total else rect.bottom()
        painter.fillRect(QRect(rect.x(), edge, rect.width(), 1), colour)
        font = self._font(line.is_total, index.column())
        font.setUnderline(pointed_at)
        painter.setFont(font)
        quiet = cell is not None and cell.value in (None, 0)
        painter.setPen(design.quiet_text(palette) if quiet else design.text(palette))
        room = rect.adjusted(PADDING, 0, -PADDING, -1)
        side = Qt.AlignmentFlag.AlignRight if index.column() else Qt.AlignmentFlag.AlignLeft
        text = painter.fontMetrics().elidedText(index.data()[:400], Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), text)

    def _font(self, is_total: bool, column: int) -> QFont:
        return design.font(Size.BASE, QFont.Weight.DemiBold if is_total else None, tabular=bool(column))
