"""A call run at work: one lead or person at a time, one key for each outcome, on with the next."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QStackedLayout

from crm_desktop.background import Background, Task
from crm_desktop.dialogs.convert_lead import ConvertLead
from crm_desktop.history import History, Written
from crm_desktop.models.call_runs import (
    CallAnswer,
    CallCard,
    RunState,
    change_run,
    convert_called,
    reasons_given,
    record_call,
    run_state,
    start_run,
)
from crm_desktop.models.changes import Actor
from crm_desktop.models.leads import ConversionChoices
from crm_desktop.models.refusals import Refused
from crm_desktop.settings import Settings
from crm_desktop.views.actions import Action, OfferedActions
from crm_desktop.views.call_run.calling import Calling
from crm_desktop.views.call_run.results import Results
from crm_desktop.views.page import Navigator, RecordPage
from crm_desktop.views.widgets.empty_state import EmptyState

OUTCOME_KEYS = ("no_answer", "call_back", "not_interested", "wrong_number", "meeting", "convert", "skip")


class CallRunPage(RecordPage):
    """Calls on, results at the end. Everything has its key; Escape comes back from what is typed."""

    title, home = "Call run", "Leads"

    def __init__(
        self,
        background: Background,
        history: History,
        navigator: Navigator,
        settings: Settings,
        user: Actor | None,
        today: Callable[[], date] = date.today,
    ) -> None:
        """Shows nothing until `show_record`."""
        super().__init__()
        self.background, self.history, self.navigator = background, history, navigator
        self._settings, self._user, self._today = settings, user, today
        self.run_id: int | None = None
        self.state: RunState | None = None
        self._busy = self._stale = False
        self._reading: Task[Any] | None = None
        self._reasons: list[str] = []
        self._notes: dict[int, str] = {}
        """What was noted of each call, for one that comes back by Undo."""
        self._told: set[int] = set()
        """Who was said to be passed over."""
        self.calling = Calling(background, history, today)
        self.results = Results(background, settings, user)
        self._gone = EmptyState("", "Call runs", lambda: navigator.open("call_runs", 0), "call")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._front = QStackedLayout(self)
        for part in (self.calling, self.results, self._gone):
            self._front.addWidget(part)
        self.calling.asking.answered.connect(self._answered)
        self.calling.asking.left.connect(self._come_back)
        self.calling.changed.connect(self._change)
        self.results.opened.connect(navigator.open)
        self.results.again.connect(self._call_again)

    @property
    def card(self) -> CallCard | None:
        """Who is called now."""
        return self.state.current if self.state is not None else None

    def actions(self) -> list[Action]:  # type: ignore[override]
        """One key each; typing into a field never means an outcome."""
        is_on, is_lead = self._is_calling, self._can_convert

        def asking(outcome: str) -> Callable[[], None]:
            return partial(self._ask, outcome)

        def ending(outcome: str) -> Callable[[], None]:
            return partial(self._record, CallAnswer(outcome))

        return [
            Action("call_run.dial", "Dial", self.calling.card.dial, "D", "call", self._can_dial, group=10),
            Action("call_run.no_answer", "No answer", ending("no_answer"), "1", "", is_on, group=20, changes=True),
            Action("call_run.call_back", "Call back…", asking("call_back"), "2", "", is_on, group=20, changes=True),
            Action(
                "call_run.not_interested",
                "Not interested…",
                asking("not_interested"),
                "3",
                "",
                is_on,
                group=20,
                changes=True,
            ),
            Action(
                "call_run.wrong_number",
                "Wrong number",
                self._wrong_number,
                "4",
                "",
                self._can_dial,
                group=20,
                changes=True,
            ),
            Action("call_run.meeting", "Meeting…", asking("meeting"), "5", "", is_on, group=20, changes=True),
            Action("call_run.convert", "Convert…", self._convert, "6", "", is_lead, group=20, changes=True),
            Action("call_run.skip", "Skip", ending("skipped"), "7", "", is_on, group=20, changes=True),
            Action("call_run.note", "Write note", self.calling.write_note, "N", "note", is_on, group=30, changes=True),
            Action(
                "call_run.script",
                "Change script",
                self.calling.write_script,
                "S",
                "edit",
                is_on,
                group=30,
                changes=True,
            ),
            Action("call_run.open", "Open record", self._open, "O", "forward", is_on, group=40),
            Action("call_run.runs", "All call runs", lambda: self.navigator.open("call_runs", 0), "", "back", group=50),
        ]

    def offer(self, offered: OfferedActions) -> None:
        """Puts the outcomes below the card."""
        self.calling.keys.offer(offered, [f"call_run.{name}" for name in OUTCOME_KEYS])

    def show_record(self, record_id: int) -> None:
        """Goes on with this run."""
        if record_id != self.run_id:
            self.run_id, self.state = record_id, None
            self._told = set()
        self._read()

    def refresh(self, change: Written) -> None:
        """Somebody wrote: what was said of who is next may be another now."""
        if self.run_id is None or not change.touches("call_run", "call_run_entry", "lead", "person", "activity"):
            return
        self._stale = not self.isVisible()
        if not self._stale:
            self._read()

    def whereabouts(self) -> Any:
        """What was noted of a call that is not ended."""
        noted = {self.card.entry: self.calling.note.value() or ""} if self.card is not None else {}
        return {**self._notes, **noted}

    def return_to(self, whereabouts: Any) -> None:
        """With what was noted."""
        self._notes = dict(whereabouts)

    def shown(self) -> None:
        """The keys are the outcomes'."""
        if self._stale:
            self._stale = False
            self._read()
        self.setFocus()

    # -- reading -----------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        run_id, user = self.run_id, self._user
        if run_id is not None:
            self._reading = self.background.read(
                lambda: (run_state(run_id, user), reasons_given()), self._show, self._missed
            )

    def _show(self, found: tuple[RunState, list[str]]) -> None:
        before = self.card
        self.state, self._reasons = found
        self._busy = False
        state = self.state
        self.title = state.name
        news = [why for entry, why in state.passed.items() if entry not in self._told]
        self._told.update(state.passed)
        self.calling.show_progress(state, news)
        if state.current is None:
            self.calling.leave_asking()
            self.results.show_state(state)
            self._front.setCurrentWidget(self.results)
        else:
            if before is None or before.entry != state.current.entry:
                self.calling.leave_asking()
                self.calling.note.set_value(self._notes.pop(state.current.entry, ""))
                if self.isVisible():
                    self.setFocus()
            self.calling.show_card(state.current)
            self._front.setCurrentWidget(self.calling)
        self.titled.emit(self.title)
        self.actions_changed.emit()

    def _missed(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        self.state, self._busy = None, False
        self._gone.say(str(error))
        self._front.setCurrentWidget(self._gone)
        self.actions_changed.emit()

    # -- outcomes ----------------------------------------------------------------------------------------------------

    def _is_calling(self) -> bool:
        return self.card is not None

    def _can_dial(self) -> bool:
        return self.card is not None and bool(self.card.phones)

    def _can_convert(self) -> bool:
        return self.card is not None and self.card.kind == "lead"

    def _ask(self, outcome: str) -> None:
        if self.card is not None and not self._busy:
            self.calling.ask(outcome, self._reasons)

    def _answered(self, outcome: str, words: str, on: date | None) -> None:
        self._record(CallAnswer(outcome, words=words, on=on))

    def _wrong_number(self) -> None:
        self._record(CallAnswer("wrong_number", phone=self.calling.card.dialled))

    def _record(self, answer: CallAnswer) -> None:
        """On with the next; a key that is pressed twice counts once."""
        card = self.card
        if card is None or self._busy:
            return
        note = self._noted(card)
        told = CallAnswer(answer.outcome, note, answer.on, answer.words, answer.phone)
        self._busy = True
        work = partial(record_call, card.entry, told, self._today())
        self.history.do("record_call", work, lambda _: self.calling.note.set_value(None), self._refused)

    def _convert(self) -> None:
        card = self.card
        if card is None or self._busy:
            return
        dialog = ConvertLead(self.background, self._settings, card.id, self)

        def answered(choices: ConversionChoices) -> None:
            note = self._noted(card)
            work = partial(convert_called, card.entry, choices, note)
            self.history.do("convert_lead", work, refused=self._refused)

        dialog.answered.connect(answered)
        dialog.finished.connect(lambda _: self.setFocus())
        dialog.open()

    def _call_again(self, kind: str, ids: Sequence[int]) -> None:
        name = self.title
        self.history.do(
            "start_call_run", lambda: start_run(kind, ids, name), lambda run_id: self.navigator.open("call_run", run_id)
        )

    def _noted(self, card: CallCard) -> str:
        self._notes[card.entry] = self.calling.note.value() or ""
        return self._notes[card.entry]

    def _refused(self, sentence: str) -> None:
        self._busy = False
        self.history.refused.emit(sentence)
        self._read()

    def _change(self, name: str, value: object) -> None:
        if self.run_id is not None and self.state is not None and getattr(self.state, name) != value:
            self.history.do("change_call_run", partial(change_run, self.run_id, {name: value}))

    def _open(self) -> None:
        if self.card is not None:
            self.navigator.open(self.card.kind, self.card.id)

    def _come_back(self) -> None:
        self.calling.leave_asking()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._come_back()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        # Going elsewhere by keyboard saves the script, as leaving the field does.
        self.calling.commit()
        super().hideEvent(event)
