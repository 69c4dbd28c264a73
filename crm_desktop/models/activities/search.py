"""Activities as tables and exports read them."""

from collections.abc import Callable
from datetime import date

from crm_desktop.models.activities.activity import Activity
from crm_desktop.models.changes import Actor
from crm_desktop.models.record_search import RecordSearch


def activity_search(user: Actor | None, today: Callable[[], date] = date.today) -> RecordSearch:
    """Activities with their owner."""
    return RecordSearch(Activity, user, joined=("owner",), today=today)
