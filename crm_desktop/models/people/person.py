"""Someone qualified to do business with, at a company or alone (S0)."""

from collections.abc import Mapping, Sequence
from typing import Any

from peewee import BooleanField, TextField, chunked

from crm_desktop.models.bulk_records import IDS_AT_ONCE
from crm_desktop.models.companies import Company
from crm_desktop.models.own_values import OwnValues
from crm_desktop.models.record import Searchable, sortable
from crm_desktop.models.record_fields import Reference
from crm_desktop.models.search_index import joined_key
from crm_desktop.models.users import owner_field


@sortable
class Person(Searchable):
    """Someone qualified to do business with. May stand alone, without a company."""

    SEARCHED = (
        "name", "first_name", "last_name", "title", "email", "email_2", "phone", "phone_2", "mobile", "website",
        "street", "city", "postal_code", "country",
    )  # fmt: skip
    PHONES = ("phone", "phone_2", "mobile")
    SORTED = ("name", "title", "email", "phone", "city", "country")

    name = TextField(verbose_name="Name")
    first_name = TextField(verbose_name="First name", default="")
    last_name = TextField(verbose_name="Last name", default="")
    title = TextField(verbose_name="Job title", default="")
    company = Reference(Company, verbose_name="Company", null=True, backref="people", when_deleted="clear")
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
    do_not_contact = BooleanField(verbose_name="Do not contact", default=False, index=True)
    note = TextField(verbose_name="Note", default="")
    own = OwnValues()
    owner = owner_field()

    @staticmethod
    def name_key(name: str, company: str) -> str:
        """The name with the company's; bulk rows give `company_name` beside `company`."""
        return joined_key(name, company)

    def matched_values(self) -> Mapping[str, Any]:
        """With the company's name, which stands in another table."""
        company = self.company
        return {**self.__data__, "company_name": company.name if company else ""}

    @classmethod
    def matched_rows(cls, rows: Sequence[Mapping[str, Any]]) -> Sequence[Mapping[str, Any]]:
        """All companies' names at once."""
        ids = sorted({row["company"] for row in rows if row["company"]})
        names: dict[int, str] = {}
        for some in chunked(ids, IDS_AT_ONCE):
            query: Any = Company.select(Company.id, Company.name).where(Company.id.in_(some))
            names |= dict(query.tuples())
        return [{**row, "company_name": names.get(row["company"], "")} for row in rows]
