"""An effort tracked through a pipeline, who takes part in it, and what has become of it."""

from typing import Any

from peewee import BooleanField, DateField, DateTimeField, IntegerField, TextField

from crm_desktop.models.changes import Values, current_change
from crm_desktop.models.companies import Company
from crm_desktop.models.own_values import OwnValues
from crm_desktop.models.people import Person
from crm_desktop.models.pipelines import GivenAnswers, Pipeline, Stage
from crm_desktop.models.record import Record, Searchable, sortable
from crm_desktop.models.record_fields import MoneyField, Reference
from crm_desktop.models.users import User, office_currency, owner_field
from crm_desktop.models.users.currency_rates import RateField, rate_kept
from crm_desktop.models.wording import to_say

TYPES = to_say([("sale", "Sale"), ("service", "Service"), ("no money", "Without money")])
OUTCOMES = to_say([("open", "Open"), ("won", "Won"), ("lost", "Lost")])
CATEGORIES = to_say([
    ("pipeline", "Pipeline"), ("best case", "Best case"), ("commit", "Commit"), ("closed", "Closed"),
    ("omitted", "Omitted"),
])  # fmt: skip


@sortable
class Opportunity(Searchable):
    """A sale, a service, or an effort with no money value."""

    SEARCHED = ("name", "source", "next_action", "lost_reason")
    SORTED = ("name", "source")

    # peewee makes these beside the links, which would each be read by a query of their own.
    company_id: int | None
    pipeline_id: int
    stage_id: int

    name = TextField(verbose_name="Name")
    company = Reference(Company, verbose_name="Company", null=True, backref="opportunities", when_deleted="clear")
    person = Reference(Person, verbose_name="Primary contact", null=True, backref="led", when_deleted="clear")
    type = TextField(verbose_name="Type", choices=TYPES, default="sale", index=True)
    pipeline = Reference(Pipeline, verbose_name="Pipeline", backref="opportunities", when_deleted="refuse")
    stage = Reference(Stage, verbose_name="Stage", backref="opportunities", when_deleted="refuse")
    stage_since = DateTimeField(verbose_name="In stage since")
    outcome = TextField(verbose_name="Outcome", choices=OUTCOMES, default="open", index=True)
    amount = MoneyField(verbose_name="Amount", null=True, index=True)
    currency = TextField(verbose_name="Currency", default=office_currency, help_text="ISO 4217")
    rate = RateField(
        verbose_name="Rate",
        null=True,
        help_text="What one unit of its currency is worth in the office's, as it was when the amount was entered",
    )
    likelihood = IntegerField(verbose_name="Likelihood", default=0, index=True, help_text="0 to 100%")
    likelihood_by_hand = BooleanField(
        default=False, verbose_name="Likelihood by hand", help_text="Set by hand: stays when the stage changes"
    )
    category = TextField(verbose_name="Forecast category", choices=CATEGORIES, default="pipeline", index=True)
    close_on = DateField(verbose_name="Close date", null=True, index=True)
    lost_reason = TextField(verbose_name="Lost reason", default="")
    won_on = DateField(verbose_name="Won on", null=True, index=True)
    lost_on = DateField(verbose_name="Lost on", null=True, index=True)
    next_action = TextField(verbose_name="Next action", default="")
    next_action_on = DateField(verbose_name="Next action on", null=True, index=True)
    source = TextField(verbose_name="Source", default="")
    note = TextField(verbose_name="Note", default="")
    own = OwnValues()
    owner = owner_field()

    def save(self, force_insert: bool = False, only: Any = None) -> int:
        """Keeps the rate of the day on which it is entered; a later one is kept by `edit_opportunity`."""
        if self.rate is None and self.amount is not None and (force_insert or not self.id):
            self.rate = rate_kept(self.currency, current_change().at.date())
        return super().save(force_insert, only)


class OpportunityPerson(Record):
    """A person who takes part in an opportunity, with a role; the opportunity names the primary one."""

    opportunity = Reference(Opportunity, backref="people", when_deleted="delete")
    person = Reference(Person, verbose_name="Person", backref="opportunities", when_deleted="delete")
    role = TextField(verbose_name="Role", default="")

    class Meta:
        """Each person once."""

        indexes = ((("opportunity", "person"), True),)


class StageMove(Record):
    """One move from stage to stage, with its time."""

    opportunity = Reference(Opportunity, backref="moves", when_deleted="delete")
    from_stage = Reference(Stage, null=True, backref="+", when_deleted="refuse")
    to_stage = Reference(Stage, backref="moves", when_deleted="refuse")
    at = DateTimeField(index=True)
    by = Reference(User, null=True, backref="+", when_deleted="refuse")
    answers = GivenAnswers(help_text="What the stage that was left had asked")


class Outcome(Record):
    """Won or lost, as an event of its own: moving the opportunity on changes no report of the past (S0)."""

    opportunity = Reference(Opportunity, backref="outcomes", when_deleted="delete")
    kind = TextField(choices=OUTCOMES[1:], index=True)
    on = DateField(index=True)
    amount = MoneyField(null=True)
    currency = TextField(default=office_currency)
    rate = RateField(null=True, help_text="To the office's currency on that day, where one was known")
    reason = TextField(default="")
    pipeline = Reference(Pipeline, backref="outcomes", when_deleted="refuse")
    stage = Reference(Stage, backref="+", when_deleted="refuse")
    by = Reference(User, null=True, backref="+", when_deleted="refuse")
    relationship_before = TextField(default="", help_text="What the company was before this win; see customers.py")

    def save(self, force_insert: bool = False, only: Any = None) -> int:
        """Keeps the rate of its day: a rate that is corrected later changes no report of the past."""
        if self.rate is None and self.on is not None:
            self.rate = rate_kept(self.currency, self.on)
        return super().save(force_insert, only)

    @classmethod
    def after_reversal(cls) -> None:
        """Whether a company is a customer depends on all its wins, of which an undo may have taken some."""
        from crm_desktop.models.opportunities.customers import settle_undone_wins  # it stands above

        opened, deleted = current_change(), []
        held: dict[int, Values] = {}
        for entry in opened.entries_of(cls.noun()):
            # As the win was before this undo, which may take it back in several steps.
            held[entry.first_id] = {**entry.old, **held.get(entry.first_id, {})}
            if entry.action == "deleted":
                deleted.append(held[entry.first_id])
        if deleted:
            gone = opened.entries_of(Opportunity.noun())
            settle_undone_wins(deleted, {entry.first_id: entry.old for entry in gone if entry.action == "deleted"})
