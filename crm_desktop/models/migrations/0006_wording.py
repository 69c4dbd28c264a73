"""A team's own words, and what it means by each step of the lead's way."""

from typing import Any


def up(migrator: Any, db: Any) -> None:
    """Two texts of JSON on the office."""
    for column in ("own_words", "definitions"):
        db.execute_sql(f'ALTER TABLE "office" ADD COLUMN "{column}" TEXT NOT NULL DEFAULT \'{{}}\'')
