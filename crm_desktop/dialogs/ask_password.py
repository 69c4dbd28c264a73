"""A server asks for a password; it is used until the program ends, and kept nowhere."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.models.places import title, with_password
from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.labels import Label

WIDTH = 380


class AskPassword(QDialog):
    """One field. Open it with `open()`."""

    answered = Signal(str)
    """The same address with the password in it."""

    def __init__(self, place: str, sentence: str, parent: QWidget) -> None:
        """`sentence` says that there was none, or a wrong one."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(say("Connect to {name}", name=title(place)))
        self._place = place
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        form = Form()
        form.add("Password", self.password, say("Used until the program ends; it is not kept on this computer."))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.connect_button = buttons.addButton(say("Connect"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._answer)
        buttons.rejected.connect(self.reject)
        said = Label(sentence)
        said.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        for widget in (said, form, buttons):
            layout.addWidget(widget)
        # Once it is in the dialog: the box would make Cancel the default.
        self.connect_button.setDefault(True)
        self.setMinimumWidth(WIDTH)
        self.password.setFocus()

    def _answer(self) -> None:
        self.accept()
        self.answered.emit(with_password(self._place, self.password.text()))
