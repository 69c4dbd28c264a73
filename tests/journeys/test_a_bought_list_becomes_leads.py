"""A bought list is dropped on the window, looked at, imported, and taken back, in the real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from crm_desktop.dialogs.import_list import DONE, ImportList
from crm_desktop.models.companies import Company
from crm_desktop.models.imports.spreadsheet import read_table
from crm_desktop.models.leads import Lead
from crm_desktop.models.people import Person
from crm_desktop.session import Session
from crm_desktop.settings import Settings

pytestmark = pytest.mark.real_lists


@pytest.fixture
def session(database: str, tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    settings = Settings(tmp_path / "settings.ini")
    settings.last_view = "Imports"
    made = Session(database, settings, lambda path: None)
    made.window.show()
    made.open(demo=False, failed=pytest.fail)
    settle(made, qtbot)
    yield made
    made.close()


def settle(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: session.user is not None and session.background.idle, timeout=60_000)


def drop(session: Session, path: Path) -> ImportList:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path))])
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    session.window.dropEvent(QDropEvent(QPoint(50, 50), action, files, button, keys))
    dialog = session.window.findChild(ImportList)
    assert isinstance(dialog, ImportList)
    return dialog


def press(dialog: ImportList, name: str) -> None:
    found = [b for b in dialog.findChildren(QPushButton) if b.isVisible() and b.accessibleName().startswith(name)]
    assert found, f"there is no button “{name}”"
    found[0].click()


def imported(session: Session, qtbot: QtBot, path: Path) -> ImportList:
    dialog = drop(session, path)
    settle(session, qtbot)
    press(dialog, "Next")
    press(dialog, "Next")
    settle(session, qtbot)
    press(dialog, "Import ")
    settle(session, qtbot)
    assert dialog.step == DONE
    return dialog


def said(dialog: ImportList) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_a_workbook_dropped_on_the_window_becomes_five_hundred_leads(
    session: Session, qtbot: QtBot, real_lists: Path
) -> None:
    dialog = imported(session, qtbot, real_lists / "leads/us-500.xlsx")
    assert "500 created" in said(dialog)
    assert Lead.select().count() == 500
    assert Person.select().count() == Company.select().count() == 0
    press(dialog, "Undo")
    settle(session, qtbot)
    assert Lead.select().count() == 0


@pytest.mark.parametrize(
    ("name", "leads"), [("linkedin-connections-fixture.csv", 10), ("ca-500.csv", 500), ("groweasy-sample-leads.csv", 5)]
)
def test_lists_of_other_kinds_come_in_the_same_way(
    session: Session, qtbot: QtBot, real_lists: Path, name: str, leads: int
) -> None:
    imported(session, qtbot, real_lists / "leads" / name)
    assert Lead.select().count() == leads


def test_rows_that_must_be_refused_are_listed_and_saved(
    session: Session, qtbot: QtBot, real_lists: Path, tmp_path: Path
) -> None:
    dialog = imported(session, qtbot, real_lists / "leads/mautic-fakeleads.csv")
    assert "50 created" in said(dialog)
    assert "4 refused" in said(dialog)
    dialog.save_refused(tmp_path / "refused.xlsx")
    settle(session, qtbot)
    assert len(read_table(tmp_path / "refused.xlsx").rows) == 4
