"""Many leads edited together, copied to a spreadsheet, and pasted from one."""

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication

from crm_desktop.dialogs.edit_together import EditTogether
from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.changes import change
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.views.leads.leads import Leads
from crm_desktop.views.records import clipboard
from tests.makers import make_lead
from tests.views.leads.conftest import desk, english
from tests.views.records.desk import dialog_of

__all__ = ["desk", "english"]


@pytest.fixture
def leads(desk):
    for name, city in (("Ann Lee", "Oslo"), ("Bob Roe", "Oslo"), ("Cem Su", "Lyon")):
        make_lead(name, city=city)
    return desk


def cities():
    return [lead.city for lead in Lead.select().order_by(Lead.id)]


def answer(desk, page, field, value):
    dialog = dialog_of(page, EditTogether, desk.qtbot)
    dialog.field.set_value(field)
    dialog.editor.set_value(value)
    title = dialog.windowTitle()
    dialog.change.click()
    desk.answered()
    return title


def put(page, row, name):
    at = next(i for i, column in enumerate(page.model.columns) if column.name == name)
    page.table.setCurrentIndex(page.model.index(row, at))


def test_one_field_of_the_selection_is_edited_and_undone(leads):
    page = leads.listed(Leads)
    leads.select(page, "Ann Lee", "Cem Su")
    assert leads.offered[page].qaction("lead.edit").text() == "Edit 2 leads…"
    leads.run(page, "lead.edit")
    assert answer(leads, page, "city", "Bergen") == "Edit 2 leads"
    assert cities() == ["Bergen", "Oslo", "Bergen"]
    assert leads.said == ["Set City of 2 leads to “Bergen”"]
    leads.history.undo()
    leads.answered()
    assert cities() == ["Oslo", "Oslo", "Lyon"]


def test_everything_that_the_filter_shows_is_exactly_that(leads):
    make_lead("Dead One", city="Oslo", status=LeadStatus.get(LeadStatus.kind == "dead"))
    page = leads.listed(Leads)
    page.filter.setText("city:Oslo")
    leads.qtbot.waitUntil(lambda: page.model.query == "city:Oslo")
    leads.answered()
    leads.run(page, "lead.edit")
    assert answer(leads, page, "temperature", "hot") == "Edit all 2 leads"
    assert {lead.name for lead in Lead.select().where(Lead.temperature == "hot")} == {"Ann Lee", "Bob Roe"}


def test_rows_that_are_filtered_away_are_not_selected_any_more(leads):
    page = leads.listed(Leads)
    page.filter.setText("city:Oslo")
    leads.qtbot.waitUntil(lambda: page.model.query == "city:Oslo")
    leads.answered()
    leads.run(page, "lead.select_all")
    leads.run(page, "lead.edit")
    answer(leads, page, "city", "Bergen")
    assert (page.model.count, page.table.selected_count()) == (0, 0)
    assert cities() == ["Bergen", "Bergen", "Lyon"]


def test_an_owner_is_assigned_in_two_clicks(leads):
    page = leads.listed(Leads)
    leads.run(page, "lead.select_all")
    leads.run(page, "lead.assign")
    dialog = dialog_of(page, EditTogether, leads.qtbot)
    assert dialog.field.value() == "owner"
    dialog.editor.setCurrentIndex(1)
    dialog.change.click()
    leads.answered()
    assert Lead.select().where(Lead.owner == leads.user).count() == 3


def test_the_selection_is_copied_with_headers_as_it_is_shown(leads):
    make_lead("=SUM(A1)", city="a\tb", phone="+1 212 5550100", possible_value=Decimal("1250.50"))
    page = leads.listed(Leads)
    leads.run(page, "lead.select_all")
    leads.run(page, "lead.copy")
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Name\tCompany\tStatus\tTemperature")
    assert len(lines) == 5
    formula = next(line for line in lines if "SUM" in line)
    assert formula.startswith("'=SUM(A1)\t")
    assert "\t+1 212 5550100\t" in formula
    assert '\t"a\tb"\t' in formula
    assert "\t1250.50\t" in formula


def test_more_cells_than_a_clipboard_is_good_for_are_refused_in_one_sentence(leads, monkeypatch):
    monkeypatch.setattr(clipboard, "MOST_COPIED", 20)
    page = leads.listed(Leads)
    leads.run(page, "lead.select_all")
    leads.run(page, "lead.copy")
    columns = len(page.table.shown_columns())
    assert leads.refused == [f"These are {3 * columns} cells, and 20 can be copied; export them instead."]


def test_a_hundred_thousand_cells_are_copied_and_pasted_as_a_list_and_refused_as_cells(desk):
    with change("fill", by=desk.user):
        status = LeadStatus.get(LeadStatus.kind == "open")
        insert_records(Lead, [{"name": f"Lead {number:05}", "status": status.id} for number in range(6_600)])
    handed_over = []
    page = desk.listed(Leads, paste_list=lambda text, many: handed_over.append((text.count("\n"), many)))
    desk.run(page, "lead.select_all")
    desk.run(page, "lead.copy")
    copied = QApplication.clipboard().text()
    assert (copied.count("\n"), copied.count("\t") > 90_000) == (6_601, True)
    desk.run(page, "lead.paste")
    assert desk.refused == [
        "There are more than 10,000 cells on the clipboard; import them instead, with Import… and Paste."
    ]
    page.table.clearSelection()
    desk.run(page, "lead.paste")
    assert handed_over == [(6_601, "leads")]
    assert len(desk.refused) == 1


def test_a_block_is_pasted_below_and_to_the_right_as_one_change(leads):
    page = leads.listed(Leads)
    put(page, 0, "phone")
    QApplication.clipboard().setText("Phone\tEmail\n12345\ta@example.com\n67890\tb@example.com\n")
    leads.run(page, "lead.paste")
    found = [(lead.phone, lead.email) for lead in Lead.select().order_by(Lead.id)]
    assert found == [("12345", "a@example.com"), ("67890", "b@example.com"), ("", "")]
    assert leads.said == ["Pasted 4 cells into 2 leads"]
    leads.history.undo()
    leads.answered()
    assert {lead.phone for lead in Lead.select()} == {""}


def test_one_cell_fills_the_column_of_all_that_are_selected(leads):
    page = leads.listed(Leads)
    put(page, 0, "possible_value")
    page.table.selectAll()
    QApplication.clipboard().setText("12.5k")
    leads.run(page, "lead.paste")
    assert {lead.possible_value for lead in Lead.select()} == {Decimal(12500)}


@pytest.mark.parametrize(
    ("row", "name", "text", "sentence"),
    [(0, "engagement", "none", "Engagement is not edited in the table, so nothing was pasted."),
     (1, "phone", "1\n2\n3", "3 rows were copied, and there are 2 to paste them into."),
     (0, "owner", "a\tb", "2 columns were copied, and there are 1 from here to the right."),
     (0, "phone", "1\n" * 100_000,
      "There are more than 10,000 cells on the clipboard; import them instead, with Import… and Paste."),
     (0, "status", "Sold", "Status of Ann Lee: There is no status “Sold”.")],
)  # fmt: skip
def test_what_cannot_be_pasted_is_said_in_one_sentence(leads, row, name, text, sentence):
    page = leads.listed(Leads)
    put(page, row, name)
    QApplication.clipboard().setText(text)
    leads.run(page, "lead.paste")
    assert leads.refused == [sentence]
    assert Lead.select().where(Lead.version > 1).count() == 0


def test_a_table_pasted_with_nothing_selected_is_offered_to_the_import(leads):
    pasted = []
    page = leads.listed(Leads, paste_list=lambda text, kind: pasted.append((text, kind)))
    QApplication.clipboard().setText("Name\tCity\nDora\tOslo\n")
    page.table.clearSelection()
    leads.run(page, "lead.paste")
    assert pasted == [("Name\tCity\nDora\tOslo\n", "leads")]
    QApplication.clipboard().setText("word")
    leads.run(page, "lead.paste")
    assert leads.refused == ["Select the leads first into which you want to paste."]
