"""Asks for one value that many records are to get in one field."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.columns import Column
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.form import Form

WIDTH = 420


class EditTogether(QDialog):
    """A field, its value, and how many records get it. Open it with `open()`; it writes nothing."""

    answered = Signal(str, object)
    """The field's name and its new value; None empties it."""

    def __init__(self, whom: str, columns: Sequence[Column], parent: QWidget | None = None, field: str = "") -> None:
        """`whom` names the records with their count; `columns` are those that can be edited together."""
        super().__init__(parent)
        self.setWindowTitle(say("Edit {whom}", whom=whom))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._columns = {column.name: column for column in columns}
        self._editors: dict[str, Any] = {}
        form = Form()
        self.field = form.add("Field", ChoiceField([(column.name, column.title) for column in columns]))
        self._stack = QStackedWidget()
        self._line = form.add("New value", self._stack, "Leave it empty to empty the field.")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.change = buttons.addButton(say("Change {whom}", whom=whom), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._answer)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        layout.addWidget(form)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(WIDTH)
        self.change.setDefault(True)
        self.field.set_value(field or columns[0].name)
        self.field.currentIndexChanged.connect(lambda _: self._show_editor())
        self._show_editor()
        self.field.setFocus()

    @property
    def editor(self) -> Any:
        """The field that the value is typed or chosen in."""
        return self._editors[self.field.value()]

    def _show_editor(self) -> None:
        name = self.field.value()
        if name not in self._editors:
            make = self._columns[name].editor
            assert make is not None
            made = self._editors[name] = make(self._stack)
            made.setAccessibleName(say("New value"))
            self._stack.addWidget(made)
        self._stack.setCurrentWidget(self._editors[name])
        self._stack.setFocusProxy(self._editors[name])
        # It was made last, and would be come to last.
        self.setTabOrder(self.field, self._editors[name])

    def _answer(self) -> None:
        problem = self.editor.problem()
        if problem:
            from crm_desktop.views.widgets.field import mark_problem

            mark_problem(self.editor, problem)
            return
        self.answered.emit(self.field.value(), self.editor.value())
        self.accept()
