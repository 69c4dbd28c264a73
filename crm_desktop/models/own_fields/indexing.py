"""What follows from the own fields that there are: an index for each, and the words that records are found by."""

from typing import Any

from peewee import SQL, NodeList

from crm_desktop.models import search_index
from crm_desktop.models.changes import after_writing
from crm_desktop.models.database import database, is_sqlite, owns_schema
from crm_desktop.models.own_fields.own_field import KINDS, OwnField, fields_for
from crm_desktop.models.own_fields.stored import index_name, index_sql
from crm_desktop.models.record import Record, record_kinds


def keep_indexes() -> None:
    """Makes the indexes that are missing and drops those of fields that are gone.

    Called after every change that touched own fields, undo included, so that no deed has to think of it. On a server
    the tables' owner makes and drops them, at the latest when they open it next; until then it is only slower.
    """
    may_index = is_sqlite() or owns_schema()
    for kind, _ in KINDS:
        model = record_kinds()[kind]
        held = _indexes(kind)
        wanted = {index_name(field): field for field in fields_for(kind)}
        for name in sorted(held - wanted.keys()):
            gone = int(name.removeprefix(f"{kind}_own_").partition("_")[0])
            _words_again(model, gone)
            if may_index:
                database.execute_sql(f'DROP INDEX "{name}"')
        for name in sorted(wanted.keys() - held):
            if may_index:
                database.execute_sql(index_sql(kind, wanted[name]))
            _words_again(model, wanted[name].id)


def _indexes(kind: str) -> set[str]:
    names = (index.name for index in database.obj.get_indexes(kind))
    return {name for name in names if name.startswith(f"{kind}_own_")}


def _words_again(model: type[Record], field_id: int) -> None:
    """A field that came back or went is in or out of what its records are found by."""
    if not search_index.is_searchable(model):
        return
    own: Any = model.own  # type: ignore[attr-defined]
    if is_sqlite():
        filled = NodeList((SQL("json_extract("), own, SQL(f""", '$."{field_id}"') IS NOT NULL""")), glue="")
    else:
        filled = NodeList((SQL("(("), own, SQL(f")::jsonb ->> '{field_id}') IS NOT NULL")), glue="")
    search_index.derive_again(model, filled)


after_writing(OwnField.noun(), keep_indexes)
