"""How fast a long piece of work goes, and how long it will still take."""

import time
from collections.abc import Callable

from crm_desktop.models.wording import say
from crm_desktop.views import formats

FIRST_SECONDS = 0.7
"""Before that, any guess would jump about."""
SHARE_OF_NEW = 0.3


class Pace:
    """Rows per second, smoothed, and the time left."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Begins with its first step."""
        self._clock = clock
        self.begin()

    def begin(self) -> None:
        """Other work begins."""
        self._began = self._last = self._clock()
        self._done = 0
        self._speed = 0.0

    def step(self, done: int, total: int) -> str:
        """So far it is: 34,000 of 100,000 · 5,200 rows a second · 13 seconds left."""
        now = self._clock()
        passed = now - self._last
        if done > self._done and passed > 0:
            speed = (done - self._done) / passed
            self._speed = speed if not self._speed else self._speed + SHARE_OF_NEW * (speed - self._speed)
            self._last, self._done = now, done
        number = formats.number_text
        words = [say("{done} of {total}", done=number(done), total=number(total))]
        if self._speed and now - self._began >= FIRST_SECONDS:
            words.append(say("{rounded} rows a second", rounded=number(_rounded(self._speed))))
            if done < total:
                words.append(left(round((total - done) / self._speed)))
        return " · ".join(words)


def left(seconds: int) -> str:
    """Time to come, as exactly as it can be known."""
    if seconds < 1:
        return say("nearly done")
    if seconds < 90:
        return say("{seconds} left", seconds=formats.count_text(seconds, "second", "seconds"))
    return say("{minutes} left", minutes=formats.count_text(round(seconds / 60), "minute", "minutes"))


def _rounded(speed: float) -> int:
    """Two figures: more would only flicker."""
    whole = round(speed)
    return round(whole, 2 - len(str(whole))) if whole > 99 else whole
