"""Own fields: their table, and a column for their values in each kind of record that can have some."""

from typing import Any

from peewee import SqliteDatabase

_COLUMNS = (
    '"version" INTEGER NOT NULL, "created_on" {moment} NOT NULL, "updated_on" {moment} NOT NULL, "kind" TEXT NOT NULL,'
    ' "name" TEXT NOT NULL, "type" TEXT NOT NULL, "choices" TEXT NOT NULL, "help" TEXT NOT NULL,'
    ' "position" INTEGER NOT NULL, "becomes_person" TEXT NOT NULL, "becomes_company" TEXT NOT NULL,'
    ' "becomes_opportunity" TEXT NOT NULL'
)


def up(migrator: Any, db: Any) -> None:
    """Records that are there already have no values: the column's default, which costs nothing at any size."""
    on_file = isinstance(db, SqliteDatabase)
    number = "INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT" if on_file else "SERIAL NOT NULL PRIMARY KEY"
    columns = _COLUMNS.format(moment="DATETIME" if on_file else "TIMESTAMP")
    db.execute_sql(f'CREATE TABLE "own_field" ("id" {number}, {columns})')
    for name in ("created_on", "updated_on"):
        db.execute_sql(f'CREATE INDEX "own_field_{name}" ON "own_field" ("{name}")')
    db.execute_sql('CREATE UNIQUE INDEX "own_field_kind_name" ON "own_field" ("kind", "name")')
    for table in ("lead", "person", "company", "opportunity", "activity"):
        db.execute_sql(f"""ALTER TABLE "{table}" ADD COLUMN "own" TEXT NOT NULL DEFAULT '{{}}'""")
