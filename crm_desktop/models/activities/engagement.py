"""How far contact with a lead has come: derived from the directions of its activities, never set by hand (S1, S3)."""

from collections.abc import Collection, Sequence
from datetime import date

from peewee import fn

from crm_desktop.models.activities.activity import Activity, ActivityLink
from crm_desktop.models.leads import Lead
from crm_desktop.models.opportunities.stage_moves import day_of


def is_planned(activity: Activity) -> bool:
    """Is it still to happen?"""
    return activity.done_on is None and (activity.due_on is not None or activity.kind == "task")


def ways(activity: Activity) -> frozenset[str]:
    """The directions of contact that it stands for: a meeting and a conversation go both ways."""
    if is_planned(activity):
        return frozenset()
    if activity.kind == "meeting" or activity.conversation:
        return frozenset({"in", "out"})
    return frozenset({activity.direction} - {"none"})


def derive_engagement(lead_ids: Collection[int]) -> None:
    """Writes engagement and its first day anew for these leads; converted ones are kept as they were."""
    for lead in Lead.select().where(Lead.id.in_(list(lead_ids)), Lead.converted_on.is_null()):
        contacts = [activity for activity in _activities_of(lead.id) if ways(activity)]
        met = frozenset().union(*(ways(activity) for activity in contacts))
        lead.engagement = ("none", "one-way", "two-way")[len(met)]
        lead.waiting = _whose_turn(contacts)
        lead.engaged_on = min((_day(activity) for activity in contacts), default=None)
        lead.save()


def _whose_turn(contacts: Sequence[Activity]) -> str:
    """Who owes a reply to the last contact; nobody after a conversation (S3)."""
    last = ways(contacts[-1]) if contacts else frozenset()
    return {frozenset({"in"}): "ours", frozenset({"out"}): "theirs"}.get(last, "")


def _activities_of(lead_id: int) -> list[Activity]:
    query = Activity.select().join(ActivityLink).where(ActivityLink.lead == lead_id)
    return list(query.order_by(fn.COALESCE(Activity.at, Activity.created_on), Activity.id))


def _day(activity: Activity) -> date:
    return day_of(activity.at or activity.created_on)
