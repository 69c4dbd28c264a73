"""The kinds of records as the outside knows them: the names, order and types of their fields, and how they are read.

Lists, exports and other people's scripts use these names; each field is declared once, on its peewee field.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property
from typing import Any, NamedTuple

from peewee import BooleanField, DateField, DateTimeField, ForeignKeyField, IntegerField

from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.companies import Company
from crm_desktop.models.leads import Lead
from crm_desktop.models.opportunities import Opportunity, OpportunityPerson
from crm_desktop.models.people import Person
from crm_desktop.models.record import AnyField, MoneyField, Record
from crm_desktop.models.refusals import WrongCall
from crm_desktop.models.tags import Tag, Tagging

# So many records are read at a time: few statements, and little memory.
PAGE = 500


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
    """text, flag, number, money, day, moment, link, links or tags."""
    field: AnyField | None = None


@dataclass(frozen=True)
class RecordKind:
    """One kind of record: its plural, and its fields in order."""

    plural: str
    model: type[Record]
    names: tuple[str, ...]
    more: tuple[str, ...] = ()
    """Fields that can be asked for, but are not part of an export."""
    short: tuple[str, ...] = ("id", "name")
    """What a person wants to see in a list."""

    @cached_property
    def columns(self) -> dict[str, Column]:
        """All fields by name, in order."""
        return {name: _column(self.model, name) for name in (*self.names, *self.more)}

    def chosen(self, names: Sequence[str]) -> list[Column]:
        """The named columns. Raises WrongCall for a name that is none."""
        for name in names:
            if name not in self.columns:
                known = ", ".join(self.columns)
                raise WrongCall(f"“{name}” is no field of {self.plural}; the fields are {known}.")
        return [self.columns[name] for name in names]

    @property
    def exported(self) -> list[Column]:
        """The columns of an export."""
        return [self.columns[name] for name in self.names]

    def rows(self, ids: Sequence[int], columns: Sequence[Column]) -> Iterator[Row]:
        """The records in the order of `ids`, read page by page; those deleted meanwhile are left out."""
        for start in range(0, len(ids), PAGE):
            page = list(ids[start : start + PAGE])
            found = self._page(page, columns)
            yield from (found[number] for number in page if number in found)

    def _page(self, ids: list[int], columns: Sequence[Column]) -> dict[int, Row]:
        own = [column for column in columns if column.field is not None]
        fields = [self.model.id, *(column.field for column in own)]
        query: Any = self.model.select(*fields).where(self.model.id.in_(ids)).tuples()
        stored = {number: dict(zip([c.name for c in own], values, strict=True)) for number, *values in query}
        read: dict[str, Callable[[Any, int], Value]] = {}
        for column in columns:
            read[column.name] = self._reader(column, ids, [row.get(column.name) for row in stored.values()])
        return {
            number: {column.name: read[column.name](row.get(column.name), number) for column in columns}
            for number, row in stored.items()
        }

    def _reader(self, column: Column, ids: list[int], values: list[Any]) -> Callable[[Any, int], Value]:
        """How a stored value of this page becomes what is shown."""
        if column.type == "link":
            assert isinstance(column.field, ForeignKeyField)
            names = _names(column.field.rel_model, {value for value in values if value is not None})
            return lambda value, _: names.get(value)
        if column.type == "tags":
            words = _tags(self.model, ids)
            return lambda _, number: tuple(words[number])
        if column.type == "links":
            links = _LINKS[self.plural](column.name, ids)
            return lambda _, number: tuple(links[number])
        if column.type == "day":
            return lambda value, _: value.date() if isinstance(value, datetime) else value
        return lambda value, _: value


def _column(model: type[Record], name: str) -> Column:
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
    if isinstance(field, IntegerField):
        return "id" if name == "id" else "number"
    if isinstance(field, DateField) or name.endswith("_on"):
        return "day"
    return "moment" if isinstance(field, DateTimeField) else "text"


def _names(model: type[Any], ids: set[int]) -> dict[int, Link]:
    if not ids:
        return {}
    query = model.select(model.id, model.name).where(model.id.in_(list(ids)))
    return {number: Link(number, name) for number, name in query.tuples()}


def _tags(model: type[Record], ids: list[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    if not hasattr(Tagging, model.noun()):
        return found
    link = Tagging._meta.fields[model.noun()]
    query: Any = Tagging.select(link, Tag.name).join(Tag).where(link.in_(ids)).order_by(Tag.name)
    for number, name in query.tuples():
        found[number].append(name)
    return found


def _taking_part(_: str, ids: list[int]) -> dict[int, list[Link]]:
    link = OpportunityPerson.opportunity
    query = OpportunityPerson.select(link, Person.id, Person.name).join(Person)
    return _gathered(query.where(link.in_(ids)).order_by(OpportunityPerson.id))


def _concerned(name: str, ids: list[int]) -> dict[int, list[Link]]:
    model: Any = KINDS[name].model
    query = ActivityLink.select(ActivityLink.activity, model.id, model.name).join(model)
    return _gathered(query.where(ActivityLink.activity.in_(ids)).order_by(ActivityLink.id))


def _gathered(query: Any) -> dict[int, list[Link]]:
    found: dict[int, list[Link]] = defaultdict(list)
    for number, linked, name in query.tuples():
        found[number].append(Link(linked, name))
    return found


_LINKS = {"opportunities": _taking_part, "activities": _concerned}
_REACHED = "email email_2 phone phone_2 mobile website street street_2 city state postal_code country"
_ALL = "created_on updated_on owner tags"


def _kind(plural: str, model: type[Record], names: str, short: str, more: str = "") -> RecordKind:
    return RecordKind(plural, model, tuple(f"id {names} {_ALL}".split()), tuple(more.split()), tuple(short.split()))


KINDS: dict[str, RecordKind] = {
    kind.plural: kind
    for kind in (
        _kind(
            "leads",
            Lead,
            f"name first_name last_name title company_name {_REACHED} industry list status temperature engagement"
            " next_action next_action_on possible_value note converted_on",
            "id name company_name email phone status temperature next_action_on",
            "person company opportunity engaged_on",
        ),
        _kind(
            "people",
            Person,
            f"name first_name last_name title company {_REACHED} do_not_contact note",
            "id name title company email phone city",
        ),
        _kind(
            "companies",
            Company,
            "name relationship type industry phone email website street street_2 city state postal_code country"
            " annual_revenue employees parent note",
            "id name relationship industry phone city country",
        ),
        _kind(
            "opportunities",
            Opportunity,
            "name company person people type pipeline stage outcome amount currency likelihood category close_on"
            " lost_reason won_on lost_on next_action next_action_on source note",
            "id name company stage amount currency likelihood close_on owner",
            "stage_since likelihood_by_hand",
        ),
        _kind(
            "activities",
            Activity,
            "kind direction subject body at due_on done_on repeats leads people companies opportunities",
            "id kind direction subject at due_on done_on",
        ),
    )
}


def kind_named(plural: str) -> RecordKind:
    """The kind by its plural. Raises WrongCall when there is none."""
    if plural not in KINDS:
        raise WrongCall(f"“{plural}” is no kind of record; there are {', '.join(KINDS)}.")
    return KINDS[plural]
