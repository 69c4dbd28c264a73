"""The bridge's waterfall on the screen; each bar opens its rows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from reportlab.graphics.shapes import Drawing

from crm_desktop.models.forecasts.bridge import Bridge
from crm_desktop.models.forecasts.figures import Figure
from crm_desktop.models.forecasts.statement import counted
from crm_desktop.models.forecasts.waterfall import Step, steps, waterfall_chart
from crm_desktop.models.paper.charts import ChartInk
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.wording import say
from crm_desktop.views.widgets.drawn_chart import DrawnChart

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

    def step_at(self, x: float) -> Step | None:
        """Whose slot is there; the whole height of it, for a short bar is hard to hit."""
        if self._bridge is None:
            return None
        placed = steps(self._bridge, self.width(), self.height())
        return next((step for step in placed if abs(x - step.middle) <= step.slot / 2 and step.figure.count), None)

    def drawing(self, wide: float, high: float, ink: ChartInk) -> Drawing | None:
        if self._bridge is None:
            return None
        days = self._formats.day(self._bridge.before.on), self._formats.day(self._bridge.after.on)
        return waterfall_chart(self._bridge, wide, high, self._formats, ink, days)

    def opens_at(self, x: float, y: float) -> bool:
        return self.step_at(x) is not None

    def press_at(self, x: float, y: float) -> None:
        if (step := self.step_at(x)) is not None:
            self.opened.emit(step.name, step.figure)

    def said_at(self, x: float, y: float) -> str:
        step = self.step_at(x)
        return self._said(step.name, step.figure) if step is not None else ""

    def _said(self, name: str, figure: Figure) -> str:
        return f"{name}: {counted(figure, self._formats)}, {self._formats.money(figure.amount, cents=True)}"
