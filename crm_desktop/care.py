"""What keeps a session safe: backups, restoring one, news of newer versions, the log, and About."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFileDialog

from crm_desktop.background import Background
from crm_desktop.databases import FILES
from crm_desktop.history import History, Written
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say
from crm_desktop.settings import Settings
from crm_desktop.views.actions import Action

if TYPE_CHECKING:
    from crm_desktop.models.keeping import Backup, Plan
    from crm_desktop.models.users import User
    from crm_desktop.safekeeping import AutomaticBackups
    from crm_desktop.tray import Tray
    from crm_desktop.updates import Release, Updates
    from crm_desktop.views.main_window import MainWindow

FILE_GROUP, HELP_GROUP = 24, 40
WAKE_MILLISECONDS = 20_000
# Long enough for the user to have gone elsewhere meanwhile.
LONG_WORK = ("import_list",)


class Restoring:
    """A restore on its way: done on the write lane of a new session, before it opens the database."""

    def __init__(self, backup: Path, place: str, settings: Settings) -> None:
        """`place` is the database, which no session has open then."""
        from crm_desktop.safekeeping import plan_of

        self.backup, self._place = backup, place
        self._plan = plan_of(settings)
        self.kept: Path | None = None
        self.refusal = ""

    def __call__(self) -> None:
        """Restores; a refusal leaves the database as it is, and is told when that is open again."""
        from crm_desktop.models.keeping import restore

        try:
            self.kept = restore(self.backup, self._place, datetime.now(), _kept_in(self._plan, self._place)).kept
        except Refused as refusal:
            self.refusal = str(refusal)


class Care(QObject):
    """One for each session; begins its work when the database is open."""

    restore_wanted = Signal(object)
    """The path of the backup that is to take the place of the database: it needs a session of its own."""

    def __init__(
        self,
        place: str,
        background: Background,
        history: History,
        settings: Settings,
        window: "Callable[[], MainWindow]",
        restoring: Restoring | None = None,
    ) -> None:
        """`restoring` is what was done before the database was opened."""
        super().__init__()
        self._place, self._background, self._history, self._settings = place, background, history, settings
        self._window, self._restoring = window, restoring
        self.user: User | None = None
        self.is_by_itself = False
        """Whether it backs up and asks without being told: only the program does, no self-test and no script."""
        self._own_jobs: list[AutomaticBackups | Updates] = []
        self._notify: Callable[[str], object] = lambda sentence: None

    def actions(self) -> list[Action]:
        """Of the menus File and Help."""
        return [
            Action(
                "file.backup", "Back up…", self._ask_where, "Ctrl+Shift+B", enabled=self._is_open, menu="File",
                group=FILE_GROUP,
            ),
            Action(
                "file.restore", "Restore a backup…", self._ask_which, enabled=self._may_restore, menu="File",
                group=FILE_GROUP,
            ),
            Action("help.updates", "Check for updates…", self.check_updates, menu="Help", group=HELP_GROUP),
            Action("help.log", "Show log", self._show_log, menu="Help", group=HELP_GROUP),
            Action(
                "help.about", "About CRM Desktop", self._show_about, menu="Help", group=HELP_GROUP,
                role=QAction.MenuRole.AboutRole,
            ),
        ]  # fmt: skip

    def begin(self, tray: "Tray", show: Callable[[], object]) -> None:
        """The database is open; `show` brings the window to the front."""
        from crm_desktop.safekeeping import AutomaticBackups
        from crm_desktop.tray import Notices
        from crm_desktop.updates import Updates

        self._notify = Notices(self._settings, tray, show, self).done
        if self.is_by_itself:
            if not self._history.only_read:
                self._own_jobs.append(AutomaticBackups(self._background, self._settings, self._say_no_backup, self))
            self._own_jobs.append(Updates(self._background, self._settings, self._say_newer, self))
        self._history.done.connect(self._note_done)
        self._say_restored()

    def catch_up(self) -> None:
        """Another day, or a computer that slept: its timers slept with it."""
        for job in self._own_jobs:
            job.check()

    def wake(self) -> None:
        """The same, once the disks and the network have woken, too."""
        QTimer.singleShot(WAKE_MILLISECONDS, self, self.catch_up)

    def notify(self, sentence: str) -> None:
        """Long work is done: the system says so when another program is in front."""
        self._notify(sentence)

    def _is_open(self) -> bool:
        return self.user is not None

    def _may_restore(self) -> bool:
        return self.user is not None and self.user.role == "administrator" and not self._history.only_read

    def _note_done(self, change: Written) -> None:
        if change.deed in LONG_WORK:
            self._notify(change.sentence)

    # -- backups -----------------------------------------------------------------------------------------------------

    def _ask_where(self) -> None:
        name = f"backup-{date.today():%Y-%m-%d}.crmdb"
        path, _ = QFileDialog.getSaveFileName(self._window(), say("Back up"), name, say(FILES))
        if path:
            self.back_up(Path(path))

    def back_up(self, path: Path) -> None:
        """A backup where the user wants it."""
        from crm_desktop.models.keeping import back_up

        task = self._background.read(lambda: back_up(path), lambda _: self._backed_up(path))
        self._window().messages.follow(say("Backing up…"), task)

    def _backed_up(self, path: Path) -> None:
        sentence = say("Backed up to {name}.", name=path.name)
        self._window().messages.say(sentence)
        self._notify(sentence)

    def _say_no_backup(self, sentence: str) -> None:
        self._window().say_refused(say("No backup was made. {why}", why=sentence))

    def _ask_which(self) -> None:
        from crm_desktop.dialogs.restore_backup import RestoreBackup
        from crm_desktop.safekeeping import plan_of

        dialog = RestoreBackup(self._background, partial(_backups, plan_of(self._settings)), self._window())
        dialog.chosen.connect(self._restore)
        dialog.open()

    def _restore(self, backup: Path) -> None:
        # Not before what was clicked is gone: the window goes, too.
        QTimer.singleShot(0, self, lambda: self.restore_wanted.emit(backup))

    def _say_restored(self) -> None:
        restoring, self._restoring = self._restoring, None
        if restoring is None:
            return
        if restoring.refusal:
            self._window().say_refused(restoring.refusal)
            return
        said, kept = say("Restored {name}.", name=restoring.backup.name), restoring.kept
        if kept is None:
            self._window().messages.say(said)
        else:
            said = say("Restored {name}; what was open before is kept as a backup.", name=restoring.backup.name)
            self._window().messages.say(said, say("Take back"), partial(self._restore, kept))

    # -- news, the log, the program ------------------------------------------------------------------------------------

    def check_updates(self) -> None:
        """Asks at once, whatever Settings says of asking by itself, and tells what came of it."""
        from crm_desktop.updates import address, ask

        url = address(self._settings)
        if url:
            task = self._background.read(partial(ask, url), self._say_checked, self._not_checked)
            self._window().messages.follow(say("Asking for a newer version…"), task)
        else:
            self._window().messages.say(
                say("This copy names no address to ask for newer versions; Settings › Updates takes one."),
                say("Settings"),
                lambda: self._window().go("Settings"),
            )

    def _say_checked(self, release: "Release") -> None:
        from crm_desktop.crash_report import program_version

        if release.is_newer:
            self._say_newer(release)
        else:
            self._window().messages.say(say("This is the newest version, {version}.", version=program_version()))

    def _not_checked(self, error: Exception) -> None:
        from crm_desktop.updates import WrongAnswer

        if not isinstance(error, WrongAnswer):
            raise error
        self._window().say_refused(say("The address for updates did not answer with a version; try again later."))

    def _say_newer(self, release: "Release") -> None:
        self._window().messages.say(
            say("Version {version} of CRM Desktop can be had.", version=release.version),
            say("Show"),
            lambda: QDesktopServices.openUrl(QUrl(release.url)),
        )

    def _show_log(self) -> None:
        from crm_desktop.log import NAME, log_folder

        path = log_folder() / NAME
        if not path.exists() or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._window().say_refused(say("There is no log yet; it would be {path}.", path=path))

    def _show_about(self) -> None:
        from crm_desktop.dialogs.about import About

        About(self._background, self._place, self._window()).open()


def _backups(plan: "Plan") -> "list[Backup]":
    """Of the open database; what a restore replaced on a server stands in the folder itself."""
    from crm_desktop.models.database import is_sqlite
    from crm_desktop.models.keeping import backups_in
    from crm_desktop.models.keeping.automatic import folder_of_open

    return backups_in(folder_of_open(plan) if is_sqlite() else plan.folder)


def _kept_in(plan: "Plan", place: str) -> Path | None:
    """The folder for what a restore replaces; None, which is beside the database, when it cannot be had."""
    from crm_desktop.models.keeping import folder_of
    from crm_desktop.models.places import is_server
    from crm_desktop.safekeeping import make_own_folder

    folder = make_own_folder(plan).folder if is_server(place) else folder_of(make_own_folder(plan), place)
    try:
        folder.mkdir(exist_ok=True)
    except OSError:
        return None
    return folder
