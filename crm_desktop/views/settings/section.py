"""What the sections of Settings have in common: a title, a few words, and writing through the history."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.background import Background
from crm_desktop.history import History, Written
from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.widgets.labels import section, small

T = TypeVar("T")
WIDEST = 760


class Section(QWidget):
    """One section, read when it is first shown and again when its records change."""

    title = ""
    remark = ""
    kinds: tuple[str, ...] = ()
    """The kinds of record that it shows."""

    def __init__(self, background: Background, history: History, parent: QWidget | None = None) -> None:
        """Reads nothing yet."""
        super().__init__(parent)
        self.background, self.history = background, history
        self._stale = True
        self.setMaximumWidth(WIDEST)
        self.content = QVBoxLayout(self)
        self.content.setContentsMargins(design.SPACE_24, design.SPACE_24, design.SPACE_24, design.SPACE_24)
        self.content.setSpacing(design.SPACE_12)
        self.content.addWidget(section(say(self.title)))
        if self.remark:
            said = small(say(self.remark))
            said.setWordWrap(True)
            self.content.addWidget(said)

    def read(self) -> None:
        """Reads in the background and shows; a section without records has nothing to read."""

    def shown(self) -> None:
        """It came to the front."""
        if self._stale:
            self._stale = False
            self.read()

    def refresh(self, change: Written) -> None:
        """Somebody wrote."""
        if not change.touches(*self.kinds):
            return
        if self.isVisible():
            self.read()
        else:
            self._stale = True

    def write(self, deed: str, work: Callable[[], T], done: Callable[[T], object] | None = None) -> None:
        """One step of undo; after a refusal the section shows again what stands."""
        self.history.do(deed, work, done, self._refused)

    def _refused(self, sentence: str) -> None:
        self.history.refused.emit(sentence)
        self.read()


def free_name(wanted: str, taken: list[Any]) -> str:
    """ "New stage", or "New stage 2" when there is one already."""
    names = {row.name.casefold() for row in taken}
    numbered = (f"{wanted} {number}" for number in range(2, len(names) + 3))
    return wanted if wanted.casefold() not in names else next(n for n in numbered if n.casefold() not in names)
