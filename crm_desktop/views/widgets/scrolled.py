"""A form that scrolls where the screen is too low for it, and shows all of itself elsewhere."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget

from crm_desktop.views import design

LOWEST = 120
TITLE_BAR = 48
"""What the window needs of the screen besides what it holds."""


def scroll_to(bar: QScrollBar, value: int) -> None:
    """As soon as there is so much to scroll: what was just made is not laid out yet, or not read."""
    if bar.maximum() >= value:
        bar.setValue(value)
        return

    def grown(_: int, maximum: int) -> None:
        if maximum >= value:
            bar.rangeChanged.disconnect(grown)
            bar.setValue(value)

    bar.rangeChanged.connect(grown)


class Scrolled(QScrollArea):
    """As large as what it holds wishes; a window that is shown already grows with it, as far as the screen goes."""

    def __init__(self, held: QWidget) -> None:
        """`held` is usually a form."""
        super().__init__()
        self._held = held
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes through what is held, and brings it into view
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(held)
        for ground in (self.viewport(), held):
            ground.setAutoFillBackground(False)
        held.installEventFilter(self)

    def sizeHint(self) -> QSize:
        return self._held.sizeHint()

    def minimumSizeHint(self) -> QSize:
        least = self._held.minimumSizeHint()
        return QSize(least.width() + design.SPACE_12, min(least.height(), LOWEST))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._grow()
        return super().eventFilter(watched, event)

    def _grow(self) -> None:
        window = self.window()
        missing = self._held.sizeHint().height() - self.viewport().height()
        if missing > 0 and window.isVisible():
            room = window.screen().availableSize().height() - TITLE_BAR
            window.resize(window.width(), max(window.height(), min(window.height() + missing, room)))
