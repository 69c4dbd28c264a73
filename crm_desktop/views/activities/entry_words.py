"""How an entry of a timeline is said, and with which icon and colour."""

from datetime import date

from PySide6.QtCore import QLocale, QTime

from crm_desktop.models.activities import TimelineEntry
from crm_desktop.models.activities.repeating import in_words
from crm_desktop.models.wording import labelled, say, to_say
from crm_desktop.views import formats
from crm_desktop.views.design import Hue

KIND_NAMES = to_say({"note": "Note", "call": "Call", "email": "Mail", "meeting": "Meeting", "task": "Task"})
ICONS = {"note": "note", "call": "call", "email": "email", "meeting": "meeting", "task": "task"}
HUES = {"note": Hue.AMBER, "call": Hue.GREEN, "email": Hue.BLUE, "meeting": Hue.VIOLET, "task": Hue.TEAL}
_WAYS = to_say({
    ("call", "out"): "We called", ("call", "in"): "They called", ("email", "out"): "We wrote",
    ("email", "in"): "They wrote",
})  # fmt: skip
_STAGES = {"won": ("won", Hue.GREEN), "lost": ("lost", Hue.RED), "open": ("pipeline", Hue.NEUTRAL)}


def icon_of(entry: TimelineEntry) -> tuple[str, Hue]:
    """The icon in front of it, and its colour; the title says the same in words."""
    if entry.source == "activity":
        return ("done" if entry.done_on and entry.kind == "task" else ICONS[entry.kind]), HUES[entry.kind]
    if entry.source == "stage":
        return _STAGES[entry.kind]
    return ("convert", Hue.PINK) if entry.source == "conversion" else ("edit", Hue.NEUTRAL)


def is_open(entry: TimelineEntry) -> bool:
    """Is it still to be done?"""
    return entry.source == "activity" and entry.done_on is None and (entry.due_on is not None or entry.kind == "task")


def title_of(entry: TimelineEntry) -> str:
    """One line: what kind of contact, and what it was about."""
    if entry.source != "activity":
        return entry.title
    if entry.kind == "task":
        return (
            (entry.title or entry.body)
            if is_open(entry) or not entry.done_on
            else say("Done: {entry}", entry=entry.title or "task")
        )
    if is_open(entry):  # it has no direction yet
        return labelled(say(KIND_NAMES[entry.kind]), entry.title) if entry.title else say(KIND_NAMES[entry.kind])
    spoken = entry.kind == "call" and entry.conversation
    way = (
        say("Talked on the phone") if spoken else say(_WAYS.get((entry.kind, entry.direction), KIND_NAMES[entry.kind]))
    )
    return labelled(way, entry.title) if entry.title else way


def body_of(entry: TimelineEntry) -> str:
    """The text below it, unless the title is all of it."""
    words = "" if entry.kind == "task" and not entry.title else entry.body.strip()
    again = in_words(entry.repeats) if entry.repeats and is_open(entry) else ""
    return "\n".join(part for part in (again, words) if part)


def time_of(entry: TimelineEntry, today: date) -> str:
    """When it was, by the clock on this wall; for what is planned, when it is due."""
    if is_open(entry):
        return formats.when_text(entry.due_on, today) if entry.due_on else say("No date")
    here = formats.local_moment(entry.at)
    return QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)


def heading_of(entry: TimelineEntry, today: date) -> str:
    """The group it stands in: Planned, or its day."""
    return say("Planned") if is_open(entry) else formats.when_text(formats.local_moment(entry.at).date(), today)


def spoken(entry: TimelineEntry, today: date) -> str:
    """All of it in one line, for assistive technology and for tests."""
    parts = [
        title_of(entry),
        body_of(entry),
        entry.by and say("by {by}", by=entry.by),
        entry.origin and say("on {origin}", origin=entry.origin.name),
    ]
    when = f"{heading_of(entry, today)}, {time_of(entry, today)}"
    return " · ".join(part for part in [*parts, when] if part)
