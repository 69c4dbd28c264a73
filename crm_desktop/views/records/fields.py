"""Every field of a record as a column of its table and a line of its page, out of the one place that declares it."""

from collections.abc import Collection
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from crm_desktop.background import Background
from crm_desktop.models.companies import Company
from crm_desktop.models.editing import LONG_TEXTS
from crm_desktop.models.people import Person
from crm_desktop.models.record import Record
from crm_desktop.models.record_fields import Reference
from crm_desktop.models.sheets import Link, link_to
from crm_desktop.models.wording import said, say, to_say
from crm_desktop.views.columns import Column, Look, column_of
from crm_desktop.views.records.link_picker import LinkPicker
from crm_desktop.views.records.number_field import NumberField
from crm_desktop.views.records.own_columns import tags_column
from crm_desktop.views.records.vocabulary import Vocabulary
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.field import LongTextField

YES_NO = to_say([(True, "Yes"), (False, "No")])


def fields_of(
    model: type[Record],
    vocabulary: Vocabulary,
    background: Background,
    fixed: Collection[str] = (),
    **changes: dict[str, Any],
) -> dict[str, Column]:
    """The columns of all fields by name; `changes` by field name say what their kind does not.

    `fixed` fields follow from other things, and have no editor.
    """
    made = {}
    for field in model.fields():
        if field.name in ("version", "own"):
            continue
        linked = isinstance(field, Reference)
        column = _linked(field, vocabulary, background) if linked else column_of(field, **_kind(field))
        if field.name in fixed:
            column = column.but(editor=None)
        made[field.name] = column.but(**changes.get(field.name, {}))
    made["tags"] = tags_column(vocabulary.tags)
    return made


def is_long(column: Column) -> bool:
    """True for text of several lines."""
    return column.name in LONG_TEXTS


def _kind(field: Any) -> dict[str, Any]:
    if field.name in LONG_TEXTS:
        return {"editor": lambda parent: LongTextField(parent=parent)}
    if field.name == "website":
        return {"text": bare_address}
    if field.field_type == "BOOL":
        return {
            "text": lambda value: say("Yes") if value else say("No"),
            "editor": lambda parent: ChoiceField(said(YES_NO), parent=parent),
        }
    if field.name == "likelihood":
        return {"look": Look.PERCENT, "editor": lambda parent: NumberField(100, parent=parent)}
    if field.field_type == "INT" and not field.choices:
        return {"editor": lambda parent: NumberField(parent=parent)}
    return {}


def _linked(field: Any, vocabulary: Vocabulary, background: Background) -> Column:
    """A link is edited by choosing among few, or by typing a name among many."""
    name = field.name

    def link(row: Any) -> Any:
        found = getattr(row, name)
        return link_to(found) if isinstance(found, Record) else found

    def choice(choices: Any, optional: str | None, parent: QWidget) -> QWidget:
        return ChoiceField(choices(), optional=optional, parent=parent)

    def picker(linked: Any, new_text: str, parent: QWidget) -> QWidget:
        return LinkPicker(background, linked, new_text, parent)

    editors = {
        "owner": partial(choice, vocabulary.owners, "No owner"),
        "status": partial(choice, vocabulary.statuses, None),
        "list": partial(choice, vocabulary.lists, "No list"),
        "company": partial(picker, Company, "New company"),
        "parent": partial(picker, Company, "New company"),
        "person": partial(picker, Person, ""),
    }
    return Column(
        name, field.verbose_name or name, link, text=_link_text,
        editor=editors.get(name), help=field.help_text or "",
    )  # fmt: skip


def _link_text(value: Link | str) -> str:
    """By its name; what is to be made has only that."""
    return value.name if isinstance(value, Link) else value


def bare_address(website: str) -> str:
    """A web address as people say it."""
    return website.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
