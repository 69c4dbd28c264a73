"""The import dialog: four steps from a file to records, each in the background, each to be stopped."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTabBar

from crm_desktop.background import Background
from crm_desktop.dialogs.import_list import COLUMNS, DONE, FILE, ROWS, ImportList
from crm_desktop.dialogs.import_steps.rows_model import RowsModel
from crm_desktop.dialogs.import_steps.sheet_view import SheetModel
from crm_desktop.history import History
from crm_desktop.models.imports.choices import ImportChoices
from crm_desktop.models.imports.importing import import_rows
from crm_desktop.models.imports.preview import preview_rows
from crm_desktop.models.imports.remembering import mapping_for
from crm_desktop.models.imports.spreadsheet import read_table
from crm_desktop.models.leads import Lead
from crm_desktop.views import formats
from tests.makers import make_lead


@pytest.fixture
def history(background, user):
    return History(background, user)


@pytest.fixture
def dialog(background, history, qtbot):
    made = ImportList(background, history)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def bought(tmp_path):
    path = tmp_path / "fair.csv"
    lines = ["Name,Company,Email,ZIP,Next action on", "Ann Lee,Acme,ann@example.com,12345,03/04/2026"]
    lines += ["Bob Roe,Globex,bob@example.com,2345,", "Cid Poe,,cid at example,34567,", ",,,45678,"]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def wait(qtbot, background: Background) -> None:
    qtbot.waitUntil(lambda: background.idle, timeout=10_000)


def press(dialog: ImportList, qtbot, name: str) -> None:
    button = next(b for b in dialog.findChildren(QPushButton) if b.accessibleName() == name and b.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def tabs(dialog: ImportList) -> list[str]:
    bar = dialog.findChild(QTabBar)
    return [" ".join(bar.tabText(at).split()) for at in range(bar.count())]


def to_columns(dialog: ImportList, qtbot, background: Background, path: Path) -> None:
    dialog.read(path)
    wait(qtbot, background)
    press(dialog, qtbot, "Next")
    assert dialog.step == COLUMNS


def to_rows(dialog: ImportList, qtbot, background: Background, path: Path) -> None:
    to_columns(dialog, qtbot, background, path)
    press(dialog, qtbot, "Next")
    wait(qtbot, background)
    assert dialog.step == ROWS


def test_four_steps_lead_from_a_file_to_leads(dialog, background, qtbot, bought):
    assert dialog.windowTitle() == "Import list"
    dialog.read(bought)
    wait(qtbot, background)
    assert dialog.step == FILE
    press(dialog, qtbot, "Next")
    assert dialog.step == COLUMNS
    press(dialog, qtbot, "Next")
    wait(qtbot, background)
    assert tabs(dialog) == ["All 4", "New 2", "Refused 2", "To look at 1"]
    press(dialog, qtbot, "Import 2 rows")
    wait(qtbot, background)
    assert dialog.step == DONE
    assert [lead.name for lead in Lead.select().order_by(Lead.id)] == ["Ann Lee", "Bob Roe"]
    assert {lead.list.name for lead in Lead.select()} == {"fair"}
    assert "4 rows: 2 created, 0 updated, 0 skipped, 2 refused." in texts(dialog)


def texts(dialog: ImportList) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_undo_takes_the_import_back(dialog, background, qtbot, bought):
    to_rows(dialog, qtbot, background, bought)
    press(dialog, qtbot, "Import 2 rows")
    wait(qtbot, background)
    press(dialog, qtbot, "Undo")
    wait(qtbot, background)
    assert Lead.select().count() == 0
    assert "taken back" in texts(dialog)


def test_a_wrong_column_is_corrected(dialog, background, qtbot, bought):
    dialog.read(bought)
    wait(qtbot, background)
    press(dialog, qtbot, "Next")
    choice = next(c for c in dialog.columns.list.choices if c.accessibleName() == "Company")
    assert choice.value() == "company_name"
    choice.set_value("city")
    choice.edited.emit()
    press(dialog, qtbot, "Next")
    wait(qtbot, background)
    press(dialog, qtbot, "Import 2 rows")
    wait(qtbot, background)
    assert Lead.get(Lead.name == "Ann Lee").city == "Acme"


def test_each_kind_of_rows_is_one_click_away(dialog, background, qtbot, bought):
    make_lead("Ann Lee", email="ann@example.com")
    to_rows(dialog, qtbot, background, bought)
    assert tabs(dialog) == ["All 4", "New 1", "Duplicates 1", "Refused 2", "To look at 1"]
    dialog.rows.show_kind("refused")
    model = dialog.rows.model
    assert [model.headerData(row, Qt.Orientation.Vertical) for row in range(model.rowCount())] == ["4", "5"]
    assert model.index(0, 0).data() == "Refused: Email “cid at example” is not an e-mail address."
    dialog.rows.show_kind("duplicate")
    assert model.index(0, 0).data() == "Duplicate of lead Ann Lee"


def test_another_policy_is_previewed_at_once(dialog, background, qtbot, bought):
    make_lead("Ann Lee", email="ann@example.com")
    to_rows(dialog, qtbot, background, bought)
    dialog.rows.whole_file.duplicates.set_value("fill")
    dialog.rows.whole_file.duplicates.edited.emit()
    wait(qtbot, background)
    assert tabs(dialog)[:3] == ["All 4", "New 1", "Updates 1"]
    press(dialog, qtbot, "Import 2 rows")
    wait(qtbot, background)
    assert Lead.get(Lead.name == "Ann Lee").company_name == "Acme"


def test_ambiguous_dates_are_read_as_the_user_says(dialog, background, qtbot, bought):
    to_columns(dialog, qtbot, background, bought)
    readings = next(remark.readings for remark in dialog.columns.list.remarks if remark.readings is not None)
    assert [button.accessibleName() for button in readings.buttons.values()] == [
        "03/04/2026 is 3 Apr 2026", "03/04/2026 is 4 Mar 2026",
    ]  # fmt: skip
    qtbot.mouseClick(readings.buttons["day first"], Qt.MouseButton.LeftButton)
    press(dialog, qtbot, "Next")
    wait(qtbot, background)
    press(dialog, qtbot, "Import 2 rows")
    wait(qtbot, background)
    assert str(Lead.get(Lead.name == "Ann Lee").next_action_on) == "2026-04-03"


def test_short_postal_codes_are_padded_by_one_button(dialog, background, qtbot, bought):
    to_rows(dialog, qtbot, background, bought)
    press(dialog, qtbot, "Pad the 1 short postal code")
    wait(qtbot, background)
    press(dialog, qtbot, "Import 2 rows")
    wait(qtbot, background)
    assert Lead.get(Lead.name == "Bob Roe").postal_code == "02345"


def test_a_file_that_cannot_be_read_is_said_in_place(dialog, background, qtbot, tmp_path):
    path = tmp_path / "letter.xlsx"
    path.write_bytes(b"%PDF-1.7")
    dialog.read(path)
    wait(qtbot, background)
    assert "“letter.xlsx” can't be read: it is a PDF document, not a spreadsheet." in texts(dialog)
    assert not next(b for b in dialog.findChildren(QPushButton) if b.text() == "Next").isEnabled()


def test_cancel_while_reading_stays_and_cancel_at_rest_closes(dialog, background, qtbot, bought):
    dialog.read(bought)
    press(dialog, qtbot, "Cancel")
    wait(qtbot, background)
    assert dialog.isVisible()
    assert "Nothing was read" in texts(dialog)
    press(dialog, qtbot, "Cancel")
    assert not dialog.isVisible()


def test_cancel_while_importing_leaves_nothing(dialog, background, qtbot, tmp_path):
    path = tmp_path / "long.csv"
    path.write_text("Name,Email\n" + "".join(f"Lead {n},l{n}@example.com\n" for n in range(12_000)), encoding="utf-8")
    to_rows(dialog, qtbot, background, path)
    press(dialog, qtbot, f"Import {formats.number_text(12_000)} rows")
    press(dialog, qtbot, "Cancel")
    wait(qtbot, background)
    assert Lead.select().count() == 0
    assert dialog.step == ROWS


def test_closing_the_dialog_stops_what_is_under_way(dialog, background, qtbot, bought):
    to_rows(dialog, qtbot, background, bought)
    before_it = Event()
    background.write(before_it.wait)  # else two rows may be written before the dialog is closed
    press(dialog, qtbot, "Import 2 rows")
    dialog.reject()
    before_it.set()
    wait(qtbot, background)
    assert Lead.select().count() == 0


def test_a_dialog_that_was_closed_and_let_go_is_not_told_how_the_import_ended(background, history, qtbot, tmp_path):
    path = tmp_path / "long.csv"
    path.write_text("Name,Email\n" + "".join(f"Lead {n},l{n}@example.com\n" for n in range(3_000)), encoding="utf-8")
    dialog = ImportList(background, history)
    dialog.show()
    to_rows(dialog, qtbot, background, path)
    press(dialog, qtbot, f"Import {formats.number_text(3_000)} rows")
    with qtbot.waitSignal(dialog.destroyed), qtbot.captureExceptions() as caught:
        dialog.reject()
        wait(qtbot, background)
    assert not caught


def test_refused_rows_are_saved_as_a_workbook(dialog, background, qtbot, bought, tmp_path):
    to_rows(dialog, qtbot, background, bought)
    press(dialog, qtbot, "Import 2 rows")
    wait(qtbot, background)
    dialog.save_refused(tmp_path / "mend.xlsx")
    wait(qtbot, background)
    assert len(read_table(tmp_path / "mend.xlsx").rows) == 2
    assert "mend.xlsx" in texts(dialog)


def test_the_same_file_again_is_pointed_out(dialog, background, qtbot, bought, user):
    table = read_table(bought)
    import_rows(preview_rows(table, mapping_for(table, "leads"), ImportChoices()), user)
    dialog.read(bought)
    wait(qtbot, background)
    assert "This very file was imported on" in texts(dialog)


def test_its_models_are_proper_models(qtmodeltester, qapp, user, bought):
    table = read_table(bought)
    sheet, rows = SheetModel(), RowsModel()
    sheet.show_table(table)
    preview = preview_rows(table, mapping_for(table, "leads"), ImportChoices())
    rows.show_rows(preview, range(4), qapp.palette())
    qtmodeltester.check(sheet)
    qtmodeltester.check(rows)


def test_show_leads_shows_those_of_the_list(background, history, qtbot, bought):
    shown = []
    dialog = ImportList(background, history, show=lambda view, query: shown.append((view, query)))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    to_rows(dialog, qtbot, background, bought)
    press(dialog, qtbot, "Import 2 rows")
    wait(qtbot, background)
    press(dialog, qtbot, "Show leads")
    assert shown == [("Leads", 'list:"fair"')]


def test_an_import_under_way_cannot_be_started_again(dialog, background, qtbot, bought):
    to_rows(dialog, qtbot, background, bought)
    press(dialog, qtbot, "Import 2 rows")
    assert not dialog.foot.further.isEnabled()
    assert not dialog.rows.isEnabled()
    dialog.foot.further.click()
    wait(qtbot, background)
    assert Lead.select().count() == 2


def test_the_refused_rows_mark_the_cells_that_are_bad(dialog, background, qtbot, bought):
    to_rows(dialog, qtbot, background, bought)
    press(dialog, qtbot, "Import 2 rows")
    wait(qtbot, background)
    model = dialog.done_step._model
    grounds = [model.index(0, column).data(Qt.ItemDataRole.BackgroundRole) for column in range(model.columnCount())]
    assert [model.headerData(at, Qt.Orientation.Horizontal) for at, ground in enumerate(grounds) if ground] == ["Email"]
