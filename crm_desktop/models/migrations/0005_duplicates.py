"""Pairs of records that only look the same."""

from typing import Any

from peewee import SqliteDatabase


def up(migrator: Any, db: Any) -> None:
    """One table, each pair once."""
    number, moment = (
        ("INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT", "DATETIME")
        if isinstance(db, SqliteDatabase)
        else ("SERIAL NOT NULL PRIMARY KEY", "TIMESTAMP")
    )
    db.execute_sql(
        f'CREATE TABLE "kept_apart" ("id" {number}, "version" INTEGER NOT NULL, "created_on" {moment} NOT NULL,'
        f' "updated_on" {moment} NOT NULL, "one_kind" TEXT NOT NULL, "one_id" INTEGER NOT NULL,'
        ' "other_kind" TEXT NOT NULL, "other_id" INTEGER NOT NULL)'
    )
    db.execute_sql('CREATE INDEX "kept_apart_created_on" ON "kept_apart" ("created_on")')
    db.execute_sql('CREATE INDEX "kept_apart_updated_on" ON "kept_apart" ("updated_on")')
    db.execute_sql(
        'CREATE UNIQUE INDEX "kept_apart_one_kind_one_id_other_kind_other_id"'
        ' ON "kept_apart" ("one_kind", "one_id", "other_kind", "other_id")'
    )
