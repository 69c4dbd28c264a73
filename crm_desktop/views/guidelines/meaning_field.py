"""What a word means, written where it stands: as high as its text, kept when it is left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.widgets.field import LongTextField


class MeaningField(LongTextField):
    """Ctrl+Enter or leaving it keeps what stands there, Escape brings back what stood there."""

    kept = Signal(str, str)
    """The text, and the one that was seen before."""

    def __init__(self, word: str, parent: QWidget | None = None) -> None:
        """`word` is what is being defined."""
        super().__init__(say("Say what the team means by it"), 1, parent)
        self.seen = ""
        self.setAccessibleName(word)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())

    def show_meaning(self, text: str) -> None:
        """What is meant now; what is being typed stays."""
        is_typed = self.hasFocus() and self.toPlainText() != self.seen
        if not is_typed and text != self.toPlainText():
            self.set_value(text)
        if not is_typed:
            self.seen = text
        self._fit()

    def _fit(self) -> None:
        lines = max(int(self.document().size().height()), 1)
        frame = 2 * self.frameWidth() + 2 * int(self.document().documentMargin())
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + frame + design.SPACE_4)

    def _keep(self) -> None:
        if self.toPlainText().strip() != self.seen.strip():
            seen, self.seen = self.seen, self.toPlainText().strip()
            self.kept.emit(self.seen, seen)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.set_value(self.seen)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            self._keep()
        else:
            super().keyPressEvent(event)
