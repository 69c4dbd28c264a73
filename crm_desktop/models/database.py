"""The connection: a SQLite file of one's own, or a PostgreSQL server shared by a team."""

import os
import re
import sqlite3
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from peewee import (  # type: ignore[attr-defined] # the stubs do not name EXCEPTIONS
    EXCEPTIONS,
    Database,
    DatabaseError,
    DatabaseProxy,
    ExceptionWrapper,
    OperationalError,
    PeeweeException,
    SqliteDatabase,
)
from playhouse import db_url
from playhouse.migrations import Runner

from crm_desktop.models.folding import fold
from crm_desktop.models.places import blank, gone, is_blank, is_server, is_there
from crm_desktop.models.refusals import ConnectionLost, DamagedDatabase, PasswordNeeded, Refused, UnreadableFile
from crm_desktop.models.shares import is_on_share
from crm_desktop.models.wording import say
from crm_desktop.models.write_protection import address_to_read, is_write_protected, uri_of

database = DatabaseProxy()

# What PostgreSQL's driver says of a server that is not there, and of one that knows neither the database nor the user.
_SILENT = ("onnection refused", "ot translate host", "timed out", "timeout expired", "No route to", "is unreachable")
_UNKNOWN = re.compile(r'(database|role) ".*" does not exist')

# The same in every language that a server speaks.
_NO_RIGHT = "42501"

MIGRATIONS = Path(__file__).parent / "migrations"
_OTHER_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
# Waits that long for another program's write before it says that the database is in use.
BUSY_SECONDS = 10
# SQLite's own limit is 512 bytes on most systems, that of Windows 260 letters; the names of its log, index and journal
# are longer by up to eight.
LONGEST_PATH, LONGEST_NAME = (251, 240) if sys.platform == "win32" else (500, 247)
# "CRMD" in the head of a file, by which desktops know it for ours whatever its name is.
APPLICATION_ID = 0x43524D44
# Kilobytes that a connection keeps of the file. Several read, and find the file in memory by its mapping as well; the
# one that writes keeps what it has changed together.
READING_CACHE, WRITING_CACHE = 4_000, 64_000
_PRAGMAS: dict[str, str | int] = {
    "journal_mode": "wal",
    "foreign_keys": 1,
    "synchronous": "normal",
    "cache_size": -READING_CACHE,
    "temp_store": "memory",
    "mmap_size": 256_000_000,
}
# Two computers share no memory, which the write-ahead log needs; locks they do share.
_ON_A_SHARE: dict[str, str | int] = {"journal_mode": "delete", "mmap_size": 0, "synchronous": "full"}


def open_database(path_or_url: str, to_look: str = "") -> Database:
    """Connects this thread, brings the schema up to date, and binds every record to the database.

    A file that is write-protected, or that is opened `to_look`, which says why, is only read. Raises UnreadableFile
    when it is no database, damaged, of a newer version or not to be had.
    """
    opened = _found(path_or_url, to_look)
    database.initialize(opened)
    try:
        with spoken_errors(path_or_url):
            opened.connect(reuse_if_open=True)
            _migrate(opened, path_or_url)
            if isinstance(opened, _File):
                opened.is_made = True
    except Refused:
        opened.close()
        database.initialize(None)  # or a thread that asks next would try it again
        raise
    return opened


def only_read() -> str:
    """Why nothing can be written into the open database, in one sentence; "" where it can."""
    return database.obj.why if isinstance(database.obj, _FileToLookAt) else ""


def lies_on_share() -> bool:
    """Is the open database a file of another computer's?"""
    return isinstance(database.obj, _File) and database.obj.is_on_share


def refuse_unless_writable() -> None:
    """Raises UnreadableFile, which names the way out, when nothing can be written.

    Raises ConnectionLost when the file is not what it was: what is written into one that was moved or replaced while
    it was open is lost sooner or later.
    """
    if isinstance(database.obj, _FileToLookAt):
        raise UnreadableFile(database.obj.refusal())
    if isinstance(database.obj, _File):
        database.obj.refuse_when_exchanged()


def can_reach(path_or_url: str) -> bool:
    """A start on a file leaves the server's driver aside; then only another start can reach a server."""
    return not is_server(path_or_url) or sys.modules.get("psycopg", True) is not None


def try_database(path_or_url: str) -> None:
    """Whether it could be opened in place of the one that is open, which stays as it is; nothing is written.

    Raises UnreadableFile where it could not, also where there is none: this is not the way to make one.
    """
    if not is_there(path_or_url):
        refuse_unusual(Path(path_or_url).expanduser())
        raise UnreadableFile(gone(path_or_url))
    if is_blank(path_or_url):
        raise UnreadableFile(blank(path_or_url))
    tried = _found(path_or_url)
    try:
        with spoken_errors(path_or_url):
            tried.connect(reuse_if_open=True)
            _steps(tried, path_or_url)
    finally:
        tried.close()


def close_database() -> None:
    """Closes this thread's connection; the others close theirs."""
    if database.obj is not None and not database.is_closed():
        database.close()


def renew_connection() -> None:
    """Lets this thread's connection go, however broken it is; the next query makes another."""
    opened: Database | None = database.obj
    if opened is None:
        return
    try:
        opened.close()
    except (PeeweeException, sqlite3.Error, OSError):
        opened._state.reset()  # type: ignore[attr-defined] # its stubs leave it out


def look_whether_there() -> None:
    """Asks the open database for nothing. Raises ConnectionLost where its file is gone: what was open is still read."""
    if isinstance(database.obj, _File):
        database.obj.refuse_when_exchanged()
    database.execute_sql("SELECT 1")


@contextmanager
def spoken_errors(name: str) -> Iterator[None]:
    """Says in one sentence what is wrong with the database `name`, instead of the driver's words."""
    try:
        yield
    except (DatabaseError, sqlite3.Error, OSError) as error:
        if is_server(name) and "password" in str(error):
            raise PasswordNeeded(say("{name} asks for a password, or for another one.", name=_shown(name))) from error
        if is_denied(error):
            raise UnreadableFile(
                say(
                    "The server does not let you do this in {name}; an administrator gives your account the right.",
                    name=_shown(name),
                )
            ) from error
        kind = DamagedDatabase if _is_damage(str(error)) else UnreadableFile
        raise kind(_sentence(_shown(name), str(error))) from error
    except PeeweeException as error:
        raise UnreadableFile(
            say("The database {name} cannot be opened: {error}.", name=_shown(name), error=error)
        ) from error


def spoken(error: Exception) -> Exception:
    """The error itself, or a refusal in one sentence when it is the fault of disk, file or server, not ours."""
    if not isinstance(error, OperationalError | DatabaseError | sqlite3.Error):
        return error
    said = str(error)
    if is_denied(error):
        return Refused(
            say("The server does not let you change this, so nothing was changed; an administrator gives the right.")
        )
    opened: Database | None = database.obj
    if isinstance(opened, _File) and not is_there(opened.database):
        return ConnectionLost(gone(opened.database))
    lost = ("server closed", "connection", "terminating", "shutting down", "disk I/O")
    if any(words in said for words in lost):
        return ConnectionLost(
            say(
                "The database does not answer ({known}); nothing was changed. Try again.",
                known=" ".join(said.split())[:200],
            )
        )
    sentence = _cause(_shown(str(opened.database)) if opened is not None else "", said)
    return Refused(sentence) if sentence else error


def _found(path_or_url: str, to_look: str = "") -> Database:
    if not is_server(path_or_url) and (other := _OTHER_URL.match(path_or_url)):
        raise UnreadableFile(
            say(
                "Addresses that begin with {kind} are none of a database; a server's begins with postgresql://.",
                kind=other[0],
            )
        )
    return _server(path_or_url) if is_server(path_or_url) else _file(Path(path_or_url).expanduser(), to_look)


def refuse_unusual(path: Path) -> None:
    """Raises UnreadableFile for a path at which no database file can be."""
    if _length(str(path.absolute())) > LONGEST_PATH or _length(path.name) > LONGEST_NAME:
        raise UnreadableFile(
            say(
                "The path of {name} is too long for a database; move it to a folder with a shorter one.",
                name=f"{path.name[:40]}…" if len(path.name) > 40 else path.name,
            )
        )
    if path.is_dir():
        raise UnreadableFile(say("{path} is a folder, not a database file; name a file in it.", path=path))
    if not path.parent.is_dir():
        raise UnreadableFile(
            say(
                "The folder {folder} does not exist, so the database {name} cannot be made.",
                folder=path.parent,
                name=path.name,
            )
        )


def _length(path: str) -> int:
    """In what the system counts: Windows letters, the others bytes."""
    return len(path) if sys.platform == "win32" else len(os.fsencode(path))


def _file(path: Path, to_look: str) -> Database:
    try:
        refuse_unusual(path)
        is_other = path.exists() and not _looks_like_sqlite(path)
        is_protected = path.exists() and is_write_protected(path)
    except (OSError, ValueError) as error:
        raise UnreadableFile(_sentence(path.name, str(error))) from error
    if is_other:
        raise UnreadableFile(
            say("{name} is not a CRM Desktop database; choose another file or restore a backup.", name=path.name)
        )
    on_share = is_on_share(path)
    pragmas = _PRAGMAS | _ON_A_SHARE if on_share else _PRAGMAS
    opened: _File
    if is_protected or to_look:
        why = say("{name} can only be read: it is write-protected.", name=path.name) if is_protected else to_look
        opened = _FileToLookAt(path, why, pragmas)
    else:
        opened = _File(str(path), pragmas=pragmas, timeout=BUSY_SECONDS, rank_functions=False)
        teach_folding(opened)
    opened.is_on_share = on_share
    return opened


@contextmanager
def room_to_write() -> Iterator[None]:
    """More memory while a change is written."""
    if not is_sqlite():
        yield
        return
    database.execute_sql(f"PRAGMA cache_size = -{WRITING_CACHE}")
    try:
        yield
    finally:
        database.execute_sql(f"PRAGMA cache_size = -{READING_CACHE}")


def teach_folding(file: SqliteDatabase) -> None:
    """Every connection that migrates a file or writes into it needs this: triggers index what was said by it.

    SQLite's own LOWER knows the letters A to Z only. No column's index is made of it, so other programs can read the
    file.
    """
    file.register_function(_folded, "crm_fold", 1, deterministic=True)


def _folded(value: object) -> str | None:
    return None if value is None else fold(str(value))


class _File(SqliteDatabase):
    """A database file; on a full disk SQLite takes the transaction back by itself, and says so only once."""

    is_on_share = False
    is_made = False
    """It was opened once: a share or stick that is gone since must not leave an empty one in its place."""

    def _address(self) -> str:
        return f"{uri_of(Path(self.database).absolute())}?mode={'rw' if self.is_made else 'rwc'}"

    def _connect(self) -> sqlite3.Connection:
        opened = sqlite3.connect(
            self._address(), timeout=BUSY_SECONDS, isolation_level=None, uri=True, **self.connect_params
        )
        try:
            self._add_conn_hooks(opened)  # type: ignore[attr-defined] # its stubs leave it out
            self._which = self._found()
        except Exception:
            opened.close()
            raise
        return opened

    def _found(self) -> tuple[int, int]:
        found = os.stat(self.database)
        # A share may number its files anew.
        return (0, 0) if self.is_on_share else (found.st_dev, found.st_ino)

    def refuse_when_exchanged(self) -> None:
        """Raises ConnectionLost when the file is gone, or another in its place, since it was opened."""
        try:
            is_same = self._found() == self._which
        except OSError as error:
            raise ConnectionLost(gone(self.database)) from error
        if not is_same:
            raise ConnectionLost(
                say(
                    "{name} was replaced by another file while it was open; nothing was changed. Try again.",
                    name=Path(self.database).name,
                )
            )

    def rollback(self) -> None:
        """Takes back what is still open, so that the first error is the one that is told."""
        if self.connection().in_transaction:  # type: ignore[no-untyped-call]
            super().rollback()


class _FileToLookAt(_File):
    """A database file that is read and never written: SQLite itself sees to it."""

    def __init__(self, path: Path, why: str, pragmas: dict[str, str | int]) -> None:
        """`why` is the sentence that says so."""
        reading = {name: value for name, value in pragmas.items() if name not in ("journal_mode", "synchronous")}
        super().__init__(str(path), pragmas=reading | {"query_only": 1}, timeout=BUSY_SECONDS, rank_functions=False)
        self.why = why

    def refusal(self) -> str:
        """Why nothing is written, and the way out."""
        if is_write_protected(Path(self.database)):
            return say("{why} Copy it to a folder you may write to, and open the copy.", why=self.why)
        return say("{why} It was opened to look; open it again once it is free.", why=self.why)

    def _address(self) -> str:
        return address_to_read(Path(self.database), self.is_on_share)


def _looks_like_sqlite(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            start = file.read(16)
    except OSError as error:
        raise UnreadableFile(_sentence(path.name, str(error))) from error
    return start in (b"", b"SQLite format 3\0")


def _server(url: str) -> Database:
    try:
        return db_url.connect(url, unquote_user=True, unquote_password=True, prefer_psycopg3=True)  # type: ignore[no-any-return]
    except (ValueError, RuntimeError) as error:
        raise UnreadableFile(
            say("{url} is not the address of a PostgreSQL database: {error}.", url=_shown(url), error=error)
        ) from error


def _steps(opened: Database, name: str) -> tuple[Runner, bool]:
    """How it is brought up to date, and whether it has to be. Raises UnreadableFile when it is not for us."""
    runner = Runner(opened, str(MIGRATIONS))
    status = runner.status()
    unknown = [step.name for step in status if step.path is None]
    if unknown:
        raise UnreadableFile(
            say(
                "The database {name} was written by a newer version of CRM Desktop; update the program to open it.",
                name=_shown(name),
            )
        )
    if all(step.applied for step in status):
        return runner, False
    foreign = [table for table in opened.get_tables() if not table.startswith(("sqlite_", "schema_migration"))]
    if foreign and not any(step.applied for step in status):
        raise UnreadableFile(say("{name} is a database of another program; choose another file.", name=_shown(name)))
    return runner, True


def _migrate(opened: Database, name: str) -> None:
    runner, is_behind = _steps(opened, name)
    if is_behind and isinstance(opened, _FileToLookAt):
        raise UnreadableFile(
            say(
                "{name} is of an older version and cannot be brought up to date where it is; copy it to a folder you "
                "may write to, and open the copy.",
                name=_shown(name),
            )
        )
    if is_behind and is_server(name) and not _owns(opened):
        raise UnreadableFile(
            say(
                "{name} is of an older version; an administrator of the server, who owns its tables, opens it first.",
                name=_shown(name),
            )
        )
    if is_behind:
        with opened.atomic():
            runner.up()
        if isinstance(opened, SqliteDatabase):
            opened.pragma("application_id", APPLICATION_ID)


def _shown(name: str) -> str:
    """The name without the password that a URL may hold."""
    if not is_server(name):
        return Path(name).name
    scheme, _, rest = name.partition("://")
    return f"{scheme}://{rest.rpartition('@')[2]}"


def _sentence(name: str, error: str) -> str:
    """What is wrong, and the way out; the driver's words where there are none of ours."""
    return _cause(name, error) or say(
        "The database {name} cannot be opened: {known}.", name=name, known=" ".join(error.split()).rstrip(".?")
    )


def _is_damage(error: str) -> bool:
    return "malformed" in error or "not a database" in error or "corrupt" in error


def _cause(name: str, error: str) -> str:
    if any(each in error for each in _SILENT):
        return say("The server of {name} does not answer; look whether it runs and the address is right.", name=name)
    if _UNKNOWN.search(error):
        return say("The server knows no such database or user: {name}. Look at the address.", name=name)
    if "locked" in error or "busy" in error:
        return say("The database {name} is in use by another program; close it there and try again.", name=name)
    if "readonly" in error or "read-only" in error or "ermission denied" in error:
        return say(
            "The database {name} is read-only; copy it to a folder you may write to, or ask for the right.", name=name
        )
    if "unable to open" in error:
        return say(
            "The database {name} cannot be opened; its folder may be read-only. Choose another folder.", name=name
        )
    if _is_damage(error):
        return say("The database {name} is damaged; restore a backup, or choose another file.", name=name)
    if "disk I/O" in error:
        return say(
            "The disk of {name} does not take what is written to it; nothing was changed. Look at the disk.", name=name
        )
    if "full" in error:
        return say("The disk of {name} is full; nothing was changed. Free some space and try again.", name=name)
    return ""


def execute_many(sql: str, rows: Iterable[tuple[Any, ...]]) -> None:
    """One prepared statement for many rows of plain database values; `?` marks the parameters on both databases."""
    if not rows:
        return
    opened: Database = database.obj
    cursor = opened.cursor()
    with peewee_errors():
        cursor.executemany(sql if isinstance(opened, SqliteDatabase) else sql.replace("?", "%s"), rows)


def peewee_errors() -> ExceptionWrapper:
    """The driver's errors as those of every other statement, for what goes past peewee."""
    return ExceptionWrapper(EXCEPTIONS)


def is_denied(error: BaseException) -> bool:
    """The server refuses it for want of a right, in whatever language it says so."""
    said = getattr(error, "orig", error)  # peewee's own keep the driver's
    return getattr(said, "sqlstate", None) == _NO_RIGHT


def owns_schema() -> bool:
    """May this connection to a server change tables? The owner of ours may, and whoever is above them."""
    return _owns(database.obj)


def _owns(opened: Database) -> bool:
    found = opened.execute_sql(
        "SELECT pg_has_role(session_user, relowner, 'USAGE') FROM pg_class WHERE oid = to_regclass('app_user')"
    ).fetchone()
    return found is None or bool(found[0])


def is_sqlite() -> bool:
    """True on a file, False on a server: for the few statements the two spell differently."""
    return isinstance(database.obj, SqliteDatabase)


__all__ = [
    "OperationalError", "close_database", "database", "execute_many", "is_server", "is_sqlite", "only_read",
    "open_database", "peewee_errors", "refuse_unless_writable", "spoken", "spoken_errors", "teach_folding",
]  # fmt: skip
