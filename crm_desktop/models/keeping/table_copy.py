"""All tables from one database into another of the same version, whichever kinds the two are."""

import uuid
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from peewee import Database, SqliteDatabase

from crm_desktop.models.vocabulary import TABLES as _TABLES

_ROWS_AT_ONCE = 2_000
# Each has columns of its own, which no common class declares.
_MODELS: list[Any] = list(_TABLES)


def copy_tables(source: Database, target: Database) -> None:
    """Fills the empty tables of `target`, all of them or none. Links are not checked meanwhile on a file."""
    if isinstance(target, SqliteDatabase):
        target.execute_sql("PRAGMA foreign_keys = off")
    with target.atomic():
        for model in _MODELS:
            table, columns = model._meta.table_name, list(model._meta.columns)
            rows = _rows(source, table, columns)
            if isinstance(target, SqliteDatabase):
                _insert(target, table, columns, rows)
            else:
                _stream(target, table, columns, rows)
            if "id" in columns:
                _go_on_counting(target, table, _last_number(source, table))


def empty_tables(target: Database) -> None:
    """Deletes every row of every table of a server."""
    target.execute_sql(f"TRUNCATE {', '.join(_quoted(model._meta.table_name) for model in _MODELS)}")


def _rows(source: Database, table: str, columns: list[str]) -> Iterator[tuple[Any, ...]]:
    order = " ORDER BY id" if "id" in columns else ""
    sql = f"SELECT {', '.join(map(_quoted, columns))} FROM {_quoted(table)}{order}"
    if isinstance(source, SqliteDatabase):
        yield from source.connection().execute(sql)
        return
    # A cursor of the server's: a plain one would bring the whole table into memory.
    with source.connection().cursor(name=f"copy_{uuid.uuid4().hex}") as cursor:
        cursor.itersize = _ROWS_AT_ONCE
        yield from cursor.execute(sql)


def _insert(target: Database, table: str, columns: list[str], rows: Iterator[tuple[Any, ...]]) -> None:
    marks = ", ".join("?" * len(columns))
    sql = f"INSERT INTO {_quoted(table)} ({', '.join(map(_quoted, columns))}) VALUES ({marks})"
    target.cursor().executemany(sql, (tuple(map(_as_stored, row)) for row in rows))


def _stream(target: Database, table: str, columns: list[str], rows: Iterator[tuple[Any, ...]]) -> None:
    names = ", ".join(map(_quoted, columns))
    with target.cursor().copy(f"COPY {_quoted(table)} ({names}) FROM STDIN") as copy:
        for row in rows:
            # A server's text cannot hold the character nought.
            copy.write_row([value.replace("\0", "") if isinstance(value, str) else value for value in row])


def _as_stored(value: Any) -> Any:
    """As peewee writes it to a file: moments and days as text."""
    return str(value) if isinstance(value, (datetime, date)) else value


def _last_number(source: Database, table: str) -> int:
    """The last id given out, also to records that are gone: undo may bring them back under it."""
    if isinstance(source, SqliteDatabase):
        row = source.execute_sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
        return int(row[0]) if row else 0
    name = source.execute_sql("SELECT pg_get_serial_sequence(%s, 'id')", (_quoted(table),)).fetchone()[0]
    last, given = source.execute_sql(f"SELECT last_value, is_called FROM {name}").fetchone()
    return int(last) if given else 0


def _go_on_counting(target: Database, table: str, last: int) -> None:
    if isinstance(target, SqliteDatabase):
        target.execute_sql("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
        target.execute_sql("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, last))
        return
    target.execute_sql(
        "SELECT setval(pg_get_serial_sequence(%s, 'id'), %s, %s)", (_quoted(table), max(last, 1), last > 0)
    )


def _quoted(name: str) -> str:
    return f'"{name}"'
