"""An opportunity keeps what its money was worth in the office's when it was entered."""

from typing import Any


def up(migrator: Any, db: Any) -> None:
    """Empty for what is there: it counts at the rate of the day until its amount is changed."""
    db.execute_sql('ALTER TABLE "opportunity" ADD COLUMN "rate" BIGINT')
