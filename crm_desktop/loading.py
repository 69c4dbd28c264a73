"""Reads the code of pages and dialogs before they are opened: the business on a worker, the rest on the GUI thread.

Qt for Python makes each of its classes when it is first asked for, and crashes when two threads ask at once.
"""

import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module
from importlib.machinery import PathFinder
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

PROGRAM = __name__.partition(".")[0]
BUSINESS = f"{PROGRAM}.models"


class Loading(QObject):
    """A module between two events, so that the window answers meanwhile."""

    def __init__(self, parent: QObject) -> None:
        """Reads nothing yet."""
        super().__init__(parent)
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
            import_module(upcoming)
        else:
            upcoming()


def prepare(modules: Iterable[str]) -> list[str]:
    """Reads the business that these modules need, on a worker; answers the rest, each after what it needs."""
    met: dict[str, None] = {}
    for name in modules:
        _note(name, met, set())
    unread = [name for name in met if name not in sys.modules]
    for name in unread:
        if name.startswith(BUSINESS):
            import_module(name)
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
