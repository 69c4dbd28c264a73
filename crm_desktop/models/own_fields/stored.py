"""Own fields in SQL: the value of one in its record, and what it is sorted by."""

from typing import Any

from peewee import SQL, NodeList

from crm_desktop.models.database import is_sqlite
from crm_desktop.models.own_fields.own_field import OwnField
from crm_desktop.models.record import Record, sort_text

TEXTS = frozenset({"text", "choice", "link"})
_CASTS = {"number": "::numeric", "money": "::bigint", "yes_no": "::bigint"}


def stored(model: type[Record], field: OwnField) -> Any:
    """The expression of the value, NULL where there is none; as the field's index has it, letter by letter."""
    own: Any = model.own  # type: ignore[attr-defined]
    if is_sqlite():
        return NodeList((SQL("json_extract("), own, SQL(f""", '$."{field.id}"')""")), glue="")
    return NodeList((SQL("(("), own, SQL(f")::jsonb ->> '{field.id}'){_CASTS.get(field.type, '')}")), glue="")


def sorted_by(model: type[Record], field: OwnField) -> Any:
    """What a table is sorted by: texts without case, as other columns are."""
    value = stored(model, field)
    return sort_text(value) if field.type in TEXTS else value


def index_sql(table: str, field: OwnField) -> str:
    """The statement that makes the field's index: of the records that have a value, which may be few of many."""
    if is_sqlite():
        value = f"""json_extract("own", '$."{field.id}"')"""
    else:
        value = f"""(("own")::jsonb ->> '{field.id}'){_CASTS.get(field.type, "")}"""
    order = f"LOWER(SUBSTR({value}, 1, 200))" if field.type in TEXTS else f"({value})" if not is_sqlite() else value
    return f'CREATE INDEX "{index_name(field)}" ON "{table}" ({order}, "id") WHERE {value} IS NOT NULL'


def index_name(field: OwnField) -> str:
    """The name tells all that the index depends on."""
    return f"{field.kind}_own_{field.id}_{'text' if field.type in TEXTS else field.type}"
