"""What a stage asks on leaving, what was answered, and which fields a company requires."""

from typing import Any


def up(migrator: Any, db: Any) -> None:
    """Three texts of JSON, empty for what is there."""
    for table, column, empty in (
        ("stage", "questions", "[]"),
        ("stage_move", "answers", "[]"),
        ("office", "required", "{}"),
    ):
        db.execute_sql(f'ALTER TABLE "{table}" ADD COLUMN "{column}" TEXT NOT NULL DEFAULT \'{empty}\'')
