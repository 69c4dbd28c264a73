import os
import shutil
import sys
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from crm_desktop.application import Program
from crm_desktop.commands.place import Start, own_database
from crm_desktop.crash import Reporter
from crm_desktop.dialogs.import_list import ImportList
from crm_desktop.dialogs.open_elsewhere import OpenElsewhereAsked
from crm_desktop.dialogs.restore_backup import RestoreBackup
from crm_desktop.models.changes import change
from crm_desktop.models.database import close_database, open_database
from crm_desktop.models.database import database as proxy
from crm_desktop.models.founding import Beginning, found
from crm_desktop.models.keeping import back_up_into
from crm_desktop.models.open_marks import OpenMark
from crm_desktop.models.refusals import UnreadableFile
from crm_desktop.models.users import User, our_office
from crm_desktop.one_window import OneWindow
from crm_desktop.safekeeping import plan_of
from crm_desktop.views.widgets.standing_notice import StandingNotice


@pytest.fixture(autouse=True)
def folders_of_this_test(tmp_path, monkeypatch):
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"):
        (tmp_path / name).mkdir()
        monkeypatch.setenv(name, str(tmp_path / name))


@pytest.fixture
def office(tmp_path, empty_file):
    return shutil.copyfile(empty_file, tmp_path / "Büro.crmdb")


@pytest.fixture
def own():
    return own_database()


@pytest.fixture
def program(qapp, settings, tmp_path):
    made = Program(qapp, settings, Reporter(tmp_path))
    yield made
    made.close()


@pytest.fixture
def is_open(program, qtbot):
    def wait(place=None):
        qtbot.waitUntil(lambda: program.session is not None and program.session.user is not None, timeout=60_000)
        qtbot.waitUntil(lambda: program.session.background.idle, timeout=60_000)
        assert place is None or program.session.path_or_url == str(place)
        return program.session

    return wait


def said(program):
    return [message.sentence for message in program.session.window.messages.messages()]


def test_a_first_start_welcomes(program, own):
    assert program.start(Start(own))
    assert program.welcome.isVisible()
    assert program.session is None
    assert not Path(own).exists()


def test_a_database_that_was_named_opens_at_once(program, is_open, tmp_path):
    program.start(Start(str(tmp_path / "new.crmdb"), is_named=True))
    is_open(tmp_path / "new.crmdb")
    assert program.welcome is None


def test_what_was_said_of_oneself_stands_in_the_new_database(program, is_open, own, qtbot):
    program.start(Start(own))
    program.welcome.chosen.emit(own, False, Beginning("Ada Lovelace", "Engines Ltd", "GB", "GBP"))
    session = is_open(own)
    assert (session.user.name, session.user.role) == ("Ada Lovelace", "administrator")
    offices = []
    session.background.read(our_office, offices.append)
    qtbot.waitUntil(lambda: bool(offices))
    assert (offices[0].name, offices[0].country, offices[0].currency, offices[0].paper) == (
        "Engines Ltd", "GB", "GBP", "A4",
    )  # fmt: skip


def test_the_next_start_knows_who_one_is(program, is_open, own):
    program.start(Start(own))
    program.welcome.chosen.emit(own, False, Beginning("Ada Lovelace"))
    is_open(own)
    program.close()
    program.start(Start(own))
    assert is_open(own).user.name == "Ada Lovelace"


def test_a_list_given_before_there_is_a_database_waits_for_it(program, is_open, own, tmp_path, qtbot):
    listed = tmp_path / "Messe Köln.csv"
    listed.write_text("name\nAnn Lee\n", encoding="utf-8")
    program.start(Start(own, files=(listed,)))
    assert "Messe Köln.csv" in program.welcome.waiting.text()
    program.welcome.chosen.emit(own, False, None)
    is_open(own)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ImportList))
    QApplication.activeModalWidget().reject()


def test_a_list_handed_to_the_open_window_starts_its_import(program, is_open, office, tmp_path, qtbot):
    listed = tmp_path / "list.csv"
    listed.write_text("name\nAnn Lee\n", encoding="utf-8")
    program.start(Start(str(office), is_named=True))
    is_open(office)
    program.take([listed])
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ImportList))
    program.take([listed])
    assert any("Finish what is open here first" in sentence for sentence in said(program))
    QApplication.activeModalWidget().reject()


def test_a_mail_without_a_record_says_where_it_can_be_dropped(program, is_open, office, tmp_path):
    program.start(Start(str(office), is_named=True))
    is_open(office)
    program.take([tmp_path / "offer.eml"])
    assert any("offer.eml" in sentence for sentence in said(program))


def test_another_database_takes_the_place_of_the_open_one_and_comes_again(
    program, is_open, office, own, tmp_path, qtbot
):
    program.start(Start(own, is_named=True))
    is_open(own)
    program.take([office])
    qtbot.waitUntil(lambda: program.session.path_or_url == str(office))
    is_open(office)
    program.close()
    program.start(Start(own))
    is_open(office)
    assert program.settings.recent_databases == [str(office), own]


def test_the_list_of_databases_is_cleared_and_offers_that_only_where_there_is_one(program, is_open, own, office):
    def offered():
        return {action.name for action in program.session.databases.actions()}

    program.settings.recent_databases = [str(office)]
    program.start(Start(own, is_named=True))
    is_open(own)
    assert {"file.recent.1", "file.forget_recent"} <= offered()
    program.session.databases._forget()
    assert not {"file.recent.1", "file.forget_recent"} & offered()
    assert program.settings.recent_databases == [own]


@pytest.mark.parametrize("content", [b"no database", b"SQLite format 3\0 but not one"])
def test_a_database_that_cannot_be_opened_leaves_the_open_one(program, is_open, office, tmp_path, content, qtbot):
    broken = tmp_path / "broken.crmdb"
    broken.write_bytes(content)
    program.start(Start(str(office), is_named=True))
    session = is_open(office)
    program.take([broken])
    qtbot.waitUntil(lambda: session.background.idle)
    assert program.session is session
    assert any("broken.crmdb" in sentence for sentence in said(program))


def test_where_nothing_can_be_opened_the_welcome_says_why_and_offers_more(program, tmp_path, qtbot):
    program.start(Start(str(tmp_path / "gone" / "a.crmdb"), is_named=True))
    qtbot.waitUntil(lambda: program.welcome is not None)
    assert "does not exist" in program.welcome.problem.text()
    assert program.welcome.isVisible()
    assert program.session is None


def test_a_file_that_was_double_clicked_and_is_gone_is_not_made_anew(program, tmp_path):
    program.start(Start(str(tmp_path / "a.crmdb"), is_named=True, must_be_there=True))
    assert "not there any more" in program.welcome.problem.text()
    assert not (tmp_path / "a.crmdb").exists()


def test_the_program_goes_on_after_a_database_that_could_not_be_opened(program, is_open, office, tmp_path, qtbot):
    program.start(Start(str(tmp_path), is_named=True))
    qtbot.waitUntil(lambda: program.welcome is not None)
    program.welcome.chosen.emit(str(office), False, None)
    is_open(office)


def test_a_database_dropped_on_the_welcome_opens(program, is_open, own, office):
    program.start(Start(own))
    program.welcome.taken.emit([office])
    is_open(office)


def test_a_second_start_leaves_the_work_to_the_running_window(program, own, monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr(
        "crm_desktop.application.hand_over", lambda place, files, _: asked.append((place, files)) or True
    )
    running = OneWindow(own)
    running.claim()
    assert not program.start(Start(own, files=(tmp_path / "list.csv",)))
    assert asked == [(own, (tmp_path / "list.csv",))]
    assert program.session is program.welcome is None
    running.release()


def test_a_running_window_that_does_not_answer_is_no_reason_not_to_work(program, is_open, office, monkeypatch):
    monkeypatch.setattr("crm_desktop.application.hand_over", lambda *_: False)
    running = OneWindow(str(office))
    running.claim()
    program.start(Start(str(office), is_named=True))
    is_open(office)
    running.release()


def test_a_list_goes_to_the_window_that_is_open_whichever_database_it_has(program, own, office, monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr("crm_desktop.application.hand_over", lambda place, files, _: asked.append(place) or True)
    program.settings.recent_databases = [str(office)]
    running = OneWindow(str(office))
    running.claim()
    assert not program.start(Start(own, files=(tmp_path / "list.csv",)))
    assert asked == [str(office)]
    assert not Path(own).exists()
    running.release()


def test_the_window_opened_by_a_second_start_gets_its_files(program, is_open, office, tmp_path, qtbot):
    listed = tmp_path / "list.csv"
    listed.write_text("name\nAnn Lee\n", encoding="utf-8")
    program.start(Start(str(office), is_named=True))
    is_open(office)
    program._claim.handed_over.emit([str(listed)])
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ImportList))
    QApplication.activeModalWidget().reject()


def test_a_password_is_used_and_neither_kept_nor_told(program, monkeypatch):
    started = []
    monkeypatch.setattr("crm_desktop.application._start_anew", started.append)
    monkeypatch.setattr("crm_desktop.application._can_reach_servers", lambda: False)
    monkeypatch.setattr(program._app, "quit", lambda: None)
    program.switch("postgresql://ada:secret@db.example/crm")
    assert started == ["postgresql://ada:secret@db.example/crm"]
    assert program.settings.home_database == "postgresql://ada@db.example/crm"


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_two_programs_on_one_file_see_each_others_work(program, is_open, office, qtbot):
    import subprocess

    program.start(Start(str(office), is_named=True))
    session = is_open(office)
    listed = office.with_name("more.csv")
    listed.write_text("name\nAnn Lee\nBob Ray\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "crm_desktop", "--database", str(office), "import", str(listed)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    counts = []
    from crm_desktop.models.leads import Lead

    session.background.read(lambda: Lead.select().count(), counts.append)
    qtbot.waitUntil(lambda: bool(counts))
    assert counts == [2]


def test_a_new_day_is_read_and_what_is_kept_by_the_day_is_kept(program, is_open, office, monkeypatch, qtbot):
    kept = []
    monkeypatch.setattr("crm_desktop.session.keep_week", lambda: kept.append(1))
    program.start(Start(str(office), is_named=True))
    session = is_open(office)
    session.go("Today")
    told = []
    monkeypatch.setattr(session.window.page, "refresh", told.append)
    session.clock.new_day.emit()
    assert told[0].touches("activity", "lead", "opportunity")
    qtbot.waitUntil(lambda: kept == [1, 1])
    is_open(office)


def test_a_computer_that_wakes_asks_whether_the_database_is_there(program, is_open, office, monkeypatch):
    program.start(Start(str(office), is_named=True))
    session, asked = is_open(office), []
    monkeypatch.setattr(session._connection, "look", lambda: asked.append(1))
    session.clock.woke.emit()
    assert asked == [1]


def test_a_start_on_a_server_that_was_chosen_earlier_loads_its_driver(tmp_path):
    """In a process of its own, in which peewee has not been read yet."""
    import subprocess

    script = (
        "import sys; sys.modules['psycopg'] = None;"
        " from crm_desktop.application import _can_reach_servers; assert _can_reach_servers();"
        " from crm_desktop.models.database import try_database; import peewee; assert peewee.psycopg is not None"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", script], check=True, env=environment)


def test_a_start_on_a_server_asks_for_its_password(program, monkeypatch, qtbot):
    from crm_desktop.dialogs.ask_password import AskPassword
    from crm_desktop.models.refusals import PasswordNeeded

    def refuse(url, to_look):
        raise PasswordNeeded(f"{url} asks for a password.")

    monkeypatch.setattr("crm_desktop.models.database.open_database", refuse)
    program.settings.home_database = "postgresql://ada@db.example/crm"
    program.start(Start("own.crmdb"))
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), AskPassword))
    opened = []
    dialog = QApplication.activeModalWidget()
    dialog.answered.disconnect()
    dialog.answered.connect(opened.append)
    dialog.password.setText("secret")
    dialog.connect_button.click()
    assert opened == ["postgresql://ada:secret@db.example/crm"]


def test_who_gives_no_password_comes_to_the_welcome(program, monkeypatch, qtbot):
    from crm_desktop.models.refusals import PasswordNeeded

    def refuse(url, to_look):
        raise PasswordNeeded("It asks for a password.")

    monkeypatch.setattr("crm_desktop.models.database.open_database", refuse)
    program.start(Start("postgresql://ada@db.example/crm", is_named=True))
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    QApplication.activeModalWidget().reject()
    assert program.welcome.problem.text() == "It asks for a password."


def test_a_polite_kill_while_the_window_is_being_made_is_not_lost(qapp, qtbot):
    import signal

    from PySide6.QtCore import QObject

    from crm_desktop.application import _end_on_signals

    class App(QObject):
        ended = 0

        def quit(self):
            self.ended += 1

    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    app = App()
    try:
        _end_on_signals(app)
        signal.raise_signal(signal.SIGTERM)
        assert app.ended == 0
        qtbot.waitUntil(lambda: app.ended == 1)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@pytest.fixture
def protected(monkeypatch):
    """Rights do not bind root, who may run the tests."""
    from crm_desktop.models import database

    is_protected = database.is_write_protected
    monkeypatch.setattr(database, "is_write_protected", lambda path: path.name == "Büro.crmdb" or is_protected(path))


@pytest.fixture
def looked_at(program, office, is_open, protected):
    """A window on the demo, which is write-protected."""
    from crm_desktop.commands.place import fill_demo_into
    from crm_desktop.models import database

    database.is_write_protected, kept = (lambda path: False), database.is_write_protected
    fill_demo_into(str(office), date(2026, 11, 22))
    database.is_write_protected = kept
    program.start(Start(str(office), is_named=True))
    return is_open(office)


def notices(session):
    return [notice.sentence for notice in session.window.findChildren(StandingNotice)]


def test_a_write_protected_database_is_shown_and_says_that_nothing_can_be_changed(looked_at):
    assert notices(looked_at) == ["Büro.crmdb can only be read: it is write-protected. Nothing can be changed here."]
    assert looked_at.window.page is not None


def test_what_would_change_a_write_protected_database_is_grey_and_says_why(looked_at, qtbot):
    for view in ("Leads", "Pipeline", "Today", "Imports"):
        looked_at.go(view)
        qtbot.waitUntil(lambda: looked_at.background.idle)
        changing = [made for offered in looked_at.window.offered() for action, made in offered.all() if action.changes]
        assert changing
        assert not [made.objectName() for made in changing if made.isEnabled()]
        assert {made.toolTip() for made in changing} == {"Büro.crmdb can only be read: it is write-protected."}
    looked_at.go("Leads")
    buttons = {button.text(): button for button in looked_at.window.page.findChildren(QPushButton)}
    assert (buttons["New lead"].isEnabled(), buttons["Export…"].isEnabled()) == (False, True)
    assert "write-protected" in buttons["New lead"].toolTip()


def test_a_record_of_a_write_protected_database_is_read_and_not_edited(looked_at, qtbot):
    looked_at.window.open("lead", 1)
    page = looked_at.window.page
    qtbot.waitUntil(lambda: looked_at.background.idle and page.sheet is not None)
    assert not page.timeline.composer.isVisible()
    assert not page.files.add_button.isEnabled()
    line = page.groups_shown.lines["email"]
    line.begin()
    assert not line.findChildren(QLineEdit)


def test_the_tray_and_dropped_files_are_refused_in_a_write_protected_database(looked_at, program, tmp_path):
    looked_at.new_lead()
    looked_at.import_files([tmp_path / "list.csv"])
    looked_at.import_pasted("a\tb", "leads")
    assert set(said(program)) == {"Büro.crmdb can only be read: it is write-protected."}
    assert not looked_at.window.findChildren(ImportList)


def test_the_program_keeps_no_house_in_a_write_protected_database(looked_at, qtbot, office):
    before = office.read_bytes()
    qtbot.waitUntil(lambda: not looked_at._settling.isActive(), timeout=30_000)
    looked_at.clock.new_day.emit()
    qtbot.waitUntil(lambda: looked_at.background.idle)
    assert office.read_bytes() == before
    assert not looked_at.care._may_restore()


def test_a_copy_of_a_write_protected_database_is_opened_and_can_be_changed(
    looked_at, program, is_open, tmp_path, qtbot
):
    copy = tmp_path / "copy.crmdb"
    looked_at.databases.save_copy(copy)
    qtbot.waitUntil(lambda: program.session is not None and program.session.path_or_url == str(copy), timeout=30_000)
    session = is_open(copy)
    assert notices(session) == []
    assert session.history.only_read == ""


def test_a_copy_that_cannot_be_written_is_one_sentence(looked_at, program, tmp_path, qtbot):
    looked_at.databases.save_copy(tmp_path / "gone" / "copy.crmdb")
    qtbot.waitUntil(lambda: bool(said(program)))
    assert "does not exist" in said(program)[0]


@pytest.fixture
def elsewhere(office):
    """Ann works in it on another computer."""
    open_database(str(office))
    found("Ann Lee", "GB")
    close_database()
    mark = OpenMark(office, "PC-12", 7)
    mark.user = "Ann Lee"
    mark.beat()
    return mark


@pytest.fixture
def asked(program, office, elsewhere, qtbot):
    program.start(Start(str(office), is_named=True))
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), OpenElsewhereAsked))
    return QApplication.activeModalWidget()


def test_who_opens_a_file_that_is_open_elsewhere_is_asked_before_anything_is_opened(asked, program):
    assert any("Ann Lee has Büro.crmdb open on PC-12" in label.text() for label in asked.findChildren(QLabel))
    assert asked.look.isDefault()
    assert program.session.user is None


def test_a_file_that_is_open_elsewhere_can_be_looked_at(asked, is_open, office):
    asked.look.click()
    session = is_open(office)
    assert notices(session)[0].startswith("Ann Lee has Büro.crmdb open on PC-12")
    assert session.history.only_read
    assert [path.name for path in office.parent.glob("*-open-*")] == [elsewhere_name(office)]


def elsewhere_name(office):
    return OpenMark(office, "PC-12", 7)._path.name


def test_a_file_that_was_looked_at_is_opened_to_change_once_it_is_free(
    asked, program, is_open, office, elsewhere, qtbot
):
    asked.look.click()
    session = is_open(office)
    elsewhere.remove()
    (notice,) = session.window.findChildren(StandingNotice)
    notice.buttons[0].click()
    qtbot.waitUntil(lambda: program.session is not None and program.session is not session, timeout=30_000)
    assert not is_open(office).history.only_read


def test_a_file_that_is_open_elsewhere_can_be_opened_anyway(asked, is_open, office):
    asked.anyway.click()
    session = is_open(office)
    assert not session.history.only_read
    assert len(list(office.parent.glob("*-open-*"))) == 2


def test_another_than_the_file_that_is_open_elsewhere_can_be_chosen(asked, program):
    asked.another.click()
    assert program.session is None
    assert program.welcome.isVisible()


def test_a_window_marks_its_file_and_takes_the_mark_away(program, is_open, office, qtbot):
    program.start(Start(str(office), is_named=True))
    session = is_open(office)
    (mark,) = office.parent.glob("*-open-*")
    qtbot.waitUntil(lambda: session.user.name in mark.read_text(encoding="utf-8"))
    program.close()
    assert not list(office.parent.glob("*-open-*"))


def test_who_comes_later_on_another_computer_is_told_once(program, is_open, office, qtbot):
    program.start(Start(str(office), is_named=True))
    session = is_open(office)
    mark = OpenMark(office, "PC-7", 9)
    mark.user = "Bea"
    mark.beat()
    for _ in range(2):
        session.presence.beat()
        qtbot.waitUntil(lambda: session.background.idle)
    assert [sentence for sentence in said(program) if "Bea has" in sentence] == [
        sentence for sentence in said(program) if "PC-7" in sentence
    ]
    assert sum("Bea has" in sentence for sentence in said(program)) == 1


def test_what_is_open_stays_open_while_one_is_asked_about_another_file(
    program, is_open, office, elsewhere, tmp_path, qtbot
):
    program.start(Start(str(tmp_path / "own.crmdb"), is_named=True))
    session = is_open(tmp_path / "own.crmdb")
    session.databases.open(str(office))
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), OpenElsewhereAsked))
    assert program.session is session
    QApplication.activeModalWidget().look.click()
    qtbot.waitUntil(lambda: program.session is not None and program.session is not session, timeout=30_000)
    assert is_open(office).history.only_read


def test_a_restore_asks_nobody_again(program, is_open, office, tmp_path, qtbot):
    program.start(Start(str(office), is_named=True))
    session = is_open(office)
    backup = tmp_path / "backup.crmdb"
    session.care.back_up(backup)
    qtbot.waitUntil(backup.exists)
    mark = OpenMark(office, "PC-7", 9)
    mark.beat()
    session.care.restore_wanted.emit(backup)
    qtbot.waitUntil(lambda: program.session is not session, timeout=30_000)
    is_open(office)
    qtbot.waitUntil(lambda: any("Restored" in sentence for sentence in said(program)))


def test_a_database_on_a_share_says_so_once(program, is_open, office, monkeypatch, tmp_path):
    from crm_desktop.models import database

    monkeypatch.setattr(database, "is_on_share", lambda path: True)
    program.start(Start(str(office), is_named=True))
    is_open(office)
    assert [sentence for sentence in said(program) if "network share" in sentence] == [
        "Büro lies on a network share: it is safe there, but slower; for several people at once a server is the "
        "better place."
    ]
    program.open(str(office))
    is_open(office)
    assert not [sentence for sentence in said(program) if "network share" in sentence]


@pytest.fixture
def days(monkeypatch):
    """The day as the window's clock and its backups see it."""
    seen = [datetime(2026, 11, 22, 17, 0)]

    class Days(datetime):
        @classmethod
        def now(cls, tz=None):
            return seen[0]

    monkeypatch.setattr("crm_desktop.care.WAKE_MILLISECONDS", 0)
    monkeypatch.setattr("crm_desktop.safekeeping.AutomaticBackups.__init__.__defaults__", (None, lambda: seen[0]))
    monkeypatch.setattr("crm_desktop.tray.Reminders.__init__.__defaults__", (None, lambda: seen[0]))
    return seen


@pytest.mark.parametrize("signal", ["woke", "new_day"])
def test_a_computer_that_slept_catches_up_with_backup_reminder_and_mark(
    program, is_open, office, days, qtbot, settings, tmp_path, signal
):
    settings.backup_folder = str(tmp_path / "backups")
    (tmp_path / "backups").mkdir()
    program.start(Start(str(office), is_named=True))
    session = is_open(office)
    qtbot.waitUntil(lambda: not session._settling.isActive(), timeout=30_000)
    session.care.catch_up()
    qtbot.waitUntil(lambda: settings.backed_up_at.startswith("2026-11-22"))
    (mark,) = office.parent.glob("*-open-*")
    mark.unlink()
    days[0] = datetime(2026, 11, 23, 8, 30)
    getattr(session.clock, signal).emit()
    qtbot.waitUntil(lambda: settings.backed_up_at.startswith("2026-11-23"))
    if signal == "woke":
        qtbot.waitUntil(mark.exists)


@pytest.fixture
def damaged(office, settings, tmp_path):
    """A database of which there is a backup, and that cannot be opened any more."""
    open_database(str(office))
    found("Ada", "GB")
    settings.backup_folder = str(tmp_path / "backups")
    (tmp_path / "backups").mkdir()
    back_up_into(plan_of(settings), datetime(2026, 11, 21, 17, 0), "automatic")
    close_database()
    office.write_bytes(office.read_bytes()[:20_000])
    return office


@pytest.fixture
def restoring(program, damaged, qtbot):
    """The dialog that asks which backup takes the place of the damaged database."""
    program.start(Start(str(damaged), is_named=True))
    qtbot.waitUntil(lambda: program.welcome is not None, timeout=30_000)
    assert program.welcome.choices[0].text() == "Restore a backup"
    program.welcome.choices[0].click()
    dialog = program.welcome.findChild(RestoreBackup)
    qtbot.waitUntil(lambda: dialog.restore.isEnabled())
    return dialog


def test_a_damaged_database_is_mended_from_a_backup_on_the_first_page(restoring, program, damaged, is_open, qtbot):
    assert "damaged" in program.welcome.problem.text()
    restoring.restore.click()
    qtbot.waitUntil(lambda: program.session is not None)
    is_open(damaged)
    qtbot.waitUntil(lambda: any("Restored" in sentence for sentence in said(program)))
    assert list(damaged.parent.glob("Büro-damaged-*.crmdb"))


def test_a_backup_that_cannot_be_restored_is_said_on_the_first_page(restoring, program, qtbot, monkeypatch):
    def refuse(*_):
        raise UnreadableFile("The backup is damaged, so nothing was restored.")

    monkeypatch.setattr("crm_desktop.models.keeping.restore", refuse)
    restoring.restore.click()
    qtbot.waitUntil(lambda: program.session is not None)
    qtbot.waitUntil(lambda: program.welcome is not None, timeout=30_000)
    assert program.welcome.problem.text() == "The backup is damaged, so nothing was restored."


def test_what_is_no_database_offers_no_backup(program, tmp_path, qtbot):
    place = tmp_path / "letter.crmdb"
    place.write_text("Dear Ann", encoding="utf-8")
    program.start(Start(str(place), is_named=True, must_be_there=True))
    qtbot.waitUntil(lambda: program.welcome is not None, timeout=30_000)
    assert program.welcome.problem.text().startswith("letter.crmdb is not a CRM Desktop database")
    assert program.welcome.choices[0].text() != "Restore a backup"


def test_a_file_without_a_byte_that_is_double_clicked_is_no_new_database(program, tmp_path):
    place = tmp_path / "office.crmdb"
    place.touch()
    program.start(Start(str(place), is_named=True, must_be_there=True))
    assert program.welcome.problem.text().startswith("office.crmdb holds nothing at all")
    assert place.stat().st_size == 0


def test_a_file_without_a_byte_leaves_the_open_database_open(program, is_open, office, tmp_path, qtbot):
    place = tmp_path / "empty.crmdb"
    place.touch()
    program.start(Start(str(office), is_named=True))
    session = is_open(office)
    session.databases.open(str(place))
    qtbot.waitUntil(lambda: bool(said(program)))
    assert "holds nothing at all" in said(program)[0]
    assert program.session is session


def test_a_viewer_sees_what_they_cannot_do_before_they_try(program, office, is_open, qtbot):
    open_database(str(office))
    found(country="GB")
    with change("edit_user") as made:
        User.create(name="Bea", role="administrator")
        made.sentence = "Made Bea the administrator"
    proxy.execute_sql("UPDATE app_user SET role = 'viewer' WHERE name <> 'Bea'")
    close_database()
    program.start(Start(str(office), is_named=True))
    session = is_open(office)
    assert notices(session) == ["As a viewer you may look at everything. Nothing can be changed here."]
    session.go("Leads")
    qtbot.waitUntil(lambda: session.background.idle)
    enabled = [
        action.name
        for offered in session.window.offered()
        for action, made in offered.all()
        if action.changes and made.isEnabled()
    ]
    assert enabled == []


def test_a_folder_that_is_handed_over_is_one_sentence(program, office, is_open, tmp_path):
    (tmp_path / "Kunden").mkdir()
    program.start(Start(str(office), is_named=True))
    is_open(office).take([tmp_path / "Kunden"])
    assert said(program) == ["Kunden is a folder; open or drop the files in it."]
