"""What a role sees of the window: the team's data and lists are looked after by administrators (S2)."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.models.changes import change
from crm_desktop.models.users import User
from crm_desktop.session import Session
from crm_desktop.settings import Settings

Open = Callable[[str, str], list[str]]


@pytest.fixture
def opened(database: str, user: User, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Opens the window as somebody of that role, who was at that view last; answers where one can go, and is."""
    sessions: list[Session] = []
    monkeypatch.setattr("crm_desktop.models.founding._known_here", lambda: user.name)

    def open_as(role: str, last: str) -> list[str]:
        if role != user.role:
            with change("let_go", by=user):
                user.role = role
                user.save()
        settings = Settings(tmp_path / "settings.ini")
        settings.last_view = last
        session = Session(database, settings, lambda _: None)
        sessions.append(session)
        session.window.show()
        session.open(demo=False, failed=pytest.fail)
        qtbot.waitUntil(lambda: session.window.page is not None and session.user is not None, timeout=60_000)
        model = session.window.navigation.views
        names = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
        assert session.window.page is not None
        return [*names, session.window.page.title]

    yield open_as
    for session in sessions:
        session.close()


def test_an_administrator_sees_everything(opened: Open) -> None:
    assert opened("administrator", "Imports")[-4:-1] == ["Data health", "Imports", "Settings"]


@pytest.mark.parametrize("role", ["member", "viewer"])
def test_others_see_the_work_and_their_own_settings(opened: Open, role: str) -> None:
    *names, front = opened(role, "Imports")
    assert names[-2:] == ["Reports", "Settings"]
    assert not {"Imports", "Data health"} & set(names)
    assert front == "Today"
