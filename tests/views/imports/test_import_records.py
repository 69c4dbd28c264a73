"""The page of imports: what came in, its counts, its refused rows, and Undo."""

import pytest

from crm_desktop.history import History
from crm_desktop.models.imports import ListImport
from crm_desktop.models.imports.importing import import_file
from crm_desktop.models.imports.spreadsheet import read_table
from crm_desktop.models.leads import Lead
from crm_desktop.views.imports import Imports


class Nowhere:
    """A navigator of a test that goes nowhere."""

    def go(self, view):
        """Stays."""

    def open(self, kind, record_id):
        """Stays."""

    def back(self):
        """Stays."""


@pytest.fixture
def page(background, settings, user, qtbot, answered, tmp_path):
    path = tmp_path / "fair.csv"
    path.write_text("Name,Email\nAnn,ann@example.com\n,\nBob,bob at example\n", encoding="utf-8")
    import_file(path, by=user)
    made = Imports(background, History(background, user), Nowhere(), settings, user)
    qtbot.addWidget(made)
    made.show()
    made.shown()
    answered()
    return made


def shown(page):
    model = page.model
    return [[model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.count)]


def test_each_import_is_a_line_with_its_counts(page):
    line = shown(page)[0]
    assert (line[0], line[2], line[3]) == ("fair.csv", "Leads", "fair")
    assert line[4:] == ["2", "1", "0", "0", "1"]


def test_an_import_is_taken_back_from_here(page, answered):
    page.table.selectRow(0)
    undo = next(action for action in page.actions() if action.name == "imports.undo")
    assert undo.enabled()
    undo.run()
    answered()
    assert Lead.select().count() == ListImport.select().count() == 0


def test_its_refused_rows_can_still_be_saved(page, answered, tmp_path):
    page.save_refused(ListImport.get().id, tmp_path / "mend.xlsx")
    answered()
    assert len(read_table(tmp_path / "mend.xlsx").rows) == 1
