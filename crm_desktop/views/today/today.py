"""The Today page: what is overdue, due today, due this week, and what has nothing planned."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDate, QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QHideEvent, QPalette
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from crm_desktop.background import Background, Task
from crm_desktop.dialogs.log_activity import LogActivity
from crm_desktop.dialogs.set_next_action import NextAction, SetNextAction
from crm_desktop.history import History, Written
from crm_desktop.models.activities import (
    TodayItem,
    TodayList,
    complete_activity,
    finish_next_action,
    log_activity,
    plan_next_action,
    replan_activity,
    today_list,
)
from crm_desktop.models.changes import Actor
from crm_desktop.models.exports.calendar import export_calendar
from crm_desktop.models.wording import say
from crm_desktop.settings import Settings
from crm_desktop.views import design, formats
from crm_desktop.views.actions import Action, OfferedActions
from crm_desktop.views.page import DropTarget, Navigator, Page
from crm_desktop.views.today.next_line import next_days
from crm_desktop.views.today.today_list_model import Line, TodayListModel
from crm_desktop.views.today.today_view import TodayView
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.labels import Label, title

REFRESHED_BY = ("lead", "opportunity", "activity", "activity_link", "person", "company", "lead_status")
# How a day without its year is written where it is not as in English.
_DAYS = {
    QLocale.Language.German: "dddd, d. MMMM",
    QLocale.Language.French: "dddd d MMMM",
    QLocale.Language.Spanish: "dddd, d 'de' MMMM",
    QLocale.Language.Swedish: "dddd d MMMM",
}


class Today(Page):
    """A list that one can empty: checking off, and saying what comes next, in one step."""

    title = "Today"

    def __init__(
        self,
        background: Background,
        history: History,
        navigator: Navigator,
        settings: Settings,
        user: Actor | None,
        today: Callable[[], date] = date.today,
        *,
        import_list: Callable[[], object] | None = None,
    ) -> None:
        """Reads when it is shown. There is nothing to set here, but every page is made alike.

        `import_list` asks for a file; without it the way to a first list is by Leads.
        """
        super().__init__()
        self._background, self._history, self._navigator = background, history, navigator
        self._user, self._today = user, today
        self._stale = True
        self._reading: Task[TodayList] | None = None
        self.model = TodayListModel(today, self)
        self.view = TodayView(self.model, today)
        self._said = Label("", quiet=True)
        self._all = QPushButton(say("Activities"))
        self._all.setAccessibleName(self._all.text())
        self._all.clicked.connect(partial(navigator.open, "activities", 0))
        self._empty = EmptyState(
            "Nothing is due, and nothing waits to be planned. A good moment to find new leads.",
            "Open leads",
            partial(navigator.go, "Leads"),
            "done",
        )
        self._begin = EmptyState(
            "No leads yet. Import a list that you bought; what is to be done with them stands here.",
            "Import…",
            import_list or partial(navigator.go, "Leads"),
            "leads",
        )
        self._lay_out()
        self._connect()

    def actions(self) -> list[Action]:  # type: ignore[override]
        """What can be done with the item that the keyboard is on; Space, N and Enter do the first three."""
        on = self._is_on_item
        return [
            Action("today.new", "New task", self._new_task, "Ctrl+N", "add", button=True, group=5, changes=True),
            Action("today.done", "Done", lambda: self._with_current(self._finish), icon="check", enabled=on, group=10,
                   changes=True),
            Action("today.next", "Done, and next…", lambda: self._with_current(self.view.ask_next), icon="forward",
                   enabled=on, group=10, changes=True),
            Action("today.open", "Open‖do", lambda: self._with_current(self._open), enabled=on, group=10),
            Action("today.tomorrow", "Put off to tomorrow", lambda: self._with_current(self._put_off, "Tomorrow"),
                   "Ctrl+T", enabled=on, group=20, changes=True),
            Action("today.next_week", "Put off to next week", lambda: self._with_current(self._put_off, "Next week"),
                   "Ctrl+Shift+T", enabled=on, group=20, changes=True),
            Action("today.choose", "Choose a day…", lambda: self._with_current(self._choose), "Ctrl+D", "calendar",
                   enabled=on, group=20, changes=True),
            Action("today.log", "Log activity…", lambda: self._with_current(self._log), "Ctrl+L", "note", enabled=on,
                   group=30, changes=True),
            Action("today.calendar", "Export to a calendar…", self._ask_calendar, "", "export", menu="File", group=15),
        ]  # fmt: skip

    def offer(self, offered: OfferedActions) -> None:
        """Puts the button of what is new beside the way to all; the window calls it once."""
        self._head.addWidget(offered.button("today.new"))

    def refresh(self, change: Written) -> None:
        """Reads again what a change may have moved; while something is asked, when it was answered."""
        if change.touches(*REFRESHED_BY):
            self._stale = True
            if self.isVisible() and not self.view.is_asking:
                self._read()

    def whereabouts(self) -> Any:
        """What one is on, and how far down."""
        return self.view.place()

    def return_to(self, whereabouts: Any) -> None:
        """When it is read."""
        self.view.return_to(whereabouts)

    def record_at(self, where: QPoint) -> DropTarget | None:
        """Whom the thing to do that is there is about."""
        port = self.view.viewport()
        index = self.view.indexAt(port.mapFromGlobal(where))
        line = self.model.line(index)
        if line is None or line.item is None or line.item.record is None:
            return None
        rect = self.view.visualRect(index)
        shown = QRect(port.mapToGlobal(rect.topLeft()), rect.size())
        return DropTarget(*line.item.record, line.item.title or line.item.text, shown)

    def shown(self) -> None:
        """One comes back: what was done is gone."""
        self.model.forget_done()
        self._read()
        self.view.setFocus()

    def _read(self) -> None:
        self._stale = False
        if self._reading is not None:
            self._reading.cancel()
        user, today = self._user, self._today()
        self._reading = self._background.read(lambda: today_list(user, today), self._show)

    def _show(self, found: TodayList) -> None:
        if self.view.is_asking:
            self._stale = True
            return
        self.view.let_write(not self._history.only_read)
        self.model.show(found)
        self._say()
        empty = self._empty if found.has_leads else self._begin
        self._front.setCurrentWidget(empty if self.model.is_empty else self.view)
        if self.view.hasFocus():
            self.view.begin()
        self.actions_changed.emit()

    def _say(self) -> None:
        today = self._today()
        day = QLocale().toString(
            QDate(today.year, today.month, today.day),
            _DAYS.get(QLocale().language(), "dddd, d MMMM"),
        )
        done = say(" · {done} done", done=formats.number_text(self.model.done)) if self.model.done else ""
        self._said.setText(
            say("{day} · {due} to do{done}", day=day, due=formats.number_text(self.model.due), done=done)
        )

    def _finish(self, line: Line, then: NextAction | None = None) -> None:
        """It is done; the list shows so at once, and takes it back when it was refused."""
        item = line.item
        if item is None or line.is_done:
            return
        follows = then or NextAction()
        today = self._today()
        if item.kind == "activity":
            work: Callable[[], object] = partial(
                complete_activity, item.id, today, then=follows.words, then_on=follows.on
            )
        else:
            work = partial(finish_next_action, item.kind, item.id, today, follows.words, follows.on)
        self.model.mark_done(line)
        self._say()
        self.view.go_on()

        def refused(sentence: str) -> None:
            self.model.mark_open(line)
            self._read()
            self._history.refused.emit(sentence)

        deed = "complete_activity" if item.kind == "activity" else "finish_next_action"
        self._history.do(deed, work, lambda _: self.model.settle(line), refused)

    def _plan(self, line: Line, action: NextAction) -> None:
        """Another day, or something for what had nothing; for a task that is done, another task."""
        item = line.item
        if item is None:
            return
        if item.kind != "activity":
            self._history.do("plan_next_action", partial(plan_next_action, item.kind, item.id, action.words, action.on))
        elif not line.is_done:
            self._history.do("replan_activity", partial(replan_activity, item.id, action.on, action.words))
        else:
            links = [item.record] if item.record else []
            self._history.do(
                "log_activity",
                lambda: log_activity("task", links, subject=action.words or item.text, due_on=action.on),
            )

    def _put_off(self, line: Line, name: str) -> None:
        if line.item is not None and not line.is_done:
            tomorrow = self._today() + timedelta(days=1)
            on = dict(next_days(self._today())).get(say(name), tomorrow)
            self._plan(line, NextAction(line.item.text or say("Follow up"), on))

    def _choose(self, line: Line) -> None:
        if line.item is not None:
            item = line.item
            dialog = SetNextAction(item.title or item.text, item.text, item.on, self._today, self)
            dialog.answered.connect(lambda action: self._plan(line, action))
            dialog.open()

    def _open(self, line: Line) -> None:
        if line.item is not None and line.item.record is not None:
            self._navigator.open(*line.item.record)

    def _log(self, line: Line) -> None:
        item: TodayItem | None = line.item
        if item is not None and item.record is not None:
            dialog = LogActivity(self._background, [item.record], [item.title], self, today=self._today)
            dialog.answered.connect(lambda entry: self._history.do("log_activity", entry.log))
            dialog.open()

    def _new_task(self) -> None:
        """Something to be done that concerns no record."""
        dialog = LogActivity(self._background, (), (), self, kind="task", today=self._today)
        dialog.answered.connect(lambda entry: self._history.do("log_activity", entry.log))
        dialog.open()

    def _ask_calendar(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, say("Export to a calendar"), "next-actions.ics", say("iCalendar (*.ics)")
        )
        if path:
            self._background.read(partial(export_calendar, Path(path), self._user), self._exported)

    def _exported(self, count: int) -> None:
        self._said.setText(
            say("{entries} exported for the calendar", entries=formats.count_text(count, "entry", "entries"))
        )

    def _is_on_item(self) -> bool:
        return self.view.current_line() is not None

    def _with_current(self, do: Callable[..., object], *more: object) -> None:
        line = self.view.current_line()
        if line is not None:
            do(line, *more)

    def _caught_up(self) -> None:
        """What was asked was answered: now what was written meanwhile is read."""
        if self._stale and self.isVisible():
            self._read()

    def _connect(self) -> None:
        self.view.done_wanted.connect(self._finish)
        self.view.finished.connect(self._finish)
        self.view.planned.connect(self._plan)
        self.view.put_off.connect(self._put_off)
        self.view.choose_wanted.connect(self._choose)
        self.view.open_wanted.connect(self._open)
        self.view.closed.connect(self._caught_up)
        self.view.barred.connect(lambda: self._history.refused.emit(self._history.only_read))
        self.view.selectionModel().currentChanged.connect(lambda *_: self.actions_changed.emit())

    def _lay_out(self) -> None:
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._head = head = QHBoxLayout()
        head.setContentsMargins(design.WINDOW_MARGIN, 0, design.WINDOW_MARGIN, 0)
        head.setSpacing(design.SPACE_12)
        head.addWidget(title(say(self.title)), 0, Qt.AlignmentFlag.AlignBaseline)
        head.addWidget(self._said, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addStretch(1)
        head.addWidget(self._all)
        pages = QWidget()
        self._front = QStackedLayout(pages)
        self._front.addWidget(self.view)
        self._front.addWidget(self._empty)
        self._front.addWidget(self._begin)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, design.SPACE_16, 0, 0)
        layout.setSpacing(design.SPACE_4)
        layout.addLayout(head)
        layout.addWidget(pages, 1)

    def hideEvent(self, event: QHideEvent) -> None:
        # Going elsewhere takes what was being said, as leaving the line does.
        self.view.take_line()
        super().hideEvent(event)
