"""What conversions make and change, held until all of it is written: one lead and ten thousand go one way."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from peewee import chunked, sort_models  # type: ignore[attr-defined]

from crm_desktop.models.bulk_records import IDS_AT_ONCE, insert_records, update_records
from crm_desktop.models.companies import Company
from crm_desktop.models.database import is_sqlite
from crm_desktop.models.people import Person
from crm_desktop.models.record import Record, Searchable

Values = dict[str, Any]


class Drafts:
    """New records, and existing ones with what they held before; nothing is written until `write`."""

    def __init__(self) -> None:
        """Empty."""
        self._made: dict[Any, list[Any]] = {}
        self._held: dict[type[Record], dict[int, tuple[Any, Values]]] = {}

    def make(self, model: type[Record], **values: Any) -> Any:
        """A new record; its id comes with the writing."""
        return self.add(model(**values))

    def add(self, record: Any) -> Any:
        """The same with a record that was made, and not saved, elsewhere."""
        self._made.setdefault(type(record), []).append(record)
        return record

    def hold(self, model: Any, ids: Iterable[int]) -> None:
        """Reads existing records together, and on a server keeps others from writing them meanwhile."""
        held = self._held.setdefault(model, {})
        missing = sorted({number for number in ids if number not in held})
        for some in chunked(missing, IDS_AT_ONCE):
            query = model.select().where(model.id.in_(some)).order_by(model.id)
            for record in query if is_sqlite() else query.for_update():
                held[record.id] = (record, dict(record.__data__))
        if model is Person:
            self._with_companies([held[number][0] for number in missing if number in held])

    def held(self, model: Any, record_id: int) -> Any | None:
        """An existing record, always the same object; None when there is none."""
        self.hold(model, [record_id])
        found = self._held[model].get(record_id)
        return found[0] if found else None

    def _with_companies(self, people: Sequence[Any]) -> None:
        self.hold(Company, {number for person in people if (number := person.__data__.get("company"))})
        for person in people:
            if number := person.__data__.get("company"):
                person.company = self.held(Company, number)

    def write(self) -> None:
        """All of it, in bulk, those first that others point at; recorded as every write is."""
        for model in sort_models(self._made):
            records = self._made[model]
            rows = [_row(record) for record in records]
            if model is Person:
                rows = [{**row, "company_name": row["company"].name if row.get("company") else ""} for row in rows]
            for record, number in zip(records, insert_records(model, rows), strict=True):
                record.id = number
        for kind, held in self._held.items():
            changed = {number: now for number, (record, then) in held.items() if (now := _changed(record, then))}
            update_records(kind, changed)
            for number in changed:
                held[number][0].version += 1


def _row(record: Any) -> Values:
    """Its values by field; links as records, whose ids may have come only now."""
    given = set(record.__data__) | set(record.__rel__)
    return {name: record.__rel__.get(name, record.__data__.get(name)) for name in given if name != "id"}


def _changed(record: Any, before: Values) -> Values:
    return {name: value for name, value in _now(record) if before.get(name) != value}


def _now(record: Any) -> Iterator[tuple[str, Any]]:
    for name, value in record.__data__.items():
        linked = record.__rel__.get(name)
        yield name, linked.id if linked is not None else value


def is_draft(record: Record) -> bool:
    """Is it still to be written?"""
    return record.id is None


def as_row(record: Searchable) -> Values:
    """What its match keys are made of, written or not."""
    company = record.__rel__.get("company")
    return {**record.__data__, "company_name": company.name if company is not None else ""}
