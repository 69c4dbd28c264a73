"""Says once that the database does not answer, tries again by itself, and says once that it is there again."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from crm_desktop.background import Background, Task
from crm_desktop.models.wording import say
from crm_desktop.views.main_window import MainWindow

TRY_MILLISECONDS = 3_000
QUIET_SECONDS = 20.0


class Connection(QObject):
    """Keeps an eye on the server or share of one session."""

    def __init__(
        self, background: Background, window: MainWindow, again: Callable[[], object], parent: QObject
    ) -> None:
        """`again` reads anew what is shown: others may have written meanwhile."""
        super().__init__(parent)
        self._background, self._window, self._again = background, window, again
        self._trying: Task[None] | None = None
        self._waiting = QTimer(self, interval=TRY_MILLISECONDS, singleShot=True)
        self._waiting.timeout.connect(self.look)
        self._is_lost, self._said = False, -QUIET_SECONDS
        background.lost.connect(self._lost)
        background.recovered.connect(self._recovered)

    @property
    def is_lost(self) -> bool:
        """Does it not answer?"""
        return self._is_lost

    def look(self) -> None:
        """Asks whether it answers; harmless when it does."""
        if self._trying is None:
            self._trying = self._background.read(_ask, self._there, self._not_there)

    def _lost(self) -> None:
        if not self._is_lost:
            self._is_lost = True
            self._window.say_refused(
                say("The database does not answer; what is typed now cannot be kept. Trying again…")
            )
            self._waiting.start()

    def _there(self, _: None) -> None:
        self._trying = None
        if self._is_lost:
            self._recovered()

    def _not_there(self, _: Exception) -> None:
        self._trying = None
        if self._is_lost:
            self._waiting.start()

    def _recovered(self) -> None:
        self._waiting.stop()
        self._is_lost = False
        # Each worker has a connection of its own and finds out by itself; it is said once.
        now = time.monotonic()
        if now - self._said >= QUIET_SECONDS:
            self._said = now
            self._window.messages.clear()
            self._window.messages.say(say("The connection to the database was lost, and is there again."))
            self._again()


def _ask() -> None:
    from crm_desktop.models.database import look_whether_there

    look_whether_there()
