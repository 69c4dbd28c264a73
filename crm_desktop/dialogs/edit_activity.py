"""Asks for other words, another direction or another day of an activity."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from crm_desktop.models.activities import DIRECTIONS, TimelineEntry
from crm_desktop.models.activities.repeating import in_words
from crm_desktop.models.own_fields import OwnField, read
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import said, say
from crm_desktop.views import design
from crm_desktop.views.records.own_columns import own_column
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.field import LongTextField, TextField, mark_problem
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.repeat_field import RepeatField

WIDTH = 480
OWN_IN_A_ROW = 2


class EditActivity(QDialog):
    """Open it with `open()`; it answers the values that are others now, by field name."""

    answered = Signal(object)

    def __init__(
        self, entry: TimelineEntry, today: Callable[[], date] = date.today, parent: QWidget | None = None
    ) -> None:
        """`entry` as the timeline shows it."""
        super().__init__(parent)
        self.setWindowTitle(say("Edit activity"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.finished.connect(self.deleteLater)
        self.setMinimumWidth(WIDTH)
        self._entry = entry
        self._is_planned = entry.due_on is not None and entry.done_on is None
        self._repeats_said = in_words(entry.repeats) if entry.repeats else ""
        self.subject, self.body = TextField(), LongTextField(lines=6)
        self.direction = ChoiceField(said(DIRECTIONS))
        self.conversation = QCheckBox(say("Both sides took part"))
        self._form = Form()
        self.own: dict[str, Any] = {}
        self._own_fields: dict[str, OwnField] = {}
        self._own_before: dict[str, Any] = {}
        self.due = DateField(today, say("No date"), ahead=True)
        self.repeats = RepeatField()
        self._lay_out()
        self.subject.set_value(entry.title)
        self.body.set_value(entry.body)
        self.direction.set_value(entry.direction)
        self.conversation.setChecked(entry.conversation)
        self.due.set_value(entry.due_on)
        self.repeats.set_value(entry.repeats)
        (self.subject if entry.title or entry.kind == "task" else self.body).setFocus()

    def ask_own(self, fields: Sequence[tuple[OwnField, Any]]) -> None:
        """What an administrator wants to know of activities besides; added as soon as it is read."""
        for start in range(0, len(fields), OWN_IN_A_ROW):
            row = []
            for field, value in fields[start : start + OWN_IN_A_ROW]:
                column = own_column(field)
                assert column.editor is not None
                editor: Any = column.editor(self)
                editor.setToolTip(column.help)
                editor.set_value(value)
                self.own[field.column], self._own_fields[field.column] = editor, field
                self._own_before[field.column] = editor.value()
                row.append((column.label, editor))
            self._form.add_row(*row)

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
        shown |= {name: field.value() for name, field in self.own.items()}
        before |= self._own_before
        return {name: value for name, value in shown.items() if value != before[name]}

    def _lay_out(self) -> None:
        form = self._form
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
        save = buttons.addButton(say("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._answer)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        layout.addWidget(form)
        layout.addWidget(buttons)
        save.setDefault(True)  # not before it stands in the dialog, which would choose Cancel

    def _answer(self) -> None:
        for field in (self.due, self.repeats, *self.own.values()):
            if field.problem():
                field.setFocus()
                return
        for column, own in self._own_fields.items():
            try:
                read(own, self.own[column].value())
            except Refused as refusal:
                mark_problem(self.own[column], str(refusal))
                self.own[column].setFocus()
                return
        values = self.values()
        if values:
            self.answered.emit(values)
        self.accept()
