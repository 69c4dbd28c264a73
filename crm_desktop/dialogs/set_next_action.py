"""Asks what is to be done next with a lead or an opportunity, and when: tomorrow, next week, or a date."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crm_desktop.models.wording import say
from crm_desktop.views import design, formats
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.field import TextField
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.labels import ShortenedLabel

WIDTH = 400
MONDAY = 1


@dataclass(frozen=True)
class NextAction:
    """A few words and a day; both empty for nothing."""

    words: str = ""
    on: date | None = None


def next_days(today: date) -> list[tuple[str, date]]:
    """The days that are one click away."""
    return [
        (say("Today"), today),
        (say("Tomorrow"), today + timedelta(days=1)),
        (say("Next week"), formats.next_weekday(today, MONDAY)),
    ]


class SetNextAction(QDialog):
    """Open it with `open()`; it answers a `NextAction`. A day's button answers at once."""

    answered = Signal(object)

    def __init__(
        self,
        title: str,
        words: str = "",
        on: date | None = None,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        """`title` is of whom it is about; `words` and `on` what is planned now."""
        super().__init__(parent)
        self.setWindowTitle(say("Next action"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.finished.connect(self.deleteLater)
        self.setMinimumWidth(WIDTH)
        self.words, self.on = TextField(say("Call, send a quote…")), DateField(today, ahead=True)
        self.days: dict[str, QPushButton] = {}
        self._lay_out(title, bool(words or on), today())
        self.words.set_value(words)
        self.on.set_value(on)
        self.words.setFocus()
        self.words.selectAll()

    def answer(self) -> None:
        """Takes what stands there, if it can be meant."""
        if self.on.problem():
            self.on.setFocus()
            return
        self._tell(self.words.value() or "", self.on.value())

    def _lay_out(self, title: str, is_planned: bool, today: date) -> None:
        form = Form()
        form.add("Next action", self.words)
        form.add("On", self.on)
        days = QHBoxLayout()
        days.setSpacing(design.SPACE_8)
        for name, day in next_days(today):
            button = self.days[name] = QPushButton(name)
            button.setAutoDefault(False)
            button.setToolTip(formats.date_text(day))
            button.clicked.connect(lambda _=False, chosen=day: self._tell(self.words.value() or "", chosen))
            days.addWidget(button)
        days.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        save = buttons.addButton(say("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        if is_planned:
            nothing = buttons.addButton(say("Plan nothing"), QDialogButtonBox.ButtonRole.ResetRole)
            nothing.setAutoDefault(False)
            nothing.clicked.connect(lambda: self._tell("", None))
        buttons.accepted.connect(self.answer)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        layout.addWidget(ShortenedLabel(title, design.Size.SECTION, QFont.Weight.DemiBold))
        layout.addWidget(form)
        layout.addLayout(days)
        layout.addWidget(buttons)
        save.setDefault(True)

    def _tell(self, words: str, on: date | None) -> None:
        self.answered.emit(NextAction(words, on))
        self.accept()
