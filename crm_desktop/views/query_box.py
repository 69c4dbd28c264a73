"""The filter of a table: what can be asked for is offered while one types."""

from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from crm_desktop.background import Background, Task
from crm_desktop.models.changes import Actor
from crm_desktop.models.query_completion import Completion, completed
from crm_desktop.models.record import Record
from crm_desktop.models.wording import say
from crm_desktop.views import icons, keys
from crm_desktop.views.widgets.search_box import SearchBox

NARROWEST_POPUP = 260


class QueryBox(SearchBox):
    """A search box that knows the query language of one kind of record."""

    build_wanted = Signal()
    """The query is to be put together from a sheet."""

    def __init__(self, placeholder: str, background: Background, model: type[Record], user: Actor | None) -> None:
        """Completions are looked for in the background; typing never waits for them."""
        super().__init__(say("Filter"), placeholder)
        self._background, self._model, self._user = background, model, user
        self._start, self._asked = 0, ""
        self._task: Task[tuple[int, list[Completion]]] | None = None
        self._offers: list[str] = []
        self._shown = QStringListModel(self)
        self._popup = QCompleter(self._shown, self)
        self._popup.setWidget(self)
        self._popup.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list = _Offers()
        self._popup.setPopup(self._list)
        # PySide cannot tell the two signals of this name apart by type hints.
        activated: Any = self._popup.activated
        activated[QModelIndex].connect(self._take)
        build = self.addAction(icons.icon("filter"), QLineEdit.ActionPosition.TrailingPosition)
        build.setText(say("Build filter…"))
        build.setToolTip(keys.tip(say("Build filter…"), "Ctrl+Shift+F"))
        build.triggered.connect(lambda: self.build_wanted.emit())
        self.textEdited.connect(self._complete)

    def offered(self) -> list[str]:
        """What is offered now."""
        return list(self._offers)

    def _complete(self, text: str) -> None:
        if self._task is not None:
            self._task.cancel()
        self._asked = text
        asked = partial(completed, self._model, text, self.cursorPosition(), self._user)
        self._task = self._background.read(asked, self._offer, self._none)

    def _offer(self, answer: tuple[int, list[Completion]]) -> None:
        start, found = answer
        word = self.text()[start : self.cursorPosition()]
        if self.text() != self._asked or not self.hasFocus():
            return
        self._start = start
        fitting = [each for each in found if each.text != word]
        self._offers = [each.text for each in fitting]
        self._shown.setStringList([f"{each.text}   {each.detail}" if each.detail else each.text for each in fitting])
        if self._offers:
            rect = self.rect()
            rect.setWidth(max(rect.width(), NARROWEST_POPUP))
            self._popup.complete(rect)
            self._list.setCurrentIndex(QModelIndex())
        else:
            self._list.hide()

    def _none(self, _: Exception) -> None:
        self._list.hide()

    def _take(self, index: QModelIndex) -> None:
        chosen = self._offers[index.row()]
        text, cursor = self.text(), self.cursorPosition()
        # A value is complete, and the next word begins; a field waits for its value.
        chosen += "" if chosen.endswith(":") else " "
        self.setText(text[: self._start] + chosen + text[cursor:].lstrip())
        self.setCursorPosition(self._start + len(chosen))
        if chosen.endswith(":"):
            self._complete(self.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._list.hide()


class _Offers(QListView):
    """Nothing is chosen until an arrow key or the mouse does, so that Enter still means what was typed."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(say("Completions"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        QWidget.focusInEvent(self, event)
