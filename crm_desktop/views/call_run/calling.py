"""The page of one call: who, the number, the note and the outcomes at the left; script and history at the right."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.background import Background
from crm_desktop.history import History
from crm_desktop.models.call_runs import CallCard, RunState
from crm_desktop.models.call_runs.running import LONGEST_WAIT
from crm_desktop.models.wording import say
from crm_desktop.views import design, formats
from crm_desktop.views.activities.activity_timeline_model import ActivityTimelineModel
from crm_desktop.views.activities.timeline import TimelineView
from crm_desktop.views.call_run.asking import Asking
from crm_desktop.views.call_run.caller_card import CallerCard
from crm_desktop.views.call_run.outcome_keys import OutcomeKeys
from crm_desktop.views.widgets.field import LongTextField
from crm_desktop.views.widgets.labels import Label, ShortenedLabel, section, small

BAR_HEIGHT = 4
LEFT, RIGHT = 3, 2


class Calling(QWidget):
    """Shows one card after another."""

    changed = Signal(str, object)
    """The user changed the script or the days: field and value."""

    def __init__(self, background: Background, history: History, today: Callable[[], date] = date.today) -> None:
        """Shows nothing until `show_card`."""
        super().__init__()
        self._background, self._today = background, today
        self._script_said = ""
        self._models: dict[str, ActivityTimelineModel] = {}
        self._shown: tuple[str, int] | None = None
        self.name, self.progress = ShortenedLabel(quiet=True), Label()
        self.news = Label("", quiet=True)
        self.news.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(BAR_HEIGHT)
        self.bar.setAccessibleName(say("Progress"))
        self.card = CallerCard(today)
        self.note = LongTextField(say("What was said (N to write, Escape to come back)"), 3)
        self.note.setAccessibleName(say("Note"))
        self.note.setFixedHeight(self.note.minimumHeight() + self.note.fontMetrics().lineSpacing())
        self.keys, self.asking = OutcomeKeys(), Asking(today)
        self.script = _Script()
        self.script.finished.connect(self.commit)
        self.days = QSpinBox()
        self.days.setRange(1, LONGEST_WAIT)
        self.days.setAccessibleName(say("Try again after days"))
        self.days.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.days.editingFinished.connect(lambda: self.changed.emit("retry_days", self.days.value()))
        self._timelines = QVBoxLayout()
        self._view: TimelineView | None = None
        self._lay_out()

    def show_progress(self, state: RunState, news: Sequence[str]) -> None:
        """How far the run has come, and who was passed over on the way to the next."""
        self.name.show_text(state.name)
        at = min(state.done + 1, state.total)
        said = say("{at} of {total}", at=formats.number_text(at), total=formats.number_text(state.total))
        self.progress.setText(say("{said}, {reached} reached", said=said, reached=formats.number_text(state.reached)))
        self.bar.setRange(0, max(state.total, 1))
        self.bar.setValue(state.done)
        if news:
            self.news.setText(say("Passed over: {news}.", news="; ".join(news)))
        self.news.setVisible(bool(news))
        if state.script != self._script_said or not self.script.hasFocus():
            self._script_said = state.script
            self.script.set_value(state.script)
        self.days.blockSignals(True)
        self.days.setValue(state.retry_days)
        self.days.blockSignals(False)

    def show_card(self, card: CallCard) -> None:
        """Who is called now, with their history."""
        self.card.show_card(card)
        if (card.kind, card.id) == self._shown:
            self._models[card.kind].refresh()
            return
        self._shown = (card.kind, card.id)
        if card.kind not in self._models:
            self._models[card.kind] = ActivityTimelineModel(self._background, card.kind, self._today, self)
            if self._view is not None:
                self._view.deleteLater()
            self._view = TimelineView(self._models[card.kind])
            self._view.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self._timelines.addWidget(self._view)
        self._models[card.kind].show(card.id)

    def ask(self, outcome: str, reasons: Sequence[str]) -> None:
        """What the outcome has to know, where the outcomes stand."""
        self.keys.hide()
        self.asking.ask(outcome, reasons)
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self.asking))

    def leave_asking(self) -> None:
        """The outcomes again."""
        self.asking.hide()
        self.keys.show()

    def write_note(self) -> None:
        """Into the note."""
        self.note.setFocus()

    def write_script(self) -> None:
        """Into the script."""
        self.script.setFocus()

    def commit(self) -> None:
        """Tells the script, if it is another."""
        said = self.script.value() or ""
        if said != self._script_said:
            self._script_said = said
            self.changed.emit("script", said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        sides = self.width() - 2 * design.WINDOW_MARGIN
        self.keys.fit(sides * LEFT // (LEFT + RIGHT) - design.SPACE_16)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(design.SPACE_12)
        top.addWidget(self.name, 1)
        top.addWidget(self.progress)
        left = QVBoxLayout()
        left.setContentsMargins(design.WINDOW_MARGIN, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        left.setSpacing(design.SPACE_16)
        for part in (self.card, self.note, self.keys, self.asking):
            left.addWidget(part)
        left.addStretch(1)
        inner = QWidget()
        inner.setLayout(left)
        self._scroll = scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        again = QHBoxLayout()
        again.setSpacing(design.SPACE_8)
        again.addWidget(small(say("No answer: try again after")))
        again.addWidget(self.days)
        again.addWidget(small(say("days")))
        again.addStretch(1)
        right = QVBoxLayout()
        right.setContentsMargins(0, design.SPACE_16, design.WINDOW_MARGIN, design.SPACE_16)
        right.setSpacing(design.SPACE_8)
        right.addWidget(section(say("Script")))
        right.addWidget(self.script, 2)
        right.addLayout(again)
        right.addSpacing(design.SPACE_8)
        right.addWidget(section(say("History")))
        right.addLayout(self._timelines, 3)
        right.addStretch(0)
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(scroll, LEFT)
        sides.addLayout(right, RIGHT)
        head = QVBoxLayout()
        head.setContentsMargins(design.WINDOW_MARGIN, design.SPACE_16, design.WINDOW_MARGIN, 0)
        head.setSpacing(design.SPACE_8)
        head.addLayout(top)
        head.addWidget(self.bar)
        head.addWidget(self.news)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(sides, 1)


class _Script(LongTextField):
    """What one says; saved when it is left."""

    finished = Signal()

    def __init__(self) -> None:
        super().__init__(say("What do you say? The next run over the same list begins with it."), 4)
        self.setAccessibleName(say("Script"))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.finished.emit()
