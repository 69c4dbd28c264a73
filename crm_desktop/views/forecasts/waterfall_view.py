"""The bridge's waterfall on the screen; each bar opens its rows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from crm_desktop.models.forecasts.bridge import Bridge
from crm_desktop.models.forecasts.waterfall import Step, steps, waterfall_chart
from crm_desktop.models.paper.formats import Formats
from crm_desktop.views.widgets.drawing import ink_of, rendered, scale_of

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

HEIGHT = 230


class WaterfallView(QWidget):
    """The drawing of the report in the colours of the palette. The table below says the same."""

    opened = Signal(str, object)
    """Name and figure of a bar."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        """Shows nothing until it is given a bridge."""
        super().__init__(parent)
        self._formats = formats
        self._bridge: Bridge | None = None
        self._drawn: QSvgRenderer | None = None
        self.setMouseTracking(True)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("What changed between the two")

    def show_bridge(self, bridge: Bridge) -> None:
        """Draws this one from now on."""
        self._bridge = bridge
        self._redraw()

    def step_at(self, x: float) -> Step | None:
        """Whose slot is there; the whole height of it, for a short bar is hard to hit."""
        if self._bridge is None:
            return None
        placed = steps(self._bridge, self.width(), self.height())
        return next((step for step in placed if abs(x - step.middle) <= step.slot / 2 and step.figure.count), None)

    def _redraw(self) -> None:
        self._drawn = None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(720, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._bridge is None:
            return
        if self._drawn is None:
            scale = scale_of(self)
            days = (self._formats.day(self._bridge.before.on), self._formats.day(self._bridge.after.on))
            drawing = waterfall_chart(
                self._bridge, self.width() / scale, self.height() / scale, self._formats, ink_of(self), days
            )
            self._drawn = rendered(drawing, self)
        painter = QPainter(self)
        self._drawn.render(painter, QRectF(self.rect()))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.ApplicationPaletteChange):
            self._redraw()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.step_at(event.position().x()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        step = self.step_at(event.position().x())
        if step is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(step.name, step.figure)
