"""The words of own fields that a record is found by."""

from collections.abc import Sequence

from crm_desktop.models.own_fields.own_field import fields_for
from crm_desktop.models.own_values import Own

SEARCHED = frozenset({"text", "choice", "link", "number"})


def words_of_each(noun: str, rows: Sequence[Own | None]) -> list[str]:
    """The text of each record's own fields, joined; of fields that are gone, nothing."""
    keys = {field.key for field in fields_for(noun) if field.type in SEARCHED}
    return [" ".join(str(value) for key, value in own.items() if key in keys) if own else "" for own in rows]
