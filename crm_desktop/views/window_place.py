"""Where a window stands: kept from start to start, and always where somebody can see it."""

from PySide6.QtCore import QByteArray, QObject, QRect, QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

# So much of the title bar must be on a screen, or nobody could move the window.
GRIP = QSize(120, 24)


def place_of(window: QMainWindow) -> str:
    """As it is kept: size, place, maximised, and on which screen."""
    return bytes(window.saveGeometry().toHex().data()).decode()


def put_where_it_was(window: QMainWindow, kept: str, first_size: QSize) -> None:
    """As it stood, if the screen is there still; otherwise on the one that is."""
    place = QByteArray.fromHex(kept.encode("ascii", "ignore"))
    if place.isEmpty() or not window.restoreGeometry(place):
        window.resize(first_size.boundedTo(window.screen().availableSize()))
    bring_onto_a_screen(window)


def bring_onto_a_screen(window: QMainWindow) -> None:
    """Moves and shrinks a window that no screen shows enough of to take hold of it."""
    if window.isFullScreen() or window.isMaximized():
        return
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    frame = window.frameGeometry()
    if screens and not any(can_be_taken_hold_of(frame, screen) for screen in screens):
        primary = QGuiApplication.primaryScreen()
        window.setGeometry(within(window.geometry(), primary.availableGeometry() if primary else screens[0]))


def can_be_taken_hold_of(frame: QRect, screen: QRect) -> bool:
    """Is enough of its upper edge on this screen?"""
    seen = QRect(frame.topLeft(), QSize(frame.width(), GRIP.height())) & screen
    return seen.width() >= min(GRIP.width(), frame.width()) and seen.height() >= GRIP.height() // 2


def within(wanted: QRect, screen: QRect) -> QRect:
    """The same size, if that fits, in the middle of a screen."""
    size = wanted.size().boundedTo(screen.size())
    left = screen.x() + (screen.width() - size.width()) // 2
    return QRect(left, screen.y() + (screen.height() - size.height()) // 2, size.width(), size.height())


class ScreenWatch(QObject):
    """A screen is unplugged, or becomes smaller: the window comes where it can be seen."""

    def __init__(self, window: QMainWindow) -> None:
        """Watches as long as the window lives."""
        super().__init__(window)
        self._window = window
        # The system moves windows itself, sometimes; ours is looked after when it has.
        self._soon = QTimer(self, singleShot=True, interval=300)
        self._soon.timeout.connect(lambda: bring_onto_a_screen(window))
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self.look)
            app.primaryScreenChanged.connect(self.look)

    def look(self, *_: object) -> None:
        """Something about the screens is another now."""
        self._soon.start()
