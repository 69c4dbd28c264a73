"""One change: who did it, when, and which field of which record went from what to what."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QStyle, QTableView, QVBoxLayout, QWidget

from crm_desktop.background import Background
from crm_desktop.history import History, Written
from crm_desktop.models.change_details import Detail, details_of
from crm_desktop.models.changes import Change
from crm_desktop.models.refusals import Refused
from crm_desktop.views import design, formats
from crm_desktop.views.page import RecordPage
from crm_desktop.views.widgets.labels import Label, title

HEADINGS = ("Record", "", "Field", "Before", "After")
WIDTHS = (260, 90, 160, 240, 240)
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class DetailTableModel(QAbstractTableModel):
    """The lines of one change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `show_details`."""
        super().__init__(parent)
        self._details: list[Detail] = []

    def show_details(self, details: list[Detail]) -> None:
        """Other lines."""
        self.beginResetModel()
        self._details = details
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._details)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return HEADINGS[section]
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid() or role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        line = self._details[index.row()]
        shown = (line.record, line.done, line.field, line.old, line.new)[index.column()]
        return shown if role == Role.ToolTipRole else " ".join(shown.split())[:500]


class ChangePage(RecordPage):
    """What one change did, with Undo."""

    title = "Change"

    def __init__(self, background: Background, history: History) -> None:
        """Shows nothing until `show_record`."""
        super().__init__()
        self._background, self._history = background, history
        self._change_id = 0
        self._heading, self._line = title(""), Label(quiet=True)
        self._undo = QPushButton("Undo this change")
        self._undo.setAccessibleName("Undo this change")
        self._undo.clicked.connect(lambda: self._history.undo(self._change_id))
        self.model = DetailTableModel(self)
        self._table = QTableView()
        self._lay_out()

    def show_record(self, record_id: int) -> None:
        """Reads the change and its lines."""
        self._change_id = record_id
        self._background.read(lambda: _read(record_id), self._arrived, self._failed)

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
        self._table.setModel(self.model)
        self._table.setAccessibleName("What changed")
        self._table.setShowGrid(False)
        self._table.setFrameShape(QTableView.Shape.NoFrame)
        self._table.setWordWrap(False)
        self._table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(design.ROW)
        header = self._table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        for column, width in enumerate(WIDTHS):
            self._table.setColumnWidth(column, width)
        words = QVBoxLayout()
        words.setSpacing(design.SPACE_4)
        words.addWidget(self._heading)
        words.addWidget(self._line)
        head = QHBoxLayout()
        head.setContentsMargins(design.WINDOW_MARGIN, 0, design.WINDOW_MARGIN, 0)
        head.addLayout(words, 1)
        head.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, design.SPACE_16, 0, 0)
        layout.setSpacing(design.SPACE_16)
        layout.addLayout(head)
        lines = QHBoxLayout()
        # With the padding of a cell, the lines stand right below the sentence.
        padding = self._table.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, self._table) + 1
        lines.setContentsMargins(design.WINDOW_MARGIN - padding, 0, 0, 0)
        lines.addWidget(self._table)
        layout.addLayout(lines, 1)

    def _arrived(self, answer: tuple[Change, list[Detail]]) -> None:
        change, details = answer
        self._heading.setText(change.sentence)
        who = f"{change.by_name}, " if change.by_name else ""
        undone = ", undone since" if change.undone else ""
        self._line.setText(f"{who}{formats.moment_text(change.at)}{undone}")
        self._undo.setVisible(not change.undone)
        self.model.show_details(details)
        self.titled.emit(change.sentence)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        self._heading.setText(str(error))
        self._undo.hide()


def _read(change_id: int) -> tuple[Change, list[Detail]]:
    change = Change.get_or_none(Change.id == change_id)
    if change is None:
        raise Refused("This change left nothing in the history.")
    return change, details_of(change_id)
