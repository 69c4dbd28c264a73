"""Puts a filter together from rows of field, comparison and value; the query that it writes stands below."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crm_desktop.background import Background
from crm_desktop.models.changes import Actor
from crm_desktop.models.query_completion import asked_fields, kind_of, values_of
from crm_desktop.models.query_rows import COMPARISONS, HAS_VALUE, IS_EMPTY, QueryRow, rows_of, text_of
from crm_desktop.models.record import Record
from crm_desktop.models.wording import said, say, to_say
from crm_desktop.views import design
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.labels import Label

WIDTH = 720
WORDS = "words"
NOT_IN_ROWS = to_say(
    "The filter was typed with “or”, “not” or parentheses, which rows cannot say. What you build replaces it."
)

Fields = list[tuple[str, str, str]]
"""Name, label and kind of each."""


class BuildFilter(QDialog):
    """Open it with `open()`; it answers the text of the query."""

    answered = Signal(str)

    def __init__(
        self, background: Background, model: type[Record], user: Actor | None, text: str, parent: QWidget | None = None
    ) -> None:
        """Begins with the rows of `text`, as far as rows can say it."""
        super().__init__(parent)
        self.setWindowTitle(say("Build filter"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(WIDTH)
        self._background, self._model, self._user = background, model, user
        self._fields: Fields = []
        self.rows: list[ConditionRow] = []
        read = rows_of(text)
        self._begun = read or [QueryRow()]
        self._remark = Label(say(NOT_IN_ROWS) if read is None else "", quiet=True)
        self._remark.setWordWrap(True)
        if read is not None:
            self._remark.hide()
        self._said = Label("", quiet=True)
        self._said.setWordWrap(True)
        self._said.setAccessibleName(say("The filter as text"))
        self._lay_out()
        background.read(partial(_read_fields, model), self._show)

    @property
    def text(self) -> str:
        """The query that the rows stand for."""
        return text_of(row.value() for row in self.rows)

    def add(self, condition: QueryRow | None = None) -> "ConditionRow":
        """One more row."""
        row = ConditionRow(self._fields, condition or QueryRow(), self._ask_values)
        row.changed.connect(self._say)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._column.addWidget(row)
        self._say()
        return row

    def _lay_out(self) -> None:
        self._column = QVBoxLayout()
        self._column.setSpacing(design.SPACE_8)
        more = QPushButton(say("Add condition"))
        more.setAutoDefault(False)
        more.clicked.connect(lambda: self.add().field.setFocus())
        below = QHBoxLayout()
        below.addWidget(more)
        below.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.show_found = buttons.addButton(say("Show"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._answer)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        layout.addWidget(self._remark)
        layout.addLayout(self._column)
        layout.addLayout(below)
        layout.addStretch(1)
        layout.addWidget(self._said)
        layout.addWidget(buttons)
        self.show_found.setDefault(True)

    def _show(self, fields: Fields) -> None:
        self._fields = fields
        for condition in self._begun:
            self.add(condition)
        self.rows[0].field.setFocus()

    def _ask_values(self, name: str, done: Callable[[list[tuple[str, str]]], object]) -> None:
        self._background.read(partial(values_of, self._model, name, "", self._user), done)

    def _remove(self, row: "ConditionRow") -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.deleteLater()
        if not self.rows:
            self.add()
        self._say()

    def _say(self) -> None:
        self._said.setText(self.text or say("Shows everything."))

    def _answer(self) -> None:
        self.answered.emit(self.text)
        self.accept()


class ConditionRow(QWidget):
    """One condition: a field, how it is compared, and with what."""

    changed = Signal()
    removed = Signal()

    def __init__(
        self,
        fields: Fields,
        condition: QueryRow,
        ask_values: Callable[[str, Callable[[list[tuple[str, str]]], object]], object],
    ) -> None:
        """`ask_values(name, done)` reads the values of a field in the background."""
        super().__init__()
        self._kinds = {"": WORDS, **{name: kind for name, _, kind in fields}}
        self._ask_values = ask_values
        self.field = ChoiceField([("", say("Words")), *((name, label) for name, label, _ in fields)])
        self.field.setAccessibleName(say("Field"))
        self.comparison = ChoiceField()
        self.comparison.setAccessibleName(say("Comparison"))
        self.value_box = QComboBox(editable=True)
        self.value_box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.value_box.setAccessibleName(say("Value"))
        if (line := self.value_box.lineEdit()) is not None:
            line.setAccessibleName(say("Value"))
        stays = self.value_box.sizePolicy()
        stays.setRetainSizeWhenHidden(True)
        self.value_box.setSizePolicy(stays)
        remove = QPushButton(say("Remove"))
        remove.setAutoDefault(False)
        remove.clicked.connect(lambda: self.removed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(design.SPACE_8)
        row.addWidget(self.field, 3)
        row.addWidget(self.comparison, 3)
        row.addWidget(self.value_box, 3)
        row.addWidget(remove)
        self.field.set_value(condition.field)
        self._field_chosen()
        self.comparison.set_value(condition.comparison)
        self.value_box.setEditText(condition.value)
        self._comparison_chosen()
        self.field.currentIndexChanged.connect(lambda _: self._field_chosen())
        self.comparison.currentIndexChanged.connect(lambda _: self._comparison_chosen())
        self.value_box.editTextChanged.connect(lambda _: self.changed.emit())

    def value(self) -> QueryRow:
        """The condition as it stands."""
        return QueryRow(self.field.value() or "", self.comparison.value() or "", self.value_box.currentText())

    def _field_chosen(self) -> None:
        name = self.field.value() or ""
        self.comparison.set_choices(said(COMPARISONS[self._kinds.get(name, "text")]))
        self.value_box.clear()
        if name:
            self._ask_values(name, self._show_values)
        self.changed.emit()

    def _show_values(self, values: list[tuple[str, str]]) -> None:
        typed = self.value_box.currentText()
        self.value_box.blockSignals(True)
        self.value_box.clear()
        self.value_box.addItems([value for value, _ in values])
        self.value_box.setEditText(typed)
        self.value_box.blockSignals(False)

    def _comparison_chosen(self) -> None:
        self.value_box.setVisible(self.comparison.value() not in (IS_EMPTY, HAS_VALUE))
        self.changed.emit()


def _read_fields(model: type[Record]) -> Fields:
    return [(name, label, kind_of(model, name)) for name, label in asked_fields(model)]
