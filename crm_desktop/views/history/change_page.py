"""One change: who did it, when, and which field of which record went from what to what."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from crm_desktop.background import Background
from crm_desktop.history import History, Later, Written
from crm_desktop.models.change_details import Detail, details_of
from crm_desktop.models.changes import Change
from crm_desktop.models.putting_back import put_back
from crm_desktop.models.refusals import Refused
from crm_desktop.models.undoing import LaterChange, count_later, later_changes
from crm_desktop.models.wording import say, to_say
from crm_desktop.views import design, formats
from crm_desktop.views.history.detail_table import DetailTable, DetailTableModel
from crm_desktop.views.page import Navigator, RecordPage
from crm_desktop.views.records.later_panel import LaterPanel
from crm_desktop.views.widgets.labels import Label, title

HEADINGS = to_say(
    (
        ("Record", 260, lambda line: line.record),
        ("", 90, lambda line: line.done),
        ("Field", 160, lambda line: line.field),
        ("Before", 240, lambda line: line.old),
        ("After", 240, lambda line: line.new),
    )
)


@dataclass(frozen=True)
class Shown:
    """A change as its page shows it."""

    change: Change
    details: list[Detail]
    later: list[LaterChange]
    count: int


class ChangePage(RecordPage):
    """What one change did, with Undo, and each old value with a way back."""

    title = "Change"

    def __init__(self, background: Background, history: History, navigator: Navigator | None = None) -> None:
        """Shows nothing until `show_record`."""
        super().__init__()
        self._background, self._history, self._navigator = background, history, navigator
        self._change_id = 0
        self.title = say(self.title)
        self._heading, self._line = title(""), Label(quiet=True)
        self._undo = _button(say("Undo this change"), lambda: self._history.undo(self._change_id))
        self._redo = _button(say("Redo this change"), lambda: self._history.redo(self._change_id))
        self._put_back = _button(say("Put back the old value"), self._put_back_selected)
        self._later = LaterPanel(self._undo_with)
        self.model = DetailTableModel(HEADINGS, lambda line: line, self)
        self._table = DetailTable(say("What changed"), self.model)
        self._table.selectionModel().selectionChanged.connect(self._selected)
        self._table.doubleClicked.connect(lambda index: self._open(index.row()))
        self._lay_out()

    def show_record(self, record_id: int) -> None:
        """Reads the change and its lines."""
        self._change_id = record_id
        self._background.read(partial(_read, record_id), self._arrived, self._failed)

    def refresh(self, change: Written) -> None:
        """An undo may have been of this one."""
        if self._change_id and self.isVisible():
            self.show_record(self._change_id)

    def shown(self) -> None:
        """The lines can be walked through at once."""
        self._table.setFocus()

    def _lay_out(self) -> None:
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._heading.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(design.SPACE_4)
        words.addWidget(self._heading)
        words.addWidget(self._line)
        head = QHBoxLayout()
        head.setContentsMargins(design.WINDOW_MARGIN, 0, design.WINDOW_MARGIN, 0)
        head.setSpacing(design.SPACE_8)
        head.addLayout(words, 1)
        for button in (self._put_back, self._redo, self._undo):
            button.hide()
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, design.SPACE_16, 0, 0)
        layout.setSpacing(design.SPACE_16)
        layout.addLayout(head)
        layout.addWidget(self._later)
        lines = QHBoxLayout()
        # With the padding of a cell, the lines stand right below the sentence.
        lines.setContentsMargins(design.WINDOW_MARGIN - self._table.padding(), 0, 0, 0)
        lines.addWidget(self._table)
        layout.addLayout(lines, 1)

    def _arrived(self, shown: Shown) -> None:
        change = shown.change
        self._heading.setText(change.sentence)
        who = f"{change.by_name}, " if change.by_name else ""
        undone = say(", undone since") if change.undone else ""
        self._line.setText(f"{who}{formats.moment_text(change.at)}{undone}")
        self._undo.setVisible(not change.undone and not shown.later)
        self._redo.setVisible(change.undone and not change.is_reversal)
        self._later.show_later(shown.later, shown.count)
        self.model.show_lines(shown.details)
        self._selected()
        self.titled.emit(change.sentence)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        self._heading.setText(str(error))
        self._undo.hide()

    def _undo_with(self, later: Later) -> None:
        self._history.undo(self._change_id, later)

    def _selected(self) -> None:
        detail = self.model.detail(self._table.current_row())
        self._put_back.setVisible(self.model.rowCount() > 0)
        self._put_back.setEnabled(detail is not None and bool(detail.name))

    def _put_back_selected(self) -> None:
        detail = self.model.detail(self._table.current_row())
        if detail is not None and detail.name:
            work = partial(put_back, detail.change_id, detail.kind, detail.id, detail.name)
            self._history.do("put_back", work)

    def _open(self, row: int) -> None:
        detail = self.model.detail(row)
        if detail is not None and self._navigator is not None and detail.id:
            self._navigator.open(detail.kind, detail.id)


def _button(text: str, pressed: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(text)
    button.clicked.connect(lambda: pressed())
    return button


def _read(change_id: int) -> Shown:
    change = Change.get_or_none(Change.id == change_id)
    if change is None:
        raise Refused(say("This change left nothing in the history, or was removed from it."))
    standing = not change.undone and not change.is_reversal
    later = later_changes(change_id) if standing else []
    return Shown(change, details_of(change_id), later, count_later(change_id) if later else 0)
