"""Own fields and tags as columns of a table and lines of a page, with the editor that fits each type."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from crm_desktop.models.own_fields import OwnField, value_of
from crm_desktop.models.wording import said, say, to_say
from crm_desktop.views import formats
from crm_desktop.views.columns import Column, Look
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.decimal_field import DecimalField
from crm_desktop.views.widgets.field import TextField
from crm_desktop.views.widgets.money_field import MoneyField
from crm_desktop.views.widgets.tags_field import TagsField

YES_NO = to_say([(True, "Yes"), (False, "No")])
NOTHING = "–"


def own_column(field: OwnField) -> Column:
    """The column of an own field, called by its id, so that it stays where it is when the field is renamed."""
    made = Column(field.column, field.name, partial(_own_value, field), help=field.help)
    return made.but(editor=partial(_editor, field), **_LOOKS.get(field.type, {}))


def tags_column(known: Callable[[], Iterable[str]]) -> Column:
    """The tags of a record; `known` answers those that are completed."""
    return Column(
        "tags", "Tags", _tags, look=Look.TAGS, text=", ".join,
        editor=lambda parent: TagsField(known, parent=parent), help="Words of your own, to find records by",
    )  # fmt: skip


def _own_value(field: OwnField, row: Any) -> Any:
    """Out of a record that was read, or of the values of a page."""
    if hasattr(row, field.column):
        return getattr(row, field.column)
    return value_of(field, row.own.get(field.key))


def _tags(row: Any) -> tuple[str, ...] | None:
    names = row.tags if hasattr(row, "tags") else row.tag_names
    return tuple(names) if names else None


def _editor(field: OwnField, parent: QWidget) -> QWidget:
    makers: dict[str, Callable[[], QWidget]] = {
        "number": lambda: DecimalField(parent=parent),
        "money": lambda: MoneyField(parent=parent),
        "date": lambda: DateField(parent=parent),
        "choice": lambda: ChoiceField([(choice, choice) for choice in field.choices], optional=NOTHING, parent=parent),
        "yes_no": lambda: ChoiceField(said(YES_NO), optional=NOTHING, parent=parent),
        "link": lambda: TextField("www.example.com", parent=parent),
    }
    return makers[field.type]() if field.type in makers else TextField(parent=parent)


_LOOKS: dict[str, dict[str, Any]] = {
    "number": {"look": Look.NUMBER, "text": formats.decimal_text},
    "money": {"look": Look.MONEY},
    "date": {"look": Look.DATE},
    "yes_no": {"text": lambda value: say("Yes") if value else say("No"), "width": 80},
    "link": {"way": "link"},
}
