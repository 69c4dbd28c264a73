"""The forecast's lines as Qt's tables want them."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from crm_desktop.models.forecasts import Figure
from crm_desktop.models.paper.formats import Formats, has_cents
from crm_desktop.models.wording import say, to_say
from crm_desktop.views.forecasts.figure_lines import FigureLine, Kind

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

LINE_ROLE = int(Role.UserRole) + 1
"""The whole line, for the delegate."""
NAME, COUNT, AMOUNT, WEIGHTED = range(4)
PARTS = to_say(("Best case", "Commit", "Closed"))
"""Columns that show a part of a line's figure; the money is that of the amount."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ForecastTableModel(QAbstractTableModel):
    """Name, count, amount and weighted amount of every line, and the parts that are asked for."""

    def __init__(self, formats: Formats, parent: Any = None, parts: tuple[str, ...] = ()) -> None:
        """Empty until it is given lines."""
        super().__init__(parent)
        self._formats = formats
        self._lines: list[FigureLine] = []
        self._cents = {AMOUNT: False, WEIGHTED: False}
        self._parts = parts
        self._headers = ["", say("Count"), say("Amount"), say("Weighted"), *map(say, parts)]

    def show_lines(self, lines: list[FigureLine], first: str, currency: str) -> None:
        """Other figures; when the lines are named as before, selection and scroll bars stay where they are."""
        same = [(line.kind, line.title) for line in lines] == [(line.kind, line.title) for line in self._lines]
        if not same:
            self.beginResetModel()
        self._lines = lines
        figures = [line.figure for line in lines]
        self._cents = {
            AMOUNT: has_cents(figure.amount for figure in figures),
            WEIGHTED: has_cents(figure.weighted for figure in figures),
        }
        self._headers = [
            first,
            say("Count"),
            say("Amount, {currency}", currency=currency),
            say("Weighted, {currency}", currency=currency),
            *map(say, self._parts),
        ]
        if same:
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(self._headers) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._headers) - 1)
        else:
            self.endResetModel()

    def line(self, row: int) -> FigureLine:
        """What stands in a row."""
        return self._lines[row]

    def line_at(self, row: int, column: int) -> FigureLine:
        """The line whose figure stands there: in a part's column that of the part."""
        line = self._lines[row]
        return (line.part(self._parts[column - WEIGHTED - 1]) or line) if column > WEIGHTED else line

    def lines(self) -> list[FigureLine]:
        """All of them."""
        return self._lines

    def _text(self, line: FigureLine, column: int) -> str:
        if column == NAME or line.kind is Kind.SECTION:
            return line.name if column == NAME else ""
        if column > WEIGHTED:
            part = line.part(self._parts[column - WEIGHTED - 1])
            amount = part.figure.amount if part else None
            return self._formats.money(amount, self._cents[AMOUNT]) if amount else ""
        return self._figure(line.figure, column, line.currency)

    def _figure(self, figure: Figure, column: int, currency: str) -> str:
        if column == COUNT:
            return self._formats.count(figure.count)
        amount = figure.amount if column == AMOUNT else figure.weighted
        text = self._formats.money(amount, self._cents[column])
        return f"{currency} {text}".strip()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Role.DisplayRole:
            return self._text(line, index.column())
        if role == Role.TextAlignmentRole:
            return _LEFT if index.column() == NAME else _RIGHT
        if role == LINE_ROLE:
            return line
        if role == Role.AccessibleTextRole:
            return f"{line.title or line.name}: {self._text(line, index.column())}"
        if role == Role.ToolTipRole:
            return line.remark or None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self._headers):
            return None
        if role == Role.TextAlignmentRole:
            return _LEFT if section == NAME else _RIGHT
        return self._headers[section] if role == Role.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._lines[index.row()].kind is Kind.SECTION:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)
