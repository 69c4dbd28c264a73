"""One field of many records at once: one change and one step of undo, however many they are."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any

from peewee import chunked

from crm_desktop.models.bulk_records import IDS_AT_ONCE, update_records
from crm_desktop.models.change_details import in_words
from crm_desktop.models.changes import current_change
from crm_desktop.models.editing import KEPT_BY_US, checked, label_of
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.leads.editing import list_named
from crm_desktop.models.own_fields.in_records import is_own, with_own
from crm_desktop.models.putting_back import EDITS, FIXED
from crm_desktop.models.record import Record, record_kinds
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say

Progress = Callable[[int, int], object]

# What has consequences for each record by itself; all other fields are written in bulk.
ONE_BY_ONE: dict[str, frozenset[str]] = {
    "lead": frozenset({"first_name", "last_name"}),
    "person": frozenset({"first_name", "last_name", "company"}),
    "company": frozenset({"parent"}),
    "opportunity": frozenset({"company", "person", "likelihood", "currency", "rate", "amount"}),
    "activity": frozenset({"direction", "conversation", "due_on", "repeats"}),
}
# A name is what tells them apart; tags have a sheet of their own.
NOT_TOGETHER = frozenset({"name", "tags"})


def can_be_edited_together(kind: str, field: str) -> bool:
    """Does one value make sense for many records?"""
    return field not in NOT_TOGETHER | KEPT_BY_US | FIXED.get(kind, frozenset())


def edit_together(
    kind: str, ids: Sequence[int], field: str, value: Any, many: str = "records", progress: Progress = lambda *_: None
) -> int:
    """Gives all of them the value and answers how many it changed; converted leads stay as they are.

    Raises Refused for a value that cannot be, and when nothing is changed by it.
    """
    model = record_kinds()[kind]
    if not can_be_edited_together(kind, field):
        raise Refused(
            say("{field} follows from other things and is not changed by hand.", field=label_of(model, field))
        )
    if field in ONE_BY_ONE.get(kind, ()):
        count, shown = _each_by_itself(model, ids, field, value, progress), str(value or "")
    else:
        count, shown = _in_bulk(model, ids, field, value, progress)
    if not count:
        raise Refused(say("Nothing was changed: all of them are so already, or converted and kept as they are."))
    what = f"{count:,} {say(many)}" if count > 1 else f"1 {say(kind)}"
    label = label_of(model, field)
    current_change().sentence = (
        say("Set {label} of {what} to “{shown}”", label=label, what=what, shown=shown[:60])
        if shown
        else say("Emptied {label} of {what}", label=label, what=what)
    )
    return count


def _in_bulk(model: type[Record], ids: Sequence[int], field: str, value: Any, progress: Progress) -> tuple[int, str]:
    done = 0

    def step() -> None:
        nonlocal done
        progress(min(done, len(ids)), len(ids))
        done += IDS_AT_ONCE

    if is_own(field):
        held = dict(_held(model, ids, "own"))
        changed = {number: {"own": with_own(model.noun(), {field: value}, own)} for number, own in held.items()}
        return update_records(model, changed, step), str(value if value is not None else "")
    kept = _checked(model, field, value)
    values = {field: kept}
    changed = {number: values for number, _ in _held(model, ids, "id")}
    stored = model._meta.fields[field].db_value(kept)
    return update_records(model, changed, step), in_words(model._meta.fields[field], stored)


def _checked(model: type[Record], field: str, value: Any) -> Any:
    given = list_named(value) if model is Lead and field == "list" and isinstance(value, str) else value
    kept = checked(model, field, given)
    if isinstance(kept, LeadStatus) and kept.kind == "converted":
        raise Refused(say("A lead is converted by Convert…, which says what it becomes."))
    return kept


def _held(model: type[Record], ids: Sequence[int], field: str) -> Iterator[tuple[int, Any]]:
    """One field of those that are still there, and not kept as they were."""
    number: Any = model.id
    converted = LeadStatus.select(LeadStatus.id).where(LeadStatus.kind == "converted")
    for some in chunked(ids, IDS_AT_ONCE):
        query: Any = model.select(number, getattr(model, field)).where(number.in_(list(some)))
        if model is Lead:
            query = query.where(Lead.status.not_in(converted))
        for row in query:
            yield row.id, getattr(row, field)


def _each_by_itself(model: type[Record], ids: Collection[int], field: str, value: Any, progress: Progress) -> int:
    """With all that follows from it, as a win that goes to another company."""
    edit, changed = EDITS[model.noun()], 0
    for done, (number, version) in enumerate(list(_held(model, list(ids), "version"))):
        if done % 50 == 0:
            progress(done, len(ids))
        changed += edit(number, {field: value}, version) != version
    return changed


def edit_cells(
    kind: str, cells: Mapping[int, Mapping[str, Any]], many: str = "records", progress: Progress = lambda *_: None
) -> list[str]:
    """Gives each record its own values, as pasted from a spreadsheet; answers what was refused, cell by cell.

    Raises Refused, with the first reason, when nothing could be written.
    """
    model, edit = record_kinds()[kind], EDITS[kind]
    refused: list[str] = []
    written = 0
    for done, (number, values) in enumerate(cells.items()):
        if done % 50 == 0:
            progress(done, len(cells))
        for field, value in values.items():
            record: Any = model.get_or_none(model.id == number)
            try:
                if record is None:
                    raise Refused(say("Somebody has deleted it meanwhile."))
                edit(number, {field: value}, record.version)
                written += 1
            except Refused as refusal:
                refused.append(
                    say(
                        "{field} of {record}: {refusal}",
                        field=label_of(model, field),
                        record=record or number,
                        refusal=refusal,
                    )
                )
    if not written:
        raise Refused(refused[0] if refused else say("There is nothing to paste here."))
    what = say("{written:,} cells", written=written) if written > 1 else say("1 cell")
    said = say("; {count:,} refused, the first: {refused}", count=len(refused), refused=refused[0]) if refused else ""
    current_change().sentence = say(
        "Pasted {what} into {count:,} {many}{said}",
        what=what,
        count=len(cells),
        many=say(many if len(cells) > 1 else kind),
        said=said,
    )
    return refused
