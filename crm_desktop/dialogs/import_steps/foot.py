"""The lower edge of the import: what goes on, how far it is, and the buttons."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from crm_desktop.background import Task
from crm_desktop.dialogs.import_steps.pace import Pace
from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.widgets.labels import ShortenedLabel

PROGRESS_WIDTH = 160


class Foot(QWidget):
    """Follows one task after another; while one is under way it can be cancelled, and one can't go on."""

    rested = Signal()
    """What was under way has ended, however it did."""

    def __init__(
        self,
        cancel: Callable[[], object],
        back: Callable[[], object],
        further: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        """At rest."""
        super().__init__(parent)
        self.task: Task[Any] | None = None
        self._pace, self._doing = Pace(), ""
        self._paced = self._quiet = False
        self._words = ShortenedLabel(quiet=True)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedSize(PROGRESS_WIDTH, design.SPACE_8)
        self._progress.setAccessibleName(say("Progress"))
        self.cancel = plain_button(say("Cancel"), cancel)
        self.back = plain_button(say("Back"), back)
        self.further = plain_button(say("Next"), further)
        self.further.setDefault(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_8)
        layout.addWidget(self._progress)
        layout.addWidget(self._words, 1)
        for button in (self.cancel, self.back, self.further):
            layout.addWidget(button)
        self._progress.hide()

    @property
    def busy(self) -> bool:
        """Is something under way that one waits for?"""
        return self.task is not None and not self._quiet

    def follow(self, words: str, task: Task[Any], *, paced: bool = False) -> None:
        """Says `words` until the task has ended; `paced` also how many rows a second, and how long it will take."""
        self.task, self._doing, self._paced, self._quiet = task, words, paced, False
        self._pace.begin()
        self._progress.setRange(0, 0)
        self._progress.show()
        self.say(words)
        task.when_ended(self._ended)

    def follow_quietly(self, task: Task[Any]) -> None:
        """The same for work that nobody waits for: nothing is shown, and the buttons stay."""
        self.task, self._quiet = task, True
        task.when_ended(self._ended)

    def progressed(self, done: int, total: int) -> None:
        """The task has come so far."""
        if not self.busy:
            return
        self._progress.setRange(0, 1000 if total else 0)
        self._progress.setValue(done * 1000 // total if total else 0)
        if self._paced and total:
            self.say(f"{self._doing} {self._pace.step(done, total)}")

    def say(self, sentence: str) -> None:
        """Something about the step."""
        self._words.show_text(sentence)

    def stop(self) -> None:
        """Nothing of it is wanted any more."""
        if self.task is not None:
            self.task.cancel()

    def name_further(self, text: str) -> None:
        """What going on would do."""
        self.further.setText(text)
        self.further.setAccessibleName(text)

    def _ended(self) -> None:
        if self.task is not None and self.task.ended:
            self.task = None
            if not self._quiet:
                self._progress.hide()
                self.say("")
            self.rested.emit()


def plain_button(text: str, pressed: Callable[[], object]) -> QPushButton:
    """A button that is pressed only when it is meant; its name is its text."""
    button = QPushButton(text)
    button.setAccessibleName(text)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: pressed())
    return button
