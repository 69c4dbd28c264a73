"""The recycle bin: deleted records, which stand whole in the change that deleted them, and how they come back."""

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import Expression, ForeignKeyField, fn

from crm_desktop.models import rights
from crm_desktop.models.changes import NO_STEPS, Change, ChangeEntry, current_change
from crm_desktop.models.folding import fold
from crm_desktop.models.record import record_kinds, words_of
from crm_desktop.models.refusals import Refused
from crm_desktop.models.reversing import conclude, reverse
from crm_desktop.models.search_index import plain
from crm_desktop.models.spans import Spans
from crm_desktop.models.wording import say

KINDS = ("lead", "person", "company", "opportunity", "activity")
# Undoing a merge is the way back from it: what it deleted lives on in another record.
NOT_DELETED_BY = (*NO_STEPS, "merge_records")

Progress = Callable[[int, int], object]
Which = tuple[str, int]


@dataclass(frozen=True)
class DeletedRecord:
    """One line of the recycle bin; its id is that of the entry in the history."""

    id: int
    kind: str
    record_id: int
    name: str
    at: datetime
    by_name: str
    detail: str


class DeletedSearch:
    """What is deleted now, as a table asks for it; words are looked for in all that a record held."""

    def __init__(self, kind: str = "") -> None:
        """Of one kind, or of all."""
        self._kinds = (kind,) if kind else KINDS

    def count_and_first(
        self, query: str = "", sort: str = "at", descending: bool = True, limit: int = 200
    ) -> tuple[int, list[Any]]:
        """How many match, and the first of them."""
        ids = self.ids(query, sort, descending)
        first = {row.id: row for row in self.rows(ids[:limit])}
        return len(ids), [first[each] for each in ids[:limit] if each in first]

    def ids(self, query: str = "", sort: str = "at", descending: bool = True) -> "array[int]":
        """The entries of all that match, in order; of a record that was deleted twice, the last."""
        found: Any = ChangeEntry.select(ChangeEntry.id).join(Change).where(self._is_deleted())
        for word in fold(query).split():
            found = found.where(plain(ChangeEntry.before).contains(word) | plain(Change.by_name).contains(word))
        orders: dict[str, Any] = {"kind": ChangeEntry.record, "by_name": fn.LOWER(Change.by_name)}
        order = orders.get(sort, ChangeEntry.change)
        way = order.desc() if descending else order.asc()
        return array("q", (number for (number,) in found.order_by(way, ChangeEntry.id).tuples()))

    def rows(self, ids: Sequence[int]) -> list[Any]:
        """What is said of each."""
        query = ChangeEntry.select(ChangeEntry, Change).join(Change).where(ChangeEntry.id.in_(list(ids)))
        return [_line(entry) for entry in query]

    def _is_deleted(self) -> Expression:
        later, their = ChangeEntry.alias(), Change.alias()
        again: Any = later.select(later.id).join(their, on=(later.change == their.id))
        again = again.where(
            later.record == ChangeEntry.record, later.first_id == ChangeEntry.first_id, later.action == "deleted",
            later.id > ChangeEntry.id, ~their.undone, their.deed.not_in(NOT_DELETED_BY),
        )  # fmt: skip
        gone = [
            (ChangeEntry.record == kind) & ~fn.EXISTS(model.select(model.id).where(model.id == ChangeEntry.first_id))
            for kind, model in record_kinds().items()
            if kind in self._kinds
        ]
        found: Any = gone[0]
        for condition in gone[1:]:
            found = found | condition
        return (  # type: ignore[no-any-return]
            (ChangeEntry.action == "deleted") & ~Change.undone & Change.deed.not_in(NOT_DELETED_BY)
            & ~fn.EXISTS(again) & found
        )  # fmt: skip


def restore_records(entry_ids: Sequence[int], progress: Progress = lambda *_: None) -> int:
    """Brings deleted records back with all that went with them, and answers how many. A deed: inside a change.

    Links that others lost come back where nothing else stands there now. Raises Refused when none can come back.
    """
    by_change: dict[int, list[ChangeEntry]] = defaultdict(list)
    query = ChangeEntry.select(ChangeEntry, Change).join(Change)
    for entry in query.where(ChangeEntry.id.in_(list(entry_ids)), ChangeEntry.action == "deleted"):
        model = record_kinds()[entry.record]
        rights.refuse_writing(model, is_new=True)
        if model.get_or_none(model.id == entry.first_id) is None:
            by_change[entry.change.id].append(entry)
    count = sum(map(len, by_change.values()))
    if not count:
        raise Refused(say("It is back already, or not in the history any more."))
    done = 0
    # The last change first: what it deleted may be needed by what an earlier one did.
    for change_id in sorted(by_change, reverse=True):
        progress(done, count)
        wanted = by_change[change_id]
        reverse(Change.get_by_id(change_id), only=_with_all_that_went_along(change_id, wanted))
        done += len(wanted)
    conclude()
    entries = [entry for some in by_change.values() for entry in some]
    current_change().sentence = _sentence(entries)
    return count


def _with_all_that_went_along(change_id: int, wanted: Iterable[ChangeEntry]) -> Spans:
    """These records, what hung on them and was deleted with them, and the links to them that were emptied."""
    entries = list(ChangeEntry.select().where(ChangeEntry.change == change_id, ChangeEntry.action != "created"))
    back: set[Which] = {(entry.record, entry.first_id) for entry in wanted}
    lost = _lost_links(entries)
    waiting = list(back)
    while waiting:
        which = waiting.pop()
        for entry, field in lost.get(which, ()):
            holder = (entry.record, entry.first_id)
            if holder not in back and _can_come_back(entry, field, back):
                back.add(holder)
                waiting.append(holder)
    return Spans((kind, number, number) for kind, number in back)


def _lost_links(entries: Iterable[ChangeEntry]) -> dict[Which, list[tuple[ChangeEntry, Any]]]:
    """What pointed at each record before the change."""
    links = {
        kind: [field for field in model.fields() if isinstance(field, ForeignKeyField)]
        for kind, model in record_kinds().items()
    }
    found: dict[Which, list[tuple[ChangeEntry, Any]]] = defaultdict(list)
    for entry in entries:
        old = entry.old
        for field in links[entry.record]:
            if old.get(field.name) is not None:
                found[field.rel_model.noun(), old[field.name]].append((entry, field))
    return found


def _can_come_back(entry: ChangeEntry, link: Any, back: set[Which]) -> bool:
    """A link that was emptied: if it is empty still. A deleted record: if all else that it belongs to is there."""
    model = record_kinds()[entry.record]
    held = model.get_or_none(model.id == entry.first_id)
    if entry.action == "updated":
        return held is not None and held.__data__.get(link.name) is None
    if held is not None or entry.record in KINDS:
        return False
    for field in model.fields():
        target = entry.old.get(field.name)
        if not isinstance(field, ForeignKeyField) or target is None or (field.rel_model.noun(), target) in back:
            continue
        if field.rel_model.get_or_none(field.rel_model.id == target) is None:
            return False
    return True


def _sentence(entries: Sequence[ChangeEntry]) -> str:
    if len(entries) == 1:
        return say("Brought {name} back", name=_line(entries[0]).name)
    return say("Brought {count:,} deleted records back", count=len(entries))


def _line(entry: Any) -> DeletedRecord:
    old, kind = entry.old, entry.record
    unnamed = f"{words_of(record_kinds()[kind])} {entry.first_id}"
    name = str(old.get("name") or old.get("subject") or old.get("body") or unnamed)
    said = [str(old[field]) for field in ("company_name", "email", "phone", "city") if old.get(field)]
    return DeletedRecord(
        entry.id, kind, entry.first_id, " ".join(name.split())[:200], entry.change.at, entry.change.by_name,
        " · ".join(said),
    )  # fmt: skip
