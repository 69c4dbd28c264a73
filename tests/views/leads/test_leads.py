"""Leads as a table and as a page."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from crm_desktop.dialogs.convert_lead import ConvertLead
from crm_desktop.dialogs.convert_many import ConvertMany
from crm_desktop.dialogs.convert_round import ConvertRound
from crm_desktop.dialogs.mark_dead import MarkDead
from crm_desktop.dialogs.new_lead import NewLead
from crm_desktop.models.companies import Company
from crm_desktop.models.leads import Lead, LeadList, LeadStatus
from crm_desktop.models.people import Person
from crm_desktop.views.leads.lead_page import LeadPage
from crm_desktop.views.leads.leads import Leads
from tests.makers import make_lead
from tests.views.records.desk import dialog_of


def status(kind):
    """The first status of a kind."""
    return LeadStatus.select().where(LeadStatus.kind == kind).order_by(LeadStatus.position).first()


def test_open_leads_are_the_working_list_and_the_others_have_tabs(desk):
    make_lead("Ann Lee", company_name="Acme")
    make_lead("Bob Roe", status=status("dead"))
    make_lead("Cem Su", status=status("converted"), converted_on=date(2026, 11, 1))
    page = desk.listed(Leads)
    assert desk.cells(page, "name", "company_name", "status") == [("Ann Lee", "Acme", "New")]
    for tab, names in (("Dead", ["Bob Roe"]), ("Converted", ["Cem Su"]), ("All", ["Ann Lee", "Bob Roe", "Cem Su"])):
        page.show_subset(tab)
        desk.answered()
        assert desk.cells(page, "name") == names


def test_every_column_sorts(desk):
    make_lead("Ann Lee", list=None)
    make_lead("Bob Roe", next_action_on=date(2026, 12, 1))
    page = desk.listed(Leads)
    for column in page.model.columns:
        page.model.show(sort=column.name)
        desk.answered()
        assert (page.model.count, desk.refused) == (2, []), column.name


def test_an_empty_table_proposes_the_import_first(desk):
    asked = []
    page = desk.listed(Leads, import_list=lambda: asked.append("import"))
    assert page._empty.button.text() == "Import…"
    desk.press(page._empty, "Import…")
    desk.press(page._empty, "New lead")
    assert asked == ["import"]
    assert page.findChild(NewLead) is not None


def test_a_new_lead_needs_a_name_and_enter_and_is_selected(desk, qtbot):
    make_lead("Zoe")
    page = desk.listed(Leads)
    desk.run(page, "lead.new")
    dialog = dialog_of(page, NewLead, qtbot)
    qtbot.keyClicks(dialog.fields["name"], "Ann Lee")
    qtbot.keyClick(dialog.fields["name"], Qt.Key.Key_Return)
    desk.answered()
    ann = Lead.get(Lead.name == "Ann Lee")
    assert (ann.status.kind, ann.owner.name) == ("open", "Ada")
    assert list(page.selected_ids()) == [ann.id]


def test_a_status_is_chosen_in_its_cell_and_the_colour_follows_its_kind(desk, qtbot):
    ann = make_lead("Ann Lee")
    page = desk.listed(Leads)
    column = next(i for i, each in enumerate(page.model.columns) if each.name == "status")
    index = page.model.index(0, column)
    editor = page.table.itemDelegate().createEditor(page.table, None, index)
    offered = [editor.itemText(at) for at in range(editor.count())]
    assert offered == ["New", "Contacted", "Interested", "Dead"]
    page.model.setData(index, editor.itemData(1))
    desk.answered()
    assert Lead.find(ann.id).status.name == "Contacted"
    assert desk.said == ["Changed Status of Ann Lee"]


def give_up(desk, page, reason="", action="lead.dead"):
    """Asks, types the reason, and presses Enter."""
    desk.run(page, action)
    dialog = dialog_of(page, MarkDead, desk.qtbot)
    desk.qtbot.keyClicks(dialog.reason.lineEdit(), reason)
    desk.qtbot.keyClick(dialog.reason.lineEdit(), Qt.Key.Key_Return)
    desk.answered()


def test_dead_leads_leave_the_working_list_together_and_come_back(desk):
    for name in ("Ann Lee", "Bob Roe", "Cem Su"):
        make_lead(name)
    page = desk.listed(Leads)
    desk.select(page, "Ann Lee", "Bob Roe")
    assert desk.offered[page].qaction("lead.dead").text() == "Mark 2 leads dead…"
    give_up(desk, page, "Has a supplier")
    assert desk.cells(page, "name") == ["Cem Su"]
    page.show_subset("Dead")
    desk.answered()
    desk.select(page, "Ann Lee")
    desk.run(page, "lead.bring_back")
    assert desk.cells(page, "name") == ["Bob Roe"]
    assert desk.said == ["Marked 2 leads dead: Has a supplier", "Brought Ann Lee back"]


def test_only_what_the_selected_leads_can_become_is_offered(desk):
    make_lead("Ann Lee")
    make_lead("Bob Roe", status=status("dead"))
    make_lead("Cem Su", status=status("converted"), converted_on=date(2026, 11, 1))
    page = desk.listed(Leads)

    def offered():
        return [name for name in ("convert", "dead", "bring_back") if desk.is_on(page, f"lead.{name}")]

    assert offered() == []
    for tab, name, expected in (
        ("Open", "Ann Lee", ["convert", "dead"]), ("Dead", "Bob Roe", ["convert", "bring_back"]),
        ("Converted", "Cem Su", []), ("All", "Ann Lee", ["convert", "dead"]),
        ("All", "Bob Roe", ["convert", "bring_back"]), ("All", "Cem Su", []),
    ):  # fmt: skip
        page.show_subset(tab)
        desk.answered()
        desk.select(page, name)
        assert offered() == expected, (tab, name)
    desk.select(page, "Ann Lee", "Bob Roe")
    assert offered() == ["convert", "dead", "bring_back"]
    desk.select(page, "Ann Lee")
    give_up(desk, page)
    assert offered() == ["convert", "bring_back"]


def test_several_leads_are_converted_one_after_another(desk, qtbot):
    make_lead("Ann Lee", email="ann@example.org")
    make_lead("Bob Roe", email="bob@example.org")
    page = desk.listed(Leads)
    page.table.selectAll()
    desk.run(page, "lead.convert")
    for _ in range(2):
        dialog = next(each for each in page.findChildren(ConvertRound) if each.isVisible())
        qtbot.waitUntil(lambda dialog=dialog: dialog._found is not None)
        dialog.opportunity.switch.setChecked(False)
        dialog.reason.set_value("Met at the fair")
        dialog._answer()
        desk.answered()
    assert {person.name for person in Person.select()} == {"Ann Lee", "Bob Roe"}
    assert desk.cells(page, "name") == []


def test_a_lead_page_shows_badges_and_edits_the_list_by_choice(desk):
    made = LeadList.insert(name="Trade fair", created_on="2026-11-01", updated_on="2026-11-01").execute()
    ann = make_lead("Ann Lee", title="Director", company_name="Acme", temperature="hot")
    page = desk.opened(LeadPage, ann.id)
    assert page.header.identity.accessibleName() == "Director at Acme"
    assert [badge.accessibleName() for badge in page.header._badges if badge.isVisible()] == ["New", "Hot"]
    line = page.groups_shown.lines["list"]
    line.begin()
    choice = line._editor
    choice.setCurrentIndex(choice.findText("Trade fair"))
    choice.edited.emit()
    line.commit()
    desk.answered()
    assert Lead.find(ann.id).list.id == made
    assert line.button.shown == "Trade fair"


def test_a_lead_is_converted_on_its_page_and_then_only_read(desk, qtbot):
    ann = make_lead("Ann Lee", company_name="Acme", email="ann@example.org")
    page = desk.opened(LeadPage, ann.id)
    desk.run(page, "lead_page.convert")
    dialog = dialog_of(page, ConvertLead, qtbot)
    qtbot.waitUntil(lambda: dialog._found is not None)
    dialog.reason.set_value("Met at the fair")
    dialog._answer()
    desk.answered()
    assert not desk.is_on(page, "lead_page.convert")
    assert not page.groups_shown.lines["title"]._editable
    became = [row.text() for row in page._results.rows()]
    assert became[:2] == ["Ann Lee", "Acme"]
    desk.press(page._results, "Acme")
    assert desk.navigator.asked[0][0] == "company"
    desk.history.undo()
    desk.answered()
    assert desk.is_on(page, "lead_page.convert")
    assert page._results.isHidden()


@pytest.mark.parametrize(("action", "kind"), [("lead_page.dead", "dead"), ("lead_page.bring_back", "open")])
def test_a_lead_is_marked_dead_and_brought_back_on_its_page(desk, action, kind):
    ann = make_lead("Ann Lee", status=status("open" if kind == "dead" else "dead"))
    page = desk.opened(LeadPage, ann.id)
    if kind == "dead":
        give_up(desk, page, action=action)
    else:
        desk.run(page, action)
    assert Lead.find(ann.id).status.kind == kind
    assert not desk.is_on(page, action)


def test_the_next_action_is_planned_in_one_click(desk):
    ann = make_lead("Ann Lee")
    page = desk.opened(LeadPage, ann.id)
    desk.press(page.header.next_action, "Next action: Tomorrow")
    assert Lead.find(ann.id).next_action_on == date(2026, 11, 18)
    assert page.header.next_action.change.text() == "Follow up · Tomorrow"


def test_the_bulk_bar_begins_with_what_is_done_most_and_ends_with_delete(desk):
    page = desk.page(Leads)
    names = [action.name for action in page.actions() if action.selection]
    assert (names[:2], names[-1]) == (["lead.open", "lead.convert"], "lead.delete")
    assert names.index("lead.log") < names.index("lead.convert_together") < names.index("lead.dead")


def test_one_lead_alone_is_not_converted_together(desk):
    make_lead("Ann Lee")
    make_lead("Bob Low")
    page = desk.listed(Leads)
    page.table.selectRow(0)
    assert not desk.is_on(page, "lead.convert_together")
    page.table.selectAll()
    assert desk.is_on(page, "lead.convert_together")


def test_leads_that_warm_up_have_a_tab_of_their_own(desk):
    for name, values in (
        ("Cold", {}),
        ("Warm", {"temperature": "warm"}),
        ("Hot", {"temperature": "hot"}),
        ("Talked", {"engagement": "two-way"}),
        ("Dead", {"temperature": "hot", "status": status("dead")}),
    ):
        make_lead(name, **values)
    page = desk.listed(Leads)
    page.show_subset("Warming up")
    desk.answered()
    assert desk.cells(page, "name") == ["Hot", "Talked", "Warm"]
    page.table.selectAll()
    assert desk.is_on(page, "lead.convert")


def test_several_leads_are_converted_together_by_groups_and_undone_in_one_step(desk, qtbot):
    for name in ("Ann Lee", "Bob Roe"):
        make_lead(name, company_name="Acme")
    page = desk.listed(Leads)
    page.table.selectAll()
    desk.run(page, "lead.convert_together")
    dialog = dialog_of(page, ConvertMany, qtbot)
    qtbot.waitUntil(lambda: dialog.plan is not None)
    dialog._answer()
    desk.answered()
    assert (Person.select().count(), Company.select().count()) == (2, 1)
    desk.history.undo()
    desk.answered()
    assert (Person.select().count(), Company.select().count()) == (0, 0)


def test_contact_both_ways_offers_to_convert_and_one_way_does_not(desk, qtbot):
    ann = make_lead("Ann Lee", engagement="two-way")
    page = desk.opened(LeadPage, ann.id)
    assert not page.offer_line.isHidden()
    page.offer_line.button.click()
    assert dialog_of(page, ConvertLead, qtbot).isVisible()
    assert Lead.find(ann.id).converted_on is None
    page.show_record(make_lead("Bob Roe", engagement="one-way").id)
    desk.answered()
    assert page.offer_line.isHidden()
