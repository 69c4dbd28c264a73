"""The next action of a record as a button: set in one click, done and followed by the next in one step."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from crm_desktop.models.activities.repeating import comes_again
from crm_desktop.models.wording import say
from crm_desktop.views import design, formats, icons
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.field import TextField
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.labels import small

WIDTH = 340
WORDS_WIDEST = 200
MONDAY, FRIDAY = 1, 5
MOST_DAYS = 2


def next_days(today: date) -> list[tuple[str, date]]:
    """The days that are one click away; a weekend is no day to promise something for."""
    tomorrow, monday = today + timedelta(days=1), formats.next_weekday(today, MONDAY)
    near = [(say("Tomorrow"), tomorrow)] if tomorrow.isoweekday() <= FRIDAY and tomorrow != monday else []
    return [*near, (say("Next week"), monday)]


class NextAction(QFrame):
    """What is to be done next and when. Nothing planned: one click plans it; something planned: one click is done."""

    planned = Signal(str, object)
    """Words and date, both empty for nothing."""
    finished = Signal(str, object)
    """It is done; the words and date of what comes next, or nothing."""

    def __init__(self, today: Callable[[], date] = date.today, parent: QWidget | None = None) -> None:
        """Shows nothing planned."""
        super().__init__(parent)
        self._today = today
        self._words = ""
        self._on: date | None = None
        self._done = QToolButton(autoRaise=True)
        self._done.setIcon(icons.icon("circle"))
        self._done.setAccessibleName(say("Done"))
        self._done.setToolTip(say("Done, and plan the next"))
        self._done.clicked.connect(lambda: self.ask(finishing=True))
        self.change = QPushButton(say("Next action"))
        self.change.setIcon(icons.icon("calendar"))
        self.change.clicked.connect(lambda: self.ask(finishing=False))
        self._quick = [self._quick_button() for _ in range(MOST_DAYS)]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_8)
        layout.addWidget(self._done)
        layout.addWidget(self.change)
        for button in self._quick:
            layout.addWidget(button)
        self._say("", None, editable=True)

    def show_action(self, words: str, on: date | None, editable: bool = True) -> None:
        """What is planned now."""
        self._say(words, on, editable)
        self.setVisible(bool(words or on) or editable)

    def _say(self, words: str, on: date | None, editable: bool) -> None:
        self._words, self._on = words, on
        is_planned = bool(words or on)
        today = self._today()
        self._done.setVisible(is_planned and editable)
        self.change.setEnabled(editable)
        when = formats.when_text(on, today)
        said = " · ".join(part for part in (words, when) if part)
        short = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, WORDS_WIDEST)
        self.change.setText(" · ".join(part for part in (short, when) if part) or say("Next action…"))
        self.change.setToolTip(said or say("Change the next action"))
        self.change.setAccessibleName(say("Next action"))
        self.change.setAccessibleDescription(said)
        self._colour(bool(on and on < today))
        days = next_days(today) if editable and not is_planned else []
        for at, button in enumerate(self._quick):
            button.setVisible(at < len(days))
            if at < len(days):
                button.setText(days[at][0])
                button.setAccessibleName(say("Next action: {days}", days=days[at][0]))
                button.setToolTip(formats.date_text(days[at][1]))

    def _colour(self, overdue: bool) -> None:
        palette = QPalette()
        if overdue:
            palette.setColor(QPalette.ColorRole.ButtonText, design.warm(palette))
        self.change.setPalette(palette)

    def _quick_button(self) -> QPushButton:
        button = QPushButton()
        button.clicked.connect(lambda: self._plan_quickly(button))
        return button

    def _plan_quickly(self, button: QPushButton) -> None:
        day = dict(next_days(self._today()))[button.text()]
        self.planned.emit(self._words or say("Follow up"), day)

    def plan_next_day(self) -> None:
        """The next working day, with what is planned now or a follow-up."""
        self.planned.emit(self._words or say("Follow up"), next_days(self._today())[0][1])

    def ask(self, finishing: bool) -> None:
        """Asks below the button for words and a day."""
        popup = NextActionPopup(self._words, self._on, finishing, self._today, self)
        popup.planned.connect(self.planned)
        popup.finished.connect(self.finished)
        right = self.change.mapToGlobal(QPoint(self.change.width(), self.change.height() + design.SPACE_4))
        popup.adjustSize()
        popup.move(max(right.x() - popup.width(), 0), right.y())
        popup.show()
        popup.words.setFocus()
        popup.words.selectAll()


class NextActionPopup(QFrame):
    """Asks for words and a date below the button; Enter saves, Escape leaves it as it was."""

    planned = Signal(str, object)
    finished = Signal(str, object)

    def __init__(
        self, words: str, on: date | None, finishing: bool, today: Callable[[], date], parent: QWidget
    ) -> None:
        """`finishing` asks what comes after what was planned."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._finishing, self._today = finishing, today
        self.words = TextField(say("What is to be done"))
        self.on = DateField(today, ahead=True)
        form = Form()
        form.add("And then" if finishing else "Next action", self.words)
        form.add("On", self.on)
        if finishing:
            form.add_widget(
                small(
                    say("“{words}” is done. Leave both empty if nothing comes next.", words=words or say("Follow up"))
                )
            )
            again = comes_again(words, on, today())
            if again is not None:
                self.words.set_value(words)
                self.on.set_value(again)
        else:
            form.add_widget(small(say("“Call every month” comes again by itself, once it is done.")))
            self.words.set_value(words)
            self.on.set_value(on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_12, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        layout.addWidget(form)
        layout.addLayout(self._days())
        layout.addLayout(self._buttons(bool(words or on)))
        self.setMinimumWidth(WIDTH)

    def _days(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(design.SPACE_8)
        today = self._today()
        for name, day in [(say("Today"), today), *next_days(today)]:
            button = QPushButton(name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, chosen=day: self._answer_on(chosen))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _buttons(self, is_planned: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(design.SPACE_8)
        if is_planned and not self._finishing:
            clear = QPushButton(say("Plan nothing"))
            clear.setAutoDefault(False)
            clear.clicked.connect(lambda: self._tell("", None))
            row.addWidget(clear)
        row.addStretch(1)
        save = QPushButton(say("Done") if self._finishing else say("Save"))
        save.setDefault(True)
        save.clicked.connect(self.answer)
        row.addWidget(save)
        return row

    def answer(self) -> None:
        """Takes what stands there, if it can be meant."""
        if not self.on.problem():
            self._tell(self.words.value() or "", self.on.value())

    def _answer_on(self, day: date) -> None:
        self.on.set_value(day)
        self._tell(self.words.value() or say("Follow up"), day)

    def _tell(self, words: str, on: date | None) -> None:
        self.close()
        (self.finished if self._finishing else self.planned).emit(words, on)

    def keyPressEvent(self, event: Any) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.answer()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
