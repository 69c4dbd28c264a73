"""A dialog of steps: where one is above, the page of the step, and a foot that follows what goes on."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.background import Background, call_living
from crm_desktop.dialogs.import_steps.foot import Foot
from crm_desktop.dialogs.import_steps.step_bar import StepBar
from crm_desktop.models.refusals import Refused
from crm_desktop.views import design

T = TypeVar("T")
SIZE, SMALLEST = QSize(1080, 700), QSize(720, 430)


class StepsDialog(QDialog):
    """Only one work is under way at a time: what is asked later puts an end to what was asked before."""

    def __init__(self, title: str, steps: Sequence[str], background: Background, parent: QWidget | None) -> None:
        """Has no pages yet."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._background = background
        self._steps, self._pages = StepBar(steps), QStackedWidget()
        self.foot = Foot(self._cancel, self._back, self._next)
        self.setMinimumSize(SMALLEST)
        room = self.screen().availableSize() - QSize(design.SPACE_24, 2 * design.SPACE_32)
        self.resize(SIZE.boundedTo(room).expandedTo(SMALLEST))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_24, design.SPACE_16, design.SPACE_24, design.SPACE_16)
        layout.setSpacing(design.SPACE_16)
        layout.addWidget(self._steps)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.foot)

    def reject(self) -> None:
        """Whoever closes the window wants nothing of what is under way."""
        self.foot.stop()
        super().reject()

    def _cancel(self) -> None:
        raise NotImplementedError

    def _back(self) -> None:
        raise NotImplementedError

    def _next(self) -> None:
        raise NotImplementedError

    def _update(self) -> None:
        """What can be pressed now."""
        raise NotImplementedError

    def _run(
        self, words: str, work: Callable[[], T], done: Callable[[T], object], refused: Callable[[Refused], object]
    ) -> None:
        """Says `words` while it goes on."""
        self.foot.stop()
        self.foot.follow(words, self._background.read(work, done, _failed(refused), self.foot.progressed))
        self._update()

    def _run_quietly(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        """The same for what nobody waits for."""
        self.foot.stop()
        self.foot.follow_quietly(self._background.read(work, done, _failed(self._refuse)))
        self._update()

    def _refuse(self, error: Refused) -> None:
        self.foot.say(str(error))


def _failed(refused: Callable[[Refused], object]) -> Callable[[Exception], None]:
    def failed(error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        call_living(refused, error)

    return failed
