"""Files kept with records: the file, where it hangs, and its bytes, each content once."""

from typing import Any

from peewee import SqliteDatabase

_HEAD = """("id" {number}, "version" INTEGER NOT NULL, "created_on" {moment} NOT NULL,
    "updated_on" {moment} NOT NULL, {rest})"""


def up(migrator: Any, db: Any) -> None:
    """Three tables."""
    is_file = isinstance(db, SqliteDatabase)
    number, moment, content = (
        ("INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT", "DATETIME", "BLOB")
        if is_file
        else ("SERIAL NOT NULL PRIMARY KEY", "TIMESTAMP", "BYTEA")
    )
    db.execute_sql(f'CREATE TABLE "file_content" ("hash" TEXT NOT NULL PRIMARY KEY, "content" {content} NOT NULL)')
    _make(
        db,
        "kept_file",
        number,
        moment,
        '"name" TEXT NOT NULL, "size" INTEGER NOT NULL, "hash" TEXT NOT NULL, "owner_id" INTEGER,'
        ' "activity_id" INTEGER, FOREIGN KEY ("owner_id") REFERENCES "app_user" ("id"),'
        ' FOREIGN KEY ("activity_id") REFERENCES "activity" ("id")',
    )
    links = ("file", "lead", "person", "company", "opportunity")
    tables = {"file": "kept_file"}
    _make(
        db,
        "file_link",
        number,
        moment,
        ", ".join(f'"{name}_id" INTEGER{" NOT NULL" if name == "file" else ""}' for name in links)
        + ", "
        + ", ".join(f'FOREIGN KEY ("{name}_id") REFERENCES "{tables.get(name, name)}" ("id")' for name in links),
    )
    for table, columns in (
        ("kept_file", ("created_on", "updated_on", "hash", "owner_id", "activity_id")),
        ("file_link", ("created_on", "updated_on", *(f"{name}_id" for name in links))),
    ):
        for column in columns:
            db.execute_sql(f'CREATE INDEX "{table}_{column}" ON "{table}" ("{column}")')


def _make(db: Any, table: str, number: str, moment: str, rest: str) -> None:
    db.execute_sql(f'CREATE TABLE "{table}" ' + _HEAD.format(number=number, moment=moment, rest=rest))
