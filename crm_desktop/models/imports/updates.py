"""What a list knows that a record does not: blanks filled, or values overwritten."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from crm_desktop.models.companies import Company
from crm_desktop.models.imports.fields import KINDS, fields_of, label_of
from crm_desktop.models.imports.matching import Key, in_portions

# What a record has on purpose, and what is no field of it: a list changes none of these silently.
_NOT_UPDATED = frozenset({"list", "tags", "is_company", "parent", "owner", "status", "converted_on"})


@dataclass
class Updates:
    """The new values by record, and by row the labels of what it changes."""

    by_record: dict[int, dict[str, Any]] = field(default_factory=dict)
    by_row: dict[int, list[str]] = field(default_factory=dict)


def find_updates(
    kind: str, drafts: Sequence[Mapping[str, Any] | None], known: Mapping[int, Key], overwrite: bool
) -> Updates:
    """The fields in which each matched row has something to say."""
    found = Updates()
    model = KINDS[kind]
    ids = sorted({record_id for _, record_id in known.values()})
    records: dict[int, Any] = {}
    for start in range(0, len(ids), 500):
        records |= {held.id: held for held in model.select().where(model.id.in_(ids[start : start + 500]))}
    fields = set(fields_of(kind))
    companies = _company_names(records.values()) if kind == "people" else {}
    for row, (_, record_id) in sorted(known.items()):
        draft, held = drafts[row], records.get(record_id)
        if draft is None or held is None:
            continue
        planned = found.by_record.setdefault(record_id, {})
        for name, value in draft.items():
            if name in _NOT_UPDATED or name not in fields:
                continue
            present = planned.get(name, held.__data__.get(name))
            if name == "company":
                present = planned.get(name, companies.get(present, ""))
            if value in (None, "", False) or value == present or (present not in (None, "", 0) and not overwrite):
                continue
            planned[name] = value
            found.by_row.setdefault(row, []).append(label_of(kind, name).lower())
        if not planned:
            del found.by_record[record_id]
    return found


def _company_names(people: Iterable[Any]) -> dict[Any, str]:
    """A list names a company; the record links to it."""
    ids = sorted({person.company_id for person in people if person.company_id})
    found: dict[Any, str] = {}
    for some in in_portions(ids):
        query: Any = Company.select(Company.id, Company.name).where(Company.id.in_(some))
        found |= dict(query.tuples())
    return found
