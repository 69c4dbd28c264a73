"""A field to search with: tells what is looked for once the typing pauses."""

from PySide6.QtCore import SIGNAL, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from crm_desktop.models.wording import say
from crm_desktop.views import icons
from crm_desktop.views.widgets.field import tell_whole

PAUSE_MILLISECONDS = 80


class SearchBox(QLineEdit):
    """Words to look for. Escape empties it first, then leaves it, or closes its dialog."""

    searched = Signal(str)
    """What is looked for now; comes once for a burst of keys."""
    left = Signal()
    """Escape in the empty box, or Down: on to the results."""

    def __init__(self, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        """`name` is its accessible name."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(say(placeholder or name))
        self.setClearButtonEnabled(True)
        for clear in self.findChildren(QToolButton):
            clear.setAccessibleName(say("Clear"))
        self.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition).setText(name)
        self._said = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._say)
        self.textChanged.connect(self._typed)
        self.returnPressed.connect(self._say)

    def clear_now(self) -> None:
        """Empties it without waiting."""
        self.clear()
        self._say()

    def show_text(self, text: str) -> None:
        """Shows what is looked for already."""
        self._said = text.strip()
        self.setText(text)
        self._pause.stop()

    def _typed(self, text: str) -> None:
        self._pause.start(0 if not text else PAUSE_MILLISECONDS)

    def _say(self) -> None:
        self._pause.stop()
        text = self.text().strip()
        if text != self._said:
            self._said = text
            self.searched.emit(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tell_whole(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear_now()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down) and self.receivers(SIGNAL("left()")):
            self.left.emit()
        else:
            super().keyPressEvent(event)
