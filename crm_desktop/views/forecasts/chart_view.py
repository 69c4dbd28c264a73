"""The chart of the forecast on the screen."""

from functools import partial

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QWidget
from reportlab.graphics.shapes import Drawing

from crm_desktop.models.forecasts import Forecast, PeriodFigures
from crm_desktop.models.forecasts.chart import LEGEND_HEIGHT, bars, forecast_chart
from crm_desktop.models.forecasts.statement import counted
from crm_desktop.models.paper.charts import ChartInk
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.wording import say
from crm_desktop.views.widgets.drawing import scale_of
from crm_desktop.views.widgets.drawn_chart import DrawnChart, Spot

HEIGHT = 210


class ChartView(DrawnChart):
    """One bar for each period; a click on it opens the period's opportunities."""

    opened = Signal(int)
    """The position of a period in the forecast."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        """Shows nothing until it is given a forecast."""
        super().__init__(parent)
        self._formats = formats
        self._forecast: Forecast | None = None
        self.setMinimumHeight(HEIGHT)
        self.setAccessibleName(say("Amount and weighted amount by period"))

    def show_forecast(self, forecast: Forecast) -> None:
        """Draws this one from now on."""
        self._forecast = forecast
        self.setAccessibleDescription("\n".join(self._said(each) for each in forecast.periods).replace("\n", ". "))
        self.redraw()

    def drawing(self, wide: float, high: float, ink: ChartInk) -> Drawing | None:
        return forecast_chart(self._forecast, wide, high, self._formats, ink) if self._forecast else None

    def spots(self) -> list[Spot]:
        """A period each, as high as the chart below its legend."""
        if self._forecast is None:
            return []
        top = LEGEND_HEIGHT * scale_of(self)
        return [
            Spot(
                QRectF(bar.middle - bar.slot / 2, top, bar.slot, self.height() - top),
                self._said(each),
                partial(self.opened.emit, position) if each.figure.count else None,
            )
            for position, (bar, each) in enumerate(
                zip(bars(self._forecast, self.width(), self.height()), self._forecast.periods, strict=True)
            )
        ]

    def _said(self, each: PeriodFigures) -> str:
        money = self._formats.money
        return say(
            "{period}: {count}\nAmount {amount}\nWeighted {weighted}",
            period=self._formats.period(each.period),
            count=counted(each.figure, self._formats),
            amount=money(each.figure.amount, cents=True),
            weighted=money(each.figure.weighted, cents=True),
        )
