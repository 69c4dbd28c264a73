"""A server compares texts without accents, and finds what was said without them, as a file does."""

from typing import Any

from peewee import SqliteDatabase

from crm_desktop.models.server_folding import folding_function


def up(migrator: Any, db: Any) -> None:
    """Made anew by a later migration, should the folding change."""
    if not isinstance(db, SqliteDatabase):
        db.execute_sql(folding_function())
        db.execute_sql("DROP INDEX activity_search")
        db.execute_sql(
            "CREATE INDEX activity_search ON \"activity\" USING gin (crm_fold(subject || ' ' || body) gin_trgm_ops)"
        )
