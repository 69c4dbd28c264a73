"""What holds for the tables and pages of all four nouns."""

from unittest.mock import Mock

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from crm_desktop.models.changes import change
from crm_desktop.models.leads import convert_lead, suggest_conversion
from crm_desktop.models.people import Person
from crm_desktop.models.people.editing import edit_person
from crm_desktop.views.actions import clashes
from crm_desktop.views.companies.companies import Companies
from crm_desktop.views.companies.company_page import CompanyPage
from crm_desktop.views.leads.lead_page import LeadPage
from crm_desktop.views.leads.leads import Leads
from crm_desktop.views.opportunities.opportunities import Opportunities
from crm_desktop.views.opportunities.opportunity_page import OpportunityPage
from crm_desktop.views.people.people import People
from crm_desktop.views.people.person_page import PersonPage
from tests.makers import make_company, make_lead, make_opportunity, make_person

LISTS = [Leads, People, Companies, Opportunities]
PAGES = [
    (LeadPage, make_lead),
    (PersonPage, make_person),
    (CompanyPage, make_company),
    (OpportunityPage, make_opportunity),
]


class WindowsShown(QObject):
    """Notes every widget that appears as a window of its own."""

    def __init__(self):
        super().__init__()
        self.shown = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


@pytest.fixture
def windows(qapp):
    """The windows that appear during a test."""
    made = WindowsShown()
    qapp.installEventFilter(made)
    yield made.shown
    qapp.removeEventFilter(made)


@pytest.mark.parametrize("kind", LISTS)
def test_no_part_of_a_table_page_flashes_up_as_a_window(desk, windows, kind):
    desk.listed(kind, import_list=lambda: None, handing_out=Mock())
    assert windows == [kind.__name__]


@pytest.mark.parametrize(("kind", "maker"), PAGES)
def test_no_part_of_a_record_page_flashes_up_as_a_window(desk, windows, kind, maker):
    desk.opened(kind, maker().id)
    assert windows == [kind.__name__]


@pytest.mark.parametrize("kind", [*LISTS, *(page for page, _ in PAGES)])
def test_no_two_actions_of_a_page_have_the_same_keys(desk, kind):
    page = desk.page(kind)
    assert clashes(page.actions()) == []


@pytest.mark.parametrize(("kind", "maker"), PAGES)
def test_a_page_opens_on_one_record_after_another(desk, kind, maker):
    first, second = maker("First"), maker("Second")
    page = desk.opened(kind, first.id)
    page.show_record(second.id)
    assert page.header.name.button.shown != "First", "nothing of the record before is left on the skeleton"
    desk.answered()
    assert (page.title, page.header.name.button.shown) == ("Second", "Second")


@pytest.mark.parametrize(("kind", "maker"), PAGES)
def test_a_record_that_is_not_there_is_said_in_one_sentence(desk, kind, maker):
    page = desk.page(kind)
    page.show_record(404)
    desk.answered()
    assert page._gone.isVisible()
    assert "is not there any more" in page._gone._sentence.text()


def test_an_edit_of_what_somebody_else_has_deleted_says_so_and_offers_the_way_back(desk, user):
    ann = make_person("Ann Lee")
    page = desk.opened(PersonPage, ann.id)
    with change("delete", by=user):  # in another window: this one has not heard of it
        Person.find(ann.id).delete_instance()
    desk.type_in(page, "title", "Director")
    desk.qtbot.waitUntil(page._gone.isVisible)
    assert "is not there any more" in page._gone._sentence.text()
    assert not desk.is_on(page, "person_page.log")
    desk.press(page, "Back to people")
    assert desk.navigator.asked == ["People"]


def test_two_who_change_different_fields_do_not_disturb_each_other(desk, user):
    ann = make_person("Ann Lee")
    page = desk.opened(PersonPage, ann.id)
    with change("edit", by=user):
        edit_person(ann.id, {"phone": "030 1234567"}, ann.version)
    desk.type_in(page, "title", "Director")
    held = Person.find(ann.id)
    assert (held.phone, held.title) == ("030 1234567", "Director")


def test_two_who_change_the_same_field_see_both_values_and_who_it_was(desk, user):
    ann = make_person("Ann Lee")
    page = desk.opened(PersonPage, ann.id)
    with change("edit", by=user):
        edit_person(ann.id, {"title": "Buyer"}, ann.version)
    desk.type_in(page, "title", "Director")
    line = page.groups_shown.lines["title"]
    desk.qtbot.waitUntil(lambda: desk.shown_value(page, "title") == "Buyer")
    assert line._remark.text() == "Ada has changed Job title of Ann Lee meanwhile. You wrote “Director”."
    desk.type_in(page, "title", "Director")
    assert Person.find(ann.id).title == "Director"
    assert not line._remark.text()


@pytest.mark.parametrize(("kind", "maker"), PAGES)
def test_everything_one_can_press_has_a_name(desk, kind, maker):
    page = desk.opened(kind, maker().id)
    nameless = [
        button
        for button in page.findChildren(QWidget)
        if button.isVisible() and hasattr(button, "click") and not (button.text() or button.accessibleName())
    ]
    assert nameless == []


def test_nothing_promises_that_a_converted_lead_takes_entries(desk, user):
    lead = make_lead("Ann Lee")
    page = desk.opened(LeadPage, lead.id)
    log = desk.offered[page].qaction("lead_page.log")
    assert log.isEnabled()
    assert not page.files.add_button.isHidden()
    with change("convert_lead", by=user):
        convert_lead(lead.id, suggest_conversion(lead.id).choices())
    page.show_record(lead.id)
    desk.answered()
    desk.offered[page].update()
    assert not log.isEnabled()
    assert not desk.offered[page].qaction("lead_page.file").isEnabled()
    assert page.files.add_button.isHidden()


@pytest.mark.parametrize(("kind", "maker"), PAGES)
def test_what_has_no_button_is_in_the_menu(desk, kind, maker):
    page = desk.opened(kind, maker().id)
    page.header._open_menu()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert any(action.text().startswith("Delete") for action in menu.actions())
    menu.close()


def test_a_name_of_ten_thousand_letters_leaves_room_for_all_else(desk):
    long = ("Ann " + "x" * 120) * 80
    page = desk.opened(LeadPage, make_lead(long, company_name=long, title=long).id)
    assert page.header.height() < page.height() / 2
    assert page.header.name.value == long
    assert page.groups_shown.lines["company_name"].height() < page.height() / 2
