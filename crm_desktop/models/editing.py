"""Changing fields of a record where they stand, in a table or on its page: each value checked, one sentence for all."""

import re
from collections.abc import Callable, Collection, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from peewee import BooleanField, DateField, ForeignKeyField, IntegerField

from crm_desktop.models.changes import Change, ChangeEntry, current_change
from crm_desktop.models.folding import fold
from crm_desktop.models.own_fields import named
from crm_desktop.models.own_fields.in_records import is_own, with_own
from crm_desktop.models.own_fields.own_field import BY_NAME
from crm_desktop.models.record import Record, words_of
from crm_desktop.models.record_fields import LARGEST_AMOUNT, AnyField, MoneyField
from crm_desktop.models.refusals import ChangedSince, Refused
from crm_desktop.models.search_index import plain
from crm_desktop.models.users.currency_rates import RateField
from crm_desktop.models.wording import in_sentence, listed, say

# Text of several lines; in all others a pasted line break is a space.
LONG_TEXTS = frozenset({"note", "body", "address"})
NEEDED = frozenset({"name"})
KEPT_BY_US = frozenset({"id", "version", "created_on", "updated_on", "search_text", "own"})
MOST_NAMED = 3


def edit_record(
    model: type[Record],
    record_id: int,
    values: Mapping[str, Any],
    seen_version: int,
    fixed: Collection[str] = (),
    before_saving: Callable[[Any], object] | None = None,
) -> int:
    """Gives fields new values and answers the record's new version.

    `fixed` fields are changed by deeds of their own; `before_saving(record)` draws conclusions from what was changed.
    Raises ChangedSince when another version stands than the one seen, Refused for a value that cannot be.
    """
    record = as_seen(model, record_id, seen_version, values)
    for name, value in values.items():
        if name == "tags":
            from crm_desktop.models.tags import set_tags  # stands above the records that are edited here

            set_tags(record, value or ())
            continue
        if is_own(name):
            record.own = with_own(model.noun(), {name: value}, record.own)
            continue
        if name in fixed or name in KEPT_BY_US or name not in model._meta.fields:
            raise Refused(
                say("{field} follows from other things and is not changed by hand.", field=label_of(model, name))
            )
        setattr(record, name, checked(model, name, value))
    if before_saving is not None:
        before_saving(record)
    record.save()
    current_change().sentence = say("Changed {model} of {record}", model=_named(model, list(values)), record=record)
    return int(record.version)


def as_seen(model: type[Record], record_id: int, seen_version: int, fields: Collection[str] = ()) -> Any:
    """The record, if it still is what the user looked at, or at least these `fields` of it are.

    Two who change different fields do not disturb each other. Raises ChangedSince otherwise.
    """
    record = model.get_or_none(model.id == record_id)
    if record is None:
        raise ChangedSince(say("This {kind} has been deleted meanwhile.", kind=words_of(model)))
    if record.version != seen_version:
        others = changed_since(record, seen_version) if fields else None
        if others is not None:
            both = [name for name in fields if ("own" if is_own(name) else name) in others]
            if not both:
                return record
            who = others["own" if is_own(both[0]) else both[0]] or say("Somebody else")
            field = label_of(model, both[0])
            raise ChangedSince(
                say("{who} has changed {field} of {record} meanwhile.", who=who, field=field, record=record)
            )
        raise ChangedSince(
            say("Somebody else has changed {record} meanwhile; look at it again, then change it.", record=record)
        )
    return record


def changed_since(record: Record, seen_version: int) -> dict[str, str] | None:
    """Which fields were changed since that version, and by whom; None when the history cannot tell."""
    steps = record.version - seen_version
    found: dict[str, str] = {}
    entries: list[Any] = list(
        ChangeEntry.select(ChangeEntry, Change)
        .join(Change)
        .where(
            ChangeEntry.record == record.noun(),
            ChangeEntry.first_id <= record.id,
            ChangeEntry.last_id >= record.id,
            ChangeEntry.action == "updated",
        )
        .order_by(ChangeEntry.id.desc())
        .limit(max(steps, 0))
    )
    for entry in reversed(entries):
        found |= dict.fromkeys((*entry.old, *entry.new), entry.change.by_name)
    return found if steps > 0 and len(entries) == steps else None


def checked_values(model: type[Record], values: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a new record, each checked. Raises Refused for one that cannot be."""
    own = {"own": with_own(model.noun(), values, {})} if "own" in model._meta.fields else {}
    others = {name: value for name, value in {"name": "", **values}.items() if name != "own" and not is_own(name)}
    return {name: checked(model, name, value) for name, value in others.items()} | own


def checked(model: type[Record], name: str, value: Any) -> Any:
    """The value as the record keeps it. Raises Refused with a sentence when it cannot be that field's value."""
    field: AnyField = model._meta.fields[name]
    label = label_of(model, name)
    if isinstance(field, ForeignKeyField):
        return _linked(field, label, value)
    if isinstance(field, MoneyField):
        return _amount(label, value)
    if isinstance(field, BooleanField):
        return _yes_or_no(label, value)
    if isinstance(field, RateField):
        return _amount(label, value)
    if isinstance(field, IntegerField):
        return _whole_number(field, label, value)
    if isinstance(field, DateField):
        return _day(label, value)
    return _text(field, label, value)


def label_of(model: type[Record], name: str) -> str:
    """The field as people call it, in the team's words."""
    if is_own(name):
        own = named(model.noun(), name)
        return own.name if own is not None else name.removeprefix(BY_NAME)
    field = model._meta.fields.get(name)
    return say(str(getattr(field, "verbose_name", None) or name.replace("_", " ").capitalize()))


def doubt_about(name: str, value: Any) -> str:
    """What is odd about a value that is kept all the same; "" when nothing is."""
    if name not in ("email", "email_2") or not value:
        return ""
    from email_validator import EmailNotValidError, validate_email  # slow to load: its tables of letters

    try:
        validate_email(str(value), check_deliverability=False)
    except EmailNotValidError:
        return say("“{value}” does not look like an e-mail address.", value=value)
    return ""


def _named(model: type[Record], names: list[str]) -> str:
    # A sentence goes on with "of": "Next action on of Ann" stumbles.
    labels = [re.sub(" on$", " date", label_of(model, name)) for name in names]
    if len(labels) > MOST_NAMED:
        return say("{count} fields", count=len(labels))
    return listed(labels)


def _text(field: AnyField, label: str, value: Any) -> str:
    text = str("" if value is None else value).replace("\0", "")
    text = text.strip() if field.name in LONG_TEXTS else " ".join(text.split())
    if not text and field.name in NEEDED:
        raise Refused(say("{label} cannot be empty.", label=label))
    if field.choices and text:
        return _chosen(field, label, text)
    return text


def _chosen(field: AnyField, label: str, text: str) -> str:
    for value, shown in field.choices:
        if text.casefold() in (str(value).casefold(), shown.casefold()):
            return str(value)
    among = ", ".join(say(shown) for _, shown in field.choices)
    raise Refused(
        say("“{text}” is no {label}; it is one of: {among}.", text=text, label=in_sentence(label), among=among)
    )


def _amount(label: str, value: Any) -> Decimal | None:
    if value is None or value == "":
        return None
    try:
        amount = Decimal(value)
    except (InvalidOperation, ValueError, TypeError):
        amount = Decimal("NaN")
    if not amount.is_finite():
        raise Refused(say("{label} is an amount, and “{value}” is none.", label=label, value=value))
    if abs(amount) > LARGEST_AMOUNT:
        raise Refused(say("{label} is {largest_amount:,} at most.", label=label, largest_amount=LARGEST_AMOUNT))
    return amount


def _whole_number(field: AnyField, label: str, value: Any) -> int | None:
    if value is None or value == "":
        if field.null:
            return None
        raise Refused(say("{label} cannot be empty.", label=label))
    try:
        number = int(value)
    except (ValueError, TypeError):
        raise Refused(say("{label} is a whole number, and “{value}” is none.", label=label, value=value)) from None
    highest = 100 if field.name == "likelihood" else 2**31 - 1
    if not 0 <= number <= highest:
        raise Refused(say("{label} is between 0 and {highest:,}.", label=label, highest=highest))
    return number


def _yes_or_no(label: str, value: Any) -> bool:
    said = value.strip().casefold() if isinstance(value, str) else value
    if isinstance(said, str) and said not in ("", "yes", "no", "true", "false", "y", "n", "1", "0", "x"):
        raise Refused(say("{label} is yes or no, and “{value}” is neither.", label=label, value=value))
    return said in ("yes", "true", "y", "1", "x") if isinstance(said, str) else bool(said)


def _day(label: str, value: Any) -> date | None:
    if value is None or value == "":
        return None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise Refused(say("{label} is a date, and “{value}” is none.", label=label, value=value)) from None


def _linked(field: ForeignKeyField, label: str, value: Any) -> Any:
    """The record that a link points at, given as the record, its id or its name."""
    model = field.rel_model
    if value is None or value == "":
        if field.null:
            return None
        raise Refused(say("{label} cannot be empty.", label=label))
    if isinstance(value, model):
        return value
    if isinstance(value, int):
        return model.find(value)
    found = model.get_or_none(plain(model.name) == fold(str(value)))
    if found is None:
        raise Refused(say("There is no {label} “{value}”.", label=in_sentence(label), value=value))
    return found
