"""Reads the code of pages and dialogs before they are opened: the business on a worker, the rest on the GUI thread.

Qt for Python makes each of its classes when it is first asked for, and crashes when two threads ask at once. And of a
library whose modules need each other (openpyxl) two threads that come from two sides get modules which are half read:
Python rather hands those out than wait for ever. So whoever imports waits for whoever does.
"""

import builtins
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module
from importlib.machinery import PathFinder
from pathlib import Path
from types import ModuleType
from typing import Any

from PySide6.QtCore import QObject, QTimer

PROGRAM = __name__.partition(".")[0]
BUSINESS = f"{PROGRAM}.models"
PATIENCE_SECONDS = 10
_turn = threading.RLock()


class Loading(QObject):
    """A module between two events, so that the window answers meanwhile."""

    def __init__(self, parent: QObject) -> None:
        """Reads nothing yet."""
        super().__init__(parent)
        _make_threads_take_turns()
        self._waiting: deque[str | Callable[[], object]] = deque()
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._take_turn)

    def read(self, modules: Sequence[str], done: Callable[[], object] = lambda: None) -> None:
        """Reads these, in this order, then calls `done`."""
        self._waiting.extend((*modules, done))
        self._turns.start()

    def end(self) -> None:
        """Leaves the rest unread."""
        self._waiting.clear()

    def _take_turn(self) -> None:
        if not self._waiting:
            self._turns.stop()
        elif isinstance(upcoming := self._waiting.popleft(), str):
            _read(upcoming)
        else:
            upcoming()


def _make_threads_take_turns() -> None:
    # Called before there is a second thread that imports.
    if not hasattr(builtins.__import__, "takes_turns"):
        builtins.__import__ = _in_turn(builtins.__import__)


def _in_turn(work: Callable[..., ModuleType]) -> Callable[..., ModuleType]:
    def waiting(*asked: Any, **options: Any) -> ModuleType:
        # Not for ever: a library may begin an import that nobody sees, and wait in it for us.
        has_turn = _turn.acquire(timeout=PATIENCE_SECONDS)
        try:
            return work(*asked, **options)
        finally:
            if has_turn:
                _turn.release()

    waiting.takes_turns = True  # type: ignore[attr-defined]
    return waiting


_read = _in_turn(import_module)


def prepare(modules: Iterable[str]) -> list[str]:
    """Reads the business that these modules need, on a worker; answers the rest, each after what it needs."""
    met: dict[str, None] = {}
    for name in modules:
        _note(name, met, set())
    unread = [name for name in met if name not in sys.modules]
    for name in unread:
        if name.startswith(BUSINESS):
            _read(name)
            time.sleep(0)  # whoever waits for a turn has it now
    return [name for name in unread if not name.startswith(BUSINESS)]


def _note(name: str, met: dict[str, None], under_way: set[str]) -> None:
    if name not in met and name not in sys.modules and name not in under_way:
        under_way.add(name)  # there are modules that need each other
        for needed in _needs(name):
            _note(needed, met, under_way)
        met[name] = None


def _needs(name: str) -> Iterator[str]:
    """What of the program a module reads at its top; without reading the module itself, nor its package."""
    parts = name.split(".")
    folder = Path(sys.modules[PROGRAM].__path__[0], *parts[1:-1])
    found = PathFinder.find_spec(name, [str(folder)])
    code = found.loader.get_code(name) if found is not None and found.loader is not None else None  # type: ignore[attr-defined]
    # Only what is imported has a name with a point in it.
    return (each for each in (code.co_names if code is not None else ()) if each.startswith(f"{PROGRAM}."))
