"""The chart of the forecast on the screen: the very drawing of the report, in the colours of the palette."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from crm_desktop.models.forecasts import Forecast, PeriodFigures
from crm_desktop.models.forecasts.chart import Bar, bars, forecast_chart
from crm_desktop.models.forecasts.statement import counted
from crm_desktop.models.paper.formats import Formats
from crm_desktop.views.widgets.drawing import ink_of, rendered, scale_of

HEIGHT = 210


class ChartView(QWidget):
    """One bar for each period; a click on it opens the period's opportunities. The table below says the same."""

    opened = Signal(int)
    """The position of a period in the forecast."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        """Shows nothing until it is given a forecast."""
        super().__init__(parent)
        self._formats = formats
        self._forecast: Forecast | None = None
        self._drawn: QSvgRenderer | None = None
        self.setMouseTracking(True)
        self.setMinimumHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Amount and weighted amount by period")

    def show_forecast(self, forecast: Forecast) -> None:
        """Draws this one from now on."""
        self._forecast = forecast
        self._redraw()

    def _redraw(self) -> None:
        self._drawn = None
        self.update()

    def _picture(self, forecast: Forecast) -> QSvgRenderer:
        if self._drawn is None:
            scale = scale_of(self)
            wide, high = self.width() / scale, self.height() / scale
            self._drawn = rendered(forecast_chart(forecast, wide, high, self._formats, ink_of(self)), self)
        return self._drawn

    def _position_at(self, x: float) -> int | None:
        """Which period's slot is there; the whole height of it, for a short bar is hard to hit."""
        for position, bar in enumerate(self._bars()):
            left = bar.middle - bar.slot / 2
            if left <= x < left + bar.slot and bar.figure.count:
                return position
        return None

    def _bars(self) -> list[Bar]:
        return bars(self._forecast, self.width(), self.height()) if self._forecast else []

    def _said(self, each: PeriodFigures) -> str:
        money = self._formats.money
        return (
            f"{self._formats.period(each.period)}: {counted(each.figure, self._formats)}\n"
            f"Amount {money(each.figure.amount, cents=True)}\n"
            f"Weighted {money(each.figure.weighted, cents=True)}"
        )

    def sizeHint(self) -> QSize:
        return QSize(720, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._forecast is None:
            return
        painter = QPainter(self)
        self._picture(self._forecast).render(painter, QRectF(self.rect()))
        painter.end()

    def resizeEvent(self, event: object) -> None:
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.ApplicationPaletteChange):
            self._redraw()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._position_at(event.position().x()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        position = self._position_at(event.position().x())
        if position is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(position)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._forecast is not None:
            position = self._position_at(event.pos().x())
            said = "" if position is None else self._said(self._forecast.periods[position])
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)
