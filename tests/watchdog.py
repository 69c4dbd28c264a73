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
from typing import Any

from peewee import Database
from PySide6.QtCore import QAbstractEventDispatcher

import crm_desktop

PACKAGE = str(Path(crm_desktop.__file__).parent)
GUI = tuple(f"{PACKAGE}/{part}" for part in ("views/", "dialogs/", "application.py", "history.py"))
WORTH_TELLING = 0.05
LONGEST_SHOWN = 8


@contextmanager
def no_query_on_the_gui_thread(watchdog: "Watchdog") -> Iterator[None]:
    """Fails when a view or dialog asks the database in the GUI thread; the test itself may, and is not timed then."""
    execute = Database.execute_sql

    def guarded(self: Database, sql: str, *arguments: Any, **options: Any) -> Any:
        if threading.current_thread() is threading.main_thread():
            frame: Any = sys._getframe(1)
            while frame is not None:
                if frame.f_code.co_filename.startswith(GUI):
                    where = f"{frame.f_code.co_filename.removeprefix(PACKAGE)}:{frame.f_lineno}"
                    raise AssertionError(f"{where} queries in the GUI thread: {sql[:80]}")
                frame = frame.f_back
            watchdog.forget_round()
        return execute(self, sql, *arguments, **options)

    Database.execute_sql = guarded  # type: ignore[method-assign]
    try:
        yield
    finally:
        Database.execute_sql = execute  # type: ignore[method-assign]


class Watchdog:
    """Times each round of the event loop, from waking up to waiting again: as long, nothing else was painted."""

    def __init__(self) -> None:
        self.holds: list[tuple[float, str]] = []
        self._began = 0.0

    @contextmanager
    def watching(self, test: str) -> Iterator[None]:
        """While a test runs that has a window."""
        dispatcher = QAbstractEventDispatcher.instance()

        def awake() -> None:
            self._began = time.perf_counter()

        def asleep() -> None:
            if self._began and time.perf_counter() - self._began > WORTH_TELLING:
                self.holds.append((time.perf_counter() - self._began, test))
            self._began = 0.0

        dispatcher.awake.connect(awake)
        dispatcher.aboutToBlock.connect(asleep)
        try:
            yield
        finally:
            dispatcher.awake.disconnect(awake)
            dispatcher.aboutToBlock.disconnect(asleep)

    def forget_round(self) -> None:
        """Between two waits the test itself has worked, which no user waits for."""
        self._began = 0.0

    def lines(self) -> list[str]:
        """The longest holds, for the end of the run."""
        longest = sorted(self.holds, reverse=True)[:LONGEST_SHOWN]
        return [f"{seconds * 1000:5.0f} ms  {test}" for seconds, test in longest]
