"""The program's own backups: whether, where to and how many, and when the last one was made."""

from dataclasses import dataclass
from datetime import UTC
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QPushButton, QWidget

from crm_desktop.background import Background
from crm_desktop.history import History, Written
from crm_desktop.models.keeping import Backup, Plan, backups_in
from crm_desktop.models.keeping.automatic import folder_of_open
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say, to_say
from crm_desktop.safekeeping import back_up_now, plan_of
from crm_desktop.settings import Settings
from crm_desktop.views import design, formats
from crm_desktop.views.settings.section import Section
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.form import Facts, Form
from crm_desktop.views.widgets.labels import Label

DAYS, WEEKS = (3, 7, 14, 30), (0, 4, 8, 12, 26, 52)


@dataclass(frozen=True)
class Kept:
    """What there is; `on_server` when it is not ours to make."""

    backups: list[Backup]
    folder: Path | None = None
    on_server: str = ""


class BackupsSection(Section):
    """Where the database is on a server, it says who makes backups there and offers nothing else."""

    title = "Backups"
    remark = "A whole copy of the database, made and checked by the program while you work."

    def __init__(
        self, background: Background, history: History, settings: Settings, parent: QWidget | None = None
    ) -> None:
        """Looks for backups when it is shown."""
        super().__init__(background, history, parent)
        self._settings, self._folder = settings, Path()
        self.wanted = QCheckBox(say("Make a backup once a day, while the program runs"))
        self.folder = Label()
        self.folder.setWordWrap(True)
        self.days = ChoiceField([(days, say("{count} days", count=days)) for days in DAYS])
        self.weeks = ChoiceField(
            [
                (weeks, say("{count} weeks", count=weeks) if weeks else say("No {kind}", kind=say("backup")))
                for weeks in WEEKS
            ]
        )
        self.facts, self.problem, self.server = Facts(), _Problem(), Label()
        self.change = QPushButton(say("Change…"))
        self.own = QPushButton(say("Use the program's own folder"))
        self.now = QPushButton(say("Back up now"))
        self.restore = QPushButton(say("Restore a backup…"))
        self.show_folder = QPushButton(say("Show folder"))
        for button in (self.change, self.own, self.now, self.restore, self.show_folder):
            button.setAccessibleName(button.text())
        self._lay_out()
        self._show_settings("")
        self._connect()

    def read(self) -> None:
        """Looks what there is."""
        self.background.read(partial(_kept, plan_of(self._settings)), self._show, self._not_read)

    def refresh(self, change: Written) -> None:
        """No record is shown here."""

    def shown(self) -> None:
        """A stick may have been connected since."""
        self.read()

    def _lay_out(self) -> None:
        self._form = form = Form()
        form.add_widget(self.wanted)
        form.add_row(("Daily backups that are kept", self.days), ("Weekly backups that are kept", self.weeks))
        form.add("Folder", self.folder)
        form.add_widget(_row(self.change, self.own, self.show_folder))
        form.add_widget(self.problem)
        form.add_section("Kept now")
        form.add_widget(self.facts)
        form.add_widget(_row(self.now, self.restore))
        self.server.setWordWrap(True)
        self.server.hide()
        self.content.addWidget(self.server)
        self.content.addWidget(form)
        self.content.addStretch(1)

    def _connect(self) -> None:
        settings = self._settings
        settings.changed.connect(self._show_settings)
        self.wanted.clicked.connect(lambda on: setattr(settings, "backups", on))
        self.days.edited.connect(lambda: setattr(settings, "backup_days", self.days.value()))
        self.weeks.edited.connect(lambda: setattr(settings, "backup_weeks", self.weeks.value()))
        self.change.clicked.connect(self._ask_folder)
        self.own.clicked.connect(lambda: setattr(settings, "backup_folder", ""))
        self.show_folder.clicked.connect(self._open_folder)
        self.now.clicked.connect(self._back_up)
        self.restore.clicked.connect(self._restore)

    def _show_settings(self, name: str) -> None:
        settings = self._settings
        self.wanted.setChecked(settings.backups)
        self.days.set_value(settings.backup_days)
        self.weeks.set_value(settings.backup_weeks)
        for field in (self.days, self.weeks):
            field.setEnabled(settings.backups)
        self.folder.setText(settings.backup_folder or str(plan_of(settings).folder))
        self.own.setVisible(bool(settings.backup_folder))
        self.problem.say(settings.backup_problem if settings.backups else "")
        if name in ("backup_folder", "backed_up_at") and self.isVisible():
            self.read()

    def _show(self, kept: Kept) -> None:
        self._folder = kept.folder or Path()
        self._form.setVisible(not kept.on_server)
        self.server.setVisible(bool(kept.on_server))
        self.server.setText(
            kept.on_server + " " + say("For a copy of your own, choose File › Back up.") if kept.on_server else ""
        )
        latest, size = kept.backups[:1], _size(sum(one.size for one in kept.backups))
        self.facts.show_facts(
            [
                (to_say("Last backup"), _told(latest[0]) if latest else say("None yet")),
                (to_say("All together"), formats.count_text(len(kept.backups), "backup", "backups") + f", {size}")
                if latest
                else ("", ""),
            ]
        )
        self.restore.setVisible(self._restoring() is not None)

    def _not_read(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        self.facts.show_facts([])
        self.problem.say(str(error))

    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, say("Folder for backups"), self.folder.text())
        if folder:
            self._settings.backup_folder = folder

    def _open_folder(self) -> None:
        place = self._folder if self._folder.is_dir() else Path(self.folder.text())
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))

    def _back_up(self) -> None:
        self.now.setEnabled(False)
        task = back_up_now(self.background, self._settings, self._made, self._not_made)
        task.when_ended(lambda: self.now.setEnabled(True))

    def _made(self, _: Backup) -> None:
        self.read()

    def _not_made(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        self.problem.say(str(error))

    def _restoring(self) -> QAction | None:
        """The window's own action: restoring closes this page with all others."""
        return self.window().findChild(QAction, "file.restore")

    def _restore(self) -> None:
        if (action := self._restoring()) is not None:
            action.trigger()


class _Problem(Label):
    """A sentence in the colour of what wants attention; gone when there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)

    def say(self, sentence: str) -> None:
        own = self.palette()
        own.setColor(self.foregroundRole(), design.warm(own))
        self.setPalette(own)
        self.setText(sentence)
        self.setVisible(bool(sentence))


def _kept(plan: Plan) -> Kept:
    try:
        folder = folder_of_open(plan)
    except Refused as refusal:
        return Kept([], None, str(refusal))
    return Kept(backups_in(folder), folder)


def _told(backup: Backup) -> str:
    at = formats.moment_text(backup.at.astimezone(UTC).replace(tzinfo=None))
    return f"{at}, {_size(backup.size)}"


def _size(size: int) -> str:
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _row(*buttons: QPushButton) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(design.SPACE_8)
    for button in buttons:
        layout.addWidget(button)
    layout.addStretch(1)
    return row
