"""The kinds of records as the outside knows them: the names, order and types of their fields, and how they are read.

Lists, exports and other people's scripts use these names; each field is declared once, on its peewee field.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from crm_desktop.models.activities import Activity
from crm_desktop.models.companies import Company
from crm_desktop.models.exports.columns import Column, Link, Row, Value, column_of, own_columns
from crm_desktop.models.exports.reading import read_columns
from crm_desktop.models.leads import Lead
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.own_fields.own_field import among
from crm_desktop.models.people import Person
from crm_desktop.models.record import Record
from crm_desktop.models.refusals import WrongCall
from crm_desktop.models.wording import say

__all__ = ["KINDS", "Column", "Link", "RecordKind", "Row", "Value", "kind_named"]

# So many records are read at a time: few statements, and little memory.
PAGE = 1000


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
        return {name: column_of(self.model, name) for name in (*self.names, *self.more)}

    def chosen(self, names: Sequence[str]) -> list[Column]:
        """The named columns, own fields among them. Raises WrongCall for a name that is none."""
        own: list[Column] | None = None
        found: list[Column] = []
        for name in names:
            if name in self.columns:
                found.append(self.columns[name])
                continue
            own = own_columns(self.model) if own is None else own
            field = among([column.own for column in own if column.own is not None], name)
            if field is None:
                known = ", ".join([*self.columns, *(column.name for column in own)])
                raise WrongCall(
                    say(
                        "“{name}” is no field of {plural}; the fields are {known}.",
                        name=name,
                        plural=self.plural,
                        known=known,
                    )
                )
            found.append(next(column for column in own if column.own is field))
        return found

    @property
    def exported(self) -> list[Column]:
        """The columns of an export: all, the own fields last."""
        return [*(self.columns[name] for name in self.names), *own_columns(self.model)]

    def pages(self, ids: Sequence[int], columns: Sequence[Column]) -> Iterator[tuple[list[int], list[list[Value]]]]:
        """The records in the order of `ids`, some at a time, as columns; those deleted meanwhile are left out."""
        for start in range(0, len(ids), PAGE):
            yield read_columns(self.model, ids[start : start + PAGE], columns)

    def rows(self, ids: Sequence[int], columns: Sequence[Column]) -> Iterator[Row]:
        """The same, record by record, by the names of the columns."""
        names = [column.name for column in columns]
        for _, values in self.pages(ids, columns):
            yield from (dict(zip(names, row, strict=True)) for row in zip(*values, strict=True))


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
            "person company opportunity engaged_on waiting",
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
            "stage_since likelihood_by_hand rate",
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
        raise WrongCall(
            say("“{plural}” is no kind of record; there are {known}.", plural=plural, known=", ".join(KINDS))
        )
    return KINDS[plural]
