"""The bridge's waterfall on the screen; each bar opens its rows."""

from functools import partial

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QWidget
from reportlab.graphics.shapes import Drawing

from crm_desktop.models.forecasts.bridge import Bridge
from crm_desktop.models.forecasts.figures import Figure
from crm_desktop.models.forecasts.statement import counted
from crm_desktop.models.forecasts.waterfall import steps, waterfall_chart
from crm_desktop.models.paper.charts import ChartInk
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.wording import say
from crm_desktop.views.widgets.drawn_chart import DrawnChart, Spot

HEIGHT = 230


class WaterfallView(DrawnChart):
    """A bar for each part between its two ends."""

    opened = Signal(str, object)
    """Name and figure of a bar."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        """Shows nothing until it is given a bridge."""
        super().__init__(parent)
        self._formats = formats
        self._bridge: Bridge | None = None
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(say("What changed between the two"))

    def show_bridge(self, bridge: Bridge) -> None:
        """Draws this one from now on."""
        self._bridge = bridge
        self.setAccessibleDescription(". ".join(self._said(name, part) for name, part in bridge.shown))
        self.redraw()

    def drawing(self, wide: float, high: float, ink: ChartInk) -> Drawing | None:
        if self._bridge is None:
            return None
        return waterfall_chart(self._bridge, wide, high, self._formats, ink, self._ends(self._bridge))

    def spots(self) -> list[Spot]:
        """A part each, the two ends among them."""
        if self._bridge is None:
            return []
        return [
            Spot(
                QRectF(step.middle - step.slot / 2, 0, step.slot, self.height()),
                self._said(step.name, step.figure),
                partial(self.opened.emit, step.name, step.figure) if step.figure.count else None,
            )
            for step in steps(self._bridge, self.width(), self.height(), self._ends(self._bridge))
        ]

    def _ends(self, bridge: Bridge) -> tuple[str, str]:
        return self._formats.day(bridge.before.on), self._formats.day(bridge.after.on)

    def _said(self, name: str, figure: Figure) -> str:
        return f"{name}: {counted(figure, self._formats)}, {self._formats.money(figure.amount, cents=True)}"
