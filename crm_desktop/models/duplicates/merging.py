"""Merges records into one: what the plan says, and everything that hangs on them goes along. One change, one Undo."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from peewee import ForeignKeyField, TextField

from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.activities.engagement import derive_engagement
from crm_desktop.models.changes import current_change
from crm_desktop.models.duplicates.merge_plan import MergePlan, plan_merge
from crm_desktop.models.opportunities import Outcome, StageMove
from crm_desktop.models.record import Record, record_kinds, words_of
from crm_desktop.models.refusals import ChangedSince
from crm_desktop.models.wording import say

_OF_EVERY_RECORD = frozenset({"version", "created_on", "updated_on"})
# The past of the opportunity that goes; only open ones do, so there is nothing in it that a report counts.
_GO_WITH_IT: tuple[type[Record], ...] = (StageMove, Outcome)


def merge_records(
    kind: str,
    ids: Sequence[int],
    keep: int | None = None,
    take: Mapping[str, int] | None = None,
    seen: Mapping[int, int] | None = None,
) -> int:
    """Makes one record of several and answers its id. A deed: inside a change.

    `keep` and `take` as in `plan_merge`; `seen` the versions that the user looked at. Raises Refused as that does, and
    ChangedSince when somebody changed one of them meanwhile.
    """
    plan = plan_merge(kind, ids, keep, take)
    for record_id, version in (seen or {}).items():
        if plan.versions.get(record_id) != version:
            raise ChangedSince(say("Somebody else has changed one of these records meanwhile; look at them again."))
    model: Any = record_kinds()[kind]
    for other in plan.others:
        _keep_plan(model.find(other), plan)
        _hang_on(model, other, plan.keep)
        model.find(other).delete_instance()
    kept = model.find(plan.keep)
    for name, value in plan.result.items():
        setattr(kept, name, value)
    kept.save()
    if kind == "lead":
        derive_engagement([plan.keep])
    count = len(plan.others)
    what = words_of(model) if count == 1 else {"person": "people", "company": "companies"}.get(kind, f"{kind}s")
    if kind == "opportunity" and count > 1:
        what = "opportunities"
    current_change().sentence = say("Merged {count:,} {what} into {kept}", count=count, what=what, kept=kept)
    return plan.keep


def _keep_plan(going: Any, plan: MergePlan) -> None:
    """What was planned with a record that goes becomes a task with the one that stays, unless it is its plan too."""
    day, words = getattr(going, "next_action_on", None), getattr(going, "next_action", "")
    if day is None and not words:
        return
    taken_from = next((field.taken_from for field in plan.fields if field.name == "next_action_on"), None)
    taken_from = taken_from or next((field.taken_from for field in plan.fields if field.name == "next_action"), None)
    if taken_from == going.id:
        return
    kept = type(going).find(plan.keep)
    if (kept.next_action, kept.next_action_on) == (words, day):
        return
    task = Activity.create(
        kind="task",
        subject=words or say("Contact {going}", going=going),
        at=current_change().at,
        due_on=day,
        owner=going.owner,
    )
    ActivityLink.create(activity=task, **{going.noun(): going})


def _hang_on(model: Any, other: int, keep: int) -> None:
    """Whatever points at the record that goes points at the one that stays."""
    for reference, kind in model._meta.backrefs.items():
        if issubclass(kind, _GO_WITH_IT) and reference.rel_model is model and reference.name == "opportunity":
            continue
        link = _is_link(kind)
        for held in list(kind.select().where(reference == other)):
            twin = _twin(kind, held, reference.name, keep) if link else None
            if twin is not None:
                _take_words(twin, held)
                held.delete_instance()
            elif kind is model and held.id == keep:  # the record that stays pointed at the one that goes
                setattr(held, reference.name, None)
                held.save()
            else:
                setattr(held, reference.name, keep)
                held.save()


def _is_link(kind: Any) -> bool:
    """A record of nothing but references, and perhaps words on them: a tag, a role, an activity on somebody."""
    own = [field for field in kind.fields() if field.name not in _OF_EVERY_RECORD]
    return (
        all(isinstance(field, (ForeignKeyField, TextField)) for field in own)
        and any(isinstance(field, ForeignKeyField) for field in own)
        and "name" not in {field.name for field in own}
    )


def _twin(kind: Any, held: Any, reference: str, keep: int) -> Any:
    """The link that the record that stays has to the same thing already."""
    same: Iterable[Any] = (
        (field == keep) if field.name == reference else _equal(field, held.__data__.get(field.name))
        for field in kind.fields()
        if isinstance(field, ForeignKeyField)
    )
    return kind.select().where(*same).first()


def _equal(field: Any, value: Any) -> Any:
    return field.is_null() if value is None else field == value


def _take_words(twin: Any, held: Any) -> None:
    """Roles of both: “decides, pays”."""
    for field in twin.fields():
        if not isinstance(field, TextField):
            continue
        mine, theirs = getattr(twin, field.name), getattr(held, field.name)
        if theirs and theirs not in mine:
            setattr(twin, field.name, ", ".join(part for part in (mine, theirs) if part))
    twin.save()
