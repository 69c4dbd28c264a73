"""A word on a pale ground of its colour: status, temperature, relationship."""

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from crm_desktop.views import design
from crm_desktop.views.design import Hue, Size


def badge_font() -> QFont:
    """Small and a little heavier, to stand on a tint."""
    return _measured(QGuiApplication.font().key())[0]


def badge_width(text: str) -> int:
    """How wide a badge with this text is."""
    return _metrics().horizontalAdvance(text) + 2 * design.SPACE_8


def _metrics() -> QFontMetrics:
    return _measured(QGuiApplication.font().key())[1]


@lru_cache(maxsize=4)
def _measured(_: str) -> tuple[QFont, QFontMetrics]:
    """Made once for the system's font: tables draw hundreds of badges at once."""
    made = design.font(Size.SMALL, QFont.Weight.Medium)
    return made, QFontMetrics(made)


def paint_badge(painter: QPainter, rect: QRect, text: str, tint: design.Tint) -> None:
    """Draws a badge at the left of `rect`, in the middle of its height; shortens the text to its width."""
    height = max(design.BADGE_HEIGHT, _metrics().height() + 2)
    width = min(rect.width(), badge_width(text))
    box = QRectF(rect.x(), rect.y() + (rect.height() - height) / 2, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint.ground)
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setPen(tint.text)
    painter.setFont(badge_font())
    room = box.adjusted(design.SPACE_8 - 1, 0, -design.SPACE_8 + 1, 0)
    shown = _metrics().elidedText(text, Qt.TextElideMode.ElideRight, round(room.width()) + 1)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()


class Badge(QWidget):
    """A badge standing by itself."""

    def __init__(self, text: str = "", hue: Hue = Hue.NEUTRAL, parent: QWidget | None = None) -> None:
        """Empty text shows nothing."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._say(text, hue)
        # Not shown here: without a parent it would be a window for a moment.
        if not text:
            self.hide()

    def show_text(self, text: str, hue: Hue = Hue.NEUTRAL) -> None:
        """Another word."""
        self._say(text, hue)
        self.setVisible(bool(text))

    def _say(self, text: str, hue: Hue) -> None:
        self._text, self._hue = text, hue
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(badge_width(self._text), max(design.BADGE_HEIGHT, _metrics().height() + 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_badge(painter, self.rect(), self._text, design.tint(self._hue, self.palette()))
        painter.end()
