"""An ordered process that a company makes for itself: pipelines, their stages, and the reasons for losing."""

from peewee import BooleanField, IntegerField, TextField

from crm_desktop.models.pipelines.questions import Questions
from crm_desktop.models.record import Record
from crm_desktop.models.record_fields import Reference
from crm_desktop.models.wording import to_say

STAGE_KINDS = to_say([("open", "Open"), ("won", "Won"), ("lost", "Lost")])


class Pipeline(Record):
    """A process that opportunities go through."""

    KEPT_BY = "administrator"

    name = TextField(verbose_name="Name", unique=True)
    position = IntegerField(verbose_name="Order", default=0)
    retired = BooleanField(verbose_name="Retired", default=False)

    def __str__(self) -> str:
        """As people call it."""
        return self.name


class Stage(Record):
    """One step of a pipeline. Code looks at its kind, never at its name."""

    KEPT_BY = "administrator"

    pipeline_id: int  # made by peewee beside the link, which would be read by a query of its own

    pipeline = Reference(Pipeline, verbose_name="Pipeline", backref="stages", when_deleted="delete")
    name = TextField(verbose_name="Name")
    position = IntegerField(verbose_name="Order", default=0)
    kind = TextField(verbose_name="Kind", choices=STAGE_KINDS, default="open")
    likelihood = IntegerField(verbose_name="Likelihood", default=0, help_text="0 to 100%")
    rot_days = IntegerField(verbose_name="Rots after", null=True, help_text="Days in the stage; empty for never")
    retired = BooleanField(verbose_name="Retired", default=False, help_text="Kept for history, offered no more")
    questions = Questions(verbose_name="Questions", help_text="Asked on leaving")

    class Meta:
        """A name once per pipeline."""

        indexes = ((("pipeline", "name"), True),)

    def __str__(self) -> str:
        """As people call it."""
        return self.name


class LostReason(Record):
    """Why opportunities are lost: an editable list."""

    KEPT_BY = "administrator"
    # Whoever closes an opportunity may name a reason that is not listed yet, and then it is.
    ADDED_BY = "member"

    name = TextField(verbose_name="Reason", unique=True)
    position = IntegerField(verbose_name="Order", default=0)

    def __str__(self) -> str:
        """As people call it."""
        return self.name
