"""What is read of a record: its fields by the names of the contract, with their labels and types."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

from peewee import BooleanField, DateField, DateTimeField, ForeignKeyField, IntegerField

from crm_desktop.models.own_fields import OwnField, fields_for
from crm_desktop.models.record import Record
from crm_desktop.models.record_fields import AnyField, MoneyField
from crm_desktop.models.users.currency_rates import RateField
from crm_desktop.models.wording import say


class Link(NamedTuple):
    """Another record, as far as one needs to know it."""

    id: int
    name: str


Value = str | int | bool | date | datetime | Decimal | Link | tuple[Link, ...] | tuple[str, ...] | None
Row = dict[str, Value]


@dataclass(frozen=True)
class Column:
    """One field: its name in the contract, its label on screen, and what its values are."""

    name: str
    label: str
    type: str
    """id, text, flag, number, decimal, money, day, moment, link, links or tags."""
    field: AnyField | None = None
    own: OwnField | None = None

    @property
    def title(self) -> str:
        """The label in the language that is spoken; an own field is called as somebody called it."""
        return self.label if self.own is not None else say(self.label)


_OWN_TYPES = {"number": "decimal", "money": "money", "date": "day", "yes_no": "flag"}


def own_columns(model: type[Record]) -> list[Column]:
    """The columns of the own fields that there are today."""
    return [
        Column(field.name, field.name, _OWN_TYPES.get(field.type, "text"), own=field)
        for field in fields_for(model.noun())
    ]


def column_of(model: type[Record], name: str) -> Column:
    if name == "tags":
        return Column(name, "Tags", "tags")
    field = model._meta.fields.get(name)
    if field is None:
        return Column(name, name.capitalize(), "links")
    return Column(name, field.verbose_name or name.capitalize(), _type_of(name, field), field)


def _type_of(name: str, field: AnyField) -> str:
    if isinstance(field, ForeignKeyField):
        return "link"
    if isinstance(field, MoneyField):
        return "money"
    if isinstance(field, BooleanField):
        return "flag"
    if isinstance(field, RateField):
        return "decimal"
    if isinstance(field, IntegerField):
        return "id" if name == "id" else "number"
    if isinstance(field, DateField) or name.endswith("_on"):
        return "day"
    return "moment" if isinstance(field, DateTimeField) else "text"
