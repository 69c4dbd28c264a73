"""Opportunities as a table and as a page: stages, people with roles, likelihood."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from crm_desktop.dialogs.close_opportunity import CloseOpportunity
from crm_desktop.dialogs.new_opportunity import NewOpportunity
from crm_desktop.dialogs.people_on_opportunity import AddPerson, GiveRole
from crm_desktop.models.changes import change
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.opportunities.people_on_opportunity import add_person
from crm_desktop.models.people import Person
from crm_desktop.models.users.currency_rates import keep_rate
from crm_desktop.views.opportunities.opportunities import Opportunities
from crm_desktop.views.opportunities.opportunity_page import OpportunityPage
from tests.makers import make_company, make_opportunity, make_person, stage_named
from tests.views.records.desk import LEFT, TODAY, dialog_of


@pytest.fixture
def deal(user):
    """An open opportunity with Ann, who decides, and Bob."""
    made = make_opportunity("Big deal", company=make_company("Acme"), amount=Decimal("1200"))
    with change("add", by=user):
        add_person(made.id, make_person("Ann Lee").id, "Decides")
        add_person(made.id, make_person("Bob Roe").id)
    return Opportunity.find(made.id)


def step(page, name):
    """A stage on the bar."""
    return next(button for button in page._bar.buttons() if button.text() == name)


def menu_choice(page, person, text):
    """Does something out of the menu of a person."""
    menu = page._people.row_named(person).menu()
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_opportunities_are_listed_by_outcome_and_sorted_by_every_column(desk):
    make_opportunity("Open one", amount=Decimal("12500"), close_on=date(2026, 12, 1))
    make_opportunity("Won one", stage="Won", outcome="won", won_on=date(2026, 5, 1))
    page = desk.listed(Opportunities)
    assert desk.cells(page, "name", "stage", "amount", "close_on") == [
        ("Open one", "Identified", "12,500.00", "1 Dec 2026")
    ]
    page.show_subset("Won")
    desk.answered()
    assert desk.cells(page, "name") == ["Won one"]
    page.show_subset("All")
    for column in page.model.columns:
        page.model.show(sort=column.name)
        desk.answered()
        assert page.model.count == 2, column.name


def test_a_new_opportunity_begins_in_the_first_stage_and_opens(desk, qtbot):
    page = desk.listed(Opportunities)
    desk.run(page, "opportunity.new")
    dialog = dialog_of(page, NewOpportunity, qtbot)
    qtbot.keyClicks(dialog.fields["name"], "Big deal")
    dialog.fields["company"].set_value("Nordwind")
    qtbot.keyClick(dialog.fields["name"], Qt.Key.Key_Return)
    desk.answered()
    deal = Opportunity.get()
    assert (deal.name, deal.company.name, deal.stage.name) == ("Big deal", "Nordwind", "Identified")
    assert desk.navigator.asked == [("opportunity", deal.id)]


def test_a_likelihood_by_hand_says_so_and_can_be_let_go(desk, deal):
    page = desk.opened(OpportunityPage, deal.id)
    assert desk.shown_value(page, "likelihood").startswith("10")
    desk.type_in(page, "likelihood", "75")
    assert "by hand" in page.groups_shown.lines["likelihood"]._remark.text()
    assert desk.is_on(page, "opportunity_page.let_go")
    desk.run(page, "opportunity_page.let_go")
    assert not Opportunity.find(deal.id).likelihood_by_hand
    assert page.groups_shown.lines["likelihood"]._remark.text() == ""


def test_a_close_date_that_was_put_off_says_how_often_and_how_far(desk, deal):
    page = desk.opened(OpportunityPage, deal.id)
    assert page.groups_shown.lines["close_on"]._remark.text() == ""
    for day in ("1 Mar 2027", "15 Mar 2027", "10 Mar 2027", "20 Mar 2027"):
        desk.type_in(page, "close_on", day)
    assert page.groups_shown.lines["close_on"]._remark.text() == "Put off 2 times, 24 days in all"


def test_the_rate_of_other_money_is_shown_and_can_be_corrected(desk, deal, user):
    with change("keep_rate", by=user):
        keep_rate("EUR", date(2000, 1, 1), Decimal("1.10"))
    page = desk.opened(OpportunityPage, deal.id)
    desk.type_in(page, "currency", "EUR")
    assert desk.shown_value(page, "rate") == "1.1"
    desk.type_in(page, "rate", "1.25")
    assert Opportunity.find(deal.id).rate == Decimal("1.25")


def test_a_click_on_a_stage_moves_there(desk, deal, qtbot):
    page = desk.opened(OpportunityPage, deal.id)
    assert step(page, "Identified").is_present
    qtbot.mouseClick(step(page, "Quote sent"), LEFT)
    desk.answered()
    assert Opportunity.find(deal.id).stage.name == "Quote sent"
    assert step(page, "Quote sent").is_present
    assert desk.said == ["Moved Big deal to Quote sent"]
    desk.history.undo()
    desk.answered()
    assert step(page, "Identified").is_present


def test_winning_asks_for_date_and_amount(desk, deal, qtbot):
    page = desk.opened(OpportunityPage, deal.id)
    qtbot.keyClick(step(page, "Won"), Qt.Key.Key_Space)
    dialog = dialog_of(page, CloseOpportunity, qtbot)
    desk.press(dialog, "Mark as won")
    held = Opportunity.find(deal.id)
    assert (held.outcome, held.won_on, held.amount) == ("won", TODAY, Decimal("1200.00"))
    assert held.company.relationship == "customer"
    assert step(page, "Won").is_present


def test_losing_asks_for_a_reason_and_cancel_leaves_it_open(desk, deal, qtbot):
    page = desk.opened(OpportunityPage, deal.id)
    qtbot.mouseClick(step(page, "Lost"), LEFT)
    dialog = dialog_of(page, CloseOpportunity, qtbot)
    dialog.reject()
    assert Opportunity.find(deal.id).outcome == "open"
    assert step(page, "Identified").is_present


def test_people_stand_there_with_their_roles_the_primary_one_first(desk, deal):
    page = desk.opened(OpportunityPage, deal.id)
    assert [(row.text(), row.accessibleDescription()) for row in page._people.rows()] == [
        ("Ann Lee", "Primary · Decides"),
        ("Bob Roe", ""),
    ]


def test_a_person_is_added_with_a_role(desk, deal, qtbot):
    make_person("Cem Su")
    page = desk.opened(OpportunityPage, deal.id)
    desk.press(page, "Add person")
    dialog = dialog_of(page, AddPerson, qtbot)
    picker = dialog.fields["name"]
    picker.setFocus()
    qtbot.keyClicks(picker, "cem")
    qtbot.waitUntil(lambda: picker._list.isVisible())
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.fields["role"], "Pays")
    desk.press(dialog, "Add person")
    assert [row.text() for row in page._people.rows()] == ["Ann Lee", "Bob Roe", "Cem Su"]
    assert page._people.row_named("Cem Su").accessibleDescription() == "Pays"


def test_somebody_new_joins_by_name_at_the_opportunitys_company(desk, deal, qtbot):
    page = desk.opened(OpportunityPage, deal.id)
    desk.press(page, "Add person")
    dialog = dialog_of(page, AddPerson, qtbot)
    dialog.fields["name"].set_value("Dee Poe")
    dialog.fields["name"].edited.emit()
    desk.press(dialog, "Add person")
    assert Person.get(Person.name == "Dee Poe").company.name == "Acme"


def test_a_role_is_changed_another_made_primary_and_one_removed(desk, deal, qtbot):
    page = desk.opened(OpportunityPage, deal.id)
    menu_choice(page, "Bob Roe", "Change role…")
    dialog = dialog_of(page, GiveRole, qtbot)
    qtbot.keyClicks(dialog.fields["role"], "Uses")
    desk.press(dialog, "Save")
    menu_choice(page, "Bob Roe", "Make primary contact")
    desk.answered()
    assert [(row.text(), row.accessibleDescription()) for row in page._people.rows()] == [
        ("Bob Roe", "Primary · Uses"),
        ("Ann Lee", "Decides"),
    ]
    menu_choice(page, "Ann Lee", "Remove from opportunity")
    desk.answered()
    assert [row.text() for row in page._people.rows()] == ["Bob Roe"]
    assert desk.said[-1] == "Removed Ann Lee from Big deal"


def test_the_next_action_is_planned_done_and_followed_by_another(desk, deal):
    page = desk.opened(OpportunityPage, deal.id)
    desk.press(page.header.next_action, "Next action: Tomorrow")
    held = Opportunity.find(deal.id)
    assert (held.next_action, held.next_action_on) == ("Follow up", date(2026, 11, 18))
    page.header.next_action.finished.emit("Call again", date(2026, 11, 24))
    desk.answered()
    held = Opportunity.find(deal.id)
    assert (held.next_action, held.next_action_on) == ("Call again", date(2026, 11, 24))
    assert "Call again" in page.header.next_action.change.text()


def test_a_stage_of_the_longest_name_and_many_stages_fit(desk, deal):
    stage_named("Meeting")
    page = desk.opened(OpportunityPage, deal.id)
    page.resize(824, 630)
    assert not page.grab().isNull()
    assert page.minimumSizeHint().width() <= 824
