"""A table of a report: every figure that counts records is a link to them."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from crm_desktop.views import design
from crm_desktop.views.design import Size
from crm_desktop.views.reports.report_table_model import CELL_ROLE, LINE_ROLE, ReportTableModel
from crm_desktop.views.widgets.figure_table import HEADER, PADDING, FigureTable, Index, paint_ground

NARROWEST_NAME = 150


class ReportTable(FigureTable):
    """Made for one answer, so its columns are measured once; Qt would do it again with every change of size."""

    opened = Signal(str, object)
    """The name of a figure, and the records behind it."""

    def __init__(self, model: ReportTableModel, parent: QWidget | None = None) -> None:
        """One table of one answer."""
        self._model = model
        super().__init__(model, model.table.title, parent)
        model.setParent(self)
        self.setItemDelegate(ReportDelegate(self))
        self.horizontalHeader().setMinimumSectionSize(40)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.fit()

    def fit(self) -> None:
        """Each column of figures as wide as its widest."""
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
        rows.setDefaultSectionSize(self.usual_row())
        self._share()

    def _fit_height(self) -> None:
        bar = self.horizontalScrollBar().sizeHint().height() if self._overflows() else 0
        self.setFixedHeight(HEADER + self.verticalHeader().length() + 2 + bar)

    def _overflows(self) -> bool:
        return self.horizontalHeader().length() > self.viewport().width() > 0

    def _share(self) -> None:
        """Names take what the figures leave."""
        header = self.horizontalHeader()
        figures = sum(header.sectionSize(at) for at in range(1, self._model.columnCount()))
        header.resizeSection(0, max(self.viewport().width() - figures, NARROWEST_NAME))
        self._fit_height()

    def opens(self, index: Index) -> bool:
        cell = self._model.cell(index)
        return cell is not None and cell.opens

    def open_cell(self, index: Index) -> None:
        cell = self._model.cell(index)
        if cell is not None and cell.opens:
            line, heading = self._model.line(index.row()), self._model.table.headings[index.column() - 1]
            self.opened.emit(f"{line.name} · {heading.title}", cell.behind)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._share()


class ReportDelegate(QStyledItemDelegate):
    """The total heavier; the figure under the pointer underlined."""

    def __init__(self, table: ReportTable) -> None:
        """Of one table."""
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, cell = index.data(LINE_ROLE), index.data(CELL_ROLE)
        palette, rect = option.palette, option.rect
        pointed_at = cell is not None and cell.opens and index == self._table.hovered
        paint_ground(painter, option, self._table, pointed_at)
        if line.is_total:
            painter.fillRect(QRect(rect.x(), rect.y(), rect.width(), 1), design.outline(palette))
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
