"""Putting one old value back: as an edit of today, so that it is checked, recorded and can be undone like any other."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from peewee import DateTimeField, ForeignKeyField

from crm_desktop.models.activities.log import edit_activity
from crm_desktop.models.change_details import in_words
from crm_desktop.models.changes import Change, ChangeEntry, current_change
from crm_desktop.models.companies.editing import edit_company
from crm_desktop.models.editing import edit_record, label_of
from crm_desktop.models.leads.editing import FIXED as FIXED_OF_LEADS
from crm_desktop.models.leads.editing import edit_lead
from crm_desktop.models.opportunities.editing import FIXED as FIXED_OF_OPPORTUNITIES
from crm_desktop.models.opportunities.editing import edit_opportunity
from crm_desktop.models.people.editing import edit_person
from crm_desktop.models.record import record_kinds, words_of
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import in_sentence, say

Edit = Callable[[int, Mapping[str, Any], int], int]

EDITS: dict[str, Edit] = {
    "lead": edit_lead, "person": edit_person, "company": edit_company, "opportunity": edit_opportunity,
    "activity": edit_activity,
}  # fmt: skip
# What follows from a deed of its own, as winning or converting does, is taken back with the whole change only.
FIXED: dict[str, frozenset[str]] = {
    "lead": FIXED_OF_LEADS, "opportunity": FIXED_OF_OPPORTUNITIES, "app_user": frozenset({"role", "active"}),
}  # fmt: skip


def can_be_put_back(kind: str, field: str) -> bool:
    """Does an old value of this field stand for itself?"""
    known = _field(kind, field)
    # A moment is when something happened, which nobody edits.
    return known is not None and not isinstance(known, DateTimeField) and field not in FIXED.get(kind, frozenset())


def put_back(change_id: int, kind: str, record_id: int, field: str) -> None:
    """Gives a field of a record the value that it had before a change; `field` is "own.7" for an own field.

    Raises Refused when the record is gone, has the value already, or the field follows from other things.
    """
    old = _value_before(change_id, kind, record_id, field)
    record = record_kinds()[kind].find(record_id)
    if not can_be_put_back(kind, field):
        label = label_of(type(record), field)
        raise Refused(
            say(
                "{label} follows from other things and is not put back alone; undo the whole change instead.",
                label=label,
            )
        )
    if field.startswith("own."):
        shown = _put_back_own(record, field.removeprefix("own."), old)
    else:
        shown = _put_back_field(record, kind, field, old)
    opened = current_change()
    if opened.is_empty:
        raise Refused(say("{record} has this value already.", record=record))
    opened.sentence = say("Put back {shown} of {record}", shown=shown, record=record)


def _value_before(change_id: int, kind: str, record_id: int, field: str) -> Any:
    entries = ChangeEntry.select().where(
        ChangeEntry.change == change_id, ChangeEntry.record == kind, ChangeEntry.first_id == record_id,
        ChangeEntry.action == "updated",
    )  # fmt: skip
    for entry in entries.order_by(ChangeEntry.id):
        if field.startswith("own.") and "own" in entry.old:
            return json.loads(entry.old["own"] or "{}").get(field.removeprefix("own."))
        if field in entry.old:
            return entry.old[field]
    if Change.get_or_none(Change.id == change_id) is None:
        raise Refused(say("The change {change_id} is not in the history any more.", change_id=change_id))
    raise Refused(
        say(
            "The change {change_id} did not write this field of that {kind}.",
            change_id=change_id,
            kind=words_of(record_kinds()[kind]),
        )
    )


def _put_back_own(record: Any, key: str, old: Any) -> str:
    own = {name: value for name, value in record.own.items() if name != key}
    record.own = own if old is None else {**own, key: old}
    record.save()
    own_field: Any = record_kinds()["own_field"].get_or_none(id=int(key))
    return str(own_field.name) if own_field is not None else say("an own field")


def _put_back_field(record: Any, kind: str, name: str, old: Any) -> str:
    field = _field(kind, name)
    value = field.python_value(old) if old is not None else None
    if isinstance(field, ForeignKeyField) and value is not None and field.rel_model.get_or_none(id=value) is None:
        raise Refused(
            say("The {field} of that time has been deleted since.", field=in_sentence(label_of(type(record), name)))
        )
    if kind in EDITS:
        EDITS[kind](record.id, {name: value}, record.version)
    else:
        edit_record(type(record), record.id, {name: value}, record.version)
    words = in_words(field, old)
    label = label_of(type(record), name)
    return f"{label} “{words[:60]}”" if words else say("the empty {label}", label=in_sentence(label))


def _field(kind: str, name: str) -> Any:
    return record_kinds()[kind]._meta.fields.get("own" if name.startswith("own.") else name)
