"""Records offered while somebody types a name: those that begin with it first."""

from dataclasses import dataclass
from typing import Any

from peewee import Case, fn

from crm_desktop.models.folding import fold
from crm_desktop.models.record import Searchable
from crm_desktop.models.search_index import contains

MOST = 8


@dataclass(frozen=True)
class Suggestion:
    """A record that may be meant: its name, and what tells it from others of that name."""

    id: int
    name: str
    detail: str


def suggestions(model: type[Searchable], text: str, limit: int = MOST) -> list[Suggestion]:
    """The records that somebody who types this may mean."""
    wanted = fold(text)
    if not wanted:
        return []
    begins = Case(None, [(fn.SUBSTR(model.search_text, 1, len(wanted)) == wanted, 0)], 1)
    query = model.select().where(contains(model, wanted)).order_by(begins, fn.LOWER(model.name)).limit(limit)  # type: ignore[attr-defined]
    return [Suggestion(record.id, str(record), _detail(record)) for record in query]


def _detail(record: Any) -> str:
    """A person's company, else the title, place or e-mail: the first that is known."""
    company = getattr(record, "company", None)
    known = [str(company or ""), *(getattr(record, name, "") for name in ("title", "city", "email"))]
    return next((text for text in known if text), "")
