"""Whether the program asks for newer versions, and where; it does not unless it is told to."""

from functools import partial

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from crm_desktop.background import Background
from crm_desktop.crash_report import program_version
from crm_desktop.history import History
from crm_desktop.models.wording import say
from crm_desktop.settings import Settings
from crm_desktop.updates import Release, WrongAnswer, address, ask, is_address, released_address
from crm_desktop.views import design
from crm_desktop.views.settings.section import Section
from crm_desktop.views.widgets.field import TextField
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.labels import Label


class UpdatesSection(Section):
    """The setting, the address, and asking at once."""

    title = "Updates"
    remark = "Asking tells the server nothing but that somebody asks: no name, no version, no number."

    def __init__(
        self, background: Background, history: History, settings: Settings, parent: QWidget | None = None
    ) -> None:
        """Asks nothing by itself."""
        super().__init__(background, history, parent)
        self._settings = settings
        self._release: Release | None = None
        self.wanted = QCheckBox(say("Ask once a day whether there is a newer version"))
        self.address = TextField(released_address() or "https://")
        self.look, self.open = QPushButton(say("Ask now")), QPushButton(say("Show it"))
        self.outcome = Label(say("This is version {version}.", version=program_version()))
        self.outcome.setWordWrap(True)
        form = Form()
        form.add_widget(self.wanted)
        form.add("Address", self.address, say("The page that names the newest version; it begins with https://."))
        form.add_widget(self.outcome)
        self.content.addWidget(form)
        self.content.addLayout(self._buttons())
        self.content.addStretch(1)
        self._show("")
        settings.changed.connect(self._show)
        self.wanted.clicked.connect(lambda on: setattr(settings, "updates", on))
        self.address.edited.connect(self._keep)
        self.look.clicked.connect(self._ask)
        self.open.clicked.connect(self._open)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(design.SPACE_8)
        for button in (self.look, self.open):
            button.setAccessibleName(button.text())
            row.addWidget(button)
        row.addStretch(1)
        self.open.hide()
        return row

    def _show(self, _: str) -> None:
        self.wanted.setChecked(self._settings.updates)
        if (self.address.value() or "") != self._settings.updates_url and not self.address.hasFocus():
            self.address.set_value(self._settings.updates_url)
        self.look.setEnabled(is_address(address(self._settings)))
        if self._settings.updates and not address(self._settings):
            self.outcome.setText(say("Nothing is asked until there is an address."))

    def _keep(self) -> None:
        url = (self.address.value() or "").strip()
        self._settings.updates_url = url
        self._settings.updates_asked_on = ""
        wrong = url and not is_address(url)
        self.outcome.setText(say("An address begins with https:// and names a server.") if wrong else "")

    def _ask(self) -> None:
        self.look.setEnabled(False)
        self.outcome.setText(say("Asking…"))
        task = self.background.read(partial(ask, address(self._settings)), self._answered, self._failed)
        task.when_ended(lambda: self._show(""))

    def _answered(self, release: Release) -> None:
        self._release = release if release.is_newer else None
        self.open.setVisible(release.is_newer)
        if release.is_newer:
            said = say("Version {version} can be had; this is {own}.", version=release.version, own=program_version())
            self.outcome.setText(f"{said}\n{release.notes}".strip())
        else:
            self.outcome.setText(say("This is the newest version, {version}.", version=program_version()))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, WrongAnswer):
            raise error
        self.outcome.setText(say("The address did not answer with a version."))

    def _open(self) -> None:
        if self._release is not None:
            QDesktopServices.openUrl(QUrl(self._release.url))
