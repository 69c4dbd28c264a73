"""The sections of Settings that are about this user on this computer."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from crm_desktop.models.keeping import backups_in, folder_of
from crm_desktop.safekeeping import own_folder, plan_of
from crm_desktop.updates import Release, WrongAnswer
from crm_desktop.views.widgets.labels import Label

HOURS = ("quiet_from", "quiet_until")


def texts(section):
    return " ".join(label.text() for label in section.findChildren(Label) if label.isVisible())


@pytest.fixture
def backups(open_settings, settings, tmp_path, background, database):
    """The section Backups, with a folder that the user chose."""
    background.open(database, lambda _: None, pytest.fail)
    (tmp_path / "stick").mkdir()
    settings.backup_folder = str(tmp_path / "stick")
    hands = open_settings()
    return hands, hands.section("Backups")


def test_notifications_follow_the_settings_both_ways(open_settings, settings):
    hands = open_settings()
    section = hands.section("Notifications")
    section.quiet.click()
    section.begin.set_value("20:00")
    section.begin.edited.emit()
    section.notices.click()
    assert (settings.quiet_hours, settings.quiet_from, settings.notices) == (True, "20:00", False)
    settings.quiet_until = "07:30"
    assert section.end.value() == "07:30"
    settings.quiet_hours = False
    assert not section.begin.isEnabled()
    section.tray.click()
    assert section.notices.isEnabled(), "a reminder brings the icon along"
    section.reminders.click()
    assert not section.notices.isEnabled(), "nothing would show them"


def test_backups_say_when_the_last_was_made_and_how_much_there_is(backups, settings, database):
    hands, section = backups
    assert "None yet" in texts(section)
    hands.press(section.now)
    hands.qtbot.waitUntil(lambda: "1 backup" in texts(section))
    assert len(backups_in(folder_of(plan_of(settings), database))) == 1
    assert section.now.isEnabled()


def test_days_and_weeks_are_chosen_and_wait_while_none_are_made(backups, settings):
    _, section = backups
    section.days.set_value(14)
    section.days.edited.emit()
    section.weeks.set_value(0)
    section.weeks.edited.emit()
    assert (settings.backup_days, settings.backup_weeks) == (14, 0)
    section.wanted.click()
    assert not settings.backups
    assert not section.days.isEnabled()


def test_another_folder_is_chosen_and_the_programs_own_again(backups, settings, monkeypatch, tmp_path):
    hands, section = backups
    (tmp_path / "other").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "other"))
    hands.press(section.change)
    assert settings.backup_folder == section.folder.text() == str(tmp_path / "other")
    hands.press(section.own)
    assert settings.backup_folder == ""
    assert section.folder.text() == str(own_folder())
    assert not section.own.isVisible()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    hands.press(section.change)
    assert settings.backup_folder == "", "nothing was chosen"


def test_why_there_is_no_backup_is_said_where_one_would_look(backups, settings, tmp_path):
    hands, section = backups
    settings.backup_problem = "The disk of the stick is full."
    assert "The disk of the stick is full." in texts(section)
    settings.backup_problem = ""
    (tmp_path / "stick").rmdir()
    hands.press(section.now)
    assert "is not there" in texts(section)


def test_restoring_is_the_windows_own_deed(backups):
    hands, section = backups
    assert not section.restore.isVisible(), "no window offers it"
    done = []
    action = QAction("Restore", hands.page)
    action.setObjectName("file.restore")
    action.triggered.connect(lambda: done.append(True))
    section.shown()
    hands.answered()
    hands.press(section.restore)
    assert done == [True]


def test_on_a_server_it_is_said_who_makes_the_backups(backups, monkeypatch):
    hands, section = backups
    monkeypatch.setattr("crm_desktop.models.keeping.automatic.is_sqlite", lambda: False)
    section.shown()
    hands.answered()
    assert "whoever runs the server makes its backups" in texts(section)
    assert not section.wanted.isVisible()


@pytest.fixture
def updates(open_settings, monkeypatch):
    """The section Updates, and what the server answers."""
    answer = {"release": Release("999.1", "https://crm.example/999", "Faster.")}

    def ask(url):
        if answer["release"] is None:
            raise WrongAnswer("rubbish")
        return answer["release"]

    monkeypatch.setattr("crm_desktop.views.settings.updates_section.ask", ask)
    hands = open_settings()
    return hands, hands.section("Updates"), answer


def type_address(hands, section, text):
    section.address.setFocus()
    hands.qtbot.keyClicks(section.address, text)
    hands.answered()


def test_nothing_is_asked_until_an_address_is_given_and_it_is_wanted(updates, settings):
    hands, section, _ = updates
    assert (settings.updates, section.look.isEnabled()) == (False, False)
    section.wanted.click()
    assert "until there is an address" in texts(section)
    section.wanted.click()
    type_address(hands, section, "http://crm.example")
    assert "begins with https" in texts(section)
    assert not section.look.isEnabled()
    section.address.clear()
    type_address(hands, section, "https://crm.example/newest.json")
    assert settings.updates_url == "https://crm.example/newest.json"
    assert section.look.isEnabled()
    section.wanted.click()
    assert settings.updates


def test_asking_now_says_what_came(updates, settings, monkeypatch):
    hands, section, answer = updates
    settings.updates_url = "https://crm.example/newest.json"
    hands.press(section.look)
    assert "Version 999.1 can be had" in texts(section)
    shown = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", lambda url: shown.append(url.toString()))
    hands.press(section.open)
    assert shown == ["https://crm.example/999"]
    answer["release"] = Release("0.0.1", "https://crm.example")
    hands.press(section.look)
    assert "the newest version" in texts(section)
    assert not section.open.isVisible()
    answer["release"] = None
    hands.press(section.look)
    assert "did not answer" in texts(section)
    assert section.look.isEnabled()
