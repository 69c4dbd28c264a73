"""A call run: whom to call, in which order, and what came of each call. A record, so that it can be gone on with."""

from typing import Any

from peewee import IntegerField, TextField

from crm_desktop.models.leads import Lead, LeadList
from crm_desktop.models.people import Person
from crm_desktop.models.record import Record
from crm_desktop.models.record_fields import Reference
from crm_desktop.models.users import owner_field
from crm_desktop.models.wording import say, to_say

KINDS = to_say([("lead", "Leads"), ("person", "People")])
OUTCOMES = to_say([
    ("no_answer", "No answer"), ("call_back", "Call back"), ("not_interested", "Not interested"),
    ("wrong_number", "Wrong number"), ("meeting", "Meeting"), ("converted", "Converted"), ("skipped", "Skipped"),
])  # fmt: skip
# Somebody was spoken to.
REACHED = ("call_back", "not_interested", "meeting", "converted")
RETRY_DAYS = 2


class CallRun(Record):
    """Leads or people who are called one after another."""

    # peewee makes it beside the link, which would be read by a query of its own.
    list_id: int | None

    name = TextField(verbose_name="Call run")
    kind = TextField(verbose_name="Of", choices=KINDS, default="lead")
    list = Reference(LeadList, verbose_name="List", null=True, backref="+", when_deleted="clear")
    script = TextField(verbose_name="Script", default="")
    retry_days = IntegerField(verbose_name="Try again after days", default=RETRY_DAYS)
    owner = owner_field()

    def __str__(self) -> str:
        """As people call it."""
        return str(self.name)


class CallRunEntry(Record):
    """One lead or person in a run, and what came of the call; the outcome is empty for who is still to be called."""

    run_id: int
    lead_id: int | None
    person_id: int | None

    run = Reference(CallRun, backref="entries", when_deleted="delete")
    position = IntegerField()
    lead = Reference(Lead, null=True, backref="+", when_deleted="delete")
    person = Reference(Person, null=True, backref="+", when_deleted="delete")
    outcome = TextField(verbose_name="Outcome", choices=OUTCOMES, default="")
    reason = TextField(verbose_name="Reason", default="")

    class Meta:
        """Read in the order of the calls."""

        indexes = ((("run", "position"), False),)

    @property
    def called(self) -> Any:
        """The lead or person."""
        return self.lead if self.lead_id is not None else self.person

    def __str__(self) -> str:
        """As people call it."""
        return say("a call of {called}", called=self.called)
