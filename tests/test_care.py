"""What keeps a session safe: said in the window, and to who has gone elsewhere."""

import pytest
from PySide6.QtWidgets import QWidget

from crm_desktop.care import Care
from crm_desktop.crash_report import program_version
from crm_desktop.history import History, Written
from crm_desktop.log import begin_log, end_log
from crm_desktop.models.keeping import look_into
from crm_desktop.updates import Release, WrongAnswer
from crm_desktop.views.widgets.message_bar import MessageBar


class Window(QWidget):
    """A window with a message bar and nothing else."""

    def __init__(self):
        super().__init__()
        self.messages, self.refused = MessageBar(self), []

    def say_refused(self, sentence):
        self.refused.append(sentence)

    def said(self):
        return [message.sentence for message in self.messages.messages()]


@pytest.fixture
def window(qtbot):
    made = Window()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def care(background, user, database, settings, window, answered):
    background.open(database, lambda _: None, pytest.fail)
    answered()
    settings.backups = False
    history = History(background, user)
    made = Care(database, background, history, settings, lambda: window)
    made.notified = []
    made._notify = made.notified.append
    made._history = history
    return made


def action(care, name):
    return next(each for each in care.actions() if each.name == name)


def test_a_backup_by_hand_is_said_and_notified(care, window, answered, tmp_path):
    care.back_up(tmp_path / "mine.crmdb")
    answered()
    assert window.said() == ["Backed up to mine.crmdb."]
    assert care.notified == ["Backed up to mine.crmdb."]
    assert look_into(tmp_path / "mine.crmdb").counts["leads"] == 0


def test_an_import_is_notified_and_small_edits_are_not(care):
    care._note_done(Written(1, "edit_lead", "Edited Ann Lee"))
    care._note_done(Written(2, "import_list", "Imported 500 leads"))
    assert care.notified == ["Imported 500 leads"]


def test_why_there_is_no_backup_is_one_sentence(care, window):
    care._say_no_backup("The disk is full.")
    assert window.refused == ["No backup was made. The disk is full."]


def test_a_newer_version_is_a_quiet_message_with_a_way_to_it(care, window, monkeypatch):
    shown = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", lambda url: shown.append(url.toString()))
    care._say_newer(Release("999.1", "https://crm.example/999"))
    assert window.said() == ["Version 999.1 of CRM Desktop can be had."]
    window.messages.messages()[0].button.click()
    assert shown == ["https://crm.example/999"]


def test_the_log_is_shown_or_said_to_be_missing(care, window, monkeypatch, tmp_path):
    monkeypatch.setattr("crm_desktop.log.log_folder", lambda: tmp_path)
    shown = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", lambda url: shown.append(url.toLocalFile()) or True)
    action(care, "help.log").run()
    assert "no log yet" in window.refused[0]
    begin_log(tmp_path)
    action(care, "help.log").run()
    end_log()
    assert shown == [str(tmp_path / "crm-desktop.log")]


def test_before_the_database_is_open_there_is_nothing_to_back_up_or_restore(care):
    assert not action(care, "file.backup").enabled()
    assert not action(care, "file.restore").enabled()


def check(care, answered, monkeypatch, answer):
    """What Help › Check for updates… comes to, when the server answers so."""

    def ask(url):
        if isinstance(answer, Exception):
            raise answer
        return answer

    monkeypatch.setattr("crm_desktop.updates.ask", ask)
    action(care, "help.updates").run()
    answered()


def test_a_newer_version_that_was_asked_for_is_told_with_a_way_to_it(care, settings, window, answered, monkeypatch):
    settings.updates_url = "https://crm.example/version.json"
    check(care, answered, monkeypatch, Release("999.1", "https://crm.example/999"))
    (message,) = window.messages.messages()
    assert (message.sentence, message.button.text()) == ("Version 999.1 of CRM Desktop can be had.", "Show")


def test_who_asks_and_has_the_newest_version_is_told_so(care, settings, window, answered, monkeypatch):
    settings.updates_url = "https://crm.example/version.json"
    check(care, answered, monkeypatch, Release("0.0.1", "https://crm.example/1"))
    assert window.said() == [f"This is the newest version, {program_version()}."]


def test_an_address_that_does_not_answer_is_one_sentence(care, settings, window, answered, monkeypatch):
    settings.updates_url = "https://crm.example/version.json"
    check(care, answered, monkeypatch, WrongAnswer("URLError"))
    assert window.refused == ["The address for updates did not answer with a version; try again later."]


def test_without_an_address_asking_for_updates_says_where_one_is_named(care, window, monkeypatch):
    monkeypatch.setattr("crm_desktop.updates.released_address", lambda: "")
    gone = []
    window.go = gone.append
    action(care, "help.updates").run()
    (message,) = window.messages.messages()
    assert "names no address" in message.sentence
    message.button.click()
    assert gone == ["Settings"]
