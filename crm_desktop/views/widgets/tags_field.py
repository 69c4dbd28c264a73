"""Several tags in one line, parted by commas; those that are known are completed as one types."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit, QWidget

from crm_desktop.models.folding import fold
from crm_desktop.models.wording import say


class TagsField(QLineEdit):
    """The tags as one types them; the word at the cursor is completed."""

    edited = Signal()

    def __init__(
        self, known: Callable[[], Iterable[str]], placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        """`known` answers the tags there are."""
        super().__init__(parent)
        self.setPlaceholderText(placeholder or say("Tags, separated by commas"))
        self._known = known
        self._offered = QCompleter(self)
        self._offered.setModel(QStringListModel(self._offered))
        self._offered.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._offered.setWidget(self)
        self._offered.activated.connect(self._take)
        self.textEdited.connect(self._typed)

    def value(self) -> tuple[str, ...] | None:
        """The tags, each once; None when there are none."""
        words = (" ".join(word.split()) for word in self.text().split(","))
        return tuple({fold(word): word for word in reversed([*filter(None, words)])}.values())[::-1] or None

    def set_value(self, value: Iterable[str] | None) -> None:
        """Shows them, ready for one more."""
        self.setText("".join(f"{tag}, " for tag in value or ()))

    def problem(self) -> str:
        """Any words can be meant."""
        return ""

    def completions(self) -> list[str]:
        """The known tags that begin with the word at the cursor or hold it, but for those that stand there already."""
        word, there = fold(self._word()), {fold(tag) for tag in self.value() or ()}
        found = [tag for tag in self._known() if word in fold(tag) and (fold(tag) == word or fold(tag) not in there)]
        return sorted(found, key=lambda tag: not fold(tag).startswith(word))

    @property
    def is_completing(self) -> bool:
        """Does the list of completions stand open?"""
        return self._popup().isVisible()

    def _popup(self) -> QAbstractItemView:
        found = self._offered.popup()
        assert found is not None
        return found

    def _word(self) -> str:
        return self.text()[: self.cursorPosition()].rpartition(",")[2].strip()

    def _typed(self) -> None:
        found = self.completions() if self._word() else []
        model = self._offered.model()
        assert isinstance(model, QStringListModel)
        model.setStringList(found)
        if found and [fold(tag) for tag in found] != [fold(self._word())]:
            self._offered.complete()
            # Enter takes the first at once; what is typed in full and a comma makes a new one.
            self._popup().setCurrentIndex(model.index(0, 0))
        else:
            self._popup().hide()
        self.edited.emit()

    def _take(self, tag: str) -> None:
        at = self.cursorPosition()
        before, after = self.text()[:at].rpartition(",")[0], self.text()[at:].partition(",")[2].strip()
        kept = f"{before}, {tag}, " if before.strip() else f"{tag}, "
        self.setText(f"{kept}{after}")
        self.setCursorPosition(len(kept))
        self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_completing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The list takes it; the line stays open for the next tag.
            event.ignore()
            return
        super().keyPressEvent(event)
