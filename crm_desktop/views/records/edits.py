"""The edits of a page on their way to the database: one after another, each knowing the version before it."""

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer

from crm_desktop.history import History
from crm_desktop.models.sheets import Link

EditDeed = Callable[[int, Mapping[str, Any], int], int]


@dataclass(frozen=True)
class Edit:
    """New values of one record, as they were typed on the version that was seen."""

    record_id: int
    values: Mapping[str, Any]
    seen_version: int
    refused: Callable[[str], object]


class Edits(QObject):
    """Two fields edited in a row are two edits of the same seen version: the second waits for the first's."""

    def __init__(self, history: History, name: str, deed: EditDeed, parent: QObject | None = None) -> None:
        """`deed` is such as `edit_lead`, `name` what the history calls it."""
        super().__init__(parent)
        self._history, self._name, self._deed = history, name, deed
        self._waiting: deque[Edit] = deque()
        self._under_way: Edit | None = None
        self._versions: dict[int, int] = {}

    def edit(
        self, record_id: int, values: Mapping[str, Any], seen_version: int, refused: Callable[[str], object]
    ) -> None:
        """Sends new values; `refused(sentence)` if the business says no."""
        plain = {name: value.id if isinstance(value, Link) else value for name, value in values.items()}
        self._waiting.append(Edit(record_id, plain, seen_version, refused))
        self._next()

    def _next(self) -> None:
        if self._under_way is not None or not self._waiting:
            return
        edit = self._under_way = self._waiting.popleft()
        seen = max(edit.seen_version, self._versions.get(edit.record_id, 0))
        task = self._history.do(
            self._name, partial(self._deed, edit.record_id, edit.values, seen), self._written, self._refused
        )
        task.when_ended(self._ended)

    def _written(self, version: int) -> None:
        if self._last is not None:
            self._versions[self._last.record_id] = version
        self._next()

    def _refused(self, sentence: str) -> None:
        if self._last is not None:
            self._last.refused(sentence)
        self._next()

    def _ended(self) -> None:
        # The answer comes right after this, and the next edit needs it; where a bug comes instead, the timer goes on.
        self._last, self._under_way = self._under_way, None
        QTimer.singleShot(0, self, self._next)

    _last: Edit | None = None
