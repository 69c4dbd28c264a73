"""The chart of a report on the screen: the drawing of the paper in the colours of the palette; bars open their rows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from crm_desktop.models.reports import Chart
from crm_desktop.models.reports.chart import Placed, height_of, placed, report_chart
from crm_desktop.views.widgets.drawing import ink_of, rendered, scale_of

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

WIDEST = 960


class ChartView(QWidget):
    """As high as its bars; the table below says the same, and can be reached by keyboard."""

    opened = Signal(str, object)
    """The name of a bar, and the records behind it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Shows nothing until it is given a chart."""
        super().__init__(parent)
        self._chart: Chart | None = None
        self._drawn: QSvgRenderer | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chart(self, chart: Chart) -> None:
        """Draws this one from now on."""
        self._chart = chart
        self.setAccessibleName(chart.title)
        self._redraw()

    def bars(self) -> list[Placed]:
        """Where the bars stand, in points of paper from the lower left."""
        if self._chart is None:
            return []
        scale = scale_of(self)
        return placed(self._chart, self.width() / scale, self.height() / scale)

    def bar_at(self, x: float, y: float) -> Placed | None:
        """The bar whose area is there; the whole row or slot, for a short bar is hard to hit."""
        scale = scale_of(self)
        x, y = x / scale, (self.height() - y) / scale
        return next((each for each in self.bars() if _holds(each.area, x, y)), None)

    def _redraw(self) -> None:
        self._drawn = None
        if self._chart is not None:
            self.setFixedHeight(round(height_of(self._chart) * scale_of(self)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(720, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chart is None:
            return
        if self._drawn is None:
            scale = scale_of(self)
            drawing = report_chart(self._chart, self.width() / scale, self.height() / scale, ink_of(self))
            self._drawn = rendered(drawing, self)
        painter = QPainter(self)
        self._drawn.render(painter, QRectF(self.rect()))
        painter.end()

    def resizeEvent(self, event: object) -> None:
        self._drawn = None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.ApplicationPaletteChange):
            self._redraw()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.bar_at(event.position().x(), event.position().y())
        opens = over is not None and over.bar.behind is not None and over.bar.behind.count > 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        over = self.bar_at(event.position().x(), event.position().y())
        pressed = event.button() == Qt.MouseButton.LeftButton
        if pressed and over is not None and over.bar.behind is not None and over.bar.behind.count:
            self.opened.emit(over.bar.name, over.bar.behind)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            over = self.bar_at(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), f"{over.bar.name}: {over.bar.text}" if over else "", self)
            return True
        return super().event(event)


def _holds(area: tuple[float, float, float, float], x: float, y: float) -> bool:
    left, bottom, right, top = area
    return left <= x < right and bottom <= y < top
