"""What a list knows that a record does not: blanks filled, or values overwritten."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from crm_desktop.models.companies import Company
from crm_desktop.models.imports.fields import DEALS, KINDS, OWN, fields_of, label_of
from crm_desktop.models.imports.known_words import converted_statuses
from crm_desktop.models.imports.matching import in_portions
from crm_desktop.models.imports.naming import name_of, tags_in, tags_on
from crm_desktop.models.imports.own_targets import OwnColumn
from crm_desktop.models.imports.rows import Draft, Rows

# Where a lead came from first stays, as does what a conversion wrote; the others are no fields of a record.
_NOT_UPDATED = frozenset({"list", "tags", "is_company", "converted_on", *DEALS})
# A list names a company; the record links to it.
LINKED = {"people": "company", "companies": "parent"}


@dataclass
class Updates:
    """The new values by record, and by row the labels of what it changes."""

    by_record: dict[int, Draft] = field(default_factory=dict)
    by_row: dict[int, list[str]] = field(default_factory=dict)


def find_updates(
    kind: str,
    drafts: Rows,
    known: Mapping[int, int],
    overwrites: Callable[[int], bool],
    own_columns: Iterable[OwnColumn] = (),
    step: Callable[[float], None] = lambda _: None,
) -> Updates:
    """The fields in which each matched row has something to say; `known` are the records by row."""
    found = Updates()
    by_record: dict[int, list[int]] = {}
    for row in sorted(known):
        by_record.setdefault(known[row], []).append(row)
    names = [name for name in drafts.names if name in set(fields_of(kind)) - _NOT_UPDATED]
    comparing = _Comparing(kind, names, [column for column in own_columns if not column.is_new], "tags" in drafts)
    new_columns = [column for column in own_columns if column.is_new]
    done = 0
    for ids in in_portions(sorted(by_record)):
        step(done / len(by_record))
        done += len(ids)
        held = comparing.held(ids)
        for number in ids:
            if number not in held:
                continue
            for row in by_record[number]:
                draft = drafts[row]
                assert draft is not None
                changed = comparing.changes(draft, held[number], overwrites(row))
                changed |= {column.name: draft[column.name] for column in new_columns if draft[column.name] is not None}
                if changed:
                    planned = found.by_record.setdefault(number, {})
                    for known_values in (held[number], planned):
                        together = _joined(known_values.get("tags"), changed.get("tags"))
                        known_values |= changed | ({"tags": together} if together else {})
                    found.by_row[row] = [said_label(kind, name) for name in changed]
    return found


class _Comparing:
    """Compares what rows say with what records hold, a portion of records at a time."""

    def __init__(self, kind: str, names: list[str], own: list[OwnColumn], tagged: bool) -> None:
        self._kind, self._names, self._own, self._tagged = kind, names, own, tagged
        self._model: Any = KINDS[kind]
        self._link = LINKED.get(kind)
        self._converted = converted_statuses() if "status" in names else set()

    def held(self, ids: Iterable[int]) -> dict[int, Draft]:
        """By id what the records hold, in the form of a draft."""
        fields = [getattr(self._model, name) for name in self._names]
        if self._own:
            fields.append(self._model.own)
        query = self._model.select(self._model.id, *fields).where(self._model.id.in_(ids))
        found: dict[int, Draft] = {row["id"]: row for row in query.dicts()}
        if self._link in self._names:
            companies = _company_names({row[self._link] for row in found.values()} - {None})
            for row in found.values():
                row[self._link] = companies.get(row[self._link], "")
        for row in found.values():
            own = row.pop("own", None) or {}
            row |= {column.name: own.get(column.field.key) for column in self._own}
        if self._tagged:
            for number, words in tags_on(self._model, ids).items():
                found[number]["tags"] = ", ".join(words)
        return found

    def changes(self, draft: Draft, held: Draft, overwrite: bool) -> Draft:
        """What the row would write: no blank, nothing that stands there already."""
        found = {}
        for name in (*self._names, *(column.name for column in self._own)):
            value, present = draft[name], held[name]
            if value in (None, "", False) or self._same(name, value, present):
                continue
            if present in (None, "", 0) or overwrite:
                found[name] = value
        if self._tagged:
            # Words are added to those that a record has; a list takes none away.
            have = {word.casefold() for word in tags_in(held.get("tags"))}
            added = [word for word in tags_in(draft["tags"]) if word.casefold() not in have]
            if added:
                found["tags"] = ", ".join(added)
        return found

    def _same(self, name: str, value: Any, present: Any) -> bool:
        if name == self._link:
            return bool(present) and name_of(value) == name_of(present)
        if name == "status":
            # Converted is what a conversion makes; neither list nor row can say it.
            return value == present or present in self._converted or value in self._converted
        if isinstance(value, Decimal) and present is not None:
            return bool(value.quantize(Decimal("0.01"), ROUND_HALF_UP) == present)
        return bool(value == present)


def _joined(*texts: str | None) -> str:
    return ", ".join(text for text in texts if text)


def said_label(kind: str, name: str) -> str:
    """A field within a sentence."""
    return label_of(kind, name) if name.startswith(OWN) else label_of(kind, name).lower()


def _company_names(ids: Iterable[int]) -> dict[Any, str]:
    found: dict[Any, str] = {}
    for some in in_portions(sorted(ids)):
        query: Any = Company.select(Company.id, Company.name).where(Company.id.in_(some))
        found |= dict(query.tuples())
    return found
