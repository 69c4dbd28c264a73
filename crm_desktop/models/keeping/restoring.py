"""Restore: a backup takes the place of the database; what stood there is kept beside it."""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from peewee import SqliteDatabase

from crm_desktop.models.database import (
    BUSY_SECONDS,
    close_database,
    database,
    is_server,
    open_database,
    spoken_errors,
)
from crm_desktop.models.exports.whole_file import written_whole
from crm_desktop.models.keeping.automatic import name_of
from crm_desktop.models.keeping.backup import back_up, copy_file, copy_pages, first_problem
from crm_desktop.models.keeping.contents import begins_like_sqlite, opened_to_read
from crm_desktop.models.keeping.table_copy import copy_tables, empty_tables
from crm_desktop.models.own_fields import keep_indexes
from crm_desktop.models.refusals import UnreadableFile
from crm_desktop.models.wording import say
from crm_desktop.models.write_protection import uri_of


@dataclass(frozen=True)
class Restored:
    """What a restore did: where what stood there before is kept, None where nothing stood."""

    kept: Path | None


def restore(backup: Path, into: str, now: datetime, kept_in: Path | None = None) -> Restored:
    """Puts a backup in the place of the database `into`, which this program must not have open.

    What it replaces is kept as a backup itself: in the folder `kept_in`, or beside the database, or for a server
    beside the backup. Everything is checked first, on a copy. Raises UnreadableFile when the backup is none, is
    damaged, or was written by a newer version; then nothing is changed.
    """
    with _checked_copy(backup) as copy:
        if is_server(into):
            name = name_of(urlsplit(into).path.strip("/") or "server", now, "before-restore")
            return Restored(_into_server(copy, into, (kept_in or backup.parent) / name))
        target = Path(into).expanduser()
        return Restored(_into_file(copy, target, now, kept_in or target.parent))


@contextmanager
def _checked_copy(backup: Path) -> Iterator[Path]:
    """A whole copy of this version's schema, made in a folder that goes away again."""
    if not backup.is_file():
        raise UnreadableFile(say("There is no file {backup}, so nothing was restored.", backup=backup))
    with tempfile.TemporaryDirectory(prefix="crm-restore-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / backup.name
        with spoken_errors(str(backup)):
            if not begins_like_sqlite(backup):
                raise UnreadableFile(
                    say("{backup} is not a backup of CRM Desktop, so nothing was restored.", backup=backup.name)
                )
            # By SQLite, not byte by byte: a database that is in use may have its last changes in another file.
            with closing(opened_to_read(backup)) as source:
                copy_file(source, copy)
        problem = first_problem(copy)
        if problem:
            raise UnreadableFile(
                say("{backup} is damaged ({problem}), so nothing was restored.", backup=backup.name, problem=problem)
            )
        if not _has_tables(copy):
            raise UnreadableFile(say("{backup} is empty and no backup, so nothing was restored.", backup=backup.name))
        open_database(str(copy))
        # A backup of a server holds its rows, and not the indexes of own fields.
        keep_indexes()
        close_database()
        yield copy


def _into_file(copy: Path, target: Path, now: datetime, kept_in: Path) -> Path | None:
    if not target.exists():
        _put(copy, target)
        return None
    if target.is_dir() or not _opens(target):
        kept = target.with_name(f"{target.stem}-damaged-{now:%Y-%m-%d-%H%M%S}{target.suffix}")
        _move_aside(target, kept)
        _put(copy, target)
        return kept
    kept = kept_in / name_of(target.stem, now, "before-restore")
    with spoken_errors(str(target)), closing(_connected(target)) as live:
        with written_whole(kept) as made:
            copy_file(live, made)
        # One write transaction of SQLite's: a crash or a full disk leaves the old content.
        with closing(opened_to_read(copy)) as source:
            copy_pages(source, live)
    return kept


def _into_server(copy: Path, url: str, kept: Path) -> Path:
    open_database(url)
    try:
        back_up(kept)
        source = SqliteDatabase(str(copy), rank_functions=False)
        with spoken_errors(url), source.connection_context(), database.atomic():
            empty_tables(database.obj)
            copy_tables(source, database.obj)
            keep_indexes()
    finally:
        close_database()
    return kept


def _connected(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{uri_of(path.resolve())}?mode=rw", uri=True, timeout=BUSY_SECONDS)


def _opens(path: Path) -> bool:
    """False for what SQLite cannot read at all; a database that is busy can be read."""
    try:
        with closing(opened_to_read(path)) as opened:
            opened.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        return True
    except (sqlite3.DatabaseError, OSError):
        return False
    return begins_like_sqlite(path) or path.stat().st_size == 0


def _has_tables(path: Path) -> bool:
    with closing(opened_to_read(path)) as opened:
        return bool(opened.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])


def _move_aside(target: Path, kept: Path) -> None:
    """With the files that SQLite keeps beside it: they belong to the damaged one."""
    with spoken_errors(str(target)):
        target.rename(kept)
        for ending in ("-wal", "-shm"):
            beside = target.with_name(target.name + ending)
            if beside.exists():
                beside.rename(kept.with_name(kept.name + ending))


def _put(copy: Path, target: Path) -> None:
    with written_whole(target) as made:
        shutil.copyfile(copy, made)
