"""A person or company of interest, not qualified yet: one flat record, kept apart from contacts (S0, S4)."""

from peewee import DateField, IntegerField, TextField

from crm_desktop.models.companies import Company
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.own_values import OwnValues
from crm_desktop.models.people import Person
from crm_desktop.models.record import Record, Searchable, sortable
from crm_desktop.models.record_fields import MoneyField, Reference
from crm_desktop.models.search_index import joined_key
from crm_desktop.models.users import owner_field
from crm_desktop.models.wording import to_say

STATUS_KINDS = to_say([("open", "Open"), ("dead", "Dead"), ("converted", "Converted")])
TEMPERATURES = to_say([("cold", "Cold"), ("warm", "Warm"), ("hot", "Hot")])
WAITING = to_say([("ours", "We owe a reply"), ("theirs", "They owe a reply")])
ENGAGEMENTS = to_say([("none", "None"), ("one-way", "One-way"), ("two-way", "Two-way")])


class LeadList(Record):
    """Where leads came from: one bought or collected list."""

    name = TextField(verbose_name="List", unique=True)
    supplier = TextField(verbose_name="Supplier", default="")
    bought_on = DateField(verbose_name="Bought on", null=True)
    cost = MoneyField(verbose_name="Cost", null=True)

    def __str__(self) -> str:
        """As people call it."""
        return self.name


class LeadStatus(Record):
    """A step on the lead's way, with what the team means by it. Code looks at the kind, never at the name."""

    KEPT_BY = "administrator"

    name = TextField(verbose_name="Status", unique=True)
    kind = TextField(verbose_name="Kind", choices=STATUS_KINDS, default="open")
    meaning = TextField(verbose_name="Meaning", default="")
    position = IntegerField(verbose_name="Order", default=0)

    def __str__(self) -> str:
        """As people call it."""
        return self.name


@sortable
class Lead(Searchable):
    """Someone or some company of interest. Needs only a name; carries no forecast."""

    SEARCHED = (
        "name", "first_name", "last_name", "title", "company_name", "email", "email_2", "phone", "phone_2", "mobile",
        "website", "street", "city", "state", "postal_code", "country", "industry", "next_action", "note",
    )  # fmt: skip
    PHONES = ("phone", "phone_2", "mobile")
    SORTED = ("name", "company_name", "title", "email", "phone", "city", "state", "country", "industry")

    name = TextField(verbose_name="Name")
    first_name = TextField(verbose_name="First name", default="")
    last_name = TextField(verbose_name="Last name", default="")
    title = TextField(verbose_name="Job title", default="")
    company_name = TextField(verbose_name="Company", default="")
    email = TextField(verbose_name="Email", default="")
    email_2 = TextField(verbose_name="Email 2", default="")
    phone = TextField(verbose_name="Phone", default="")
    phone_2 = TextField(verbose_name="Phone 2", default="")
    mobile = TextField(verbose_name="Mobile", default="")
    website = TextField(verbose_name="Website", default="")
    street = TextField(verbose_name="Street", default="")
    street_2 = TextField(verbose_name="Street 2", default="")
    city = TextField(verbose_name="City", default="")
    state = TextField(verbose_name="State", default="")
    postal_code = TextField(verbose_name="Postal code", default="")
    country = TextField(verbose_name="Country", default="")
    industry = TextField(verbose_name="Industry", default="")
    list = Reference(LeadList, verbose_name="List", null=True, backref="leads", when_deleted="clear")
    status = Reference(LeadStatus, verbose_name="Status", backref="leads", when_deleted="refuse")
    temperature = TextField(verbose_name="Temperature", choices=TEMPERATURES, default="cold", index=True)
    engagement = TextField(verbose_name="Engagement", choices=ENGAGEMENTS, default="none", index=True)
    waiting = TextField(
        verbose_name="Waiting",
        choices=WAITING,
        default="",
        index=True,
        help_text="Whose turn it is, by the direction of the last contact",
    )
    engaged_on = DateField(verbose_name="First engaged on", null=True, index=True)
    next_action = TextField(verbose_name="Next action", default="")
    next_action_on = DateField(verbose_name="Next action on", null=True, index=True)
    possible_value = MoneyField(verbose_name="Possible value", null=True, index=True)
    note = TextField(verbose_name="Note", default="")
    converted_on = DateField(verbose_name="Converted on", null=True, index=True)
    person = Reference(Person, verbose_name="Became person", null=True, backref="leads", when_deleted="clear")
    company = Reference(Company, verbose_name="Became company", null=True, backref="leads", when_deleted="clear")
    opportunity = Reference(
        Opportunity, verbose_name="Became opportunity", null=True, backref="leads", when_deleted="clear"
    )
    own = OwnValues()
    owner = owner_field()

    @staticmethod
    def name_key(name: str, company: str) -> str:
        """The name with its company; a lead that is nothing but a company by the company's name."""
        return f"c{company}" if company and name == company else joined_key(name, company)
