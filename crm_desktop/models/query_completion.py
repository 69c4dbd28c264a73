"""What can be typed next in a query: fields, and the values that a field can have."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from peewee import BooleanField, DateField, DateTimeField, ForeignKeyField, IntegerField

from crm_desktop.models.changes import Actor
from crm_desktop.models.folding import fold, storable
from crm_desktop.models.leads import LeadStatus
from crm_desktop.models.own_fields import OwnField, fields_for
from crm_desktop.models.own_fields.own_field import among
from crm_desktop.models.queries import field_key, field_names
from crm_desktop.models.record import Record
from crm_desktop.models.record_fields import ScaledField
from crm_desktop.models.search_index import plain
from crm_desktop.models.tags import all_tags
from crm_desktop.models.users import User
from crm_desktop.models.wording import said, say, to_say

MOST_OFFERED = 12
DATES = (
    "today", "yesterday", "tomorrow", "this-week", "next-week", "last-week", "this-month", "next-month", "last-month",
    "this-quarter", "this-year", "last-7-days", "last-30-days", "last-90-days", "next-7-days", "next-30-days",
)  # fmt: skip
SIGNS = ("<=", ">=", "<", ">", "=")
# Short for what is asked most.
EMPTY_OR_NOT = to_say((("no", "is empty"), ("has", "has a value")))
_OWN_KINDS = {"money": "number", "number": "number", "date": "date", "choice": "choice", "yes_no": "yes_no"}


@dataclass(frozen=True)
class Completion:
    """One thing to go on with: what it puts in place of the word that is being typed."""

    text: str
    detail: str = ""


def completed(model: type[Record], text: str, cursor: int, user: Actor | None) -> tuple[int, list[Completion]]:
    """Where the word before the cursor begins, and what can stand there instead."""
    text = storable(text)
    start = word_start(text, cursor)
    word = text[start:cursor].removeprefix("-")
    start = cursor - len(word)
    name, colon, begun = _parted(word)
    if not colon:
        return start, _fields(model, name) if len(name) > 1 else []
    sign = next((sign for sign in SIGNS if begun.startswith(sign)), "")
    begun = begun.removeprefix(sign).lstrip('"')
    values = values_of(model, name.strip('"'), begun, user)
    return start, [Completion(f"{name}:{sign}{quoted(value)}", detail) for value, detail in values]


def word_start(text: str, cursor: int) -> int:
    """Where the word begins that the cursor stands at the end of; blanks within quotes belong to it."""
    start, within = 0, False
    for at, sign in enumerate(text[:cursor]):
        if sign == '"':
            within = not within
        elif sign in " (" and not within:
            start = at + 1
    return start


def quoted(value: str) -> str:
    """As a query has it."""
    plain_value = value.replace('"', "")
    return f'"{plain_value}"' if not plain_value or set(plain_value) & set(" ():<>=") else plain_value


def asked_fields(model: type[Record]) -> list[tuple[str, str]]:
    """All fields that can be asked for, with what people call them."""
    fields = model._meta.fields
    hidden = {"version", "next_action_on"} if "next_action" in fields else {"version"}
    names = [name for name in field_names(model) if name not in hidden and field_key(model, name) == name]
    found = [(name, say(str(getattr(fields.get(name), "verbose_name", None) or name.capitalize()))) for name in names]
    return found + [(quoted(field.name), field.name) for field in fields_for(model.noun())]


def kind_of(model: type[Record], name: str) -> str:
    """What a field holds: text, choice, link, date, number, yes_no or tags."""
    key = field_key(model, name)
    if key == "tags":
        return "tags"
    if key == "next_action":
        return "date"
    field = model._meta.fields.get(key)
    if field is None:
        own = _own(model, name)
        return _OWN_KINDS.get(own.type, "text") if own is not None else "text"
    if isinstance(field, ForeignKeyField):
        return "link"
    if isinstance(field, DateField | DateTimeField):
        return "date"
    if isinstance(field, BooleanField):
        return "yes_no"
    if isinstance(field, IntegerField | ScaledField):
        return "number"
    return "choice" if field.choices else "text"


def values_of(model: type[Record], name: str, begun: str, user: Actor | None) -> list[tuple[str, str]]:
    """Values that a field can have and that begin like this, each with what it means."""
    if name.lower() in dict(EMPTY_OR_NOT):
        return _begun(asked_fields(model), begun)
    kind = kind_of(model, name)
    field: Any = model._meta.fields.get(field_key(model, name))
    if kind == "tags":
        return _begun(((tag, "") for tag in all_tags()), begun)
    if kind == "date":
        return _begun(((each, "") for each in DATES), begun)
    if kind == "yes_no":
        return _begun((("yes", ""), ("no", "")), begun)
    if kind == "link":
        return _linked(field.rel_model, begun, user)
    if kind == "choice":
        own = _own(model, name)
        choices = field.choices if field is not None else [(each, "") for each in (own.choices if own else ())]
        return _begun(
            ((str(value), say(str(label)) if field is not None else str(label)) for value, label in choices), begun
        )
    return []


def _parted(word: str) -> tuple[str, str, str]:
    """Name, colon and value; a colon within quotes parts nothing."""
    if word.startswith('"'):
        end = word.find('":')
        return (word[: end + 1], ":", word[end + 2 :]) if end > 0 else (word, "", "")
    return word.partition(":")


def _fields(model: type[Record], begun: str) -> list[Completion]:
    wanted = fold(begun.strip('"'))
    named = [*asked_fields(model), *said(EMPTY_OR_NOT)]
    first = [
        each for each in named if fold(each[0].strip('"').replace("_", " ")).startswith(fold(wanted.replace("_", " ")))
    ]
    later = [each for each in named if each not in first and fold(each[1]).startswith(wanted)]
    return [Completion(f"{name}:", label) for name, label in (first + later)[:MOST_OFFERED]]


def _own(model: type[Record], name: str) -> OwnField | None:
    return among(fields_for(model.noun()), name.strip('"'))


def _begun(values: Iterable[tuple[str, str]], begun: str) -> list[tuple[str, str]]:
    wanted = fold(begun)
    found = [(value, label) for value, label in values if wanted in fold(value) or wanted in fold(label)]
    ordered = sorted(found, key=lambda each: not fold(each[0]).startswith(wanted))
    return ordered[:MOST_OFFERED]


def _linked(other: Any, begun: str, user: Actor | None) -> list[tuple[str, str]]:
    query = other.select(other.id, other.name).where(plain(other.name).contains(fold(begun)))
    if other is User:
        query = query.where(User.active)
        me = _begun([("me", user.name)], begun) if user is not None else []
        return [*me, *((each.name, "") for each in query.order_by(other.name).limit(MOST_OFFERED))]
    order = other.position if hasattr(other, "position") else other.name
    names = list(dict.fromkeys(each.name for each in query.order_by(order).limit(MOST_OFFERED)))
    kinds = _begun(LeadStatus.kind.choices, begun) if other is LeadStatus else []
    return [*((name, "") for name in names), *(each for each in kinds if fold(each[0]) not in map(fold, names))]
