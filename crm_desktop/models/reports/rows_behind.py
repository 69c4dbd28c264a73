"""The records behind a figure as a table asks for them: exactly these, in any order."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple

from peewee import JOIN, chunked

from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.bulk_records import IDS_AT_ONCE
from crm_desktop.models.companies import Company
from crm_desktop.models.folding import fold
from crm_desktop.models.leads import Lead, LeadList, LeadStatus
from crm_desktop.models.opportunities import Opportunity, Outcome
from crm_desktop.models.people import Person
from crm_desktop.models.pipelines import Pipeline, Stage
from crm_desktop.models.reports.report import Behind
from crm_desktop.models.users import User


class LeadRow(NamedTuple):
    """A lead behind a figure."""

    id: int
    name: str
    company: str
    status: str
    engagement: str
    list: str | None
    owner: str | None
    created_on: datetime
    engaged_on: date | None
    converted_on: date | None


class OutcomeRow(NamedTuple):
    """A won or lost opportunity, as it was then."""

    id: int
    name: str
    company: str | None
    kind: str
    on: date
    amount: Decimal | None
    currency: str
    reason: str
    pipeline: str
    owner: str | None
    created_on: datetime
    record: int


class OpportunityRow(NamedTuple):
    """An opportunity as it stands now."""

    id: int
    name: str
    company: str | None
    stage: str
    amount: Decimal | None
    currency: str
    owner: str | None
    created_on: datetime
    close_on: date | None


class ActivityRow(NamedTuple):
    """What was done, and with whom first of all."""

    id: int
    name: str
    kind: str
    direction: str
    at: datetime
    owner: str | None
    whom: str
    place: tuple[str, int] | None


@dataclass(frozen=True)
class Goal:
    """The page on which a row is at home."""

    kind: str
    id: int


class RowsBehind:
    """Searches nothing, sorts what there is, and reads rows as they come into view."""

    def __init__(self, behind: Behind | None = None) -> None:
        """Nothing until it is given a figure."""
        self._behind = behind
        self._read: dict[int, Any] | None = None

    def count_and_first(self, query: str, sort: str, descending: bool, limit: int) -> tuple[int, list[Any]]:
        """All of them, and the first."""
        ordered = self._ordered(sort, descending)
        return len(ordered), ordered[:limit]

    def ids(self, query: str, sort: str, descending: bool) -> "array[int]":
        """All, in order."""
        return array("q", [row.id for row in self._ordered(sort, descending)])

    def rows(self, ids: Sequence[int]) -> list[Any]:
        """These."""
        held = self._rows()
        return [held[number] for number in ids if number in held]

    def goal(self, number: int) -> Goal | None:
        """Where a row leads."""
        row = (self._read or {}).get(number)
        if row is None or self._behind is None:
            return None
        if isinstance(row, ActivityRow):
            return Goal(*row.place) if row.place else None
        return Goal("opportunity", row.record) if isinstance(row, OutcomeRow) else Goal(self._behind.kind, row.id)

    def _rows(self) -> dict[int, Any]:
        if self._read is None:
            self._read = {} if self._behind is None else read_rows(self._behind.kind, self._behind.load())
        return self._read

    def _ordered(self, sort: str, descending: bool) -> list[Any]:
        rows = list(self._rows().values())
        return sorted(rows, key=lambda row: (_sort_key(getattr(row, sort, None)), row.id), reverse=descending)


def read_rows(kind: str, ids: Sequence[int]) -> dict[int, Any]:
    """The rows by id; what has been deleted meanwhile is not there."""
    found = {}
    for some in chunked(dict.fromkeys(ids), IDS_AT_ONCE):
        for row in _READERS[kind](list(some)):
            found[row.id] = row
    return found


def _leads(ids: list[int]) -> Iterator[LeadRow]:
    query: Any = Lead.select(
        Lead.id, Lead.name, Lead.company_name, LeadStatus.name, Lead.engagement, LeadList.name, User.name,
        Lead.created_on, Lead.engaged_on, Lead.converted_on,
    )  # fmt: skip
    query = query.join_from(Lead, LeadStatus).join_from(Lead, LeadList, JOIN.LEFT_OUTER, on=(Lead.list == LeadList.id))
    query = query.join_from(Lead, User, JOIN.LEFT_OUTER, on=(Lead.owner == User.id)).where(Lead.id.in_(ids))
    return map(LeadRow._make, query.tuples())


def _outcomes(ids: list[int]) -> Iterator[OutcomeRow]:
    query: Any = Outcome.select(
        Outcome.id, Opportunity.name, Company.name, Outcome.kind, Outcome.on, Outcome.amount, Outcome.currency,
        Outcome.reason, Pipeline.name, User.name, Opportunity.created_on, Opportunity.id,
    )  # fmt: skip
    query = query.join_from(Outcome, Opportunity).join_from(Outcome, Pipeline)
    query = _with_names(query).where(Outcome.id.in_(ids))
    return map(OutcomeRow._make, query.tuples())


def _opportunities(ids: list[int]) -> Iterator[OpportunityRow]:
    query: Any = Opportunity.select(
        Opportunity.id, Opportunity.name, Company.name, Stage.name, Opportunity.amount, Opportunity.currency,
        User.name, Opportunity.created_on, Opportunity.close_on,
    )  # fmt: skip
    query = _with_names(query.join_from(Opportunity, Stage)).where(Opportunity.id.in_(ids))
    return map(OpportunityRow._make, query.tuples())


def _with_names(query: Any) -> Any:
    query = query.join_from(Opportunity, Company, JOIN.LEFT_OUTER, on=(Opportunity.company == Company.id))
    return query.join_from(Opportunity, User, JOIN.LEFT_OUTER, on=(Opportunity.owner == User.id))


def _activities(ids: list[int]) -> Iterable[ActivityRow]:
    whom = _first_links(ids)
    query: Any = Activity.select(
        Activity.id, Activity.subject, Activity.body, Activity.kind, Activity.direction, Activity.conversation,
        Activity.at, Activity.created_on, User.name,
    )  # fmt: skip
    query = query.join(User, JOIN.LEFT_OUTER, on=(Activity.owner == User.id)).where(Activity.id.in_(ids))
    for number, subject, body, kind, direction, both, at, created, owner in query.tuples():
        name, place = whom.get(number, ("", None))
        way = "both" if both or kind == "meeting" else direction
        yield ActivityRow(number, subject or body[:80] or kind, kind, way, at or created, owner, name, place)


def _first_links(ids: list[int]) -> dict[int, tuple[str, tuple[str, int]]]:
    """The record that an activity was linked to first."""
    found: dict[int, tuple[str, tuple[str, int]]] = {}
    query: Any = ActivityLink.select(
        ActivityLink.activity, Lead.id, Lead.name, Person.id, Person.name, Company.id, Company.name,
        Opportunity.id, Opportunity.name,
    )  # fmt: skip
    for model in (Lead, Person, Company, Opportunity):
        link: Any = getattr(ActivityLink, model.noun())
        query = query.join_from(ActivityLink, model, JOIN.LEFT_OUTER, on=(link == model.id))
    for activity, *linked in query.where(ActivityLink.activity.in_(ids)).order_by(ActivityLink.id).tuples():
        named = zip(("lead", "person", "company", "opportunity"), linked[::2], linked[1::2], strict=True)
        for kind, record, name in named:
            if record is not None:
                found.setdefault(activity, (name, (kind, record)))
    return found


def _sort_key(value: Any) -> tuple[bool, Any]:
    """What is not known stands first."""
    return value not in (None, ""), fold(value) if isinstance(value, str) else value or 0


_READERS: dict[str, Callable[[list[int]], Iterable[Any]]] = {
    "lead": _leads,
    "outcome": _outcomes,
    "opportunity": _opportunities,
    "activity": _activities,
}
