"""The records behind one number as a table asks for them: exactly these, in any order."""

from array import array
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from peewee import JOIN, chunked

from crm_desktop.models.bulk_records import IDS_AT_ONCE
from crm_desktop.models.companies import Company
from crm_desktop.models.data_health.checks import Check
from crm_desktop.models.data_health.required import KINDS
from crm_desktop.models.folding import fold
from crm_desktop.models.leads import Lead
from crm_desktop.models.users import User


class GapRow(NamedTuple):
    """A record that lacks something."""

    id: int
    name: str
    company: str
    value: Any
    owner: str
    updated_on: datetime


class GapRows:
    """Searches nothing and sorts what there is; reads it once, on the worker that asks."""

    def __init__(self, check: Check | None = None, ids: Sequence[int] = ()) -> None:
        """Nothing until it is given a number's records."""
        self._check, self._ids = check, ids
        self._read: dict[int, GapRow] | None = None

    def count_and_first(self, query: str, sort: str, descending: bool, limit: int) -> tuple[int, list[GapRow]]:
        """All of them, and the first."""
        ordered = self._ordered(sort, descending)
        return len(ordered), ordered[:limit]

    def ids(self, query: str, sort: str, descending: bool) -> "array[int]":
        """All, in order."""
        return array("q", [row.id for row in self._ordered(sort, descending)])

    def rows(self, ids: Sequence[int]) -> list[GapRow]:
        """These."""
        held = self._rows()
        return [held[number] for number in ids if number in held]

    def _rows(self) -> dict[int, GapRow]:
        if self._read is None:
            self._read = {} if self._check is None else _read(self._check, self._ids)
        return self._read

    def _ordered(self, sort: str, descending: bool) -> list[GapRow]:
        rows = list(self._rows().values())
        return sorted(rows, key=lambda row: (_sort_key(getattr(row, sort)), row.id), reverse=descending)


def _read(check: Check, ids: Sequence[int]) -> dict[int, GapRow]:
    model: Any = KINDS[check.kind]
    values = [getattr(model, name) for name in check.fields]
    with_company = "company" in model._meta.fields and model is not Lead
    beside = Company.name if with_company else Lead.company_name if model is Lead else model.city
    found = {}
    for some in chunked(ids, IDS_AT_ONCE):
        query = model.select(model.id, model.name, beside, User.name, model.updated_on, *values)
        query = query.join_from(model, User, JOIN.LEFT_OUTER, on=(model.owner == User.id))
        if with_company:
            query = query.join_from(model, Company, JOIN.LEFT_OUTER, on=(model.company == Company.id))
        for number, name, company, owner, updated, *given in query.where(model.id.in_(list(some))).tuples():
            found[number] = GapRow(number, name, company or "", _said(given), owner or "", updated)
    return found


def _said(given: list[Any]) -> Any:
    """The values that are there; a single day stays a day."""
    filled = [value for value in given if value not in (None, "")]
    if len(filled) == 1 and isinstance(filled[0], date):
        return filled[0]
    return ", ".join(map(str, filled))


def _sort_key(value: Any) -> tuple[bool, Any]:
    return value not in (None, ""), fold(value) if isinstance(value, str) else value or 0
