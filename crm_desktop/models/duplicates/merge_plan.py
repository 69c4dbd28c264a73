"""What several records would be as one: field by field, with the values of each and the one that is kept."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from peewee import ForeignKeyField

from crm_desktop.models.companies import Company
from crm_desktop.models.editing import label_of
from crm_desktop.models.leads import Lead
from crm_desktop.models.leads.inheritance import is_blank, with_note
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.own_fields import fields_for, shown_of
from crm_desktop.models.own_fields.own_field import BY_ID
from crm_desktop.models.people import Person
from crm_desktop.models.record import record_kinds
from crm_desktop.models.refusals import Refused
from crm_desktop.models.sheets import link_to
from crm_desktop.models.wording import say

MERGEABLE = (Lead, Person, Company, Opportunity)
# What belongs together and to the record that stays: an opportunity is where it stands, a lead as far as it has come.
_KEPT = frozenset({
    "version", "created_on", "updated_on", "pipeline", "stage", "stage_since", "outcome", "likelihood_by_hand",
    "won_on", "lost_on", "lost_reason", "currency", "engagement", "waiting", "engaged_on", "converted_on", "status",
})  # fmt: skip
# One says nothing without the other.
_TOGETHER = {"next_action": "next_action_on", "next_action_on": "next_action"}
# The higher one is proposed, so that nobody who buys becomes a prospect again.
_RELATIONSHIPS = ("customer", "former customer", "partner", "supplier", "prospect", "other")


@dataclass(frozen=True)
class MergedField:
    """One field in which the records have something to say."""

    name: str
    label: str
    values: Mapping[int, Any]
    """By record id; links as `Link`."""
    taken_from: int
    """The record whose value is kept."""
    differs: bool


@dataclass(frozen=True)
class MergePlan:
    """Which record stays, which go into it, and what each field will hold."""

    kind: str
    keep: int
    others: tuple[int, ...]
    names: Mapping[int, str]
    versions: Mapping[int, int]
    fields: tuple[MergedField, ...]
    result: Mapping[str, Any]
    """The fields of the merged record that will change, as the record holds them."""


def plan_merge(
    kind: str, ids: Sequence[int], keep: int | None = None, take: Mapping[str, int] | None = None
) -> MergePlan:
    """What the records would become; `keep` the one that stays, else the oldest, `take` {field: record id}.

    Raises Refused when there are not two of one kind, one is gone, or an opportunity that would go is closed.
    """
    records = _found(kind, ids)
    kept = records[0] if keep is None else next((one for one in records if one.id == keep), None)
    if kept is None:
        raise Refused(say("The record that is to stay is none of those that are merged."))
    ordered = [kept, *(one for one in records if one.id != kept.id)]
    _refuse_closed(ordered[1:])
    chosen = {name: _proposed(name, ordered) for name in _mergeable(type(kept))}
    for name, record_id in (take or {}).items():
        if name not in chosen or record_id not in {one.id for one in ordered}:
            raise Refused(say("{field} is not chosen when records are merged.", field=label_of(type(kept), name)))
        for part in {name, _TOGETHER.get(name, name)}:
            chosen[part] = record_id
    by_id = {one.id: one for one in ordered}
    return MergePlan(
        kind,
        kept.id,
        tuple(one.id for one in ordered[1:]),
        {one.id: str(one) for one in ordered},
        {one.id: one.version for one in ordered},
        tuple(_fields(ordered, chosen)),
        _result(ordered, {name: by_id[record_id] for name, record_id in chosen.items()}),
    )


def _found(kind: str, ids: Sequence[int]) -> list[Any]:
    model: Any = record_kinds().get(kind)
    if model not in MERGEABLE:
        raise Refused(say("Records of the kind “{kind}” are not merged.", kind=kind))
    records = list(model.select().where(model.id.in_(list(ids))).order_by(model.created_on, model.id))
    if len(records) < len(set(ids)):
        raise Refused(say("One of these records has been deleted meanwhile; look at them again."))
    if len(records) < 2:
        raise Refused(say("Choose two records or more to merge."))
    converted = [one for one in records if kind == "lead" and one.converted_on is not None]
    if converted:
        raise Refused(say("{converted} is converted already; merge what it became.", converted=converted[0]))
    return records


def _refuse_closed(going: Sequence[Any]) -> None:
    for one in going:
        if isinstance(one, Opportunity) and one.outcome != "open":
            raise Refused(
                say(
                    "{one} is {outcome} and counts in reports of the past; let it be the one that stays.",
                    one=one,
                    outcome=say(one.outcome),
                )
            )


def _mergeable(model: Any) -> list[str]:
    built_in = [field.name for field in model.fields() if field.name not in _KEPT and field.name != "own"]
    return [*built_in, *(field.column for field in fields_for(model.noun()))]


def _proposed(name: str, ordered: Sequence[Any]) -> int:
    """The record whose value is proposed: the one that stays, unless it is blank there."""
    filled = [one for one in ordered if not is_blank(_held(one, name)) and _held(one, name) is not False]
    if name == "relationship":
        filled.sort(key=lambda one: _RELATIONSHIPS.index(one.relationship))
    if name in _TOGETHER:  # the one planned earlier, with its words
        filled = [one for one in ordered if one.next_action_on or one.next_action]
    first: Any = (filled or ordered)[0]
    return int(first.id)


def _held(record: Any, name: str) -> Any:
    """The value; of a link the id, which needs no query; of an own field what is stored."""
    return record.own.get(name.removeprefix(BY_ID)) if name.startswith(BY_ID) else record.__data__.get(name)


def _fields(ordered: Sequence[Any], chosen: Mapping[str, int]) -> Iterator[MergedField]:
    model = type(ordered[0])
    own = {field.column: field for field in fields_for(model.noun())}
    for name, taken_from in chosen.items():
        held = {one.id: _held(one, name) for one in ordered}
        said = [value for value in held.values() if not is_blank(value) and value is not False]
        if not said:
            continue
        shown: dict[int, Any] = held
        if name in own:
            shown = {one: shown_of(own[name], value) for one, value in held.items()}
        elif isinstance(model._meta.fields[name], ForeignKeyField):
            shown = {one.id: link_to(getattr(one, name)) for one in ordered}
        elif choices := dict(model._meta.fields[name].choices or ()):
            shown = {one: say(choices[value]) if value in choices else value for one, value in held.items()}
        label = own[name].name if name in own else label_of(model, name)
        yield MergedField(name, label, shown, taken_from, len({str(value) for value in said}) > 1)


def _result(ordered: Sequence[Any], chosen: Mapping[str, Any]) -> dict[str, Any]:
    """The values that change in the record that stays."""
    kept = ordered[0]
    ids = {one.id for one in ordered}
    merged = {name: _held(record, name) for name, record in chosen.items()}
    if "note" in merged:
        note = ""
        for one in ordered:
            note = with_note(note, one.note)
        merged["note"] = note
    if "do_not_contact" in merged:  # whoever asked to be left alone is left alone
        merged["do_not_contact"] = any(one.do_not_contact for one in ordered)
    if "parent" in merged and merged["parent"] in ids:
        merged["parent"] = next((one.parent_id for one in ordered if one.parent_id not in (None, *ids)), None)
    own = {name.removeprefix(BY_ID): merged.pop(name) for name in list(merged) if name.startswith(BY_ID)}
    merged["own"] = {key: value for key, value in own.items() if value is not None}
    return {name: value for name, value in merged.items() if value != _held(kept, name)}
