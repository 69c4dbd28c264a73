"""Lines of the history as a table: what was written where, with the value before and after."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QStyle, QTableView, QWidget

from crm_desktop.models.change_details import Detail
from crm_desktop.models.wording import say
from crm_desktop.views import design

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
Heading = tuple[str, int, Callable[[Any], str]]


class DetailTableModel(QAbstractTableModel):
    """Lines at hand; the headings say what each column shows of one."""

    def __init__(
        self, headings: Sequence[Heading], detail: Callable[[Any], Detail], parent: QWidget | None = None
    ) -> None:
        """Empty until `show_lines`; `detail` is the field that a line is about."""
        super().__init__(parent)
        self.headings, self._detail = headings, detail
        self._lines: Sequence[Any] = ()

    def show_lines(self, lines: Sequence[Any]) -> None:
        """Other lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> Any:
        """One line, or None beyond the last."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def detail(self, row: int) -> Detail | None:
        """The field that a line is about."""
        line = self.line(row)
        return self._detail(line) if line is not None else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return say(self.headings[section][0])
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid() or role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        shown = self.headings[index.column()][2](self._lines[index.row()])
        return shown if role == Role.ToolTipRole else " ".join(shown.split())[:500]


class DetailTable(QTableView):
    """One line selected at a time, read only."""

    def __init__(self, name: str, model: DetailTableModel, parent: QWidget | None = None) -> None:
        """`name` is its accessible name."""
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(design.ROW)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        for column, (_, width, _) in enumerate(model.headings):
            self.setColumnWidth(column, width)

    def padding(self) -> int:
        """How far the text of a cell stands in from its edge: with it, lines stand right below what is above."""
        return self.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, self) + 1

    def current_row(self) -> int:
        """The selected line, -1 for none."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else -1
