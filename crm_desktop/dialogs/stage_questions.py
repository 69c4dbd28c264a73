"""Asks what a stage wants to know when it is left."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from crm_desktop.models.pipelines import Question
from crm_desktop.models.pipelines.questions import LONGEST_ANSWER
from crm_desktop.models.wording import labelled, say
from crm_desktop.views import design
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.field import TextField
from crm_desktop.views.widgets.labels import ShortenedLabel, small

WIDTH = 420
Asked = Sequence[tuple[str, Question]]
"""Questions, each with the name of the stage that asks."""


class QuestionFields(QWidget):
    """A field for each question, in order; where several stages ask, each is named."""

    edited = Signal()

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        """Nothing is answered yet."""
        super().__init__(parent)
        self.fields: list[tuple[Question, TextField | ChoiceField]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.LABEL_GAP)
        stages = list(dict.fromkeys(stage for stage, _ in asked))
        for stage, question in asked:
            field = _field_of(question)
            # What somebody wrote stands as it was written, whatever words the program uses for its own.
            words = question.text if question.needed else say("{question}  (may be left open)", question=question.text)
            label = small(words if len(stages) < 2 else labelled(stage, words))
            label.setWordWrap(True)
            label.setBuddy(field)
            field.setAccessibleName(question.text)
            field.edited.connect(self.edited)
            if self.fields:
                layout.addSpacing(design.FIELD_GAP)
            layout.addWidget(label)
            layout.addWidget(field)
            self.fields.append((question, field))

    def answers(self) -> dict[str, str]:
        """Those given, by question."""
        given = ((question.text, field.value()) for question, field in self.fields)
        return {text: str(answer) for text, answer in given if answer}

    def problem(self) -> str:
        """What is still needed; empty when nothing is."""
        missing = (question.text for question, field in self.fields if question.needed and not field.value())
        return next((say("Answer “{text}”.", text=text) for text in missing), "")

    def focus(self) -> None:
        """The keys go to the first one."""
        if self.fields:
            self.fields[0][1].setFocus()


class StageQuestions(QDialog):
    """A small sheet. Open it with `open()`; it answers {question: answer}, or is rejected."""

    answered = Signal(object)

    def __init__(self, name: str, to: str, asked: Asked, parent: QWidget | None = None) -> None:
        """`name` of the opportunity, or how many; `to` is the stage they go to."""
        super().__init__(parent)
        self.setWindowTitle(say("Move opportunity"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.questions = QuestionFields(asked)
        self._missing = small(" ")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._done = buttons.addButton(say("Move to {to}", to=to), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._answer)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        layout.addWidget(ShortenedLabel(name, design.Size.SECTION, design.font().Weight.DemiBold))
        layout.addWidget(self.questions)
        layout.addWidget(self._missing)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(WIDTH)
        self._done.setDefault(True)
        self.questions.edited.connect(self._check)
        self._check()
        self.questions.focus()

    def _check(self) -> None:
        problem = self.questions.problem()
        self._missing.setText(problem or " ")
        self._done.setEnabled(not problem)

    def _answer(self) -> None:
        if not self.questions.problem():
            self.answered.emit(self.questions.answers())
            self.accept()


def _field_of(question: Question) -> TextField | ChoiceField:
    if question.offered:
        names = [say(choice) if question.type == "yes_no" else choice for choice in question.offered]
        return ChoiceField(zip(question.offered, names, strict=True), optional="Not answered")
    return TextField(limit=LONGEST_ANSWER)
