"""The pictures of the installer's pages: beside the first and the last, and in the head of those between."""

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtSvg import QSvgRenderer

from installer.pictures import DRAWING

# The sizes that the pages have room for, as their makers wrote them down.
SIDE, HEAD = (164, 314), (150, 57)


def side() -> bytes:
    """The icon on a quiet ground of its colour."""
    width, height = SIDE
    ground = QLinearGradient(QPointF(0, 0), QPointF(0, height))
    ground.setColorAt(0, QColor("#F4F8FF"))
    ground.setColorAt(1, QColor("#C9DBFA"))
    icon = 112
    return _drawn(SIDE, ground, QRectF((width - icon) / 2, (height - icon) / 2 - 24, icon, icon))


def head() -> bytes:
    """The icon at the right of a white bar."""
    width, height = HEAD
    icon = 45
    return _drawn(HEAD, QColor("white"), QRectF(width - icon - 8, (height - icon) / 2, icon, icon))


def _drawn(size: tuple[int, int], ground: QColor | QLinearGradient, place: QRectF) -> bytes:
    """As a bitmap without transparency, which is all that the installer's maker reads."""
    image = QImage(*size, QImage.Format.Format_RGB888)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(image.rect(), ground)
    QSvgRenderer(str(DRAWING)).render(painter, place)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "BMP"):  # type: ignore[call-overload]
        raise OSError("The installer's pictures cannot be drawn.")
    return bytes(buffer.data().data())
