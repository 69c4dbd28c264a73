"""How long the history is kept: everything, unless an administrator says for how many months; what goes is told.

Only the log becomes shorter: the records stay as they are, and what is removed from the log cannot be undone any more.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from dateutil.relativedelta import relativedelta
from peewee import fn

from crm_desktop.models import rights
from crm_desktop.models.changes import PRUNE, Change, ChangeEntry, current_change, utc_now
from crm_desktop.models.database import database, is_sqlite
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import our_office
from crm_desktop.models.wording import day_text, say


@dataclass(frozen=True)
class Extent:
    """How much history there is, and how much of it is older than it is to be kept."""

    months: int | None
    version: int
    changes: int
    first_at: datetime | None
    older: int
    before: datetime | None


def extent_of_history(now: datetime | None = None) -> Extent:
    """What Settings shows of the history."""
    office = our_office()
    before = _border(office.history_months, now)
    first: Any = Change.select(fn.MIN(Change.id)).where(Change.deed != PRUNE).scalar()
    oldest = Change.get_or_none(Change.id == first) if first else None
    return Extent(
        office.history_months,
        office.version,
        Change.select().count(),
        oldest.at if oldest is not None else None,
        _older_than(before).count() if before is not None else 0,
        before,
    )


def prune_history(now: datetime | None = None) -> int:
    """Removes what is older than the months in Settings, as a deed of its own; answers how many changes went.

    Raises Refused for all but administrators, and when Settings keeps everything.
    """
    opened = current_change()
    rights.refuse_all_but_administrators(opened.by, say("shorten the history"))
    before = _border(our_office().history_months, now)
    if before is None:
        raise Refused(say("All of the history is kept; say first for how many months to keep it."))
    doomed = [number for (number,) in _older_than(before).tuples()]
    if not doomed:
        return 0
    older = _older_than(before).select(Change.id)
    entries = ChangeEntry.delete().where(ChangeEntry.change.in_(older)).execute()
    for ids in (doomed[start : start + 1000] for start in range(0, len(doomed), 1000)):
        Change.update(undoes=None).where(Change.id.in_(ids)).execute()
    for ids in (doomed[start : start + 1000] for start in range(0, len(doomed), 1000)):
        Change.delete().where(Change.id.in_(ids)).execute()
    opened.tell()
    opened.sentence = say(
        "Removed {changes} before {day} from the history ({entries:,} lines); they cannot be undone any more",
        changes=say("1 change") if len(doomed) == 1 else say("{count:,} changes", count=len(doomed)),
        day=day_text(before),
        entries=entries,
    )
    return len(doomed)


def prune_when_due() -> int:
    """At the start of the program: what Settings says. Nobody but an administrator is told or kept from working."""
    if rights.role_of(current_change().by) != rights.ADMINISTRATOR or extent_of_history().older == 0:
        return 0
    return prune_history()


def compact() -> int:
    """Gives room that is not used any more back to the disk; answers how many bytes smaller the file is."""
    if not is_sqlite():
        # A server does so by itself.
        return 0
    before = _size()
    database.execute_sql("VACUUM")
    database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    return max(before - _size(), 0)


def _size() -> int:
    pages, size = (database.execute_sql(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    return int(pages) * int(size)


def _border(months: int | None, now: datetime | None) -> datetime | None:
    """Midnight of the first day that is kept."""
    if not months:
        return None
    day = (now or utc_now()) - relativedelta(months=months)
    return day.replace(hour=0, minute=0, second=0)


def _older_than(before: datetime) -> Any:
    """The changes that go: older ones, but for those that a kept undo or redo speaks of."""
    kept: set[int] = set()
    while True:
        speaking = (Change.at >= before) | Change.id.in_(list(kept))
        rows: Any = Change.select(Change.undoes).where(speaking, Change.undoes.is_null(False))
        more = {number for (number,) in rows.tuples()}
        if more <= kept:
            break
        kept |= more
    return Change.select(Change.id).where(Change.at < before, Change.id.not_in(list(kept)))
