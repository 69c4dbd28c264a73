"""A look at whether everything in the database still agrees: SQLite's own checks, and our rules on both databases."""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import reduce
from typing import Any

from peewee import JOIN, Case, DatabaseError, Expression

from crm_desktop.models import search_index
from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.changes import ChangeEntry
from crm_desktop.models.companies import Company
from crm_desktop.models.database import database, is_sqlite, only_read
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.opportunities import Opportunity, OpportunityPerson
from crm_desktop.models.people import Person
from crm_desktop.models.pipelines import Stage
from crm_desktop.models.record import Record
from crm_desktop.models.search_index import MatchKey
from crm_desktop.models.tags import Tagging
from crm_desktop.models.vocabulary import SEARCHED
from crm_desktop.models.wording import say

COUNTED: dict[str, type[Record]] = {
    "leads": Lead, "people": Person, "companies": Company, "opportunities": Opportunity, "activities": Activity,
}  # fmt: skip
_SHOWN = 5
_LINKED = ("lead", "person", "company", "opportunity")


@dataclass(frozen=True)
class Report:
    """What a check found: sentences, and how many records there are."""

    problems: list[str] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """True when everything agrees."""
        return not self.problems


def check() -> Report:
    """Looks at the whole open database; changes nothing."""
    problems = list(_engine_problems())
    if problems:  # what the rules would read is not to be trusted
        return Report(problems)
    for rule in RULES:
        problems.extend(rule())
    return Report(problems, counts())


def counts() -> dict[str, int]:
    """How many records of each kind there are."""
    return {plural: model.select().count() for plural, model in COUNTED.items()}


def _engine_problems() -> Iterator[str]:
    if not is_sqlite():
        return
    try:
        for (found,) in database.execute_sql("PRAGMA integrity_check(20)"):
            if found != "ok":
                yield say("The file is damaged: {known}.", known=" ".join(str(found).split()))
        for table, row, other, _ in database.execute_sql("PRAGMA foreign_key_check"):
            yield say(
                "A record of {table} ({row}) points at a missing one of {other}.", table=table, row=row, other=other
            )
    except (DatabaseError, sqlite3.Error) as error:  # the driver's own while reading rows
        yield say("The file is damaged: {error}.", error=error)


def _search_problems() -> Iterator[str]:
    for model in SEARCHED:
        table: str = model.noun()
        if is_sqlite() and not _index_agrees(table):
            yield say(
                "The search index of {table} is out of step; restore a backup or write the records again.", table=table
            )
        texts = {row["id"] for row in _rows(model) if row["search_text"] != search_index.text_of(model, row)}
        yield from _told(texts, say("The search text of {{}} {table} records is out of step", table=table))


def _index_agrees(table: str) -> bool:
    """FTS5's own check, which compares its index with the table; a statement in form only, so it is rolled back.

    A file that can only be read takes not even that.
    """
    if only_read():
        return True
    try:
        with database.atomic() as transaction:
            database.execute_sql(f"INSERT INTO {table}_search ({table}_search, rank) VALUES ('integrity-check', 1)")
            transaction.rollback()
    except (DatabaseError, sqlite3.Error):
        return False
    return True


def _key_problems() -> Iterator[str]:
    named: Any = Company.select(Company.id, Company.name).tuples()
    companies: dict[int, str] = dict(named)
    for model in SEARCHED:
        kept: dict[int, set[str]] = defaultdict(set)
        keys: Any = MatchKey.select(MatchKey.key, MatchKey.record_id)
        for key, number in keys.where(MatchKey.record == model.noun()).tuples():
            kept[number].add(key)
        wrong = set(kept)
        for row in _rows(model):
            if model is Person:
                row["company_name"] = companies.get(row["company"], "")
            if kept.get(row["id"], set()) == search_index.keys_of(model, row):
                wrong.discard(row["id"])
            else:
                wrong.add(row["id"])
        yield from _told(
            wrong, say("The keys that recognise {{}} {model} records are out of step", model=say(model.noun()))
        )


def _link_problems() -> Iterator[str]:
    for model, name in ((ActivityLink, say("links of activities")), (Tagging, say("tags on records"))):
        given: Any = (Case(None, [(getattr(model, link).is_null(False), 1)], 0) for link in _LINKED)
        set_links: Any = reduce(lambda total, one: total + one, given)
        yield from _told(_ids(model, set_links != 1), say("{{}} {name} do not point at exactly one record", name=name))


def _pipeline_problems() -> Iterator[str]:
    standing = Opportunity.select(Opportunity.id).join(Stage)
    yield from _told(
        _numbers(standing.where(Stage.pipeline != Opportunity.pipeline)),
        say("{} opportunities stand in a stage of another pipeline"),
    )
    yield from _told(
        _numbers(standing.where(Stage.kind != Opportunity.outcome)),
        say("{} opportunities have another outcome than their stage"),
    )
    undated = ((Opportunity.outcome == "won") & Opportunity.won_on.is_null()) | (
        (Opportunity.outcome == "lost") & Opportunity.lost_on.is_null()
    )
    yield from _told(_ids(Opportunity, undated), say("{} opportunities are closed without a date"))
    part = (OpportunityPerson.opportunity == Opportunity.id) & (OpportunityPerson.person == Opportunity.person)
    apart = Opportunity.select(Opportunity.id).join(OpportunityPerson, JOIN.LEFT_OUTER, on=part)
    missing = _numbers(apart.where(Opportunity.person.is_null(False), OpportunityPerson.id.is_null()))
    yield from _told(missing, say("{} opportunities have a primary contact who does not take part"))


def _conversion_problems() -> Iterator[str]:
    converted = Lead.select(Lead.id).join(LeadStatus).where(LeadStatus.kind == "converted")
    yield from _told(
        _numbers(converted.where(Lead.converted_on.is_null())), say("{} leads are converted without a date")
    )
    unlinked = [link.is_null() for link in (Lead.person, Lead.company, Lead.opportunity)]
    alone = (number for number in _numbers(converted.where(*unlinked)) if not _let_go(number))
    yield from _told(alone, say("{} converted leads do not say what they became"))


def _let_go(lead_id: int) -> bool:
    """True when what it became was deleted later, or it came converted from elsewhere: nobody's mistake."""
    entries = ChangeEntry.select().where(
        ChangeEntry.record == Lead.noun(), ChangeEntry.first_id == lead_id, ChangeEntry.action == "updated"
    )
    changes = list(entries)
    converted_here = any(entry.new.get("converted_on") for entry in changes)
    links = ("person", "company", "opportunity")
    return not converted_here or any(entry.old.get(link) for entry in changes for link in links)


RULES: tuple[Callable[[], Iterable[str]], ...] = (
    _search_problems, _key_problems, _link_problems, _pipeline_problems, _conversion_problems,
)  # fmt: skip


def _rows(model: Any) -> Iterator[dict[str, Any]]:
    """Every record as plain values, one after another: a large database is not kept in memory."""
    yield from model.select().dicts().iterator()


def _ids(model: type[Record], condition: Expression) -> list[int]:
    return _numbers(model.select(model.id).where(condition))


def _numbers(query: Any) -> list[int]:
    return [number for (number,) in query.tuples()]


def _told(ids: Iterable[int], sentence: str) -> Iterator[str]:
    """One sentence with how many, and the first of them; none for none."""
    found = sorted(ids)
    if found:
        first = ", ".join(map(str, found[:_SHOWN]))
        yield f"{sentence.format(len(found))}: {first}{say(' and more') if len(found) > _SHOWN else ''}."
