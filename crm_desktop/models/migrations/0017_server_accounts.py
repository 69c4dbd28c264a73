"""By which account of the server a user connects."""

from typing import Any


def up(migrator: Any, db: Any) -> None:
    """Empty for all: everybody works by the name they are known by here, as before."""
    db.execute_sql('ALTER TABLE "app_user" ADD COLUMN "account" TEXT')
    db.execute_sql('CREATE UNIQUE INDEX "app_user_account" ON "app_user" ("account")')
