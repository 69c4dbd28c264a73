"""Opportunities as tables and exports read them."""

from collections.abc import Callable
from datetime import date

from peewee import Expression

from crm_desktop.models.changes import Actor
from crm_desktop.models.opportunities.opportunity import Opportunity
from crm_desktop.models.record_search import RecordSearch

JOINED = ("company", "person", "pipeline", "stage", "owner")


def opportunity_search(user: Actor | None, show: str = "all", today: Callable[[], date] = date.today) -> RecordSearch:
    """`show` is an outcome (open, won, lost), or "all"."""

    def of_outcome() -> Expression | None:
        return None if show == "all" else Opportunity.outcome == show

    return RecordSearch(Opportunity, user, joined=JOINED, base=of_outcome, today=today)
