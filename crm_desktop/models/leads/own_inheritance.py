"""Where the own fields of a lead go when it is converted: to what the administrator said, else by their name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from peewee import BooleanField, ForeignKeyField

from crm_desktop.models.editing import KEPT_BY_US, checked
from crm_desktop.models.leads.inheritance import KEPT, RESULTS, is_blank
from crm_desktop.models.leads.lead import Lead
from crm_desktop.models.opportunities.creating import CHECKED
from crm_desktop.models.own_fields import OwnField, fields_for, read, shown_of, text_of, value_of
from crm_desktop.models.own_fields.own_field import among, plain_name
from crm_desktop.models.own_values import Stored
from crm_desktop.models.record import Record, record_kinds
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say


@dataclass(frozen=True)
class OnTheWay:
    """A value of an own field of a lead, and the field it goes to by the kind of result; none where it has no home."""

    name: str
    text: str
    goals: Mapping[str, str]


def on_the_way(lead: Lead) -> tuple[OnTheWay, ...]:
    """What the lead's own fields say, and where it would go."""
    found = []
    for field in fields_for(Lead.noun()) if lead.own else []:
        if field.key in lead.own:
            targets = {kind: target_of(field, kind) for kind in RESULTS}
            goals = {
                kind: _named(kind, target)
                for kind, target in targets.items()
                if target is not None and _fits(field, lead.own[field.key], target, kind)
            }
            found.append(OnTheWay(field.name, shown_of(field, lead.own[field.key]), goals))
    return tuple(found)


def _fits(field: OwnField, stored: Stored, target: OwnField | str, kind: str) -> bool:
    """Can the other field hold the value?"""
    try:
        _converted(field, stored, target, record_kinds()[kind])
    except Refused:
        return False
    return True


def _converted(field: OwnField, stored: Stored, target: OwnField | str, model: type[Record]) -> Any:
    """The value as the other field keeps it. Raises Refused when it cannot."""
    if isinstance(target, OwnField):
        return read(target, text_of(field, stored))
    value = value_of(field, stored)
    if isinstance(model._meta.fields[target], BooleanField):
        if not isinstance(value, bool):
            raise Refused(say("{field} is neither yes nor no.", field=field))
        return value
    return checked(model, target, text_of(field, stored) if isinstance(value, bool) else value)


def _named(kind: str, target: OwnField | str) -> str:
    return target.name if isinstance(target, OwnField) else built_in_targets(kind)[target]


def own_follow(lead: Lead, results: Sequence[Any]) -> list[str]:
    """Gives every result the own values that have a home there; a value that stands there already stays.

    Answers "Where met: fair" for each value that found no home at all, for the note.
    """
    homeless = []
    for field in fields_for(Lead.noun()) if lead.own else ():
        stored = lead.own.get(field.key)
        if stored is not None and not [result for result in results if _placed(field, stored, result)]:
            homeless.append(f"{field}: {shown_of(field, stored)}")
    return homeless


def built_in_targets(kind: str) -> dict[str, str]:
    """The fields of a person, company or opportunity that a value can become: label by name."""
    fields = record_kinds()[kind]._meta.sorted_fields
    return {
        field.name: say(str(field.verbose_name))
        for field in fields
        if field.verbose_name and not isinstance(field, ForeignKeyField) and _may_become(kind, field.name)
    }


def _may_become(kind: str, name: str) -> bool:
    return name in CHECKED if kind == "opportunity" else name not in KEPT_BY_US | KEPT | {"name"}


def target_of(field: OwnField, kind: str) -> OwnField | str | None:
    """The own field, or the name of the field, that the value becomes in a record of this kind; None where it ends."""
    said = getattr(field, f"becomes_{kind}")
    built_in, own = built_in_targets(kind), fields_for(kind)
    if said:
        return said if said in built_in else among(own, said)
    same = among(own, field.name)
    if same is not None:
        return same
    wanted = plain_name(field.name)
    return next((name for name, label in built_in.items() if wanted in (plain_name(name), plain_name(label))), None)


def _placed(field: OwnField, stored: Stored, result: Any) -> bool:
    """Does the result hold the value now?"""
    target = target_of(field, result.noun())
    if target is None:
        return False
    try:
        kept = _converted(field, stored, target, type(result))
    except Refused:  # a text that is no number has no home in a field for numbers
        return False
    if isinstance(target, OwnField):
        if target.key not in result.own:
            result.own = {**result.own, target.key: kept}
        return bool(result.own[target.key] == kept)
    held = getattr(result, target)
    if is_blank(held) or held is False:
        setattr(result, target, kept)
    return bool(getattr(result, target) == kept)
