"""The frozen first schema and the records agree, on both databases."""

from playhouse.schema_diff import diff_models

from crm_desktop.models.database import database as proxy
from crm_desktop.models.vocabulary import RECORDS, TABLES


def test_a_migrated_database_has_the_tables_columns_and_indexes_of_the_records(database: str) -> None:
    found = diff_models(proxy.obj, TABLES)
    assert (found.create_tables, found.add_columns, found.drop_columns) == ([], [], [])
    assert not found.add_indexes


def test_every_kind_of_record_is_known() -> None:
    from crm_desktop.models.record import record_kinds

    assert {model.noun() for model in RECORDS} == set(record_kinds())
