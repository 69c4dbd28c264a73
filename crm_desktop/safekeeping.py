"""Backups by the program itself: when it starts, and when the day changes while it runs."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from crm_desktop.background import Background
from crm_desktop.log import log
from crm_desktop.models.database import is_sqlite
from crm_desktop.models.keeping import Backup, Plan, back_up_into, back_up_when_due, backups_in, folder_of
from crm_desktop.models.refusals import Refused
from crm_desktop.settings import Settings

if TYPE_CHECKING:
    from crm_desktop.background import Task

LOOK_MILLISECONDS = 10 * 60_000
# Not while the first pages are read.
BEGIN_MILLISECONDS = 8_000
AGAIN_AFTER = timedelta(hours=1)


def own_folder() -> Path:
    """Where backups go when the user has chosen nothing: beside the program's own data."""
    import platformdirs

    return platformdirs.user_data_path("CRM Desktop", appauthor=False) / "Backups"


def plan_of(settings: Settings) -> Plan:
    """What is set; the program's own folder is made, one that the user chose has to be there."""
    folder = Path(settings.backup_folder) if settings.backup_folder else own_folder()
    return Plan(folder, settings.backup_days, settings.backup_weeks)


def make_own_folder(plan: Plan) -> Plan:
    """On a worker, before anything is written."""
    if plan.folder == own_folder():
        try:
            plan.folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return plan  # the backup itself says so, in its sentence
    return plan


def backups_of(settings: Settings, path: str) -> list[Backup]:
    """Those of a database in a file, open or not; on a worker."""
    return backups_in(folder_of(plan_of(settings), path))


def back_up_now(
    background: Background,
    settings: Settings,
    done: Callable[[Backup], object],
    failed: Callable[[Exception], object] | None = None,
) -> "Task[Backup]":
    """One that somebody asked for, into the same folder."""
    plan, now = plan_of(settings), datetime.now()
    return background.read(lambda: back_up_into(make_own_folder(plan), now, "by-hand"), done, failed)


class AutomaticBackups(QObject):
    """Looks every few minutes; what could not be done is told once and tried again after an hour."""

    def __init__(
        self,
        background: Background,
        settings: Settings,
        tell: Callable[[str], object],
        parent: QObject | None = None,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        """`tell` says in the window why there is no backup."""
        super().__init__(parent)
        self._background, self._settings, self._tell, self._now = background, settings, tell, now
        self._task: Task[Backup | None] | None = None
        self._not_before: datetime | None = None
        self._told = ""
        self._looking = QTimer(self, interval=LOOK_MILLISECONDS)
        self._looking.timeout.connect(self.check)
        self._looking.start()
        QTimer.singleShot(BEGIN_MILLISECONDS, self, self.check)
        settings.changed.connect(self._follow)

    def check(self) -> None:
        """Makes the backup of the day, if it is wanted and there is none."""
        now = self._now()
        # The clock may have been set back since, by years even.
        waits = self._not_before is not None and self._not_before - AGAIN_AFTER <= now < self._not_before
        if not self._settings.backups or waits or (self._task is not None and not self._task.ended):
            return
        work = partial(_back_up_when_due, plan_of(self._settings), now)
        self._task = self._background.read(work, self._made, self._failed)

    def _follow(self, name: str) -> None:
        if name in ("backups", "backup_folder"):
            self._not_before = None
            self._settings.backup_problem = ""
            self.check()

    def _made(self, backup: Backup | None) -> None:
        self._not_before, self._told = None, ""
        if backup is not None:
            log.info("Backup made, %s bytes.", backup.size)
            self._settings.backup_problem = ""
            self._settings.backed_up_at = backup.at.isoformat()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        log.info("No backup could be made.")
        self._not_before = self._now() + AGAIN_AFTER
        self._settings.backup_problem = str(error)
        if str(error) != self._told:
            self._told = str(error)
            self._tell(str(error))


def _back_up_when_due(plan: Plan, now: datetime) -> Backup | None:
    return back_up_when_due(make_own_folder(plan), now) if is_sqlite() else None
