"""People as tables and exports read them."""

from collections.abc import Callable
from datetime import date

from crm_desktop.models.changes import Actor
from crm_desktop.models.people.person import Person
from crm_desktop.models.record_search import RecordSearch


def person_search(user: Actor | None, today: Callable[[], date] = date.today) -> RecordSearch:
    """People with their company and owner."""
    return RecordSearch(Person, user, joined=("company", "owner"), today=today)
