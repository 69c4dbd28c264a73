"""An organisation that links people: a firm, a school, an association, any other (S0)."""

from collections.abc import Iterable

from peewee import IntegerField, TextField

from crm_desktop.models.own_values import OwnValues
from crm_desktop.models.record import Record, Searchable, sortable
from crm_desktop.models.record_fields import MoneyField, Reference
from crm_desktop.models.users import owner_field
from crm_desktop.models.wording import to_say

RELATIONSHIPS = to_say([
    ("prospect", "Prospect"), ("customer", "Customer"), ("former customer", "Former customer"),
    ("supplier", "Supplier"), ("partner", "Partner"), ("other", "Other"),
])  # fmt: skip
# As they stand in brackets behind a name.
IN_A_SENTENCE = to_say(("prospect", "customer", "former customer", "supplier", "partner", "other"))


@sortable
class Company(Searchable):
    """An organisation that one does, or may soon do, business with."""

    SEARCHED = ("name", "type", "industry", "phone", "email", "website", "street", "city", "postal_code", "country")
    PHONES = ("phone",)
    SORTED = ("name", "type", "industry", "email", "phone", "city", "country")

    name = TextField(verbose_name="Name")
    relationship = TextField(verbose_name="Relationship", choices=RELATIONSHIPS, default="prospect", index=True)
    type = TextField(verbose_name="Type", default="", help_text="Free: company, school, association…")
    industry = TextField(verbose_name="Industry", default="")
    phone = TextField(verbose_name="Phone", default="")
    email = TextField(verbose_name="Email", default="")
    website = TextField(verbose_name="Website", default="")
    street = TextField(verbose_name="Street", default="")
    street_2 = TextField(verbose_name="Street 2", default="")
    city = TextField(verbose_name="City", default="")
    state = TextField(verbose_name="State", default="")
    postal_code = TextField(verbose_name="Postal code", default="")
    country = TextField(verbose_name="Country", default="")
    annual_revenue = MoneyField(verbose_name="Annual revenue", null=True, index=True)
    employees = IntegerField(verbose_name="Employees", null=True, index=True)
    parent = Reference("self", verbose_name="Parent company", null=True, backref="children", when_deleted="clear")
    note = TextField(verbose_name="Note", default="")
    own = OwnValues()
    owner = owner_field()

    @staticmethod
    def name_key(name: str, company: str) -> str:
        """Its name alone."""
        return f"c{name}" if name else ""

    def recognised_with(self) -> Iterable[Record]:
        """Its people: they are recognised by their name with the company's."""
        found: Iterable[Record] = self.people  # type: ignore[attr-defined]
        return found
