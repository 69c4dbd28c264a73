"""What was just done, with its Undo; a refusal; work in progress: said in a bar that asks for nothing."""

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QEnterEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from crm_desktop.background import Task
from crm_desktop.models.wording import say
from crm_desktop.views import design, formats, icons
from crm_desktop.views.widgets.labels import Label

SECONDS = {"done": 10, "refused": 15, "problem": 0}
PROGRESS_AFTER_MILLISECONDS = 500
MOST = 3
WIDEST = 640
MOST_LETTERS = 300
SHADOW = 6


class Tone(Enum):
    """What kind of news it is; the icon says it too."""

    DONE = "done"
    REFUSED = "refused"
    PROBLEM = "problem"


_ICONS = {Tone.DONE: "check", Tone.REFUSED: "warning", Tone.PROBLEM: "warning"}


class Message(QWidget):
    """One piece of news: an icon, a sentence, a button or a choice of few, and a way to put it aside."""

    def __init__(
        self,
        sentence: str,
        button: str = "",
        pressed: Callable[[], object] | None = None,
        icon: str = "check",
        colour: Callable[[Any], QColor] | None = None,
        parent: QWidget | None = None,
        tone: Tone | None = None,
        choices: Sequence[tuple[str, Callable[[], object]]] = (),
    ) -> None:
        """The button closes it; `choices` are further buttons, with what each does."""
        super().__init__(parent)
        self.sentence, self.tone = sentence, tone
        self._icon, self._colour = icon, colour or design.good
        self._label = Label(formats.shortened(sentence, MOST_LETTERS))
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.go)
        self.button = self._button(button, pressed)
        self.button.setVisible(bool(button))
        self.choices = [self._button(text, work) for text, work in choices]
        close = QToolButton()
        close.setIcon(icons.icon("close"))
        close.setAutoRaise(True)
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.setAccessibleName(say("Dismiss"))
        close.setToolTip(say("Dismiss"))
        close.clicked.connect(self.go)
        layout = QHBoxLayout(self)
        gap = SHADOW + design.SPACE_8
        layout.setContentsMargins(SHADOW + design.SPACE_12 + design.ICON + design.SPACE_8, gap, gap, gap)
        layout.setSpacing(design.SPACE_8)
        said = QVBoxLayout()
        said.setSpacing(design.SPACE_8)
        said.addWidget(self._label)
        if self.choices:
            # Below: beside so many buttons a sentence has no room.
            row = QHBoxLayout()
            row.setSpacing(design.SPACE_8)
            for each in self.choices:
                row.addWidget(each)
            row.addStretch(1)
            said.addLayout(row)
        layout.addLayout(said, 1)
        layout.addWidget(self.button)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop if self.choices else Qt.AlignmentFlag.AlignVCenter)

    def _button(self, text: str, work: Callable[[], object] | None) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._press(work))
        return button

    def stay(self, seconds: int) -> None:
        """Goes by itself after so many seconds; 0 stays until it is put aside."""
        if seconds:
            self._timer.start(seconds * 1000)

    def go(self) -> None:
        """Gone."""
        self.hide()
        self.deleteLater()

    def _press(self, pressed: Callable[[], object] | None) -> None:
        self.go()
        if pressed is not None:
            pressed()

    def enterEvent(self, event: QEnterEvent) -> None:
        # Whoever points at it is reading it.
        if self._timer.isActive():
            self._timer.stop()
            self._timer.setInterval(max(self._timer.interval() // 2, 2000))

    def leaveEvent(self, event: QEvent) -> None:
        if self._timer.interval():
            self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, painter = self.palette(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(SHADOW, SHADOW - 2, -SHADOW, -SHADOW - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(SHADOW):
            painter.setBrush(QColor(0, 0, 0, 3 + step))
            grown = SHADOW - step
            painter.drawRoundedRect(box.adjusted(-grown, -grown + 2, grown, grown + 2), 8 + grown, 8 + grown)
        ground = design.mixed(design.text(palette), palette.base().color(), 0.08 if design.is_dark(palette) else 0)
        painter.setBrush(ground)
        painter.setPen(QPen(design.hairline(palette), 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        spot = self.rect().adjusted(SHADOW + design.SPACE_12, 0, 0, -2)
        spot.setWidth(design.ICON)
        icons.paint(self._icon, painter, spot, self._colour(palette))
        painter.end()


class Progress(Message):
    """Work under way, with how far it is and a way to stop it."""

    def __init__(self, sentence: str, task: Task[Any], parent: QWidget | None = None) -> None:
        """Goes with the task."""
        super().__init__(sentence, say("Cancel"), task.cancel, "clock", design.quiet_text, parent)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setFixedSize(140, design.SPACE_8)
        self.bar.setAccessibleName(sentence)
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.insertWidget(1, self.bar)
        task.follow(self._advance)
        task.when_ended(self._end)

    def _end(self) -> None:
        self.go()

    def _advance(self, done: int, total: int) -> None:
        # Parts of a thousand: QProgressBar counts in 32 bits.
        self.bar.setRange(0, 1000 if total else 0)
        self.bar.setValue(done * 1000 // total if total else 0)


class MessageBar(QWidget):
    """Where messages stack up, at the lower edge of a window; never takes the focus."""

    def __init__(self, host: QWidget) -> None:
        """Floats over `host`."""
        super().__init__(host)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        host.installEventFilter(self)
        self.hide()

    def say(
        self,
        sentence: str,
        button: str = "",
        pressed: Callable[[], object] | None = None,
        tone: Tone = Tone.DONE,
        choices: Sequence[tuple[str, Callable[[], object]]] = (),
    ) -> Message:
        """Says it, with at most one button.

        With `choices`, a button for each, it waits until one is chosen or it is put aside.
        """
        colours = {Tone.DONE: design.good, Tone.REFUSED: design.warm, Tone.PROBLEM: design.danger}
        message = Message(sentence, button, pressed, _ICONS[tone], colours[tone], tone=tone, choices=choices)
        message.stay(0 if choices else SECONDS[tone.value])
        self._show(message)
        return message

    def follow(self, sentence: str, task: Task[Any]) -> None:
        """Shows progress and Cancel, if the task takes longer than half a second."""
        waiting = QTimer(self, singleShot=True, interval=PROGRESS_AFTER_MILLISECONDS)

        def begin() -> None:
            waiting.deleteLater()
            if not task.ended and not task.cancelled:
                self._show(Progress(sentence, task))

        waiting.timeout.connect(begin)
        waiting.start()

    def messages(self) -> list[Message]:
        """What is said now, the oldest first."""
        lines = self.findChildren(Message, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return sorted((line for line in lines if not line.isHidden()), key=self._lines.indexOf)

    def clear(self) -> None:
        """Puts all news aside, but no work in progress."""
        for message in self.messages():
            if not isinstance(message, Progress):
                message.go()

    def _show(self, message: Message) -> None:
        news = [line for line in self.messages() if not isinstance(line, Progress)]
        if message.tone is Tone.DONE:
            # One bar for what was done, however quickly one works: the menu and History can undo the earlier ones.
            # One that offers what is offered nowhere else, such as to open the file that was saved, stays.
            for old in news:
                if old.tone is Tone.DONE and old.button.text() in ("", "Undo"):
                    old.go()
        stay = [line for line in news if not line.isHidden()]
        if not isinstance(message, Progress):
            for old in stay[: max(0, len(stay) - MOST + 1)]:
                old.go()
        self._lines.addWidget(message)
        message.show()
        message.installEventFilter(self)
        self.show()
        self.raise_()
        self._place()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(message, message.sentence))

    def _place(self) -> None:
        host = self.parentWidget()
        if host is None:
            return
        if not self.messages():
            self.hide()
            return
        width = min(WIDEST, host.width() - 2 * design.SPACE_8)
        height = max(self._lines.heightForWidth(width), self._lines.sizeHint().height())
        corner = QPoint((host.width() - width) // 2, host.height() - height - design.SPACE_8)
        self.setGeometry(corner.x(), corner.y(), width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Hide):
            QTimer.singleShot(0, self, self._place)
        return False
