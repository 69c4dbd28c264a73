"""Asks for other words, another direction or another day of an activity."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from crm_desktop.models.activities import DIRECTIONS, TimelineEntry
from crm_desktop.models.activities.repeating import in_words
from crm_desktop.views import design
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.field import LongTextField, TextField
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.repeat_field import RepeatField

WIDTH = 480


class EditActivity(QDialog):
    """Open it with `open()`; it answers the values that are others now, by field name."""

    answered = Signal(object)

    def __init__(
        self, entry: TimelineEntry, today: Callable[[], date] = date.today, parent: QWidget | None = None
    ) -> None:
        """`entry` as the timeline shows it."""
        super().__init__(parent)
        self.setWindowTitle("Edit activity")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.finished.connect(self.deleteLater)
        self.setMinimumWidth(WIDTH)
        self._entry = entry
        self._is_planned = entry.due_on is not None and entry.done_on is None
        self._repeats_said = in_words(entry.repeats) if entry.repeats else ""
        self.subject, self.body = TextField(), LongTextField(lines=6)
        self.direction = ChoiceField(DIRECTIONS)
        self.conversation = QCheckBox("Both sides took part")
        self.due = DateField(today, "No date")
        self.repeats = RepeatField()
        self._lay_out()
        self.subject.set_value(entry.title)
        self.body.set_value(entry.body)
        self.direction.set_value(entry.direction)
        self.conversation.setChecked(entry.conversation)
        self.due.set_value(entry.due_on)
        self.repeats.set_value(entry.repeats)
        (self.subject if entry.title or entry.kind == "task" else self.body).setFocus()

    def values(self) -> dict[str, Any]:
        """What is another than before."""
        shown: dict[str, Any] = {"subject": self.subject.value() or "", "body": self.body.value() or ""}
        if self._entry.kind in ("call", "email"):
            shown |= {"direction": self.direction.value(), "conversation": self.conversation.isChecked()}
        if self._entry.kind in ("task", "meeting") and not self.due.problem():
            shown["due_on"] = self.due.value()
        if self._is_planned and not self.repeats.problem() and self.repeats.currentText() != self._repeats_said:
            shown["repeats"] = self.repeats.value()
        before = {"subject": self._entry.title} | {
            name: getattr(self._entry, name) for name in shown if name != "subject"
        }
        return {name: value for name, value in shown.items() if value != before[name]}

    def _lay_out(self) -> None:
        form = Form()
        form.add("Subject", self.subject)
        form.add("Text", self.body)
        if self._entry.kind in ("call", "email"):
            form.add("Direction", self.direction)
            form.add_widget(self.conversation)
        if self._entry.kind in ("task", "meeting"):
            form.add("Due", self.due)
        if self._is_planned:
            form.add("Repeats", self.repeats)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = buttons.addButton("Save", QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._answer)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        layout.addWidget(form)
        layout.addWidget(buttons)
        save.setDefault(True)  # not before it stands in the dialog, which would choose Cancel

    def _answer(self) -> None:
        for field in (self.due, self.repeats):
            if field.problem():
                field.setFocus()
                return
        values = self.values()
        if values:
            self.answered.emit(values)
        self.accept()
