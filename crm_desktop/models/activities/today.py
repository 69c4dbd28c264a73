"""The work of a day: what is overdue, due today, due this week, and what has nothing planned at all."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from peewee import JOIN

from crm_desktop.models.activities.activity import Activity, ActivityLink
from crm_desktop.models.changes import Actor
from crm_desktop.models.companies import Company
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.people import Person

DAYS_AHEAD = 7
# More than anybody does in a week; what is beyond is counted and one click away.
MOST = 300


@dataclass(frozen=True)
class TodayItem:
    """One thing to do: on a lead or opportunity its next action, else a task. `record` is what Enter opens."""

    kind: str
    id: int
    text: str
    on: date | None
    title: str = ""
    detail: str = ""
    record: tuple[str, int] | None = None
    temperature: str = ""
    phone: str = ""
    service: bool = False
    """A call that a customer gets again and again."""


@dataclass(frozen=True)
class Section:
    """Some of the items, the first ones, and how many there are."""

    items: list[TodayItem] = field(default_factory=list)
    count: int = 0


@dataclass(frozen=True)
class TodayList:
    """A day's work, in the order in which one goes through it."""

    overdue: Section
    today: Section
    this_week: Section
    nothing_planned: Section
    customers: Section = field(default_factory=Section)
    """Customers whose recurring call or task is overdue; they are not in `overdue` again."""
    has_leads: bool = True
    """Is there a lead at all? Where there is none, the work begins with an import."""

    @property
    def due(self) -> int:
        """How much there is to do by the end of the day."""
        return self.overdue.count + self.customers.count + self.today.count


def today_list(user: Actor | None, today: date) -> TodayList:
    """The work of `user`, and what belongs to nobody; of everybody without a user. Always the same few queries."""
    until = today + timedelta(days=DAYS_AHEAD)
    unplanned, tasks = _nothing_planned(user), _tasks(user, until)
    late = _in_order(item for item in tasks if item.service and item.on is not None and item.on < today)
    overdue = _section(user, [item for item in tasks if not item.service], date.min, today - timedelta(days=1))
    now, week = _section(user, tasks, today, today), _section(user, tasks, today + timedelta(days=1), until)
    is_anything = bool(overdue.count or now.count or week.count or late or unplanned.count)
    return TodayList(
        overdue, now, week, unplanned, Section(late[:MOST], len(late)), is_anything or Lead.select().exists()
    )


def planned_items(user: Actor | None) -> list[TodayItem]:
    """All that is planned, however far ahead, the soonest first; as in `today_list`, of `user` and of nobody."""
    leads, opportunities = _leads(user, date.min, date.max), _opportunities(user, date.min, date.max)
    return _in_order([*map(_lead, leads), *map(_opportunity, opportunities), *_tasks(user, date.max)])


def _in_order(items: Iterable[TodayItem]) -> list[TodayItem]:
    return sorted(items, key=lambda item: (item.on or date.max, item.kind, item.id))


def _section(user: Actor | None, tasks: Sequence[TodayItem], first: date, last: date) -> Section:
    """What is due from `first` to `last`. Of a bought list thousands may be: they are counted, and the first read."""
    due = [item for item in tasks if item.on is not None and first <= item.on <= last]
    leads, many_leads = _first(_leads(user, first, last))
    opportunities, many_opportunities = _first(_opportunities(user, first, last))
    items = [*map(_lead, leads), *map(_opportunity, opportunities), *due]
    return Section(_in_order(items)[:MOST], many_leads + many_opportunities + len(due))


def _first(query: Any) -> tuple[list[Any], int]:
    found = list(query.limit(MOST))
    return found, len(found) if len(found) < MOST else query.count()


def _of(user: Actor | None, owner: Any) -> Any:
    """Mine, and what nobody owns and everybody would miss."""
    return (owner == user.id) | owner.is_null() if user is not None else owner.is_null() | owner.is_null(False)


def _open_leads() -> Any:
    return Lead.status.in_(LeadStatus.select(LeadStatus.id).where(LeadStatus.kind == "open"))


def _leads(user: Actor | None, first: date, last: date) -> Any:
    due: Any = Lead.next_action_on
    query = Lead.select().where(due.between(first, last), _open_leads(), _of(user, Lead.owner))
    return query.order_by(due, Lead.id)


def _lead(lead: Lead) -> TodayItem:
    detail = " · ".join(part for part in (lead.title, lead.company_name) if part)
    return TodayItem(
        "lead",
        lead.id,
        lead.next_action,
        lead.next_action_on,
        lead.name,
        detail,
        ("lead", lead.id),
        lead.temperature,
        lead.phone or lead.mobile,
    )


def _with_whom() -> Any:
    query = Opportunity.select(Opportunity, Company, Person).left_outer_join(Company)
    return query.join_from(Opportunity, Person, JOIN.LEFT_OUTER).where(Opportunity.outcome == "open")


def _opportunities(user: Actor | None, first: date, last: date) -> Any:
    due: Any = Opportunity.next_action_on
    query = _with_whom().where(due.between(first, last), _of(user, Opportunity.owner))
    return query.order_by(due, Opportunity.id)


def _opportunity(found: Opportunity) -> TodayItem:
    whom = (found.company.name if found.company else "", found.person.name if found.person else "")
    return TodayItem(
        "opportunity",
        found.id,
        found.next_action,
        found.next_action_on,
        found.name,
        " · ".join(part for part in whom if part),
        ("opportunity", found.id),
        phone=(found.person.phone or found.person.mobile) if found.person else "",
    )


def _tasks(user: Actor | None, until: date) -> list[TodayItem]:
    query = (
        ActivityLink.select(ActivityLink, Activity, Opportunity, Person, Company, Lead)
        .join(Activity)
        .join_from(ActivityLink, Opportunity, JOIN.LEFT_OUTER)
        .join_from(ActivityLink, Person, JOIN.LEFT_OUTER, on=(ActivityLink.person == Person.id), attr="person")
        .join_from(ActivityLink, Company, JOIN.LEFT_OUTER, on=(ActivityLink.company == Company.id), attr="company")
        .join_from(ActivityLink, Lead, JOIN.LEFT_OUTER, on=(ActivityLink.lead == Lead.id), attr="lead")
        .where(Activity.due_on <= until, Activity.done_on.is_null(), _of(user, Activity.owner))
    )
    linked: dict[int, list[Any]] = {}
    for link in query.order_by(Activity.due_on, ActivityLink.id):
        linked.setdefault(link.activity.id, []).append(link)
    alone = Activity.select().where(
        Activity.due_on <= until,
        Activity.done_on.is_null(),
        _of(user, Activity.owner),
        Activity.id.not_in(ActivityLink.select(ActivityLink.activity)),
    )
    return [_task(links[0].activity, links) for links in linked.values()] + [_task(each, []) for each in alone]


def _task(activity: Activity, links: list[Any]) -> TodayItem:
    """A task with what it is about: the deal before the person before the company before the lead."""
    about = [
        record
        for noun in ("opportunity", "person", "company", "lead")
        for link in links
        if (record := _end(link, noun))
    ]
    first = about[0] if about else None
    return TodayItem(
        "activity",
        activity.id,
        activity.subject or activity.body,
        activity.due_on,
        first.name if first else "",
        " · ".join(dict.fromkeys(record.name for record in about[1:3] if record.name != about[0].name)),
        (first.noun(), first.id) if first else None,
        phone=(first.phone if isinstance(first, Company) else ""),
        service=bool(activity.repeats)
        and any(isinstance(record, Company) and record.relationship == "customer" for record in about),
    )


def _end(link: ActivityLink, noun: str) -> Any:
    return getattr(link, noun) if getattr(link, f"{noun}_id") is not None else None


def _nothing_planned(user: Actor | None) -> Section:
    """Open leads and opportunities without a next action or a task: those that are engaged, then the latest."""
    busy = [
        ActivityLink.select(getattr(ActivityLink, noun))
        .join(Activity)
        .where(getattr(ActivityLink, noun).is_null(False), Activity.due_on.is_null(False), Activity.done_on.is_null())
        for noun in ("opportunity", "lead")
    ]
    deals = _with_whom().where(
        Opportunity.next_action_on.is_null(), Opportunity.id.not_in(busy[0]), _of(user, Opportunity.owner)
    )
    leads = Lead.select().where(
        Lead.next_action_on.is_null(), _open_leads(), Lead.id.not_in(busy[1]), _of(user, Lead.owner)
    )
    count = deals.count() + leads.count()
    first = [_opportunity(found) for found in deals.order_by(Opportunity.updated_on.desc()).limit(MOST)]
    by_warmth = (Lead.temperature != "hot", Lead.temperature != "warm", Lead.updated_on.desc(), Lead.id)
    first += [_lead(lead) for lead in leads.order_by(*by_warmth).limit(MOST - len(first))]
    return Section(first, count)
