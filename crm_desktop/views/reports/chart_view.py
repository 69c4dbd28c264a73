"""The chart of a report on the screen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from reportlab.graphics.shapes import Drawing

from crm_desktop.models.paper.charts import ChartInk
from crm_desktop.models.reports import Chart
from crm_desktop.models.reports.chart import Placed, height_of, placed, report_chart
from crm_desktop.views.widgets.drawing import scale_of
from crm_desktop.views.widgets.drawn_chart import DrawnChart

WIDEST = 960


class ChartView(DrawnChart):
    """As high as its bars."""

    opened = Signal(str, object)
    """The name of a bar, and the records behind it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Shows nothing until it is given a chart."""
        super().__init__(parent)
        self._chart: Chart | None = None

    def show_chart(self, chart: Chart) -> None:
        """Draws this one from now on."""
        self._chart = chart
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(". ".join(f"{bar.name}: {bar.text}" for bar in chart.bars))
        self.redraw()

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

    def redraw(self) -> None:
        if self._chart is not None:
            self.setFixedHeight(round(height_of(self._chart) * scale_of(self)))
        super().redraw()

    def drawing(self, wide: float, high: float, ink: ChartInk) -> Drawing | None:
        return report_chart(self._chart, wide, high, ink) if self._chart else None

    def opens_at(self, x: float, y: float) -> bool:
        over = self.bar_at(x, y)
        return over is not None and over.bar.behind is not None and over.bar.behind.count > 0

    def press_at(self, x: float, y: float) -> None:
        if (over := self.bar_at(x, y)) is not None:
            self.opened.emit(over.bar.name, over.bar.behind)

    def said_at(self, x: float, y: float) -> str:
        over = self.bar_at(x, y)
        return f"{over.bar.name}: {over.bar.text}" if over else ""


def _holds(area: tuple[float, float, float, float], x: float, y: float) -> bool:
    left, bottom, right, top = area
    return left <= x < right and bottom <= y < top
