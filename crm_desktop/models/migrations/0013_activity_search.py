"""What was said and noted is found by parts of words, as fast among a million as among ten."""

from typing import Any

from peewee import SqliteDatabase

_SAID = "crm_fold({row}.subject || ' ' || {row}.body)"


def up(migrator: Any, db: Any) -> None:
    """An index of the folded texts, kept in step by the database itself."""
    if not isinstance(db, SqliteDatabase):
        db.execute_sql(
            "CREATE INDEX activity_search ON \"activity\" USING gin (lower(subject || ' ' || body) gin_trgm_ops)"
        )
        return
    new, old = _SAID.format(row="new"), _SAID.format(row="old")
    put = f"INSERT INTO activity_search (rowid, said) VALUES (new.id, {new});"
    gone = f"INSERT INTO activity_search (activity_search, rowid, said) VALUES ('delete', old.id, {old});"
    for statement in (
        "CREATE VIRTUAL TABLE activity_search USING fts5 (said, content='', tokenize='trigram')",
        f'CREATE TRIGGER activity_search_insert AFTER INSERT ON "activity" BEGIN {put} END',
        f'CREATE TRIGGER activity_search_delete AFTER DELETE ON "activity" BEGIN {gone} END',
        'CREATE TRIGGER activity_search_update AFTER UPDATE OF subject, body ON "activity"'
        f" WHEN old.subject <> new.subject OR old.body <> new.body BEGIN {gone} {put} END",
        "INSERT INTO activity_search (rowid, said) SELECT id, crm_fold(subject || ' ' || body) FROM \"activity\"",
    ):
        db.execute_sql(statement)
