"""Asks for a user's account on the server, or for another password of it; one that is made here is shown once."""

import secrets

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.widgets.field import TextField
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.labels import Label

WIDTH = 420
# Without those that look like another one.
LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"
LETTERS_MADE = 16


class ServerAccount(QDialog):
    """Open it with `open()`."""

    answered = Signal(str, str)
    """The account's name and the password."""

    def __init__(self, user_name: str, account: str, is_new: bool, parent: QWidget) -> None:
        """`account` is proposed for a new one; otherwise only its password is asked for."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(
            say("Server account for {name}", name=user_name)
            if is_new
            else say("New password for {name}", name=user_name)
        )
        self.account, self.password, self.again = TextField("", 63), QLineEdit(), QLineEdit()
        self.account.set_value(account)
        self.account.setReadOnly(not is_new)
        self.reveal = QCheckBox(say("Show the password"))
        self.make_button = QPushButton(say("Make a password"))
        form = Form()
        form.add("Account", self.account)
        form.add("Password", self.password)
        form.add("Once more", self.again)
        said = Label(
            say("Tell it to them now: it is kept on the server alone, and nobody can read it later."), quiet=True
        )
        said.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.done_button = self.buttons.addButton(
            say("Make account") if is_new else say("Set password"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        for widget in (form, self.reveal, said, self.buttons):
            layout.addWidget(widget)
        self.buttons.addButton(self.make_button, QDialogButtonBox.ButtonRole.ResetRole)
        self.done_button.setDefault(True)
        self.setMinimumWidth(WIDTH)
        self._connect()
        self._reveal(False)
        self._check()
        (self.account if is_new else self.password).setFocus()

    def _connect(self) -> None:
        self.buttons.accepted.connect(self._answer)
        self.buttons.rejected.connect(self.reject)
        self.reveal.toggled.connect(self._reveal)
        self.make_button.clicked.connect(self._make)
        for field in (self.account, self.password, self.again):
            field.textChanged.connect(self._check)

    def _make(self) -> None:
        made = "".join(secrets.choice(LETTERS) for _ in range(LETTERS_MADE))
        self.password.setText(made)
        self.again.setText(made)
        self.reveal.setChecked(True)
        self.password.setFocus()
        self.password.selectAll()

    def _reveal(self, is_shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        for field in (self.password, self.again):
            field.setEchoMode(mode)

    def _check(self) -> None:
        is_same = bool(self.password.text()) and self.password.text() == self.again.text()
        self.done_button.setEnabled(is_same and bool(self.account.text().strip()))

    def _answer(self) -> None:
        if self.done_button.isEnabled():
            self.accept()
            self.answered.emit(self.account.text().strip(), self.password.text())
