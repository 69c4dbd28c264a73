"""What the forms for a new record have in common: a name is enough, Enter saves, the button says what will be made."""

from collections.abc import Collection, Mapping, Sequence
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from crm_desktop.background import Background
from crm_desktop.models.data_health.required import KINDS, asked_of_new
from crm_desktop.models.editing import doubt_about
from crm_desktop.models.own_fields import OwnField, read
from crm_desktop.models.refusals import Refused
from crm_desktop.models.sheets import Link
from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.columns import Column, column_of
from crm_desktop.views.records.number_field import NumberField
from crm_desktop.views.records.own_columns import own_column
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.labels import small
from crm_desktop.views.widgets.scrolled import Scrolled

WIDTH = 480
W = TypeVar("W", bound=QWidget)
MOST_OWN, OWN_IN_A_ROW, BUILT_IN_IN_A_ROW = 6, 3, 2


class NewRecord(QDialog):
    """Asks for the fields of a new record and answers them by name; it writes nothing."""

    answered = Signal(object)
    """A dict of the values that were given."""

    def __init__(self, title: str, button: str, parent: QWidget | None = None) -> None:
        """Fields are added to `form` in reading order."""
        super().__init__(parent)
        self.setWindowTitle(say(title))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.form = Form()
        self.fields: dict[str, Any] = {}
        self._own: dict[str, OwnField] = {}
        self._required: list[str] = []
        self._kind = ""
        self._remark = small(" ")
        self._remark.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = self._buttons.addButton(say(button), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self._answer)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        layout.addWidget(Scrolled(self.form))
        layout.addWidget(self._remark)
        layout.addStretch(1)
        layout.addWidget(self._buttons)
        self.save.setDefault(True)
        self.setMinimumWidth(WIDTH)

    def ask(self, **fields: Any) -> None:
        """These fields, by the name of what they hold, side by side in one row."""
        for name, (label, field) in fields.items():
            self.fields[name] = field
            field.setAccessibleName(say(label))
            field.edited.connect(self._check)
        self.form.add_row(*fields.values())

    def ask_also(self, background: Background, kind: str) -> None:
        """What this company wants to know besides, as soon as it is read."""
        self._kind = kind
        background.read(partial(asked_of_new, kind), self._ask_read)

    def _ask_read(self, asked: tuple[Sequence[OwnField], Collection[str]]) -> None:
        """A method, which is not called any more when the form was left before."""
        self._ask_required(asked[1])
        self.ask_own(*asked)

    def _ask_required(self, required: Collection[str]) -> None:
        """The built-in fields that are required and that the form does not show by itself."""
        # Whoever adds a record owns it.
        shown = {*self.fields, "owner"}
        columns = [column_of(field) for field in KINDS[self._kind].fields() if field.name in required]
        missing = [column for column in columns if column.name not in shown]
        for start in range(0, len(missing), BUILT_IN_IN_A_ROW):
            row = missing[start : start + BUILT_IN_IN_A_ROW]
            self.ask(**{column.name: (column.label, self._editor(column)) for column in row})

    def _editor(self, column: Column) -> Any:
        return column.editor(self) if column.editor is not None else NumberField(parent=self)

    def ask_own(self, fields: Sequence[OwnField], required: Collection[str] = ()) -> None:
        """The first of what an administrator has added; the others are filled on the record's page.

        What is `required` gets a star, and may still be left for later.
        """
        self._own = {field.column: field for field in fields[:MOST_OWN]}
        columns = [own_column(field) for field in self._own.values()]
        for start in range(0, len(columns), OWN_IN_A_ROW):
            row = columns[start : start + OWN_IN_A_ROW]
            self.ask(**{column.name: (column.label, column.editor(self)) for column in row if column.editor})
        for column in columns:
            self.fields[column.name].setToolTip(column.hint)
        self._required = [name for name in self.fields if name in required]
        for name in self._required:
            self.form.mark_required(self.fields[name])
        self._check()

    def put_below(self, line: W) -> W:
        """Puts a line right below the fields."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, line)
        return line

    def begin(self, values: Mapping[str, Any], first: str) -> None:
        """What is known already, and where one begins to type."""
        for name, value in values.items():
            if name in self.fields:
                self.fields[name].set_value(value)
        self._check()
        self.fields[first].setFocus()

    def values(self) -> dict[str, Any]:
        """What is answered when the button is pressed now: only what was filled in."""
        found = {name: field.value() for name, field in self.fields.items()}
        return {
            name: value.id if isinstance(value, Link) else value
            for name, value in found.items()
            if value is not None and value != ""
        }

    def is_complete(self) -> bool:
        """Can it be answered? A name is enough."""
        return bool(self.fields["name"].value())

    def _check(self) -> None:
        problems = [problem for name, field in self.fields.items() if (problem := field.problem() or self._doubt(name))]
        doubts = [doubt for name, field in self.fields.items() if (doubt := doubt_about(name, field.value()))]
        self._remark.setText((problems or doubts or self._missing() or [" "])[0])
        self.save.setEnabled(self.is_complete() and not problems)

    def _missing(self) -> list[str]:
        """One sentence about what is required and empty, once there is something to save."""
        empty = [name for name in self._required if self.fields[name].value() in (None, "")]
        if not empty or not self.is_complete():
            return []
        names = {field.name: column_of(field).title for field in KINDS[self._kind].fields()}
        fields = ", ".join(names.get(name, self.fields[name].accessibleName()) for name in empty)
        return [say("Can be filled in later, and counts as missing until then: {fields}.", fields=fields)]

    def _doubt(self, name: str) -> str:
        """Why an own field cannot hold what was typed; asked here, since the form is gone when it is written."""
        if name not in self._own:
            return ""
        try:
            read(self._own[name], self.fields[name].value())
        except Refused as refusal:
            return str(refusal)
        return ""

    def _answer(self) -> None:
        self._check()
        if self.save.isEnabled():
            self.answered.emit(self.values())
            self.accept()
