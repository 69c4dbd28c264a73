"""The page of one record, whatever its noun: head, fields in groups, related records, one timeline."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QHideEvent, QPalette
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from crm_desktop.background import Background, Task
from crm_desktop.history import History, Written
from crm_desktop.models.activities import finish_next_action, plan_next_action
from crm_desktop.models.changes import Actor
from crm_desktop.models.deleting import delete_records
from crm_desktop.models.record import Record
from crm_desktop.models.refusals import Refused
from crm_desktop.models.sheets import Link, Sheet
from crm_desktop.models.wording import in_sentence, say
from crm_desktop.settings import Settings
from crm_desktop.views import design
from crm_desktop.views.actions import Action, OfferedActions
from crm_desktop.views.activities.timeline import Timeline
from crm_desktop.views.columns import Column
from crm_desktop.views.page import Navigator, RecordPage
from crm_desktop.views.records.contact_card import ContactCard
from crm_desktop.views.records.edits import EditDeed, Edits
from crm_desktop.views.records.field_groups import FieldGroups, Group
from crm_desktop.views.records.own_columns import own_column
from crm_desktop.views.records.record_body import RecordBody
from crm_desktop.views.records.record_files import FileDrop, RecordFiles
from crm_desktop.views.records.record_header import RecordHeader
from crm_desktop.views.records.related_list import RelatedList
from crm_desktop.views.records.trail import Trail
from crm_desktop.views.records.value_line import ValueLine
from crm_desktop.views.records.vocabulary import Vocabulary
from crm_desktop.views.records.ways_out import WayOut
from crm_desktop.views.widgets.empty_state import EmptyState


@dataclass(frozen=True)
class Refusal:
    """An edit that was refused, until what stands there now has been read."""

    line: ValueLine
    sentence: str
    sheet: Sheet
    value: Any

    def said_on(self, sheet: Sheet) -> str:
        """What one wrote oneself is not lost because somebody else was faster."""
        if sheet.version == self.sheet.version or not isinstance(self.value, (str, Decimal, date)):
            return self.sentence
        return say("{sentence} You wrote “{text}”.", sentence=self.sentence, text=self.line.text_of(self.value))


class SheetPage(RecordPage):
    """Skeleton at once, values from the background; every value is edited where it stands and saves itself.

    A noun's page says which fields there are, how one is read, and what stands beside them.
    """

    kind: ClassVar[str]
    model: ClassVar[type[Record]]
    """The view that lists them, as the navigation calls it."""
    many: ClassVar[str]
    square: ClassVar[bool] = False
    acts: ClassVar[bool] = False
    """It has a next action."""
    groups: ClassVar[tuple[Group, ...]]
    always: ClassVar[frozenset[str]] = frozenset()
    refreshed_by: ClassVar[tuple[str, ...]] = ()
    """Other kinds whose records are named on the page."""
    on_menu: ClassVar[tuple[str, ...]] = ()
    """Actions without a button, by name."""

    def __init__(
        self,
        background: Background,
        history: History,
        navigator: Navigator,
        settings: Settings,
        user: Actor | None,
        trail: Trail | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        """Shows nothing until `show_record`."""
        super().__init__()
        self.background, self.history, self.navigator = background, history, navigator
        self.settings, self.user, self.today = settings, user, today
        self._trail = trail or Trail()
        self.record_id: int | None = None
        self.sheet: Sheet | None = None
        self._stale = False
        self._refused: Refusal | None = None
        self._left: tuple[int | None, int, Any] = (None, 0, None)
        self._reading: Task[Any] | None = None
        self.vocabulary = Vocabulary(background, history, self)
        self.columns = self.fields(self.vocabulary)
        self.edits = Edits(history, f"edit_{self.kind}", self.edit_deed(), self)
        to_list = partial(navigator.go, self.home)
        self.header = RecordHeader(self.columns["name"], self.home, to_list, self.square, self.acts, today)
        self.groups_shown = FieldGroups(self.groups, self.columns, self.always | {"tags"}, today)
        self.timeline = Timeline(background, history, self.kind, today)
        self.related = QWidget()
        self._related = QVBoxLayout(self.related)
        self._related.setContentsMargins(0, 0, 0, 0)
        self._related.setSpacing(design.SPACE_16)
        self.card = ContactCard(self) if "email" in self.columns else None
        self.files = RecordFiles(background, history, self.kind, self.card.take if self.card is not None else None)
        self._drop = FileDrop(self, self._drop_words, self.files.take, history.refused.emit)
        self._gone = EmptyState("", say("Back to {home}", home=in_sentence(say(self.home))), to_list, "lost")
        self._lay_out()
        self.add_related(self.files)
        self._connect()
        self._own_fields: list[object] = []
        self.vocabulary.changed.connect(self._show_own_fields)

    # What a noun's page says of itself.

    def fields(self, vocabulary: Vocabulary) -> dict[str, Column]:
        """All fields by name."""
        raise NotImplementedError

    def edit_deed(self) -> EditDeed:
        """Such as `edit_lead`."""
        raise NotImplementedError

    def read(self, record_id: int) -> Any:
        """Everything the page shows; on a worker. Its `sheet` is the record."""
        raise NotImplementedError

    def show_read(self, found: Any) -> None:
        """Shows what was read, beside the fields: identity, badges, related records."""
        raise NotImplementedError

    def is_editable(self, sheet: Sheet) -> bool:
        """Can its fields be changed?"""
        return True

    # What all of them do.

    def actions(self) -> list[Action]:  # type: ignore[override]
        """What can be done with any record; the noun's page adds its own."""
        kind, header = f"{self.kind}_page", self.header
        card = (self.card.action(),) if self.card is not None else ()
        return [
            Action(f"{kind}.log", "Log activity…", self._log_activity, "Ctrl+L", "note", self.takes_entries,
                   button=True, group=20, changes=True),
            Action(f"{kind}.file", "Add file…", self.files.ask, "Ctrl+Shift+A", "file", self.takes_entries, group=25,
                   changes=True),
            *card,
            *(self._next_actions() if self.acts else ()),
            Action(f"{kind}.previous", "Previous", header.previous.click, "Ctrl+Up", "up",
                   lambda: header.previous.isEnabled(), menu="Go", group=50),
            Action(f"{kind}.next", "Next", header.next.click, "Ctrl+Down", "down",
                   lambda: header.next.isEnabled(), menu="Go", group=50),
            Action(f"{kind}.history", say("History of this {kind}", kind=say(self.kind)), self._show_history,
                   "Ctrl+Alt+H", "clock", self.is_shown, group=80),
            Action(f"{kind}.delete", say("Delete {kind}", kind=say(self.kind)), self._delete, "", "delete",
                   self.is_shown, group=90, changes=True),
        ]  # fmt: skip

    def _next_actions(self) -> list[Action]:
        """As on Today: the same keys."""
        kind, plan = f"{self.kind}_page", self.header.next_action
        return [
            Action(f"{kind}.tomorrow", "Next action tomorrow", plan.plan_next_day, "Ctrl+T", "calendar", self._can_plan,
                   group=21, changes=True),
            Action(f"{kind}.next_action", "Next action…", partial(plan.ask, False), "Ctrl+D", "calendar",
                   self._can_plan, group=21, changes=True),
        ]  # fmt: skip

    def _can_plan(self) -> bool:
        return self.sheet is not None and self._may_edit(self.sheet)

    def _may_edit(self, sheet: Sheet) -> bool:
        return not self.history.only_read and self.is_editable(sheet)

    def offer(self, offered: OfferedActions) -> None:
        """The window hands over what it made of the actions."""
        always = [f"{self.kind}_page.{name}" for name in ("file", "code", "history", "delete")]
        self.header.offer(offered, (*self.on_menu, *always))

    def show_record(self, record_id: int) -> None:
        """Shows the skeleton now and the record when it was read."""
        if record_id != self.record_id:
            self.groups_shown.commit()
            self.header.name.commit()
            self.record_id, self.sheet = record_id, None
            self.header.show_name("", editable=False)
            self.header.show_identity([])
            self.groups_shown.show_values({}, editable=False)
            self.timeline.show_record(record_id)
            self.files.show_record(record_id)
            self._front.setCurrentIndex(0)
        self.header.show_place(self._trail.place_of(self.kind, record_id))
        self._read()

    def refresh(self, change: Written) -> None:
        """Reads again what was touched, at once when it is in front."""
        self.timeline.refresh(change)
        self.files.refresh(change)
        if self.record_id is None:
            return
        if change.touches_record(self.kind, self.record_id) or change.touches(*self.refreshed_by, "tagging", "tag"):
            self._stale = not self.isVisible()
            if not self._stale:
                self._read()

    def shown(self) -> None:
        """Catches up with what was written meanwhile."""
        if self._stale:
            self._stale = False
            self._read()
        self.header.show_place(self._trail.place_of(self.kind, self.record_id or 0))
        self.setFocus()

    def whereabouts(self) -> Any:
        """How far down one is on this record, and what is being written on its timeline."""
        return self.record_id, self._body.down(), self.timeline.composer.draft()

    def return_to(self, whereabouts: Any) -> None:
        """As soon as the same record is shown."""
        self._left = whereabouts

    def is_shown(self) -> bool:
        """Is there a record to do something with? For `Action.enabled`."""
        return self.sheet is not None

    def takes_entries(self) -> bool:
        """Can something be logged or kept with it? Refused anyway, but no button should promise it."""
        return self.is_shown()

    def add_related(self, widget: QWidget) -> None:
        """One more list of related records."""
        if isinstance(widget, RelatedList) and self.history.only_read:
            widget.bar(self.history.only_read)
        self._related.addWidget(widget)

    def edit(self, name: str, value: Any) -> None:
        """Saves one value; a refusal stands below the field."""
        if self.sheet is not None:
            line = self.header.name if name == "name" else self.groups_shown.lines[name]
            sheet = self.sheet

            def refused(sentence: str) -> None:
                if self.sheet is not None and self.sheet.id == sheet.id:
                    line.show_value(self.sheet.values.get(name))
                    line.remark(sentence)
                    self._refused = Refusal(line, sentence, sheet, value)
                    # What stands there now, which somebody else may have written; or nothing to change any more.
                    self.background.read(partial(self.read, sheet.id), self._show_refused, self._missed_since)

            self.edits.edit(sheet.id, {name: value}, sheet.version, refused)

    def do(self, deed: str, work: Callable[[], object], done: Callable[[Any], object] | None = None) -> None:
        """Anything else that changes the record, as one change."""
        self.history.do(deed, work, done)

    def open_link(self, link: Link) -> None:
        """The page of another record."""
        self.navigator.open(link.kind, link.id)

    def _read(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        record_id = self.record_id
        if record_id is not None:
            self._reading = self.background.read(partial(self.read, record_id), self._show, self._missed)

    def _show(self, found: Any) -> None:
        sheet: Sheet = found.sheet
        if sheet.id != self.record_id:
            return
        is_new, self.sheet = self.sheet is None, sheet
        editable = self._may_edit(sheet)
        self.title = sheet.name
        self.header.show_name(sheet.name, editable)
        show: Callable[[Mapping[str, Any], bool], None]
        show = self.groups_shown.show_values if is_new else self.groups_shown.update_values
        show(sheet.values, editable)
        if self.acts:
            values = sheet.values
            self.header.next_action.show_action(values["next_action"], values["next_action_on"], editable)
        self.show_read(found)
        self._body.show_related()
        left, self._left = self._left, (None, 0, None)
        if left[0] == sheet.id:
            self._body.scroll_to(left[1])
            self.timeline.composer.go_on_with(left[2])
        self._front.setCurrentIndex(0)
        self.titled.emit(self.title)
        self.actions_changed.emit()

    def _show_own_fields(self) -> None:
        """Lines for the fields that an administrator added."""
        fields = self.vocabulary.own_fields(self.kind)
        told: list[object] = [(field.id, field.name, field.type, field.choices, field.help) for field in fields]
        if told != self._own_fields:
            self._own_fields = told
            editable = self._can_plan()
            values = self.sheet.values if self.sheet is not None else {}
            self.groups_shown.show_own([own_column(field) for field in fields], values, editable)
        self.groups_shown.mark_required(self.vocabulary.required(self.kind))

    def _missed(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        self.sheet = None
        self._gone.say(str(error))
        self._front.setCurrentIndex(1)
        self.actions_changed.emit()

    def _show_refused(self, found: Any) -> None:
        refusal, self._refused = self._refused, None
        if refusal is not None and refusal.sheet.id == found.sheet.id == self.record_id:
            self._show(found)
            refusal.line.remark(refusal.said_on(found.sheet))

    def _missed_since(self, error: Exception) -> None:
        refusal, self._refused = self._refused, None
        if refusal is not None and refusal.sheet.id == self.record_id:
            self._missed(error)

    def _log_activity(self) -> None:
        self.timeline.compose("call")

    def _show_history(self) -> None:
        if self.record_id is not None:
            self.navigator.open(f"{self.kind}_history", self.record_id)

    def _delete(self) -> None:
        if self.sheet is not None:
            work = partial(delete_records, self.model, [self.sheet.id], self.many)
            self.do(f"delete_{self.kind}", work, self._deleted)

    def _deleted(self, _: int) -> None:
        if self.isVisible():
            self.navigator.go(self.home)

    def _plan(self, words: str, on: date | None) -> None:
        if self.record_id is not None:
            self.do("plan_next_action", partial(plan_next_action, self.kind, self.record_id, words, on))

    def _finish(self, words: str, on: date | None) -> None:
        if self.record_id is not None:
            work = partial(finish_next_action, self.kind, self.record_id, self.today(), words, on, ends=True)
            self.do("finish_next_action", work)

    def _leave(self, out: WayOut) -> None:
        if out.link is not None:
            self.open_link(out.link)
        else:
            QDesktopServices.openUrl(QUrl(out.url))

    def _lay_out(self) -> None:
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        self._body = RecordBody(self.groups_shown, self.related, self.timeline)
        layout.addWidget(self._body, 1)
        self._front = QStackedLayout(self)
        self._front.addWidget(page)
        self._front.addWidget(self._gone)

    def _connect(self) -> None:
        self.header.name.edited.connect(self.edit)
        self.header.identity.opened.connect(self.open_link)
        self.header.neighbour_wanted.connect(lambda record_id: self.navigator.open(self.kind, record_id))
        self.header.next_action.planned.connect(self._plan)
        self.header.next_action.finished.connect(self._finish)
        self.groups_shown.edited.connect(self.edit)
        self.groups_shown.way_out_wanted.connect(self._leave)
        self.timeline.open_wanted.connect(self.navigator.open)

    def take_files(self, files: list[Path]) -> None:
        """Files that were handed to the program while this record is in front."""
        self.files.take(files)

    def _drop_words(self) -> str:
        return say("Drop to keep with {sheet}", sheet=self.sheet.name[:40]) if self.sheet is not None else ""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._drop.enter(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop.drop(event)

    def hideEvent(self, event: QHideEvent) -> None:
        # Going elsewhere by keyboard saves what is being edited, as leaving the field does.
        self.groups_shown.commit()
        self.header.name.commit()
        super().hideEvent(event)
