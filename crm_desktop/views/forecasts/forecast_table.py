"""The forecast's table: every figure is a link to the rows that it sums."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from crm_desktop.views import design
from crm_desktop.views.design import Size
from crm_desktop.views.forecasts.figure_lines import FigureLine, Kind
from crm_desktop.views.forecasts.forecast_table_model import COUNT, LINE_ROLE, NAME, ForecastTableModel
from crm_desktop.views.widgets.figure_table import HEADER, PADDING, FigureTable, Index, paint_ground

SECTION_HEIGHT = 52


class ForecastTable(FigureTable):
    """A line is chosen as a whole."""

    opened = Signal(object)
    """A `FigureLine` whose rows are wanted."""

    def __init__(self, model: ForecastTableModel, parent: QWidget | None = None, name: str = "Forecast") -> None:
        """The model may be given other lines at any time."""
        self._model = model
        super().__init__(model, name, parent)
        self.setItemDelegate(FigureDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.widths_by_contents()
        self.fit()

    def fit(self) -> None:
        for row, line in enumerate(self._model.lines()):
            self.setRowHeight(row, SECTION_HEIGHT if line.kind is Kind.SECTION else self.usual_row())
        self.setFixedHeight(HEADER + sum(map(self.rowHeight, range(self._model.rowCount()))) + 2)

    def opens(self, index: Index) -> bool:
        return self._model.line(index.row()).opens

    def open_cell(self, index: Index) -> None:
        if (line := self._model.line_at(index.row(), index.column())).opens:
            self.opened.emit(line)


class FigureDelegate(QStyledItemDelegate):
    """Draws the lines: sums heavier, groups indented, a remark in quiet type beside what stands apart."""

    def __init__(self, table: ForecastTable) -> None:
        """Of one table."""
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: FigureLine = index.data(LINE_ROLE)
        palette, rect = option.palette, option.rect
        pointed_at = index.row() == self._table.hovered.row() and line.opens
        paint_ground(painter, option, self._table, pointed_at, strong=line.kind is Kind.SECTION)
        painter.setFont(self._font(line, index.column(), underlined=pointed_at and index.column() != NAME))
        painter.setPen(QPen(design.text(palette)))
        room = rect.adjusted(PADDING, 0, -PADDING, -1)
        if index.column() == NAME:
            self._draw_name(painter, room, line, option)
        else:
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, int(right | Qt.TextFlag.TextSingleLine), index.data())

    def _draw_name(self, painter: QPainter, room: QRect, line: FigureLine, option: QStyleOptionViewItem) -> None:
        whole, direction = room, option.direction
        if line.kind is Kind.GROUP:
            room = room.adjusted(design.SPACE_16, 0, 0, 0)
        if line.kind is Kind.SECTION:
            room = room.adjusted(0, design.SPACE_16, 0, 0)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(line.name[:400], Qt.TextElideMode.ElideRight, room.width())
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(design.facing(room, whole, direction), int(left | Qt.TextFlag.TextSingleLine), shown)
        room = room.adjusted(metrics.horizontalAdvance(shown) + design.SPACE_12, 0, 0, 0)
        if line.remark and room.width() > design.SPACE_32:
            painter.setPen(design.quiet_text(option.palette))
            remark = metrics.elidedText(line.remark, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(design.facing(room, whole, direction), int(left | Qt.TextFlag.TextSingleLine), remark)

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
