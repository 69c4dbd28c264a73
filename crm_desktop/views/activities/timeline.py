"""The timeline of a record page: the composer on top, and below it everything that happened, newest first."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QMenu, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from crm_desktop.background import Background
from crm_desktop.dialogs.edit_activity import EditActivity
from crm_desktop.history import History, Written
from crm_desktop.models.activities import (
    ActivityEntry,
    Origin,
    TimelineEntry,
    TimelinePage,
    complete_activity,
    delete_activity,
    edit_activity,
)
from crm_desktop.models.activities.log import own_values_of
from crm_desktop.models.wording import say
from crm_desktop.views import design, icons
from crm_desktop.views.activities.activity_timeline_model import ENTRY_ROLE, ActivityTimelineModel
from crm_desktop.views.activities.composer import ActivityComposer
from crm_desktop.views.activities.entry_words import is_open
from crm_desktop.views.activities.timeline_delegate import TimelineDelegate
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.labels import Label

# What a written change may have to do with the timeline of any record.
TOLD = ("activity", "activity_link", "stage_move", "opportunity", "opportunity_person", "person", "company", "lead")


class Timeline(QWidget):
    """Composer and history of one record of a kind, used for one record after another."""

    open_wanted = Signal(str, int)
    """An entry's origin was chosen: kind and id of the record it was logged on."""

    def __init__(
        self,
        background: Background,
        history: History,
        kind: str,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        """Shows nothing until `show_record`."""
        super().__init__(parent)
        self._background, self._history, self._kind, self._today = background, history, kind, today
        self._record_id: int | None = None
        self._stale = False
        self._log_at: Origin | None = None
        self.model = ActivityTimelineModel(background, kind, today, self)
        self.view = TimelineView(self.model)
        self.view.setMinimumHeight(design.SPACE_32)
        self.composer = ActivityComposer(today, folds=True)
        self._closed = Label("", quiet=True)
        self._closed.setWordWrap(True)
        self._elsewhere = QPushButton()
        self._empty = EmptyState("Nothing has happened yet. Write a note above, or log a call.", icon="note")
        self._lay_out()
        self.composer.composed.connect(self._log)
        self.model.arrived.connect(self._arrived)
        self.view.open_wanted.connect(self.open_wanted)
        self.view.done_wanted.connect(self._complete)
        self.view.delete_wanted.connect(self._delete)
        self.view.edit_wanted.connect(self._edit)
        self._elsewhere.clicked.connect(self._open_elsewhere)

    def show_record(self, record_id: int) -> None:
        """The history of another record."""
        self._record_id, self._stale = record_id, False
        self.composer.clear()
        self.composer.links = ((self._kind, record_id),)
        self.model.show(record_id)

    def refresh(self, change: Written) -> None:
        """Reads again after a change that may have to do with it; while hidden, when it is shown."""
        if self._record_id is None or not change.touches(*TOLD, self._kind):
            return
        if self.isVisible():
            self.model.refresh()
        else:
            self._stale = True

    def compose(self, kind: str = "note") -> None:
        """Begins a new entry of this kind; where there can be none, shows where it belongs."""
        if self.composer.isEnabled():
            self.composer.compose(kind)
        else:
            self._elsewhere.setFocus()

    def _log(self, entry: ActivityEntry) -> None:
        self._history.do("log_activity", entry.log, self._logged)

    def _logged(self, _: object) -> None:
        self.composer.clear()
        self.view.scrollToTop()

    def _complete(self, entry: TimelineEntry) -> None:
        self._history.do("complete_activity", partial(complete_activity, entry.id, self._today()))

    def _delete(self, entry: TimelineEntry) -> None:
        self._history.do("delete_activity", partial(delete_activity, entry.id))

    def _edit(self, entry: TimelineEntry) -> None:
        dialog = EditActivity(entry, self._today, self)
        dialog.answered.connect(
            lambda values: self._history.do("edit_activity", partial(edit_activity, entry.id, values, entry.version))
        )
        self._background.read(partial(own_values_of, entry.id), dialog.ask_own)
        dialog.open()

    def _arrived(self, page: TimelinePage) -> None:
        self._log_at = page.log_at
        may_write = not page.closed and not self._history.only_read
        self.composer.setVisible(may_write)
        self.composer.setEnabled(may_write)
        self.view.may_write = not self._history.only_read
        self._closed.setText(page.closed)
        self._closed.setVisible(bool(page.closed))
        self._elsewhere.setVisible(page.log_at is not None)
        if page.log_at is not None:
            self._elsewhere.setText(say("Open {log_at}", log_at=page.log_at.name[:40]))
        self._pages.setCurrentIndex(0 if self.model.rowCount() else 1)

    def _open_elsewhere(self) -> None:
        if self._log_at is not None:
            self.open_wanted.emit(self._log_at.kind, self._log_at.id)

    def _lay_out(self) -> None:
        self._closed.hide()
        self._elsewhere.hide()
        top = QVBoxLayout()
        top.setContentsMargins(design.SPACE_16, design.SPACE_12, design.SPACE_16, design.SPACE_8)
        top.setSpacing(design.SPACE_8)
        top.addWidget(self.composer)
        top.addWidget(self._closed)
        top.addWidget(self._elsewhere, 0, Qt.AlignmentFlag.AlignLeft)
        below = QWidget()
        self._pages = QStackedLayout(below)
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(below, 1)

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.model.refresh()


class TimelineView(QListView):
    """The painted list. Space does what is planned or unfolds a text, Enter opens where an entry comes from."""

    open_wanted = Signal(str, int)
    done_wanted = Signal(object)
    edit_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, model: ActivityTimelineModel, parent: QWidget | None = None) -> None:
        """Named Timeline for assistive technology."""
        super().__init__(parent)
        self._model = model
        self.may_write = True
        self._delegate = TimelineDelegate(self, model)
        self._kept: tuple[tuple[str, int] | None, int] = (None, 0)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(say("Timeline"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.verticalScrollBar().setSingleStep(design.ROW)
        self.setMouseTracking(True)
        model.about_to_refresh.connect(self._keep_place)
        model.refreshed.connect(self._take_place)

    def _entry(self, index: QModelIndex) -> TimelineEntry | None:
        return index.data(ENTRY_ROLE) if index.isValid() else None

    def _keep_place(self) -> None:
        entry = self._entry(self.currentIndex())
        self._kept = ((entry.source, entry.id) if entry else None, self.verticalScrollBar().value())

    def _take_place(self) -> None:
        key, scrolled = self._kept
        row = self._model.row_of(*key) if key else -1
        if row >= 0:
            self.setCurrentIndex(self._model.index(row, 0))
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(scrolled)

    def _unfold(self, index: QModelIndex) -> None:
        entry = self._entry(index)
        if entry is not None:
            self._delegate.unfolded.symmetric_difference_update({(entry.source, entry.id)})
            self._delegate.sizeHintChanged.emit(index)

    def _hit(self, position: QPoint) -> str:
        """What of an entry is under the mouse: its origin, its circle, or nothing in particular."""
        index = self.indexAt(position)
        entry = self._entry(index)
        if entry is None:
            return ""
        rect = self.visualRect(index)
        if self._delegate.origin_rect(index, rect).contains(position):
            return "origin"
        return "done" if is_open(entry) and self._delegate.round_rect(index, rect).contains(position) else ""

    def _menu(self, entry: TimelineEntry) -> QMenu:
        menu = QMenu(self)
        writing = []
        if is_open(entry):
            writing.append(menu.addAction(icons.icon("check"), say("Done"), lambda: self.done_wanted.emit(entry)))
        if entry.origin is not None:
            origin = entry.origin
            menu.addAction(
                icons.icon("forward"),
                say("Open {origin}", origin=origin.name[:40]),
                lambda: self.open_wanted.emit(origin.kind, origin.id),
            )
        if entry.source == "activity":
            writing.append(menu.addAction(icons.icon("edit"), say("Edit…"), lambda: self.edit_wanted.emit(entry)))
            writing.append(menu.addAction(icons.icon("delete"), say("Delete"), lambda: self.delete_wanted.emit(entry)))
        for action in writing:
            action.setEnabled(self.may_write)
        return menu

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        entry = self._entry(index)
        if entry is None or event.button() != Qt.MouseButton.LeftButton:
            return
        hit = self._hit(event.position().toPoint())
        if hit == "origin" and entry.origin is not None:
            self.open_wanted.emit(entry.origin.kind, entry.origin.id)
        elif hit == "done":
            self.done_wanted.emit(entry)
        elif self._delegate.is_folded(index) or (entry.source, entry.id) in self._delegate.unfolded:
            self._unfold(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        entry = self._entry(self.indexAt(event.position().toPoint()))
        if entry is not None and entry.source == "activity" and not self._hit(event.position().toPoint()):
            self.edit_wanted.emit(entry)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        position = event.position().toPoint()
        pointing = bool(self._hit(position))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.ArrowCursor)
        self._hover(self.indexAt(position).row())

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered_row:
            self._delegate.hovered_row = row
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos()) if event.reason() == QContextMenuEvent.Reason.Mouse else self.currentIndex()
        entry = self._entry(index)
        if entry is not None and (menu := self._menu(entry)).actions():
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        entry = self._entry(index)
        key = event.key()
        if entry is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space:
            if is_open(entry):
                self.done_wanted.emit(entry)
            else:
                self._unfold(index)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if entry.origin is not None:
                self.open_wanted.emit(entry.origin.kind, entry.origin.id)
            elif entry.source == "activity":
                self.edit_wanted.emit(entry)
        elif key == Qt.Key.Key_Delete and entry.source == "activity":
            self.delete_wanted.emit(entry)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._delegate.take_fonts()
            self.scheduleDelayedItemsLayout()
