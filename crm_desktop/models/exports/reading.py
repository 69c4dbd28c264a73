"""Reads records a page at a time and column by column: what is the same for a column is decided once."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

from peewee import SQL

from crm_desktop.models.activities import ActivityLink
from crm_desktop.models.companies import Company
from crm_desktop.models.database import database
from crm_desktop.models.exports.columns import Column, Link, Value
from crm_desktop.models.leads import Lead
from crm_desktop.models.opportunities import Opportunity, OpportunityPerson
from crm_desktop.models.own_fields import value_of
from crm_desktop.models.paper.formats import CENT
from crm_desktop.models.people import Person
from crm_desktop.models.record import Record
from crm_desktop.models.tags import Tag, Tagging

_CONCERNED: dict[str, type[Record]] = {
    "leads": Lead, "people": Person, "companies": Company, "opportunities": Opportunity
}  # fmt: skip


def read_columns(
    model: type[Record], ids: Sequence[int], columns: Sequence[Column]
) -> tuple[list[int], list[list[Value]]]:
    """Which of these records there are, in this order, and the values of each column."""
    fields: list[Any] = [model.id, *(column.field for column in columns if column.field is not None)]
    if with_own := any(column.own for column in columns):
        fields.append(model.own)  # type: ignore[attr-defined]
    query: Any = model.select(*fields)
    if ids and ids[-1] - ids[0] == len(ids) - 1 and list(ids) == list(range(ids[0], ids[-1] + 1)):
        # One after another, as most stand in a list of leads: read in one go.
        rows = list(database.execute(query.where(model.id.between(ids[0], ids[-1])).order_by(model.id)))
    else:
        stored = {row[0]: row for row in database.execute(query.where(_among(model.id, ids)))}
        rows = [stored[number] for number in ids if number in stored]
    found = [row[0] for row in rows]
    values = list(zip(*rows, strict=True)) if found else [()] * len(fields)
    own = [json.loads(each) if each else {} for each in values.pop()] if with_own else []
    rest = iter(values[1:])  # the first is the id
    return found, [_column(model, column, found, own, rest) for column in columns]


def _column(
    model: type[Record], column: Column, ids: list[int], own: list[dict[str, Any]], rest: Iterator[Sequence[Any]]
) -> list[Value]:
    if column.own is not None:
        field = column.own
        return [value_of(field, each.get(field.key)) for each in own]
    return _linked(model, column, ids) if column.field is None else _read(column, next(rest))


def _among(field: Any, ids: Sequence[int]) -> Any:
    """Numbers stand in the statement as they are: a parameter for each of a thousand takes longer than reading."""
    return field.in_(SQL(f"({','.join(map(str, ids))})"))


def _read(column: Column, values: Sequence[Any]) -> list[Value]:
    """Stored values as Python knows them; the databases differ in what they keep as text."""
    if column.type == "link":
        names = _names(column.field.rel_model, {value for value in values if value is not None})  # type: ignore[union-attr]
        return [names.get(value) for value in values]
    if (read := _READ.get(column.type)) is not None:
        return [None if value is None else read(value) for value in values]
    return list(values)


@lru_cache(maxsize=4096)
def _day(value: Any) -> date:
    if isinstance(value, str):
        return date.fromisoformat(value[:10])
    return value.date() if isinstance(value, datetime) else value


@lru_cache(maxsize=4096)
def _moment(value: Any) -> datetime:
    return datetime.fromisoformat(value) if isinstance(value, str) else value


def _money(value: int) -> Decimal:
    return Decimal(value) * CENT


_READ: dict[str, Callable[[Any], Value]] = {"day": _day, "moment": _moment, "money": _money, "flag": bool}


def _linked(model: type[Record], column: Column, ids: list[int]) -> list[Value]:
    """What other tables say of these records."""
    if column.type == "tags":
        words = _tags(model, ids)
        return [tuple(words[number]) for number in ids]
    links = _taking_part(ids) if model is Opportunity else _concerned(_CONCERNED[column.name], ids)
    return [tuple(links[number]) for number in ids]


def _names(model: type[Any], ids: set[int]) -> dict[int, Link]:
    if not ids:
        return {}
    query = model.select(model.id, model.name).where(_among(model.id, list(ids)))
    return {number: Link(number, name) for number, name in query.tuples()}


def _tags(model: type[Record], ids: list[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    if not hasattr(Tagging, model.noun()):
        return found
    link = Tagging._meta.fields[model.noun()]
    query: Any = Tagging.select(link, Tag.name).join(Tag).where(_among(link, ids)).order_by(Tag.name)
    for number, name in query.tuples():
        found[number].append(name)
    return found


def _taking_part(ids: list[int]) -> dict[int, list[Link]]:
    link = OpportunityPerson.opportunity
    query = OpportunityPerson.select(link, Person.id, Person.name).join(Person)
    return _gathered(query.where(_among(link, ids)).order_by(OpportunityPerson.id))


def _concerned(model: Any, ids: list[int]) -> dict[int, list[Link]]:
    query = ActivityLink.select(ActivityLink.activity, model.id, model.name).join(model)
    return _gathered(query.where(_among(ActivityLink.activity, ids)).order_by(ActivityLink.id))


def _gathered(query: Any) -> dict[int, list[Link]]:
    found: dict[int, list[Link]] = defaultdict(list)
    for number, linked, name in query.tuples():
        found[number].append(Link(linked, name))
    return found
