"""What a command is called with: its arguments, who calls, and when."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from crm_desktop.models.activities.search import activity_search
from crm_desktop.models.changes import OpenChange
from crm_desktop.models.companies.search import company_search
from crm_desktop.models.exports import RecordKind
from crm_desktop.models.leads.search import lead_search
from crm_desktop.models.opportunities.search import opportunity_search
from crm_desktop.models.people.search import person_search
from crm_desktop.models.users import User

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Call:
    """One call of a command on an open database."""

    arguments: Namespace
    user: User
    now: datetime
    progress: Progress

    @property
    def today(self) -> date:
        """The day of the call."""
        return self.now.date()

    def __getattr__(self, name: str) -> Any:
        """An argument by its name."""
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self.arguments, name)

    def found(self, kind: RecordKind, where: str | None) -> list[int]:
        """The ids of the records that match, oldest first. Raises WrongCall for a query that means nothing."""
        search = _SEARCHES[kind.plural](self.user, today=lambda: self.today)
        return list(search.ids(where or "", sort="id"))


def number_of(opened: OpenChange) -> int | None:
    """The id of a change that wrote something; one that wrote nothing leaves no line in the history."""
    return None if opened.is_empty else opened.id


def _all_leads(user: User, today: Callable[[], date]) -> Any:
    return lead_search(user, show="all", today=today)


_SEARCHES: dict[str, Callable[..., Any]] = {
    "leads": _all_leads,
    "people": person_search,
    "companies": company_search,
    "opportunities": opportunity_search,
    "activities": activity_search,
}
