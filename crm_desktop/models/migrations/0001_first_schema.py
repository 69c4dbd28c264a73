"""The first schema: records, stage history, outcomes, changes, match keys and the search index, from version 1 on.

The statements stand beside this file, one file per database, frozen: later versions change the schema by migrations of
their own, whatever the models say by then.
"""

from pathlib import Path
from typing import Any

from peewee import SqliteDatabase


def up(migrator: Any, db: Any) -> None:
    """Makes all tables, indexes and triggers."""
    dialect = "sqlite" if isinstance(db, SqliteDatabase) else "postgresql"
    script = Path(__file__).with_name(f"0001_{dialect}.sql").read_text(encoding="utf-8")
    for statement in script.split("\n\n"):
        if statement.strip():
            db.execute_sql(statement)
