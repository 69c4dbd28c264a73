"""A spoilt list is pasted, mended, treated row by row, imported, and taken back on the page of imports: by hand."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.dialogs.import_list import DONE, ROWS, ImportList
from crm_desktop.models.imports import ListImport
from crm_desktop.models.leads import Lead
from crm_desktop.session import Session
from crm_desktop.settings import Settings
from crm_desktop.views.imports import Imports
from crm_desktop.views.record_list import RecordList

W = TypeVar("W", bound=QWidget)
COPIED = """Visitors of the spring fair\t\t\t\t
Full name\tFirm\tE-mail\tPostcode\tMet on
Ann Lee\tAcme\tann@example.com\t02345\t13/04/2026
Ann Lee\tAcme\tANN@example.com\t02345\t13/04/2026
Bob Roe\tGlobex\tbob at example\t10001\t14/04/2026
\t\t\t10002\t
Cid Poe\tInitech\tcid@example.com\t345\t15/04/2026
Dot Zed\tHooli\tdot@example.com\t10003\t16/04/2026
"""


@pytest.fixture
def session(database: str, tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    settings = Settings(tmp_path / "settings.ini")
    settings.last_view = "Imports"
    made = Session(database, settings, lambda path: None)
    made.window.resize(1280, 800)
    made.window.show()
    made.open(demo=False, failed=pytest.fail)
    settle(made, qtbot)
    yield made
    made.close()


def settle(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: session.user is not None and session.background.idle, timeout=30_000)


def press(session: Session, qtbot: QtBot, inside: QWidget, name: str) -> None:
    found = [b for b in inside.findChildren(QPushButton) if b.isVisible() and b.accessibleName().startswith(name)]
    assert found, f"there is no button “{name}”"
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)
    settle(session, qtbot)


def row_of(dialog: ImportList, name: str, again: int = 0) -> int:
    model = dialog.rows.model
    return [row for row in range(model.rowCount()) if model.index(row, 1).data() == name][again]


def click_row(dialog: ImportList, qtbot: QtBot, row: int) -> None:
    table = dialog.rows.table
    place = table.visualRect(dialog.rows.model.index(row, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def mend(session: Session, dialog: ImportList, qtbot: QtBot, row: int, column: int, text: str) -> None:
    table = dialog.rows.table
    place = table.visualRect(dialog.rows.model.index(row, column)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    editor = table.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.state() != table.State.EditingState)
    settle(session, qtbot)


def to_rows(session: Session, qtbot: QtBot) -> ImportList:
    QApplication.clipboard().setText(COPIED)
    session.go("Imports")
    settle(session, qtbot)
    page = session.window.page
    assert isinstance(page, Imports)
    press(session, qtbot, page, "Import…")
    dialog = session.window.findChild(ImportList)
    assert isinstance(dialog, ImportList)
    press(session, qtbot, dialog, "Paste")
    press(session, qtbot, dialog, "Next")
    press(session, qtbot, dialog, "Next")
    assert dialog.step == ROWS
    return dialog


def test_a_nasty_list_is_mended_imported_and_taken_back(session: Session, qtbot: QtBot) -> None:
    dialog = to_rows(session, qtbot)
    fates = [dialog.rows.model.index(row, 0).data() for row in range(6)]
    assert [fate.split()[0] for fate in fates] == ["New", "Duplicate", "Refused:", "Refused:", "New", "New"]
    # A bad cell is typed over, a short code gets its zeros, the second Ann is wanted too, and Dot is not.
    mend(session, dialog, qtbot, row_of(dialog, "Bob Roe"), 3, "bob@example.com")
    press(session, qtbot, dialog, "Pad the ")
    click_row(dialog, qtbot, row_of(dialog, "Ann Lee", 1))
    qtbot.keyClick(dialog.rows.table, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    settle(session, qtbot)
    click_row(dialog, qtbot, row_of(dialog, "Dot Zed"))
    qtbot.keyClick(dialog.rows.table, Qt.Key.Key_Delete)
    settle(session, qtbot)
    press(session, qtbot, dialog, "Import 4 rows")
    assert dialog.step == DONE
    kept = [(lead.name, lead.email, lead.postal_code) for lead in Lead.select().order_by(Lead.id)]
    assert kept == [
        ("Ann Lee", "ann@example.com", "02345"),
        ("Ann Lee", "ANN@example.com", "02345"),
        ("Bob Roe", "bob@example.com", "10001"),
        ("Cid Poe", "cid@example.com", "00345"),
    ]
    held = ListImport.get()
    assert (held.rows, held.created, held.updated, held.skipped, held.refused) == (6, 4, 0, 1, 1)
    press(session, qtbot, dialog, "Close")

    page = session.window.page
    assert isinstance(page, Imports)
    table = page.records.table
    qtbot.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(page.records.model.index(0, 0)).center()
    )
    settle(session, qtbot)
    press(session, qtbot, page.detail, "Undo import")
    assert Lead.select().count() == ListImport.select().count() == 0


def test_the_whole_way_goes_by_keyboard_alone(session: Session, qtbot: QtBot) -> None:
    QApplication.clipboard().setText(COPIED)
    session.go("Imports")
    settle(session, qtbot)
    session.import_files([])
    dialog = session.window.findChild(ImportList)
    assert isinstance(dialog, ImportList)
    qtbot.waitUntil(dialog.isActiveWindow)

    def key(pressed: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        qtbot.keyClick(dialog.focusWidget() or dialog, pressed, modifier)
        settle(session, qtbot)

    key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Return)
    assert dialog.step == ROWS
    assert dialog.rows.table.hasFocus()
    key(Qt.Key.Key_F8)
    qtbot.keyClick(dialog.rows.table, Qt.Key.Key_Return)
    editor = dialog.rows.table.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "bob@example.com")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.rows.table.state() != dialog.rows.table.State.EditingState)
    settle(session, qtbot)
    key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.step == DONE
    assert Lead.select().where(Lead.email == "bob@example.com").count() == 1


def test_a_count_of_a_list_opens_the_very_leads(session: Session, qtbot: QtBot) -> None:
    dialog = to_rows(session, qtbot)
    dialog.rows.whole_file.list_name.setText("Spring fair")
    dialog.rows.whole_file.list_name.editingFinished.emit()
    press(session, qtbot, dialog, "Import ")
    press(session, qtbot, dialog, "Close")
    page = session.window.page
    assert isinstance(page, Imports)
    page.show_lists()
    settle(session, qtbot)
    listed = page.lists
    at = next(at for at, column in enumerate(listed.model.columns) if column.name == "leads")
    qtbot.mouseClick(
        listed.table.viewport(),
        Qt.MouseButton.LeftButton,
        pos=listed.table.visualRect(listed.model.index(0, at)).center(),
    )
    leads = session.window.page
    assert isinstance(leads, RecordList)
    qtbot.waitUntil(lambda: leads.query().startswith("list:"))
    settle(session, qtbot)
    assert leads.model.count == Lead.select().count() == 3
