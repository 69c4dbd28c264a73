"""How much waits in each view: the counts beside the navigation."""

from datetime import date

from peewee import fn

from crm_desktop.models.activities import Activity
from crm_desktop.models.changes import Actor
from crm_desktop.models.companies import Company
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.people import Person
from crm_desktop.models.record import Record


def counts(user: Actor | None, today: date) -> dict[str, int]:
    """By view: what is due today or overdue, open leads, people, companies, open opportunities."""
    working = Lead.status.in_(LeadStatus.select(LeadStatus.id).where(LeadStatus.kind == "open"))
    opened = Opportunity.outcome == "open"
    due = (
        _count(Lead, working & (Lead.next_action_on <= today) & _of(Lead, user))
        + _count(Opportunity, opened & (Opportunity.next_action_on <= today) & _of(Opportunity, user))
        + _count(Activity, Activity.done_on.is_null() & (Activity.due_on <= today) & _of(Activity, user))
    )
    return {
        "Today": due, "Leads": _count(Lead, working), "People": _count(Person), "Companies": _count(Company),
        "Opportunities": _count(Opportunity, opened),
    }  # fmt: skip


def _of(model: type[Record], user: Actor | None) -> object:
    owner = model.owner  # type: ignore[attr-defined]
    return True if user is None else owner.is_null() | (owner == user.id)


def _count(model: type[Record], condition: object = True) -> int:
    found: int = model.select(fn.COUNT(model.id)).where(condition).scalar()
    return found
