"""What is in a database, so that one sees what a restore would bring; a backup is only looked at, never changed."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from crm_desktop.models.changes import PRUNE, Change
from crm_desktop.models.database import BUSY_SECONDS, MIGRATIONS
from crm_desktop.models.keeping.checking import COUNTED, counts
from crm_desktop.models.refusals import UnreadableFile
from crm_desktop.models.wording import say, to_say
from crm_desktop.models.write_protection import address_to_read, uri_of

_SQLITE = b"SQLite format 3\0"
# How much fewer or more there would be: of one, of many.
_FEWER = to_say(
    {
        "leads": ("{count} lead fewer", "{count} leads fewer"),
        "people": ("{count} person fewer", "{count} people fewer"),
        "companies": ("{count} company fewer", "{count} companies fewer"),
        "opportunities": ("{count} opportunity fewer", "{count} opportunities fewer"),
        "activities": ("{count} activity fewer", "{count} activities fewer"),
    }
)
_MORE = to_say(
    {
        "leads": ("{count} lead more", "{count} leads more"),
        "people": ("{count} person more", "{count} people more"),
        "companies": ("{count} company more", "{count} companies more"),
        "opportunities": ("{count} opportunity more", "{count} opportunities more"),
        "activities": ("{count} activity more", "{count} activities more"),
    }
)


@dataclass(frozen=True)
class Contents:
    """How many records of each kind, and the last thing that was done; moments are UTC."""

    counts: dict[str, int]
    last_at: datetime | None = None
    last_by: str = ""
    last_sentence: str = ""


def contents() -> Contents:
    """Of the open database."""
    rows: Any = Change.select().where(Change.deed != PRUNE, Change.sentence != "").order_by(Change.id.desc())
    last = rows.first()
    return Contents(counts(), last.at, last.by_name, last.sentence) if last else Contents(counts())


def look_into(backup: Path) -> Contents:
    """Of a file. Raises UnreadableFile, one sentence, for what cannot be restored."""
    if not backup.is_file():
        raise UnreadableFile(say("There is no file {file}.", file=backup))
    try:
        if not begins_like_sqlite(backup):
            raise UnreadableFile(say("{file} is not a backup of CRM Desktop.", file=backup.name))
        with closing(opened_to_read(backup)) as opened:
            return _read(opened, backup.name)
    except sqlite3.DatabaseError as error:
        raise UnreadableFile(say("{file} is damaged and cannot be restored.", file=backup.name)) from error
    except OSError as error:
        raise UnreadableFile(say("{file} cannot be read.", file=backup.name)) from error


def differences(now: Contents, then: Contents) -> Iterator[str]:
    """What a restore would change, such as "12 leads fewer"; nothing when there is as many of everything."""
    for kind in COUNTED:
        by = then.counts.get(kind, 0) - now.counts.get(kind, 0)
        if by:
            one, many = (_FEWER if by < 0 else _MORE)[kind]
            yield say(one if abs(by) == 1 else many, count=f"{abs(by):,}")


def opened_to_read(path: Path) -> sqlite3.Connection:
    """A connection that writes nothing, also on a disk that takes nothing; such a file is nobody else's."""
    opened = sqlite3.connect(f"{uri_of(path.resolve())}?mode=ro", uri=True, timeout=BUSY_SECONDS)
    try:
        opened.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        if "unable to open" not in str(error):
            opened.close()
            raise
        opened.close()
        return sqlite3.connect(address_to_read(path), uri=True)
    return opened


def _read(opened: sqlite3.Connection, name: str) -> Contents:
    tables = {table for (table,) in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    wanted = {kind: model.noun() for kind, model in COUNTED.items()}
    if not tables:
        raise UnreadableFile(say("{file} is empty and no backup.", file=name))
    if not {*wanted.values(), "change", "schema_migration"} <= tables:
        raise UnreadableFile(say("{file} is a database of another program.", file=name))
    known = {path.stem for path in MIGRATIONS.glob("[0-9]*.py")}
    if {step for (step,) in opened.execute("SELECT name FROM schema_migration")} - known:
        raise UnreadableFile(
            say("{file} was written by a newer version of CRM Desktop; update the program to restore it.", file=name)
        )
    (sound,) = opened.execute("PRAGMA quick_check(1)").fetchone()
    if sound != "ok":
        raise UnreadableFile(say("{file} is damaged and cannot be restored.", file=name))
    counted = {kind: opened.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] for kind, table in wanted.items()}
    last = opened.execute(
        "SELECT at, by_name, sentence FROM change WHERE deed <> ? AND sentence <> '' ORDER BY id DESC LIMIT 1", (PRUNE,)
    ).fetchone()
    return Contents(counted, datetime.fromisoformat(last[0]), last[1], last[2]) if last else Contents(counted)


def begins_like_sqlite(path: Path) -> bool:
    """Whether the file calls itself a database of SQLite's."""
    with path.open("rb") as file:
        return file.read(len(_SQLITE)) == _SQLITE
