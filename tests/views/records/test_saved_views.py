"""Saved views above the table of leads: kept in place, shown as tabs with counts, each with its own columns."""

import pytest
from PySide6.QtCore import Qt

from crm_desktop.models.changes import change
from crm_desktop.models.saved_views import SavedView, Sight, save_view
from crm_desktop.models.users import User
from crm_desktop.views.leads.leads import Leads
from tests.makers import make_lead
from tests.views.leads.conftest import desk, english

__all__ = ["desk", "english"]


@pytest.fixture
def leads(desk):
    make_lead("Ann Lee", city="Oslo", temperature="hot")
    make_lead("Bob Roe", city="Oslo")
    make_lead("Cem Su", city="Lyon", temperature="hot")
    return desk


def ask(desk, page, query):
    page.filter.setText(query)
    desk.qtbot.waitUntil(lambda: page.model.query == query)
    desk.answered()


def save(desk, page, name):
    desk.press(page, "Save view…")
    desk.qtbot.keyClicks(page._naming.line, name)
    desk.qtbot.keyClick(page._naming.line, Qt.Key.Key_Return)
    desk.answered()
    desk.qtbot.waitUntil(lambda: page.tabs.view is not None and page.tabs.view.name == name)


def tab_texts(page):
    return [page.tabs.tabText(at) for at in range(page.tabs.count())]


def test_a_filter_is_kept_as_a_view_and_comes_back_with_its_count(leads):
    page = leads.listed(Leads)
    ask(leads, page, "city:Oslo")
    save(leads, page, "Oslo")
    assert leads.said == ["Saved the view Oslo"]
    leads.qtbot.waitUntil(lambda: tab_texts(page)[-1] == "Oslo  2")
    assert page.tabs.accessibleTabName(len(page.tabs.parts)) == "Oslo"
    page.show_subset("Open")
    leads.answered()
    assert (page.filter.text(), page.model.count) == ("", 3)
    page.tabs.show_view(page.tabs.views()[0].id)
    leads.answered()
    assert (page.filter.text(), page.model.count) == ("city:Oslo", 2)


def test_nothing_is_offered_to_be_saved_until_something_differs(leads):
    page = leads.listed(Leads)
    assert not page._save.isVisible()
    ask(leads, page, "city:Oslo")
    assert page._save.isVisible()
    assert not page._keep.isVisible()
    save(leads, page, "Oslo")
    assert not page._save.isVisible()
    ask(leads, page, "city:Lyon")
    leads.press(page, "Save changes")
    assert SavedView.get().query == "city:Lyon"
    assert not page._keep.isVisible()


def test_each_view_keeps_its_own_columns_order_and_widths(leads, desk):
    page = leads.listed(Leads)
    ask(leads, page, "city:Oslo")
    save(leads, page, "Oslo")
    at = {column.name: place for place, column in enumerate(page.model.columns)}
    page.table.setColumnHidden(at["email"], True)
    header = page.table.horizontalHeader()
    header.moveSection(header.visualIndex(at["city"]), 1)
    page.table.setColumnWidth(at["city"], 211)
    page.show_subset("Open")
    leads.answered()
    assert "email" in page.table.shown_columns()
    assert page.table.shown_columns()[1] == "company_name"
    page.tabs.show_view(page.tabs.views()[0].id)
    leads.answered()
    assert "email" not in page.table.shown_columns()
    assert page.table.shown_columns()[1] == "city"
    assert page.table.columnWidth(at["city"]) == 211
    again = leads.listed(Leads)
    leads.qtbot.waitUntil(lambda: len(again.tabs.views()) == 1)
    again.tabs.show_view(page.tabs.views()[0].id)
    assert again.table.shown_columns() == page.table.shown_columns()


def test_a_view_is_renamed_moved_and_deleted_and_undo_brings_it_back(leads):
    with change("save_view", by=leads.user):
        save_view("lead", "Hot", Sight("temperature:hot", "Open"))
        save_view("lead", "Oslo", Sight("city:Oslo", "Open"))
    page = leads.listed(Leads)
    page.tabs.show_view(2)
    leads.answered()
    leads.run(page, "lead.view_left")
    assert [view.name for view in page.tabs.views()] == ["Oslo", "Hot"]
    assert page.tabs.view.name == "Oslo"
    leads.run(page, "lead.rename_view")
    page._naming.line.setText("All of Oslo")
    page._naming.shared.setChecked(True)
    leads.press(page, "Save")
    assert [view.name for view in page.tabs.views()] == ["All of Oslo", "Hot"]
    leads.run(page, "lead.delete_view")
    assert [view.name for view in page.tabs.views()] == ["Hot"]
    assert page.tabs.view is None
    assert page.filter.text() == ""
    leads.history.undo()
    leads.answered()
    assert [view.name for view in page.tabs.views()] == ["All of Oslo", "Hot"]


def test_the_view_of_another_can_be_looked_at_only(leads):
    with change("add_user", by=leads.user):
        bob = User.create(name="Bob", role="member")
    with change("save_view", by=leads.user):
        save_view("lead", "Hot", Sight("temperature:hot", "Open"), shared=True)
    leads.user = leads.history.user = bob
    page = leads.listed(Leads)
    page.tabs.show_view(1)
    leads.answered()
    assert page.model.count == 2
    assert not leads.is_on(page, "lead.delete_view")
    assert not leads.is_on(page, "lead.rename_view")


def test_a_taken_name_is_refused_and_escape_leaves(leads):
    with change("save_view", by=leads.user):
        save_view("lead", "Hot", Sight("temperature:hot", "Open"))
    page = leads.listed(Leads)
    leads.run(page, "lead.save_view")
    leads.qtbot.keyClicks(page._naming.line, "hot")
    leads.qtbot.keyClick(page._naming.line, Qt.Key.Key_Return)
    leads.answered()
    assert leads.refused == ["There is a view called Hot already."]
    leads.run(page, "lead.save_view")
    leads.qtbot.keyClick(page._naming.line, Qt.Key.Key_Escape)
    assert not page._naming.isVisible()


def test_the_tab_in_front_stays_there_when_a_colleague_saves_a_view(leads, user):
    page = leads.listed(Leads)
    page.show_subset("All")
    leads.answered()
    with change("save_view", by=user):
        save_view("lead", "Oslo", Sight("city:Oslo", "Open", (), "name", False), True)
    page.saved.read()
    leads.qtbot.waitUntil(lambda: len(page.tabs.views()) == 1)
    assert (page.subset(), page.tabs.currentIndex()) == ("All", page.tabs.parts.index("All"))
