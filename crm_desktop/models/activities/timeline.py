"""The history of one record: activities, stage moves, conversions and changes, those of its people and deals too.

The same roll-up in every direction: a company shows what was logged on its people and opportunities, a person what was
logged on their opportunities, an opportunity what was logged on its people; each entry names where it comes from.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from peewee import JOIN, SQL, Case, DateTimeField, Value, fn

from crm_desktop.models.activities.activity import Activity, ActivityLink
from crm_desktop.models.activities.entry_words import change_words, conversion_words, move_words
from crm_desktop.models.activities.log import LINKS
from crm_desktop.models.activities.timeline_entry import Origin, TimelineEntry
from crm_desktop.models.changes import REDO, UNDO, Change, ChangeEntry
from crm_desktop.models.leads import Lead
from crm_desktop.models.opportunities import Opportunity, OpportunityPerson, StageMove
from crm_desktop.models.people import Person
from crm_desktop.models.record import record_kinds
from crm_desktop.models.users import User
from crm_desktop.models.wording import say

_MOMENT = DateTimeField()
CONVERSIONS = ("convert_lead", "convert_leads")


Cursor = tuple[datetime, str, int]


@dataclass(frozen=True)
class TimelinePage:
    """Some entries, the newest first; `planned` only on the first page, the soonest first; `next` to read on from."""

    planned: list[TimelineEntry] = field(default_factory=list)
    entries: list[TimelineEntry] = field(default_factory=list)
    next: Cursor | None = None
    closed: str = ""
    """Why nothing new can be logged here; empty when it can."""
    log_at: Origin | None = None


def timeline(kind: str, record_id: int, limit: int = 50, before: Cursor | None = None) -> TimelinePage:
    """One page of a record's history, in a fixed number of queries however many entries there are."""
    scope = _scope(kind, record_id)
    keys = _page(kind, record_id, scope, limit + 1, before)
    shown = keys[:limit]
    planned = _planned_ids(scope) if before is None else []
    activities = _activities([number for source, number, _ in shown if source == "activity"] + planned, kind, record_id)
    made = {
        "activity": activities,
        "stage": move_words([number for source, number, _ in shown if source == "stage"], kind == "opportunity"),
        "conversion": conversion_words([number for source, number, _ in shown if source == "conversion"]),
        "change": change_words([number for source, number, _ in shown if source == "change"], kind, record_id),
    }
    entries = [entry for source, number, _ in shown if (entry := made[source].get(number)) is not None]
    last = shown[-1] if shown else None
    return TimelinePage(
        [activities[number] for number in planned if number in activities],
        entries,
        (last[2], last[0], last[1]) if last is not None and len(keys) > limit else None,
        *(_closed(record_id) if kind == "lead" and before is None else ()),
    )


def _closed(lead_id: int) -> tuple[str, Origin | None]:
    """A converted lead takes no new entries; where they belong instead."""
    lead = Lead.get_or_none(Lead.id == lead_id)
    if lead is None or lead.status.kind != "converted":
        return "", None
    target = lead.opportunity or lead.person or lead.company
    at = Origin(target.noun(), target.id, target.name) if target else None
    return say(
        "{lead} is converted. New entries belong to {at}.", lead=lead, at=at.name if at else say("what it became")
    ), at


def _scope(kind: str, record_id: int) -> dict[str, Any]:
    """Whose activities are shown: for each kind of link, the ids, as a list or a query."""
    scope: dict[str, Any] = {kind: [record_id]}
    if kind == "company":
        scope["person"] = Person.select(Person.id).where(Person.company == record_id)
        scope["opportunity"] = Opportunity.select(Opportunity.id).where(Opportunity.company == record_id)
    elif kind == "person":
        part = OpportunityPerson.select(OpportunityPerson.opportunity).where(OpportunityPerson.person == record_id)
        led = Opportunity.select(Opportunity.id).where((Opportunity.person == record_id) | Opportunity.id.in_(part))
        scope["opportunity"] = led
    elif kind == "opportunity":
        scope["person"] = OpportunityPerson.select(OpportunityPerson.person).where(
            OpportunityPerson.opportunity == record_id
        )
    return scope


def _linked(scope: dict[str, Any]) -> Any:
    """The condition that a link stands on one of these records."""
    met: Any = None
    for noun, ids in scope.items():
        on = getattr(ActivityLink, noun).in_(ids)
        met = on if met is None else met | on
    return met


def _is_planned() -> Any:
    return Activity.done_on.is_null() & (Activity.due_on.is_null(False) | (Activity.kind == "task"))


def _page(
    kind: str, record_id: int, scope: dict[str, Any], limit: int, before: Cursor | None
) -> list[tuple[str, int, datetime]]:
    """Which entries come next: (source, id, moment)."""
    moment = fn.COALESCE(Activity.at, Activity.created_on)
    found: Any = (
        ActivityLink.select(Value("activity").alias("source"), Activity.id.alias("entry"), moment.alias("moment"))
        .join(Activity)
        .where(_linked(scope), ~_is_planned())
    )
    if "opportunity" in scope:
        found |= StageMove.select(Value("stage"), StageMove.id, StageMove.at).where(
            StageMove.opportunity.in_(scope["opportunity"])
        )
    leads = Lead.select(Lead.id).where((Lead.id if kind == "lead" else getattr(Lead, kind)) == record_id)
    found |= _changes("conversion", "lead", ChangeEntry.first_id.in_(leads)).where(Change.deed.in_(CONVERSIONS))
    own = (ChangeEntry.first_id <= record_id) & (ChangeEntry.last_id >= record_id)
    found |= _changes("change", kind, own).where(Change.deed.not_in([*CONVERSIONS, UNDO, REDO]), ~_told_otherwise())
    if before is not None:
        found = _before(found, before)
    rows = found.order_by(SQL("moment").desc(), SQL("source"), SQL("entry").desc()).limit(limit).tuples()
    # A union has lost the type of its columns: on a file a moment comes as text.
    return [(source, number, _MOMENT.python_value(at)) for source, number, at in rows]


def _changes(source: str, noun: str, own: Any) -> Any:
    query = ChangeEntry.select(Value(source), Change.id, Change.at).join(Change)
    return query.where(ChangeEntry.record == noun, own, ~Change.undone)


def _told_otherwise() -> Any:
    """Changes that show as an activity or a stage move of their own."""
    other = ChangeEntry.alias()
    told = other.select(other.id).where(
        other.change == ChangeEntry.change, other.record.in_(["activity", "stage_move"])
    )
    return fn.EXISTS(told)


def _before(found: Any, cursor: Cursor) -> Any:
    at, source, number = cursor
    page = found.alias("page")
    same_moment = (page.c.source > source) | ((page.c.source == source) & (page.c.entry < number))
    query = ActivityLink.select(page.c.source, page.c.entry, page.c.moment).from_(page)
    return query.where((page.c.moment < at) | ((page.c.moment == at) & same_moment))


def _planned_ids(scope: dict[str, Any]) -> list[int]:
    # As a case, since SQLite would rather walk all that is not done, by its index, than what the record has.
    planned = Case(None, [(_is_planned(), 1)], 0) == 1
    query: Any = Activity.select(Activity.id, Activity.due_on).join(ActivityLink).where(_linked(scope), planned)
    rows = sorted(query.distinct().tuples(), key=lambda row: (row[1] or date.max, row[0]))
    return [number for number, _ in rows]


def _activities(ids: Iterable[int], kind: str, record_id: int) -> dict[int, TimelineEntry]:
    wanted = list(dict.fromkeys(ids))
    origins = _origins(wanted, kind, record_id)
    query = Activity.select(Activity, User).left_outer_join(User).where(Activity.id.in_(wanted))
    return {
        activity.id: TimelineEntry(
            "activity",
            activity.id,
            activity.at or activity.created_on,
            activity.kind,
            activity.subject,
            activity.body,
            activity.owner.name if activity.owner else "",
            activity.direction,
            activity.conversation,
            activity.due_on,
            activity.done_on,
            activity.version,
            origins.get(activity.id),
            activity.repeats,
        )
        for activity in query
    }


def _origins(ids: list[int], kind: str, record_id: int) -> dict[int, Origin]:
    """Where each activity was logged, for those not linked to the record itself: its deal before its person."""
    names = [(noun, record_kinds()[noun]) for noun in LINKS]
    columns = [column for noun, model in names for column in (getattr(ActivityLink, noun), model.name)]  # type: ignore[attr-defined]
    query: Any = ActivityLink.select(ActivityLink.activity, *columns)
    for noun, model in names:
        link: Any = getattr(ActivityLink, noun)
        query = query.join_from(ActivityLink, model, JOIN.LEFT_OUTER, on=(link == model.id))
    own: set[int] = set()
    found: dict[int, tuple[int, Origin]] = {}
    ranks = {"opportunity": 0, "person": 1, "company": 2, "lead": 3}
    for activity_id, *pairs in query.where(ActivityLink.activity.in_(ids)).tuples():
        for place, (noun, _) in enumerate(names):
            linked, name = pairs[2 * place : 2 * place + 2]
            if linked is None:
                continue
            if (noun, linked) == (kind, record_id):
                own.add(activity_id)
            elif activity_id not in found or ranks[noun] < found[activity_id][0]:
                found[activity_id] = (ranks[noun], Origin(noun, linked, name))
    return {number: origin for number, (_, origin) in found.items() if number not in own}
