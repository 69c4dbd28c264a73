"""What a list knows that a record does not: blanks filled, or values overwritten."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from crm_desktop.models.imports.fields import KINDS, label_of
from crm_desktop.models.imports.matching import Key

# Lists name these by words that are looked up or made when rows are written.
_NOT_UPDATED = frozenset({"list", "tags", "is_company", "company", "parent", "owner", "status"})


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
    for row, (_, record_id) in sorted(known.items()):
        draft, held = drafts[row], records.get(record_id)
        if draft is None or held is None:
            continue
        planned = found.by_record.setdefault(record_id, {})
        for name, value in draft.items():
            present = planned.get(name, getattr(held, name, None)) if name not in _NOT_UPDATED else value
            if value in (None, "", False) or value == present or (present not in (None, "", 0) and not overwrite):
                continue
            planned[name] = value
            found.by_row.setdefault(row, []).append(label_of(kind, name).lower())
        if not planned:
            del found.by_record[record_id]
    return found
