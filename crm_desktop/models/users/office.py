"""The company that uses the program: what stands on its paper, and what it counts in."""

import json
from base64 import b64decode

from peewee import BooleanField, IntegerField, TextField

from crm_desktop.models.record import Record
from crm_desktop.models.wording import LANGUAGES, Wording, say, use, used, wording_of


class Office(Record):
    """One row: name and address for the letterhead, base currency, country, paper, sales language."""

    KEPT_BY = "administrator"

    name = TextField(verbose_name="Name on paper", default="")
    address = TextField(verbose_name="Address", default="")
    phone = TextField(verbose_name="Phone", default="")
    email = TextField(verbose_name="Email", default="")
    website = TextField(verbose_name="Website", default="")
    currency = TextField(verbose_name="Currency", default="USD", help_text="What totals are counted in, ISO 4217")
    country = TextField(verbose_name="Country", default="US", help_text="Of phone numbers without a country code")
    paper = TextField(verbose_name="Paper", choices=[("A4", "A4"), ("Letter", "Letter")], default="A4")
    sales_language = TextField(verbose_name="Sales language", choices=LANGUAGES, default="copper")
    own_words = TextField(verbose_name="Own words", default="{}", help_text="JSON: {noun: [one, many]}")
    definitions = TextField(verbose_name="Definitions", default="{}", help_text="JSON: {step: what the team means}")
    uses_leads = BooleanField(verbose_name="Use leads", default=True)
    required = TextField(verbose_name="Required fields", default="{}", help_text="JSON: {kind: [field]}")

    @property
    def wording(self) -> Wording:
        """The words that its people use."""
        return wording_of(
            self.sales_language, {kind: (one, many) for kind, (one, many) in json.loads(self.own_words).items()}
        )

    fiscal_month = IntegerField(
        verbose_name="Fiscal year begins in", default=1, help_text="A month, 1 to 12; quarters and years follow it"
    )
    # Base64, so that a change can be kept and told as text like any other.
    logo = TextField(verbose_name="Logo", default="", help_text="A picture, for the letterhead")

    history_months = IntegerField(verbose_name="Months of history", null=True, help_text="Empty keeps everything")

    @property
    def logo_bytes(self) -> bytes:
        """The picture itself, as a PNG."""
        return b64decode(self.logo)

    def __str__(self) -> str:
        """As people call it."""
        return self.name or say("this company")


def office_currency() -> str:
    """What money is counted in when nothing else is said."""
    found = Office.select(Office.currency).order_by(Office.id).first()
    return found.currency if found is not None else "USD"


def speak_as_our_office() -> Wording:
    """From now on the program uses the words of this database's office."""
    office = Office.select().order_by(Office.id).first()
    use(office.wording if office is not None else Wording())
    return used()


def our_office() -> Office:
    """The office of this database."""
    found: Office = Office.select().order_by(Office.id).get()
    return found
