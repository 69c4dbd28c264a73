"""One box that finds people, companies, opportunities, leads and notes by parts of words."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.changes import Actor
from crm_desktop.models.companies.search import company_search
from crm_desktop.models.folding import fold
from crm_desktop.models.leads.search import lead_search
from crm_desktop.models.opportunities.search import opportunity_search
from crm_desktop.models.people.search import person_search
from crm_desktop.models.queries import quoted_words

PER_KIND = 6
LINKED = ("lead", "opportunity", "person", "company")


@dataclass(frozen=True)
class Found:
    """One hit: which record to open, its name, and a line that tells it from others."""

    kind: str
    id: int
    title: str
    detail: str


def find_anything(text: str, user: Actor | None = None) -> list[Found]:
    """The best hits of each kind; names that begin with the text come first."""
    words = quoted_words(text)
    if not words:
        return []
    searches = {
        "person": person_search(user), "company": company_search(user),
        "opportunity": opportunity_search(user), "lead": lead_search(user, "all"),
    }  # fmt: skip
    found: list[Found] = []
    for kind, search in searches.items():
        _, rows = search.count_and_first(words, "name", False, PER_KIND)
        found.extend(Found(kind, row.id, row.name, _DETAILS[kind](row)) for row in rows)
    start = fold(text)
    found.sort(key=lambda hit: not fold(hit.title).startswith(start))
    return found + _noted(text)


def _noted(text: str) -> list[Found]:
    query: Any = Activity.select(Activity, ActivityLink).join(ActivityLink)
    for word in text.lower().split():
        query = query.where(Activity.subject.contains(word) | Activity.body.contains(word))
    found: dict[int, Found] = {}
    for activity in query.order_by(Activity.id.desc()).limit(PER_KIND * 4):
        link = activity.activitylink
        kind = next(name for name in LINKED if link.__data__[name] is not None)
        record = getattr(link, kind)
        said = activity.subject or activity.body[:80]
        found.setdefault(activity.id, Found(kind, record.id, str(record), f"{activity.kind.capitalize()}: {said}"))
    return list(found.values())[:PER_KIND]


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


_DETAILS: dict[str, Callable[[Any], str]] = {
    "person": lambda p: _joined(p.title, p.company.name if p.company else "", p.email or p.phone or p.mobile),
    "company": lambda c: _joined(c.city, c.industry, c.relationship.capitalize()),
    "opportunity": lambda o: _joined(o.company.name if o.company else "", o.stage.name),
    "lead": lambda x: _joined(x.title, x.company_name, x.email or x.phone, x.status.name),
}
