"""Notices what others write into the same database, so that what is shown follows by itself."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from crm_desktop.background import Background, Task
from crm_desktop.history import History, Written, written_of

SERVER_MILLISECONDS, FILE_MILLISECONDS = 3_000, 10_000
# A change is numbered when it begins and seen when it is whole: on a server an earlier one may come later.
LOOKED_BACK = 100
MOST_ONE_BY_ONE = 20

News = tuple[frozenset[int], list[Written] | None]


class Colleagues(QObject):
    """Looks into the history again and again; on a file, too, where a scheduled import may write."""

    def __init__(
        self, background: Background, history: History, again: Callable[[], object], is_server: bool, parent: QObject
    ) -> None:
        """`again` reads anew what is shown, where so much was written that it is quicker."""
        super().__init__(parent)
        self._background, self._history, self._again = background, history, again
        self._known: frozenset[int] | None = None
        self._looking: Task[News] | None = None
        self._waiting = QTimer(self, interval=SERVER_MILLISECONDS if is_server else FILE_MILLISECONDS)
        self._waiting.timeout.connect(self.look)
        history.changed.connect(self._wrote)

    def begin(self) -> None:
        """What was written until now is shown already."""
        self._waiting.start()
        self.look()

    def end(self) -> None:
        """Looks no more."""
        self._waiting.stop()

    def look(self) -> None:
        """Asks what is new."""
        if self._looking is None:
            self._looking = self._background.read(partial(_news, self._known), self._found, self._not_there)

    def _wrote(self, change: Written) -> None:
        if self._known is not None:
            self._known |= {change.id}

    def _found(self, news: News) -> None:
        self._looking = None
        known, (latest, changes) = self._known, news
        self._known = latest | (known or frozenset())
        if len(self._known) > 2 * LOOKED_BACK:
            self._known = latest
        if changes is None:
            self._history.refresh()
            self._again()
        elif known is not None:
            # One's own may have been told meanwhile.
            self._history.hear([change for change in changes if change.id not in known])

    def _not_there(self, _: Exception) -> None:
        """The connection says so itself; here it is only asked again."""
        self._looking = None


def _news(known: frozenset[int] | None) -> News:
    from crm_desktop.models.changes import Change

    latest = list(Change.select().order_by(Change.id.desc()).limit(LOOKED_BACK))
    ids = frozenset(change.id for change in latest)
    if known is None:
        return ids, []
    # Of those older than the oldest known, nothing is known: they had been written when one began to look.
    fresh = [change for change in latest if change.id not in known and change.id > min(known, default=0)]
    if len(fresh) > MOST_ONE_BY_ONE:
        return ids, None
    return ids, [written_of(change) for change in reversed(fresh)]
