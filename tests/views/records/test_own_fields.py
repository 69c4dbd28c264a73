"""Own fields and tags in tables and on record pages: shown, edited in place, sorted, undone."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from crm_desktop.dialogs.tag_records import TagRecords
from crm_desktop.models import own_fields
from crm_desktop.models.changes import change
from crm_desktop.models.companies import Company
from crm_desktop.models.leads import Lead
from crm_desktop.models.people import Person
from crm_desktop.models.tags import set_tags, tags_of
from crm_desktop.views.companies.companies import Companies
from crm_desktop.views.companies.company_page import CompanyPage
from crm_desktop.views.leads.lead_page import LeadPage
from crm_desktop.views.leads.leads import Leads
from crm_desktop.views.opportunities.opportunities import Opportunities
from crm_desktop.views.opportunities.opportunity_page import OpportunityPage
from crm_desktop.views.people.people import People
from crm_desktop.views.people.person_page import PersonPage
from tests.makers import make_company, make_lead, make_opportunity, make_own_field, make_person
from tests.views.records.desk import LEFT, dialog_of

Key = Qt.Key


def tag(record, *names):
    with change("tag"):
        set_tags(record, list(names))
    return record


def column_names(page):
    return [column.name for column in page.model.columns]


# -- own fields in tables


@pytest.mark.parametrize(
    ("view", "kind", "maker"),
    [(Leads, "lead", make_lead), (People, "person", make_person), (Companies, "company", make_company),
     (Opportunities, "opportunity", make_opportunity)],
)  # fmt: skip
def test_an_own_field_is_a_column_that_can_be_shown_edited_and_undone(desk, view, kind, maker):
    field = make_own_field("Budget", "money", kind)
    maker("First")
    page = desk.listed(view)
    assert page.table.isColumnHidden(column_names(page).index(field.column))
    desk.edit_cell(page, 0, field.column, "1250.5")
    assert desk.cells(page, field.column) == ["1,250.50"]
    assert desk.said == ["Changed Budget of First"]
    desk.history.undo()
    desk.answered()
    assert desk.cells(page, field.column) == [""]


def test_a_field_added_renamed_or_retired_elsewhere_comes_changes_and_goes(desk):
    make_lead()
    page = desk.listed(Leads)
    before = column_names(page)
    desk.history.do("define", lambda: own_fields.define("lead", "Seats", "number"))
    desk.answered()
    [field] = own_fields.fields_for("lead")
    assert column_names(page) == [*before, field.column]
    desk.history.do("rename", lambda: own_fields.rename(field.id, "Chairs"))
    desk.answered()
    assert page.model.columns[-1].title == "Chairs"
    desk.history.do("retire", lambda: own_fields.retire(field.id))
    desk.answered()
    assert column_names(page) == before


def test_a_table_sorted_by_an_own_field_goes_back_to_names_when_the_field_is_retired(desk):
    field = make_own_field("Seats", "number")
    for name, seats in (("Ann", 2), ("Bob", 10), ("Cem", None)):
        make_lead(name, own={field.key: seats})
    page = desk.listed(Leads)
    page.model.show(sort=field.column, descending=True)
    desk.answered()
    assert desk.cells(page, "name", field.column) == [("Bob", "10"), ("Ann", "2"), ("Cem", "")]
    desk.history.do("retire", lambda: own_fields.retire(field.id))
    desk.answered()
    assert (page.model.sort_name, desk.cells(page, "name")) == ("name", ["Ann", "Bob", "Cem"])


def test_a_column_of_an_own_field_is_shown_again_the_next_day_as_wide_as_it_was(desk, qtbot):
    field = make_own_field("Seats", "number")
    make_lead()
    page = desk.listed(Leads)
    at = column_names(page).index(field.column)
    page.table.setColumnHidden(at, False)
    page.table.setColumnWidth(at, 177)
    qtbot.waitUntil(lambda: desk.settings.column_widths.get("Leads", {}).get(field.column) == 177)
    other = desk.listed(Leads)
    assert not other.table.isColumnHidden(at)
    assert other.table.columnWidth(at) == 177


def test_the_filter_asks_for_own_fields(desk, qtbot):
    field = make_own_field("Customer no")
    make_lead("Ann", own={field.key: "AB 12"})
    make_lead("Bob")
    page = desk.listed(Leads)
    qtbot.keyClicks(page.filter, '"customer no":12')
    qtbot.waitUntil(lambda: page.model.count == 1)
    assert desk.cells(page, "name") == ["Ann"]


# -- own fields on record pages


@pytest.mark.parametrize(
    ("type_name", "typed", "kept", "shown"),
    [
        ("text", "AB 12", "AB 12", "AB 12"),
        ("number", "1,250.5", 1250.5, "1,250.5"),
        ("money", "99.9", 9990, "99.90"),
        ("date", "2026-12-24", "2026-12-24", "24 Dec 2026"),
        ("link", "www.example.com", "www.example.com", "www.example.com"),
    ],
)
def test_a_value_is_typed_where_it_stands_on_the_page(desk, type_name, typed, kept, shown):
    field = make_own_field("Extra", type_name, "person")
    ann = make_person()
    page = desk.opened(PersonPage, ann.id)
    assert page.groups_shown.lines[field.column].isVisible()
    desk.type_in(page, field.column, typed)
    assert Person.find(ann.id).own == {field.key: kept}
    assert desk.shown_value(page, field.column) == shown


@pytest.mark.parametrize(("type_name", "chosen", "kept"), [("choice", "Blue", "Blue"), ("yes_no", "No", 0)])
def test_a_choice_is_chosen_where_it_stands_and_taken_away_again(desk, qtbot, type_name, chosen, kept):
    field = make_own_field("Extra", type_name, "company")
    acme = make_company()
    page = desk.opened(CompanyPage, acme.id)
    line = page.groups_shown.lines[field.column]
    for text, own in ((chosen, {field.key: kept}), ("–", {})):
        qtbot.mouseClick(line.button, LEFT)
        line._editor.setCurrentText(text)
        line._editor.activated.emit(line._editor.currentIndex())
        qtbot.waitUntil(lambda: not line.is_editing)
        desk.answered()
        assert Company.find(acme.id).own == own


def test_a_value_that_cannot_be_is_refused_below_the_field(desk):
    field = make_own_field("Wiki", "link")
    ann = make_lead()
    page = desk.opened(LeadPage, ann.id)
    desk.type_in(page, field.column, "javascript:alert(1)")
    assert "is a link" in page.groups_shown.lines[field.column]._remark.text()
    assert Lead.find(ann.id).own == {}


def test_a_link_opens_with_one_click(desk):
    field = make_own_field("Wiki", "link")
    page = desk.opened(LeadPage, make_lead(own={field.key: "www.example.com"}).id)
    line = page.groups_shown.lines[field.column]
    assert line._out.isVisible()
    assert line._out.accessibleName() == "Open www.example.com"


def test_a_page_shows_a_new_field_at_once_and_keeps_what_is_there(desk):
    page = desk.opened(LeadPage, make_lead(city="Rome").id)
    assert desk.shown_value(page, "city") == "Rome"
    desk.history.do("define", lambda: own_fields.define("lead", "Seats", "number", help="At the table"))
    desk.answered()
    [field] = own_fields.fields_for("lead")
    line = page.groups_shown.lines[field.column]
    assert line.isVisible()
    assert (line.label.text(), line.label.toolTip()) == ("Seats", "At the table")
    desk.history.do("retire", lambda: own_fields.retire(field.id))
    desk.answered()
    assert field.column not in page.groups_shown.lines


def test_own_fields_of_a_converted_lead_are_only_read(desk):
    field = make_own_field("Seats", "number")
    lead = make_lead(own={field.key: 5}, converted_on="2026-11-01")
    page = desk.opened(LeadPage, lead.id)
    line = page.groups_shown.lines[field.column]
    line.begin()
    assert (desk.shown_value(page, field.column), line.is_editing) == ("5", False)


# -- tags


@pytest.mark.parametrize(
    ("page_class", "maker"),
    [
        (LeadPage, make_lead),
        (PersonPage, make_person),
        (CompanyPage, make_company),
        (OpportunityPage, make_opportunity),
    ],
)
def test_tags_are_added_and_removed_on_the_page(desk, qtbot, page_class, maker):
    record = tag(maker(), "fair")
    page = desk.opened(page_class, record.id)
    assert desk.shown_value(page, "tags") == "fair"
    line = page.groups_shown.lines["tags"]
    qtbot.mouseClick(line.button, LEFT)
    line._editor.setCursorPosition(len(line._editor.text()))
    qtbot.keyClicks(line._editor, "VIP")
    qtbot.keyClick(line._editor, Key.Key_Return)
    desk.answered()
    assert tags_of(record) == ["fair", "VIP"]
    assert desk.said[-1] == f"Changed Tags of {record}"
    qtbot.mouseClick(line.button, LEFT)
    line._editor.clear()
    line._editor.textEdited.emit("")
    qtbot.keyClick(line._editor, Key.Key_Return)
    desk.answered()
    assert tags_of(record) == []
    desk.history.undo()
    desk.answered()
    assert desk.shown_value(page, "tags") == "fair, VIP"


def test_tags_are_a_column_edited_in_place_and_sorted_by(desk):
    ann, _, _ = tag(make_lead("Ann"), "warm"), make_lead("Bob"), tag(make_lead("Cem"), "VIP", "cold")
    page = desk.listed(Leads)
    assert desk.cells(page, "name", "tags") == [("Ann", "warm"), ("Bob", ""), ("Cem", "cold, VIP")]
    page.model.show(sort="tags", descending=True)
    desk.answered()
    assert desk.cells(page, "name") == ["Ann", "Cem", "Bob"]
    desk.edit_cell(page, 0, "tags", "hot")
    assert tags_of(ann) == ["hot"]


def test_a_known_tag_is_completed_and_taken_with_enter(desk, qtbot):
    tag(make_lead("Bob"), "Munich fair", "VIP")
    ann = make_lead("Ann")
    page = desk.opened(LeadPage, ann.id)
    line = page.groups_shown.lines["tags"]
    qtbot.mouseClick(line.button, LEFT)
    qtbot.keyClicks(line._editor, "fai")
    assert line._editor.completions() == ["Munich fair"]
    popup = line._editor._offered.popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Key.Key_Return)
    assert line._editor.text() == "Munich fair, "
    qtbot.keyClick(line._editor, Key.Key_Return)
    desk.answered()
    assert tags_of(ann) == ["Munich fair"]


def test_a_selection_is_tagged_in_one_change_with_its_count_in_the_question(desk, qtbot):
    leads = [tag(make_lead("Ann"), "old"), make_lead("Bob"), make_lead("Cem")]
    page = desk.listed(Leads)
    desk.select(page, "Ann", "Bob")
    desk.run(page, "lead.tag")
    dialog = dialog_of(page, TagRecords, qtbot)
    assert (dialog.windowTitle(), dialog.save.text(), dialog.save.isEnabled()) == ("Tag 2 leads", "Tag 2 leads", False)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.add.hasFocus)
    qtbot.keyClicks(dialog.add, "fair, VIP")
    qtbot.keyClick(dialog.add, Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.remove
    qtbot.keyClicks(dialog.remove, "old")
    qtbot.keyClick(dialog.remove, Key.Key_Return)
    desk.answered()
    assert desk.said == ["Tagged 2 leads with fair, VIP and took old from them"]
    assert [tags_of(lead) for lead in leads] == [["fair", "VIP"], ["fair", "VIP"], []]
    assert desk.cells(page, "tags") == ["fair, VIP", "fair, VIP", ""]
    desk.history.undo()
    desk.answered()
    assert [tags_of(lead) for lead in leads] == [["old"], [], []]


def test_values_are_decimals_that_keep_every_digit(desk):
    field = make_own_field("Ratio", "number")
    make_lead(own={field.key: 0.1})
    page = desk.listed(Leads)
    desk.cells(page, "name")
    column = page.model.columns[-1]
    assert column.value(page.model.record(0)) == Decimal("0.1")
