"""What a window says while a file is dragged over it."""

from PySide6.QtCore import QRect, QRectF, Qt
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
        self._words = words
        self.setAccessibleName(words)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

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
        icons.paint("import", painter, icon, accent)
        painter.setPen(design.text(palette))
        painter.setFont(design.font(Size.SECTION))
        below = self.rect().adjusted(0, icon.bottom() + design.SPACE_12, 0, 0)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._words)
        painter.end()
