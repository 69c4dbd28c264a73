"""Leads as tables and exports read them."""

from collections.abc import Callable
from datetime import date

from peewee import Expression

from crm_desktop.models.changes import Actor
from crm_desktop.models.leads.lead import Lead, LeadStatus
from crm_desktop.models.record_search import RecordSearch

JOINED = ("list", "status", "owner", "person", "company", "opportunity")


def lead_search(user: Actor | None, show: str = "open", today: Callable[[], date] = date.today) -> RecordSearch:
    """`show` is a kind of status, or "all": dead and converted leads leave the working lists and are kept."""

    def of_kind() -> Expression | None:
        if show == "all":
            return None
        return Lead.status.in_(LeadStatus.select(LeadStatus.id).where(LeadStatus.kind == show))

    return RecordSearch(Lead, user, joined=JOINED, base=of_kind, today=today)
