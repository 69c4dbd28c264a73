"""People as a table and as a page."""

from unittest.mock import Mock

import pytest
from PySide6.QtCore import Qt

from crm_desktop.dialogs.merge_records import MergeRecords
from crm_desktop.dialogs.new_person import NewPerson
from crm_desktop.models.companies import Company
from crm_desktop.models.deleting import delete_records
from crm_desktop.models.people import Person
from crm_desktop.models.people.editing import edit_person
from crm_desktop.views.people.people import People
from crm_desktop.views.people.person_page import PersonPage
from tests.makers import make_company, make_opportunity, make_person
from tests.views.records.desk import LEFT, dialog_of


def test_people_are_listed_with_their_company_and_sorted_by_every_column(desk):
    make_person("Bob Roe")
    make_person("Ann Lee", company=make_company("Zenith"), title="Director")
    make_person("Cem Su", company=make_company("Acme"))
    page = desk.listed(People)
    assert desk.cells(page, "name", "company") == [("Ann Lee", "Zenith"), ("Bob Roe", ""), ("Cem Su", "Acme")]
    for column in page.model.columns:
        page.model.show(sort=column.name)
        desk.answered()
        assert page.model.count == 3, column.name
    page.model.show(sort="company")
    desk.answered()
    assert desk.cells(page, "name") == ["Cem Su", "Ann Lee", "Bob Roe"]


def test_the_filter_finds_parts_of_words_as_one_types(desk, qtbot):
    for name in ("Ann Lee", "Bob Roe", "Annabel Poe"):
        make_person(name)
    page = desk.listed(People)
    qtbot.keyClicks(page.filter, "ann")
    qtbot.waitUntil(lambda: page.model.count == 2)
    assert desk.cells(page, "name") == ["Ann Lee", "Annabel Poe"]


def test_a_cell_is_edited_in_place_and_undone(desk, qtbot):
    make_person("Ann Lee", title="Clerk")
    page = desk.listed(People)
    desk.edit_cell(page, 0, "title", "Director")
    assert desk.said == ["Changed Job title of Ann Lee"]
    assert desk.cells(page, "title") == ["Director"]
    desk.history.undo()
    desk.answered()
    assert desk.cells(page, "title") == ["Clerk"]


def test_two_cells_of_one_row_are_edited_one_after_the_other(desk):
    make_person("Ann Lee")
    page = desk.listed(People)
    desk.edit_cell(page, 0, "title", "Director")
    desk.edit_cell(page, 0, "city", "Oslo")
    assert desk.cells(page, "title", "city") == [("Director", "Oslo")]
    assert desk.refused == []


def test_a_refused_edit_shows_the_old_value_and_says_why(desk):
    ann = make_person("Ann Lee", title="Clerk")
    page = desk.listed(People)
    page.refresh = lambda change: None
    desk.history.changed.disconnect()
    desk.history.do("other", lambda: edit_person(ann.id, {"title": "Manager"}, ann.version))
    desk.edit_cell(page, 0, "title", "Director")
    assert "meanwhile" in desk.refused[0]
    assert desk.cells(page, "title") == ["Clerk"]


def test_an_empty_table_says_what_to_do_first(desk):
    page = desk.listed(People, import_list=lambda: None)
    desk.press(page, "New person")
    assert page.findChild(NewPerson) is not None
    assert [button.text() for button in page._empty.findChildren(type(page._empty.button))] == ["New person", "Import…"]


def test_a_new_person_needs_a_name_and_enter(desk, qtbot):
    page = desk.listed(People)
    desk.run(page, "person.new")
    dialog = dialog_of(page, NewPerson, qtbot)
    assert not dialog.save.isEnabled()
    qtbot.keyClicks(dialog.fields["name"], "Ann Lee")
    qtbot.keyClick(dialog.fields["name"], Qt.Key.Key_Return)
    desk.answered()
    ann = Person.get()
    assert (ann.name, ann.company, ann.owner.name) == ("Ann Lee", None, "Ada")
    assert desk.navigator.asked == [("person", ann.id)]


def test_a_new_person_brings_a_new_company(desk, qtbot):
    page = desk.listed(People)
    desk.run(page, "person.new")
    dialog = dialog_of(page, NewPerson, qtbot)
    qtbot.keyClicks(dialog.fields["name"], "Ann Lee")
    dialog.fields["company"].set_value("Nordwind")
    desk.press(dialog, "Add person")
    assert Person.get().company == Company.get(Company.name == "Nordwind")


def test_selected_people_are_deleted_together_and_undone(desk):
    for name in ("Ann Lee", "Bob Roe", "Cem Su"):
        make_person(name)
    page = desk.listed(People)
    desk.select(page, "Ann Lee", "Cem Su")
    assert desk.offered[page].qaction("person.delete").text() == "Delete 2 people"
    desk.run(page, "person.delete")
    assert desk.said == ["Deleted 2 people"]
    assert desk.cells(page, "name") == ["Bob Roe"]
    desk.history.undo()
    desk.answered()
    assert desk.cells(page, "name") == ["Ann Lee", "Bob Roe", "Cem Su"]


def test_what_is_handed_out_is_the_selection_or_all_that_the_filter_shows_with_the_columns_shown(desk):
    ids = [make_person(name).id for name in ("Ann Lee", "Bob Roe")]
    out = Mock()
    page = desk.listed(People, handing_out=out)
    page.table.setColumnHidden(1, True)
    desk.run(page, "person.export")
    desk.select(page, "Bob Roe")
    for name in ("person.labels", "person.call_sheet"):
        desk.run(page, name)
    (shown,), (labels,), (calls,) = (
        call.args for call in (out.export.call_args, out.print_labels.call_args, out.print_call_sheet.call_args)
    )
    assert (shown.kind, list(shown.meant), shown.what) == ("people", ids, "People")
    assert shown.fields[:4] == ("name", "company", "email", "phone")
    assert list(labels.meant) == list(calls.meant) == ids[1:]


def test_a_person_without_a_company_is_a_whole_page(desk):
    ann = make_person("Ann Lee", phone="12 34", email="ann@example.org")
    page = desk.opened(PersonPage, ann.id)
    assert page.title == "Ann Lee"
    assert page.header.identity.accessibleName() == "12 34 · ann@example.org"
    assert desk.shown_value(page, "company") == "Add company"


def test_every_value_is_edited_where_it_stands(desk):
    ann = make_person("Ann Lee")
    page = desk.opened(PersonPage, ann.id)
    desk.type_in(page, "title", "Director")
    desk.type_in(page, "name", "Ann Lee-Roe")
    held = Person.find(ann.id)
    assert (held.title, held.name) == ("Director", "Ann Lee-Roe")
    assert page.title == "Ann Lee-Roe"
    desk.history.undo()
    desk.answered()
    assert page.header.name.button.shown == "Ann Lee"


def test_a_refusal_stands_below_its_field(desk):
    ann = make_person("Ann Lee")
    page = desk.opened(PersonPage, ann.id)
    desk.type_in(page, "name", "\b")
    page.edit("name", "")
    desk.answered()
    assert page.header.name._remark.text() == "Name cannot be empty."
    assert page.header.name.button.shown == "Ann Lee"


def test_a_company_is_opened_from_the_identity_line(desk):
    acme = make_company("Acme")
    page = desk.opened(PersonPage, make_person("Ann Lee", company=acme, title="Director").id)
    assert page.header.identity.accessibleName() == "Director at Acme"
    page.header.identity.linkActivated.emit(f"record:company/{acme.id}")
    assert desk.navigator.asked == [("company", acme.id)]


def test_opportunities_stand_beside_with_their_amounts(desk, qtbot):
    ann = make_person("Ann Lee")
    deal = make_opportunity("Big deal", person=ann, amount=1200)
    page = desk.opened(PersonPage, ann.id)
    row = page._deals.row_named("Big deal")
    assert row.accessibleDescription() == "Identified · 1,200.00 USD"
    qtbot.mouseClick(row, LEFT)
    assert desk.navigator.asked == [("opportunity", deal.id)]


def test_somebody_deleted_meanwhile_is_said_in_one_sentence_and_comes_back_with_undo(desk):
    ann = make_person("Ann Lee")
    page = desk.opened(PersonPage, ann.id)
    desk.history.do("delete", lambda: delete_records(Person, [ann.id], "people"))
    desk.answered()
    assert page._gone.isVisible()
    assert not desk.is_on(page, "person_page.delete")
    desk.history.undo()
    desk.answered()
    assert not page._gone.isVisible()
    assert page.header.name.button.shown == "Ann Lee"


def test_deleting_from_the_page_leads_back_to_the_list(desk):
    ann = make_person("Ann Lee")
    page = desk.opened(PersonPage, ann.id)
    desk.run(page, "person_page.delete")
    assert desk.said == ["Deleted Ann Lee"]
    assert desk.navigator.asked == ["People"]


def test_previous_and_next_go_through_the_list_as_it_is_shown(desk):
    people = [make_person(name) for name in ("Ann Lee", "Bob Roe", "Cem Su")]
    desk.listed(People)
    page = desk.opened(PersonPage, people[1].id)
    desk.run(page, "person_page.next")
    desk.run(page, "person_page.previous")
    assert desk.navigator.asked == [("person", people[2].id), ("person", people[0].id)]


@pytest.mark.parametrize("name", ["A" * 80, "محمد بن عبد العزيز آل سعود", "<script>alert(1)</script>", "x"])
def test_names_of_any_kind_fit_the_page(desk, name):
    person = make_person(name, title=name, note=name * 50, company=make_company(name))
    page = desk.opened(PersonPage, person.id)
    page.resize(824, 630)
    assert not page.grab().isNull()
    assert page.minimumSizeHint().width() <= 824
    assert page.header.name.button.shown == name


def test_several_are_merged_from_the_table_with_one_undo(desk, qtbot):
    for name in ("Ann Lee", "Anne Lee", "A. Lee", "Bob Roe"):
        make_person(name)
    page = desk.listed(People)
    page.table.selectRow(0)
    assert not desk.is_on(page, "person.merge")
    page.table.selectAll()
    desk.run(page, "person.merge")
    dialog = dialog_of(page, MergeRecords, qtbot)
    desk.answered()
    dialog.merge.click()
    desk.answered()
    assert desk.said == ["Merged 3 people into Ann Lee"]
    assert desk.cells(page, "name") == ["Ann Lee"]
    desk.history.undo()
    desk.answered()
    assert page.model.count == 4
