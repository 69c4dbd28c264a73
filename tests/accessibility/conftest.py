"""The whole program on its demo data, once for each file of tests here."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from crm_desktop.models.database import close_database
from crm_desktop.models.database import database as proxy
from crm_desktop.session import Session
from crm_desktop.settings import Settings
from crm_desktop.views.actions import Action

PATIENCE_MILLISECONDS = 120_000
RECORDS = {"Leads": "lead", "People": "person", "Companies": "company", "Opportunities": "opportunity"}
"""Where records are listed, and the kind of their page."""
OTHERS = ("history", "guidelines", "recycle_bin", "call_runs", "activities")


class Program:
    """The running program, and the hands that use it."""

    def __init__(self, folder: Path) -> None:
        self.failures: list[BaseException] = []
        self.settings = Settings(folder / "settings.ini")
        self.session = Session(str(folder / "demo.crmdb"), self.settings, print)
        self.window = self.session.window
        self.window.resize(1280, 800)
        self.window.show()
        self.session.open(True, self.failures.append)
        self.until(lambda: self.session.user is not None)
        self.rest()

    def until(self, met) -> None:
        clock = QElapsedTimer()
        clock.start()
        while not met():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            assert not self.failures, self.failures
            assert clock.elapsed() < PATIENCE_MILLISECONDS

    def rest(self) -> None:
        """Until nothing is read or laid out any more."""
        for _ in range(3):
            QApplication.processEvents()
            self.until(lambda: self.session.user is not None and self.session.background.idle)

    def go(self, place: str) -> QWidget:
        """Opens a view, the first record of a view, or another page; answers the window."""
        if place in RECORDS.values():
            view = next(view for view, kind in RECORDS.items() if kind == place)
            self.go(view)
            self.window.open(place, self.window.page.model.ids()[0])
        elif place in OTHERS:
            self.window.open(place, 0)
        else:
            self.window.go(place)
        self.rest()
        return self.window

    def actions(self) -> list[Action]:
        """All that can be done now."""
        return [action for offered in self.window.offered() for action in offered.actions]

    def dialog(self, place: str, action: str) -> QDialog:
        """What an action asks."""
        self.go(place)
        made = next(made for offered in self.window.offered() for each, made in offered.all() if each.name == action)
        made.trigger()
        self.rest()
        return next(each for each in self.window.findChildren(QDialog) if each.isVisible())


@pytest.fixture(scope="module")
def program(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    kept = os.environ.get("LOGNAME")
    os.environ["LOGNAME"] = "Ada Winter"
    made = Program(tmp_path_factory.mktemp("program"))
    yield made
    made.session.close()
    close_database()
    proxy.obj = None
    if kept is None:
        del os.environ["LOGNAME"]
    else:
        os.environ["LOGNAME"] = kept


DIALOGS = {
    "New lead": ("Leads", "lead.quick"),
    "Import list": ("Leads", "file.import"),
    "Convert lead": ("lead", "lead_page.convert"),
    "Print forecast": ("Forecast", "forecast.print"),
    "New person": ("People", "person.new"),
    "New company": ("Companies", "company.new"),
    "New opportunity": ("Opportunities", "opportunity.new"),
    "Build filter": ("Leads", "lead.build_filter"),
    "Keyboard shortcuts": ("Today", "help.shortcuts"),
    "Guide": ("Today", "help.guide"),
    "About CRM Desktop": ("Today", "help.about"),
}
"""The main dialogs by their title: where they are asked for, and by which action."""
PLACES = ("Today", *RECORDS, "Pipeline", "Forecast", "Reports", "Data health", "Imports", "Settings",
          *RECORDS.values(), *OTHERS)  # fmt: skip
