"""Tags: free words on any record, kept once each."""

from typing import Any

from peewee import TextField

from crm_desktop.models.companies import Company
from crm_desktop.models.leads import Lead
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.people import Person
from crm_desktop.models.record import Record, Reference


class Tag(Record):
    """One word that records can carry."""

    name = TextField(verbose_name="Tag", unique=True)

    def __str__(self) -> str:
        """As people call it."""
        return self.name


class Tagging(Record):
    """One tag on one record: exactly one of the four links is set."""

    tag = Reference(Tag, backref="taggings", when_deleted="delete")
    lead = Reference(Lead, null=True, backref="taggings", when_deleted="delete")
    person = Reference(Person, null=True, backref="taggings", when_deleted="delete")
    company = Reference(Company, null=True, backref="taggings", when_deleted="delete")
    opportunity = Reference(Opportunity, null=True, backref="taggings", when_deleted="delete")


def tags_of(record: Lead | Person | Company | Opportunity) -> list[str]:
    """The names of a record's tags, in order."""
    query: Any = Tag.select(Tag.name).join(Tagging).where(getattr(Tagging, record.noun()) == record.id)
    return [name for (name,) in query.order_by(Tag.name).tuples()]


def set_tags(record: Lead | Person | Company | Opportunity, names: list[str]) -> None:
    """Gives a record exactly these tags; new words become tags. A deed: inside a change."""
    wanted = {name.strip() for name in names if name.strip()}
    link = getattr(Tagging, record.noun())
    for tagging in Tagging.select().where(link == record.id):
        if tagging.tag.name in wanted:
            wanted.discard(tagging.tag.name)
        else:
            tagging.delete_instance()
    for name in sorted(wanted):
        tag = Tag.get_or_none(Tag.name == name) or Tag.create(name=name)
        Tagging.create(tag=tag, **{record.noun(): record})
