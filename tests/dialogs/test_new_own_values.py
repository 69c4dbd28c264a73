"""The forms for a new lead and a new person ask for own fields, too (S3: where met, interest)."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel

from crm_desktop.dialogs.new_company import NewCompany
from crm_desktop.dialogs.new_lead import NewLead
from crm_desktop.dialogs.new_opportunity import NewOpportunity
from crm_desktop.dialogs.new_person import NewPerson
from crm_desktop.models.changes import change
from crm_desktop.models.companies import Company
from crm_desktop.models.companies.editing import create_company
from crm_desktop.models.data_health.required import require_fields
from crm_desktop.models.leads import Lead, make_lead
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.opportunities.creating import create_opportunity
from crm_desktop.models.people import Person
from crm_desktop.models.people.editing import create_person
from crm_desktop.models.users import our_office
from tests.makers import make_own_field


@pytest.fixture
def ask(user, background, host, qtbot):
    def opened(kind):
        dialog = kind(background, host)
        dialog.open()
        qtbot.waitUntil(lambda: background.idle)
        return dialog

    return opened


def test_a_new_lead_is_asked_for_its_own_fields_on_the_one_page(ask, user, qtbot):
    met, seats = make_own_field("Where met"), make_own_field("Seats", "number")
    colour = make_own_field("Colour", "choice")
    dialog = ask(NewLead)
    assert dialog.fields[met.column].accessibleName() == "Where met"
    qtbot.keyClicks(dialog.fields["name"], "Ann Lee")
    qtbot.keyClicks(dialog.fields[met.column], "Trade fair")
    qtbot.keyClicks(dialog.fields[seats.column], "12.5")
    dialog.fields[colour.column].set_value("Blue")
    with change("make", by=user):
        lead = make_lead(dialog.values())
    assert Lead.find(lead.id).own == {met.key: "Trade fair", seats.key: 12.5, colour.key: "Blue"}


def test_a_new_person_is_asked_for_its_own_fields(ask, user, qtbot):
    newsletter = make_own_field("Newsletter", "yes_no", "person")
    dialog = ask(NewPerson)
    qtbot.keyClicks(dialog.fields["name"], "Bob Roe")
    dialog.fields[newsletter.column].set_value(False)
    with change("make", by=user):
        person = create_person(dialog.values())
    assert Person.find(person).own == {newsletter.key: 0}


def test_what_an_own_field_cannot_hold_is_said_while_one_types(ask, user, qtbot):
    wiki = make_own_field("Wiki", "link")
    dialog = ask(NewLead)
    qtbot.keyClicks(dialog.fields["name"], "Ann Lee")
    qtbot.keyClicks(dialog.fields[wiki.column], "no link")
    assert "Wiki is a link" in dialog._remark.text()
    assert not dialog.save.isEnabled()
    dialog.fields[wiki.column].clear()
    qtbot.keyClicks(dialog.fields[wiki.column], "www.example.com")
    assert dialog.save.isEnabled()


@pytest.mark.parametrize(
    ("form", "kind", "make", "model"),
    [
        (NewCompany, "company", create_company, Company),
        (NewOpportunity, "opportunity", create_opportunity, Opportunity),
    ],
)
def test_new_companies_and_opportunities_are_asked_for_their_own_fields(ask, user, qtbot, form, kind, make, model):
    region = make_own_field("Region", kind=kind)
    dialog = ask(form)
    qtbot.keyClicks(dialog.fields["name"], "Acme")
    qtbot.keyClicks(dialog.fields[region.column], "North")
    with change("make", by=user):
        made = make(dialog.values())
    assert model.find(made).own == {region.key: "North"}


def test_a_new_opportunity_is_asked_what_comes_next(ask, user, qtbot):
    dialog = ask(NewOpportunity)
    qtbot.keyClicks(dialog.fields["name"], "Acme")
    qtbot.keyClicks(dialog.fields["next_action"], "Call")
    dialog.fields["next_action_on"].set_value(date(2026, 12, 1))
    with change("make", by=user):
        made = Opportunity.find(create_opportunity(dialog.values()))
    assert (made.next_action, made.next_action_on) == ("Call", date(2026, 12, 1))


def test_required_fields_come_first_have_a_star_and_hold_nobody_up(ask, user, qtbot):
    for number in range(7):
        last = make_own_field(f"Field {number}", kind="company")
    with change("require", by=user):
        require_fields("company", ["phone", last.column], our_office().version)
    dialog = ask(NewCompany)
    assert dialog.fields[last.column].accessibleDescription() == "Required"
    assert {label.text() for label in dialog.findChildren(QLabel) if label.text().endswith("*")} == {
        "Phone *",
        "Field 6 *",
    }
    qtbot.keyClicks(dialog.fields["name"], "Acme")
    assert dialog._remark.text() == "Can be filled in later, and counts as missing until then: Phone, Field 6."
    assert dialog.save.isEnabled()


def test_what_is_missing_is_called_by_its_whole_name(ask, user, qtbot):
    dialog = ask(NewLead)
    qtbot.waitUntil(lambda: "next_action_on" in dialog._required)
    qtbot.keyClicks(dialog.fields["name"], "Ann Lee")
    assert dialog._remark.text().endswith(": Next action on.")


def test_what_is_required_and_not_on_the_form_is_asked_too(ask, user, qtbot):
    with change("require", by=user):
        version = require_fields("lead", ["city", "country", "industry", "list", "possible_value", "owner"],
                                 our_office().version)  # fmt: skip
        require_fields("company", ["country", "employees", "annual_revenue"], version)
    dialog = ask(NewLead)
    assert "owner" not in dialog.fields
    dialog.fields["name"].set_value("Ann Lee")
    dialog.fields["industry"].set_value("Optics")
    dialog.fields["list"].set_value("Trade fair")
    with change("make", by=user):
        lead = make_lead(dialog.values())
    assert (lead.industry, lead.list.name) == ("Optics", "Trade fair")
    company = ask(NewCompany)
    company.fields["name"].set_value("Acme")
    qtbot.keyClicks(company.fields["employees"], "40")
    qtbot.keyClicks(company.fields["annual_revenue"], "1,000")
    assert "Country" in company._remark.text()
    with change("make", by=user):
        made = Company.find(create_company(company.values()))
    assert (made.employees, made.annual_revenue) == (40, 1000)
