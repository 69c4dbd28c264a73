"""The words that this database understands in fields with a vocabulary of their own, each with what it stands for."""

from typing import Any

from crm_desktop.models.folding import fold
from crm_desktop.models.imports.fields import choices_of, fields_of, noun_of
from crm_desktop.models.imports.guessing import Vocabulary
from crm_desktop.models.leads import LeadStatus
from crm_desktop.models.own_fields import fields_for
from crm_desktop.models.users import User


def known_words(kind: str) -> Vocabulary:
    """What the mapping is guessed with: a column of other words is no status, and no owner."""
    known = {
        field: frozenset(fold(word) for pair in choices_of(kind, field) for word in pair)
        for field in fields_of(kind)
        if choices_of(kind, field)
    }
    if kind == "leads":
        known["status"] = frozenset(statuses())
    known["owner"] = frozenset(users())
    return known


def own_names(kind: str) -> list[str]:
    """The own fields of a kind, which a column of the same header goes to."""
    return [field.name for field in fields_for(noun_of(kind))]


def statuses() -> dict[str, int]:
    """The lead statuses that a list may give. A lead converted elsewhere comes in as that: done, and out of the way."""
    return {fold(status.name): status.id for status in LeadStatus.select()}


def converted_statuses() -> set[int]:
    """Those of leads that became something else."""
    return {status.id for status in LeadStatus.select().where(LeadStatus.kind == "converted")}


def first_status() -> int:
    """What a lead begins with."""
    first: Any = LeadStatus.select().where(LeadStatus.kind == "open").order_by(LeadStatus.position).first()
    return int(first.id)


def users() -> dict[str, int]:
    """Who can own a record, by name and by e-mail."""
    found: dict[str, int] = {}
    for user in User.select().where(User.active):
        found |= {fold(word): user.id for word in (user.name, user.email) if word}
    return found
