"""What later stands on the records of a change: the reason why it is not simply taken back."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from crm_desktop.models.changes import NO_STEPS, UNDO, Change, ChangeEntry
from crm_desktop.models.record import Record, record_kinds, words_of
from crm_desktop.models.refusals import Refused
from crm_desktop.models.spans import KindRun, Spans
from crm_desktop.models.wording import listed, say

# What many records share: a link to one of these belongs to the other record that it links.
SHARED = ("tag", "activity")
# That many are named one by one; the others are counted.
MOST_NAMED = 200
MOST_IN_A_SENTENCE = 2
# With more runs than that, a statement that names them all is slower than looking here.
RUNS_IN_SQL = 50


@dataclass(frozen=True)
class LaterChange:
    """A record that was written again after the change: which, what it is called, and by which later change."""

    record: str
    id: int
    name: str
    sentence: str
    by: str = ""


class LaterStands(Refused):
    """A change is not taken back as it is, since records of it were written later; the user may choose."""

    def __init__(self, target: Change, later: list[LaterChange], count: int) -> None:
        """`later` holds the first of `count` records."""
        self.change_id, self.undone, self.later, self.count = target.id, target.sentence, later, count
        first = later[0]
        others = say(" ({count:,} more records have been changed since)", count=count - 1) if count > 1 else ""
        super().__init__(
            say(
                "“{sentence}” is not undone: “{other_sentence}” came later and wrote {first},"
                " too{others}. Undo that first, or choose to leave or to take along what is later.",
                sentence=target.sentence,
                other_sentence=first.sentence,
                first=first.name,
                others=others,
            )
        )


def later_changes(change_id: int) -> list[LaterChange]:
    """The records of a change that later changes wrote or depend on, which stand; the first 200 by name."""
    target = Change.get_or_none(Change.id == change_id)
    if target is None:
        raise Refused(say("There is no change {change_id}.", change_id=change_id))
    return Footing(target).named()


def count_later(change_id: int) -> int:
    """How many records of a change later changes wrote or depend on, however many."""
    return Footing(Change.get_by_id(change_id)).count()


class Footing:
    """Where a change stands: what it wrote, what of that is taken back already, and what was built on it since."""

    def __init__(self, target: Change) -> None:
        """Reads what was written since."""
        self.target = target
        self._takers = _takers()
        self.taken = self._taken_of(target.id)
        self.mine = written_by([target.id]) - self.taken
        self.made = Spans(_runs(target.id, "created")) - self.taken
        self._met = list(self._later_on(self.mine))
        self.written = Spans((kind, low, high) for kind, low, high, _ in self._met)
        self._users = list(_users_of(self.made, self.mine))
        self.used = Spans((kind, number, number) for kind, number, _, _ in self._users)

    @property
    def is_free(self) -> bool:
        """Has nothing been built on it?"""
        return not self.written and not self.used

    def named(self, most: int = MOST_NAMED) -> list[LaterChange]:
        """The records that something later wrote or uses, by name."""
        found: dict[tuple[str, int], LaterChange] = {}
        for kind, number, change_id in self._pointed_at():
            if len(found) >= most:
                break
            shown = _owner_of(kind, number, change_id)
            if shown not in found:
                found[shown] = _told(shown, change_id)
        return list(found.values())

    def count(self) -> int:
        """How many records people would count: what only links two others does not count for itself."""
        all_ = self.written | self.used
        own = Spans(run for run in all_ if not _is_part(record_kinds()[run[0]]))
        return len(own) or len({_owner_of(kind, number, None) for kind, number, _ in self._pointed_at()})

    def in_a_sentence(self, one: str, many: str) -> str:
        """What is later, put into the sentence of an undo: how many, or by name when they are few."""
        count = self.count()
        if count > MOST_IN_A_SENTENCE:
            return say(many, records=f"{count:,}")
        return say(one if count == 1 else many, records=listed(list(dict.fromkeys(each.name for each in self.named()))))

    def left(self) -> Spans:
        """What stays if all that is later stays: with what those records point at and what hangs on them."""
        left, before = self.written | self.used, -1
        while len(left) != before:
            before = len(left)
            left = left | Spans(
                (kind, number, number) for kind, number, _, _ in _users_of(self.made - left, self.mine - left)
            )
            left = left | Spans(_hanging_on(left, self.target.id))
        return left

    def takes(self) -> list[tuple[Change, Spans, Spans]]:
        """What is taken along: of each later change, the last first, its part on these records and what hangs there.

        With it, what of that part is on records that go anyway, and is not put back before.
        """
        doomed, before = self.made, -1
        while len(doomed) != before:
            before = len(doomed)
            doomed = doomed | Spans(
                (holder, number, number) for _, _, holder, number in _users_of(doomed, doomed, rule="delete")
            )
        parts: dict[int, Spans] = {}
        for kind, low, high, change_id in self._later_on(self.mine | doomed):
            parts[change_id] = parts.get(change_id, Spans()) | Spans([(kind, low, high)])
        changes = Change.select().where(Change.id.in_(list(parts))).order_by(Change.id.desc())
        return [
            (each, _with_what_hangs(each.id, parts[each.id]), _with_what_hangs(each.id, parts[each.id] & doomed))
            for each in changes
        ]

    def gone(self) -> Spans:
        """What the change made and is not there any more."""
        found: list[KindRun] = []
        for kind, first, last in self.made:
            model = record_kinds()[kind]
            if model.select().where(model.id.between(first, last)).count() == last - first + 1:
                continue
            rows: Any = model.select(model.id).where(model.id.between(first, last))
            there = Spans((kind, number, number) for (number,) in rows.tuples())
            found.extend((kind, low, high) for low, high in there.gaps(kind, first, last))
        return Spans(found)

    def _pointed_at(self) -> Iterator[tuple[str, int, int | None]]:
        for kind, low, high, change_id in sorted(self._met, key=lambda row: _is_part(record_kinds()[row[0]])):
            for number in range(low, high + 1):
                yield kind, number, change_id
        for kind, number, holder, holder_id in self._users:
            yield kind, number, _last_writer(holder, holder_id, self.target.id)

    def _later_on(self, records: Spans) -> Iterator[tuple[str, int, int, int]]:
        """Where standing later changes wrote these records: kind, first, last, change."""
        rows: Any = ChangeEntry.select(
            ChangeEntry.record, ChangeEntry.first_id, ChangeEntry.last_id, ChangeEntry.change
        ).join(Change)
        rows = rows.where(
            Change.id > self.target.id, ~Change.undone, Change.deed.not_in(NO_STEPS),
            ChangeEntry.record.in_(records.kinds),
        )  # fmt: skip
        gone: dict[int, Spans] = {}
        for kind, first, last, change_id in rows.order_by(Change.id.desc()).tuples().iterator():
            for low, high in records.within(kind, first, last):
                if self._takers and change_id not in gone:
                    gone[change_id] = self._taken_of(change_id)
                pieces = gone[change_id].gaps(kind, low, high) if change_id in gone else [(low, high)]
                yield from ((kind, start, end, change_id) for start, end in pieces)

    def _taken_of(self, change_id: int) -> Spans:
        """What of a change was taken along when an earlier one was undone."""
        takers = [taker for taker, took in self._takers.items() if change_id in took]
        return written_by(takers) if takers else Spans()


def written_by(change_ids: Iterable[int]) -> Spans:
    """All records that these changes wrote."""
    rows: Any = ChangeEntry.select(ChangeEntry.record, ChangeEntry.first_id, ChangeEntry.last_id)
    return Spans(rows.where(ChangeEntry.change.in_(list(change_ids))).tuples().iterator())


def is_link(model: type[Record]) -> bool:
    """Does it only say which records belong together?"""
    own = model._meta.fields.keys() - Record._meta.fields.keys()
    return not any(model._meta.fields[name].verbose_name for name in own)


def _is_part(model: type[Record]) -> bool:
    """Does it go for a part of other records, though it may say more of how they belong together?"""
    return is_link(model) or model.noun() == "opportunity_person"


def _takers() -> dict[int, set[int]]:
    """The standing undos that took later changes along, with the ids of those."""
    rows: Any = Change.select(Change.id, Change.took).where(
        Change.deed == UNDO, ~Change.undone, Change.took.is_null(False)
    )
    return {number: set(json.loads(took)) for number, took in rows.tuples()}


def _runs(change_id: int, action: str) -> list[KindRun]:
    rows: Any = ChangeEntry.select(ChangeEntry.record, ChangeEntry.first_id, ChangeEntry.last_id)
    return list(rows.where(ChangeEntry.change == change_id, ChangeEntry.action == action).tuples())


def _users_of(made: Spans, but: Spans, rule: str = "") -> Iterator[tuple[str, int, str, int]]:
    """Who points at these records, apart from `but`: the record's kind and id, and the kind and id of who points."""
    for kind, first, last in made:
        for reference, holder in record_kinds()[kind]._meta.backrefs.items():
            if rule and getattr(reference, "when_deleted", "refuse") != rule:
                continue
            rows: Any = holder.select(holder.id, reference).where(reference.between(first, last))
            own = but.of(holder.noun())
            for low, high in own if len(own) <= RUNS_IN_SQL else ():
                rows = rows.where(~holder.id.between(low, high))
            for number, pointed in rows.tuples().iterator():
                if not but.holds(holder.noun(), number):
                    yield kind, pointed, holder.noun(), number


def _hanging_references(model: type[Record], kinds: Iterable[str]) -> list[Any]:
    """The links of a kind without whose record it would not be."""
    return [
        field
        for field in model.fields()
        if getattr(field, "when_deleted", "") == "delete"
        and field.rel_model.noun() in kinds  # type: ignore[attr-defined]
        and field.rel_model.noun() not in SHARED  # type: ignore[attr-defined]
    ]


def _hanging_on(records: Spans, change_id: int) -> list[KindRun]:
    """What of a change hangs on these records: it was made, changed or deleted with them, and goes where they go."""
    found, written = Spans(), written_by([change_id]) - records
    for kind in written.kinds:
        model = record_kinds()[kind]
        references = _hanging_references(model, records.kinds)
        for first, last in written.of(kind) if references else ():
            rows: Any = model.select(model.id, *references).where(model.id.between(first, last))
            found = found | Spans(
                (kind, number, number)
                for number, *held in rows.tuples()
                if _hangs(zip(references, held, strict=True), records)
            )
    deleted = ChangeEntry.select().where(ChangeEntry.change == change_id, ChangeEntry.action == "deleted")
    for entry in deleted.where(ChangeEntry.record.in_(written.kinds)):
        references = _hanging_references(record_kinds()[entry.record], records.kinds)
        held = entry.old if references else {}
        if _hangs(((each, held.get(each.name)) for each in references), records):
            found = found | Spans([(entry.record, entry.first_id, entry.last_id)])
    return list(found)


def _hangs(held: Iterable[tuple[Any, int | None]], records: Spans) -> bool:
    return any(number is not None and records.holds(ref.rel_model.noun(), number) for ref, number in held)


def _with_what_hangs(change_id: int, part: Spans) -> Spans:
    """A part of a change with all that hangs on it in the same change, and what was made only to be linked to it."""
    before = -1
    while len(part) != before:
        before = len(part)
        part = part | Spans(_hanging_on(part, change_id)) | Spans(_only_for(part, change_id))
    return part


def _only_for(part: Spans, change_id: int) -> Iterator[KindRun]:
    """What the change made and only links of this part point at, as a call that was logged on a record."""
    linked: list[KindRun] = []
    for kind, first, last in part:
        model = record_kinds()[kind]
        for field in model.fields() if _is_part(model) else ():
            if getattr(field, "when_deleted", "") == "delete":
                rows: Any = model.select(field).where(model.id.between(first, last), field.is_null(False))
                linked.extend((field.rel_model.noun(), number, number) for (number,) in rows.tuples())  # type: ignore[attr-defined]
    candidates = (Spans(linked) & Spans(_runs(change_id, "created"))) - part
    needed = Spans(
        (kind, number, number)
        for kind, number, holder, user in _users_of(candidates, Spans())
        if not (part.holds(holder, user) and _is_part(record_kinds()[holder]))
    )
    yield from candidates - needed


def _last_writer(kind: str, number: int, after: int) -> int | None:
    rows: Any = ChangeEntry.select(ChangeEntry.change).join(Change)
    rows = rows.where(
        ChangeEntry.record == kind, ChangeEntry.first_id <= number, ChangeEntry.last_id >= number,
        Change.id > after, ~Change.undone, Change.deed.not_in(NO_STEPS),
    )  # fmt: skip
    row = rows.order_by(ChangeEntry.id.desc()).tuples().first()
    return row[0] if row is not None else None


def _owner_of(kind: str, number: int, change_id: int | None) -> tuple[str, int]:
    """The record that people see: of a tag on a lead, the lead."""
    model = record_kinds()[kind]
    if not _is_part(model):
        return kind, number
    held = model.get_or_none(model.id == number)
    values = held.stored() if held is not None else _last_values(kind, number)
    for field in model.fields():
        if getattr(field, "when_deleted", "") == "delete" and values.get(field.name) is not None:
            owner = field.rel_model  # type: ignore[attr-defined]
            if owner.noun() not in SHARED:
                return owner.noun(), values[field.name]
    return kind, number


def _last_values(kind: str, number: int) -> dict[str, Any]:
    entry = (
        ChangeEntry.select()
        .where(ChangeEntry.record == kind, ChangeEntry.first_id == number, ChangeEntry.action == "deleted")
        .order_by(ChangeEntry.id.desc())
        .first()
    )
    return entry.old if entry is not None else {}


def name_of(kind: str, number: int) -> str:
    """What a record is called, also one that is deleted."""
    model = record_kinds()[kind]
    held = model.get_or_none(model.id == number)
    if held is not None and not _is_part(model):
        return str(held)
    values = _last_values(kind, number)
    name = values.get("name") or values.get("subject")
    return str(name) if name else f"{words_of(model)} {number}"


def _told(shown: tuple[str, int], change_id: int | None) -> LaterChange:
    change = Change.get_or_none(Change.id == change_id) if change_id is not None else None
    sentence = change.sentence if change is not None else say("Something else uses it now")
    return LaterChange(*shown, name_of(*shown), sentence, change.by_name if change is not None else "")
