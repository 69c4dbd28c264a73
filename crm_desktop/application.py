"""Builds the running program, once: the only place where its parts meet."""

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from crm_desktop.crash import Reporter
from crm_desktop.models.refusals import Refused
from crm_desktop.resources import resource
from crm_desktop.session import Session
from crm_desktop.settings import Settings
from crm_desktop.views.theme import dress

SELF_TEST_SECONDS = 120


class Program(QObject):
    """The program as a whole: its looks, its settings, and the session that is open."""

    def __init__(self, app: QApplication, settings: Settings, reporter: Reporter) -> None:
        """Opens nothing yet."""
        super().__init__()
        self._app, self.settings = app, settings
        self.session: Session | None = None
        dress(app, settings)
        reporter.refused.connect(self._refused)
        reporter.crashed.connect(self._crashed)

    def open(self, path_or_url: str, demo: bool = False) -> Session:
        """Shows a window on this database; an open one is closed first."""
        if self.session is not None:
            self.session.close()
        session = self.session = Session(path_or_url, self.settings, self.open)
        # Loading the business takes longer than painting the window, so it waits for that.
        session.window.painted.connect(lambda: session.open(demo, self._not_opened))
        session.window.show()
        return session

    def close(self) -> None:
        """Ends the program's session."""
        if self.session is not None:
            self.session.close()

    def _not_opened(self, error: Exception) -> None:
        from crm_desktop.dialogs.database_problem import DatabaseProblem

        if not isinstance(error, Refused):
            raise error
        assert self.session is not None
        problem = DatabaseProblem(str(error), self.session.window)
        problem.chosen.connect(self.open)
        problem.left.connect(self._app.quit)
        problem.open()

    def _refused(self, sentence: str) -> None:
        if self.session is not None:
            self.session.window.say_refused(sentence)

    def _crashed(self, sentence: str, report: str) -> None:
        if self.session is not None:
            self.session.window.say_crashed(sentence, report)


def run(path_or_url: str, demo: bool = False) -> int:
    """Opens the window on this database and stays until it is closed; answers the exit status."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("CRM Desktop")
    app.setDesktopFileName("crm-desktop")
    app.setWindowIcon(QIcon(str(resource("crm-desktop.svg"))))
    reporter = Reporter()
    reporter.install()
    program = Program(app, Settings(), reporter)
    _end_on_signals(app)
    program.open(path_or_url, demo)
    status = app.exec()
    program.close()
    return status


def self_test(folder: Path) -> list[str]:
    """Opens every page once, on demo data in `folder`, without a screen; answers what was tried."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    failures: list[BaseException] = []
    before, sys.excepthook = sys.excepthook, lambda kind, error, trace: failures.append(error)
    session = Session(str(folder / "window.crmdb"), Settings(folder / "settings.ini"), lambda _: None)
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
    return [f"window: {view.name}" for view in session.window.navigation.views.views]


def _until(app: QApplication, met: Callable[[], bool]) -> None:
    end = time.monotonic() + SELF_TEST_SECONDS
    while not met():
        app.processEvents()
        if time.monotonic() > end:
            raise TimeoutError("The window did not answer.")
    app.processEvents()


def _end_on_signals(app: QApplication) -> None:
    """Ctrl-C and a polite kill close the window as the user would; Python sees signals only between Qt's events."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: app.quit())
    ticking = QTimer(app, interval=300)
    ticking.timeout.connect(lambda: None)
    ticking.start()
