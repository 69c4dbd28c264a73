"""Named mappings, and which rows an import brought, so that a longer list is known again by its content."""

from typing import Any

from peewee import SqliteDatabase


def up(migrator: Any, db: Any) -> None:
    """A name for mappings; the fingerprints of the rows of each import."""
    number = "INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT" if isinstance(db, SqliteDatabase) else "SERIAL PRIMARY KEY"
    moment = "DATETIME" if isinstance(db, SqliteDatabase) else "TIMESTAMP"
    for statement in (
        'ALTER TABLE "remembered_mapping" ADD COLUMN "name" TEXT NOT NULL DEFAULT \'\'',
        'DROP INDEX "remembered_mapping_kind_headers_key"',
        'CREATE UNIQUE INDEX "remembered_mapping_kind_name_headers_key"'
        ' ON "remembered_mapping" ("kind", "name", "headers_key")',
        f'CREATE TABLE "imported_rows" ("id" {number}, "version" INTEGER NOT NULL, "created_on" {moment} NOT NULL,'
        f' "updated_on" {moment} NOT NULL, "list_import_id" INTEGER NOT NULL, "kind" TEXT NOT NULL,'
        ' "fingerprints" TEXT NOT NULL, FOREIGN KEY ("list_import_id") REFERENCES "list_import" ("id"))',
        'CREATE INDEX "imported_rows_created_on" ON "imported_rows" ("created_on")',
        'CREATE INDEX "imported_rows_updated_on" ON "imported_rows" ("updated_on")',
        'CREATE INDEX "imported_rows_list_import_id" ON "imported_rows" ("list_import_id")',
        'CREATE INDEX "imported_rows_kind" ON "imported_rows" ("kind")',
    ):
        db.execute_sql(statement)
