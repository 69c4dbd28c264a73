"""One way to begin: an icon, what it is, and what comes of it."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from crm_desktop.views import design, icons
from crm_desktop.views.design import Size

SYMBOL = 28
PADDING = design.SPACE_16


class ChoiceButton(QAbstractButton):
    """A card that is pressed; Up and Down go from one to the next, as in a list."""

    def __init__(
        self, icon: str, name: str, detail: str, is_first: bool = False, parent: QWidget | None = None
    ) -> None:
        """`is_first` for the one that most people take: it has the accent."""
        super().__init__(parent)
        self._icon, self._detail, self._is_first = icon, detail, is_first
        self._is_pointed_at = False
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(detail)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(440, self.heightForWidth(440))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        name, detail = QFontMetrics(_heavy()), QFontMetrics(design.font())
        room = QRect(0, 0, width - SYMBOL - 3 * PADDING, 10_000)
        below = detail.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._detail).height()
        return 2 * design.SPACE_12 + name.height() + design.SPACE_4 + below

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, painter = self.palette(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_marked = self.hasFocus() or self.isDown()
        edge = design.accent(palette) if is_marked else design.outline(palette)
        painter.setPen(QPen(edge, 2 if is_marked else 1))
        painter.setBrush(design.hover(palette) if self._is_pointed_at or self.isDown() else design.card(palette))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), design.CARD_RADIUS, design.CARD_RADIUS)
        colour = design.accent(palette) if self._is_first else design.quiet_text(palette)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        symbol = QRect(PADDING, (self.height() - SYMBOL) // 2, SYMBOL, SYMBOL)
        room = self.rect().adjusted(SYMBOL + 2 * PADDING, design.SPACE_12, -PADDING, -design.SPACE_12)
        if mirrored:
            symbol.moveRight(self.width() - PADDING)
            room.moveLeft(PADDING)
        icons.paint(self._icon, painter, symbol, colour)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setFont(_heavy())
        painter.setPen(design.text(palette))
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignTop), self.text())
        painter.setFont(design.font())
        painter.setPen(design.quiet_text(palette))
        below = room.adjusted(0, QFontMetrics(_heavy()).height() + design.SPACE_4, 0, 0)
        painter.drawText(below, int(side | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap), self._detail)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._is_pointed_at = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._is_pointed_at = False
        self.update()


def _heavy() -> QFont:
    return design.font(Size.SECTION, QFont.Weight.DemiBold)
