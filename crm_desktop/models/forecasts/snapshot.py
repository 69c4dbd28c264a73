"""What is kept of a forecast: every open opportunity as it stood that day, and quotas with the manager's own figure."""

from peewee import BooleanField, DateField, IntegerField, TextField

from crm_desktop.models.record import Record
from crm_desktop.models.record_fields import MoneyField, Reference
from crm_desktop.models.users import User
from crm_desktop.models.users.currency_rates import RateField
from crm_desktop.models.wording import to_say

LENGTHS = to_say([("month", "Month"), ("quarter", "Quarter"), ("year", "Year")])


class ForecastSnapshot(Record):
    """One day's state of all open opportunities; kept as it was, whatever becomes of them."""

    name = TextField(verbose_name="Name", default="")
    taken_on = DateField(verbose_name="Day", index=True)
    currency = TextField(verbose_name="Currency")
    weekly = BooleanField(verbose_name="By itself", default=False, help_text="The first of its week, kept unasked")
    by = Reference(User, null=True, backref="+", when_deleted="clear")

    def __str__(self) -> str:
        """As people call it."""
        return f"{self.taken_on}, {self.name}" if self.name else str(self.taken_on)


class SnapshotRow(Record):
    """One open opportunity as it stood; by number and by words, for the record itself may be gone."""

    snapshot = Reference(ForecastSnapshot, backref="rows", when_deleted="delete")
    opportunity_number = IntegerField()
    name = TextField()
    company = TextField(default="")
    owner = TextField(default="")
    pipeline = TextField()
    stage = TextField()
    stage_order = IntegerField(default=0)
    category = TextField()
    amount = MoneyField(null=True)
    currency = TextField()
    rate = RateField(null=True, help_text="To the snapshot's currency on that day")
    likelihood = IntegerField()
    close_on = DateField(null=True)
    touched_on = DateField(null=True)
    next_action_on = DateField(null=True)


class Quota(Record):
    """What one user is to win in a period; beside it the manager's own expectation, which changes no figure."""

    KEPT_BY = "administrator"

    owner_id: int  # made by peewee beside the link, which would be read by a query of its own

    owner = Reference(User, verbose_name="Owner", backref="+", when_deleted="delete")
    by = TextField(verbose_name="Period", choices=LENGTHS)
    starts_on = DateField(verbose_name="Begins on")
    amount = MoneyField(verbose_name="Quota", null=True)
    adjusted = MoneyField(verbose_name="Manager's figure", null=True)
    remark = TextField(verbose_name="Why", default="")

    class Meta:
        """One for each user and period."""

        indexes = ((("owner", "by", "starts_on"), True),)
