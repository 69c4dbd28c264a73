"""The chart of the forecast on the screen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from reportlab.graphics.shapes import Drawing

from crm_desktop.models.forecasts import Forecast, PeriodFigures
from crm_desktop.models.forecasts.chart import Bar, bars, forecast_chart
from crm_desktop.models.forecasts.statement import counted
from crm_desktop.models.paper.charts import ChartInk
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.wording import say
from crm_desktop.views.widgets.drawn_chart import DrawnChart

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

    def opens_at(self, x: float, y: float) -> bool:
        return self._position_at(x) is not None

    def press_at(self, x: float, y: float) -> None:
        self.opened.emit(self._position_at(x))

    def said_at(self, x: float, y: float) -> str:
        position = self._position_at(x)
        return self._said(self._forecast.periods[position]) if self._forecast and position is not None else ""

    def bars(self) -> list[Bar]:
        """Where the bars stand."""
        return bars(self._forecast, self.width(), self.height()) if self._forecast else []

    def _position_at(self, x: float) -> int | None:
        """Which period's slot is there; the whole height of it, for a short bar is hard to hit."""
        for position, bar in enumerate(self.bars()):
            left = bar.middle - bar.slot / 2
            if left <= x < left + bar.slot and bar.figure.count:
                return position
        return None

    def _said(self, each: PeriodFigures) -> str:
        money = self._formats.money
        return say(
            "{period}: {count}\nAmount {amount}\nWeighted {weighted}",
            period=self._formats.period(each.period),
            count=counted(each.figure, self._formats),
            amount=money(each.figure.amount, cents=True),
            weighted=money(each.figure.weighted, cents=True),
        )
