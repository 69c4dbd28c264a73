"""A list that outnumbers what a table holds is sorted once at the end, not row by row into each index."""

from collections.abc import Iterator
from contextlib import contextmanager

from crm_desktop.models.database import database, is_sqlite

# Below this many rows the trees stay within the cache, and nothing is won.
FROM_ROWS = 50_000


@contextmanager
def indexed_afterwards(table: str, count: int, from_rows: int = FROM_ROWS) -> Iterator[None]:
    """Takes a table's indexes away while `count` rows come in, and makes them again in the same transaction.

    In a file only: there readers go on with what was before, while a server would keep them waiting for the lock.
    Nothing may be looked up in the table meanwhile but by its id. An error leaves it to the transaction.
    """
    statements = _statements(table) if is_sqlite() and count >= from_rows and _holds_fewer(table, count) else []
    for name, _ in statements:
        database.execute_sql(f'DROP INDEX "{name}"')
    yield
    for _, sql in statements:
        database.execute_sql(sql)


def _holds_fewer(table: str, count: int) -> bool:
    return database.execute_sql(f'SELECT 1 FROM "{table}" LIMIT 1 OFFSET ?', (count,)).fetchone() is None


def _statements(table: str) -> list[tuple[str, str]]:
    """What made each index; those that keep values apart stay, as they refuse while rows are written."""
    sql = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL ORDER BY name"
    found = database.execute_sql(sql, (table,)).fetchall()
    return [(name, made) for name, made in found if not made.upper().startswith("CREATE UNIQUE")]
