"""Type to find a record: a company for a person, a person for an opportunity, or a new one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from crm_desktop.background import Background, Task
from crm_desktop.models.wording import say
from crm_desktop.views import design, icons

PAUSE_MILLISECONDS = 80
MOST = 8


@dataclass(frozen=True)
class Match:
    """A record that may be meant: its name, and what tells it from others of that name."""

    id: int
    title: str
    detail: str = ""


Find = Callable[[str], Sequence[Match]]


class RecordPicker(QLineEdit):
    """One record, or none; with `new_text`, also a name for one that is to be made."""

    edited = Signal()
    new_wanted = Signal(str)
    """The user wants a new record of this name; the picker then shows it, and `new_name` tells it."""

    def __init__(
        self,
        background: Background,
        find: Find,
        new_text: str = "",
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`find` runs in the background; `new_text` is such as "New company"."""
        super().__init__(parent)
        self._background, self._find, self._new_text = background, find, new_text
        self._chosen: Match | None = None
        self._new_name = ""
        self._task: Task[Sequence[Match]] | None = None
        self._take_first = False
        self._list = _Matches(self)
        self._list.itemClicked.connect(self._choose_item)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._search)
        self.setPlaceholderText(placeholder)
        self.setClearButtonEnabled(True)
        self.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition).setText(say("Search"))
        self.textEdited.connect(self._typed)
        self.editingFinished.connect(self._finished)

    def value(self) -> int | None:
        """The id of the record; None when there is none, or a new one."""
        return self._chosen.id if self._chosen else None

    def set_value(self, value: int | None, title: str = "") -> None:
        """Shows a record by its name."""
        self.set_match(None if value is None else Match(value, title))

    def set_match(self, match: Match | None) -> None:
        """Shows a record that was found."""
        self._chosen, self._new_name = match, ""
        self.setText(match.title if match else "")
        self.setCursorPosition(0)

    def new_name(self) -> str:
        """The name of the record that is to be made; empty when none is."""
        return self._new_name

    def set_new_name(self, name: str) -> None:
        """Shows that a new record of this name is to be made."""
        self._chosen, self._new_name = None, name.strip()
        self.setText(self._new_name)

    def problem(self) -> str:
        """Why it cannot be meant."""
        text = self.text().strip()
        return (
            say("“{text}” is not chosen from the list yet.", text=text)
            if text and not self._chosen and not self._new_name
            else ""
        )

    def _typed(self, text: str) -> None:
        self._chosen, self._new_name = None, ""
        self._take_first = False
        if text.strip():
            self._pause.start()
        else:
            self._list.hide()
        self.edited.emit()

    def _search(self) -> None:
        if self._task is not None:
            self._task.cancel()
        text = self.text().strip()
        self._task = self._background.read(lambda: self._find(text), self._found)

    def _found(self, matches: Sequence[Match]) -> None:
        text = self.text().strip()
        if not text or not self.hasFocus():
            return
        self._list.show_matches(matches[:MOST], f"{say(self._new_text)} “{text}”" if self._new_text else "")
        if self._take_first and self._list.currentItem():
            self._choose_item(self._list.currentItem())

    def _is_searching(self) -> bool:
        asked = self._pause.isActive() or (self._task is not None and not self._task.ended)
        return asked and bool(self.text().strip()) and self._chosen is None and not self._new_name

    def _choose_item(self, item: QListWidgetItem) -> None:
        self._take_first = False
        self._list.hide()
        match: Match | None = item.data(Qt.ItemDataRole.UserRole)
        if match is not None:
            self.set_match(match)
        elif item.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.set_new_name(self.text())
            self.new_wanted.emit(self._new_name)
        self.edited.emit()

    def _finished(self) -> None:
        # A name typed to its end, and only one of that name: that is meant.
        same = [match for match in self._list.matches if match.title.casefold() == self.text().strip().casefold()]
        if self._chosen is None and not self._new_name and len(same) == 1:
            self.set_match(same[0])
            self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._list.isVisible():
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._list.step(1 if event.key() == Qt.Key.Key_Down else -1)
                return
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab) and self._list.currentItem():
                self._choose_item(self._list.currentItem())
                if event.key() != Qt.Key.Key_Tab:
                    return
            if event.key() == Qt.Key.Key_Escape:
                self._list.hide()
                return
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._is_searching():
            # Typed faster than found: the answer is taken when it comes.
            self._take_first = True
            return
        super().keyPressEvent(event)


class _Matches(QListWidget):
    """The list below the field. It is part of the window, not a popup, so the typing goes on."""

    def __init__(self, field: RecordPicker) -> None:
        super().__init__()
        self._field = field
        self.matches: list[Match] = []
        self._stepped = False
        self.setWindowFlags(Qt.WindowType.ToolTip)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        field.installEventFilter(self)
        field.destroyed.connect(self.deleteLater)

    def show_matches(self, matches: Sequence[Match], new_text: str) -> None:
        """The records found, and the way to a new one."""
        self.clear()
        self.matches = list(matches)
        for match in matches:
            item = QListWidgetItem(f"{match.title} — {match.detail}" if match.detail else match.title, self)
            item.setData(Qt.ItemDataRole.UserRole, match)
        if new_text:
            QListWidgetItem(icons.icon("add"), new_text, self)
        elif not matches:
            QListWidgetItem(say("Nothing found"), self).setFlags(Qt.ItemFlag.NoItemFlags)
        self._stepped = False
        if matches or new_text:
            # Enter takes what is lit: the first match, or the new one where there is none.
            self.setCurrentRow(0)
        height = self.count() * max(self.sizeHintForRow(0), design.ROW_COMPACT) + 2 * self.frameWidth()
        corner = self._field.mapToGlobal(QPoint(0, self._field.height() + 2))
        self.setGeometry(corner.x(), corner.y(), max(self._field.width(), 240), height)
        self.show()

    def step(self, by: int) -> None:
        """Up or down by one, around the ends; but the first step down stays among the matches.

        Who expects nothing to be lit yet presses Down for the first match, and must not make a new record by that.
        """
        first, self._stepped = not self._stepped, True
        if first and by > 0 and len(self.matches) == 1:
            return
        self.setCurrentRow((self.currentRow() + by) % max(self.count(), 1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.Move):
            self.hide()
        return False
