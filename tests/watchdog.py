"""Watches the GUI thread while the tests run: nothing of ours may query there, and the longest hold is reported.

The first is a rule and fails the test. The second is a measurement: machines are noisy, so it is printed at the end of
the run and never asserted.
"""

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from peewee import Database

import crm_desktop

PACKAGE = str(Path(crm_desktop.__file__).parent)
GUI = tuple(f"{PACKAGE}/{part}" for part in ("views/", "dialogs/", "application.py", "history.py"))
HOLDERS = (*GUI, f"{PACKAGE}/background.py", f"{PACKAGE}/crash.py")
# Their work is to wait: the event loop runs below them.
WAITING = {"run", "self_test", "_until"}
IMPORTING = "<module>"
SAMPLE_SECONDS = 0.004
WORTH_TELLING = 0.05
LONGEST_SHOWN = 8


@contextmanager
def no_query_on_the_gui_thread() -> Iterator[None]:
    """Fails when a view or dialog asks the database in the GUI thread; the test itself may."""
    execute = Database.execute_sql

    def guarded(self: Database, sql: str, *arguments: Any, **options: Any) -> Any:
        if threading.current_thread() is threading.main_thread():
            frame: FrameType | None = sys._getframe(1)
            while frame is not None:
                if frame.f_code.co_filename.startswith(GUI):
                    where = f"{frame.f_code.co_filename.removeprefix(PACKAGE)}:{frame.f_lineno}"
                    raise AssertionError(f"{where} queries in the GUI thread: {sql[:80]}")
                frame = frame.f_back
        return execute(self, sql, *arguments, **options)

    Database.execute_sql = guarded  # type: ignore[method-assign]
    try:
        yield
    finally:
        Database.execute_sql = execute  # type: ignore[method-assign]


class Watchdog(threading.Thread):
    """Samples the GUI thread and remembers how long each call into our code held it."""

    def __init__(self) -> None:
        super().__init__(daemon=True, name="watchdog")
        self.holds: list[tuple[float, str, str]] = []
        self.test = ""
        self._stopped = threading.Event()

    def run(self) -> None:
        gui = threading.main_thread().ident
        current = 0
        began = 0.0
        where = ""
        while not self._stopped.wait(SAMPLE_SECONDS):
            now = time.monotonic()
            call, place = _call_under_way(gui or 0)
            if call != current:
                self._ended(now - began, where if current else "")
                current, began = call, now
            where = place

    def stop(self) -> None:
        self._stopped.set()
        self.join()

    def lines(self) -> list[str]:
        """The longest holds, for the end of the run."""
        longest = sorted(self.holds, reverse=True)[:LONGEST_SHOWN]
        return [f"{seconds * 1000:5.0f} ms  {where}  ({test})" for seconds, where, test in longest]

    def _ended(self, seconds: float, where: str) -> None:
        if where and seconds > WORTH_TELLING:
            self.holds.append((seconds, where, self.test))


def _call_under_way(thread: int) -> tuple[int, str]:
    """Which call of ours, and where. Keeps no frame: its widgets would die in this thread with the last hold on it."""
    frame = _entry(sys._current_frames().get(thread))
    return (id(frame), _place(frame)) if frame is not None else (0, "")


def _entry(frame: FrameType | None) -> FrameType | None:
    """The outermost frame of ours: where Qt, or the test, called into the program."""
    found = None
    while frame is not None:
        if frame.f_code.co_filename.startswith(HOLDERS) and frame.f_code.co_name != IMPORTING:
            found = None if frame.f_code.co_name in WAITING else frame
        frame = frame.f_back
    return found


def _place(frame: FrameType) -> str:
    return f"{frame.f_code.co_filename.removeprefix(PACKAGE + '/')}:{frame.f_code.co_name}"
