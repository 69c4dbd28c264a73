"""A backup is chosen while the program is open; its records come back, and what it replaced can be had again."""

import sys
from datetime import datetime
from pathlib import Path

import psycopg
import pytest
from PySide6.QtWidgets import QApplication

from crm_desktop.application import Program
from crm_desktop.crash import Reporter
from crm_desktop.dialogs.restore_backup import RestoreBackup
from crm_desktop.log import end_log
from crm_desktop.models.changes import change
from crm_desktop.models.database import close_database, is_sqlite
from crm_desktop.models.keeping import back_up, backups_in, folder_of, look_into
from crm_desktop.models.places import is_server
from crm_desktop.safekeeping import plan_of
from tests.makers import make_lead


@pytest.fixture
def program(qtbot, qapp, settings, tmp_path, monkeypatch):
    """The program as a whole, on the database of a test."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setenv("LOGNAME", "Ada")
    settings.backup_folder = str(tmp_path / "backups")
    (tmp_path / "backups").mkdir()
    settings.tray_icon = settings.reminders = False
    made = Program(QApplication.instance(), settings, Reporter(tmp_path / "logs"), tmp_path / "claims")
    yield made
    made.close()
    end_log()


class Hands:
    """What a user does."""

    def __init__(self, program, qtbot):
        self.program, self.qtbot = program, qtbot

    def wait(self):
        session = self.program.session
        self.qtbot.waitUntil(lambda: session.user is not None and session.background.idle, timeout=60_000)

    def open(self, place):
        self.program.open(place)
        self.wait()

    def action(self):
        """The menu's, as it is offered now."""
        own, *_ = self.program.session.window.offered()
        own.update()
        return own.qaction("file.restore")

    def restore(self, name):
        """Through the menu and the dialog."""
        before = self.program.session
        self.action().trigger()
        [dialog] = before.window.findChildren(RestoreBackup)
        self.wait()
        for row in range(dialog.list.topLevelItemCount()):
            item = dialog.list.topLevelItem(row)
            if name in item.toolTip(0):
                dialog.list.setCurrentItem(item)
        assert dialog.restore.isEnabled()
        dialog.restore.click()
        self.reopened(before)

    def reopened(self, before):
        self.qtbot.waitUntil(lambda: self.program.session is not before)
        self.wait()

    def said(self, words):
        """The message with these words, as soon as it comes."""
        bar = self.program.session.window.messages
        self.qtbot.waitUntil(lambda: any(words in message.sentence for message in bar.messages()))
        return next(message for message in bar.messages() if words in message.sentence)


@pytest.fixture
def hands(program, qtbot):
    return Hands(program, qtbot)


def leads(database):
    """Counted from outside: the program has the database open."""
    if not is_server(database):
        return look_into(Path(database)).counts["leads"]
    with psycopg.connect(database) as server:
        return server.execute("SELECT count(*) FROM lead").fetchone()[0]


def test_the_records_of_a_backup_come_back_and_can_be_taken_back(user, database, hands, program, settings):
    if not is_sqlite():
        pytest.skip("a server has no folder of its own")
    make_lead("Ann")
    folder = folder_of(plan_of(settings), database)
    folder.mkdir()
    back_up(folder / f"test-{datetime(2026, 11, 16):%Y-%m-%d-%H%M%S}.crmdb")
    make_lead("Bob")
    close_database()
    hands.open(database)
    hands.restore("2026-11-16")
    assert "kept as a backup" in hands.said("Restored").sentence
    assert leads(database) == 1
    assert [one.kind for one in backups_in(folder)] == ["before-restore", "automatic"]
    before = program.session
    message = hands.said("Restored")
    assert message.button.text() == "Take back"
    message.button.click()
    hands.reopened(before)
    assert leads(database) == 2
    assert program.session.window.isVisible()


def test_a_backup_that_went_bad_meanwhile_leaves_all_as_it_is(user, database, hands, program, tmp_path):
    make_lead("Ann")
    close_database()
    hands.open(database)
    (tmp_path / "bad.crmdb").write_text("rubbish")
    before = program.session
    before.care.restore_wanted.emit(tmp_path / "bad.crmdb")
    hands.reopened(before)
    hands.said("not a backup")
    assert leads(database) == 1


def test_a_backup_is_restored_onto_a_server_and_kept_there_too(user, database, hands, program, tmp_path):
    if is_sqlite():
        pytest.skip("a file")
    make_lead("Ann")
    back_up(tmp_path / "mine.crmdb")
    make_lead("Bob")
    close_database()
    hands.open(database)
    before = program.session
    before.care.restore_wanted.emit(tmp_path / "mine.crmdb")
    hands.reopened(before)
    assert leads(database) == 1
    assert [one.kind for one in backups_in(tmp_path / "backups")] == ["before-restore"]


def test_only_an_administrator_may_restore(user, database, hands, program):
    with change("edit_user", by=user):
        user.role = "member"
        user.save()
    close_database()
    hands.open(database)
    hands.action().trigger()
    assert not hands.action().isEnabled()
    assert program.session.window.findChildren(RestoreBackup) == []


def test_the_program_makes_a_backup_by_itself_soon_after_its_start(
    user, database, hands, program, settings, monkeypatch
):
    if not is_sqlite():
        pytest.skip("a server has no folder of its own")
    monkeypatch.setattr("crm_desktop.safekeeping.BEGIN_MILLISECONDS", 1)
    close_database()
    hands.open(database)
    hands.qtbot.waitUntil(lambda: bool(settings.backed_up_at))
    assert [one.kind for one in backups_in(folder_of(plan_of(settings), database))] == ["automatic"]
    assert settings.backup_problem == ""
