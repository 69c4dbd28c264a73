"""The chart of a report on the screen."""

from functools import partial

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QWidget
from reportlab.graphics.shapes import Drawing

from crm_desktop.models.paper.charts import ChartInk
from crm_desktop.models.reports import Chart
from crm_desktop.models.reports.chart import Placed, height_of, placed, report_chart
from crm_desktop.views.widgets.drawing import scale_of
from crm_desktop.views.widgets.drawn_chart import DrawnChart, Spot

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

    def redraw(self) -> None:
        if self._chart is not None:
            self.setFixedHeight(round(height_of(self._chart) * scale_of(self)))
        super().redraw()

    def drawing(self, wide: float, high: float, ink: ChartInk) -> Drawing | None:
        return report_chart(self._chart, wide, high, ink) if self._chart else None

    def spots(self) -> list[Spot]:
        """The whole row or slot of each bar."""
        if self._chart is None:
            return []
        scale = scale_of(self)
        return [
            Spot(
                _in_pixels(each.area, self.height(), scale),
                f"{each.bar.name}: {each.bar.text}",
                partial(self.opened.emit, each.bar.name, each.bar.behind) if _has_rows(each) else None,
            )
            for each in placed(self._chart, self.width() / scale, self.height() / scale)
        ]


def _has_rows(each: Placed) -> bool:
    return each.bar.behind is not None and each.bar.behind.count > 0


def _in_pixels(area: tuple[float, float, float, float], high: int, scale: float) -> QRectF:
    """Paper is measured from the lower left."""
    left, bottom, right, top = (each * scale for each in area)
    return QRectF(left, high - top, right - left, top - bottom)
