"""What is proved of the manners of macOS without a Mac: the platform is substituted, the events are Qt's own."""

import os
import re
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest
from platformdirs.macos import MacOS
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFileOpenEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from crm_desktop.commands.place import Start, demo_database, own_database
from crm_desktop.macos import Requests
from crm_desktop.views import keys
from crm_desktop.views.actions import Action, clashes
from crm_desktop.views.navigation import View
from crm_desktop.views.window_actions import go_actions

CODE = Path(__file__).parents[1] / "crm_desktop"


@pytest.fixture
def on_a_mac(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")


class Program:
    def __init__(self):
        self.taken, self.came_back = [], 0

    def take(self, paths):
        self.taken.append(list(paths))

    def come_back(self):
        self.came_back += 1


@pytest.fixture
def requests(qapp):
    made = Requests(qapp)
    yield made
    qapp.applicationStateChanged.disconnect(made._became)
    made.deleteLater()


def opened(requests, *paths):
    for path in paths:
        assert requests.hear(QFileOpenEvent(str(path)))


def test_a_file_opened_in_finder_reaches_the_running_program(requests, qtbot, tmp_path):
    program = Program()
    requests.serve(program)
    opened(requests, tmp_path / "Messe.xlsx")
    qtbot.waitUntil(lambda: program.taken == [[tmp_path / "Messe.xlsx"]])


def test_a_file_brings_the_closed_window_back(requests, qtbot, tmp_path):
    program = Program()
    requests.serve(program)
    opened(requests, tmp_path / "Messe.xlsx")
    qtbot.waitUntil(lambda: program.taken == [[tmp_path / "Messe.xlsx"]])
    assert program.came_back == 1


def test_files_opened_together_are_told_together(requests, qtbot, tmp_path):
    program = Program()
    requests.serve(program)
    opened(requests, tmp_path / "a.eml", tmp_path / "b.eml")
    qtbot.waitUntil(lambda: program.taken == [[tmp_path / "a.eml", tmp_path / "b.eml"]])


def test_a_file_opened_before_there_is_a_window_waits_for_it(requests, tmp_path):
    opened(requests, tmp_path / "Messe.xlsx")
    QApplication.processEvents()
    program = Program()
    requests.serve(program)
    assert program.taken == [[tmp_path / "Messe.xlsx"]]


def test_a_database_that_was_double_clicked_is_the_one_that_opens(requests, tmp_path):
    opened(requests, tmp_path / "Büro.crmdb", tmp_path / "Messe.xlsx")
    begun = requests.at_start(Start(str(tmp_path / "own.crmdb")))
    assert begun == Start(
        str(tmp_path / "Büro.crmdb"), False, [tmp_path / "Messe.xlsx"], is_named=True, must_be_there=True
    )


def test_a_list_that_was_double_clicked_goes_to_the_own_database(requests, tmp_path):
    opened(requests, tmp_path / "Messe.xlsx")
    assert requests.at_start(Start("own")) == Start("own", False, [tmp_path / "Messe.xlsx"])


def test_a_database_that_was_named_stays_the_one_that_opens(requests, tmp_path):
    opened(requests, tmp_path / "Büro.crmdb")
    begun = requests.at_start(Start("other.crmdb", is_named=True))
    assert (begun.place, begun.files) == ("other.crmdb", [tmp_path / "Büro.crmdb"])


def test_what_opened_at_the_start_is_not_opened_twice(requests, qtbot, tmp_path):
    opened(requests, tmp_path / "Büro.crmdb")
    requests.at_start(Start("own"))
    program = Program()
    requests.serve(program)
    QApplication.processEvents()
    assert program.taken == []


def test_an_address_of_the_web_is_nothing_to_open(requests):
    event = QFileOpenEvent("")
    assert requests.hear(event)
    assert requests.at_start(Start("own")).files == []


def test_a_click_on_the_dock_brings_the_closed_window_back(on_a_mac, requests):
    program = Program()
    requests.serve(program)
    requests._became(Qt.ApplicationState.ApplicationActive)
    assert program.came_back == 1


def test_a_window_that_is_there_is_left_where_it_is(on_a_mac, requests, qtbot):
    program = Program()
    requests.serve(program)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    requests._became(Qt.ApplicationState.ApplicationActive)
    assert program.came_back == 0


def test_elsewhere_a_closed_window_stays_closed(requests, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    program = Program()
    requests.serve(program)
    requests._became(Qt.ApplicationState.ApplicationActive)
    assert program.came_back == 0


REAL = """
import sys
from pathlib import Path
{before}
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFileOpenEvent
from crm_desktop import macos
from crm_desktop.application import Program
from crm_desktop.crash import Reporter
from crm_desktop.commands.place import Start
from crm_desktop.settings import Settings

app = macos.Application([])
folder = Path(sys.argv[1])
program = Program(app, Settings(folder / "settings.ini"), Reporter(folder), folder)
program.start(Start(str(folder / "first.crmdb"), is_named=True))
app.requests.serve(program)

def until(met):
    for _ in range(6000):
        app.processEvents()
        if met():
            return
        QTimer.singleShot(10, lambda: None)
        import time; time.sleep(0.01)
    raise SystemExit("not met")

def ready():
    return program.session is not None and program.session.user is not None and program.session.background.idle

until(ready)
{then}
program.close()
"""


def _real(folder, then, before=""):
    return subprocess.run(
        [sys.executable, "-c", REAL.format(then=then, before=before), str(folder)],
        capture_output=True, text=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder)},
    )  # fmt: skip


def test_the_real_program_opens_the_database_that_qt_says(tmp_path, empty_file):
    other = tmp_path / "Büro.crmdb"
    other.write_bytes(Path(empty_file).read_bytes())
    done = _real(
        tmp_path,
        "app.postEvent(app, QFileOpenEvent(str(folder / 'Büro.crmdb')))\n"
        "until(lambda: ready() and program.session.path_or_url.endswith('Büro.crmdb'))\n"
        "print('opened', program.session.window.isVisible())",
    )
    assert done.stdout.strip() == "opened True", done.stderr


def test_the_real_program_stays_without_a_window_on_a_mac_and_comes_back(tmp_path):
    done = _real(
        tmp_path,
        "print(app.quitOnLastWindowClosed())\n"
        "program.session.window.close(); app.processEvents()\n"
        "print(program.session.window.isVisible())\n"
        "app.requests._became(__import__('PySide6.QtCore').QtCore.Qt.ApplicationState.ApplicationActive)\n"
        "print(program.session.window.isVisible())",
        before="import crm_desktop.macos as before; before.sys = type('Mac', (), {'platform': 'darwin'})",
    )
    assert done.stdout.split() == ["False", "False", "True"], done.stderr


def test_the_users_files_are_where_macos_wants_them(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(platformdirs, "PlatformDirs", MacOS)
    folder = tmp_path / "Library" / "Application Support" / "CRM Desktop"
    assert own_database() == str(folder / "crm.crmdb")
    assert demo_database() == str(folder / "demo.crmdb")
    assert folder.is_dir()
    logs = platformdirs.user_log_path("CRM Desktop", appauthor=False)
    assert logs == tmp_path / "Library" / "Logs" / "CRM Desktop"


def test_the_settings_are_in_the_programs_own_menu():
    made = go_actions([View("Today", "today", QWidget), View("Settings", "settings", QWidget)], lambda name: None)
    assert [action.role for action in made] == [QAction.MenuRole.NoRole, QAction.MenuRole.PreferencesRole]
    assert made[1].shortcut == "Ctrl+,"


def test_about_and_quit_are_in_the_programs_own_menu():
    said = {
        match[1]: match[2]
        for path in CODE.rglob("*.py")
        for match in re.finditer(
            r'Action\(\s*"([\w.]+)"[^()]*?role=QAction\.MenuRole\.(\w+)', path.read_text(encoding="utf-8")
        )
    }
    assert (said["help.about"], said["file.quit"]) == ("AboutRole", "QuitRole")


def test_closing_the_window_has_its_key_on_a_mac_only(qapp, monkeypatch):
    from crm_desktop.views.main_window import MainWindow

    monkeypatch.setattr(sys, "platform", "darwin")
    (close,) = MainWindow._closing(QWidget())
    assert close.shortcut == "Ctrl+W"
    monkeypatch.setattr(sys, "platform", "linux")
    assert MainWindow._closing(QWidget()) == []


def _declared():
    quoted = re.compile(r'"((?:(?:Ctrl|Alt|Shift)\+)+[^"\s]+|Del|F\d+)"')
    texts = [path.read_text(encoding="utf-8") for path in CODE.rglob("*.py") if path.name != "keys.py"]
    return {key for text in texts for key in quoted.findall(text)}


def test_no_key_is_one_that_macos_keeps_for_itself(on_a_mac):
    declared = _declared()
    assert {"Ctrl+H", "Ctrl+K"} <= declared
    assert {key for key in declared if keys.here(key) in keys.RESERVED_ON_MACOS} == set()


def test_what_stands_for_a_key_on_a_mac_is_nobody_elses():
    assert not set(keys.ON_MACOS.values()) & _declared()
    made = [Action(key, key, print, key) for key in keys.ON_MACOS]
    assert not clashes(made)


def test_every_key_is_one_that_qt_knows():
    for key in [*keys.ON_MACOS.values(), *(key for key in _declared() if "{" not in key)]:
        assert QKeySequence(key).count() == 1
        assert QKeySequence(key)[0].key() != Qt.Key.Key_unknown, key


def test_keys_stay_as_they_are_elsewhere(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    assert keys.here("Ctrl+H") == "Ctrl+H"
    assert keys.shown("Ctrl+K") == "Ctrl+K"
