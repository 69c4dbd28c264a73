"""What an undo took along, and how long the history is kept."""

from typing import Any


def up(migrator: Any, db: Any) -> None:
    """Both may be empty: nothing was taken along, and everything is kept."""
    db.execute_sql('ALTER TABLE "change" ADD COLUMN "took" TEXT')
    db.execute_sql('ALTER TABLE "office" ADD COLUMN "history_months" INTEGER')
