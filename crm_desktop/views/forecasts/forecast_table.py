"""The forecast's table: every figure is a link to the rows that it sums."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
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
from crm_desktop.views.forecasts.figure_lines import FigureLine, Kind
from crm_desktop.views.forecasts.forecast_table_model import COUNT, LINE_ROLE, NAME, ForecastTableModel

Index = QModelIndex | QPersistentModelIndex
PADDING = design.SPACE_8
SECTION_HEIGHT = 52
HEADER = 32


class ForecastTable(QTableView):
    """As high as all its lines: the page scrolls, not the table."""

    opened = Signal(object)
    """A `FigureLine` whose rows are wanted."""

    def __init__(self, model: ForecastTableModel, parent: QWidget | None = None, name: str = "Forecast") -> None:
        """Enter, Space or a click opens a line."""
        super().__init__(parent)
        self._model = model
        self.hovered_row = -1
        self.setModel(model)
        self.setItemDelegate(FigureDelegate(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setFixedHeight(HEADER)
        header.setFont(design.font(Size.SMALL, QFont.Weight.Medium))
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        model.modelReset.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        usual = max(design.ROW_COMPACT, self.fontMetrics().height() + design.SPACE_8)
        for row, line in enumerate(self._model.lines()):
            self.setRowHeight(row, SECTION_HEIGHT if line.kind is Kind.SECTION else usual)
        self.setFixedHeight(HEADER + sum(map(self.rowHeight, range(self._model.rowCount()))) + 2)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and (line := self._model.line_at(index.row(), index.column())).opens:
            self.opened.emit(line)

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()
        opens = row >= 0 and self._model.line(row).opens
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._open(self.indexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_model"):
            self._fit()


class FigureDelegate(QStyledItemDelegate):
    """Draws the lines: sums heavier, groups indented, a remark in quiet type beside what stands apart."""

    def __init__(self, table: ForecastTable) -> None:
        """Of one table."""
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: FigureLine = index.data(LINE_ROLE)
        palette, rect = option.palette, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        pointed_at = index.row() == self._table.hovered_row and line.opens
        if selected and self._table.hasFocus():
            painter.fillRect(rect, design.selection(palette))
        elif pointed_at:
            painter.fillRect(rect, design.hover(palette))
        elif selected:
            # The style has filled the row already, in a colour too strong for this text.
            painter.fillRect(rect, palette.base())
        colour = design.outline(palette) if line.kind is Kind.SECTION else design.hairline(palette)
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), colour)
        painter.setFont(self._font(line, index.column(), underlined=pointed_at and index.column() != NAME))
        painter.setPen(QPen(design.text(palette)))
        room = rect.adjusted(PADDING, 0, -PADDING, -1)
        if index.column() == NAME:
            self._draw_name(painter, room, line, option)
        else:
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, int(right | Qt.TextFlag.TextSingleLine), index.data())

    def _draw_name(self, painter: QPainter, room: QRect, line: FigureLine, option: QStyleOptionViewItem) -> None:
        if line.kind is Kind.GROUP:
            room = room.adjusted(design.SPACE_16, 0, 0, 0)
        if line.kind is Kind.SECTION:
            room = room.adjusted(0, design.SPACE_16, 0, 0)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(line.name[:400], Qt.TextElideMode.ElideRight, room.width())
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(left | Qt.TextFlag.TextSingleLine), shown)
        room = room.adjusted(metrics.horizontalAdvance(shown) + design.SPACE_12, 0, 0, 0)
        if line.remark and room.width() > design.SPACE_32:
            painter.setPen(design.quiet_text(option.palette))
            remark = metrics.elidedText(line.remark, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, int(left | Qt.TextFlag.TextSingleLine), remark)

    def _font(self, line: FigureLine, column: int, underlined: bool = False) -> QFont:
        heavy = QFont.Weight.DemiBold if line.kind in (Kind.PERIOD, Kind.TOTAL, Kind.SECTION) else None
        size = Size.SECTION if line.kind is Kind.SECTION else Size.BASE
        made = design.font(size, heavy, tabular=column != NAME)
        made.setUnderline(underlined)
        return made

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(design.font(weight=QFont.Weight.DemiBold, tabular=True))
        least = 64 if index.column() == COUNT else 104
        return QSize(max(metrics.horizontalAdvance(index.data() or "") + 2 * PADDING + 2, least), design.ROW_COMPACT)
