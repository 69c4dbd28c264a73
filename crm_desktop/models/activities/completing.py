"""Completing what was planned; a recurring activity makes the next one, and only the next one (S2)."""

from datetime import date

from crm_desktop.models.activities.activity import Activity, ActivityLink
from crm_desktop.models.activities.engagement import derive_engagement, is_planned
from crm_desktop.models.activities.log import LINKS, log_activity
from crm_desktop.models.activities.repeating import next_occurrence
from crm_desktop.models.changes import current_change
from crm_desktop.models.leads import Lead
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say


def complete_activity(
    activity_id: int, today: date, log: str = "", then: str = "", then_on: date | None = None
) -> Activity | None:
    """Done today; answers the one that follows it: what `then` says, or else its next occurrence.

    `log` is added to its text. Raises Refused for one that is done already.
    """
    opened = current_change()
    activity = Activity.find(activity_id)
    if not is_planned(activity):
        raise Refused(say("“{activity}” is done already.", activity=activity))
    activity.done_on = today
    if activity.kind == "task":
        activity.at = opened.at
    if log.strip():
        activity.body = f"{activity.body}\n\n{log.strip()}".strip()
    activity.save()
    links = _links_of(activity_id)
    derive_engagement([record_id for noun, record_id in links if noun == "lead"])
    follower = _follower(activity, _still_open(links), today, then, then_on)
    opened.sentence = say("Done: “{activity}”", activity=activity) + (
        say(", then “{follower}”", follower=follower) if then or then_on else ""
    )
    return follower


def replan_activity(activity_id: int, on: date | None, words: str = "") -> None:
    """Another day, and perhaps other words, for something that is still to be done."""
    activity = Activity.find(activity_id)
    activity.due_on = on
    activity.subject = " ".join(words.split()) or activity.subject
    activity.save()
    current_change().sentence = say("Planned “{activity}”", activity=activity)


def _follower(
    activity: Activity, links: list[tuple[str, int]], today: date, then: str, then_on: date | None
) -> Activity | None:
    if then or then_on:
        return log_activity("task", links, subject=then or str(activity), due_on=then_on, owner=activity.owner)
    if not activity.repeats:
        return None
    due_on = next_occurrence(activity.repeats, activity.due_on or today, today)
    if due_on is None:
        return None
    return log_activity(
        activity.kind,
        links,
        direction=activity.direction,
        subject=activity.subject,
        due_on=due_on,
        owner=activity.owner,
        repeats=activity.repeats,
    )


def _still_open(links: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Without leads that were converted meanwhile: what comes next belongs to what they became."""
    leads = [record_id for noun, record_id in links if noun == "lead"]
    converted = {
        ("lead", lead.id) for lead in Lead.select().where(Lead.id.in_(leads), Lead.converted_on.is_null(False))
    }
    return [link for link in links if link not in converted]


def _links_of(activity_id: int) -> list[tuple[str, int]]:
    links = ActivityLink.select().where(ActivityLink.activity == activity_id)
    return [
        (noun, getattr(link, f"{noun}_id"))
        for link in links
        for noun in LINKS
        if getattr(link, f"{noun}_id") is not None
    ]
