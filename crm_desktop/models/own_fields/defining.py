"""Adding, renaming, ordering and retiring own fields; deeds, inside a change."""

from collections.abc import Sequence
from typing import Any

from crm_desktop.models import named_lists
from crm_desktop.models.bulk_records import update_records
from crm_desktop.models.changes import current_change
from crm_desktop.models.own_fields.own_field import KINDS, TYPES, OwnField, fields_for, plain_name
from crm_desktop.models.own_fields.stored import stored
from crm_desktop.models.record import record_kinds
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import in_sentence, say

# Each has an index that every write of its records keeps in step.
MOST_FIELDS = 50
MOST_CHOICES = 200
LONGEST_CHOICE = 200
_SAID_OTHERWISE = frozenset(
    {"tags", "tag", "no", "has", "and", "or", "not", "created", "updated", "id", "leads", "people", "companies",
     "opportunities", "company name", "own"}
)  # fmt: skip


def define(kind: str, name: str, type: str = "text", choices: Sequence[str] = (), help: str = "") -> OwnField:
    """A new own field, after the others of its kind. Raises Refused for a name, type or choices that cannot be."""
    if kind not in dict(KINDS):
        raise Refused(
            say("“{kind}” has no own fields; there are {known}.", kind=kind, known=", ".join(noun for noun, _ in KINDS))
        )
    if type not in dict(TYPES):
        raise Refused(
            say(
                "“{type}” is no type of field; there are {known}.",
                type=type,
                known=", ".join(known for known, _ in TYPES),
            )
        )
    held = fields_for(kind)
    if len(held) >= MOST_FIELDS:
        raise Refused(
            say(
                "{plural} have {most_fields} own fields already, and more would make every write slow.",
                plural=_plural(kind),
                most_fields=MOST_FIELDS,
            )
        )
    kept = _checked_name(kind, name)
    kept_choices = _checked_choices(choices) if type == "choice" else ()
    made = OwnField.create(
        kind=kind, name=kept, type=type, choices=kept_choices, help=" ".join(help.split()),
        position=named_lists.last_position(OwnField, kind=kind),
    )  # fmt: skip
    current_change().sentence = say("Added the field {made} to {plural}", made=made, plural=in_sentence(_plural(kind)))
    return made


def rename(field_id: int, name: str) -> None:
    """Calls it otherwise; its values, and where it stands in tables, stay."""
    field = OwnField.find(field_id)
    before, field.name = field.name, _checked_name(field.kind, name, field.id)
    field.save()
    current_change().sentence = say("Renamed the field {before} to {field}", before=before, field=field)


def set_help(field_id: int, text: str) -> None:
    """What is said beside it."""
    field = OwnField.find(field_id)
    field.help = " ".join(text.split())
    field.save()
    current_change().sentence = say("Changed the help of the field {field}", field=field)


def set_choices(field_id: int, choices: Sequence[str]) -> None:
    """What can be chosen from now on; records that hold another one keep it."""
    field = OwnField.find(field_id)
    field.choices = _checked_choices(choices)
    field.save()
    current_change().sentence = say("Changed the choices of the field {field}", field=field)


def rename_choice(field_id: int, before: str, after: str) -> None:
    """Calls a choice otherwise, in every record that holds it, too."""
    field = OwnField.find(field_id)
    if before not in field.choices:
        raise Refused(say("“{before}” is no choice of {field}.", before=before, field=field))
    field.choices = _checked_choices([after if choice == before else choice for choice in field.choices])
    field.save()
    model: Any = record_kinds()[field.kind]  # has `own`, as all kinds here
    kept = " ".join(after.split())
    holding = model.select().where(stored(model, field) == before)
    update_records(model, {record.id: {"own": {**record.own, field.key: kept}} for record in holding})
    current_change().sentence = say(
        "Renamed the choice {before} of the field {field} to {kept}", before=before, field=field, kept=kept
    )


def set_becomes(field_id: int, result: str, target: str) -> None:
    """Which field of the person, company or opportunity the value goes to when a lead is converted; "" by its name."""
    field = OwnField.find(field_id)
    setattr(field, f"becomes_{result}", target)
    field.save()
    current_change().sentence = say("Changed what the field {field} becomes", field=field)


def put_in_order(field_ids: Sequence[int]) -> None:
    """Gives the fields of a kind this order."""
    named_lists.put_in_order(OwnField, field_ids)
    current_change().sentence = say("Changed the order of own fields")


def retire(field_id: int) -> None:
    """Takes the field away. Its values stay in their records, unseen, so that Undo brings all of them back at once."""
    field = OwnField.find(field_id)
    model = record_kinds()[field.kind]
    count, many = model.select().where(stored(model, field).is_null(False)).count(), in_sentence(_plural(field.kind))
    current_change().sentence = say(
        "Removed the field {field} from {many}; {count:,} had a value in it", field=field, many=many, count=count
    )
    field.delete_instance()


def clean_name(name: str) -> str:
    """The name as it is kept: without what a query could not tell apart from its own signs."""
    return " ".join(name.replace('"', "”").replace("\0", "").split())


def _checked_name(kind: str, name: str, but: int | None = None) -> str:
    kept = named_lists.checked_name(OwnField, clean_name(name), but, kind=kind)
    plain = plain_name(kept)
    if any(plain_name(field.name) == plain and field.id != but for field in fields_for(kind)):
        raise Refused(say("There is a field called {kept} already.", kept=kept))
    if plain in _SAID_OTHERWISE or plain in _built_in(kind) or plain.startswith(("own.", "own:")):
        raise Refused(
            say("{plural} have a field called {kept} already; choose another name.", plural=_plural(kind), kept=kept)
        )
    return kept


def _built_in(kind: str) -> set[str]:
    fields = record_kinds()[kind]._meta.sorted_fields
    return {plain_name(word) for field in fields for word in (field.name, str(field.verbose_name or field.name))}


def _checked_choices(choices: Sequence[str]) -> tuple[str, ...]:
    kept = tuple(dict.fromkeys(filter(None, (" ".join(choice.split()) for choice in choices))))
    if not kept:
        raise Refused(say("A choice needs something to choose from; write one choice on each line."))
    if len({plain_name(choice) for choice in kept}) < len(kept):
        raise Refused(say("Two of the choices are the same but for capitals or accents."))
    if len(kept) > MOST_CHOICES:
        raise Refused(
            say(
                "A field has {most_choices} choices at most; this would have {count}.",
                most_choices=MOST_CHOICES,
                count=len(kept),
            )
        )
    if any(len(choice) > LONGEST_CHOICE for choice in kept):
        raise Refused(say("A choice has {longest_choice} characters at most.", longest_choice=LONGEST_CHOICE))
    return kept


def _plural(kind: str) -> str:
    return say(dict(KINDS)[kind])
