"""What was done, said and planned: notes, calls, e-mails, meetings and tasks, linked to any number of records."""

from peewee import BooleanField, DateField, DateTimeField, TextField

from crm_desktop.models.companies import Company
from crm_desktop.models.leads import Lead
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.own_values import OwnValues
from crm_desktop.models.people import Person
from crm_desktop.models.record import Record
from crm_desktop.models.record_fields import Reference
from crm_desktop.models.users import owner_field
from crm_desktop.models.wording import to_say

KINDS = to_say([("note", "Note"), ("call", "Call"), ("email", "Email"), ("meeting", "Meeting"), ("task", "Task")])
DIRECTIONS = to_say([("none", "None"), ("in", "In"), ("out", "Out")])


class Activity(Record):
    """Something that happened or is to happen; never moved or copied, only linked."""

    kind = TextField(verbose_name="Kind", choices=KINDS, default="note", index=True)
    direction = TextField(verbose_name="Direction", choices=DIRECTIONS, default="none")
    conversation = BooleanField(
        verbose_name="Conversation", default=False, help_text="Both sides took part: counts as contact both ways"
    )
    subject = TextField(verbose_name="Subject", default="")
    body = TextField(verbose_name="Text", default="")
    at = DateTimeField(verbose_name="When", null=True, index=True)
    due_on = DateField(verbose_name="Due", null=True, index=True)
    done_on = DateField(verbose_name="Done", null=True, index=True)
    repeats = TextField(verbose_name="Repeats", default="", help_text="An RFC 5545 rule")
    own = OwnValues()
    owner = owner_field()

    def __str__(self) -> str:
        """As people call it."""
        return self.subject or self.body[:60] or self.kind


class ActivityLink(Record):
    """An activity on one record: exactly one of the four links is set."""

    # peewee makes these beside the links, which would each be read by a query of their own.
    activity_id: int
    lead_id: int | None

    activity = Reference(Activity, backref="links", when_deleted="delete")
    lead = Reference(Lead, null=True, backref="activity_links", when_deleted="delete")
    person = Reference(Person, null=True, backref="activity_links", when_deleted="delete")
    company = Reference(Company, null=True, backref="activity_links", when_deleted="delete")
    opportunity = Reference(Opportunity, null=True, backref="activity_links", when_deleted="delete")
