"""Where the team's PostgreSQL server is, and as whom one works there."""

from urllib.parse import quote, unquote, urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.models.my_names import login_name
from crm_desktop.models.places import is_server
from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.widgets.field import TextField
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.labels import Label

WIDTH = 440
PORT = "5432"


class ConnectToServer(QDialog):
    """Four fields, or the address that an administrator sent, pasted into the first. Open it with `open()`."""

    answered = Signal(str)
    """The address, with the password that was typed."""

    def __init__(self, parent: QWidget) -> None:
        """Nothing is tried here."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(say("Connect to a server"))
        self.server, self.port = TextField("db.example.com"), TextField(PORT, 5)
        self.database, self.user, self.password = TextField("crm"), TextField(), QLineEdit()
        self.user.set_value(login_name())
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        form = Form()
        form.add_row(("Server", self.server), ("Port", self.port), shares=(4, 1))
        form.add("Database", self.database)
        form.add_row(("User", self.user), ("Password", self.password))
        said = Label(
            say("The team's PostgreSQL server; your administrator knows these. The password is not kept."), quiet=True
        )
        said.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.connect_button = buttons.addButton(say("Connect"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._answer)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        for widget in (said, form, buttons):
            layout.addWidget(widget)
        # Once it is in the dialog: the box would make Cancel the default.
        self.connect_button.setDefault(True)
        self.setMinimumWidth(WIDTH)
        self.server.textChanged.connect(self._take_apart)
        for field in (self.server, self.port, self.database, self.user):
            field.textChanged.connect(self._check)
        self._check()
        self.server.setFocus()

    def address(self) -> str:
        """As it is typed now."""
        user, password = (quote(text, safe="") for text in (self.user.text().strip(), self.password.text()))
        who = f"{user}:{password}@" if password else f"{user}@" if user else ""
        port = self.port.text().strip() or PORT
        return f"postgresql://{who}{self.server.text().strip()}:{port}/{quote(self.database.text().strip(), safe='')}"

    def _take_apart(self, text: str) -> None:
        if not is_server(text.strip()):
            return
        try:
            parts = urlsplit(text.strip())
            port = parts.port
        except ValueError:
            return
        if not parts.hostname or not parts.path.strip("/"):
            return
        self.server.setText(parts.hostname)
        self.port.setText(str(port or PORT))
        self.database.setText(unquote(parts.path.strip("/")))
        self.user.setText(unquote(parts.username or "") or self.user.text())
        self.password.setText(unquote(parts.password or ""))

    def _check(self) -> None:
        host, port, database = (field.text().strip() for field in (self.server, self.port, self.database))
        right = host and not set(host) & set("/@ ") and database and (not port or port.isdecimal())
        self.connect_button.setEnabled(bool(right) and int(port or PORT) < 65536)

    def _answer(self) -> None:
        if self.connect_button.isEnabled():
            self.accept()
            self.answered.emit(self.address())
