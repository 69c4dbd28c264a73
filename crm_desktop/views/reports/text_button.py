"""A few lines of text that can be pressed: a tile of the start page, or a report in its list."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from crm_desktop.views import design
from crm_desktop.views.design import Size

PADDING = design.SPACE_12
GAP = design.SPACE_4


class TextLine(NamedTuple):
    """One line and how it looks."""

    text: str
    size: Size = Size.BASE
    is_heavy: bool = False
    is_quiet: bool = False

    @property
    def font(self) -> QFont:
        """Its font; figures are tabular."""
        return design.font(self.size, QFont.Weight.DemiBold if self.is_heavy else None, tabular=True)


class TextButton(QAbstractButton):
    """Hairline around it, light ground under the pointer."""

    def __init__(self, lines: Sequence[TextLine], parent: QWidget | None = None) -> None:
        """The first line is its name."""
        super().__init__(parent)
        self._pointed_at = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_lines(lines)

    def show_lines(self, lines: Sequence[TextLine]) -> None:
        """Others."""
        self._lines = list(lines)
        self.setAccessibleName(": ".join(line.text for line in self._lines))
        self._tell_whole()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = [QFontMetrics(line.font) for line in self._lines]
        wide = max(each.horizontalAdvance(line.text) for each, line in zip(metrics, self._lines, strict=True))
        high = sum(each.height() for each in metrics) + GAP * (len(metrics) - 1)
        return QSize(wide + 2 * PADDING, high + 2 * PADDING)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def _tell_whole(self) -> None:
        is_shortened = self.sizeHint().width() > self.width()
        self.setToolTip("\n".join(line.text for line in self._lines) if is_shortened else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, painter = self.palette(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = design.accent(palette) if self.hasFocus() else design.hairline(palette)
        painter.setPen(QPen(edge, 1.5 if self.hasFocus() else 1))
        painter.setBrush(design.hover(palette) if self._pointed_at else design.card(palette))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), design.CARD_RADIUS, design.CARD_RADIUS)
        top = PADDING
        for line in self._lines:
            metrics = QFontMetrics(line.font)
            painter.setFont(line.font)
            painter.setPen(design.quiet_text(palette) if line.is_quiet else design.text(palette))
            room = QRect(PADDING, top, self.width() - 2 * PADDING, metrics.height())
            shown = metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine), shown)
            top += metrics.height() + GAP
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._pointed_at = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._pointed_at = False
        self.update()
