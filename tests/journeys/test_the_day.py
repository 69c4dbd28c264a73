"""A day's work in the real window: what is overdue, due, done, followed by the next, and nothing planned."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crm_desktop.models.activities import Activity, log_activity
from crm_desktop.models.changes import change
from crm_desktop.models.leads import Lead
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.users import User
from crm_desktop.session import Session
from crm_desktop.settings import Settings
from tests.makers import make_company, make_lead, make_opportunity


@pytest.fixture
def work(user: User) -> dict[str, Any]:
    """Something overdue, something for today, a task, and a lead that nobody has planned anything for."""
    today = date.today()
    acme = make_company("Acme")
    with change("log"):  # nobody's, as an import leaves it
        task = log_activity("task", [("company", acme.id)], subject="Service call", due_on=today)
    return {
        "late": make_lead("Bob Roe", next_action="Call back", next_action_on=today - timedelta(days=3)),
        "deal": make_opportunity("Machines", company=acme, next_action="Send quote", next_action_on=today),
        "task": task,
        "idle": make_lead("Sam Poe", temperature="hot"),
    }


@pytest.fixture
def session(database: str, work: dict[str, Any], tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    made = Session(database, Settings(tmp_path / "settings.ini"), lambda _: None)
    made.window.resize(1200, 800)
    made.window.show()
    made.open(demo=False, failed=pytest.fail)
    settle(made, qtbot)
    yield made
    made.close()


def settle(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: session.user is not None and session.background.idle, timeout=60_000)


def test_a_day_is_worked_off_by_keyboard(session: Session, work: dict[str, Any], qtbot: QtBot) -> None:
    page: Any = session.window.page
    assert page.title == "Today"
    view = page.view

    def line(number: int) -> Any:
        return page.model.line(page.model.index(number, 0))

    # The overdue call: done, and the quote is next, in one step.
    view.setCurrentIndex(page.model.index(1, 0))
    assert line(1).item.title == "Bob Roe"
    qtbot.keyClick(view, Qt.Key.Key_N)
    qtbot.keyClicks(view._editor.words, "Send him the quote")
    qtbot.keyClick(view._editor.words, Qt.Key.Key_Return)
    settle(session, qtbot)
    late = Lead.find(work["late"].id)
    assert (late.next_action, late.next_action_on) == ("Send him the quote", date.today() + timedelta(days=1))

    # The two of today: Space, Space.
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Space)
        settle(session, qtbot)
    assert Opportunity.find(work["deal"].id).next_action_on is None
    assert Activity.find(work["task"].id).done_on == date.today()
    assert "0 to do · 3 done" in page._said.text()

    # One was a mistake: Undo brings it back where it stood.
    session.history.undo()
    settle(session, qtbot)
    assert "1 to do · 2 done" in page._said.text()

    # Nothing planned is a list of its own, and gets a plan.
    row = next(n for n in range(page.model.rowCount()) if line(n).item and line(n).item.title == "Sam Poe")
    view.setCurrentIndex(page.model.index(row, 0))
    qtbot.keyClick(view, Qt.Key.Key_N)
    qtbot.keyClicks(view._editor.words, "Call him")
    qtbot.keyClick(view._editor.words, Qt.Key.Key_Return)
    settle(session, qtbot)
    assert Lead.find(work["idle"].id).next_action == "Call him"

    # Enter opens the record, and what was done is on its timeline.
    view.setCurrentIndex(page.model.index(1, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    settle(session, qtbot)
    opened: Any = session.window.page
    assert opened.record_id == work["late"].id
    assert opened.timeline.model.index(0, 0).data().startswith("Done: Call back")
