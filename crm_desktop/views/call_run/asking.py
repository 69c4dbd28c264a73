"""What an outcome still has to know, asked in place: a day, or a reason. Enter answers, Escape leaves it."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crm_desktop.models.call_runs.outcomes import next_try
from crm_desktop.models.wording import say, to_say
from crm_desktop.views import design
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.field import TextField
from crm_desktop.views.widgets.labels import Label, small

LONGEST_REASON = 200
ON = to_say({"call_back": "Call back on", "meeting": "Meeting on"})
WORDS = to_say({"call_back": "Call back", "meeting": "Meeting"})


class Asking(QWidget):
    """One row below the outcomes; it stands there only while it asks."""

    answered = Signal(str, str, object)
    """The outcome, the words, and the day or None."""
    left = Signal()

    def __init__(self, today: Callable[[], date] = date.today, parent: QWidget | None = None) -> None:
        """Hidden until it is asked for something."""
        super().__init__(parent)
        self._today, self.outcome = today, ""
        self._on_label, self._words_label = small(say("Call back on")), small(say("What is to be done"))
        self.on, self.words = DateField(today, ahead=True), TextField()
        self.words.setAccessibleName(say("What is to be done"))
        self.reason = QComboBox()
        self.reason.setEditable(True)
        self.reason.setAccessibleName(say("Reason"))
        self.reason.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._reason_label = small(say("Reason"))
        self.save, self._cancel = QPushButton(say("Save")), QPushButton(say("Cancel"))
        self._problem = Label("")
        self._lay_out()
        for line in (self.on, self.words, self.reason.lineEdit()):
            assert line is not None
            line.returnPressed.connect(self.answer)
        self.save.clicked.connect(self.answer)
        self._cancel.clicked.connect(self.left)
        self.hide()

    def ask(self, outcome: str, reasons: Sequence[str] = ()) -> None:
        """Begins to ask what this outcome has to know."""
        self.outcome = outcome
        dated = outcome in ON
        self._dated.setVisible(dated)
        self._reasoned.setVisible(not dated)
        self._problem.hide()
        self.show()
        if dated:
            self._on_label.setText(say(ON[outcome]))
            self.on.setAccessibleName(say(ON[outcome]))
            self.on.set_value(next_try(self._today(), 1))
            self.words.set_value(say(WORDS[outcome]))
            self.on.setFocus()
            self.on.selectAll()
            return
        self.reason.clear()
        self.reason.addItems(list(reasons))
        self.reason.setCurrentIndex(-1)
        line = self.reason.lineEdit()
        assert line is not None
        line.setMaxLength(LONGEST_REASON)
        line.setPlaceholderText(say("Has a supplier, no budget…"))
        self.reason.setFocus()

    def answer(self) -> None:
        """Tells it, if it can be meant."""
        if self.outcome not in ON:
            self.answered.emit(self.outcome, self.reason.currentText().strip(), None)
            return
        problem = self.on.problem() or ("" if self.on.value() else say("Say on which day."))
        on = self.on.value()
        if on is not None and on < self._today():
            problem = say("That day is past; say one that is to come.")
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        if not problem:
            self.answered.emit(self.outcome, self.words.value() or say(WORDS[self.outcome]), on)

    def _lay_out(self) -> None:
        self._dated = _side_by_side((self._on_label, self.on, 2), (self._words_label, self.words, 3))
        self._reasoned = _side_by_side((self._reason_label, self.reason, 1))
        self.save.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(design.SPACE_8)
        buttons.addWidget(self.save)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._problem)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_8)
        layout.addWidget(self._dated)
        layout.addWidget(self._reasoned)
        layout.addLayout(buttons)


def _side_by_side(*fields: tuple[QWidget, QWidget, int]) -> QWidget:
    """Each below its label, with its part of the width."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(design.SPACE_8)
    for label, field, share in fields:
        cell = QVBoxLayout()
        cell.setSpacing(design.LABEL_GAP)
        cell.addWidget(label)
        cell.addWidget(field)
        row.addLayout(cell, share)
    return made
