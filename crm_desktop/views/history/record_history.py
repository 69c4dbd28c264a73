"""The history of one record: who changed which of its fields, when, from what to what."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from crm_desktop.background import Background
from crm_desktop.history import History, Written
from crm_desktop.models.change_details import Told, record_history
from crm_desktop.models.later import name_of
from crm_desktop.models.putting_back import put_back
from crm_desktop.models.wording import say, to_say
from crm_desktop.views import design, formats
from crm_desktop.views.history.detail_table import DetailTable, DetailTableModel
from crm_desktop.views.page import Navigator, RecordPage
from crm_desktop.views.widgets.labels import Label, title

HEADINGS = to_say(
    (
        ("When", 150, lambda told: formats.moment_text(told.at)),
        ("Who", 120, lambda told: told.by),
        ("What", 260, lambda told: told.sentence + (" (undone)" if told.undone else "")),
        ("Field", 130, lambda told: told.detail.field or told.detail.done),
        ("Before", 180, lambda told: told.detail.old),
        ("After", 180, lambda told: told.detail.new),
    )
)


class RecordHistory(RecordPage):
    """Every line with a way to put its old value back; a double click opens the change."""

    title = "History"

    def __init__(self, background: Background, history: History, navigator: Navigator, kind: str, home: str) -> None:
        """Of records of one kind, which stand below `home` in the navigation."""
        super().__init__()
        self._background, self._history, self._navigator = background, history, navigator
        self._kind, self.home = kind, home
        self._record_id = 0
        self._heading, self._line = title(""), Label(quiet=True)
        self._put_back = QPushButton(say("Put back the old value"))
        self._put_back.setAccessibleName(say("Put back the old value"))
        self._put_back.clicked.connect(self._put_back_selected)
        self.model = DetailTableModel(HEADINGS, lambda told: told.detail, self)
        self._table = DetailTable(say("History of the record"), self.model)
        self._table.selectionModel().selectionChanged.connect(self._selected)
        self._table.doubleClicked.connect(lambda index: self._open(index.row()))
        self._lay_out()

    def show_record(self, record_id: int) -> None:
        """Reads the record's history."""
        self._record_id = record_id
        self._background.read(partial(_read, self._kind, record_id), self._arrived)

    def refresh(self, change: Written) -> None:
        """What is written to the record is a line here."""
        if self._record_id and self.isVisible() and change.touches_record(self._kind, self._record_id):
            self.show_record(self._record_id)

    def shown(self) -> None:
        """The lines can be walked through at once."""
        self._table.setFocus()

    def _lay_out(self) -> None:
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        words = QVBoxLayout()
        words.setSpacing(design.SPACE_4)
        words.addWidget(self._heading)
        words.addWidget(self._line)
        head = QHBoxLayout()
        head.setContentsMargins(design.WINDOW_MARGIN, 0, design.WINDOW_MARGIN, 0)
        head.addLayout(words, 1)
        head.addWidget(self._put_back, 0, Qt.AlignmentFlag.AlignTop)
        lines = QHBoxLayout()
        lines.setContentsMargins(design.WINDOW_MARGIN - self._table.padding(), 0, 0, 0)
        lines.addWidget(self._table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, design.SPACE_16, 0, 0)
        layout.setSpacing(design.SPACE_16)
        layout.addLayout(head)
        layout.addLayout(lines, 1)

    def _arrived(self, answer: tuple[str, list[Told]]) -> None:
        name, lines = answer
        self.title = say("History of {name}", name=name)
        self._heading.setText(self.title)
        said = formats.count_text(len(lines), "line", "lines")
        self._line.setText(
            say("{said}, the latest first", said=said) if lines else say("Nothing of it is in the history.")
        )
        self.model.show_lines(lines)
        self._selected()
        self.titled.emit(self.title)

    def _selected(self) -> None:
        detail = self.model.detail(self._table.current_row())
        self._put_back.setEnabled(detail is not None and bool(detail.name))

    def _put_back_selected(self) -> None:
        detail = self.model.detail(self._table.current_row())
        if detail is not None and detail.name:
            work = partial(put_back, detail.change_id, detail.kind, self._record_id, detail.name)
            self._history.do("put_back", work)

    def _open(self, row: int) -> None:
        told = self.model.line(row)
        if told is not None:
            self._navigator.open("change", told.detail.change_id)


def _read(kind: str, record_id: int) -> tuple[str, list[Told]]:
    return name_of(kind, record_id), record_history(kind, record_id)
