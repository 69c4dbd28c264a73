"""One box that finds people, companies, opportunities, leads, notes, views and call runs by parts of words.

It is asked with each key, so it asks the indexes for a handful only, and ranks those: nothing is counted or sorted.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from peewee import JOIN, fn

from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.call_runs import CallRun
from crm_desktop.models.changes import Actor
from crm_desktop.models.companies import Company
from crm_desktop.models.database import database, is_sqlite
from crm_desktop.models.folding import digits_of, fold, storable
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.people import Person
from crm_desktop.models.pipelines import Stage
from crm_desktop.models.record import Searchable, record_kinds, sort_text
from crm_desktop.models.saved_views import SavedView
from crm_desktop.models.search_index import folded, phone_digits, plain
from crm_desktop.models.wording import say

PER_KIND = 6
CANDIDATES = 24
# What a trigram index can find.
SHORTEST_INDEXED = 3
# Words of one or two letters are looked for among the newest only.
NEWEST = 20_000
MOST_WORDS = 6
LONGEST_TEXT = 200
EXCERPT = 80
LINKED = ("lead", "opportunity", "person", "company")

Recent = Sequence[tuple[str, int]]


@dataclass(frozen=True)
class Found:
    """One hit: which record to open, its name, and a line that tells it from others."""

    kind: str
    id: int
    title: str
    detail: str


def find_anything(text: str, user: Actor | None = None, recent: Recent = ()) -> list[Found]:
    """The best hits of each kind: what was opened lately first, then names that begin with the text."""
    text = storable(text[:LONGEST_TEXT])
    words = list(dict.fromkeys(fold(text.replace('"', " ")).split()))[:MOST_WORDS]
    if not words:
        return []
    lately = {which: place for place, which in enumerate(recent)}
    found = [hit for model in _TOLD for hit in _of_kind(model, text, words, lately)]
    start = " ".join(words)
    found.sort(key=lambda hit: (lately.get((hit.kind, hit.id), len(lately)), not fold(hit.title).startswith(start)))
    return [*found, *_views(words, user), *_runs(words), *_noted(words)]


def recent_records(recent: Recent) -> list[Found]:
    """What was opened lately, the latest first, as it is called now; what has been deleted is left out."""
    found: dict[tuple[str, int], Found] = {}
    for model in _TOLD:
        kind = model.noun()
        ids = [record_id for each, record_id in recent if each == kind]
        found |= {(kind, hit.id): hit for hit in (_hits(model, ids) if ids else ())}
    return [found[which] for which in recent if which in found]


def _of_kind(
    model: type[Searchable], text: str, words: Sequence[str], lately: dict[tuple[str, int], int]
) -> Iterable[Found]:
    kind = model.noun()
    digits = phone_digits(text) if _is_phone(text) else ""
    if digits:
        ids = _indexed(model, [digits], CANDIDATES) if model.PHONES else []
    else:
        ids = [*_beginning(model, text), *_indexed(model, words, CANDIDATES), *_through_others(model, words)]
    start = " ".join(words)

    def place(hit: Found) -> tuple[Any, ...]:
        return lately.get((kind, hit.id), len(lately)), *_likeness(fold(hit.title), start, words), hit.id

    return sorted(_hits(model, ids), key=place)[:PER_KIND] if ids else []


def _hits(model: type[Searchable], ids: Sequence[int]) -> list[Found]:
    """Each with the line that tells it from others: read in few columns, as whole records take ten times as long."""
    columns, links, tell = _TOLD[model]
    query: Any = model.select(model.id, model.name, *columns)  # type: ignore[attr-defined]
    for link in links:
        query = query.join_from(model, link.rel_model, JOIN.LEFT_OUTER, on=link)
    return [Found(model.noun(), row[0], row[1], tell(*row[2:])) for row in query.where(model.id.in_(ids)).tuples()]


def _likeness(name: str, start: str, words: Sequence[str]) -> tuple[bool, bool, str]:
    """What sorts first: begins with the text, then has words that begin with each of those looked for."""
    parts = name.split()
    return not name.startswith(start), not all(any(part.startswith(word) for part in parts) for word in words), name


def _is_phone(text: str) -> bool:
    return len(digits_of(text)) >= 6 and not any(character.isalpha() for character in text)


def _beginning(model: type[Searchable], text: str) -> list[int]:
    """Names that begin as the text does, out of the index that tables are sorted by."""
    wanted = " ".join(text.lower().split())
    name: Any = sort_text(model.name)  # type: ignore[attr-defined]
    query: Any = model.select(model.id, name).where(name >= wanted).order_by(name, model.id).limit(PER_KIND)
    return [record_id for record_id, held in query.tuples() if held.startswith(wanted)]


def _indexed(model: type[Searchable], words: Sequence[str], limit: int) -> list[int]:
    """Some records whose text holds all of the words, wherever they stand."""
    long = [word for word in words if len(word) >= SHORTEST_INDEXED]
    short = [word for word in words if len(word) < SHORTEST_INDEXED]
    table, text = model.noun(), model.search_text
    query: Any = model.select(model.id)
    for word in short:
        query = query.where(folded(text.startswith(word)) | folded(text.contains(f" {word}")))
    if not long:
        newest: Any = model.select(fn.MAX(model.id)).scalar() or 0
        return _ids(query.where(model.id > newest - NEWEST).limit(limit))
    most = CANDIDATES * 20 if short else limit
    if is_sqlite():
        asked = " AND ".join(f'"{word}"' for word in long)
        some = f"SELECT rowid FROM {table}_search WHERE {table}_search MATCH ? LIMIT {most}"
        held = [number for (number,) in database.execute_sql(some, (asked,)).fetchall()]
    else:
        held = _ids(model.select(model.id).where(*(folded(text.contains(word)) for word in long)).limit(most))
    return _ids(query.where(model.id.in_(held)).limit(limit)) if short else held


def _through_others(model: type[Searchable], words: Sequence[str]) -> list[int]:
    """People and opportunities of a company that a word names, the other words being their own."""
    if model not in (Person, Opportunity):
        return []
    found: list[int] = []
    for word in words:
        firms = _indexed(Company, [word], CANDIDATES) if len(word) >= SHORTEST_INDEXED else []
        query: Any = model.select(model.id).where(model.company.in_(firms))
        for other in words:
            if other != word:
                query = query.where(folded(model.search_text.contains(other)))
        found += _ids(query.limit(PER_KIND)) if firms else []
    return found


def _ids(query: Any) -> list[int]:
    return [number for (number,) in query.tuples()]


def _views(words: Sequence[str], user: Actor | None) -> list[Found]:
    """Saved views by their names: one has dozens, so they are read."""
    mine = SavedView.owner.is_null() if user is None else SavedView.owner == user.id
    views = [view for view in SavedView.select().where(SavedView.shared | mine) if _names(str(view), words)]
    return [
        Found("saved_view", view.id, str(view), say("View of {many}", many=say(MANY.get(view.kind, view.kind))))
        for view in views[:PER_KIND]
    ]


def _runs(words: Sequence[str]) -> list[Found]:
    newest: Any = CallRun.select().order_by(CallRun.id.desc()).limit(NEWEST // 100)
    return [Found("call_run", run.id, run.name, say("Call run")) for run in newest if _names(run.name, words)][
        :PER_KIND
    ]


def _names(name: str, words: Sequence[str]) -> bool:
    folded = fold(name)
    return all(word in folded for word in words)


def _noted(words: Sequence[str]) -> list[Found]:
    """Notes, calls and mails by what they say, the latest first, each with the record that it stands on."""
    ids = _said(words)
    if not ids:
        return []
    query: Any = Activity.select(Activity, ActivityLink).join(ActivityLink).where(Activity.id.in_(ids))
    stands_on: dict[int, tuple[Activity, str, int]] = {}
    for activity in query.order_by(Activity.id.desc()):
        held = activity.activitylink.__data__
        kind = next(name for name in LINKED if held[name] is not None)
        stands_on.setdefault(activity.id, (activity, kind, held[kind]))
    names: dict[tuple[str, int], str] = {}
    for kind in {kind for _, kind, _ in stands_on.values()}:
        model: Any = record_kinds()[kind]
        some = [number for _, each, number in stands_on.values() if each == kind]
        names |= {(kind, number): name for number, name in
                  model.select(model.id, model.name).where(model.id.in_(some)).tuples()}  # fmt: skip
    return [
        Found(kind, number, names[kind, number], f"{_label(Activity.kind, activity.kind)}: {_excerpt(activity, words)}")
        for activity, kind, number in stands_on.values()
    ]


def _excerpt(activity: Activity, words: Sequence[str]) -> str:
    """The subject, or the part of the text that holds the first of the words."""
    if activity.subject and any(word in fold(activity.subject) for word in words):
        return str(activity.subject)
    body = " ".join(activity.body.split())
    at = max(0, fold(body).find(words[0]) - EXCERPT // 4)
    return f"{'…' if at else ''}{body[at : at + EXCERPT]}" or str(activity.subject)


def _said(words: Sequence[str]) -> list[int]:
    if not any(len(word) >= SHORTEST_INDEXED for word in words):
        return []
    if is_sqlite():
        asked = " AND ".join(f'"{word}"' for word in words if len(word) >= SHORTEST_INDEXED)
        some = f"SELECT rowid FROM activity_search WHERE activity_search MATCH ? ORDER BY rowid DESC LIMIT {PER_KIND}"
        return [number for (number,) in database.execute_sql(some, (asked,)).fetchall()]
    said: Any = plain(Activity.subject.concat(" ").concat(Activity.body))
    query: Any = Activity.select(Activity.id)
    for word in words:
        query = query.where(folded(said.contains(word)))
    return sorted(_ids(query.limit(CANDIDATES * 10)), reverse=True)[:PER_KIND]


def _label(field: Any, value: str) -> str:
    """A choice as people call it."""
    return say(dict(field.choices).get(value, value))


def _joined(*parts: str | None) -> str:
    return " · ".join(part for part in parts if part)


MANY = {"lead": "leads", "person": "people", "company": "companies", "opportunity": "opportunities"}
Told = tuple[tuple[Any, ...], tuple[Any, ...], Callable[..., str]]
# Of each kind, in the order of the box: the columns, the links that they stand behind, and how they are told.
_TOLD: dict[type[Searchable], Told] = {
    Person: (
        (Person.title, Company.name, Person.email, Person.phone, Person.mobile), (Person.company,),
        lambda title, company, email, phone, mobile: _joined(title, company, email or phone or mobile),
    ),
    Company: (
        (Company.city, Company.industry, Company.relationship), (),
        lambda city, industry, relationship: _joined(city, industry, _label(Company.relationship, relationship)),
    ),
    Opportunity: ((Company.name, Stage.name), (Opportunity.company, Opportunity.stage), _joined),
    Lead: (
        (Lead.title, Lead.company_name, Lead.email, Lead.phone, LeadStatus.name), (Lead.status,),
        lambda title, company, email, phone, status: _joined(title, company, email or phone, status),
    ),
}  # fmt: skip
