"""The list of the day: Space is done, N asks what comes next, Enter opens the record."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QFrame, QListView, QMenu, QWidget

from crm_desktop.dialogs.set_next_action import NextAction
from crm_desktop.models.wording import say
from crm_desktop.views import design, icons
from crm_desktop.views.today.next_line import NextLine
from crm_desktop.views.today.today_delegate import TodayDelegate
from crm_desktop.views.today.today_list_model import LINE_ROLE, Line, TodayListModel

Place = tuple[tuple[object, ...] | None, int]


class TodayView(QListView):
    """Sections of work; an item opens a small line in itself to say what comes next."""

    done_wanted = Signal(object)
    """A `Line` that is done, and nothing follows."""
    finished = Signal(object, object)
    """A `Line` that is done, and the `NextAction` that follows."""
    planned = Signal(object, object)
    """A `Line` that gets another `NextAction` and is not done."""
    put_off = Signal(object, str)
    """A `Line` that is put off to Tomorrow or Next week."""
    choose_wanted = Signal(object)
    """A `Line` whose day is to be chosen."""
    open_wanted = Signal(object)
    closed = Signal()
    """The line for what comes next has been shut."""
    barred = Signal()
    """Something was to be written by whoever may only look."""

    def __init__(self, model: TodayListModel, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Named Today for assistive technology."""
        super().__init__(parent)
        self._model, self._today = model, today
        self._delegate = TodayDelegate(self, model, self._make_line)
        self._kept: tuple[object, ...] | None = None
        self._left: Place | None = None
        self._editor: NextLine | None = None
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(say("Today"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(design.ROW)
        self.setMouseTracking(True)
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._take_place)

    def place(self) -> Place:
        """What the keyboard is on, and how far down one is."""
        line = self._model.line(self.currentIndex())
        return line.key if line else None, self.verticalScrollBar().value()

    def return_to(self, place: Place) -> None:
        """When the list is read the next time."""
        self._left = place

    def current_line(self) -> Line | None:
        """What the keyboard is on."""
        line = self._model.line(self.currentIndex())
        return line if line is not None and line.item is not None else None

    def let_write(self, may_write: bool) -> None:
        """Whoever may only look is offered nothing else."""
        self._delegate.may_write = may_write

    @property
    def is_asking(self) -> bool:
        """Is the line for what comes next open?"""
        return self._editor is not None

    def ask_next(self, line: Line, checked: bool = False) -> None:
        """Opens the line inside the item; `checked` when it was checked off, and so is done however it ends."""
        row = self._model.row_of(line.key)
        if row < 0 or self._editor is not None:
            return
        if not self._delegate.may_write:  # nobody types what is refused afterwards
            self.barred.emit()
            return
        self._delegate.open_key = line.key
        self._delegate.checked_key = line.key if checked else None
        index = self._model.index(row, 0)
        self.setCurrentIndex(index)
        self._delegate.sizeHintChanged.emit(index)
        self.executeDelayedItemsLayout()
        self.openPersistentEditor(index)
        self.scrollTo(index)
        if self._editor is not None:
            self._editor.words.setFocus()

    def close_line(self) -> None:
        """Shuts it; the list has the keyboard again."""
        editor, self._editor = self._editor, None
        if editor is None:
            return
        row = self._model.row_of(self._delegate.open_key)
        self._delegate.open_key = self._delegate.checked_key = None
        editor.hide()
        if row >= 0:
            self.closePersistentEditor(self._model.index(row, 0))
            self._delegate.sizeHintChanged.emit(self._model.index(row, 0))
        if self.isVisible():
            self.setFocus()
        self.closed.emit()

    def take_line(self) -> None:
        """Takes what stands in the open line, as going elsewhere does."""
        if self._editor is not None:
            self._editor.leave()

    def go_on(self) -> None:
        """To the next one that is not done."""
        row = self._model.next_item(self.currentIndex().row())
        if row >= 0:
            self.setCurrentIndex(self._model.index(row, 0))

    def begin(self) -> None:
        """At the first one, when the keyboard is nowhere yet."""
        row = self._model.first_item()
        if self.current_line() is None and row >= 0:
            self.setCurrentIndex(self._model.index(row, 0))

    def _make_line(self, parent: QWidget, line: Line) -> NextLine:
        plans = line.is_done or (line.item is not None and line.item.on is None)
        checked = self._delegate.checked_key == line.key
        prompt = say("What is to be done?") if plans else say("Done. What comes next?") if checked else say("And then?")
        made = NextLine(parent, prompt, say("Plan") if plans else say("Done"), self._today)
        made.answered.connect(lambda action: self._answered(line, action, plans))
        made.left.connect(lambda action: self._answered(line, action, plans, by_leaving=True))
        made.cancelled.connect(self.close_line)
        self._editor = made
        return made

    def _answered(self, line: Line, action: NextAction, plans: bool, by_leaving: bool = False) -> None:
        checked = self._delegate.checked_key == line.key
        self.close_line()
        follows = bool(action.words or action.on)
        if plans:
            if follows:
                self.planned.emit(line, action)
        elif follows:
            self.finished.emit(line, action)
        elif checked or not by_leaving:
            self.done_wanted.emit(line)

    def _keep_place(self) -> None:
        (self._kept, self._scrolled), self._left = self._left or self.place(), None
        self._row = self.currentIndex().row()

    def _take_place(self) -> None:
        row = self._model.row_of(self._kept)
        if row < 0 and self._kept is not None:
            row = max(self._model.next_item(min(self._row, self._model.rowCount()) - 1), -1)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row, 0))
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(self._scrolled)

    _row = _scrolled = 0

    def _check(self, line: Line) -> None:
        if line.item is not None and line.item.on is None:
            self.ask_next(line)
        elif not line.is_done:
            self.ask_next(line, checked=True)

    def _menu(self, line: Line) -> QMenu:
        menu = QMenu(self)
        if not line.is_done and line.item is not None and line.item.on is not None:
            menu.addAction(icons.icon("check"), say("Done"), lambda: self.done_wanted.emit(line))
        menu.addAction(icons.icon("forward"), say("Next…"), lambda: self.ask_next(line))
        if not line.is_done:
            menu.addAction(say("Tomorrow"), lambda: self.put_off.emit(line, say("Tomorrow")))
            menu.addAction(say("Next week"), lambda: self.put_off.emit(line, say("Next week")))
            menu.addAction(icons.icon("calendar"), say("Choose a day…"), lambda: self.choose_wanted.emit(line))
        for writing in menu.actions():
            writing.setEnabled(self._delegate.may_write)
        menu.addSeparator()
        menu.addAction(say("Open‖do"), lambda: self.open_wanted.emit(line))
        return menu

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        position = event.position().toPoint()
        index = self.indexAt(position)
        line: Line | None = self._model.line(index)
        if line is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if line.hidden:
            self._model.show_more()
        elif line.item is not None:
            self._press(line, self._hit(index, position))

    def _press(self, line: Line, hit: str) -> None:
        if hit == "circle":
            self._check(line)
        elif hit == "Next…":
            self.ask_next(line)
        elif hit:
            self.put_off.emit(line, hit)

    def _hit(self, index: QModelIndex, position: QPoint) -> str:
        """What of an item is under the pointer: its circle, or one of the days."""
        line: Line | None = index.data(LINE_ROLE) if index.isValid() else None
        if line is None or line.item is None:
            return ""
        rect = self.visualRect(index)
        if self._delegate.circle_rect(rect).adjusted(-6, -6, 6, 6).contains(position):
            return "circle"
        if line.is_done or line.key == self._delegate.open_key:
            return ""
        return next((name for name, spot in self._delegate.quick_rects(rect) if spot.contains(position)), "")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        line = self._model.line(self.indexAt(event.position().toPoint()))
        if line is not None and line.item is not None:
            self.open_wanted.emit(line)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        pointing = bool(self._hit(index, event.position().toPoint()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.ArrowCursor)
        self._hover(index.row())

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered_row:
            self._delegate.hovered_row = row
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        line = self._model.line(self.indexAt(event.pos()) if by_mouse else self.currentIndex())
        if line is not None and line.item is not None:
            menu = self._menu(line)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self._model.line(self.currentIndex())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if line is None or not plain:
            super().keyPressEvent(event)
        elif line.hidden and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._model.show_more()
        elif line.item is None:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self._space(line)
        elif event.key() == Qt.Key.Key_N:
            self.ask_next(line)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_wanted.emit(line)
        else:
            super().keyPressEvent(event)

    def _space(self, line: Line) -> None:
        if line.is_done:
            return
        if line.item is not None and line.item.on is None:
            self.ask_next(line)
        else:
            self.done_wanted.emit(line)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._delegate.take_fonts()
            self.scheduleDelayedItemsLayout()

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here, not the beginning of a name."""
