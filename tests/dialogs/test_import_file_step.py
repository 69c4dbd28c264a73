"""The first step: a list is dropped, chosen or pasted; a password is asked for in place."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication

from crm_desktop.dialogs.import_list import COLUMNS, FILE, ImportList
from crm_desktop.dialogs.import_steps import list_read
from crm_desktop.history import History
from crm_desktop.models.leads import Lead
from crm_desktop.models.refusals import PasswordNeeded
from tests.dialogs.import_hands import Hands

CELLS = "Name\tEmail\nAnn Lee\tann@example.com\nBob Roe\tbob@example.com\n"


@pytest.fixture
def hands(background, user, qtbot):
    dialog = ImportList(background, History(background, user))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return Hands(dialog, background, qtbot)


def copy(text):
    QApplication.clipboard().setText(text)


def test_cells_copied_from_a_spreadsheet_are_pasted_by_button(hands):
    copy(CELLS)
    hands.press("Paste")
    assert "Pasted cells" in hands.texts()
    assert "2 rows, 2 columns, headers in row 1" in hands.texts()
    hands.press("Next")
    hands.press("Next")
    hands.press("Import 2 rows")
    assert [lead.name for lead in Lead.select().order_by(Lead.id)] == ["Ann Lee", "Bob Roe"]


def test_cells_are_pasted_by_key(hands, qtbot):
    copy(CELLS)
    hands.dialog.file.wanted.choose.setFocus()
    qtbot.keyClick(hands.dialog.file.wanted.choose, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    hands.wait()
    assert "Pasted cells" in hands.texts()


def test_a_copied_file_is_read(hands, tmp_path):
    path = tmp_path / "fair.csv"
    path.write_text("Name\nAnn\n", encoding="utf-8")
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path))])
    QApplication.clipboard().setMimeData(files)
    hands.press("Paste")
    assert "fair.csv" in hands.texts()


def test_an_empty_clipboard_is_said_in_place(hands):
    QApplication.clipboard().clear()
    hands.press("Paste")
    assert "There is nothing to paste. Copy the cells in your spreadsheet first" in hands.texts()
    assert hands.dialog.step == FILE


@pytest.fixture
def locked(monkeypatch):
    """A file that opens with “sesame”; answers the passwords that were tried."""
    tried, read = [], list_read.read_table

    def opened(path, sheet, progress, password):
        tried.append(password)
        if password is None:
            raise PasswordNeeded(f"“{path.name}” opens with a password.")
        if password != "sesame":
            raise PasswordNeeded(f"“{path.name}” does not open with this password.")
        return read(path, sheet, progress)

    monkeypatch.setattr(list_read, "read_table", opened)
    return tried


def test_a_password_is_asked_for_in_place(hands, locked, qtbot, tmp_path):
    path = tmp_path / "secret.csv"
    path.write_text("Name\nAnn\n", encoding="utf-8")
    hands.dialog.read(path)
    hands.wait()
    password = hands.dialog.file.wanted.password
    assert "“secret.csv” opens with a password." in hands.texts()
    assert password.hasFocus()
    qtbot.keyClicks(password, "wrong")
    qtbot.keyClick(password, Qt.Key.Key_Return)
    hands.wait()
    assert "does not open with this password" in hands.texts()
    assert password.text() == ""
    qtbot.keyClicks(password, "sesame")
    qtbot.keyClick(password, Qt.Key.Key_Return)
    hands.wait()
    assert locked == [None, "wrong", "sesame"]
    hands.press("Next")
    assert hands.dialog.step == COLUMNS


def test_another_sheet_of_a_locked_file_opens_with_the_same_password(hands, locked, qtbot, tmp_path):
    path = tmp_path / "secret.csv"
    path.write_text("Name\nAnn\n", encoding="utf-8")
    hands.dialog.read(path)
    hands.wait()
    qtbot.keyClicks(hands.dialog.file.wanted.password, "sesame")
    qtbot.keyClick(hands.dialog.file.wanted.password, Qt.Key.Key_Return)
    hands.wait()
    hands.dialog.file.sheet_chosen.emit("Other")
    hands.wait()
    assert locked[-1] == "sesame"


def test_what_the_rows_are_can_be_chosen_again(hands, tmp_path):
    path = tmp_path / "fair.csv"
    path.write_text("Company\nAcme\n", encoding="utf-8")
    hands.dialog.read(path)
    hands.wait()
    hands.dialog.file.kind.set_value("companies")
    hands.dialog.file.kind.edited.emit()
    hands.wait()
    hands.press("Next")
    assert hands.choice("Company").value() == "name"


def test_what_stands_below_the_list_is_said_and_not_imported(hands):
    copy("Name\tCity\tPhone\nAnn\tRome\t1\nBob\tOslo\t2\n\nTotal: 2\nConfidential\n")
    hands.press("Paste")
    assert "2 rows, 3 columns, headers in row 1" in hands.texts()
    assert "Below the list, not imported (rows 5 to 6): Total: 2; Confidential" in hands.texts()


def test_a_list_with_nothing_below_it_says_nothing_of_that(hands):
    copy(CELLS)
    hands.press("Paste")
    assert "Below the list" not in hands.texts()
