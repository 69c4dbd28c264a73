"""Settings › Users on a server: accounts made, given another password and taken away by hand."""

import psycopg
import pytest
from PySide6.QtWidgets import QMessageBox

from crm_desktop.dialogs.server_account import ServerAccount
from crm_desktop.history import History
from crm_desktop.models.changes import change
from crm_desktop.models.users.editing import add_user
from crm_desktop.views.settings.users_section import UsersSection
from tests.server_team import PASSWORD, Team, team

__all__ = ["team"]


@pytest.fixture
def section(team, background, qtbot, answered):
    with change("add_user", by=team.owner):
        add_user("Ben")
    history = History(background, team.owner)
    made = UsersSection(background, history)
    history.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    made.shown()
    answered()
    return made


def choose(section, name):
    section.users.select([user.name for user in section.users.model.rows].index(name))


def dialog_of(section, qtbot):
    qtbot.waitUntil(lambda: bool(section.findChildren(ServerAccount)))
    return section.findChildren(ServerAccount)[-1]


@pytest.mark.postgres
def test_an_account_is_made_given_a_password_and_removed(
    section: UsersSection, team: Team, qtbot, answered, background
) -> None:
    choose(section, "Ben")
    assert section.make_button.isEnabled()
    assert not section.password_button.isEnabled()
    section.make_button.click()
    dialog = dialog_of(section, qtbot)
    assert dialog.account.text() == "ben"
    dialog.account.setText(team.account("Ben"))
    dialog.password.setText(PASSWORD)
    assert not dialog.done_button.isEnabled()
    dialog.again.setText(PASSWORD)
    dialog.done_button.click()
    answered()
    qtbot.waitUntil(lambda: section.password_button.isEnabled())
    assert section.answer.text() == f"Ben connects as “{team.account('Ben')}” from now on."
    psycopg.connect(team.address("Ben")).close()

    qtbot.waitUntil(lambda: not section.findChildren(ServerAccount))
    section.password_button.click()
    dialog = dialog_of(section, qtbot)
    dialog.make_button.click()
    made = dialog.password.text()
    assert len(made) == 16
    assert dialog.password.echoMode() == dialog.password.EchoMode.Normal
    dialog.done_button.click()
    qtbot.waitUntil(lambda: "new password" in section.answer.text())
    psycopg.connect(team.address("Ben", made)).close()
    answered()

    section.remove_button.click()
    [asked] = section.findChildren(QMessageBox)
    next(button for button in asked.buttons() if button.text() == "Remove account").click()
    qtbot.waitUntil(lambda: section.make_button.isEnabled())
    answered()
    assert background.idle
    assert [user.account for user in section.users.model.rows] == [None, None]


@pytest.mark.postgres
def test_what_the_server_refuses_stands_below_to_be_copied(section: UsersSection, qtbot, answered) -> None:
    choose(section, "Ben")
    section.make_button.click()
    dialog = dialog_of(section, qtbot)
    dialog.account.setText("Ben Smith")
    dialog.make_button.click()
    dialog.done_button.click()
    qtbot.waitUntil(lambda: "is no name for an account" in section.answer.text())
    answered()


def test_on_a_file_nothing_is_said_of_accounts(open_settings) -> None:
    section = open_settings().section("Users")
    assert not section.make_button.isVisible()
    assert "account" not in [column.name for column in section.users.model.columns]
