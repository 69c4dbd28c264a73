"""What an import remembers of itself: which column went where."""

from typing import Any


def up(migrator: Any, db: Any) -> None:
    """The mapping of each import, empty for those of before."""
    db.execute_sql('ALTER TABLE "list_import" ADD COLUMN "mapping" TEXT NOT NULL DEFAULT \'{}\'')
