"""Leads as tables and exports read them."""

from collections.abc import Callable
from datetime import date

from peewee import Expression

from crm_desktop.models.changes import Actor
from crm_desktop.models.leads.lead import Lead, LeadStatus
from crm_desktop.models.record_search import RecordSearch

JOINED = ("list", "status", "owner", "person", "company", "opportunity")


def lead_search(user: Actor | None, show: str = "open", today: Callable[[], date] = date.today) -> RecordSearch:
    """`show` is a kind of status, "warming" for open leads that are warm, hot or in contact both ways, or "all".

    Dead and converted leads leave the working lists and are kept.
    """

    def of_kind() -> Expression | None:
        if show == "all":
            return None
        if show == "warming":
            return _is("open") & (Lead.temperature.in_(("warm", "hot")) | (Lead.engagement == "two-way"))
        return _is(show)

    return RecordSearch(Lead, user, joined=JOINED, base=of_kind, today=today)


def _is(kind: str) -> Expression:
    found: Expression = Lead.status.in_(LeadStatus.select(LeadStatus.id).where(LeadStatus.kind == kind))
    return found
