"""Backup: the whole database as one .crmdb file, while others go on working; of a server, too."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from peewee import SqliteDatabase
from playhouse.migrations import Runner

from crm_desktop.models import database as database_module
from crm_desktop.models.database import MIGRATIONS, database, is_sqlite, spoken_errors, teach_folding
from crm_desktop.models.exports.whole_file import written_whole
from crm_desktop.models.keeping.table_copy import copy_tables
from crm_desktop.models.refusals import Refused, WrongCall
from crm_desktop.models.wording import say

# In one step: in several, SQLite begins anew whenever somebody else writes in between. Reading holds up no writer.
ALL_PAGES = -1


def back_up(target: Path) -> int:
    """Writes the open database to `target` and answers the file's size.

    Raises Refused when the database is damaged, so that no damaged backup takes the place of a good one.
    """
    if is_sqlite() and target.exists() and target.samefile(Path(database.database)):
        raise WrongCall(say("{target} is the database itself; name another file for the backup.", target=target.name))
    with written_whole(target) as made, spoken_errors(str(target)):
        if is_sqlite():
            copy_file(database.connection(), made)
        else:
            _copy_server(made)
        problem = first_problem(made)
        if problem:
            raise Refused(
                say(
                    "The database is damaged ({problem}), so no backup was made; keep the ones you have.",
                    problem=problem,
                )
            )
        return made.stat().st_size


def copy_file(source: sqlite3.Connection, target: Path) -> None:
    """A copy as of one moment, made by SQLite itself; one plain file, which a read-only folder can hold, too."""
    with closing(sqlite3.connect(target)) as copy:
        copy_pages(source, copy)
        copy.execute("PRAGMA journal_mode = delete")


def copy_pages(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """All pages of a database into another. Raises OperationalError when one is in use for too long.

    By itself the driver would wait for ever.
    """
    waiting_since: float | None = None

    def look(status: int, remaining: int, total: int) -> None:
        nonlocal waiting_since
        if status not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            waiting_since = None
        elif waiting_since is None:
            waiting_since = time.monotonic()
        elif time.monotonic() - waiting_since > database_module.BUSY_SECONDS:
            raise sqlite3.OperationalError("database is locked")

    source.backup(target, pages=ALL_PAGES, progress=look, sleep=0.05)


def first_problem(file: Path) -> str:
    """What SQLite finds wrong with a file, "" when it finds nothing."""
    try:
        with closing(sqlite3.connect(file)) as copy:
            (found,) = copy.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.DatabaseError as error:
        return str(error)
    return "" if found == "ok" else " ".join(str(found).split())


def _copy_server(target: Path) -> None:
    made = SqliteDatabase(str(target), pragmas={"synchronous": "off"}, rank_functions=False)
    teach_folding(made)
    with made.connection_context():
        Runner(made, str(MIGRATIONS)).up()
        # One moment for all tables, whatever the others write meanwhile.
        with database.atomic(isolation_level="REPEATABLE READ"):
            copy_tables(database.obj, made)
