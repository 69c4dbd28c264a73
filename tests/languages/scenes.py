"""What is met only by doing something: each scene does it, and shows every window or sentence on the way."""

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from threading import Event

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog, QProgressBar, QWidget

from crm_desktop.crash import Reporter
from crm_desktop.dialogs.ask_password import AskPassword
from crm_desktop.dialogs.close_opportunity import CloseOpportunity
from crm_desktop.dialogs.convert_round import ConvertRound
from crm_desktop.dialogs.import_list import ImportList
from crm_desktop.dialogs.open_elsewhere import OpenElsewhereAsked
from crm_desktop.dialogs.people_on_opportunity import AddPerson, GiveRole
from crm_desktop.dialogs.restore_backup import RestoreBackup
from crm_desktop.dialogs.server_account import ServerAccount
from crm_desktop.dialogs.stage_questions import StageQuestions
from crm_desktop.models.activities.marking_dead import mark_dead_because
from crm_desktop.models.call_runs import start_run
from crm_desktop.models.leads import make_lead
from crm_desktop.models.leads.editing import edit_lead
from crm_desktop.models.pipelines.questions import Question
from crm_desktop.models.places import blank, gone
from crm_desktop.models.wording import say
from crm_desktop.session import Session
from crm_desktop.tray import Reminders, Tray
from crm_desktop.updates import Release
from crm_desktop.views.welcome import Welcome

CELLS = (
    ("Firma", "Nachname", "Vorname", "E-Mail", "Telefon", "Ort", "Umsatz", "Datum", "Zq", "Leer"),
    ("Xylo GmbH", "Zörb", "Åsa", "asa@xylo.example", "030 1234567", "Ulm", "1.500", "01.02.2026", "7", ""),
    ("Ypso AG", "Quist", "Ève", "nowhere", "12", "Köln", "99", "03.04.2026", "8", ""),
    ("", "", "", "", "", "Bonn", "-", "05.06.2026", "9", ""),
    ("Xylo GmbH", "Zörb", "Åsa", "asa@xylo.example", "030 1234567", "Ulm", "x", "32.13.2026", "7", ""),
)
"""A list with something wrong in nearly every row."""
NAMES = (
    "postgresql",
    "demo",
    "Xylo",
    "Quux Ö",
    "liste",
    "zöllner",
    "kopie",
    "none@127.0.0.1:9/none",
    "none",
    "9.9",
    "Zuse",
    "ValueError",
)
PATIENCE_SECONDS = 10
USUAL = QSize(720, 560)
"""Of the first page."""
Scene = Iterator[tuple[str, QWidget | str]]


@dataclass(frozen=True)
class Stage:
    """Where scenes are played."""

    session: Session
    folder: Path
    rest: Callable[[], None]

    def do(self, deed: str, work: Callable[[], object]) -> int:
        """A change, and its number."""
        done: list[int] = []
        self.session.history.done.connect(lambda written: done.append(written.id))
        self.session.history.do(deed, work)
        self.rest()
        return done[-1]

    def shown(self, dialog: QDialog, place: str) -> Scene:
        dialog.open()
        self.rest()
        yield place, dialog
        dialog.reject()
        self.rest()

    def until(self, met: Callable[[], bool]) -> None:
        """Waits, at most some seconds."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not met() and time.monotonic() < end:
            QApplication.processEvents()

    def first(self, view: str, count: int) -> list[int]:
        """Records of a view."""
        self.session.window.go(view)
        self.rest()
        return list(self.session.window.page.model.ids()[:count])  # type: ignore[union-attr]


def known_texts(folder: Path) -> set[str]:
    """What is typed in the scenes, which nobody translates."""
    return {*(cell for row in CELLS for cell in row if cell), *NAMES, str(folder), folder.name}


def scenes(stage: Stage) -> Scene:
    for scene in (importing, pasting, deciding, calling, keeping, news, notifying, arriving, looking):
        yield from scene(stage)


def importing(stage: Stage) -> Scene:
    path = stage.folder / "liste.csv"
    path.write_text("\n".join(";".join(row) for row in CELLS), encoding="utf-8")
    session = stage.session
    dialog = ImportList(session.background, session.history, session.window, show=session.show_found)
    dialog.open()
    empty = stage.folder / "leer.csv"
    empty.write_text("", encoding="utf-8")
    dialog.read(empty)
    stage.rest()
    yield "import, nothing in the file", dialog
    dialog.read(path)
    stage.rest()
    yield "import, file", dialog
    dialog.file.ask_password("")
    yield "import, password", dialog
    for step in ("columns", "rows"):
        dialog.foot.further.click()
        stage.rest()
        yield f"import, {step}", dialog
    tabs = dialog.rows._tabs
    for at in [*range(1, tabs.count()), 0]:
        tabs.setCurrentIndex(at)
        stage.rest()
        yield "import, rows", dialog
    dialog.rows.table.selectAll()
    dialog.rows.table.open_menu(dialog.rows.table.mapToGlobal(dialog.rows.table.rect().center()))
    if (menu := QApplication.activePopupWidget()) is not None:
        yield "import, menu of the rows", menu
        menu.close()
    dialog.foot.further.click()
    stage.rest()
    yield "import, done", dialog
    dialog.done_step.undo.click()
    stage.rest()
    yield "import, undone", dialog
    dialog.reject()
    stage.rest()


def pasting(stage: Stage) -> Scene:
    for kind in ("people", "companies", "opportunities"):
        stage.session.import_pasted("\n".join("\t".join(row) for row in CELLS[:2]), kind)
        stage.rest()
        for dialog in stage.session.window.findChildren(ImportList):
            if dialog.isVisible():
                yield f"import, pasted {kind}", dialog
                dialog.foot.further.click()
                stage.rest()
                yield f"import, columns of {kind}", dialog
                dialog.reject()
    stage.rest()


def deciding(stage: Stage) -> Scene:
    """Small questions on the way of an opportunity."""
    session, window = stage.session, stage.session.window
    for kind in ("won", "lost"):
        for several in (False, True):
            asked = () if several else (("Zuse", Question("Quux Ö", "yes_no", (), True)), ("Zuse", Question("Xylo")))
            yield from stage.shown(
                CloseOpportunity(kind, "Xylo", Decimal(1200), "EUR", ("Quux Ö",), date.today, several, window, asked),
                f"close an opportunity as {kind}",
            )
    yield from stage.shown(StageQuestions("Xylo", "Zuse", [("Zuse", Question("Quux Ö"))], window), "questions")
    yield from stage.shown(GiveRole("Xylo", "", window), "role")
    yield from stage.shown(AddPerson(session.background, window), "add a person")
    leads = stage.first("Leads", 3)
    yield from stage.shown(
        ConvertRound(session.background, session.settings, leads, lambda *_: None, window), "convert one by one"
    )
    people = stage.first("People", 1)
    window.open("person", people[0])
    stage.rest()
    page = window.page
    page.card.ask_about({"email": "asa@xylo.example", "phone": "030 1234567", "city": "Ulm"})  # type: ignore[union-attr]
    yield from _dialogs(stage, "fill in from a card")
    entries = page.timeline.model  # type: ignore[union-attr]
    for row in range(min(entries.rowCount(), 3)):
        page.timeline.view.edit_wanted.emit(entries.entry(entries.index(row)))  # type: ignore[union-attr]
        yield from _dialogs(stage, "edit an activity")
    window.go("Forecast")
    stage.rest()
    window.page.show_part("Quotas")  # type: ignore[union-attr]
    stage.rest()
    quotas = window.page.quotas  # type: ignore[union-attr]
    quotas.ask(quotas.table.cells.lines[0].of)
    yield from _dialogs(stage, "set a quota")


def calling(stage: Stage) -> Scene:
    session, window = stage.session, stage.session.window
    leads = stage.first("Leads", 3)
    made: list[int] = []
    session.history.do("start_call_run", lambda: start_run("lead", leads, "Xylo"), made.append)
    stage.rest()
    window.open("call_run", made[0])
    stage.rest()
    yield "call run", window
    page = window.page
    for outcome in ("call_back", "not_interested", "meeting"):
        page._ask(outcome)  # type: ignore[union-attr]
        stage.rest()
        yield f"call run, {outcome}", window
        page._come_back()  # type: ignore[union-attr]
    for name in ("no_answer", "skip", "skip"):
        action = next(each for each in page.actions() if each.name == f"call_run.{name}")  # type: ignore[union-attr]
        action.run()
        stage.rest()
        yield f"call run, {name}", window
    window.open("call_runs", 0)
    stage.rest()
    yield "call runs", window


def keeping(stage: Stage) -> Scene:
    """Backups, and another database."""
    session, window = stage.session, stage.session.window
    backup = stage.folder / "kopie.crmdb"
    session.care.back_up(backup)
    stage.rest()
    yield "backed up", window
    stage.do("make_lead", lambda: make_lead({"name": "Xylo"}))
    dialog = RestoreBackup(session.background, list, window)
    dialog.open()
    stage.rest()
    yield "restore, no backups", dialog
    dialog.look_at(backup)
    stage.rest()
    yield "restore, what would change", dialog
    broken = stage.folder / "liste.csv"
    dialog.look_at(broken)
    stage.rest()
    yield "restore, not a backup", dialog
    dialog.reject()
    for place in (str(broken), session.path_or_url, "postgresql://none@127.0.0.1:9/none"):
        window.messages.clear()
        session.databases.open(place)
        stage.rest()
        yield f"open {place}", window
    window.messages.clear()
    session.databases.make(str(backup))
    yield "new database over another", window
    held = Event()
    task = session.background.read(held.wait)
    window.messages.follow(say("Backing up…"), task)
    stage.until(lambda: bool(window.findChildren(QProgressBar)))
    yield "work that goes on", window
    held.set()
    stage.rest()
    session.care._say_no_backup(gone(str(stage.folder / "none")))
    session.care._say_newer(Release("9.9", "https://example.com"))
    yield "no backup, a newer version", window
    window.messages.clear()
    session.settings.told_of_share = []
    session.databases.say_on_share()
    yield "on a share", window
    window.messages.clear()
    yield from stage.shown(AskPassword("postgresql://none@127.0.0.1:9/none", "", window), "password")
    yield from stage.shown(OpenElsewhereAsked(session.path_or_url, "", window), "open on another computer")
    for is_new in (True, False):
        yield from stage.shown(ServerAccount("Xylo", "xylo", is_new, window), "server account")
    backup.unlink()


def news(stage: Stage) -> Scene:
    """What is said in bars."""
    session, window = stage.session, stage.session.window
    window.go("Leads")
    made: list[int] = []
    first = stage.do("make_lead", lambda: made.append(make_lead({"name": "Xylo"}).id))
    yield "made", window
    stage.do("edit_lead", lambda: edit_lead(made[0], {"city": "Ulm"}, 1))
    stage.do("mark_dead", lambda: mark_dead_because([made[0]], "Quux Ö"))
    session.history.undo(first)
    stage.rest()
    yield "asked what is later", window
    window.messages.clear()
    session.history.undo(first, later="take")
    stage.rest()
    yield "undone", window
    session.history.undo(first)
    session.history.do("edit_lead", lambda: edit_lead(made[0], {"city": "Ulm"}, 1))
    stage.rest()
    yield "refused", window
    window.messages.clear()
    reporter = Reporter(stage.folder)
    reporter.crashed.connect(window.say_crashed)
    try:
        raise ValueError("none")
    except ValueError:
        reporter.report(*sys.exc_info())  # type: ignore[arg-type]
    yield "crashed", window
    window.messages.clear()
    (stage.folder / "hard-crash-1-1.txt").write_text("Fatal Python error: Aborted\n", encoding="utf-8")
    reporter.begin()
    yield "crashed the last time", window
    reporter.end()
    window.messages.clear()
    window.search.setText("xyl")
    QApplication.processEvents()
    stage.rest()
    yield "search", window
    if (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    window.search.clear()


def notifying(stage: Stage) -> Scene:
    settings = stage.session.settings
    settings.reminders, settings.reminded_on, settings.quiet_hours = True, "", False
    icon = _Icon()
    tray = Tray(settings, lambda: None, lambda: None, None, lambda: icon, lambda: True)
    at = datetime.combine(date.today(), datetime.min.time()).replace(hour=12)
    Reminders(stage.session.background, settings, tray, stage.session.user, tray, lambda: at)
    stage.rest()
    yield "tray", icon.menu
    for text in icon.told:
        yield "notification", text
    tray.close()
    settings.reminders = False


def arriving(stage: Stage) -> Scene:
    """Before there is a database."""
    settings = stage.session.settings
    before, settings.recent_databases = settings.recent_databases, [stage.session.path_or_url]
    none, place = str(stage.folder / "none.crmdb"), stage.session.path_or_url
    for own, problem, damaged in ((none, "", ""), (place, gone(none), ""), (place, blank(none), place)):
        welcome = Welcome(settings, own, none, problem, damaged)
        welcome.resize(USUAL.boundedTo(stage.session.window.size()))  # the screen of tests is smaller than any
        welcome.show()
        welcome.say_waiting([stage.folder / "liste.csv"])
        stage.rest()
        yield "welcome", welcome
        if not problem:
            welcome.choices[0].click()
            stage.rest()
            yield "welcome, about you", welcome
        welcome.close()
        welcome.deleteLater()
    settings.recent_databases = before


def looking(stage: Stage) -> Scene:
    """Nothing can be changed; said above every page from then on, so it comes last."""
    stage.session.history.only_read = "Xylo."
    stage.session.databases.say_only_read("Xylo.", may_change_later=True)
    for view in ("Today", "Leads", "Forecast"):
        stage.session.window.go(view)
        stage.rest()
        yield f"only read, {view}", stage.session.window


def _dialogs(stage: Stage, place: str) -> Scene:
    stage.rest()
    for dialog in stage.session.window.findChildren(QDialog):
        if dialog.isVisible():
            yield place, dialog
            dialog.reject()
    stage.rest()


class _Icon:
    """Stands in for the tray, which no screen of tests has."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.menu = QWidget()
        self.activated = self.messageClicked = self

    def connect(self, _: object) -> None: ...

    def setIcon(self, _: object) -> None: ...

    def setToolTip(self, text: str) -> None:
        self.told.append(text)

    def setContextMenu(self, menu: QWidget) -> None:
        self.menu = menu

    def showMessage(self, title: str, text: str, *_: object) -> None:
        self.told += [title, *text.split("\n")]

    def show(self) -> None: ...

    def hide(self) -> None: ...

    def deleteLater(self) -> None: ...
