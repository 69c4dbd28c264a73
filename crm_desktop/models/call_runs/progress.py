"""Where a call run stands: who is next, how far one has come, and who was passed over."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from peewee import fn

from crm_desktop.models.call_runs.call_run import REACHED, CallRun, CallRunEntry
from crm_desktop.models.call_runs.passing_over import is_settled, why_passed, why_settled
from crm_desktop.models.changes import Actor
from crm_desktop.models.leads import Lead
from crm_desktop.models.people import Person
from crm_desktop.models.record import record_kinds
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say

MOST_NAMED = 20
PHONES = ("phone", "mobile", "phone_2")
_AT_ONCE = 50


@dataclass(frozen=True)
class Phone:
    """One number: the field it stands in, what that is called, and the number as it was typed."""

    name: str
    label: str
    number: str


@dataclass(frozen=True)
class CallCard:
    """Who is called now, as the page shows it."""

    entry: int
    kind: str
    id: int
    name: str
    title: str
    company: str
    place: str
    email: str
    origin: str
    phones: tuple[Phone, ...]
    next_action: str = ""
    next_action_on: date | None = None
    note: str = ""


@dataclass(frozen=True)
class RunState:
    """A run as it stands. `passed` names who was passed over, by entry; `current` is None when it is through."""

    id: int
    name: str
    kind: str
    script: str
    retry_days: int
    total: int
    counts: Mapping[str, int]
    current: CallCard | None
    passed: Mapping[int, str] = field(default_factory=dict)
    passed_count: int = 0

    @property
    def done(self) -> int:
        """How many have an outcome, or are passed over for good."""
        return sum(self.counts.values()) + self.passed_count

    @property
    def reached(self) -> int:
        """With how many somebody has spoken."""
        return sum(self.counts.get(outcome, 0) for outcome in REACHED)


def run_state(run_id: int, user: Actor | None) -> RunState:
    """Reads it; the next is the first in order who is still to be called. Raises Refused when the run is gone."""
    run: CallRun | None = CallRun.get_or_none(CallRun.id == run_id)
    if run is None:
        raise Refused(say("This call run has been deleted."))
    entries: Any = CallRunEntry.select(CallRunEntry.outcome, fn.COUNT(CallRunEntry.id))
    counts = dict(entries.where(CallRunEntry.run == run_id).group_by(CallRunEntry.outcome).tuples())
    waiting, settled = counts.pop("", 0), is_settled(run.kind)
    open_ones = _waiting(run).where(~settled)
    current, passed = None, dict[int, str]()
    last = 0
    while current is None:
        some = list(open_ones.where(CallRunEntry.position > last).limit(_AT_ONCE))
        if not some:
            break
        for entry in some:
            why = why_passed(entry, run, user)
            if not why:
                current = entry
                break
            passed[entry.id] = why
        last = some[-1].position
    over = _waiting(run).where(settled)
    over = over.where(CallRunEntry.position < current.position) if current is not None else over
    over_count = over.count() + len(passed)
    for entry in over.order_by(CallRunEntry.position.desc()).limit(MOST_NAMED):
        passed[entry.id] = why_settled(entry.called)
    return RunState(
        run.id, run.name, run.kind, run.script, run.retry_days, sum(counts.values()) + waiting, counts,
        _card(run, current) if current is not None else None, passed, over_count,
    )  # fmt: skip


def reasons_given() -> list[str]:
    """Why leads were not interested, in the words used before: the most frequent first."""
    query: Any = CallRunEntry.select(CallRunEntry.reason).where(CallRunEntry.reason != "")
    query = query.group_by(CallRunEntry.reason).order_by(fn.COUNT(CallRunEntry.id).desc()).limit(MOST_NAMED)
    return [reason for (reason,) in query.tuples()]


def phones_of(record: Any) -> tuple[Phone, ...]:
    """The numbers that there are, the likeliest first."""
    fields = record._meta.fields
    return tuple(
        Phone(name, say(fields[name].verbose_name), number)
        for name in PHONES
        if (number := getattr(record, name).strip())
    )


def _waiting(run: CallRun) -> Any:
    link = getattr(CallRunEntry, run.kind)
    query: Any = CallRunEntry.select(CallRunEntry, record_kinds()[run.kind]).join(link.rel_model, on=link)
    return query.where(CallRunEntry.run == run.id, CallRunEntry.outcome == "").order_by(CallRunEntry.position)


def _card(run: CallRun, entry: CallRunEntry) -> CallCard:
    record: Any = entry.called
    common = (entry.id, run.kind, record.id, record.name, record.title)
    place = ", ".join(part for part in (record.city, record.country) if part)
    if isinstance(record, Person):
        company = record.company.name if record.company is not None else ""
        return CallCard(*common, company, place, record.email, "", phones_of(record), note=record.note)
    assert isinstance(record, Lead)
    origin = record.list.name if record.list is not None else ""
    return CallCard(
        *common, record.company_name, place, record.email, origin, phones_of(record), record.next_action,
        record.next_action_on, record.note,
    )  # fmt: skip
