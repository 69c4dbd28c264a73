"""Finds who is known already: in the file, among leads, among people and companies.

By e-mail, then phone, then name with company; folded for case, accents, quotes and spaces.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from crm_desktop.models.database import database, is_sqlite
from crm_desktop.models.folding import fold
from crm_desktop.models.imports.fields import KINDS
from crm_desktop.models.imports.rows import Rows
from crm_desktop.models.record import record_kinds
from crm_desktop.models.search_index import MatchKey, all_keys_of

# Whom a row may turn out to be; its own kind first.
MATCHED = {
    "leads": ("lead", "person", "company"),
    "people": ("person", "lead"),
    "companies": ("company",),
}
_KEYED = ("email", "email_2", "phone", "phone_2", "mobile", "name", "company_name")
_AT_ONCE = 900
_PORTION = 5_000

Key = tuple[str, int]


@dataclass
class Matches:
    """For each matching row either an earlier row of the file or a record, with what that is called."""

    rows: dict[int, int] = field(default_factory=dict)
    records: dict[int, Key] = field(default_factory=dict)
    names: dict[Key, str] = field(default_factory=dict)


def find_matches(
    kind: str,
    drafts: Rows,
    rows: Sequence[int],
    anyway: Callable[[int], bool] = lambda row: False,
    progress: Callable[[int], None] | None = None,
) -> Matches:
    """Whom each of the rows is, but for those that are created `anyway`; later rows may still be the same as these."""
    found = Matches()
    seen: dict[str, int] = {}
    names = drafts.column("name")
    empty = not MatchKey.select().limit(1).exists()
    for start in range(0, len(rows), _PORTION):
        some = rows[start : start + _PORTION]
        if progress is not None:
            progress(start)
        keys = all_keys_of(KINDS[kind], drafts.some(some, _KEYED))
        held = {} if empty else _held(keys, MATCHED[kind])
        known = _names(held)
        for row, own in zip(some, keys, strict=True):
            if not own:
                continue
            if not anyway(row):
                name = names[row] or ""
                record = _record(own, held, known, name, MATCHED[kind]) if held else None
                if record is not None:
                    found.records[row] = record
                    found.names[record] = known.get(record, "")
                    continue
                earlier = next((seen[key] for key in own if key in seen and _alike(key, name, names[seen[key]])), None)
                if earlier is not None:
                    found.rows[row] = earlier
                    continue
            for key in own:
                seen.setdefault(key, row)
    return found


def _record(
    own: list[str], held: dict[str, list[Key]], names: dict[Key, str], name: str, kinds: tuple[str, ...]
) -> Key | None:
    for key in own:
        known = [who for who in held.get(key, ()) if _alike(key, name, names.get(who, ""))]
        if known:
            return min(known, key=lambda who: (kinds.index(who[0]), who[1]))
    return None


def _alike(key: str, one: str, other: str) -> bool:
    """A switchboard's number is shared by many: there the names must have a word in common."""
    if key[0] != "p" or not one or not other:
        return True
    return not set(fold(one).split()).isdisjoint(fold(other).split())


def _held(keys: list[list[str]], kinds: tuple[str, ...]) -> dict[str, list[Key]]:
    """Which records the database holds under the keys of the file."""
    found: dict[str, list[Key]] = {}
    mark = "?" if is_sqlite() else "%s"
    wanted = list({key for own in keys for key in own})
    for some in in_portions(wanted):
        cursor = database.execute_sql(
            f"SELECT key, record, record_id FROM match_key WHERE key IN ({', '.join([mark] * len(some))})", tuple(some)
        )
        for key, record, record_id in cursor.fetchall():
            if record in kinds:
                found.setdefault(key, []).append((record, record_id))
    return found


def _names(held: dict[str, list[Key]]) -> dict[Key, str]:
    ids: dict[str, set[int]] = {}
    for known in held.values():
        for record, record_id in known:
            ids.setdefault(record, set()).add(record_id)
    found: dict[Key, str] = {}
    for record, numbers in ids.items():
        model: Any = record_kinds()[record]
        for some in in_portions(sorted(numbers)):
            query = model.select(model.id, model.name).where(model.id.in_(some))
            found |= {(record, number): name for number, name in query.tuples()}
    return found


def in_portions(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """As many at once as a statement takes parameters."""
    for start in range(0, len(values), _AT_ONCE):
        yield values[start : start + _AT_ONCE]
