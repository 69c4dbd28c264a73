"""Likely duplicates on their page: merged, kept apart, converted, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QRadioButton

from crm_desktop.dialogs.convert_lead import ConvertLead
from crm_desktop.dialogs.merge_records import MergeRecords
from crm_desktop.models.duplicates import KeptApart
from crm_desktop.models.people import Person
from crm_desktop.models.people.editing import create_person
from crm_desktop.views.data_health import DuplicatesPage
from tests.makers import make_company, make_lead, make_person


@pytest.fixture
def page(background, history, way, settings, user, on_screen, answered):
    make_person("Ann Lee", email="ann@acme.example", city="Bonn")
    make_person("Anne Lee", email="ann@acme.example", phone="+49 228 1234567")
    make_company("Acme GmbH")
    make_company("Acme AG")
    made = DuplicatesPage(background, history, way, settings, user)
    history.changed.connect(made.refresh)
    on_screen(made, 1000, 600)
    made.shown()
    answered()
    return made


def names(page):
    return [page.model.index(row).data() for row in range(page.model.rowCount())]


def dialog_of(page, kind):
    return next(each for each in page.findChildren(QDialog) if isinstance(each, kind) and each.isVisible())


def test_pairs_stand_there_the_likeliest_first_with_counts_on_the_tabs(page):
    assert names(page) == ["Ann Lee – Anne Lee", "Acme GmbH – Acme AG"]
    assert [page.tabs.tabText(at) for at in range(5)] == ["All  2", "Leads", "People  1", "Companies  1", "Across"]
    page.tabs.setCurrentIndex(3)
    assert names(page) == ["Acme GmbH – Acme AG"]


def test_enter_merges_the_chosen_pair_with_the_values_that_were_chosen(page, qtbot, answered):
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    dialog = dialog_of(page, MergeRecords)
    answered()
    keep = next(button for button in dialog.findChildren(QRadioButton) if button.accessibleName() == "Name: Anne Lee")
    keep.click()
    answered()
    dialog.merge.click()
    answered()
    person = Person.get()
    assert (person.name, person.city, person.phone) == ("Anne Lee", "Bonn", "+49 228 1234567")
    assert names(page) == ["Acme GmbH – Acme AG"]


def test_undo_brings_the_pair_back(page, history, qtbot, answered):
    page.merge()
    dialog = dialog_of(page, MergeRecords)
    answered()
    dialog.merge.click()
    answered()
    history.undo()
    answered()
    answered()
    assert "Ann Lee – Anne Lee" in names(page)


def test_another_record_stays_and_its_values_with_it(page, answered):
    page.merge()
    dialog = dialog_of(page, MergeRecords)
    answered()
    dialog.choose_record(dialog.plan.others[0])
    answered()
    assert {field.name: field.taken_from for field in dialog.plan.fields}["name"] == dialog.plan.keep
    assert "go into Anne Lee" in dialog.sentence.text() or "goes into Anne Lee" in dialog.sentence.text()


def test_delete_keeps_the_pair_apart(page, qtbot, answered):
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    answered()
    assert KeptApart.select().count() == 1
    assert names(page) == ["Acme GmbH – Acme AG"]
    page.look()
    answered()
    assert names(page) == ["Acme GmbH – Acme AG"]


def test_a_lead_that_is_a_person_already_is_converted_into_that_one(page, answered):
    make_lead("Ann Lee", email="ann@acme.example")
    page.look()
    answered()
    page.tabs.setCurrentIndex(4)
    page.merge()
    answered()
    assert dialog_of(page, ConvertLead)


def test_a_record_that_is_gone_meanwhile_is_said_in_the_dialog(page, user, answered):
    from crm_desktop.models.changes import change

    with change("delete", by=user):
        Person.get(Person.name == "Anne Lee").delete_instance()
    page.merge()
    dialog = dialog_of(page, MergeRecords)
    answered()
    assert dialog.sentence.text() == "One of these records has been deleted meanwhile; look at them again."
    assert not dialog.merge.isEnabled()


def test_where_all_was_well_a_new_pair_is_found_at_once(page, history, answered, qtbot):
    while page.model.rowCount():
        page.keep_apart()
        answered()
    zoe = {"name": "Zoe Zest", "email": "zoe@zest.example"}
    history.do("add", lambda: [create_person(zoe) for _ in range(2)])
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)


def test_both_sides_can_be_opened(page):
    page._open(1)
    assert page._navigator.opened == [("person", 2)]


def test_how_far_it_has_looked_is_said_until_it_knows(page, answered):
    counted = page._count.text()
    page._progressed(1, 4)
    assert page._count.text() == "Looking… 25%"
    page.look()
    answered()
    assert page._count.text() == counted
