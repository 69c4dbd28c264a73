"""Who works at a company."""

from dataclasses import dataclass

from peewee import fn

from crm_desktop.models.people.person import Person


@dataclass(frozen=True)
class Colleague:
    """A person of a company, as its page lists them."""

    id: int
    name: str
    title: str
    email: str
    phone: str


def people_of_company(company_id: int) -> list[Colleague]:
    """The people of a company by name."""
    query = Person.select(Person.id, Person.name, Person.title, Person.email, Person.phone, Person.mobile)
    found = query.where(Person.company == company_id).order_by(fn.LOWER(Person.name), Person.id)
    return [Colleague(each.id, each.name, each.title, each.email, each.phone or each.mobile) for each in found]
