"""Companies as a table and as a page."""

from decimal import Decimal

from PySide6.QtCore import Qt

from crm_desktop.dialogs.new_company import NewCompany
from crm_desktop.dialogs.new_opportunity import NewOpportunity
from crm_desktop.dialogs.new_person import NewPerson
from crm_desktop.models.companies import Company
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.people import Person
from crm_desktop.views.companies.companies import Companies
from crm_desktop.views.companies.company_page import CompanyPage
from tests.makers import make_company, make_opportunity, make_person
from tests.views.records.desk import LEFT, dialog_of


def test_companies_are_listed_and_sorted_by_every_column(desk):
    make_company("Zenith", relationship="customer", employees=12, annual_revenue=Decimal("1250000"))
    make_company("Acme", parent=Company.get(Company.name == "Zenith"))
    page = desk.listed(Companies)
    assert desk.cells(page, "name", "relationship", "annual_revenue", "employees") == [
        ("Acme", "Prospect", "", ""),
        ("Zenith", "Customer", "1,250,000.00", "12"),
    ]
    for column in page.model.columns:
        page.model.show(sort=column.name)
        desk.answered()
        assert page.model.count == 2, column.name


def test_numbers_and_amounts_are_edited_in_their_cells(desk):
    acme = make_company("Acme")
    page = desk.listed(Companies)
    desk.edit_cell(page, 0, "employees", "250")
    desk.edit_cell(page, 0, "annual_revenue", "1.5m")
    held = Company.find(acme.id)
    assert (held.employees, held.annual_revenue) == (250, Decimal("1500000.00"))


def test_a_new_company_is_made_with_a_name_and_enter(desk, qtbot):
    page = desk.listed(Companies)
    desk.run(page, "company.new")
    dialog = dialog_of(page, NewCompany, qtbot)
    qtbot.keyClicks(dialog.fields["name"], "Acme")
    qtbot.keyClick(dialog.fields["name"], Qt.Key.Key_Return)
    desk.answered()
    acme = Company.get()
    assert (acme.name, acme.relationship) == ("Acme", "prospect")
    assert desk.navigator.asked == [("company", acme.id)]


def test_several_people_and_their_opportunities_stand_on_the_page(desk, qtbot):
    acme = make_company("Acme")
    for name in ("Ann Lee", "Bob Roe"):
        make_person(name, company=acme, title="Buyer")
    deal = make_opportunity("Big deal", company=acme, amount=Decimal("999999999999.99"))
    page = desk.opened(CompanyPage, acme.id)
    assert [row.text() for row in page._people.rows()] == ["Ann Lee", "Bob Roe"]
    assert page._deals.rows()[0].accessibleDescription() == "Identified · 999,999,999,999.99 USD"
    qtbot.mouseClick(page._deals.row_named("Big deal"), LEFT)
    assert desk.navigator.asked == [("opportunity", deal.id)]


def test_a_person_is_added_to_the_company_on_its_page(desk, qtbot):
    acme = make_company("Acme")
    page = desk.opened(CompanyPage, acme.id)
    desk.press(page, "Add person")
    dialog = dialog_of(page, NewPerson, qtbot)
    qtbot.keyClicks(dialog.fields["name"], "Ann Lee")
    desk.press(dialog, "Add person")
    assert Person.get(Person.name == "Ann Lee").company == acme
    assert [row.text() for row in page._people.rows()] == ["Ann Lee"]


def test_an_opportunity_is_added_to_the_company_on_its_page(desk, qtbot):
    acme = make_company("Acme")
    page = desk.opened(CompanyPage, acme.id)
    desk.press(page, "Add opportunity")
    dialog = dialog_of(page, NewOpportunity, qtbot)
    desk.answered()
    qtbot.keyClicks(dialog.fields["name"], "Big deal")
    qtbot.keyClicks(dialog.fields["amount"], "1200")
    desk.press(dialog, "Add opportunity")
    deal = Opportunity.get()
    assert (deal.company, deal.amount, deal.stage.name) == (acme, Decimal("1200.00"), "Identified")
    assert [row.text() for row in page._deals.rows()] == ["Big deal"]


def test_a_company_cannot_be_its_own_parent_and_the_sentence_says_why(desk):
    mother = make_company("Mother")
    daughter = make_company("Daughter", parent=mother)
    page = desk.opened(CompanyPage, mother.id)
    page.edit("parent", daughter.id)
    desk.answered()
    assert page.groups_shown.lines["parent"]._remark.text().startswith("Daughter belongs to Mother")
    assert Company.find(mother.id).parent is None
