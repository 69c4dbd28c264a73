"""One line of a record's history, as it is shown."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class Origin:
    """The record that an entry was logged on, where that is not the one whose timeline it is."""

    kind: str
    id: int
    name: str


@dataclass(frozen=True)
class TimelineEntry:
    """One line of history. `source` is activity, stage, conversion or change; `kind` the activity's or the stage's."""

    source: str
    id: int
    at: datetime
    kind: str = ""
    title: str = ""
    body: str = ""
    by: str = ""
    direction: str = "none"
    conversation: bool = False
    due_on: date | None = None
    done_on: date | None = None
    version: int = 0
    origin: Origin | None = None
    repeats: str = ""
    """An RFC 5545 rule."""
