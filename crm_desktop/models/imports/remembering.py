"""Remembers which column went where: by the headers of the file, and by a name that somebody gave."""

import json
from typing import Any

from crm_desktop.models.changes import utc_now
from crm_desktop.models.folding import fold
from crm_desktop.models.imports.fields import OWN, fields_of, is_reason
from crm_desktop.models.imports.guessing import guess_mapping
from crm_desktop.models.imports.known_words import known_words, own_names
from crm_desktop.models.imports.list_import import RememberedMapping
from crm_desktop.models.imports.mapping import ColumnMapping
from crm_desktop.models.imports.spreadsheet import Table
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say


def mapping_for(table: Table, kind: str) -> ColumnMapping:
    """As a file with the same headers was mapped last time, else as well as can be guessed."""
    held = _held(kind, "", _headers_key(table))
    if held is None:
        return guess_mapping(table, kind, known_words(kind), own_names(kind))
    return _told(held, table)


def remember_mapping(table: Table, mapping: ColumnMapping) -> None:
    """For the next file of the same supplier. A habit, not a record: undoing the import does not forget it."""
    _keep(mapping, "", _headers_key(table), table)


def save_mapping(name: str, table: Table, mapping: ColumnMapping) -> None:
    """Under a name, for any file that has such columns; the name's earlier mapping goes."""
    wanted = " ".join(name.split())
    if not wanted:
        raise Refused(say("A mapping needs a name to be found again."))
    _keep(mapping, wanted, "", table)


def named_mappings(kind: str) -> list[str]:
    """The names of the mappings that were saved for a kind, in order."""
    query: Any = RememberedMapping.select(RememberedMapping.name).where(
        RememberedMapping.kind == kind, RememberedMapping.name != ""
    )
    return sorted((name for (name,) in query.tuples()), key=fold)


def mapping_named(name: str, table: Table, kind: str) -> ColumnMapping:
    """The saved mapping for this table, by its headers; columns that it does not know are left out."""
    held = _held(kind, name, "")
    if held is None:
        raise Refused(say("There is no mapping called “{name}”.", name=name))
    return _told(held, table)


def forget_mapping(name: str, kind: str) -> None:
    """A saved mapping that nobody needs any more."""
    RememberedMapping.delete().where(RememberedMapping.kind == kind, RememberedMapping.name == name).execute()


def _held(kind: str, name: str, headers_key: str) -> RememberedMapping | None:
    found: RememberedMapping | None = RememberedMapping.get_or_none(
        RememberedMapping.kind == kind, RememberedMapping.name == name, RememberedMapping.headers_key == headers_key
    )
    return found


def _told(held: RememberedMapping, table: Table) -> ColumnMapping:
    """Fields by header, in any order of the columns. An own field that is gone is not made again in silence."""
    known = {*fields_of(held.kind), *(f"{OWN}{name}" for name in own_names(held.kind))}
    told = {fold(header): field for header, field in json.loads(held.mapping).items() if field in known}
    return ColumnMapping(held.kind, tuple(told.get(fold(header)) for header in table.headers))


def _keep(mapping: ColumnMapping, name: str, headers_key: str, table: Table) -> None:
    now = utc_now()
    values = {"mapping": json.dumps(mapping.as_json(table.headers), ensure_ascii=False), "updated_on": now}
    changed = RememberedMapping.update(values).where(
        RememberedMapping.kind == mapping.kind,
        RememberedMapping.name == name,
        RememberedMapping.headers_key == headers_key,
    )
    if not changed.execute():
        key = {"kind": mapping.kind, "name": name, "headers_key": headers_key}
        RememberedMapping.insert({**key, **values, "created_on": now, "version": 1}).execute()


def _headers_key(table: Table) -> str:
    """The same columns in another order are the same list, and so are its rows that were refused and mended."""
    return "\n".join(sorted(fold(header) for header in table.headers if not is_reason(header)))
