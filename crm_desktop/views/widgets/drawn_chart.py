"""A chart on the screen: the very drawing of the paper, in the colours of the palette; a bar opens what it counts."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from reportlab.graphics.shapes import Drawing

from crm_desktop.models.paper.charts import ChartInk
from crm_desktop.views.widgets.drawing import ink_of, rendered, scale_of

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer


class DrawnChart(QWidget):
    """Drawn anew only when what it shows, its size or its colours change. A table says the same, for the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Shows nothing until it has a drawing."""
        super().__init__(parent)
        self._drawn: QSvgRenderer | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def drawing(self, wide: float, high: float, ink: ChartInk) -> Drawing | None:
        """What it shows, in points of paper; None before it has anything to show."""
        raise NotImplementedError

    def opens_at(self, x: float, y: float) -> bool:
        """True over a bar that has rows."""
        raise NotImplementedError

    def press_at(self, x: float, y: float) -> None:
        """Opens the rows of the bar there."""
        raise NotImplementedError

    def said_at(self, x: float, y: float) -> str:
        """What the tip over a bar says."""
        return ""

    def redraw(self) -> None:
        """It shows something else, or looks otherwise."""
        self._drawn = None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(720, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawn is None:
            scale = scale_of(self)
            drawing = self.drawing(self.width() / scale, self.height() / scale, ink_of(self))
            self._drawn = rendered(drawing, self) if drawing is not None else None
        if self._drawn is not None:
            painter = QPainter(self)
            self._drawn.render(painter, QRectF(self.rect()))
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._drawn = None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.ApplicationPaletteChange):
            self.redraw()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.opens_at(event.position().x(), event.position().y())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        x, y = event.position().x(), event.position().y()
        if event.button() == Qt.MouseButton.LeftButton and self.opens_at(x, y):
            self.press_at(x, y)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.said_at(event.pos().x(), event.pos().y()), self)
            return True
        return super().event(event)
