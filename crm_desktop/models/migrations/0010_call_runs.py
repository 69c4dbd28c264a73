"""Call runs, and who is called in each."""

from typing import Any

from peewee import SqliteDatabase


def up(migrator: Any, db: Any) -> None:
    """Two tables."""
    number, moment = (
        ("INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT", "DATETIME")
        if isinstance(db, SqliteDatabase)
        else ("SERIAL NOT NULL PRIMARY KEY", "TIMESTAMP")
    )
    head = f'"id" {number}, "version" INTEGER NOT NULL, "created_on" {moment} NOT NULL, "updated_on" {moment} NOT NULL'
    db.execute_sql(
        f'CREATE TABLE "call_run" ({head}, "name" TEXT NOT NULL, "kind" TEXT NOT NULL, "list_id" INTEGER,'
        ' "script" TEXT NOT NULL, "retry_days" INTEGER NOT NULL, "owner_id" INTEGER,'
        ' FOREIGN KEY ("list_id") REFERENCES "lead_list" ("id"),'
        ' FOREIGN KEY ("owner_id") REFERENCES "app_user" ("id"))'
    )
    db.execute_sql(
        f'CREATE TABLE "call_run_entry" ({head}, "run_id" INTEGER NOT NULL, "position" INTEGER NOT NULL,'
        ' "lead_id" INTEGER, "person_id" INTEGER, "outcome" TEXT NOT NULL, "reason" TEXT NOT NULL,'
        ' FOREIGN KEY ("run_id") REFERENCES "call_run" ("id"), FOREIGN KEY ("lead_id") REFERENCES "lead" ("id"),'
        ' FOREIGN KEY ("person_id") REFERENCES "person" ("id"))'
    )
    for table, columns in (
        ("call_run", ("created_on", "updated_on", "list_id", "owner_id")),
        ("call_run_entry", ("created_on", "updated_on", "run_id", "lead_id", "person_id")),
    ):
        for column in columns:
            db.execute_sql(f'CREATE INDEX "{table}_{column}" ON "{table}" ("{column}")')
    db.execute_sql('CREATE INDEX "call_run_entry_run_id_position" ON "call_run_entry" ("run_id", "position")')
