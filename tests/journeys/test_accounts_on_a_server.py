"""The window as each role, connected by an account of its own: opened, gone through, and settled without a refusal."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.models.changes import Change, change
from crm_desktop.models.forecasts.snapshot import ForecastSnapshot
from crm_desktop.session import Session
from crm_desktop.settings import Settings
from tests.makers import make_lead, make_opportunity
from tests.server_team import Team, team

__all__ = ["team"]


@pytest.mark.postgres
@pytest.mark.parametrize("role", ["viewer", "member", "administrator"])
def test_the_window_opens_by_an_account(team: Team, role: str, qtbot: QtBot, tmp_path: Path) -> None:
    with change("make", by=team.owner):
        make_lead(name="Zoë")
        make_opportunity(close_on=date(2026, 12, 1))
    user = team.with_account("Ben", role)
    before = Change.select().count()
    team.go()
    session = Session(team.address("Ben"), Settings(tmp_path / "settings.ini"), lambda *_: None)
    refused: list[str] = []
    session.history.refused.connect(refused.append)
    session.window.show()
    with qtbot.waitSignal(session.settled, timeout=60_000):
        session.open(demo=False, failed=pytest.fail)
    assert session.user is not None
    assert session.user.id == user.id
    model = session.window.navigation.views
    for view in [str(model.index(row, 0).data()) for row in range(model.rowCount())]:
        session.go(view)
        qtbot.waitUntil(lambda: session.background.idle, timeout=60_000)
    session.close()
    assert not refused  # and pytest-qt fails on whatever else went wrong
    team.return_as_owner()
    # The snapshot of the week, which is the program's.
    assert Change.select().count() - before == (0 if role == "viewer" else 1)
    assert ForecastSnapshot.select().exists() == (role != "viewer")
