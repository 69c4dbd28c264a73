"""Who is passed over in a call run: things have changed since it began, or somebody is not to be contacted."""

from typing import Any

from peewee import JOIN, Expression

from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.call_runs.call_run import CallRun, CallRunEntry
from crm_desktop.models.changes import Actor
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.people import Person
from crm_desktop.models.search_index import keys_of, same
from crm_desktop.models.wording import say


def is_settled(kind: str) -> Expression:
    """Entries of whom their own record says that they are not called any more; in SQL, as it may be thousands."""
    if kind == "lead":
        settled = LeadStatus.select(LeadStatus.id).where(LeadStatus.kind != "open")
        return CallRunEntry.lead.in_(Lead.select(Lead.id).where(Lead.status.in_(settled)))
    return CallRunEntry.person.in_(Person.select(Person.id).where(Person.do_not_contact))


def why_settled(record: Any) -> str:
    """In words; empty when nothing is in the way."""
    if isinstance(record, Person):
        return say("{name} is not to be contacted", name=record) if record.do_not_contact else ""
    if record.status.kind == "open":
        return ""
    became = say("has been converted") if record.status.kind == "converted" else say("has been marked dead")
    return say("{record} {became} meanwhile", record=record, became=became)


def why_passed(entry: CallRunEntry, run: CallRun, user: Actor | None) -> str:
    """Why nobody calls them in this run; empty for one who is to be called."""
    record = entry.called
    return why_settled(record) or _not_contacted(record) or _called_meanwhile(entry, run, user)


def _not_contacted(record: Any) -> str:
    """A lead with the e-mail or phone of a person who must not be contacted."""
    if not isinstance(record, Lead):
        return ""
    keys = [key for key in keys_of(Lead, record.__data__) if key[0] in "ep"]
    ids = [number for _, _, number in same(keys, ["person"])] if keys else []
    person = Person.get_or_none(Person.id.in_(ids), Person.do_not_contact) if ids else None
    return say("{lead} is {person}, who is not to be contacted", lead=record, person=person) if person else ""


def _called_meanwhile(entry: CallRunEntry, run: CallRun, user: Actor | None) -> str:
    """Somebody else has called them since the run began."""
    if user is None:
        return ""
    link = ActivityLink.lead == entry.lead_id if entry.lead_id is not None else ActivityLink.person == entry.person_id
    query: Any = Activity.select(Activity).join(ActivityLink, JOIN.INNER)
    call = query.where(
        link, Activity.kind == "call", Activity.at > run.created_on, Activity.owner.is_null(False),
        Activity.owner != user.id,
    ).order_by(Activity.at.desc()).first()  # fmt: skip
    return (
        say("{owner} has called {called} meanwhile", owner=call.owner, called=entry.called) if call is not None else ""
    )
