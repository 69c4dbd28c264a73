"""A chart on the screen: the very drawing of the paper, in the colours of the palette; a bar opens what it counts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGroupBox, QSizePolicy, QWidget
from reportlab.graphics.shapes import Drawing

from crm_desktop.models.paper.charts import ChartInk
from crm_desktop.views import design
from crm_desktop.views.widgets.chart_bar import ChartBar
from crm_desktop.views.widgets.drawing import ink_of, rendered, scale_of, turned_round

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer


@dataclass(frozen=True)
class Spot:
    """A bar to those who point at it, reach it by key, or hear of it."""

    room: QRectF
    """In pixels, as it is read from left to right; more than the bar, for a short one is hard to hit."""
    said: str
    opens: Callable[[], object] | None
    """None where it counts nothing."""


class DrawnChart(QGroupBox):
    """Drawn anew only when what it shows, its size or its colours change. One stop for Tab; arrows go along it.

    To assistive technology it is a group of its bars, which each group box is by birth: of a role that is given from
    Python (`QAccessible.installFactory`) Qt keeps an interface that Python has deleted, and crashes one day.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Shows nothing until it has a drawing."""
        super().__init__(parent)
        self._drawn: QSvgRenderer | None = None
        self._opens: list[Callable[[], object] | None] = []
        # Made with the chart, so that Tab comes to it where the chart stands; the others follow it.
        self._first = ChartBar(self, 0)
        self.bars: list[ChartBar] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def drawing(self, wide: float, high: float, ink: ChartInk) -> Drawing | None:
        """What it shows, in points of paper; None before it has anything to show."""
        raise NotImplementedError

    def spots(self) -> Sequence[Spot]:
        """Its bars, in the order of reading."""
        raise NotImplementedError

    def redraw(self) -> None:
        """It shows something else, or looks otherwise."""
        self._drawn = None
        self._place()
        self.update()

    def open_bar(self, at: int) -> None:
        """Opens the rows of a bar, if it has any."""
        opens = self._opens[at]
        if opens is not None:
            opens()

    def sizeHint(self) -> QSize:
        return QSize(720, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawn is None:
            scale = scale_of(self)
            drawing = self.drawing(self.width() / scale, self.height() / scale, ink_of(self))
            if drawing is not None and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                drawing = turned_round(drawing)
            self._drawn = rendered(drawing, self) if drawing is not None else None
        if self._drawn is not None:
            painter = QPainter(self)
            self._drawn.render(painter, QRectF(self.rect()))
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._drawn = None
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (
            QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.ApplicationPaletteChange,
            QEvent.Type.LayoutDirectionChange,
        ):  # fmt: skip
            self.redraw()

    def _place(self) -> None:
        """Lays the bars over the drawing; those that stay keep the focus."""
        spots = self.spots()
        for spare in self.bars[max(len(spots), 1) :]:
            spare.hide()
            spare.deleteLater()
        del self.bars[len(spots) :]
        while len(self.bars) < len(spots):
            self.bars.append(ChartBar(self, len(self.bars)) if self.bars else self._first)
            if len(self.bars) > 1:
                QWidget.setTabOrder(self.bars[-2], self.bars[-1])
        self._first.setHidden(not spots)
        self._opens = [spot.opens for spot in spots]
        for bar, spot in zip(self.bars, spots, strict=True):
            bar.say(spot.said, opens=spot.opens is not None)
            bar.setGeometry(design.facing(_whole(spot.room), self.rect(), self.layoutDirection()))
            bar.show()
        self._give_one_stop()

    def stop_at(self, at: int) -> None:
        """Tab comes back to the bar that one was at last."""
        for bar in self.bars:
            bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus if bar.at == at else Qt.FocusPolicy.ClickFocus)

    def _give_one_stop(self) -> None:
        if not any(bar.focusPolicy() is Qt.FocusPolicy.StrongFocus for bar in self.bars):
            self.stop_at(0)


def _whole(room: QRectF) -> QRect:
    """Whole pixels that neither overlap nor leave a gap."""
    left, top = round(room.left()), round(room.top())
    return QRect(left, top, round(room.right()) - left, round(room.bottom()) - top)
