"""A round of initials in the colour that its name always has."""

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from crm_desktop.views import design


def paint_avatar(painter: QPainter, rect: QRect, name: str, palette: QPalette, square: bool = False) -> None:
    """Draws the avatar of a person, or with `square` that of an organisation, as large as `rect`."""
    tint = design.avatar_tint(name, palette)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint.ground)
    radius = rect.height() * (0.26 if square else 0.5)
    painter.drawRoundedRect(QRectF(rect), radius, radius)
    painter.setFont(_letters(QGuiApplication.font().key(), max(8, round(rect.height() * 0.42))))
    painter.setPen(tint.text)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, design.initials(name))
    painter.restore()


@lru_cache(maxsize=8)
def _letters(_: str, height: int) -> QFont:
    """Made once for the system's font: a table draws dozens of avatars at once."""
    letters = design.font(weight=QFont.Weight.DemiBold)
    letters.setPixelSize(height)
    return letters


class Avatar(QWidget):
    """An avatar standing by itself."""

    def __init__(
        self, name: str = "", size: int = design.AVATAR_PAGE, square: bool = False, parent: QWidget | None = None
    ) -> None:
        """`square` for organisations."""
        super().__init__(parent)
        self._size, self._square = size, square
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_name(name)

    def show_name(self, name: str) -> None:
        """Another person."""
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_avatar(painter, self.rect(), self._name, self.palette(), self._square)
        painter.end()
