"""Stage moves, conversions and changes of a record, in the words in which its history tells them."""

from collections.abc import Sequence
from typing import Any

from peewee import JOIN

from crm_desktop.models.activities.timeline_entry import Origin, TimelineEntry
from crm_desktop.models.change_details import in_words
from crm_desktop.models.changes import Change, ChangeEntry
from crm_desktop.models.opportunities import Opportunity, StageMove
from crm_desktop.models.own_fields.changed import changed
from crm_desktop.models.pipelines import Stage
from crm_desktop.models.record import record_kinds
from crm_desktop.models.users import User
from crm_desktop.models.wording import labelled, say

# What follows from other fields and is told by them.
UNTOLD = frozenset({"stage_since", "engagement", "waiting", "engaged_on", "likelihood_by_hand"})


def move_words(ids: Sequence[int], own: bool) -> dict[int, TimelineEntry]:
    """ "Meeting → Quote sent", with the opportunity it was, unless the history is its `own`."""
    before = Stage.alias()
    query: Any = (
        StageMove.select(StageMove, Stage, before, Opportunity, User)
        .join_from(StageMove, Stage, on=StageMove.to_stage)
        .join_from(StageMove, before, JOIN.LEFT_OUTER, on=(StageMove.from_stage == before.id), attr="from_stage")
        .join_from(StageMove, Opportunity)
        .join_from(StageMove, User, JOIN.LEFT_OUTER)
        .where(StageMove.id.in_(list(ids)))
    )
    found = {}
    for move in query:
        came_from = move.from_stage.name if move.from_stage_id else ""
        title = (
            f"{came_from} → {move.to_stage.name}"
            if came_from
            else say("Opened in {to_stage}", to_stage=move.to_stage.name)
        )
        origin = None if own else Origin("opportunity", move.opportunity_id, move.opportunity.name)
        by = move.by.name if move.by_id else ""
        body = "\n".join(f"{question} {answer}" for question, answer in move.answers)
        found[move.id] = TimelineEntry("stage", move.id, move.at, move.to_stage.kind, title, body, by, origin=origin)
    return found


def conversion_words(ids: Sequence[int]) -> dict[int, TimelineEntry]:
    """The conversion of a lead, as it was said when it was done."""
    query = Change.select().where(Change.id.in_(list(ids)))
    return {
        each.id: TimelineEntry(
            "conversion", each.id, each.at, title=say("Converted"), body=each.sentence, by=each.by_name
        )
        for each in query
    }


def change_words(ids: Sequence[int], kind: str, record_id: int) -> dict[int, TimelineEntry]:
    """What else was changed: the change's sentence, and from what to what for each field."""
    query = ChangeEntry.select(ChangeEntry, Change).join(Change).where(Change.id.in_(list(ids)))
    query = query.where(ChangeEntry.record == kind, ChangeEntry.first_id <= record_id, ChangeEntry.last_id >= record_id)
    lines: dict[int, list[str]] = {}
    found = {}
    for entry in query.order_by(ChangeEntry.id):
        done = entry.change
        lines.setdefault(done.id, []).extend(_field_lines(kind, entry))
        body = "\n".join(lines[done.id])
        found[done.id] = TimelineEntry("change", done.id, done.at, entry.action, done.sentence, body, done.by_name)
    return found


def _field_lines(kind: str, entry: ChangeEntry) -> list[str]:
    if entry.action != "updated":
        return []
    fields = record_kinds()[kind]._meta.fields
    old = entry.old
    lines: list[str] = []
    for name, value in entry.new.items():
        if name == "own":
            lines.extend(
                labelled(part.name, f"{part.old or '–'} → {part.new or '–'}") for part in changed(old.get(name), value)
            )
            continue
        field = fields.get(name)
        if field is None or name in UNTOLD:
            continue
        before, after = in_words(field, old.get(name)), in_words(field, value)
        lines.append(labelled(say(field.verbose_name or name), f"{before or '–'} → {after or '–'}"))
    return lines
