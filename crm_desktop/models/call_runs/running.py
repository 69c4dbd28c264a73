"""Beginning a call run, changing it and throwing it away. Deeds: inside a change, so that each can be undone."""

from collections.abc import Mapping, Sequence
from typing import Any

from peewee import chunked

from crm_desktop.models import rights
from crm_desktop.models.bulk_records import IDS_AT_ONCE, insert_records
from crm_desktop.models.call_runs.call_run import RETRY_DAYS, CallRun, CallRunEntry
from crm_desktop.models.changes import current_change
from crm_desktop.models.leads import Lead, LeadList, LeadStatus
from crm_desktop.models.named_lists import LONGEST_NAME
from crm_desktop.models.people import Person
from crm_desktop.models.refusals import ChangedSince, Refused
from crm_desktop.models.wording import capitalised, say

MOST_CALLED = 50_000
LONGEST_WAIT = 365
LONGEST_SCRIPT = 10_000
_MANY = {"lead": "leads", "person": "people"}


def start_run(kind: str, ids: Sequence[int], name: str = "") -> int:
    """A run over these, in this order; answers its id.

    Leads that are dead or converted and people not to be contacted are left out. Raises Refused when nobody is left.
    """
    if not len(ids):
        raise Refused(say("Choose the {records} to call first.", records=say(_MANY[kind])))
    if len(ids) > MOST_CALLED:
        raise Refused(
            say("A call run has at most {most:,} {many}; narrow the list down first.", most=MOST_CALLED,
                many=say(_MANY[kind]))
        )  # fmt: skip
    wanted, lists = list(dict.fromkeys(int(each) for each in ids)), set()
    callable_ids: set[int] = set()
    for some in chunked(wanted, IDS_AT_ONCE):
        for record_id, list_id in _callable(kind, some):
            callable_ids.add(record_id)
            lists.add(list_id)
    called = [record_id for record_id in wanted if record_id in callable_ids]
    if not called:
        why = say("they are dead or converted") if kind == "lead" else say("they are not to be contacted")
        raise Refused(say("None of these {records} can be called: {why}.", records=say(_MANY[kind]), why=why))
    opened = current_change()
    list_id = next(iter(lists)) if len(lists) == 1 else None
    before = _run_before(kind, list_id, opened.by)
    run: CallRun = CallRun.create(
        name=" ".join(name.split())[:LONGEST_NAME] or _name(kind, list_id),
        kind=kind,
        list=list_id,
        script=before.script if before else "",
        retry_days=before.retry_days if before else RETRY_DAYS,
        owner=opened.by,
    )
    rows = [{"run": run.id, "position": place, kind: record_id} for place, record_id in enumerate(called, 1)]
    insert_records(CallRunEntry, rows)
    left_out = len(wanted) - len(called)
    many = say(_MANY[kind] if len(called) != 1 else kind)
    opened.sentence = say("Began a call run over {count:,} {many}", count=len(called), many=many) + (
        say("; {left_out:,} left out", left_out=left_out) if left_out else ""
    )
    return int(run.id)


def change_run(run_id: int, values: Mapping[str, Any]) -> None:
    """Another name, script or number of days until one tries again."""
    run = _found(run_id)
    given = dict(values)
    if "retry_days" in given and not 1 <= int(given["retry_days"]) <= LONGEST_WAIT:
        raise Refused(say("Try again after 1 to {longest_wait} days.", longest_wait=LONGEST_WAIT))
    if "name" in given:
        given["name"] = " ".join(str(given["name"]).split())
        if not given["name"] or len(given["name"]) > LONGEST_NAME:
            raise Refused(say("A call run has a name of 1 to {longest_name} letters.", longest_name=LONGEST_NAME))
    if len(given.get("script", "")) > LONGEST_SCRIPT:
        raise Refused(say("A script has at most {longest_script:,} characters.", longest_script=LONGEST_SCRIPT))
    for name in ("name", "script", "retry_days"):
        if name in given:
            setattr(run, name, given[name])
    run.save()
    current_change().sentence = say("Changed the call run {run}", run=run)


def delete_run(run_id: int) -> None:
    """The run goes; what was logged in it stays. A run over thousands goes in one statement."""
    run = _found(run_id)
    opened = current_change()
    rights.refuse_writing(CallRunEntry)
    for entry in CallRunEntry.select().where(CallRunEntry.run == run_id):
        opened.deleted(CallRunEntry.noun(), entry.id, entry.stored())
    CallRunEntry.delete().where(CallRunEntry.run == run_id).execute()
    run.delete_instance()
    opened.sentence = say("Deleted the call run {run}", run=run)


def _found(run_id: int) -> CallRun:
    run: CallRun | None = CallRun.get_or_none(CallRun.id == run_id)
    if run is None:
        raise ChangedSince(say("This call run has been deleted meanwhile."))
    return run


def _name(kind: str, list_id: int | None) -> str:
    """As the list that they all come from, when there is one."""
    return LeadList.find(list_id).name if list_id is not None else capitalised(say(_MANY[kind]))


def _callable(kind: str, ids: Sequence[int]) -> list[tuple[int, int | None]]:
    """The ids of those who may be called, each with its list."""
    query: Any
    if kind == "lead":
        query = Lead.select(Lead.id, Lead.list).join(LeadStatus)
        query = query.where(Lead.id.in_(list(ids)), LeadStatus.kind == "open")
        return list(query.tuples())
    query = Person.select(Person.id).where(Person.id.in_(list(ids)), ~Person.do_not_contact)
    return [(record_id, None) for (record_id,) in query.tuples()]


def _run_before(kind: str, list_id: int | None, by: Any) -> CallRun | None:
    """The run whose script goes on: the last one over the same list, else the last one of this user."""
    runs: Any = CallRun.select().where(CallRun.kind == kind).order_by(CallRun.id.desc())
    found: CallRun | None = runs.where(CallRun.list == list_id).first() if list_id is not None else None
    return found or runs.where(CallRun.owner == by).first()
