"""Views of tables, kept under a name."""

from typing import Any

from peewee import SqliteDatabase


def up(migrator: Any, db: Any) -> None:
    """One table."""
    on_file = isinstance(db, SqliteDatabase)
    number = "INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT" if on_file else "SERIAL NOT NULL PRIMARY KEY"
    moment, yes_no = ("DATETIME", "INTEGER") if on_file else ("TIMESTAMP", "BOOLEAN")
    db.execute_sql(
        f'CREATE TABLE "saved_view" ("id" {number}, "version" INTEGER NOT NULL, "created_on" {moment} NOT NULL,'
        f' "updated_on" {moment} NOT NULL, "kind" TEXT NOT NULL, "name" TEXT NOT NULL, "shared" {yes_no} NOT NULL,'
        ' "query" TEXT NOT NULL, "part" TEXT NOT NULL, "columns" TEXT NOT NULL, "sort" TEXT NOT NULL,'
        f' "descending" {yes_no} NOT NULL, "position" INTEGER NOT NULL, "owner_id" INTEGER,'
        ' FOREIGN KEY ("owner_id") REFERENCES "app_user" ("id"))'
    )
    for column in ("created_on", "updated_on", "kind", "owner_id"):
        db.execute_sql(f'CREATE INDEX "saved_view_{column}" ON "saved_view" ("{column}")')
