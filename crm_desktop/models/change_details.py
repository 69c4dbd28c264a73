"""What a change did to which record and field, from what to what, in words."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from peewee import BooleanField, DateField, ForeignKeyField

from crm_desktop.models.changes import ChangeEntry
from crm_desktop.models.own_fields.changed import changed as own_changes
from crm_desktop.models.record import AnyField, MoneyField, Record, record_kinds, words_of
from crm_desktop.models.undoing import changed_fields

DONE = {"created": "New", "updated": "Changed", "deleted": "Deleted"}


@dataclass(frozen=True)
class Detail:
    """One line: a record that came or went, or a field of it with both values."""

    record: str
    done: str
    field: str = ""
    old: str = ""
    new: str = ""


def details_of(change_id: int, limit: int = 500) -> list[Detail]:
    """The lines of a change, in the order written; links and bookkeeping fields are left to their records."""
    found: list[Detail] = []
    for row in changed_fields(change_id)[:limit]:
        model = record_kinds()[row["record"]]
        if _is_link(model):
            continue
        done = DONE[row["action"]]
        if "field" not in row:
            found.append(Detail(_name(model, row, change_id), done))
            continue
        if row["field"] == "own":
            parts, name = own_changes(row["old"], row["new"]), _name(model, row, change_id)
            found.extend(Detail(name, done, part.name, part.old, part.new) for part in parts)
            continue
        field = model._meta.fields.get(row["field"])
        if field is None or not field.verbose_name:
            continue
        old, new = in_words(field, row["old"]), in_words(field, row["new"])
        found.append(Detail(_name(model, row, change_id), done, str(field.verbose_name), old, new))
    return found


def in_words(field: AnyField, stored: Any) -> str:
    """A stored value as people read it: money with its point, links by name, choices by label."""
    if stored is None or stored == "":
        return ""
    if isinstance(field, ForeignKeyField):
        linked = field.rel_model.get_or_none(field.rel_model.id == stored)
        return str(linked) if linked is not None else f"(deleted {words_of(field.rel_model)})"
    if isinstance(field, MoneyField):
        return f"{field.python_value(stored):,}"
    if isinstance(field, DateField):
        day = date.fromisoformat(str(stored))
        return f"{day.day} {day:%b %Y}"
    if isinstance(field, BooleanField):
        return "yes" if stored else "no"
    labels = {str(value): str(label) for value, label in field.choices or []}
    return labels.get(str(stored), str(stored))


def _is_link(model: type[Record]) -> bool:
    """Does it only say which records belong together?"""
    own = model._meta.fields.keys() - Record._meta.fields.keys()
    return not any(model._meta.fields[name].verbose_name for name in own)


def _name(model: type[Record], row: dict[str, Any], change_id: int) -> str:
    words = words_of(model)
    if row["last_id"] > row["id"]:
        return f"{row['last_id'] - row['id'] + 1} × {words}"
    held = model.get_or_none(model.id == row["id"])
    if held is not None:
        return f"{words.capitalize()}: {held}"
    gone = ChangeEntry.get_or_none(
        ChangeEntry.record == model.noun(), ChangeEntry.first_id == row["id"], ChangeEntry.action == "deleted"
    )
    old = gone.old if gone is not None else {}
    name = old.get("name") or old.get("subject")
    return f"{words.capitalize()}: {name}" if name else words.capitalize()
