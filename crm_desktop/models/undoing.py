"""Taking a change back, and doing it again: refused when something later stands on it."""

from itertools import groupby
from typing import Any

from peewee import DateTimeField, chunked

from crm_desktop.models import search_index
from crm_desktop.models.changes import (
    REDO,
    UNDO,
    Actor,
    Change,
    ChangeEntry,
    Values,
    change,
    current_change,
    latest_redoable,
    latest_undoable,
)
from crm_desktop.models.companies import Company
from crm_desktop.models.database import is_sqlite
from crm_desktop.models.opportunities.customers import stays_customer
from crm_desktop.models.record import IDS_AT_ONCE, Record, Searchable, insert_records, record_kinds
from crm_desktop.models.refusals import Refused


def undo(change_id: int | None = None, by: Actor | None = None) -> Change:
    """Takes back a change, the last standing one without an id; for an undo itself, redoes what it took back.

    Raises Refused when there is none, it is undone already, or a later change wrote the same records.
    """
    target = Change.get_or_none(Change.id == change_id) if change_id is not None else latest_undoable(by)
    if target is None:
        raise Refused(f"There is no change {change_id}." if change_id is not None else "There is nothing to undo.")
    if target.is_reversal:
        return redo(_origin(target).id, by) if target.deed == UNDO else undo(_origin(target).id, by)
    if target.undone:
        raise Refused(f"“{target.sentence}” is undone already.")
    with change(UNDO, by) as opened:
        _reverse(target, target)
        opened.sentence = f"Undid: {target.sentence}"
        return _mark(opened.record, target, target, undone=True)


def redo(change_id: int | None = None, by: Actor | None = None) -> Change:
    """Does an undone change again, the last undone one without an id. Raises Refused as `undo` does."""
    origin = Change.get_or_none(Change.id == change_id) if change_id is not None else latest_redoable(by)
    if origin is None or not origin.undone:
        raise Refused("There is nothing to redo.")
    undone_by = Change.select().where(Change.undoes == origin.id, Change.deed == UNDO).order_by(Change.id.desc()).get()
    with change(REDO, by) as opened:
        _reverse(undone_by, origin)
        opened.sentence = f"Did again: {origin.sentence}"
        return _mark(opened.record, undone_by, origin, undone=False)


def _origin(reversal: Change) -> Change:
    while reversal.undoes is not None:
        reversal = reversal.undoes
    return reversal


def _mark(made: Change, target: Change, origin: Change, undone: bool) -> Change:
    made.undoes = target
    made.save()
    Change.update(undone=undone).where(Change.id == origin.id).execute()
    if target.id != origin.id:
        Change.update(undone=True).where(Change.id == target.id).execute()
    return made


def _reverse(target: Change, origin: Change) -> None:
    entries = list(ChangeEntry.select().where(ChangeEntry.change == target.id).order_by(ChangeEntry.id.desc()))
    _refuse_if_later_stands(entries, origin)
    for (kind, action), together in groupby(entries, key=lambda entry: (entry.record, entry.action)):
        model = record_kinds()[kind]
        if action == "deleted":
            _bring_back(model, list(together))
            continue
        for entry in together:
            if action == "created":
                _delete_run(model, entry.first_id, entry.last_id)
            else:
                _put_back(model, entry)
    for entry in entries:
        if entry.record == Company.noun() and entry.action == "updated" and "relationship" in entry.old:
            stays_customer(entry.first_id)


def _refuse_if_later_stands(entries: list[ChangeEntry], origin: Change) -> None:
    later = (
        ChangeEntry.select(Change.sentence)
        .join(Change)
        .where(Change.id > origin.id, ~Change.undone, Change.deed.not_in([UNDO, REDO]))
    )
    for kind, first, last in _spans(entries):
        met = later.where(ChangeEntry.record == kind, ChangeEntry.first_id <= last, ChangeEntry.last_id >= first)
        found = met.tuples().first()
        if found is not None:
            raise Refused(
                f"“{origin.sentence}” cannot be taken back: “{found[0]}” came later and changed the same record."
                " Undo that first."
            )


def _spans(entries: list[ChangeEntry]) -> list[tuple[str, int, int]]:
    """The records of the entries as unbroken runs: kind, first and last id."""
    found: list[tuple[str, int, int]] = []
    for kind, first, last in sorted((entry.record, entry.first_id, entry.last_id) for entry in entries):
        if found and found[-1][0] == kind and first <= found[-1][2] + 1:
            found[-1] = (kind, found[-1][1], max(last, found[-1][2]))
        else:
            found.append((kind, first, last))
    return found


def _bring_back(model: type[Record], entries: list[ChangeEntry]) -> None:
    """Deleted records with their ids and all they held; what they are recognised by may stand in another record."""
    ids = [entry.first_id for entry in entries]
    insert_records(model, [_python_values(model, entry.old) for entry in entries], ids=ids)
    if issubclass(model, Searchable) and model.matched_values is not Searchable.matched_values:
        for some in chunked(ids, IDS_AT_ONCE):
            for record in model.select().where(model.id.in_(some)):
                search_index.keep_keys(record)


def _put_back(model: type[Record], entry: ChangeEntry) -> None:
    """The old values, through the same save as any edit: recorded, searched and matched again."""
    held = model.get_or_none(model.id == entry.first_id)
    if held is None:
        raise Refused("A record of this change has been deleted since; undo that first.")
    for name, value in entry.old.items():
        setattr(held, name, _python_values(model, {name: value})[name])
    held.save()


def _delete_run(model: type[Record], first: int, last: int) -> None:
    """Deletes new records again and notes what they hold, so that redo can bring them back."""
    # PostgreSQL writes moments into JSON in a form of its own.
    cast = "" if is_sqlite() else "::text"
    columns = {
        field.name: f'held."{field.column_name}"{cast if isinstance(field, DateTimeField) else ""}'
        for field in model.fields()
    }
    current_change().deleted_run(model.noun(), columns, first, last)
    search_index.drop_keys(model.noun(), first, last)
    with search_index.emptied_in_bulk(model, first, last):
        model.delete().where(model.id.between(first, last)).execute()


def _python_values(model: type[Record], stored: Values) -> dict[str, Any]:
    fields = {field.name: field for field in model.fields()}
    return {
        name: fields[name].python_value(value) if value is not None else None
        for name, value in stored.items()
        if name in fields
    }


def changed_fields(change_id: int) -> list[dict[str, Any]]:
    """Who changed which field from what to what: one row per record and field, as stored values."""
    found: list[dict[str, Any]] = []
    for entry in ChangeEntry.select().where(ChangeEntry.change == change_id).order_by(ChangeEntry.id):
        base = {"record": entry.record, "id": entry.first_id, "last_id": entry.last_id, "action": entry.action}
        old, new = entry.old, entry.new
        if entry.action != "updated":
            found.append(base)
        found.extend({**base, "field": name, "old": old.get(name), "new": new[name]} for name in new)
    return found
