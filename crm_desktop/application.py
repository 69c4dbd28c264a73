"""Builds the running program, once: the only place where its parts meet."""

import gc
import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from crm_desktop.background import Background, GarbageOnGuiThread
from crm_desktop.care import Restoring
from crm_desktop.commands.place import Start, demo_database, own_database
from crm_desktop.crash import Reporter
from crm_desktop.macos import Application
from crm_desktop.models.places import blank, gone, is_blank, is_database, is_server, is_there, without_password
from crm_desktop.models.refusals import DamagedDatabase, OpenElsewhere, PasswordNeeded, Refused
from crm_desktop.models.wording import say
from crm_desktop.one_window import OneWindow, hand_over, is_claimed
from crm_desktop.opening import ANYWAY, AS_USUAL, Way
from crm_desktop.resources import resource
from crm_desktop.session import Session
from crm_desktop.settings import Settings
from crm_desktop.translation import Translation
from crm_desktop.views.theme import dress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crm_desktop.models.founding import Beginning
    from crm_desktop.views.welcome import Welcome

SELF_TEST_SECONDS = 120
LISTEN_MILLISECONDS = 700


class Program(QObject):
    """The program as a whole: its looks, its settings, and the session that is open, or else the welcome."""

    def __init__(self, app: QApplication, settings: Settings, reporter: Reporter, claims: Path | None = None) -> None:
        """Opens nothing yet. `claims` is where it stands which window has which database; tests give their own."""
        super().__init__()
        self._app, self.settings, self._claims = app, settings, claims
        self.session: Session | None = None
        self.welcome: Welcome | None = None
        self._claim: OneWindow | None = None
        self._restoring: Restoring | None = None
        self._files: list[Path] = []
        self._reporter = reporter
        # Without a session nobody else collects; Python itself must not, on any thread, or while a click is handled.
        self._garbage = GarbageOnGuiThread(self, lambda: self.session is None)
        self._garbage.start()
        self._translation = Translation(app)
        self._translation.speak(settings.language)
        dress(app, settings)
        settings.changed.connect(self._follow_language)
        reporter.refused.connect(self._refused)
        reporter.crashed.connect(self._crashed)

    def start(self, begun: Start) -> bool:
        """Shows the window that was asked for; False when a running one has taken it over."""
        place = begun.place if begun.is_named else self.settings.home_database or begun.place
        if is_server(place):
            _can_reach_servers()
        # A list goes to the window that is open, whichever database that has.
        others = [each for each in self.settings.recent_databases if not begun.is_named and begun.files]
        for each in (place, *others):
            if is_claimed(each, self._claims) and hand_over(each, begun.files, self._claims):
                return False
        self._files = list(begun.files)
        if begun.must_be_there and not is_there(place):
            self.show_welcome(gone(place))
        elif begun.must_be_there and is_blank(place):
            self.show_welcome(blank(place))
        elif begun.is_named or is_there(place):
            self.open(place, begun.demo)
        else:
            self.show_welcome(gone(place) if self.settings.home_database else "")
        return True

    def open(
        self,
        path_or_url: str,
        demo: bool = False,
        beginning: "Beginning | None" = None,
        restoring: Restoring | None = None,
        way: Way = AS_USUAL,
    ) -> Session:
        """Shows a window on this database; what was open is closed first."""
        with self._staying():
            self._leave()
            self._restoring = restoring
            self._claim = OneWindow(path_or_url, self._claims, self)
            self._claim.handed_over.connect(self._take_over)
            self._claim.claim()
            session = self.session = Session(path_or_url, self.settings, self.switch, beginning, restoring, way)
            session.care.is_by_itself = True
            session.care.restore_wanted.connect(self._restore)
            session.history.changed.connect(lambda change: self._reporter.note(change.deed))
            session.take(self._files)
            self._files = []
            # Loading the business takes longer than painting the window, so it waits for that.
            session.window.painted.connect(lambda: session.open(demo, self._not_opened))
            # A second start waits for its answer; the first rows need not wait for the network to be loaded.
            QTimer.singleShot(LISTEN_MILLISECONDS, self._claim, self._claim.listen)
            session.settled.connect(self._reporter.begin)
            session.window.show()
        return session

    def _restore(self, backup: Path) -> None:
        """A session of its own: nobody may have the database open while another takes its place."""
        assert self.session is not None
        place = self.session.path_or_url
        self.open(place, restoring=Restoring(backup, place, self.settings), way=ANYWAY)

    def _follow_language(self, preference: str) -> None:
        """Another language holds at once: in a new window, since every text of the old one was said already."""
        if preference == "language" and self._translation.speak(self.settings.language) and self.session is not None:
            # Not while the old window still handles the click.
            QTimer.singleShot(0, self._open_anew)

    def _open_anew(self) -> None:
        if self.session is not None:
            were = self.session.window.whereabouts()
            self.open(self.session.path_or_url).were = were

    def switch(self, path_or_url: str, way: Way = AS_USUAL) -> None:
        """Another database in this window, and from now on at each start; a server may need a start of its own."""
        self.settings.home_database = without_password(path_or_url)
        if is_server(path_or_url) and not _can_reach_servers():
            _start_anew(path_or_url)
            self._app.quit()
        else:
            self.open(path_or_url, way=way)

    def take(self, paths: Sequence[Path]) -> None:
        """Opens files that somebody hands over: a database, a list to import, a mail to keep."""
        if self.session is not None:
            self.session.take(paths)
        elif self.welcome is not None:
            self._take_at_welcome(paths)
        else:
            self._files.extend(paths)

    def come_back(self) -> None:
        """Shows the window that was closed, where the program stays without one."""
        if self.session is not None:
            self.session.come_to_front()
        elif self.welcome is not None:
            self.welcome.show()

    def show_welcome(self, problem: str = "", damaged: str = "") -> None:
        """The page from which everything can begin; `problem` says why nothing is open.

        `damaged` is the database that a backup could mend.
        """
        from crm_desktop.views.welcome import Welcome

        with self._staying():
            self._leave()
            welcome = self.welcome = Welcome(self.settings, own_database(), demo_database(), problem, damaged)
            welcome.restore_wanted.connect(lambda: self._ask_backup(damaged))
            welcome.chosen.connect(self._chosen)
            welcome.taken.connect(self._take_at_welcome)
            welcome.say_waiting(self._files)
            welcome.show()
            QTimer.singleShot(0, self._reporter.begin)

    def close(self) -> None:
        """Ends the program's session."""
        self._leave()
        self._garbage.stop()

    def _leave(self) -> None:
        if self.session is not None:
            self.session.close()
            self.session.deleteLater()
            self.session = None
        if self.welcome is not None:
            self.welcome.close()
            self.welcome.deleteLater()
            self.welcome = None
        if self._claim is not None:
            self._claim.release()
            self._claim = None

    def _chosen(self, place: str, demo: bool, beginning: "Beginning | None") -> None:
        """What was chosen on the welcome becomes what is opened at each start, unless it is the demo."""
        if is_claimed(place, self._claims) and hand_over(place, self._files, self._claims):
            self._app.quit()
            return
        if not demo:
            self.settings.home_database = without_password(place)
        if is_server(place) and not _can_reach_servers():
            _start_anew(place)
            self._app.quit()
        else:
            self.open(place, demo, beginning)

    def _take_at_welcome(self, paths: Sequence[Path]) -> None:
        databases = [path for path in paths if is_database(path)]
        self._files = [path for path in paths if path not in databases]
        if databases:
            self._chosen(str(databases[0]), False, None)
        elif self.welcome is not None:
            self.welcome.say_waiting(self._files)

    def _take_over(self, paths: list[str]) -> None:
        if self.session is not None:
            self.session.come_to_front()
            self.session.take([Path(path) for path in paths])

    def _not_opened(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        assert self.session is not None
        place = self.session.path_or_url
        self._files = self.session.waiting
        if isinstance(error, PasswordNeeded):
            from crm_desktop.dialogs.ask_password import AskPassword

            asked = AskPassword(place, str(error), self.session.window)
            asked.answered.connect(self.open)
            asked.rejected.connect(lambda: self.show_welcome(str(error)))
            asked.open()
        elif isinstance(error, OpenElsewhere):
            from crm_desktop.dialogs.open_elsewhere import OpenElsewhereAsked

            elsewhere = OpenElsewhereAsked(place, str(error), self.session.window)
            elsewhere.answered.connect(lambda way: self.open(place, way=way))
            elsewhere.rejected.connect(lambda: self.show_welcome(str(error)))
            elsewhere.open()
        else:
            refused = self._restoring.refusal if self._restoring is not None else ""
            self.show_welcome(refused or str(error), place if isinstance(error, DamagedDatabase) else "")

    def _ask_backup(self, damaged: str) -> None:
        """Which backup takes the place of a database that cannot be opened."""
        from crm_desktop.dialogs.restore_backup import RestoreBackup
        from crm_desktop.safekeeping import backups_of

        background = Background(self)
        dialog = RestoreBackup(background, partial(backups_of, self.settings, damaged), self.welcome, is_open=False)
        dialog.finished.connect(background.close)
        dialog.chosen.connect(lambda backup: QTimer.singleShot(0, self, partial(self._restore_into, damaged, backup)))
        dialog.open()

    def _restore_into(self, place: str, backup: Path) -> None:
        self.open(place, restoring=Restoring(backup, place, self.settings))

    @contextmanager
    def _staying(self) -> "Iterator[None]":
        """One window goes and another comes: the program does not end between them."""
        before = self._app.quitOnLastWindowClosed()
        self._app.setQuitOnLastWindowClosed(False)
        try:
            yield
        finally:
            self._app.setQuitOnLastWindowClosed(before)

    def _refused(self, sentence: str) -> None:
        if self.session is not None:
            self.session.window.say_refused(sentence)

    def _crashed(self, sentence: str, report: str) -> None:
        if self.session is not None:
            self.session.window.say_crashed(sentence, report)


def run(begun: Start) -> int:
    """Opens the window and stays until it is closed; answers the exit status."""
    app = Application(sys.argv[:1])
    app.setApplicationName("CRM Desktop")
    app.setDesktopFileName("crm-desktop")
    app.setWindowIcon(QIcon(str(resource("crm-desktop.svg"))))
    reporter = Reporter()
    reporter.install()
    program = Program(app, Settings(), reporter)
    _end_on_signals(app)
    if sys.platform == "darwin":
        app.processEvents()  # says which file was double-clicked, if any
    if not program.start(app.requests.at_start(begun)):
        return 0
    app.requests.serve(program)
    status = app.exec()
    program.close()
    # Windows go before the program's end takes Qt away from under them.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    reporter.end()
    return status


def self_test(folder: Path) -> list[str]:
    """Opens every page once, on demo data in `folder`, without a screen; answers what was tried."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    failures: list[BaseException] = []
    before, sys.excepthook = sys.excepthook, lambda kind, error, trace: failures.append(error)
    session = Session(str(folder / "window.crmdb"), Settings(folder / "settings.ini"), lambda *_: None)
    session.open(True, failures.append)
    session.window.show()
    try:
        _until(app, lambda: bool(failures) or session.user is not None)
        for view in session.window.navigation.views.views:
            session.go(view.stable_name)
            _until(app, lambda: bool(failures) or session.background.idle)
            session.window.grab()
    finally:
        session.close()
        sys.excepthook = before
    if failures:
        raise failures[0]
    return [say("window: {view}", view=view.name) for view in session.window.navigation.views.views]


def _until(app: QApplication, met: Callable[[], bool]) -> None:
    end = time.monotonic() + SELF_TEST_SECONDS
    while not met():
        app.processEvents()
        if time.monotonic() > end:
            raise TimeoutError("The window did not answer.")
    app.processEvents()


def _can_reach_servers() -> bool:
    """A start on a file leaves the server's driver aside, and once peewee is read there is no way to give it that."""
    if sys.modules.get("psycopg", True) is None and "peewee" not in sys.modules:
        del sys.modules["psycopg"]
    return sys.modules.get("psycopg", True) is not None


def _start_anew(place: str) -> None:
    """The program once more; by the environment, since what was typed can be read by others on the computer."""
    from PySide6.QtCore import QProcess, QProcessEnvironment

    process, environment = QProcess(), QProcessEnvironment.systemEnvironment()
    environment.insert("CRM_DATABASE", place)
    process.setProcessEnvironment(environment)
    process.setProgram(sys.executable)
    process.setArguments([] if getattr(sys, "frozen", False) else ["-m", "crm_desktop"])
    process.startDetached()


def _end_on_signals(app: QApplication) -> None:
    """Ctrl-C and a polite kill close the window as the user would; Python sees signals only between Qt's events."""
    for number in (signal.SIGINT, signal.SIGTERM):
        # By an event, since one that comes while the window is still being made would be lost.
        signal.signal(number, lambda *_: QTimer.singleShot(0, app.quit))
    ticking = QTimer(app, interval=300)
    ticking.timeout.connect(lambda: None)
    ticking.start()
