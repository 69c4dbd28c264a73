"""What real lists must give: the counts that stand beside them, one record per row, nothing merged."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from peewee import fn

from crm_desktop.models.changes import change
from crm_desktop.models.companies import Company
from crm_desktop.models.imports.choices import ImportChoices
from crm_desktop.models.imports.guessing import guess_mapping
from crm_desktop.models.imports.importing import ImportResult, import_file
from crm_desktop.models.imports.preview import preview_rows
from crm_desktop.models.imports.remembering import mapping_for
from crm_desktop.models.imports.spreadsheet import read_table
from crm_desktop.models.leads import Lead
from crm_desktop.models.opportunities import Opportunity, Outcome
from crm_desktop.models.people import Person
from crm_desktop.models.pipelines import Stage
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User, our_office

pytestmark = pytest.mark.real_lists


def imported(path: Path, kind: str, user: User, **choices: Any) -> ImportResult:
    result = import_file(path, kind, user, choices=ImportChoices(**choices))
    assert len(result.table.rows) == result.created + result.updated + result.skipped + result.refused
    return result


def values(model: Any, field: Any) -> set[Any]:
    return {value for (value,) in model.select(field).tuples() if value}


def test_five_hundred_americans_keep_their_zip_codes(user: User, real_lists: Path) -> None:
    result = imported(real_lists / "leads/us-500.xlsx", "leads", user, list_name="US 500")
    assert (result.created, Lead.select().count()) == (500, 500)
    assert len(values(Lead, Lead.email)) == 500
    assert len(values(Lead, Lead.company_name)) == 500
    assert Lead.get(Lead.email == "jbutt@gmail.com").postal_code == "70116"
    assert not [code for code in values(Lead, Lead.postal_code) if "." in code]
    assert Person.select().count() == Company.select().count() == 0
    assert {lead.list.name for lead in Lead.select()} == {"US 500"}


def test_short_zip_codes_are_noticed_and_can_be_padded(user: User, real_lists: Path) -> None:
    table = read_table(real_lists / "leads/us-500.xlsx")
    mapping = guess_mapping(table, "leads")
    assert preview_rows(table, mapping, ImportChoices()).short_codes == 78
    padded = preview_rows(table, mapping, ImportChoices(pad_postal_codes=True))
    assert {len(draft["postal_code"]) for draft in padded.drafts if draft} == {5}


def test_phones_of_americans_are_not_doubted_in_a_german_office(user: User, real_lists: Path) -> None:
    table = read_table(real_lists / "leads/us-500.xlsx")
    with change("move", by=user):
        office = our_office()
        office.country = "DE"
        office.save()
    preview = preview_rows(table, guess_mapping(table, "leads"), ImportChoices())
    assert not [flag for flags in preview.flags.values() for flag in flags if "phone" in flag.lower()]


def test_five_hundred_canadians_come_from_a_semicolon_list(user: User, real_lists: Path) -> None:
    result = imported(real_lists / "leads/ca-500.csv", "leads", user)
    assert (result.created, result.table.delimiter) == (500, ";")
    assert len(values(Lead, Lead.company_name)) == 493
    assert Lead.select().where(Lead.company_name == "Kinkos Copies").count() == 3
    assert Lead.get(Lead.email == "francoise.rautenstrauch@rautenstrauch.com").postal_code == "N8N 3N2"


def test_linkedin_connections_without_e_mails_are_imported(user: User, real_lists: Path) -> None:
    result = imported(real_lists / "leads/linkedin-connections-fixture.csv", "leads", user)
    assert (result.table.header_row, result.created) == (4, 10)
    assert "01 Jan 2024" in Lead.get(Lead.name == "Ada Lovelace").note


def test_rows_that_name_nobody_are_refused(user: User, real_lists: Path) -> None:
    result = imported(real_lists / "leads/mautic-fakeleads.csv", "leads", user)
    assert (result.created, result.refused) == (50, 4)


def test_a_country_code_in_its_own_column_joins_the_number(user: User, real_lists: Path) -> None:
    path = real_lists / "leads/groweasy-sample-leads.csv"
    result = imported(path, "leads", user)
    assert result.created == 5
    assert Lead.get(Lead.name == "John Doe").mobile == "+91 9876543210"
    preview = preview_rows(read_table(path), mapping_for(read_table(path), "leads"), ImportChoices())
    assert list(preview.flags) == [4]
    assert "“123” can't be a phone number" in preview.flags[4][0]


def test_passwords_and_cards_are_not_mapped_by_themselves(user: User, real_lists: Path) -> None:
    result = imported(real_lists / "leads/oro-fakename-leads.csv", "leads", user)
    assert result.created == 100
    assert len(values(Lead, Lead.company_name)) == 97
    assert sum(code.startswith("0") for code in values(Lead, Lead.postal_code)) == 4
    assert result.mapping.keys().isdisjoint(
        {"Password", "CCNumber", "CVV2", "NationalID", "MothersMaiden", "CCExpires"}
    )


def test_a_dirty_german_list_is_counted_whole(user: User, real_lists: Path) -> None:
    result = imported(real_lists / "leads/de-kunden-dirty.csv", "leads", user)
    assert len(result.table.rows) == 7
    assert (result.created, result.refused) == (6, 1)


def test_accounts_become_companies_with_their_parents(user: User, real_lists: Path) -> None:
    result = imported(real_lists / "crm-exports/maven_accounts.csv", "companies", user)
    assert (result.created, Company.select().count()) == (85, 85)
    assert Company.get(Company.name == "Bluth Company").parent.name == "Acme Corporation"
    assert Company.get(Company.name == "Acme Corporation").industry == "technolgy"


def test_a_sales_pipeline_becomes_opportunities(user: User, real_lists: Path) -> None:
    imported(real_lists / "crm-exports/maven_accounts.csv", "companies", user)
    result = imported(real_lists / "crm-exports/maven_sales_pipeline.csv", "opportunities", user, pipeline_name="Maven")
    assert result.created == 8800
    by_stage = Opportunity.select(Stage.name, fn.COUNT(Opportunity.id)).join(Stage).group_by(Stage.name)
    assert dict(by_stage.tuples()) == {"Won": 4238, "Lost": 2473, "Engaging": 1589, "Prospecting": 500}
    assert sum(deal.amount for deal in Opportunity.select().where(Opportunity.outcome == "won")) == Decimal("10005534")
    assert Opportunity.select().where(Opportunity.company.is_null()).count() == 1425
    assert Outcome.select().where(Outcome.kind == "won").count() == 4238
    assert Company.select().count() == 85
    assert {"GTXPro", "GTX Basic"} <= values(Opportunity, Opportunity.name)
    assert str(Opportunity.get(Opportunity.note.contains("1C1I7A6R")).won_on) == "2017-03-01"
    undo(result.change, by=user)
    assert Opportunity.select().count() == 0
    assert {company.relationship for company in Company.select()} == {"prospect"}


def test_companies_and_people_come_from_one_file(user: User, real_lists: Path) -> None:
    result = imported(real_lists / "crm-exports/odoo-o2m_customers_contacts.csv", "people", user)
    assert result.created == 8
    assert (Company.select().count(), Person.select().count()) == (3, 5)
    assert Person.select().where(Person.company.is_null(False)).count() == 4


def test_german_headings_of_windows_live_mail_are_understood(user: User, real_lists: Path) -> None:
    result = imported(real_lists / "crm-exports/contacts-io/WindowsLiveMail.csv", "people", user)
    person = Person.get()
    assert (result.created, person.name, person.postal_code) == (1, "Max Mustermann", "04315")


@pytest.mark.parametrize(
    ("name", "people", "first"),
    [
        ("all.csv", 1, {"name": "Display Name", "email": "work@example.com", "city": "Work City"}),
        ("email.csv", 4, {"name": "test1@domain.tld", "email": "test1@domain.tld"}),
        ("gmail.csv", 1, {"name": "Prefix Firstname Middle Lastname Suffix", "first_name": "Firstname"}),
        ("outlook.csv", 1, {"email": "test1@domain.tld", "email_2": "test2@domain.tld"}),
        ("tb_plain.csv", 1, {"name": "Displayname", "phone": "phone work", "country": "Poland"}),
    ],
)
def test_address_books_of_other_programs_are_understood(
    user: User, real_lists: Path, name: str, people: int, first: dict[str, str]
) -> None:
    result = imported(real_lists / "crm-exports/roundcube" / name, "people", user)
    person = Person.select().order_by(Person.id).get()
    assert result.created == people
    assert {field: getattr(person, field) for field in first} == first
