"""Snapshots of the forecast, quotas, rates of exchange; the office's fiscal year and logo."""

from typing import Any

from peewee import SqliteDatabase

_HEAD = '"id" {number}, "version" INTEGER NOT NULL, "created_on" {moment} NOT NULL, "updated_on" {moment} NOT NULL'
_TABLES = {
    "currency_rate": '"currency" TEXT NOT NULL, "on" DATE NOT NULL, "rate" BIGINT NOT NULL',
    "forecast_snapshot": '"name" TEXT NOT NULL, "taken_on" DATE NOT NULL, "currency" TEXT NOT NULL,'
    ' "weekly" {yes_no} NOT NULL, "by_id" INTEGER, FOREIGN KEY ("by_id") REFERENCES "app_user" ("id")',
    "snapshot_row": '"snapshot_id" INTEGER NOT NULL, "opportunity_number" INTEGER NOT NULL, "name" TEXT NOT NULL,'
    ' "company" TEXT NOT NULL, "owner" TEXT NOT NULL, "pipeline" TEXT NOT NULL, "stage" TEXT NOT NULL,'
    ' "stage_order" INTEGER NOT NULL, "category" TEXT NOT NULL, "amount" BIGINT, "currency" TEXT NOT NULL,'
    ' "rate" BIGINT, "likelihood" INTEGER NOT NULL, "close_on" DATE, "touched_on" DATE, "next_action_on" DATE,'
    ' FOREIGN KEY ("snapshot_id") REFERENCES "forecast_snapshot" ("id")',
    "quota": '"owner_id" INTEGER NOT NULL, "by" TEXT NOT NULL, "starts_on" DATE NOT NULL, "amount" BIGINT,'
    ' "adjusted" BIGINT, "remark" TEXT NOT NULL, FOREIGN KEY ("owner_id") REFERENCES "app_user" ("id")',
}
_INDEXES = {
    "forecast_snapshot": ("taken_on", "by_id"),
    "snapshot_row": ("snapshot_id",),
    "quota": ("owner_id",),
}
_UNIQUE = {"currency_rate": ("currency", "on"), "quota": ("owner_id", "by", "starts_on")}


def up(migrator: Any, db: Any) -> None:
    """Four tables, three columns."""
    on_file = isinstance(db, SqliteDatabase)
    words = {
        "number": "INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT" if on_file else "SERIAL NOT NULL PRIMARY KEY",
        "moment": "DATETIME" if on_file else "TIMESTAMP",
        "yes_no": "INTEGER" if on_file else "BOOLEAN",
    }
    db.execute_sql('ALTER TABLE "office" ADD COLUMN "fiscal_month" INTEGER NOT NULL DEFAULT 1')
    db.execute_sql('ALTER TABLE "office" ADD COLUMN "logo" TEXT NOT NULL DEFAULT \'\'')
    db.execute_sql('ALTER TABLE "outcome" ADD COLUMN "rate" BIGINT')
    for table, columns in _TABLES.items():
        db.execute_sql(f'CREATE TABLE "{table}" ({_HEAD}, {columns})'.format(**words))
        for column in ("created_on", "updated_on", *_INDEXES.get(table, ())):
            db.execute_sql(f'CREATE INDEX "{table}_{column}" ON "{table}" ("{column}")')
    for table, columns_of in _UNIQUE.items():
        named = ", ".join(f'"{column}"' for column in columns_of)
        db.execute_sql(f'CREATE UNIQUE INDEX "{table}_{"_".join(columns_of)}" ON "{table}" ({named})')
