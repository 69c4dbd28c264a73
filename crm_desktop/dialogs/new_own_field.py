"""Asks for a field of one's own: its name, its type, and what can be chosen."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from crm_desktop.models.own_fields import TYPES
from crm_desktop.models.wording import in_sentence, said, say, to_say
from crm_desktop.views import design
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.field import LongTextField, TextField
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.labels import small

WIDTH = 420
MEANINGS = to_say(
    {
        "text": "A line of text, or a code in which zeros at the beginning count.",
        "number": "A number with or without a point, to be compared and sorted as one.",
        "money": "An amount of money.",
        "date": "A day.",
        "choice": "One of a few words that you write below.",
        "yes_no": "Yes, no, or not known.",
        "link": "A web page, which opens with one click.",
    }
)


@dataclass(frozen=True)
class NewField:
    """The field that is wanted."""

    name: str
    type: str
    choices: tuple[str, ...]
    help: str


class NewOwnField(QDialog):
    """A small sheet. Open it with `open()`; its type cannot be changed later, so it says what each means."""

    answered = Signal(object)

    def __init__(self, whose: str, parent: QWidget | None = None) -> None:
        """`whose` field it will be, such as "Leads"."""
        super().__init__(parent)
        self.setWindowTitle(say("New field of {whose}", whose=in_sentence(whose)))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.form = Form()
        self.name = self.form.add("Name", TextField(limit=80))
        self.type = self.form.add("Type", ChoiceField(said(TYPES)))
        self._meaning = small("")
        self._meaning.setWordWrap(True)
        self.form.add_widget(self._meaning)
        self.choices = self.form.add("Choices, one on each line", LongTextField(lines=5))
        self.choices.setMaximumHeight(self.choices.minimumHeight())
        self.help = self.form.add("Help", TextField(say("What is meant by it, shown beside it")))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = buttons.addButton(say("Add field"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._answer)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        layout.addWidget(self.form)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(WIDTH)
        self.save.setDefault(True)
        for field in (self.name, self.type, self.choices, self.help):
            field.edited.connect(self._check)
        self._check()
        self.name.setFocus()

    def wanted(self) -> NewField:
        """What is answered when the button is pressed now."""
        lines = (self.choices.value() or "").split("\n") if self.type.value() == "choice" else ()
        choices = tuple(filter(None, (line.strip() for line in lines)))
        return NewField(self.name.value() or "", self.type.value(), choices, self.help.value() or "")

    def _check(self) -> None:
        wanted = self.wanted()
        is_choice = wanted.type == "choice"
        self._meaning.setText(say(MEANINGS[wanted.type]))
        self.form.set_row_visible(self.choices, is_choice)
        self.save.setEnabled(bool(wanted.name) and (bool(wanted.choices) or not is_choice))

    def _answer(self) -> None:
        if self.save.isEnabled():
            self.answered.emit(self.wanted())
            self.accept()
