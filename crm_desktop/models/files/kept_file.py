"""A file that is kept with records, in the database like all else, so that a backup and a server hold it, too."""

from peewee import BlobField, IntegerField, Model, TextField

from crm_desktop.models.activities import Activity
from crm_desktop.models.companies import Company
from crm_desktop.models.database import database
from crm_desktop.models.leads import Lead
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.people import Person
from crm_desktop.models.record import Record
from crm_desktop.models.record_fields import Reference
from crm_desktop.models.users import owner_field

# What most mail servers let through; every backup carries all of it, and it is held in memory while it is read.
LARGEST = 25_000_000


class FileContent(Model):
    """The bytes of a file, by their SHA-256: the same logo in a hundred mails is kept once.

    No record: never changed, so there is nothing to undo, and the history need not hold it.
    """

    hash = TextField(primary_key=True)
    content = BlobField()

    class Meta:
        """Where peewee finds the table."""

        database = database
        table_name = "file_content"


class KeptFile(Record):
    """A file by its name; deleting it leaves the bytes for as long as the history could bring it back."""

    activity_id: int | None

    name = TextField(verbose_name="Name")
    size = IntegerField(verbose_name="Size", help_text="In bytes")
    hash = TextField(verbose_name="Content", index=True)
    activity = Reference(
        Activity, null=True, backref="files", when_deleted="clear", verbose_name="Came with", help_text="The mail"
    )
    owner = owner_field()

    def __str__(self) -> str:
        """As people call it."""
        return self.name


class FileLink(Record):
    """A file on one record: exactly one of the four is set. It follows conversions and merges as activities do."""

    file_id: int

    file = Reference(KeptFile, backref="links", when_deleted="delete")
    lead = Reference(Lead, null=True, backref="file_links", when_deleted="delete")
    person = Reference(Person, null=True, backref="file_links", when_deleted="delete")
    company = Reference(Company, null=True, backref="file_links", when_deleted="delete")
    opportunity = Reference(Opportunity, null=True, backref="file_links", when_deleted="delete")
