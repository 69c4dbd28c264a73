"""One bar of a chart, to be pointed at, reached by key, pressed and heard; the chart beneath draws it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from crm_desktop.views import design

if TYPE_CHECKING:
    from crm_desktop.views.widgets.drawn_chart import DrawnChart

_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select)
_BY_KEY = (
    Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)  # fmt: skip


class ChartBar(QAbstractButton):
    """A button without a face: it shows only that it is pointed at, or has the focus."""

    def __init__(self, chart: "DrawnChart", at: int) -> None:
        """`at` is its place among the bars."""
        super().__init__(chart)
        self.at = at
        self._chart = chart
        self._opening = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda: chart.open_bar(at))

    def say(self, said: str, opens: bool) -> None:
        """Its name and figures, and whether it has rows to open."""
        self._opening = opens
        self.setAccessibleName(said.replace("\n", ", "))
        self.setToolTip(said)
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go along the bars as they stand, Home and End to the ends."""
        last = len(self._chart.bars) - 1
        onward = -1 if self.isRightToLeft() else 1
        to = {
            Qt.Key.Key_Left: self.at - onward, Qt.Key.Key_Right: self.at + onward, Qt.Key.Key_Up: self.at - 1,
            Qt.Key.Key_Down: self.at + 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))  # fmt: skip
        if to is not None:
            self._chart.bars[max(0, min(to, last))].setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() in _OPENING and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._chart.stop_at(self.at)
        if event.reason() in _BY_KEY:
            self._come_into_sight()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self._opening:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(design.hover(self.palette()))
            painter.drawRoundedRect(self.rect(), design.CONTROL_RADIUS, design.CONTROL_RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(design.accent(self.palette()), design.focus_width()))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), design.CONTROL_RADIUS, design.CONTROL_RADIUS)
        painter.end()

    def _come_into_sight(self) -> None:
        """What a scroll area does for Tab only."""
        around: QWidget | None = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(self, design.SPACE_16, design.SPACE_16)
