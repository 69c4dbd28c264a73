"""One family of icons, drawn in the palette's colours at any scale; the drawings are in `resources/icons`."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap, QPixmapCache

from crm_desktop.resources import resource
from crm_desktop.views import design


def icon(name: str, colour: QColor | None = None) -> QIcon:
    """An icon for buttons, menus and items: it follows the palette, unless it is given a colour."""
    return QIcon(_Engine(name, colour))


def pixmap(name: str, size: int, colour: QColor, ratio: float) -> QPixmap:
    """The drawing, `size` high, in one colour, for a screen of so many pixels per point."""
    key = f"{name}/{size}/{colour.name(QColor.NameFormat.HexArgb)}/{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _draw(name, colour, painter, QRectF(made.rect()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, made)
    return made


def paint(name: str, painter: QPainter, rect: QRect, colour: QColor) -> None:
    """Draws an icon in the middle of `rect`, for delegates."""
    size = min(rect.width(), rect.height())
    corner = QPoint(rect.x() + (rect.width() - size) // 2, rect.y() + (rect.height() - size) // 2)
    # Not from `painter.device()`: Qt for Python may take that device for its own, and destroy it while it is painted.
    ratio = abs(painter.deviceTransform().m11()) or 1.0
    painter.drawPixmap(corner, pixmap(name, size, colour, ratio))


def names() -> list[str]:
    """All that there are."""
    return sorted(file.stem for file in resource("icons").glob("*.svg"))


class _Engine(QIconEngine):
    def __init__(self, name: str, colour: QColor | None) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint(self._name, painter, rect, self._coloured(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return pixmap(self._name, min(size.width(), size.height()), self._coloured(mode, state), scale)

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        return size

    def isNull(self) -> bool:
        return False

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._colour)

    def _coloured(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        palette = QGuiApplication.palette()
        if mode is QIcon.Mode.Disabled:
            return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        if self._colour is not None:
            return self._colour
        return design.accent(palette) if state is QIcon.State.On else design.quiet_text(palette)


@lru_cache(maxsize=128)
def _svg(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def _draw(name: str, colour: QColor, painter: QPainter, rect: QRectF) -> None:
    from PySide6.QtSvg import QSvgRenderer  # here, so that it is not read before the first icon is drawn

    drawing = _svg(name).replace("currentColor", colour.name())
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, rect)
