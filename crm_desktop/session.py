"""One open database with its window: opening it, and what can be done from anywhere in the program."""

import sys
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from crm_desktop.arrival import Arrived, Footing, arrive, footing_of, keep_week, shorten_history
from crm_desktop.background import Background
from crm_desktop.care import Care, Restoring
from crm_desktop.clock import Clock
from crm_desktop.colleagues import Colleagues
from crm_desktop.connection import Connection
from crm_desktop.databases import Databases
from crm_desktop.finding import Finding
from crm_desktop.handing_out import HandingOut
from crm_desktop.history import History, Written
from crm_desktop.loading import Loading, prepare
from crm_desktop.models.places import is_database, is_list, is_server
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import Wording, say
from crm_desktop.opening import AS_USUAL, Way
from crm_desktop.pages import PAGES, Pages, code_of_all
from crm_desktop.presence import Presence
from crm_desktop.session_actions import session_actions
from crm_desktop.settings import Settings
from crm_desktop.views.main_window import MainWindow, Whereabouts

if TYPE_CHECKING:
    from crm_desktop.models.founding import Beginning
    from crm_desktop.models.users import User
    from crm_desktop.tray import Tray
    from crm_desktop.views.navigation import View

SETTLE_MILLISECONDS = 100


class Session(QObject):
    """One open database with its window; another database gets a session of its own."""

    settled = Signal()
    """The first rows are there, and what could wait for them has begun."""

    def __init__(
        self,
        path_or_url: str,
        settings: Settings,
        switch: Callable[[str, Way], object],
        beginning: "Beginning | None" = None,
        restoring: Restoring | None = None,
        way: Way = AS_USUAL,
    ) -> None:
        """Shows the window at once; the pages come when the database is open.

        `switch` opens another database, `beginning` is what the user of a new one said of themselves, `restoring`
        comes before anything else, `way` is how it is opened though somebody else has it open.
        """
        super().__init__()
        self.path_or_url, self.settings, self._beginning = path_or_url, settings, beginning
        self.waiting: list[Path] = []
        self.were: Whereabouts | None = None
        """Where one was in the window that this one takes the place of."""
        self.background = Background(self)
        self.databases = Databases(
            path_or_url, self.background, settings, lambda: self.window, switch, self._show_actions
        )
        self.history = History(self.background, parent=self)
        self._restoring, self._way = restoring, way
        self.care = Care(path_or_url, self.background, self.history, settings, lambda: self.window, restoring)
        self.user: User | None = None
        self._tray: Tray | None = None
        self._footing = Footing(Wording(), True, "", "")
        self._pages = pages = Pages(
            self._parts, partial(self.import_files, []), lambda: self._handing_out, self.import_pasted
        )
        finding = Finding(path_or_url, self.background, settings, lambda: self.window, lambda: self.user, self)
        self.window = MainWindow(
            self.background, self.history, settings, pages.views(), pages.record_pages(), session_actions(self),
            finding.find, self.take, self.keep_with,
        )  # fmt: skip
        self._handing_out = HandingOut(
            self.background, self.window, settings, lambda: self.user.name if self.user is not None else ""
        )
        self._settling = QTimer(self, interval=SETTLE_MILLISECONDS)
        self._settling.timeout.connect(self._settle)
        self.clock, self._loading = Clock(self), Loading(self)
        self.presence = Presence(path_or_url, self.background, self._say_also_open, self, way.is_anyway)
        self._connection = Connection(self.background, self.window, self._read_again, self)
        self._colleagues = Colleagues(self.background, self.history, self._read_again, is_server(path_or_url), self)
        self.clock.new_day.connect(self._begin_day)
        self.clock.woke.connect(self._wake)
        self.window.opened.connect(finding.note)
        QGuiApplication.instance().focusWindowChanged.connect(_give_help_key)  # type: ignore[union-attr]
        self.history.changed.connect(self._count)
        self.history.changed.connect(self._ask_footing)

    def open(self, demo: bool, failed: Callable[[Exception], object]) -> None:
        """Opens the database, filling it with demo data when it is empty and that is wanted, then the last view."""
        self._demo, self._failed = demo, failed
        task = self.background.open(self.path_or_url, self._begin, failed, self._prepare, self._way.to_look)
        if self._restoring is not None:
            self.window.messages.follow(say("Restoring {name}…", name=self._restoring.backup.name), task)

    def _prepare(self) -> None:
        """On the write lane, before it is opened."""
        if not self._way.to_look:
            self.presence.claim()
        if self._restoring is not None:
            self._restoring()

    def close(self) -> None:
        """Ends the session; what is being written is finished first."""
        if self._tray is not None:
            self._tray.close()
        self._settling.stop()
        self._loading.end()
        self._colleagues.end()
        for dialog in self.window.findChildren(QDialog):
            dialog.hide()  # one that stayed would keep the next window from being worked with
        self.window.close()
        self.presence.end()
        self.background.close()

    def go(self, view: str) -> None:
        """Opens a view by its name."""
        self.window.go(view)

    def take(self, paths: Sequence[Path]) -> None:
        """Opens files that somebody hands over, once the database is open."""
        self.waiting.extend(paths)
        if self.user is None or not self.waiting:
            return
        taken, self.waiting = self.waiting, []
        databases = [path for path in taken if is_database(path)]
        lists = [path for path in taken if is_list(path) and path not in databases]
        others = [path for path in taken if path not in databases and path not in lists]
        if QApplication.activeModalWidget() is not None:
            self.window.say_refused(say("Finish what is open here first; then open {name} again.", name=taken[0].name))
        elif databases:
            self.databases.open(str(databases[0]))
        elif lists:
            self.import_files(lists[:1])
        elif others:
            self._keep(others)

    def keep_with(self, kind: str, record_id: int, files: list[Path]) -> None:
        """Mails become activities of this record, other files are kept with it."""
        from crm_desktop.models.mails import take_in

        self.history.do("take_in", partial(take_in, kind, record_id, files))

    def _keep(self, files: list[Path]) -> None:
        keep = getattr(self.window.page, "take_files", None)
        if files[0].is_dir():
            self.window.say_refused(say("{name} is a folder; open or drop the files in it.", name=files[0].name))
        elif keep is not None:
            keep(files)
        else:
            self.window.say_refused(
                say("Open the record that {name} belongs to, and drop it there to keep it.", name=files[0].name)
            )

    def import_files(self, paths: list[Path], kind: str = "leads") -> None:
        """Asks how the first of these files is to be imported."""
        if self._may_not_change():
            return
        from crm_desktop.dialogs.import_list import ImportList

        dialog = ImportList(self.background, self.history, self.window, show=self.show_found, kind=kind)
        dialog.open()
        if paths:
            dialog.read(paths[0])

    def import_pasted(self, text: str, kind: str) -> None:
        """Asks how cells that were copied elsewhere are to be imported."""
        if self._may_not_change():
            return
        from crm_desktop.dialogs.import_list import ImportList

        dialog = ImportList(self.background, self.history, self.window, show=self.show_found, kind=kind)
        dialog.open()
        dialog.paste(text)

    def show_found(self, view: str, query: str) -> None:
        """Opens a view with what a query finds in it; all of it when nothing is asked."""
        from crm_desktop.views.record_list import RecordList

        self.window.go(view)
        if query and isinstance(self.window.page, RecordList):
            self.window.page.ask(query, "All")

    # -- opening -----------------------------------------------------------------------------------------------------

    def _begin(self, _: object) -> None:
        demo, page, beginning = self._demo, self.settings.last_view, self._beginning
        task = self.background.write(lambda: arrive(demo, page, beginning), self._arrived, self._failed)
        if demo:
            self.window.messages.follow(say("Making demo data…"), task)

    def _arrived(self, arrived: Arrived) -> None:
        self._loading.read(arrived.code, partial(self._ready, arrived))

    def _ready(self, arrived: Arrived) -> None:
        self.user = self.history.user = self.care.user = arrived.user
        self._take_footing(arrived.footing)
        self.presence.begin(arrived.user.name)
        if arrived.is_on_share:
            self.databases.say_on_share()
        self.history.refresh()
        views = self._views()
        if len(views) < len(PAGES) or self._footing.wording != Wording():
            self.window.show_views(views, session_actions(self))
        last = self.settings.last_view
        last = last if last in {view.stable_name for view in views} else "Today"
        # In a new database work begins with a list of leads, wherever one was in another one.
        if self.were is not None:
            self.window.return_to(self.were)
        else:
            self.window.go("Leads" if arrived.is_new and self.uses_leads else last)
        self._count()
        self.databases.opened()
        self._settling.start()
        self.take([])

    def _settle(self) -> None:
        """The rest, once the first rows are there: it would hold them up."""
        if self.user is None or not self.background.idle:
            return
        self._settling.stop()
        self._open_tray(self.user)
        self._keep_house()
        self.background.read(lambda: prepare(code_of_all()), self._loading.read)
        self._colleagues.begin()
        self.settled.emit()

    def _keep_house(self) -> None:
        if not self.history.only_read:
            self.history.do("prune_history", shorten_history)
            self.background.write(keep_week, failed=lambda error: None)  # by the program: asked for by nobody

    def _begin_day(self) -> None:
        """What is due, late or slipped depends on the day."""
        if self.user is not None:
            self._read_again()
            self._keep_house()
            self.care.catch_up()

    def _wake(self) -> None:
        """A server may have let go of us while the computer slept, and others have gone on working there."""
        if self.user is not None:
            self._connection.look()
            self.presence.beat()
            self.care.wake()
            if is_server(self.path_or_url):
                self._read_again()

    def _read_again(self) -> None:
        if self.user is not None:
            self.window.read_again(_everything())
            self._count()

    def _open_tray(self, user: "User") -> None:
        from crm_desktop.tray import Reminders, Tray

        self._tray = Tray(self.settings, self._new_lead_in_front, self._show_day, self)
        reminders = Reminders(self.background, self.settings, self._tray, user, self._tray)
        self.clock.woke.connect(reminders.check)
        self.clock.new_day.connect(reminders.check)
        self.care.begin(self._tray, self.come_to_front)
        self._handing_out.finished.connect(self.care.notify)

    def come_to_front(self) -> None:
        """The window before all others, also when it was minimised."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _new_lead_in_front(self) -> None:
        self.come_to_front()
        self.new_lead()

    def _show_day(self) -> None:
        self.come_to_front()
        self.window.go("Today")

    def _parts(self) -> "tuple[Background, History, MainWindow, Settings, User]":
        assert self.user is not None
        return self.background, self.history, self.window, self.settings, self.user

    def _ask_footing(self, change: Written) -> None:
        if self.user is not None and change.touches("office", "app_user"):
            self.background.read(partial(footing_of, self.user), self._find_footing, self._find_left)

    def _find_footing(self, footing: Footing) -> None:
        if footing != self._footing:
            self._take_footing(footing)
            self.window.show_views(self._views(), session_actions(self))
            self._count()

    def _find_left(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        self._find_footing(self._footing._replace(role="viewer", only_read=str(error)))

    def _take_footing(self, footing: Footing) -> None:
        assert self.user is not None
        before, self._footing = self._footing, footing
        self.user.role, self.history.only_read = footing.role, footing.only_read
        if footing.only_read != before.only_read:
            self.databases.say_only_read(footing.only_read, may_change_later=bool(self._way.to_look))

    @property
    def uses_leads(self) -> bool:
        """Leads first, or people and opportunities from the start?"""
        return self._footing.uses_leads

    def _views(self) -> "list[View]":
        return self._pages.views(self.uses_leads, self.user is None or self.user.role == "administrator")

    # -- what can be done anywhere -----------------------------------------------------------------------------------

    def _show_actions(self) -> None:
        self.window.show_actions(session_actions(self))

    def _say_also_open(self, sentence: str) -> None:
        self.window.say_refused(say("{sentence} Both can work, one change after another.", sentence=sentence))

    def _may_not_change(self) -> bool:
        """True after it has said why: where no action asks, such as in the tray and for files that are dropped."""
        if self.history.only_read:
            self.window.say_refused(self.history.only_read)
        return bool(self.history.only_read)

    def new_lead(self) -> None:
        """Asks for a lead: a name and Enter suffice."""
        if self._may_not_change():
            return
        from crm_desktop.dialogs.new_lead import NewLead
        from crm_desktop.models.leads import make_lead

        dialog = NewLead(self.background, self.window)
        dialog.answered.connect(
            lambda values: self.history.do("make_lead", lambda: make_lead(values).id, self._made_lead)
        )
        dialog.open()

    def _made_lead(self, lead_id: int) -> None:
        """The table of leads, if it is in front, goes to the new one."""
        select = getattr(self.window.page, "select_new", None)
        if select is not None and getattr(self.window.page, "kind", "") == "lead":
            select(lead_id)

    def _count(self, _: Written | None = None) -> None:
        from crm_desktop.models.waiting import counts

        self.background.read(lambda: counts(self.user, date.today()), self.window.show_counts)


def _give_help_key(_: object) -> None:
    if QApplication.activeModalWidget() is not None:
        from crm_desktop.views.guide_window import give_help_key
        from crm_desktop.views.reading_order import follow_reading

        give_help_key()
        if isinstance(dialog := QApplication.activeModalWidget(), QDialog) and not isinstance(dialog, QFileDialog):
            follow_reading(dialog)


def _everything() -> Written:
    """As if every record had been written: all that is shown is read again."""
    from crm_desktop.models.record import record_kinds

    return Written(0, "read_again", "", {kind: [(1, sys.maxsize)] for kind in record_kinds()})
