"""The demo's past as a diary: what happened when, played back in order, each entry one change of one user."""

import heapq
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from itertools import count

from crm_desktop.models.changes import Actor, change

# Later than this, yesterday is over.
LAST = 1.0


class Diary:
    """Entries may be written while it is played, as long as they lie ahead; those beyond its end never happen."""

    def __init__(self, today: date) -> None:
        """It ends on the evening before `today`."""
        self.today = today
        self.days_ago = float("inf")
        """How long ago the entry is that is being played."""
        self._entries: list[tuple[float, int, str, Actor | None, Callable[[], str]]] = []
        self._number = count()

    def on(self, days_ago: float, deed: str, by: Actor | None, work: Callable[[], str]) -> None:
        """What `by` (or the program) did so many days ago, in working hours; `work` answers the sentence.

        Never before what is being played, from which it follows.
        """
        if days_ago >= LAST:
            heapq.heappush(self._entries, (-min(days_ago, self.days_ago), next(self._number), deed, by, work))

    def play(self) -> None:
        """Everything, in the order in which it happened."""
        while self._entries:
            ahead, _, deed, by, work = heapq.heappop(self._entries)
            self.days_ago = -ahead
            with change(deed, by=by, at=self._moment(self.days_ago)) as opened:
                opened.sentence = work()

    def day(self, days_ago: float) -> date:
        """The date so many days before today; a negative number lies ahead."""
        return self.today - timedelta(days=int(days_ago))

    def _moment(self, days_ago: float) -> datetime:
        """The less is left of the days, the later it is; weekend work is done on Friday evening."""
        day, gone = self.day(days_ago), 1 - days_ago % 1
        minutes = gone * 540
        if day.weekday() > 4:
            minutes = 540 + (day.weekday() - 5 + gone) * 40
            day -= timedelta(days=day.weekday() - 4)
        local = datetime.combine(day, time(8)) + timedelta(minutes=int(minutes))
        return local.astimezone(UTC).replace(tzinfo=None)
