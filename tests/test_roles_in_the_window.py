"""What a role sees of the window: the team's data and lists are looked after by administrators (S2)."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.models.changes import change
from crm_desktop.models.users import User
from crm_desktop.session import Session
from crm_desktop.settings import Settings
from crm_desktop.views.widgets.standing_notice import StandingNotice

Open = Callable[[str, str], list[str]]


@pytest.fixture
def sessions() -> Iterator[list[Session]]:
    """Those that a test opens; closed at its end."""
    made: list[Session] = []
    yield made
    for session in made:
        session.close()


@pytest.fixture
def opened(
    database: str, user: User, sessions: list[Session], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Open:
    """Opens the window as somebody of that role, who was at that view last; answers where one can go, and is."""
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

    return open_as


def test_an_administrator_sees_everything(opened: Open) -> None:
    assert opened("administrator", "Imports")[-4:-1] == ["Data health", "Imports", "Settings"]


@pytest.mark.parametrize("role", ["member", "viewer"])
def test_others_see_the_work_and_their_own_settings(opened: Open, role: str) -> None:
    *names, front = opened(role, "Imports")
    assert names[-2:] == ["Reports", "Settings"]
    assert not {"Imports", "Data health"} & set(names)
    assert front == "Today"


@pytest.fixture
def working(opened: Open, sessions: list[Session], user: User) -> Callable[..., None]:
    """A member at work on Leads; whoever calls it is an administrator elsewhere, whose change the window notices."""
    with change("let_in"):
        head = User(name="Head", role="administrator")
        head.save()
    opened("member", "Leads")

    def decide(**decided: object) -> None:
        with change("decide", by=head):
            mine = User.get_by_id(user.id)
            for name, value in decided.items():
                setattr(mine, name, value)
            mine.save()
        session = sessions[-1]
        session._colleagues.look()

    return decide


def what_is_grey(session: Session) -> set[str]:
    return {action.name for offered in session.window.offered() for action, made in offered.all()
            if action.changes and not made.isEnabled()}  # fmt: skip


def notices(session: Session) -> list[str]:
    return [each.sentence for each in session.window.findChildren(StandingNotice) if each.isVisible()]


def test_a_member_who_becomes_a_viewer_sees_at_once_what_they_cannot_do(
    working: Callable[..., None], sessions: list[Session], qtbot: QtBot
) -> None:
    session = sessions[-1]
    qtbot.waitUntil(lambda: session._colleagues._known is not None)
    assert "lead.quick" not in what_is_grey(session)
    working(role="viewer")
    qtbot.waitUntil(lambda: bool(notices(session)))
    assert notices(session) == ["As a viewer you may look at everything. Nothing can be changed here."]
    assert "lead.quick" in what_is_grey(session)
    working(role="member")
    qtbot.waitUntil(lambda: "lead.quick" not in what_is_grey(session))
    assert notices(session) == []


def test_a_member_who_becomes_an_administrator_finds_what_only_they_see(
    working: Callable[..., None], sessions: list[Session], qtbot: QtBot
) -> None:
    session = sessions[-1]
    views = session.window.navigation.views
    qtbot.waitUntil(lambda: session._colleagues._known is not None)
    working(role="administrator")
    qtbot.waitUntil(lambda: "Imports" in [each.stable_name for each in views.views])
    assert session.window.here == "Leads"


def test_one_who_was_said_to_have_left_can_go_on_looking(
    working: Callable[..., None], sessions: list[Session], qtbot: QtBot
) -> None:
    session = sessions[-1]
    qtbot.waitUntil(lambda: session._colleagues._known is not None)
    working(active=False)
    qtbot.waitUntil(lambda: bool(notices(session)))
    assert "Ada has left" in notices(session)[0]
    assert "lead.quick" in what_is_grey(session)
