"""Leads, people and companies as they are compared: read at once, as few columns as tell them apart."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, NamedTuple

from peewee import Value, fn

from crm_desktop.models.companies import Company
from crm_desktop.models.database import database
from crm_desktop.models.folding import fold_each, key_of_each
from crm_desktop.models.leads import Lead
from crm_desktop.models.people import Person

KINDS = ("lead", "person", "company")


class Party(NamedTuple):
    """One of a pair: what one needs to show and to open it."""

    kind: str
    id: int
    name: str
    company: str
    email: str
    phone: str
    city: str

    @property
    def detail(self) -> str:
        """One line that tells it from others of the same name."""
        return " · ".join(part for part in (self.company, self.email or self.phone, self.city) if part)


@dataclass(frozen=True)
class Parties:
    """All that are compared, with their names, companies and cities as `fold` and `key_of` have them."""

    all: list[Party]
    names: list[str]
    name_keys: list[str]
    company_keys: list[str]
    cities: list[str]


def parties(kinds: Collection[str]) -> Parties:
    """Everybody of these kinds; a lead that was converted is what it became, so it is left out."""
    found: list[Party] = []
    for kind in KINDS:
        if kind in kinds:
            found += map(Party._make, database.execute(_rows(kind)))
    names = fold_each([one.name for one in found])
    return Parties(
        found,
        names,
        key_of_each([one.name for one in found]),
        key_of_each([one.company for one in found]),
        fold_each([one.city for one in found]),
    )


def _rows(kind: str) -> Any:
    """As `Party` has them; texts only, so they are taken as the database gives them."""
    model: Any
    model, company = {
        "lead": (Lead, Lead.company_name), "person": (Person, fn.COALESCE(Company.name, "")),
        "company": (Company, Company.website),
    }[kind]  # fmt: skip
    query: Any = model.select(
        Value(kind), model.id, model.name, company, model.email, model.phone, model.city
    ).order_by(model.id)
    if kind == "lead":
        return query.where(Lead.converted_on.is_null())
    return query.left_outer_join(Company) if kind == "person" else query
