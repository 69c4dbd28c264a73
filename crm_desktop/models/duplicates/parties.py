"""Leads, people and companies as they are compared: read at once, as few columns as tell them apart."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from crm_desktop.models.companies import Company
from crm_desktop.models.folding import fold_each, key_of_each
from crm_desktop.models.leads import Lead
from crm_desktop.models.people import Person

KINDS = ("lead", "person", "company")


@dataclass(frozen=True, slots=True)
class Party:
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
            found += [Party(kind, *row) for row in _rows(kind)]
    names = fold_each([one.name for one in found])
    return Parties(
        found,
        names,
        key_of_each([one.name for one in found]),
        key_of_each([one.company for one in found]),
        fold_each([one.city for one in found]),
    )


def _rows(kind: str) -> Any:
    if kind == "lead":
        leads: Any = Lead.select(Lead.id, Lead.name, Lead.company_name, Lead.email, Lead.phone, Lead.city)
        return leads.where(Lead.converted_on.is_null()).order_by(Lead.id).tuples()
    if kind == "person":
        people: Any = Person.select(Person.id, Person.name, Company.name, Person.email, Person.phone, Person.city)
        rows = people.left_outer_join(Company).order_by(Person.id).tuples()
        return [(number, name, at or "", *rest) for number, name, at, *rest in rows]
    firms: Any = Company.select(Company.id, Company.name, Company.website, Company.email, Company.phone, Company.city)
    return firms.order_by(Company.id).tuples()
