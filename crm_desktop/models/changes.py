"""A Change is everything that one user action wrote: one transaction, one line of history, one undo, one refresh."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any, Protocol

from peewee import (
    AutoField,
    BooleanField,
    DateTimeField,
    ForeignKeyField,
    IntegerField,
    IntegrityError,
    Model,
    TextField,
)

from crm_desktop.models.database import database, execute_many, is_sqlite, refuse_unless_writable, room_to_write
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say

UNDO, REDO = "undo", "redo"
# An import that overwrites a million records keeps them out of memory.
_ENTRIES_AT_ONCE = 20_000
# Shortens the log itself, so that there is nothing to bring back from.
PRUNE = "prune_history"
# What is no step of undo.
NO_STEPS = (UNDO, REDO, PRUNE)

Values = dict[str, Any]
Ranges = list[tuple[int, int]]


class Actor(Protocol):
    """Who acts: a user of the program."""

    id: Any
    name: Any


def utc_now() -> datetime:
    """The moment, in UTC without a zone, to the second: how every time is stored."""
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)


class Change(Model):
    """What one user action wrote, by whom and when. The log is only ever added to."""

    id = AutoField()
    deed = TextField(help_text="Which kind of action, for the program")
    sentence = TextField(default="", help_text="What was done, for people")
    # Not a foreign key: the log keeps its words when the user is gone.
    by_id = IntegerField(null=True)
    by_name = TextField(default="")
    at = DateTimeField(index=True)
    undone = BooleanField(default=False)
    undoes = ForeignKeyField("self", null=True, backref="reversals")
    took = TextField(null=True, help_text="JSON: the later changes of which an undo took parts along")

    class Meta:
        """Where peewee finds the table."""

        database = database
        table_name = "change"

    @property
    def is_reversal(self) -> bool:
        """True for an undo or redo, which are changes too."""
        return self.deed in (UNDO, REDO)

    @property
    def is_final(self) -> bool:
        """True for what shortened the log itself, and cannot be undone."""
        return bool(self.deed == PRUNE)

    def touched(self) -> dict[str, Ranges]:
        """Which records it wrote: first and last id of each run, by the record's kind."""
        rows: Any = ChangeEntry.select(ChangeEntry.record, ChangeEntry.first_id, ChangeEntry.last_id)
        found: dict[str, Ranges] = {}
        for record, first, last in rows.where(ChangeEntry.change == self.id).tuples():
            found.setdefault(record, []).append((first, last))
        return found


class ChangeEntry(Model):
    """One record (or an unbroken run of new ones) in a change, with the values before and after it."""

    id = AutoField()
    change = ForeignKeyField(Change, backref="entries")
    record = TextField(help_text="The record's kind, which is its table")
    first_id = IntegerField()
    last_id = IntegerField()
    action = TextField(choices=[("created", "created"), ("updated", "updated"), ("deleted", "deleted")])
    before = TextField(null=True, help_text="JSON of the stored values; of changed fields only, for an update")
    after = TextField(null=True)

    class Meta:
        """Where peewee finds the table."""

        database = database
        table_name = "change_entry"
        indexes = ((("record", "first_id", "last_id"), False),)

    @property
    def old(self) -> Values:
        """The stored values before the change, by field."""
        return json.loads(self.before) if self.before else {}

    @property
    def new(self) -> Values:
        """The stored values after the change, by field; for new records they stand in the table."""
        return json.loads(self.after) if self.after else {}


class OpenChange:
    """A change in the making: who acts, when, and what has been written so far."""

    def __init__(self, deed: str, by: Actor | None, at: datetime) -> None:
        """Opened by `change()` only."""
        self.deed = deed
        self.sentence = ""
        self.by = by
        self.at = at
        # Looked up with the first record that is written; see `rights.py`.
        self.role: str | None = None
        self.record = Change.create(deed=deed, by_id=by.id if by else None, by_name=by.name if by else "", at=at)
        self.id: int = self.record.id
        self._entries: list[tuple[int, str, int, int, str, str | None, str | None]] = []
        self._written = False
        self._kinds: set[str] = set()

    def created(self, kind: str, ids: Sequence[int]) -> None:
        """Notes new records; their values stand in the table."""
        self._kinds.add(kind)
        for first, last in runs(ids):
            before = self._entries[-1] if self._entries else None
            if before is not None and before[1] == kind and before[4] == "created" and before[3] == first - 1:
                # The next batch of one import: one run, which one undo deletes at once.
                first = self._entries.pop()[2]
            self._entries.append((self.id, kind, first, last, "created", None, None))

    def updated(self, kind: str, record_id: int, before: Values, after: Values) -> None:
        """Notes changed fields of one record."""
        self._kinds.add(kind)
        self._entries.append((self.id, kind, record_id, record_id, "updated", _json(before), _json(after)))
        if len(self._entries) >= _ENTRIES_AT_ONCE:
            self._write()

    def deleted(self, kind: str, record_id: int, before: Values) -> None:
        """Notes a deleted record with everything it held."""
        self._kinds.add(kind)
        self._entries.append((self.id, kind, record_id, record_id, "deleted", _json(before), None))

    def deleted_run(self, kind: str, columns: dict[str, str], first: int, last: int) -> None:
        """Notes a run of records about to be deleted, as `deleted` would each; `columns` are by field name."""
        self._kinds.add(kind)
        self._write()
        self._written = True
        mark = "?" if is_sqlite() else "%s"
        database.execute_sql(
            "INSERT INTO change_entry (change_id, record, first_id, last_id, action, before)"
            f" SELECT {mark}, {mark}, id, id, 'deleted', {_json_object(columns)} FROM \"{kind}\" held"
            f" WHERE id BETWEEN {mark} AND {mark} ORDER BY id DESC",
            (self.id, kind, first, last),
        )

    def conclude(self) -> None:
        """Does what follows from the kinds of records that were written."""
        for kind, follow in _following.items():
            if kind in self._kinds:
                follow()

    def tell(self) -> None:
        """Has it stand in the history though it writes no record."""
        self._written = True

    def entries_of(self, kind: str) -> list["ChangeEntry"]:
        """What it has written of one kind so far, in order."""
        self._write()
        mine = (ChangeEntry.change == self.id) & (ChangeEntry.record == kind)
        return list(ChangeEntry.select().where(mine).order_by(ChangeEntry.id))

    def close(self) -> Change:
        """Writes what was noted; a change that changed nothing leaves no line in the history."""
        if self.is_empty:
            self.record.delete_instance()
            return self.record
        self._write()
        self.record.sentence = self.sentence or self.deed.replace("_", " ").capitalize()
        self.record.save()
        return self.record

    def _write(self) -> None:
        self._written = self._written or bool(self._entries)
        execute_many(
            "INSERT INTO change_entry (change_id, record, first_id, last_id, action, before, after)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            self._entries,
        )
        self._entries.clear()

    @property
    def is_empty(self) -> bool:
        """True while nothing has been written."""
        return not (self._entries or self._written)


_open: ContextVar[OpenChange | None] = ContextVar("open change", default=None)


_following: dict[str, Callable[[], None]] = {}


def after_writing(kind: str, follow: Callable[[], None]) -> None:
    """Has `follow` done at the end of every change that wrote records of this kind, undo and redo included."""
    _following[kind] = follow


class NoOpenChange(RuntimeError):  # noqa: N818 - what it is, not that it is an error
    """A record was written outside a change: a bug of ours."""


def current_change() -> OpenChange:
    """The change in the making, for deeds: `.by` is the user, `.at` the moment. Raises NoOpenChange."""
    opened = _open.get()
    if opened is None:
        raise NoOpenChange("Records are written inside `with change(...)` only.")
    return opened


@contextmanager
def change(deed: str, by: Actor | None = None, at: datetime | None = None) -> Iterator[OpenChange]:
    """Everything written inside is one transaction and one step of undo; on an exception nothing is written.

    Inside an open change it joins that one. Raises Refused when the database says that something still depends on
    what was to be deleted, UnreadableFile when the database can only be read.
    """
    outer = _open.get()
    if outer is not None:
        yield outer
        return
    refuse_unless_writable()
    try:
        # IMMEDIATE: two writers on one file wait for each other instead of failing half-way.
        with room_to_write(), database.atomic("IMMEDIATE") if is_sqlite() else database.atomic():
            opened = OpenChange(deed, by, at or utc_now())
            token = _open.set(opened)
            try:
                yield opened
                opened.conclude()
                opened.close()
            finally:
                _open.reset(token)
    except IntegrityError as error:
        if "unique" in str(error).lower():
            raise Refused(
                say("Something else has that name by now, so nothing was changed; rename it first.")
            ) from error
        raise Refused(say("Something else still depends on this record, so nothing was changed.")) from error


def history(limit: int = 100, before: int | None = None) -> list[Change]:
    """The changes, latest first; `before` an id to page on."""
    query = Change.select().order_by(Change.id.desc()).limit(limit)
    return list(query.where(Change.id < before) if before else query)


def latest_undoable(by: Actor | None = None) -> Change | None:
    """The change that Undo would take back: the last one of this user that still stands."""
    query = Change.select().where(~Change.undone, Change.deed.not_in(NO_STEPS))
    if by is not None:
        query = query.where(Change.by_id == by.id)
    found: Change | None = query.order_by(Change.id.desc()).first()
    return found


def latest_redoable(by: Actor | None = None) -> Change | None:
    """The change that Redo would do again: undone last, with nothing done since by the same user."""
    query = Change.select().where(Change.deed == UNDO, ~Change.undone)
    standing = Change.select().where(~Change.undone, Change.deed.not_in(NO_STEPS))
    if by is not None:
        query = query.where(Change.by_id == by.id)
        standing = standing.where(Change.by_id == by.id)
    undo_made = query.order_by(Change.id.desc()).first()
    if undo_made is None:
        return None
    last = standing.order_by(Change.id.desc()).first()
    if last is not None and last.id > undo_made.id:
        return None
    undone: Change = undo_made.undoes
    return undone


def runs(ids: Iterable[int]) -> Ranges:
    """Ids as unbroken runs: 1 2 3 7 8 are (1, 3), (7, 8)."""
    found: Ranges = []
    for number in ids:
        if found and number == found[-1][1] + 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found


def _json(values: Values) -> str:
    return json.dumps(values, ensure_ascii=False, default=str, separators=(",", ":"))


def _json_object(columns: dict[str, str]) -> str:
    """The SQL for what `_json` makes of a row; `columns` are expressions by field name."""
    if is_sqlite():
        pairs = ", ".join(f"'{name}', {column}" for name, column in columns.items())
        return f"json_object({pairs})"
    # As a row: a call takes no more than a hundred arguments there.
    values = ", ".join(f'{column} AS "{name}"' for name, column in columns.items())
    return f"(SELECT row_to_json(v)::text FROM (SELECT {values}) v)"
