"""Companies as tables and exports read them."""

from collections.abc import Callable
from datetime import date

from crm_desktop.models.changes import Actor
from crm_desktop.models.companies.company import Company
from crm_desktop.models.record_search import RecordSearch


def company_search(user: Actor | None, today: Callable[[], date] = date.today) -> RecordSearch:
    """Companies with their parent and owner."""
    return RecordSearch(Company, user, joined=("parent", "owner"), today=today)
