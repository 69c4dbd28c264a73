"""Builds the running program, once: the only place where its parts meet."""

import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QFileDialog

from crm_desktop.background import Background, report_progress
from crm_desktop.crash import Reporter
from crm_desktop.history import History, Written
from crm_desktop.models.refusals import Refused
from crm_desktop.resources import resource
from crm_desktop.settings import Settings
from crm_desktop.views.actions import Action
from crm_desktop.views.main_window import MainWindow
from crm_desktop.views.navigation import View
from crm_desktop.views.page import Page
from crm_desktop.views.records.trail import Trail
from crm_desktop.views.search_anywhere import Found
from crm_desktop.views.theme import dress

if TYPE_CHECKING:
    from crm_desktop.models.users import User

DATABASES = "CRM Desktop databases (*.crmdb);;All files (*)"
EXPORTS = "Excel workbook (*.xlsx);;CSV (*.csv);;vCards (*.vcf)"
SELF_TEST_SECONDS = 120
# Where the code of each view is; it is read on a worker, so that neither the first paint nor a click waits for it.
PAGES = {
    "Today": "views.today", "Leads": "views.leads", "People": "views.people", "Companies": "views.companies",
    "Opportunities": "views.opportunities", "Pipeline": "views.pipelines", "Forecast": "views.forecasts",
    "Imports": "views.imports", "Settings": "views.settings",
}  # fmt: skip
DIALOGS = ("dialogs.new_lead", "dialogs.convert_lead", "dialogs.import_list", "dialogs.print_forecast")
ICONS = {"person": "person", "company": "companies", "opportunity": "opportunities", "lead": "leads"}


class Session(QObject):
    """One open database with its window; another database gets a session of its own."""

    def __init__(self, path_or_url: str, settings: Settings, switch: Callable[[str], object]) -> None:
        """Shows the window at once; the pages come when the database is open. `switch` opens another database."""
        super().__init__()
        self.path_or_url, self.settings, self._switch = path_or_url, settings, switch
        self.background = Background(self)
        self.history = History(self.background, parent=self)
        self.user: User | None = None
        self.trail = Trail()
        self.window = MainWindow(
            self.background, self.history, settings, self._views(), self._record_pages(), self._actions(),
            self._find, self.import_files,
        )  # fmt: skip
        self.history.changed.connect(self._count)

    def open(self, demo: bool, failed: Callable[[Exception], object]) -> None:
        """Opens the database, filling it with demo data when it is empty and that is wanted, then the last view."""
        self._demo, self._failed = demo, failed
        self.background.open(self.path_or_url, self._begin, failed)

    def close(self) -> None:
        """Ends the session; what is being written is finished first."""
        self.window.close()
        self.background.close()

    def go(self, view: str) -> None:
        """Opens a view by its name."""
        self.window.go(view)

    def import_files(self, paths: list[Path]) -> None:
        """Asks how the first of these files is to be imported."""
        from crm_desktop.dialogs.import_list import ImportList

        dialog = ImportList(self.background, self.history, self.window, show=self.window.go)
        dialog.open()
        if paths:
            dialog.read(paths[0])

    # -- opening -----------------------------------------------------------------------------------------------------

    def _begin(self, _: object) -> None:
        demo, page = self._demo, PAGES.get(self.settings.last_view, PAGES["Today"])
        task = self.background.write(lambda: _arrived(demo, page), self._ready, self._failed)
        if demo:
            self.window.messages.follow("Making demo data…", task)

    def _ready(self, arrived: "tuple[User, bool]") -> None:
        user, is_new = arrived
        self.user = self.history.user = user
        self.history.refresh()
        last = self.settings.last_view if self.settings.last_view in PAGES else "Today"
        # In a new database work begins with a list of leads, wherever one was in another one.
        self.window.go("Leads" if is_new else last)
        self._count()
        self.background.read(_load_pages)
        recent = [path for path in self.settings.recent_databases if path != self.path_or_url]
        self.settings.recent_databases = [self.path_or_url, *recent][:8]

    # -- pages -------------------------------------------------------------------------------------------------------

    def _views(self) -> list[View]:
        return [
            View("Today", "today", self._today),
            View("Leads", "leads", self._leads, 1),
            View("People", "people", self._people, 1),
            View("Companies", "companies", self._companies, 1),
            View("Opportunities", "opportunities", self._opportunities, 2),
            View("Pipeline", "pipeline", self._pipeline, 2),
            View("Forecast", "forecast", self._forecast, 2),
            View("Imports", "import", self._imports, 3),
            View("Settings", "settings", self._settings_page, 3),
        ]

    def _record_pages(self) -> dict[str, Callable[[], Page]]:
        return {
            "lead": self._lead, "person": self._person, "company": self._company,
            "opportunity": self._opportunity, "change": self._change, "history": self._history,
        }  # fmt: skip

    def _parts(self) -> "tuple[Background, History, MainWindow, Settings, User]":
        """What every page is given; pages are made once the database is open and its user known."""
        assert self.user is not None
        return self.background, self.history, self.window, self.settings, self.user

    def _list_parts(self) -> dict[str, Any]:
        return {"trail": self.trail, "import_list": lambda: self.import_files([]), "export": self._export}

    def _today(self) -> Page:
        from crm_desktop.views.today import Today

        return Today(*self._parts(), import_list=lambda: self.import_files([]))

    def _leads(self) -> Page:
        from crm_desktop.views.leads import Leads

        return Leads(*self._parts(), **self._list_parts())

    def _people(self) -> Page:
        from crm_desktop.views.people import People

        return People(*self._parts(), **self._list_parts())

    def _companies(self) -> Page:
        from crm_desktop.views.companies import Companies

        return Companies(*self._parts(), **self._list_parts())

    def _opportunities(self) -> Page:
        from crm_desktop.views.opportunities import Opportunities

        return Opportunities(*self._parts(), **self._list_parts())

    def _lead(self) -> Page:
        from crm_desktop.views.leads import LeadPage

        return LeadPage(*self._parts(), self.trail)

    def _person(self) -> Page:
        from crm_desktop.views.people import PersonPage

        return PersonPage(*self._parts(), self.trail)

    def _company(self) -> Page:
        from crm_desktop.views.companies import CompanyPage

        return CompanyPage(*self._parts(), self.trail)

    def _opportunity(self) -> Page:
        from crm_desktop.views.opportunities import OpportunityPage

        return OpportunityPage(*self._parts(), self.trail)

    def _pipeline(self) -> Page:
        from crm_desktop.views.pipelines import PipelineBoard

        return PipelineBoard(*self._parts())

    def _forecast(self) -> Page:
        from crm_desktop.views.forecasts import ForecastView

        return ForecastView(*self._parts())

    def _imports(self) -> Page:
        from crm_desktop.views.imports import Imports

        return Imports(*self._parts(), import_list=lambda: self.import_files([]))

    def _settings_page(self) -> Page:
        from crm_desktop.views.settings import SettingsPage

        return SettingsPage(*self._parts())

    def _change(self) -> Page:
        from crm_desktop.views.history import ChangePage

        return ChangePage(self.background, self.history)

    def _history(self) -> Page:
        from crm_desktop.views.history import ChangeList

        return ChangeList(self.background, self.history, self.window, self.settings)

    # -- what can be done anywhere -----------------------------------------------------------------------------------

    def _actions(self) -> list[Action]:
        return [
            Action("lead.quick", "New lead", self.new_lead, "Ctrl+Shift+L", "add", self._is_open, menu="File"),
            Action(
                "file.import", "Import…", lambda: self.import_files([]), "Ctrl+I", "import", self._is_open, menu="File"
            ),
            Action("file.open", "Open database…", self._ask_which, "Ctrl+O", menu="File", group=20),
            Action("file.new", "New database…", self._ask_where, menu="File", group=20),
            Action(
                "file.backup",
                "Back up…",
                self._ask_backup,
                "Ctrl+Shift+B",
                enabled=self._is_open,
                menu="File",
                group=20,
            ),
            Action(
                "edit.history", "History", self._show_history, "Ctrl+H", "undo", self._is_open, menu="Edit", group=5
            ),
            Action("help.shortcuts", "Keyboard shortcuts", self._show_shortcuts, "F1", menu="Help"),
            Action("help.about", "About CRM Desktop", self._show_about, menu="Help", role=QAction.MenuRole.AboutRole),
        ]

    def _is_open(self) -> bool:
        return self.user is not None

    def new_lead(self) -> None:
        """Asks for a lead: a name and Enter suffice."""
        from crm_desktop.dialogs.new_lead import NewLead
        from crm_desktop.models.leads import make_lead

        dialog = NewLead(self.background, self.window)
        dialog.answered.connect(lambda values: self.history.do("make_lead", lambda: make_lead(values)))
        dialog.open()

    def _show_history(self) -> None:
        self.window.open("history", 0)

    def _ask_which(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self.window, "Open database", "", DATABASES)
        if path:
            self._switch(path)

    def _ask_where(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self.window, "New database", "office.crmdb", DATABASES)
        if path:
            self._switch(path)

    def _ask_backup(self) -> None:
        name = f"backup-{date.today():%Y-%m-%d}.crmdb"
        path, _ = QFileDialog.getSaveFileName(self.window, "Back up", name, DATABASES)
        if not path:
            return
        from crm_desktop.models.keeping import back_up

        task = self.background.write(
            lambda: back_up(Path(path)), lambda _: self._say(f"Backed up to {Path(path).name}.")
        )
        self.window.messages.follow("Backing up…", task)

    def _export(self, kind: str, ids: Sequence[int]) -> None:
        path, _ = QFileDialog.getSaveFileName(self.window, "Export", f"{kind}.xlsx", EXPORTS)
        if not path:
            return
        from crm_desktop.models.exports import export_records, kind_named

        task = self.background.read(
            lambda: export_records(kind_named(kind), ids, Path(path), report_progress),
            lambda count: self._say(f"Exported {count:,} {kind} to {Path(path).name}."),
        )
        self.window.messages.follow(f"Exporting {kind}…", task)

    def _show_shortcuts(self) -> None:
        from crm_desktop.dialogs.shortcuts import Shortcuts

        Shortcuts([action for offered in self.window.offered() for action in offered.actions], self.window).open()

    def _show_about(self) -> None:
        from crm_desktop.dialogs.about import About

        About(self.path_or_url, self.window).open()

    def _say(self, sentence: str) -> None:
        self.window.messages.say(sentence)

    def _find(self, text: str) -> list[Found]:
        from crm_desktop.models.finding import find_anything

        found = find_anything(text, self.user)
        return [Found(hit.kind, hit.id, hit.title, hit.detail, ICONS[hit.kind]) for hit in found]

    def _count(self, _: Written | None = None) -> None:
        from crm_desktop.models.waiting import counts

        self.background.read(lambda: counts(self.user, date.today()), self.window.show_counts)


def _load_pages() -> None:
    """Reads the code of the pages that are opened next, so that the first click on each does not wait for it."""
    for name in (*PAGES.values(), *DIALOGS):
        import_module(f"crm_desktop.{name}")


def _arrived(demo: bool, page: str) -> "tuple[User, bool]":
    """Who works here, and whether nobody has ever worked here; also reads the first page's code. On a worker."""
    from crm_desktop.models.changes import history

    if demo:
        from crm_desktop.models.demo import fill_when_empty

        user = fill_when_empty(date.today())
    else:
        from crm_desktop.models.founding import found

        user = found()
    import_module(f"crm_desktop.{page}")
    return user, not history(1)


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
