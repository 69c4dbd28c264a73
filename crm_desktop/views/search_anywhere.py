"""The search box at the top of the window: finds any record, view or action of the program, and opens it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from crm_desktop.background import Background, Task
from crm_desktop.models.folding import fold
from crm_desktop.models.wording import say
from crm_desktop.views import design, icons
from crm_desktop.views.actions import Action
from crm_desktop.views.design import Size
from crm_desktop.views.widgets.search_box import SearchBox

ITEM_HEIGHT = 40
MOST_SHOWN = 9
MOST_COMMANDS = 5
# The box itself, and what only makes sense where one is.
UNSOUGHT = ("edit.search", "go.back")
# One comes to the box to search, not by the way.
ASKED = (Qt.FocusReason.ShortcutFocusReason, Qt.FocusReason.MouseFocusReason)
_FOUND = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True)
class Found:
    """What was found: a record, `kind` as `Navigator.open` wants it, or something to `run`; the icon shows what."""

    kind: str
    id: int
    title: str
    detail: str = ""
    icon: str = ""
    run: Callable[[], object] | None = None


FindAnywhere = Callable[[str], Sequence[Found]]


def commands(text: str, offered: Iterable[tuple[Action, QAction]]) -> list[Found]:
    """The actions that can be done now and have words that begin with those of the text, each with its shortcut."""
    words = fold(text).split()
    found: dict[str, tuple[bool, int, Found]] = {}
    for action, made in offered:
        if not action.menu or not words or action.name in UNSOUGHT or not made.isEnabled():
            continue
        name = made.text().replace("&", "").rstrip("…")
        parts = fold(name).split()
        if all(any(part.startswith(word) for part in parts) for word in words):
            keys = made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            where = say("Page") if action.name.startswith("go.") else action.menu
            detail = f"{where} · {keys}" if keys else where
            hit = Found("action", 0, name, detail, action.icon or "forward", made.trigger)
            found.setdefault(name, (not fold(name).startswith(" ".join(words)), len(name), hit))
    return [hit for _, _, hit in sorted(found.values(), key=lambda each: each[:2])][:MOST_COMMANDS]


class SearchAnywhere(SearchBox):
    """Finds as one types; Up and Down choose, Enter opens, Escape leaves."""

    wanted = Signal(str, int)
    """The kind and id of the record to open."""

    def __init__(
        self,
        background: Background,
        find: FindAnywhere,
        find_commands: FindAnywhere = lambda _: (),
        parent: QWidget | None = None,
    ) -> None:
        """`find` runs in the background, for an empty text with what was opened lately; `find_commands` at once."""
        super().__init__(say("Search"), say("Search"), parent)
        self._background, self._find, self._find_commands = background, find, find_commands
        self._task: Task[Sequence[Found]] | None = None
        self._list: _Results | None = None
        self._asked = ""
        self.searched.connect(self._search)

    @property
    def results(self) -> list[Found]:
        """What is offered now."""
        if self._list is None or not self._list.isVisible():
            return []
        items = (self._list.item(row).data(_FOUND) for row in range(self._list.count()))
        return [found for found in items if found is not None]

    def _search(self, text: str) -> None:
        if self._task is not None:
            self._task.cancel()
        self._asked = text
        self._task = self._background.read(lambda: self._find(text), self._show)

    def _show(self, found: Sequence[Found]) -> None:
        text = self._asked
        if not self.hasFocus() or self.text().strip() != text:
            return
        ways = list(self._find_commands(text)) if text else []
        # What is called just so comes first; with a word from its middle only, after the records.
        first = [way for way in ways if fold(way.title).startswith(fold(text))]
        hits = [*first, *found, *(way for way in ways if way not in first)]
        if not text and not hits:
            self._hide_results()
            return
        if self._list is None:
            self._list = _Results(self)
            self._list.itemClicked.connect(self._open)
        self._list.show_found(hits, text)

    def _hide_results(self) -> None:
        if self._list is not None:
            self._list.hide()

    def _open(self, item: QListWidgetItem) -> None:
        found: Found | None = item.data(_FOUND)
        if found is not None:
            self._hide_results()
            self.blockSignals(True)
            self.clear_now()
            self.blockSignals(False)
            if found.run is not None:
                self.left.emit()  # an action works on the page in front
                found.run()
            else:
                self.wanted.emit(found.kind, found.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        results = self._list if self._list is not None and self._list.isVisible() else None
        if results and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            results.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif results and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and results.currentItem():
            self._open(results.currentItem())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in ASKED and not self.text():
            self._search("")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hide_results()


class _Results(QListWidget):
    """The list below the box, a part of the window, so that the box keeps the focus."""

    def __init__(self, box: SearchAnywhere) -> None:
        super().__init__(box)
        self._box = box
        self.setAccessibleName(say("Search results"))
        self.setItemDelegate(_ResultDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()

    def show_found(self, found: Sequence[Found], text: str) -> None:
        """What was found, the likeliest first, or that nothing was."""
        self.clear()
        for hit in found:
            item = QListWidgetItem(f"{hit.title}, {hit.detail}" if hit.detail else hit.title, self)
            item.setData(_FOUND, hit)
        if not found:
            QListWidgetItem(say("Nothing found for “{text}”", text=text), self).setFlags(Qt.ItemFlag.NoItemFlags)
        else:
            self.setCurrentRow(0)
        window = self._box.window()
        self.setParent(window)
        height = min(self.count(), MOST_SHOWN) * ITEM_HEIGHT + 2 * self.frameWidth()
        corner = self._box.mapTo(window, QPoint(0, self._box.height() + design.SPACE_4))
        self.setGeometry(corner.x(), corner.y(), max(self._box.width(), 360), height)
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """Up or down by one, around the ends."""
        self.setCurrentRow((self.currentRow() + by) % max(self.count(), 1))


class _ResultDelegate(QStyledItemDelegate):
    """Icon, name, and what tells it from others."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        found: Found | None = index.data(_FOUND)  # type: ignore[attr-defined]
        palette, rect = option.palette, option.rect
        if found is None:
            painter.setPen(design.quiet_text(palette))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, index.data())  # type: ignore[attr-defined]
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, design.selection(palette))
        spot = QRect(rect.x() + design.SPACE_12, rect.center().y() - design.ICON // 2, design.ICON, design.ICON)
        icons.paint(found.icon or "file", painter, spot, design.quiet_text(palette))
        room = rect.adjusted(design.SPACE_12 + design.ICON + design.SPACE_12, 0, -design.SPACE_12, 0)
        painter.setFont(design.font())
        painter.setPen(design.text(palette))
        name = painter.fontMetrics().elidedText(found.title[:200], Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(name) + design.SPACE_12)
        painter.setFont(design.font(Size.SMALL))
        painter.setPen(design.quiet_text(palette))
        detail = painter.fontMetrics().elidedText(found.detail[:200], Qt.TextElideMode.ElideRight, max(room.width(), 0))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, detail)

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        return QSize(120, ITEM_HEIGHT)
