"""What a change did to which record and field, from what to what, in words."""

from dataclasses import dataclass
from dataclasses import field as value
from datetime import date, datetime
from typing import Any

from peewee import BooleanField, DateField, DateTimeField, ForeignKeyField

from crm_desktop.models.changes import Change, ChangeEntry
from crm_desktop.models.later import is_link
from crm_desktop.models.own_fields.changed import changed as own_changes
from crm_desktop.models.record import Record, record_kinds, words_of
from crm_desktop.models.record_fields import AnyField, MoneyField
from crm_desktop.models.undoing import changed_fields, fields_of
from crm_desktop.models.users.currency_rates import RateField
from crm_desktop.models.wording import day_text, in_sentence, say, to_say, tongue

DONE = to_say({"created": "New", "updated": "Changed", "deleted": "Deleted"})


@dataclass(frozen=True)
class Detail:
    """One line: a record that came or went, or a field of it with both values."""

    record: str
    done: str
    field: str = ""
    old: str = ""
    new: str = ""
    # Which value of which record it is, to open it or to put it back.
    kind: str = value(default="", compare=False)
    id: int = value(default=0, compare=False)
    name: str = value(default="", compare=False)
    change_id: int = value(default=0, compare=False)


@dataclass(frozen=True)
class Told:
    """A line of a record's own history: who did what to it, and when."""

    at: datetime
    by: str
    sentence: str
    undone: bool
    detail: Detail


def details_of(change_id: int, limit: int = 500) -> list[Detail]:
    """The lines of a change, in the order written; links and bookkeeping fields are left to their records."""
    return _details(changed_fields(change_id)[:limit], change_id)


def record_history(kind: str, record_id: int, limit: int = 500) -> list[Told]:
    """All that happened to one record, the latest first."""
    entries = (
        ChangeEntry.select(ChangeEntry, Change)
        .join(Change)
        .where(ChangeEntry.record == kind, ChangeEntry.first_id <= record_id, ChangeEntry.last_id >= record_id)
        .order_by(ChangeEntry.id.desc())
        .limit(limit)
    )
    found = []
    for entry in entries:
        change = entry.change
        for detail in _details(fields_of(entry, record_id), change.id)[:limit]:
            found.append(Told(change.at, change.by_name, change.sentence, change.undone, detail))
    return found


def _details(rows: list[dict[str, Any]], change_id: int) -> list[Detail]:
    found: list[Detail] = []
    for row in rows:
        kind, number = row["record"], row["id"]
        model = record_kinds()[kind]
        if is_link(model):
            continue
        done, name = say(DONE[row["action"]]), _name(model, row, change_id)
        if "field" not in row:
            found.append(Detail(name, done, kind=kind, id=number, change_id=change_id))
            continue
        if row["field"] == "own":
            for part in own_changes(row["old"], row["new"]):
                found.append(Detail(name, done, part.name, part.old, part.new, kind, number, part.column, change_id))
            continue
        known = model._meta.fields.get(row["field"])
        if known is None or not known.verbose_name:
            continue
        old, new = in_words(known, row["old"]), in_words(known, row["new"])
        found.append(Detail(name, done, say(str(known.verbose_name)), old, new, kind, number, known.name, change_id))
    return found


def in_words(field: AnyField, stored: Any) -> str:
    """A stored value as people read it: money with its point, links by name, choices by label."""
    if stored is None or stored == "":
        return ""
    if isinstance(field, ForeignKeyField):
        linked = field.rel_model.get_or_none(field.rel_model.id == stored)
        return str(linked) if linked is not None else say("(deleted {kind})", kind=words_of(field.rel_model))
    if isinstance(field, MoneyField):
        return tongue().format("{amount:,}", {"amount": field.python_value(stored)})
    if isinstance(field, RateField):
        return f"{field.python_value(stored):f}"
    if isinstance(field, DateField):
        return day_text(date.fromisoformat(str(stored)))
    if isinstance(field, DateTimeField):
        at = datetime.fromisoformat(str(stored))
        return f"{day_text(at.date())}, {at:%H:%M}"
    if isinstance(field, BooleanField):
        return in_sentence(say("Yes") if stored else say("No"))
    labels = {str(value): say(str(label)) for value, label in field.choices or []}
    return labels.get(str(stored), str(stored))


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
