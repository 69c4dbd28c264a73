"""Asks how an opportunity was won or lost: when, for how much, and why."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from crm_desktop.dialogs.stage_questions import Asked, QuestionFields
from crm_desktop.models.opportunities.stage_moves import Closing
from crm_desktop.models.wording import say, to_say
from crm_desktop.views import design
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.labels import ShortenedLabel, small
from crm_desktop.views.widgets.money_field import MoneyField

WIDTH = 380
_DONE = to_say({"won": "Mark as won", "lost": "Mark as lost"})

_HINT = to_say({"won": "What decided it, if you like", "lost": "Choose or type a reason"})


class CloseOpportunity(QDialog):
    """A small sheet. Open it with `open()`; it answers a `Closing`, or is rejected."""

    answered = Signal(object)

    def __init__(
        self,
        kind: str,
        name: str,
        amount: Decimal | None,
        currency: str,
        reasons: Sequence[str],
        today: Callable[[], date] = date.today,
        several: bool = False,
        parent: QWidget | None = None,
        asked: Asked = (),
    ) -> None:
        """`name` of the opportunity, or how many with `several`: then each keeps its own amount.

        A loss needs a reason; a win may have one. `asked` is what the stage wants to know that is left.
        """
        super().__init__(parent)
        self._kind, self._several = kind, several
        self._had_amount = amount is not None
        self.setWindowTitle(say("Close opportunity"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.date = DateField(today)
        self.amount = MoneyField()
        self.reason = ReasonField(reasons, say(_HINT[kind]))
        self.date.set_value(today())
        self.amount.set_value(amount)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._done = self._buttons.addButton(say(_DONE[kind]), QDialogButtonBox.ButtonRole.AcceptRole)
        self._missing = small(" ")
        self.questions = QuestionFields(asked)
        self._lay_out(name, currency)
        self._buttons.accepted.connect(self._answer)
        self._buttons.rejected.connect(self.reject)
        for field in (self.date, self.amount, self.reason, self.questions):
            field.edited.connect(self._check)
        self._check()
        (self.reason if kind == "lost" else self.date if several else self.amount).setFocus()

    def answer(self) -> Closing:
        """What is answered when OK is pressed now."""
        on = self.date.value()
        assert on is not None, "the button is off until there is a date"
        amount = None if self._several else self.amount.value()
        return Closing(on, amount, self.reason.value())

    def _lay_out(self, name: str, currency: str) -> None:
        form = Form()
        if self._kind == "lost":
            form.add("Reason", self.reason)
        form.add("Won on" if self._kind == "won" else "Lost on", self.date)
        if not self._several:
            form.add(say("Amount ({currency})", currency=currency) if currency else "Amount", self.amount)
        if self._kind == "won":
            form.add("Reason", self.reason)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        layout.addWidget(ShortenedLabel(name, design.Size.SECTION, design.font().Weight.DemiBold))
        layout.addWidget(form)
        if self.questions.fields:
            layout.addWidget(self.questions)
        layout.addWidget(self._missing)
        layout.addWidget(self._buttons)
        self.setMinimumWidth(WIDTH)
        self._done.setDefault(True)

    def _check(self) -> None:
        missing = self._problem()
        self._missing.setText(missing or " ")
        self._done.setEnabled(not missing)

    def _problem(self) -> str:
        """Why it cannot be answered yet; "" when it can."""
        if self._kind == "lost" and not self.reason.value():
            return say("Choose a reason, or type a new one.")
        if self.date.value() is None:
            return self.date.problem() or say("Say on which day.")
        if self._several:
            return self.questions.problem()
        if self._had_amount and not self.amount.text().strip():
            return say("Give the amount; 0 if there was none.")
        return self.amount.problem() or self.questions.problem()

    def _answer(self) -> None:
        if not self._problem():
            self.answered.emit(self.answer())
            self.accept()


class ReasonField(QComboBox):
    """A reason of the list, or a new one."""

    edited = Signal()

    def __init__(self, reasons: Sequence[str], hint: str, parent: QWidget | None = None) -> None:
        """None is chosen at first: a reason given without a thought tells nothing."""
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(list(reasons))
        self.setCurrentIndex(-1)
        line, completer = self.lineEdit(), self.completer()
        assert line is not None, "an editable box has one"
        assert completer is not None, "an editable box has one"
        line.setPlaceholderText(hint)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.editTextChanged.connect(lambda _: self.edited.emit())

    def value(self) -> str:
        """The reason; empty while there is none."""
        return " ".join(self.currentText().split())

    def set_value(self, value: str) -> None:
        """Shows a reason."""
        self.setEditText(value)

    def problem(self) -> str:
        """Any reason can be meant."""
        return ""

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling must not change what it says.
        event.ignore()
