"""Tags: free words on any record, kept once each."""

from collections.abc import Iterable
from typing import Any

from peewee import TextField

from crm_desktop.models.companies import Company
from crm_desktop.models.folding import fold
from crm_desktop.models.leads import Lead
from crm_desktop.models.named_lists import checked_name, named
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.people import Person
from crm_desktop.models.record import Record
from crm_desktop.models.record_fields import Reference


class Tag(Record):
    """One word that records can carry."""

    name = TextField(verbose_name="Tag", unique=True)

    def __str__(self) -> str:
        """As people call it."""
        return self.name


class Tagging(Record):
    """One tag on one record: exactly one of the four links is set."""

    # peewee makes it beside the link, which would be read by a query of its own.
    tag_id: int

    tag = Reference(Tag, backref="taggings", when_deleted="delete")
    lead = Reference(Lead, null=True, backref="taggings", when_deleted="delete")
    person = Reference(Person, null=True, backref="taggings", when_deleted="delete")
    company = Reference(Company, null=True, backref="taggings", when_deleted="delete")
    opportunity = Reference(Opportunity, null=True, backref="taggings", when_deleted="delete")


def tags_of(record: Lead | Person | Company | Opportunity) -> list[str]:
    """The names of a record's tags, in order."""
    query: Any = Tag.select(Tag.name).join(Tagging).where(getattr(Tagging, record.noun()) == record.id)
    return sorted((name for (name,) in query.tuples()), key=fold)


def set_tags(record: Lead | Person | Company | Opportunity, names: Iterable[str]) -> None:
    """Gives a record exactly these tags; new words become tags. A deed: inside a change."""
    wanted = {tag.id: tag for tag in map(tag_named, _words(names))}
    link = getattr(Tagging, record.noun())
    for tagging in Tagging.select().where(link == record.id):
        if tagging.tag_id not in wanted:
            tagging.delete_instance()
        wanted.pop(tagging.tag_id, None)
    for tag in sorted(wanted.values(), key=str):
        Tagging.create(tag=tag, **{record.noun(): record})


def tag_named(name: str) -> Tag:
    """The tag of this name, whatever its capitals and accents; made when there is none. Inside a change."""
    held: Tag | None = named(Tag, name)
    return held or Tag.create(name=checked_name(Tag, name))


def all_tags() -> list[str]:
    """The names of all tags, in order; for completion."""
    return sorted((tag.name for tag in Tag.select()), key=fold)


def _words(names: Iterable[str]) -> list[str]:
    """Without commas, which part tags wherever several are written."""
    return [word for name in names for part in name.split(",") if (word := " ".join(part.split()))]
