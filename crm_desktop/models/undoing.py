"""Taking a change back, and doing it again; when something later stands on it, the user says what becomes of that."""

import json
from typing import Any, Literal

from peewee import fn

from crm_desktop.models import rights
from crm_desktop.models.changes import (
    NO_STEPS,
    PRUNE,
    REDO,
    UNDO,
    Actor,
    Change,
    ChangeEntry,
    change,
    latest_redoable,
    latest_undoable,
)
from crm_desktop.models.later import Footing, LaterChange, LaterStands, count_later, later_changes, written_by
from crm_desktop.models.record import record_kinds
from crm_desktop.models.refusals import Refused
from crm_desktop.models.reversing import conclude, let_go, reverse
from crm_desktop.models.spans import Spans
from crm_desktop.models.wording import say, to_say

LEFT = to_say([", {records} edited since was left", ", {records} edited since were left"])
TAKEN = to_say([", {records} edited since was taken along", ", {records} edited since were taken along"])
Later = Literal["refuse", "leave", "take"]

__all__ = ["Later", "LaterChange", "LaterStands", "changed_fields", "count_later", "later_changes", "redo", "undo"]


def undo(change_id: int | None = None, by: Actor | None = None, later: Later = "refuse") -> Change:
    """Takes back a change, the last standing one without an id; for an undo itself, redoes what it took back.

    Records that later changes wrote or use: "refuse" raises LaterStands, "leave" leaves them as they are, "take" takes
    them back to before the change, with all that came later. Raises Refused when there is nothing to undo, or `by` has
    not the right.
    """
    target = _found(change_id) if change_id is not None else latest_undoable(by)
    if target is None:
        raise Refused(say("There is nothing to undo."))
    if target.is_reversal:
        return redo(_origin(target).id, by) if target.deed == UNDO else undo(_origin(target).id, by, later)
    if target.deed == PRUNE:
        raise Refused(say("What was removed from the history is gone; a backup may still hold it."))
    if target.undone:
        raise Refused(say("“{sentence}” is undone already.", sentence=target.sentence))
    rights.refuse_reversal(by, target, _models_of(target))
    with change(UNDO, by) as opened:
        footing = Footing(target)
        opened.sentence = say("Undid: {sentence}", sentence=target.sentence)
        if footing.is_free:
            reverse(target, but=footing.taken)
        elif later == "leave":
            opened.sentence += _leave(target, footing)
        elif later == "take":
            opened.sentence += _take(target, footing, by, opened.record)
        else:
            raise LaterStands(target, footing.named(), footing.count())
        conclude()
        return _mark(opened.record, target, target, undone=True)


def redo(change_id: int | None = None, by: Actor | None = None) -> Change:
    """Does an undone change again, the last undone one without an id: what its undo left or took is as it was.

    Raises Refused when what the undo wrote has been written again since.
    """
    origin = _found(change_id) if change_id is not None else latest_redoable(by)
    if origin is None or not origin.undone:
        raise Refused(say("There is nothing to redo."))
    rights.refuse_reversal(by, origin, _models_of(origin))
    undone_by = Change.select().where(Change.undoes == origin.id, Change.deed == UNDO).order_by(Change.id.desc()).get()
    with change(REDO, by) as opened:
        _refuse_if_written_since(undone_by, origin)
        reverse(undone_by)
        conclude()
        opened.sentence = say("Did again: {sentence}", sentence=origin.sentence)
        return _mark(opened.record, undone_by, origin, undone=False)


def _found(change_id: int) -> Change:
    target: Change | None = Change.get_or_none(Change.id == change_id)
    if target is None:
        first = Change.select(fn.MIN(Change.id)).scalar()
        pruned = first is not None and 0 < change_id < first
        what = say("The change {change_id} has been removed from the history, so it stays.", change_id=change_id)
        raise Refused(what if pruned else say("There is no change {change_id}.", change_id=change_id))
    return target


def _origin(reversal: Change) -> Change:
    while reversal.undoes is not None:
        reversal = reversal.undoes
    return reversal


def _models_of(target: Change) -> list[Any]:
    kinds: Any = ChangeEntry.select(ChangeEntry.record).distinct().where(ChangeEntry.change == target.id)
    return [record_kinds()[kind] for (kind,) in kinds.tuples()]


def _mark(made: Change, target: Change, origin: Change, undone: bool) -> Change:
    made.undoes = target
    made.save()
    Change.update(undone=undone).where(Change.id == origin.id).execute()
    if target.id != origin.id:
        Change.update(undone=True).where(Change.id == target.id).execute()
    return made


def _leave(target: Change, footing: Footing) -> str:
    left = footing.left()
    if not footing.mine - left:
        raise Refused(
            say(
                "All records of “{sentence}” have been changed since, so nothing would be taken back.",
                sentence=target.sentence,
            )
        )
    said = footing.in_a_sentence(*LEFT)
    reverse(target, but=footing.taken | left)
    return said


def _take(target: Change, footing: Footing, by: Actor | None, made: Change) -> str:
    takes = footing.takes()
    for each, _, _ in takes:
        rights.refuse_reversal(by, each, ())
    said = footing.in_a_sentence(*TAKEN)
    for each, part, doomed in takes:
        reverse(each, only=part, doomed=doomed)
    let_go(footing.made, footing.mine)
    reverse(target, but=footing.taken, doomed=footing.gone())
    made.took = json.dumps([each.id for each, _, _ in takes])
    return said


def _refuse_if_written_since(undone_by: Change, origin: Change) -> None:
    """Since the undo, nothing may have come or gone on the records that it wrote, apart from what has gone again."""
    moved = _moved_since(undone_by.id) - {origin.id}
    mine = written_by([undone_by.id]) if moved else Spans()
    for each in sorted(moved):
        steps = Change.select(Change.id).where((Change.id == each) | (Change.undoes == each))
        if mine & written_by(step.id for step in steps):
            other = Change.get_by_id(each)
            what = say("was undone") if other.undone else say("came")
            raise Refused(
                say(
                    "“{sentence}” is not done again: “{other_sentence}” {what} later and wrote the same records.",
                    sentence=origin.sentence,
                    other_sentence=other.sentence,
                    what=what,
                )
            )


def _moved_since(moment: int) -> set[int]:
    """The changes that stand now and did not when that one was made, or the other way round."""
    rows: Any = Change.select(Change.id, Change.deed, Change.undone).where(Change.id > moment, Change.deed != PRUNE)
    moved, stepped = set(), set()
    for number, deed, undone in rows.tuples():
        if deed not in NO_STEPS:
            moved |= set() if undone else {number}
        else:
            stepped.add(_origin(Change.get_by_id(number)).id)
    return moved | {each for each in stepped if each < moment and _stood(each, moment) == Change.get_by_id(each).undone}


def _stood(origin_id: int, moment: int) -> bool:
    """Did the change stand when that later one was made?"""
    undos = Change.select().where(Change.undoes == origin_id, Change.deed == UNDO, Change.id < moment)
    last = undos.order_by(Change.id.desc()).first()
    if last is None:
        return True
    return bool(Change.select().where(Change.undoes == last.id, Change.deed == REDO, Change.id < moment).exists())


def changed_fields(change_id: int) -> list[dict[str, Any]]:
    """Who changed which field from what to what: one row per record and field, as stored values."""
    found: list[dict[str, Any]] = []
    for entry in ChangeEntry.select().where(ChangeEntry.change == change_id).order_by(ChangeEntry.id):
        found.extend(fields_of(entry))
    return found


def fields_of(entry: ChangeEntry, record_id: int | None = None) -> list[dict[str, Any]]:
    """The rows of one entry, as `changed_fields` has them; of a run, those of one record when that is named."""
    first, last = (entry.first_id, entry.last_id) if record_id is None else (record_id, record_id)
    base = {"record": entry.record, "id": first, "last_id": last, "action": entry.action}
    old, new = entry.old, entry.new
    fields = [{**base, "field": name, "old": old.get(name), "new": new[name]} for name in new]
    return fields if entry.action == "updated" else [base, *fields]
