"""Counts that need not be counted again: both databases say in a word whether anybody has written meanwhile.

SQLite needs 30 ms to count a million records, PostgreSQL more; another order or page changes nothing about that.
"""

import threading
from typing import Any

from crm_desktop.models.database import database, is_sqlite

MOST = 200


class _Known(threading.local):
    """What this thread has counted by its own connection, and what the file was like then."""

    def __init__(self) -> None:
        self.state: tuple[object, ...] = ()
        self.counts: dict[tuple[str, tuple[Any, ...]], int] = {}


_known = _Known()


def counted(query: Any) -> int:
    """The answer of a query for one number: the one given before, if nothing has been written since."""
    if database.in_transaction():
        return int(query.scalar(database))
    # Asked before it is counted: what is written in between is then counted again, not forgotten.
    state = _state()
    if state != _known.state or len(_known.counts) >= MOST:
        _known.state, _known.counts = state, {}
    sql, values = query.sql()
    key = sql, tuple(values)
    if key not in _known.counts:
        _known.counts[key] = int(query.scalar(database))
    return _known.counts[key]


def _state() -> tuple[object, ...]:
    """What changes with every write, by whomever; never the same on two connections."""
    connection = database.connection()
    if is_sqlite():
        return connection, *connection.execute("PRAGMA data_version").fetchone(), connection.total_changes
    return connection, *database.execute_sql("SELECT txid_current_snapshot()::text").fetchone()
