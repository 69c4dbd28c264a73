"""Columns that go to own fields: those that are there, and new ones that the import will make."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crm_desktop.models import own_fields
from crm_desktop.models.imports.columns import Values
from crm_desktop.models.imports.fields import OWN, noun_of
from crm_desktop.models.imports.mapping import ColumnMapping
from crm_desktop.models.imports.rows import Draft, Rows
from crm_desktop.models.own_fields import OwnField


@dataclass(frozen=True)
class OwnColumn:
    """Where a column goes: an own field, which may have to be made."""

    name: str
    """As the mapping has it: own:Shoe size."""
    field: OwnField

    @property
    def is_new(self) -> bool:
        return self.field.id is None


def read_own_columns(mapping: ColumnMapping, columns: Mapping[str, Values], rows: Rows) -> list[OwnColumn]:
    """Turns what was read into what the records keep."""
    found, noun = [], noun_of(mapping.kind)
    for name in rows.names:
        if name.startswith(OWN):
            new = OwnField(kind=noun, name=name.removeprefix(OWN), type=columns[name].own_type)
            column = OwnColumn(name, own_fields.named(noun, name) or new)
            kept = {value: own_fields.read(column.field, value) for value in _distinct(columns[name])}
            rows.put(name, [kept.get(value) for value in columns[name].values])
            found.append(column)
    return found


def make_fields(columns: list[OwnColumn]) -> dict[str, str]:
    """The key of each field in `own`, by the name of the mapping; makes those that are not there. A deed."""
    found = {}
    for column in columns:
        field = column.field
        if column.is_new:
            field = own_fields.define(field.kind, field.name, field.type)
        found[column.name] = field.key
    return found


def own_values(draft: Draft, keys: Mapping[str, str]) -> dict[str, Any]:
    """What a row says of own fields, as its record keeps it."""
    return {key: draft[name] for name, key in keys.items() if draft.get(name) not in (None, "")}


def _distinct(values: Values) -> set[Any]:
    """But for those that were refused, which the field can't keep."""
    refused = {values.values[row] for row in values.refusals}
    return {value for value in values.values if value is not None} - refused
