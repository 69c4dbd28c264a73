"""What a window says while a file is dragged over it."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from crm_desktop.views import design, icons
from crm_desktop.views.design import Size

SYMBOL = 40
LINE = 2


class DropHint(QWidget):
    """A quiet sheet over all of its host, with a frame and a few words; the host beneath gets the drop."""

    def __init__(self, host: QWidget, words: str) -> None:
        """Not seen before `cover`."""
        super().__init__(host)
        self._words, self._icon = words, "import"
        self.setAccessibleName(words)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, words: str, icon: str = "import") -> None:
        """Other words."""
        self._words, self._icon = words, icon
        self.setAccessibleName(words)
        self.update()

    def cover(self) -> None:
        """Lies over its host, as large as it is now."""
        host = self.parentWidget()
        assert host is not None
        self.setGeometry(host.rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, painter = self.palette(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = palette.base().color()
        ground.setAlphaF(0.88)
        painter.fillRect(self.rect(), ground)
        accent = design.accent(palette)
        painter.setPen(QPen(accent, LINE, Qt.PenStyle.DashLine))
        margin = design.SPACE_12
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(margin, margin, -margin, -margin), 8, 8)
        middle = self.rect().center()
        icon = QRect(middle.x() - SYMBOL // 2, middle.y() - SYMBOL, SYMBOL, SYMBOL)
        icons.paint(self._icon, painter, icon, accent)
        painter.setPen(design.text(palette))
        painter.setFont(design.font(Size.SECTION))
        below = self.rect().adjusted(0, icon.bottom() + design.SPACE_12, 0, 0)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._words)
        painter.end()


class DropFrame(QWidget):
    """A frame round one record of many, and below, what a drop on it does; the rest stays to be seen."""

    def __init__(self, host: QWidget) -> None:
        """Not seen before `surround`."""
        super().__init__(host)
        self._around, self._words = QRect(), ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def surround(self, on_screen: QRect, words: str) -> None:
        """Round this part of the screen."""
        host = self.parentWidget()
        assert host is not None
        self.setGeometry(host.rect())
        self._around = QRect(self.mapFromGlobal(on_screen.topLeft()), on_screen.size())
        self._words = words
        self.setAccessibleName(words)
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, painter = self.palette(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = design.accent(palette)
        painter.setPen(QPen(accent, LINE))
        around = QRectF(self._around).adjusted(LINE, LINE, -LINE, -LINE)
        painter.drawRoundedRect(around, design.CONTROL_RADIUS, design.CONTROL_RADIUS)
        painter.setFont(design.font())
        room = painter.fontMetrics().size(Qt.TextFlag.TextSingleLine, self._words)
        pill = QRectF(0, 0, room.width() + 2 * design.SPACE_16, room.height() + 2 * design.SPACE_8)
        pill.moveCenter(QPoint(self.width() // 2, self.height() - design.SPACE_32).toPointF())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(palette.highlightedText().color())
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._words)
        painter.end()
