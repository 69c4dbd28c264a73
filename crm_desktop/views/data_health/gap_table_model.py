"""What is missing as a table: a line for each thing looked for, a column for each owner."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QPalette

from crm_desktop.models.data_health import Gap, MissingData
from crm_desktop.models.data_health.missing import ALL
from crm_desktop.models.data_health.required import MANY
from crm_desktop.models.wording import say
from crm_desktop.views import design, formats

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NONE = "–"
NOT_YET = "…"


@dataclass(frozen=True)
class Line:
    """A heading, a gap, what is not looked for yet, or all of them together."""

    label: str
    gap: Gap | None = None
    is_total: bool = False
    is_pending: bool = False

    @property
    def is_heading(self) -> bool:
        """Only heads others."""
        return self.gap is None and not self.is_total and not self.is_pending


class GapTableModel(QAbstractTableModel):
    """Figures that are not 0 can be opened."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Empty until something was looked for."""
        super().__init__(parent)
        self.lines: list[Line] = []
        self.owners: list[tuple[int, str]] = []
        self._found = MissingData((), ())
        self.palette = QPalette()

    def show_missing(self, found: MissingData) -> None:
        """What was found."""
        self.beginResetModel()
        self._found = found
        self.owners = [(ALL, say("Total")), *found.owners]
        self.lines = []
        for kind, many in MANY.items():
            self.lines.append(Line(say(many)))
            self.lines += [Line(gap.check.label, gap) for gap in found.gaps if gap.check.kind == kind]
            self.lines += [Line(check.label, is_pending=True) for check in found.pending if check.kind == kind]
        self.lines.append(Line(say("Together"), is_total=True))
        self.endResetModel()

    def headings(self) -> Sequence[int]:
        """The rows that only head others."""
        return [row for row, line in enumerate(self.lines) if line.is_heading]

    def figure(self, index: Index) -> tuple[Gap, int, str] | None:
        """The gap, the owner's id and name of a figure that has records behind it."""
        if not index.isValid() or index.column() == 0:
            return None
        gap, (owner, name) = self.lines[index.row()].gap, self.owners[index.column() - 1]
        return (gap, owner, name) if gap is not None and gap.count(owner) else None

    def owner_at(self, index: Index) -> tuple[int, str] | None:
        """Whose column it is; None in those of all and of nobody."""
        if not index.isValid() or index.column() == 0 or self.owners[index.column() - 1][0] <= 0:
            return None
        return self.owners[index.column() - 1]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.owners) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return self.owners[section - 1][1] if section else say("What is missing")
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role in (Role.DisplayRole, Role.ToolTipRole) and not index.column():
            return line.label
        if role == Role.TextAlignmentRole and index.column():
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Role.FontRole:
            heavy = line.is_heading or line.is_total or (index.column() == 1 and self._count(index))
            return design.font(weight=QFont.Weight.DemiBold if heavy else None, tabular=True)
        if line.is_heading:
            return None
        if role == Role.DisplayRole:
            none = NOT_YET if line.is_pending else NONE
            return formats.number_text(self._count(index)) if self._count(index) else none
        if role == Role.AccessibleTextRole and index.column():
            count = NOT_YET if line.is_pending else self._count(index)
            return f"{line.label}, {self.owners[index.column() - 1][1]}: {count}"
        if role == Role.ForegroundRole and index.column():
            is_link = self.figure(index) is not None
            quiet = design.text(self.palette) if self._count(index) else design.quiet_text(self.palette)
            return design.accent(self.palette) if is_link else quiet
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.lines[index.row()]
        if line.is_heading:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _count(self, index: Index) -> int:
        owner, line = self.owners[index.column() - 1][0], self.lines[index.row()]
        if line.is_pending:
            return 0
        return line.gap.count(owner) if line.gap is not None else self._found.count(owner)
