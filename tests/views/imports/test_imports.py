"""The page of imports: what came in, its counts, its refused rows, Undo, and the lists in figures."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from crm_desktop.history import History
from crm_desktop.models.activities import log_activity
from crm_desktop.models.changes import change
from crm_desktop.models.imports import ListImport
from crm_desktop.models.imports.choices import ImportChoices
from crm_desktop.models.imports.importing import import_file
from crm_desktop.models.imports.spreadsheet import read_table
from crm_desktop.models.leads import Lead, LeadList
from crm_desktop.views.imports import Imports

BOUGHT = ImportChoices(
    list_name="Fair", list_supplier="Names Ltd", list_bought_on=date(2026, 3, 1), list_cost=Decimal("300.00")
)


class Walk:
    """A navigator that notes where it was sent; no page is in front."""

    def __init__(self):
        self.went = []

    def go(self, view):
        """Noted."""
        self.went.append(view)

    def open(self, kind, record_id):
        """Noted."""
        self.went.append((kind, record_id))

    def back(self):
        """Stays."""


@pytest.fixture
def walk():
    return Walk()


@pytest.fixture
def page(background, settings, user, qtbot, answered, tmp_path, walk):
    path = tmp_path / "fair.csv"
    path.write_text("Name,Email\nAnn,ann@example.com\n,\nBob,bob at example\nCid,cid@example.com\n", encoding="utf-8")
    import_file(path, by=user, choices=BOUGHT)
    history = History(background, user)
    made = Imports(background, history, walk, settings, user)
    history.changed.connect(made.refresh)
    made.resize(1100, 640)
    qtbot.addWidget(made)
    made.show()
    made.shown()
    answered()
    return made


def shown(listed):
    model = listed.model
    return [
        {column.title: model.index(row, at).data() for at, column in enumerate(model.columns)}
        for row in range(model.count)
    ]


def run(page, name):
    action = next(action for action in page.actions() if action.name == name)
    assert action.enabled is None or action.enabled()
    action.run()


def texts(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def select_first(page, answered):
    page.records.table.selectRow(0)
    answered()


def test_each_import_is_a_line_with_its_counts_and_who_did_it(page):
    line = shown(page.records)[0]
    assert (line["File"], line["Who"], line["As"], line["List"]) == ("fair.csv", "Ada", "Leads", "Fair")
    counts = [line[name] for name in ("Rows", "Created", "Updated", "Skipped", "Refused")]
    assert counts == ["3", "2", "0", "0", "1"]
    assert ListImport.get().file_hash.startswith(line["Fingerprint"])


def test_beside_it_stand_its_counts_and_where_its_columns_went(page, answered, qtbot):
    select_first(page, answered)
    qtbot.waitUntil(lambda: "Email" in texts(page.detail))
    said = texts(page.detail)
    assert "fair.csv" in said
    assert "Ada, " in said
    assert "Where the columns went" in said


def test_an_import_is_taken_back_from_here(page, answered, qtbot):
    select_first(page, answered)
    qtbot.mouseClick(page.detail.undo, Qt.MouseButton.LeftButton)
    answered()
    assert Lead.select().count() == ListImport.select().count() == 0
    assert not page.detail.isVisible()


def change_ann(user):
    with change("edit_lead", by=user) as opened:
        ann = Lead.get(Lead.name == "Ann")
        ann.city = "Boston"
        ann.save()
        opened.sentence = "Changed the city of Ann"


def test_rows_that_were_edited_since_are_named_and_left(page, answered, user, qtbot):
    change_ann(user)
    select_first(page, answered)
    assert "Changed the city of Ann, Ada" in texts(page.detail)
    assert not page.detail.undo.isVisible()
    qtbot.mouseClick(page.detail.later.leave_button, Qt.MouseButton.LeftButton)
    answered()
    assert [lead.name for lead in Lead.select()] == ["Ann"]


def test_rows_that_were_edited_since_are_taken_along_if_the_user_says_so(page, answered, user, qtbot):
    change_ann(user)
    select_first(page, answered)
    qtbot.mouseClick(page.detail.later.take_button, Qt.MouseButton.LeftButton)
    answered()
    assert Lead.select().count() == 0


def test_its_refused_rows_can_still_be_saved(page, answered, tmp_path):
    page.save_refused(ListImport.get().id, tmp_path / "mend.xlsx")
    answered()
    assert len(read_table(tmp_path / "mend.xlsx").rows) == 1
    assert "Saved mend.xlsx" in [label.text() for label in page._messages.findChildren(QLabel)]


def test_only_an_import_with_refused_rows_offers_to_save_them(page, answered, user, tmp_path):
    path = tmp_path / "clean.csv"
    path.write_text("Name\nZoe\n", encoding="utf-8")
    import_file(path, by=user)
    page.records.model.refresh()
    answered()
    select_first(page, answered)
    assert page.detail.isVisible()
    assert not page.detail.save.isVisible()


def test_the_second_tab_says_what_each_list_was_worth(page, answered, user):
    with change("work", by=user):
        log_activity("call", [("lead", Lead.get(Lead.name == "Ann").id)], direction="out")
        ann = Lead.get(Lead.name == "Ann")
        ann.converted_on = date(2026, 4, 1)
        ann.save()
        LeadList.create(name="Friends")
    page.show_lists()
    answered()
    first, second = shown(page.lists)
    assert (first["List"], first["Supplier"], first["Bought on"]) == ("Fair", "Names Ltd", "1 Mar 2026")
    assert [first[name] for name in ("Rows", "Leads", "Dead", "Contacted", "Converted")] == ["3", "2", "0", "1", "1"]
    assert (first["Cost"], first["Per qualified lead"]) == ("300.00", "300.00")
    assert (second["List"], second["Cost"], second["Per qualified lead"]) == ("Friends", None, None)


def test_lists_are_sorted_and_found_by_their_words(page, answered, user):
    with change("make", by=user):
        LeadList.create(name="Alumni", supplier="Übersee GmbH")
    page.show_lists()
    answered()
    page.lists.model.show(sort="name", descending=False)
    answered()
    assert [line["List"] for line in shown(page.lists)] == ["Alumni", "Fair"]
    page.lists.model.show(sort="cost", descending=True)
    answered()
    assert [line["List"] for line in shown(page.lists)] == ["Fair", "Alumni"]
    page.lists.model.show(query="ubersee")
    answered()
    assert [line["List"] for line in shown(page.lists)] == ["Alumni"]


def test_a_count_of_a_list_opens_its_leads(page, answered, walk, qtbot):
    page.show_lists()
    answered()
    at = next(at for at, column in enumerate(page.lists.model.columns) if column.name == "leads")
    table = page.lists.table
    qtbot.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(page.lists.model.index(0, at)).center()
    )
    assert walk.went == ["Leads"]


def test_a_count_of_none_opens_nothing(page, answered, walk, qtbot):
    page.show_lists()
    answered()
    at = next(at for at, column in enumerate(page.lists.model.columns) if column.name == "dead")
    page.lists.table.setCurrentIndex(page.lists.model.index(0, at))
    qtbot.keyClick(page.lists.table, Qt.Key.Key_Return)
    assert walk.went == []


def test_enter_on_a_count_opens_its_leads(page, answered, walk, qtbot):
    page.show_lists()
    answered()
    at = next(at for at, column in enumerate(page.lists.model.columns) if column.name == "leads")
    page.lists.table.setFocus()
    page.lists.table.setCurrentIndex(page.lists.model.index(0, at))
    qtbot.keyClick(page.lists.table, Qt.Key.Key_Return)
    assert walk.went == ["Leads"]


def test_the_lists_are_exported_as_they_stand(page, answered, tmp_path):
    page.lists.save(tmp_path / "lists.xlsx")
    answered()
    table = read_table(tmp_path / "lists.xlsx")
    assert table.headers[0] == "List"
    assert table.headers[-1] == "Per qualified lead"
    assert [str(cell) for cell in table.rows[0][:2]] == ["Fair", "Names Ltd"]


def test_a_workbook_that_cannot_be_written_is_said(page, answered, tmp_path, qtbot):
    with qtbot.waitSignal(page._history.refused) as said:
        page.lists.save(tmp_path)
    assert said.args[0].startswith("The workbook could not be written: ")
