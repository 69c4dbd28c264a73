"""Puts an activity into words: Note, Call, Mail, Meeting or Task; used on the timeline and in its dialog."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.models.activities import ActivityEntry
from crm_desktop.models.wording import said, say, to_say
from crm_desktop.views import design, formats, icons
from crm_desktop.views.activities.entry_words import ICONS, KIND_NAMES
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.field import LongTextField
from crm_desktop.views.widgets.labels import small
from crm_desktop.views.widgets.repeat_field import RepeatField

Linked = tuple[str, int]
DIRECTIONS = to_say(
    {
        "call": [("out", "We called"), ("in", "They called")],
        "email": [("out", "We wrote"), ("in", "They wrote")],
    }
)
PLACEHOLDERS = to_say(
    {
        "note": "What is worth remembering?",
        "call": "What was said?",
        "email": "Subject on the first line, then what it said",
        "meeting": "Subject on the first line, then what was agreed",
        "task": "What is to be done?",
    }
)
BUTTONS = to_say(
    {"note": "Add note", "call": "Log call", "email": "Log mail", "meeting": "Log meeting", "task": "Add task"}
)
# Kinds whose first line is what they are about; a note or a call is all one text.
WITH_SUBJECT = ("email", "meeting", "task")


class ActivityComposer(QWidget):
    """Words for one activity. Ctrl+Enter, or Cmd+Enter, logs it; Escape folds the composer."""

    composed = Signal(object)
    """An `ActivityEntry`."""
    left = Signal()
    """Escape."""

    def __init__(
        self,
        today: Callable[[], date] = date.today,
        folds: bool = False,
        with_button: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """With `folds`, everything but the first line hides until one begins to type or chooses a kind."""
        super().__init__(parent)
        self._today, self._folds = today, folds
        self.links: tuple[Linked, ...] = ()
        self._kinds = QButtonGroup(self)
        self._tabs = {kind: self._tab(kind) for kind in KIND_NAMES}
        self.text = _Words(lines=3)
        self.direction = ChoiceField()
        self.direction.setAccessibleName(say("Direction"))
        self.conversation = QCheckBox(say("We talked"))
        self.conversation.setToolTip(say("Both sides took part: counts as contact both ways"))
        self.due = DateField(today, ahead=True)
        self.due.setAccessibleName(say("Due"))
        self.repeats = RepeatField()
        self._quick = [_day_button(name, day, self._take_day) for name, day in _days(today())]
        self._due_label = small(say("Due"))
        self.button = QPushButton(say("Add note"))
        self.button.setDefault(True)
        if not with_button:
            self.button.hide()  # never show it here: without a parent yet, it would flash up as a window
        self._lay_out()
        self._kinds.buttonClicked.connect(lambda _: self.compose(self.kind()))
        self.text.edited.connect(self._check)
        self.text.entered.connect(self.answer)
        self.text.left.connect(self._leave)
        self.text.begun.connect(self._unfold)
        self.due.edited.connect(self._check)
        self.repeats.edited.connect(self._check)
        self.button.clicked.connect(self.answer)
        self._choose("note")
        self._set_folded(folds)

    def kind(self) -> str:
        """The kind that is chosen."""
        return next(kind for kind, tab in self._tabs.items() if tab.isChecked())

    def compose(self, kind: str, text: str = "") -> None:
        """Goes to the text of this kind."""
        self._choose(kind)
        self._unfold()
        if text:
            self.text.set_value(text)
        self.text.setFocus()

    def entry(self) -> ActivityEntry:
        """What is put into words now."""
        kind, words = self.kind(), self.text.value() or ""
        first, _, rest = words.partition("\n")
        subject, body = (first.strip(), rest.strip()) if kind in WITH_SUBJECT else ("", words)
        return ActivityEntry(
            kind,
            self.links,
            self.direction.value() if kind in DIRECTIONS else "none",
            kind == "call" and self.conversation.isChecked(),
            subject,
            body,
            self.due.value() if kind in ("task", "meeting") else None,
            self.repeats.value() if kind in ("task", "meeting") and self.due.value() else "",
        )

    def is_complete(self) -> bool:
        """Can it be logged? A call or meeting needs no words."""
        said = bool(self.text.value()) or self.kind() in ("call", "email", "meeting")
        return said and not self.due.problem() and not (self.due.value() and self.repeats.problem())

    def answer(self) -> None:
        """Tells what was composed, if it is complete."""
        if self.is_complete():
            self.composed.emit(self.entry())

    def draft(self) -> tuple[str, str, date | None]:
        """What was begun: its kind, the words and the day."""
        return self.kind(), self.text.value() or "", self.due.value()

    def go_on_with(self, draft: tuple[str, str, date | None]) -> None:
        """What was begun in another one; nothing is done for one without words."""
        kind, words, due = draft
        if words:
            self._choose(kind)
            self._set_folded(False)
            self.text.set_value(words)
            self.due.set_value(due)
            self._check()

    def clear(self) -> None:
        """Ready for the next one."""
        self.text.set_value(None)
        self.due.set_value(None)
        self.repeats.set_value("")
        self.conversation.setChecked(False)
        self.text.clearFocus()
        self._choose("note")
        self._set_folded(self._folds)

    def _choose(self, kind: str) -> None:
        self._tabs[kind].setChecked(True)
        self.text.setPlaceholderText(say(PLACEHOLDERS[kind]))
        self.text.setAccessibleName(say(KIND_NAMES[kind]))
        if kind in DIRECTIONS:
            self.direction.set_choices(said(DIRECTIONS[kind]))
        self.direction.setVisible(kind in DIRECTIONS)
        self.conversation.setVisible(kind == "call")
        dated = kind in ("task", "meeting")
        self._due_label.setText(say("Due") if kind == "task" else say("Planned for"))
        self.due.setPlaceholderText(say("No date") if kind == "task" else say("It took place"))
        for widget in (self._due_label, self.due, *self._quick):
            widget.setVisible(dated)
        self._show_repeats()
        self.button.setText(say(BUTTONS[kind]))
        self.button.setAccessibleName(say(BUTTONS[kind]))
        self._check()

    def _check(self) -> None:
        self._show_repeats()
        self.button.setEnabled(self.is_complete())

    def _show_repeats(self) -> None:
        """Only what has a day can come again; asked when there is one, so that the line stays short."""
        self.repeats.setVisible(self.kind() in ("task", "meeting") and self.due.value() is not None)

    def _take_day(self, day: date) -> None:
        self.due.set_value(day)
        self._check()

    def _unfold(self) -> None:
        self._set_folded(False)

    def _leave(self) -> None:
        if self._folds and not self.text.value():
            self.clear()
        self.left.emit()

    def _set_folded(self, folded: bool) -> None:
        self._foot.setVisible(not folded)
        metrics = self.text.fontMetrics()
        lines = 1 if folded else 4
        self.text.setFixedHeight(metrics.lineSpacing() * lines + design.SPACE_16 + 2)

    def _tab(self, kind: str) -> QToolButton:
        tab = QToolButton()
        tab.setText(say(KIND_NAMES[kind]))
        tab.setAccessibleName(say(KIND_NAMES[kind]))
        tab.setIcon(icons.icon(ICONS[kind]))
        tab.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        tab.setCheckable(True)
        tab.setAutoRaise(True)
        self._kinds.addButton(tab)
        return tab

    def _lay_out(self) -> None:
        tabs = QHBoxLayout()
        tabs.setSpacing(design.SPACE_4)
        for tab in self._tabs.values():
            tabs.addWidget(tab)
        tabs.addStretch(1)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(design.SPACE_8)
        self.due.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.due.setMaximumWidth(190)
        for widget in (self.direction, self.conversation, self._due_label, self.due, *self._quick, self.repeats):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_8)
        layout.addLayout(tabs)
        layout.addWidget(self.text)
        layout.addWidget(self._foot)


class _Words(LongTextField):
    """The text; it says when one begins, ends with Ctrl+Enter, or leaves."""

    entered = Signal()
    left = Signal()
    begun = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.entered.emit()
        elif event.matches(QKeySequence.StandardKey.Cancel):
            self.left.emit()
            event.ignore()
        else:
            if event.text():
                self.begun.emit()
            super().keyPressEvent(event)

    def mousePressEvent(self, event: object) -> None:
        self.begun.emit()
        super().mousePressEvent(event)  # type: ignore[arg-type]


def _days(today: date) -> list[tuple[str, date]]:
    """The days that are one click away."""
    return [(say("Tomorrow"), today + timedelta(days=1)), (say("Next week"), formats.next_weekday(today, 1))]


def _day_button(name: str, day: date, take: Callable[[date], object]) -> QToolButton:
    button = QToolButton()
    button.setText(name)
    button.setAccessibleName(name)
    button.setToolTip(formats.date_text(day))
    button.clicked.connect(lambda: take(day))
    return button
