"""What macOS asks of a running program: to open files, to stay when its window is closed, and to come back."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from crm_desktop.commands.place import Start
from crm_desktop.models.places import is_database


class Takes(Protocol):
    """The program, as far as the system asks something of it."""

    def take(self, paths: Sequence[Path]) -> None:
        """Opens files."""

    def come_back(self) -> None:
        """Shows its window again."""


class Application(QApplication):
    """Hears what the system asks; a filter would be called for every event of every part of the window."""

    def __init__(self, argv: list[str]) -> None:
        """Asks nothing yet."""
        super().__init__(argv)
        self.requests = Requests(self)
        if sys.platform == "darwin":
            self.setQuitOnLastWindowClosed(False)

    def event(self, event: QEvent) -> bool:
        """The application's own events only, of which some come before it is whole."""
        if isinstance(event, QFileOpenEvent):
            return self.requests.hear(event)
        return super().event(event)


class Requests(QObject):
    """Files that Finder or the Dock wants opened, kept until there is a window; and that the window is wanted again."""

    files = Signal(list)
    """Paths: a selection of files arrives one by one, and is told as one."""
    window = Signal()

    def __init__(self, app: QApplication) -> None:
        """Listens to nothing but what `hear` is given, and to the program coming to the front."""
        super().__init__(app)
        self._waiting: list[Path] = []
        self._has_window = False
        self._together = QTimer(self, interval=0, singleShot=True)
        self._together.timeout.connect(self._tell)
        app.applicationStateChanged.connect(self._became)

    def hear(self, event: QFileOpenEvent) -> bool:
        """A request to open one file; answers that it is dealt with."""
        if path := event.file():  # other programs may ask for addresses of the web
            self._waiting.append(Path(path))
            self._together.start()
        return True

    def at_start(self, begun: Start) -> Start:
        """What the window begins with, when the program was started by opening a file."""
        files, self._waiting = [*begun.files, *self._waiting], []
        databases = [file for file in files if is_database(file)]
        if not databases or begun.is_named:
            return begun._replace(files=files)
        others = [file for file in files if file not in databases]
        return Start(str(databases[0]), False, others, is_named=True, must_be_there=True)

    def serve(self, program: Takes) -> None:
        """From now on there is a window; what waited for it is opened."""
        self._has_window = True
        self.files.connect(program.take)
        self.window.connect(program.come_back)
        self._tell()

    def _tell(self) -> None:
        if self._has_window and self._waiting:
            files, self._waiting = self._waiting, []
            self.window.emit()  # it may have been closed
            self.files.emit(files)

    def _became(self, state: Qt.ApplicationState) -> None:
        """A click on the Dock says so too when the program is in front already."""
        if sys.platform != "darwin" or state != Qt.ApplicationState.ApplicationActive:
            return
        if not any(window.isVisible() for window in QApplication.topLevelWidgets() if window.isWindow()):
            self.window.emit()
