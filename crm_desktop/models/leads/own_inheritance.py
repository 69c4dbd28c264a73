"""Where the own fields of a lead go when it is converted: to what the administrator said, else by their name."""

from collections.abc import Sequence
from typing import Any

from peewee import BooleanField, ForeignKeyField

from crm_desktop.models.editing import KEPT_BY_US, checked
from crm_desktop.models.leads.inheritance import KEPT, is_blank
from crm_desktop.models.leads.lead import Lead
from crm_desktop.models.opportunities.creating import CHECKED
from crm_desktop.models.own_fields import OwnField, fields_for, read, shown_of, text_of, value_of
from crm_desktop.models.own_fields.own_field import among, plain_name
from crm_desktop.models.own_values import Stored
from crm_desktop.models.record import Record, record_kinds
from crm_desktop.models.refusals import Refused


def own_follow(lead: Lead, results: Sequence[Any]) -> list[str]:
    """Gives every result the own values that have a home there; a value that stands there already stays.

    Answers "Where met: fair" for each value that found no home at all, for the note.
    """
    homeless = []
    for field in fields_for(Lead.noun()):
        stored = lead.own.get(field.key)
        if stored is not None and not [result for result in results if _placed(field, stored, result)]:
            homeless.append(f"{field}: {shown_of(field, stored)}")
    for result in results:
        result.save()
    return homeless


def built_in_targets(kind: str) -> dict[str, str]:
    """The fields of a person, company or opportunity that a value can become: label by name."""
    fields = record_kinds()[kind]._meta.sorted_fields
    return {
        field.name: str(field.verbose_name)
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


def _placed(field: OwnField, stored: Stored, result: Record) -> bool:
    """Does the result hold the value now?"""
    target = target_of(field, result.noun())
    if target is None:
        return False
    try:
        if isinstance(target, OwnField):
            return _placed_in_own(target, read(target, text_of(field, stored)), result)
        return _placed_in(target, value_of(field, stored), result)
    except Refused:  # a text that is no number has no home in a field for numbers
        return False


def _placed_in_own(target: OwnField, stored: Stored | None, result: Any) -> bool:
    if target.key not in result.own and stored is not None:
        result.own = {**result.own, target.key: stored}
    return bool(result.own.get(target.key) == stored)


def _placed_in(name: str, value: Any, result: Any) -> bool:
    if isinstance(type(result)._meta.fields[name], BooleanField):
        if isinstance(value, bool) and value:
            setattr(result, name, True)
        return isinstance(value, bool) and getattr(result, name) == value
    kept = checked(type(result), name, str(value) if isinstance(value, bool) else value)
    if is_blank(getattr(result, name)):
        setattr(result, name, kept)
    return bool(getattr(result, name) == kept)
