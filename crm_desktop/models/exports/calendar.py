"""What is planned, and the meetings, as an iCalendar file (RFC 5545) that any calendar takes.

Written by icalendar, which also reads it again; vobject, which reads our vCards, refuses some real calendars. A task
becomes an event of a whole day that blocks no time: Outlook and Google drop VTODO.
"""

import re
import uuid
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from crm_desktop.models.activities import Activity, TodayItem
from crm_desktop.models.activities.repeating import checked_rule
from crm_desktop.models.activities.today import planned_items
from crm_desktop.models.changes import Actor, utc_now
from crm_desktop.models.exports.whole_file import written_whole
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import our_office
from crm_desktop.models.wording import say

ENDING = ".ics"
MEETING = timedelta(hours=1)
_LONGEST = 1_000
_MAKER = "-//CRM Desktop//EN"
# No calendar takes control characters, and half surrogates are no text.
_NO_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True)
class Entry:
    """An event: a whole day, or a moment in UTC."""

    key: str
    words: str
    at: date | datetime
    text: str = ""
    repeats: str = ""


def export_calendar(
    target: Path, user: Actor | None = None, activity_ids: Collection[int] | None = None, now: datetime | None = None
) -> int:
    """Writes next actions, tasks and meetings, and answers how many; of `user` and nobody, of everybody without one.

    With `activity_ids` only those of these activities that have a day or are meetings. Raises Refused when there is
    none, or when the file could not be read again.
    """
    entries = [*_planned(user, activity_ids), *_meetings(user, activity_ids)]
    if not entries:
        raise Refused(say("Nothing is planned, so there is nothing for a calendar."))
    with written_whole(target) as made:
        made.write_bytes(_calendar(entries, now or utc_now()))
        if count_events(made.read_bytes()) != len(entries):
            raise Refused(say("{file} was not written: it could not be read again.", file=target.name))
    return len(entries)


def count_events(content: bytes) -> int:
    """How many events a calendar file holds."""
    from icalendar import Calendar

    return len(Calendar.from_ical(content).walk("VEVENT"))


def _planned(user: Actor | None, ids: Collection[int] | None) -> Iterator[Entry]:
    items = [item for item in planned_items(user) if ids is None or (item.kind == "activity" and item.id in ids)]
    numbers = [item.id for item in items if item.kind == "activity"]
    query: Any = Activity.select(Activity.id, Activity.repeats).where(Activity.repeats != "").tuples()
    wanted = set(numbers)
    rules = {number: rule for number, rule in query if number in wanted}
    for item in items:
        if item.on is not None:
            repeats = rules.get(item.id, "") if item.kind == "activity" else ""
            yield Entry(f"{item.kind}-{item.id}", _words(item), item.on, _text(item), repeats)


def _words(item: TodayItem) -> str:
    return " · ".join(part for part in (item.text or "Follow up", item.title) if part)


def _text(item: TodayItem) -> str:
    return "\n".join(part for part in (item.detail, item.phone) if part)


def _meetings(user: Actor | None, ids: Collection[int] | None) -> Iterator[Entry]:
    meetings = Activity.select().where(Activity.kind == "meeting", Activity.due_on.is_null())
    if user is not None:
        meetings = meetings.where((Activity.owner == user.id) | Activity.owner.is_null())
    for meeting in meetings.order_by(Activity.at, Activity.id):
        if meeting.at is not None and (ids is None or meeting.id in ids):
            yield Entry(f"activity-{meeting.id}", meeting.subject or "Meeting", meeting.at, meeting.body)


def _calendar(entries: Collection[Entry], now: datetime) -> bytes:
    from icalendar import Calendar, Event, vRecur

    calendar = Calendar()
    calendar.add("prodid", _MAKER)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    office = our_office().name
    for entry in entries:
        event = Event()
        # The same entry keeps its id, so that a calendar changes it instead of showing it twice.
        event.add("uid", f"{uuid.uuid5(uuid.NAMESPACE_URL, f'crm-desktop/{office}/{entry.key}')}@crm-desktop")
        event.add("dtstamp", now.replace(tzinfo=UTC, microsecond=0))
        event.add("summary", _plain(entry.words))
        if isinstance(entry.at, datetime):
            start = entry.at.replace(tzinfo=UTC, microsecond=0)
            event.add("dtstart", start)
            event.add("dtend", start + MEETING)
        else:
            event.add("dtstart", entry.at)
            event.add("dtend", entry.at + timedelta(days=1))
            event.add("transp", "TRANSPARENT")
        if entry.text:
            event.add("description", _plain(entry.text))
        if entry.repeats:
            event.add("rrule", vRecur.from_ical(checked_rule(entry.repeats)))
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _plain(text: str) -> str:
    return _NO_TEXT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))[:_LONGEST]
