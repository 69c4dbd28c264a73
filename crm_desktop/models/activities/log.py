"""Logging what was done and said, and changing it; linked to any number of records, never moved or copied."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any

from peewee import chunked

from crm_desktop.models.activities.activity import Activity, ActivityLink
from crm_desktop.models.activities.engagement import derive_engagement
from crm_desktop.models.activities.repeating import fitted
from crm_desktop.models.bulk_records import IDS_AT_ONCE
from crm_desktop.models.changes import current_change
from crm_desktop.models.deleting import delete_records
from crm_desktop.models.editing import checked, edit_record
from crm_desktop.models.leads import Lead
from crm_desktop.models.own_fields import OwnField, fields_for, value_of
from crm_desktop.models.record import record_kinds
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import listed, say, to_say

Linked = tuple[str, int]
LINKS = ("lead", "person", "company", "opportunity")
_LOGGED = to_say(
    {"call": "Logged a call", "email": "Logged an email", "meeting": "Logged a meeting", "note": "Logged a note",
     "task": "Logged a task"}
)  # fmt: skip
# Kinds as they stand within a sentence, for the catalogues.
KIND_WORDS = to_say(("note", "call", "email", "meeting", "task"))


@dataclass(frozen=True)
class ActivityEntry:
    """An activity that was put into words and is not logged yet: the answer of the composer and of its dialog."""

    kind: str
    links: tuple[Linked, ...] = ()
    direction: str = "none"
    conversation: bool = False
    subject: str = ""
    body: str = ""
    due_on: date | None = None
    repeats: str = ""

    def log(self) -> Activity:
        """Logs it. A deed: inside a change."""
        return log_activity(**{each.name: getattr(self, each.name) for each in fields(self)})


def log_activity(
    kind: str,
    links: Iterable[Linked],
    *,
    direction: str = "none",
    conversation: bool = False,
    subject: str = "",
    body: str = "",
    at: datetime | None = None,
    due_on: date | None = None,
    done_on: date | None = None,
    owner: Any = None,
    repeats: str = "",
) -> Activity:
    """An activity on the records that `links` name as (kind, id); `at` is now, in UTC, unless said.

    Raises Refused for a converted lead, and names where to log instead; for a note or task without words, too.
    """
    opened = current_change()
    records = _open_records(links)
    given = {"kind": kind, "direction": direction, "subject": subject, "body": body}
    values = {name: checked(Activity, name, value) for name, value in given.items()}
    if kind in ("note", "task") and not (values["subject"] or values["body"]):
        raise Refused(say("A {kind} needs words.", kind=say(kind)))
    if repeats and due_on is None:
        raise Refused(say("What repeats needs a day on which it is due first."))
    activity: Activity = Activity.create(
        **values,
        conversation=conversation,
        at=at or opened.at,
        due_on=due_on,
        done_on=done_on,
        repeats=fitted(repeats, due_on) if due_on is not None else "",
        owner=owner or opened.by,
    )
    for record in records:
        ActivityLink.create(activity=activity, **{record.noun(): record})
    derive_engagement([record.id for record in records if isinstance(record, Lead)])
    opened.sentence = _sentence(activity, records)
    return activity


def edit_activity(activity_id: int, values: Mapping[str, Any], seen_version: int) -> int:
    """Changes fields and answers the new version; the engagement of its leads follows."""
    given = dict(values)
    if "repeats" in given or "due_on" in given:
        held = Activity.find(activity_id)
        due_on = given.get("due_on", held.due_on)
        rule = given.get("repeats", held.repeats)
        if rule and due_on is None:
            raise Refused(say("What repeats needs a day on which it is due next."))
        given["repeats"] = fitted(rule, due_on) if rule and due_on is not None else ""
    version = edit_record(Activity, activity_id, given, seen_version)
    derive_engagement(_leads_of(activity_id))
    return version


def own_values_of(activity_id: int) -> list[tuple[OwnField, Any]]:
    """The own fields of activities, each with what it says of this one."""
    fields_there = fields_for(Activity.noun())
    held = Activity.find(activity_id).own if fields_there else {}
    return [(field, value_of(field, held.get(field.key))) for field in fields_there]


def delete_activity(activity_id: int) -> None:
    """Deletes it from every record that it is linked to."""
    activity = Activity.find(activity_id)
    leads = _leads_of(activity_id)
    current_change().sentence = say("Deleted the {kind} “{activity}”", kind=say(activity.kind), activity=activity)
    activity.delete_instance()
    derive_engagement(leads)


def delete_activities(ids: Sequence[int], progress: Callable[[int, int], object] = lambda *_: None) -> int:
    """Deletes them from every record that they are linked to, and answers how many there were."""
    leads: set[int] = set()
    for some in chunked(ids, IDS_AT_ONCE):
        links: Any = ActivityLink.select(ActivityLink.lead).where(ActivityLink.activity.in_(list(some)))
        leads.update(number for (number,) in links.where(ActivityLink.lead.is_null(False)).tuples())
    count = delete_records(Activity, ids, "activities", progress)
    derive_engagement(sorted(leads))
    return count


def refuse_converted_leads(records: Sequence[Any]) -> None:
    """Raises Refused when one is a lead that was converted: from then on, entries belong to what it became (S4)."""
    for lead in records:
        if not isinstance(lead, Lead) or lead.status.kind != "converted":
            continue
        target = lead.opportunity or lead.person or lead.company
        where = (
            say("log it on the {target} {other_target}", target=say(target.noun()), other_target=target)
            if target
            else say("log it on what it became")
        )
        raise Refused(say("{lead} is converted and takes no new entries; {where}.", lead=lead, where=where))


def _open_records(links: Iterable[Linked]) -> list[Any]:
    records = []
    for noun, record_id in dict.fromkeys(links):
        if noun not in LINKS:
            raise Refused(say("An activity is not linked to a {noun}.", noun=say(noun)))
        records.append(record_kinds()[noun].find(record_id))
    refuse_converted_leads(records)
    return records


def _leads_of(activity_id: int) -> list[int]:
    query = ActivityLink.select(ActivityLink.lead).where(
        ActivityLink.activity == activity_id, ActivityLink.lead.is_null(False)
    )
    return [link.lead_id for link in query if link.lead_id is not None]


def _sentence(activity: Activity, records: Sequence[Any]) -> str:
    whom = (
        listed([str(record) for record in records[:2]])
        if len(records) < 3
        else say("{count} records", count=len(records))
    )
    if activity.kind == "note":
        return say("Added a note to {whom}", whom=whom) if whom else say("Added a note")
    if activity.kind == "task" or activity.due_on is not None:
        return say("Planned “{activity}”", activity=activity) + (say(" for {whom}", whom=whom) if whom else "")
    return say(_LOGGED[activity.kind]) + (say(" with {whom}", whom=whom) if whom else "")
