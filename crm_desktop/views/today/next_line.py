"""The small line that opens inside an item: what comes next, and when."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QToolButton, QWidget

from crm_desktop.dialogs.set_next_action import NextAction
from crm_desktop.models.wording import say
from crm_desktop.views import design, formats
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.field import TextField


class NextLine(QWidget):
    """Enter takes it, Escape leaves everything as it was, going elsewhere takes what is there."""

    HEIGHT = 44
    answered = Signal(object)
    """A `NextAction`; with neither words nor a day nothing comes next."""
    left = Signal(object)
    """A `NextAction` as well, but nobody said so: the focus went elsewhere."""
    cancelled = Signal()

    def __init__(self, parent: QWidget, prompt: str, button: str, today: Callable[[], date]) -> None:
        """`prompt` such as "What comes next?"; `button` what Enter does."""
        super().__init__(parent)
        self._today = today
        self._ended = False
        self.words = TextField(prompt)
        self.words.setAccessibleName(say("Next action"))
        self.on = DateField(today, say("Tomorrow"), ahead=True)
        self.on.setAccessibleName(say("On"))
        self.on.setFixedWidth(150)
        self.button = QPushButton(button)
        self.button.setAccessibleName(button)
        self.button.setDefault(True)
        self.days = {name: self._day(name, day) for name, day in next_days(today())}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, design.SPACE_8)
        row.setSpacing(design.SPACE_8)
        row.addWidget(self.words, 1)
        row.addWidget(self.on)
        for button_of_day in self.days.values():
            row.addWidget(button_of_day)
        row.addWidget(self.button)
        self.button.clicked.connect(self.answer)
        for widget in (self.words, self.on, self.button, *self.days.values()):
            widget.installEventFilter(self)
        self.setFocusProxy(self.words)

    def answer(self) -> None:
        """Takes what stands there: words without a day are for tomorrow."""
        if self.on.problem():
            self.on.setFocus()
            return
        self._end(self._meant())

    def _meant(self) -> NextAction:
        words, on = self.words.value() or "", self.on.value()
        return NextAction(words, on or (self._today() + timedelta(days=1) if words else None))

    def leave(self) -> None:
        """Takes what stands there as far as it can be meant."""
        if not self._ended:
            self._ended = True
            self.left.emit(self._meant())

    def _day(self, name: str, day: date) -> QToolButton:
        button = QToolButton()
        button.setText(name)
        button.setAccessibleName(name)
        button.setToolTip(formats.date_text(day))
        button.clicked.connect(lambda: self._end(NextAction(self.words.value() or say("Follow up"), day)))
        return button

    def _end(self, action: NextAction) -> None:
        if not self._ended:
            self._ended = True
            self.answered.emit(action)

    def _cancel(self) -> None:
        if not self._ended:
            self._ended = True
            self.cancelled.emit()

    def _look_around(self) -> None:
        """The focus went elsewhere, and not to the calendar."""
        focus = QApplication.focusWidget()
        if self._ended or QApplication.activePopupWidget() is not None or focus is None:
            return
        if not self.isAncestorOf(focus):
            self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._look_around)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._cancel()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and watched in (self.words, self.on):
                self.answer()
                return True
        return False


def next_days(today: date) -> list[tuple[str, date]]:
    """The days that are one click away."""
    return [(say("Tomorrow"), today + timedelta(days=1)), (say("Next week"), formats.next_weekday(today, 1))]
