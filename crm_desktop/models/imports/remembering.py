"""Remembers which column went where, by the headers of the file."""

import json

from crm_desktop.models.changes import utc_now
from crm_desktop.models.folding import fold
from crm_desktop.models.imports.fields import fields_of
from crm_desktop.models.imports.known_words import known_words
from crm_desktop.models.imports.list_import import RememberedMapping
from crm_desktop.models.imports.mapping import ColumnMapping, guess_mapping
from crm_desktop.models.imports.spreadsheet import Table


def mapping_for(table: Table, kind: str) -> ColumnMapping:
    """As a file with the same headers was mapped last time, else as well as can be guessed."""
    held = RememberedMapping.get_or_none(
        RememberedMapping.kind == kind,
        RememberedMapping.name == "",
        RememberedMapping.headers_key == _headers_key(table),
    )
    if held is None:
        return guess_mapping(table, kind, known_words(kind))
    told = json.loads(held.mapping)
    fields = [told.get(header) for header in table.headers]
    return ColumnMapping(kind, tuple(field if field in fields_of(kind) else None for field in fields))


def remember_mapping(table: Table, mapping: ColumnMapping) -> None:
    """For the next file of the same supplier. A habit, not a record: undoing the import does not forget it."""
    now = utc_now()
    values = {"mapping": json.dumps(mapping.as_json(table.headers), ensure_ascii=False), "updated_on": now}
    key = {"kind": mapping.kind, "headers_key": _headers_key(table)}
    changed = RememberedMapping.update(values).where(
        RememberedMapping.kind == key["kind"],
        RememberedMapping.name == "",
        RememberedMapping.headers_key == key["headers_key"],
    )
    if not changed.execute():
        RememberedMapping.insert({**key, **values, "name": "", "created_on": now, "version": 1}).execute()


def _headers_key(table: Table) -> str:
    return "\n".join(fold(header) for header in table.headers)
