"""Somebody calls: a lead from anywhere, in one line, before fifteen seconds are over."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.dialogs.new_lead import NewLead
from crm_desktop.models.leads import Lead
from crm_desktop.session import Session
from crm_desktop.settings import Settings

# A person who does not like computers types four keys a second: sixty in fifteen seconds.
MOST_KEYS = 60


@pytest.fixture
def session(database: str, tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    made = Session(database, Settings(tmp_path / "settings.ini"), lambda _: None)
    made.window.show()
    made.open(demo=False, failed=pytest.fail)
    qtbot.waitUntil(lambda: made.background.idle and made.user is not None, timeout=60_000)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ann Lee", ("Ann Lee", "", "", None)),
        ("Ann Lee, Acme, 0171 555 0100, call tomorrow", ("Ann Lee", "Acme", "call", 1)),
    ],
)
def test_a_lead_is_saved_with_fewer_keys_than_fit_in_fifteen_seconds(
    session: Session, qtbot: QtBot, line: str, expected: tuple[str, str, str, int | None]
) -> None:
    session.go("People")
    qtbot.waitUntil(lambda: session.user is not None and session.background.idle)
    session.window.activateWindow()
    keys = 1
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(session.window, Qt.Key.Key_L, modifiers)
    asked: list[NewLead] = session.window.findChildren(NewLead)
    name = asked[0].fields["name"]
    qtbot.waitUntil(lambda: QApplication.focusWidget() is name)
    qtbot.keyClicks(name, line)
    keys += len(line)
    qtbot.keyClick(name, Qt.Key.Key_Return)
    keys += 1
    qtbot.waitUntil(lambda: session.user is not None and session.background.idle and Lead.select().count() == 1)
    made, (called, company, action, days) = Lead.get(), expected
    assert (made.name, made.company_name, made.next_action) == (called, company, action)
    assert made.next_action_on == (date.today() + timedelta(days=days) if days else None)
    assert keys <= MOST_KEYS


def test_the_table_of_leads_goes_to_the_new_one(session: Session, qtbot: QtBot) -> None:
    session.go("Leads")
    qtbot.waitUntil(lambda: session.background.idle)
    session.new_lead()
    asked: list[NewLead] = session.window.findChildren(NewLead)
    qtbot.keyClicks(asked[0].fields["name"], "Ann Lee")
    qtbot.keyClick(asked[0].fields["name"], Qt.Key.Key_Return)
    page: Any = session.window.page
    qtbot.waitUntil(lambda: page.table.selected_count() == 1)
    assert page.table.selected_ids().tolist() == [Lead.get().id]
