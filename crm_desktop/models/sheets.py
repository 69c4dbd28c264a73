"""A record as a page shows it: its values and links read at once, to be handed to another thread."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from peewee import ForeignKeyField

from crm_desktop.models.own_fields import fields_for, value_of
from crm_desktop.models.record import Record, words_of
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say


@dataclass(frozen=True)
class Link:
    """Another record, by what one needs to name and to open it."""

    kind: str
    id: int
    name: str


@dataclass(frozen=True)
class Sheet:
    """Everything that one record holds; links as `Link`."""

    kind: str
    id: int
    version: int
    name: str
    values: Mapping[str, Any]
    created_on: datetime
    updated_on: datetime


def read_sheet(model: type[Record], record_id: int) -> Sheet:
    """The record as it stands now. Raises Refused when there is none."""
    from crm_desktop.models.tags import tags_of  # stands above leads, which are converted from sheets

    record: Any = model.get_or_none(model.id == record_id)
    if record is None:
        raise Refused(say("This {kind} is not there any more; somebody has deleted it.", kind=words_of(model)))
    sheet = sheet_of(record)
    return replace(sheet, values={**sheet.values, **_own_values(record), "tags": tuple(tags_of(record))})


def sheet_of(record: Any) -> Sheet:
    """A record that was read already."""
    values = {
        field.name: link_to(getattr(record, field.name))
        if isinstance(field, ForeignKeyField)
        else getattr(record, field.name)
        for field in record.fields()
    }
    return Sheet(record.noun(), record.id, record.version, str(record), values, record.created_on, record.updated_on)


def _own_values(record: Any) -> dict[str, Any]:
    """The values of its own fields, by what tables and pages call those."""
    return {field.column: value_of(field, record.own.get(field.key)) for field in fields_for(record.noun())}


def link_to(record: Any) -> Link | None:
    """The link to a record, or to none."""
    return None if record is None else Link(record.noun(), record.id, str(record))
