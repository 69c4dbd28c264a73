"""Notices that a new day has begun, and that the computer has slept."""

import time
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

LOOK_MILLISECONDS = 20_000
# A busy computer may be late; one that is this late was asleep.
ASLEEP_SECONDS = 90.0


class Clock(QObject):
    """Looks at the date again and again, as a timer set for midnight sleeps with the computer."""

    new_day = Signal()
    """It is another day than before: by midnight, or because somebody has set the date."""
    woke = Signal()
    """The computer slept, or the program was held up for as long."""

    def __init__(
        self,
        parent: QObject | None = None,
        today: Callable[[], date] = date.today,
        seconds: Callable[[], float] = time.time,
    ) -> None:
        """Begins at once."""
        super().__init__(parent)
        self._today, self._seconds = today, seconds
        self._day, self._looked = today(), seconds()
        self._ticking = QTimer(self, interval=LOOK_MILLISECONDS)
        self._ticking.timeout.connect(self.look)
        self._ticking.start()

    def look(self) -> None:
        """Tells what has happened since it looked last."""
        day, now = self._today(), self._seconds()
        is_new, has_slept = day != self._day, now - self._looked > ASLEEP_SECONDS + LOOK_MILLISECONDS / 1000
        self._day, self._looked = day, now
        if has_slept:
            self.woke.emit()
        if is_new:
            self.new_day.emit()
