"""What happened last with each of some records, and what is planned next."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.bulk_records import IDS_AT_ONCE


@dataclass(frozen=True)
class Contact:
    """One activity, as far as a call sheet tells it."""

    kind: str
    words: str
    on: date


def last_contacts(noun: str, ids: Sequence[int]) -> dict[int, Contact]:
    """The latest note, call, mail, meeting or finished task of each record."""
    done = Activity.done_on.is_null(False) | Activity.due_on.is_null(True)
    return _of(noun, ids, Activity.at.is_null(False) & done, Activity.at)


def next_tasks(noun: str, ids: Sequence[int]) -> dict[int, Contact]:
    """The task of each record that is due first."""
    due = Activity.due_on
    return _of(noun, ids, due.is_null(False) & Activity.done_on.is_null(True), due, first=True)


def _of(noun: str, ids: Sequence[int], which: Any, when: Any, first: bool = False) -> dict[int, Contact]:
    link = ActivityLink._meta.fields[noun]
    found: dict[int, Contact] = {}
    for start in range(0, len(ids), IDS_AT_ONCE):
        query: Any = ActivityLink.select(link, Activity.kind, Activity.subject, Activity.body, when).join(Activity)
        query = query.where(link.in_(list(ids[start : start + IDS_AT_ONCE])) & which)
        # The one that counts comes last, and stays.
        for number, kind, subject, body, at in query.order_by(when.desc() if first else when.asc()).tuples():
            found[number] = Contact(kind, subject or body.partition("\n")[0], _day(at))
    return found


def _day(at: datetime | date) -> date:
    return at.date() if isinstance(at, datetime) else at
