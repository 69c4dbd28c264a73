"""What every row of the file will become, as a table; a cell that is wrong is typed over right here."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from crm_desktop.dialogs.import_steps.sheet_view import NO_PARENT, Index, one_line
from crm_desktop.models.imports.cells import cell_text
from crm_desktop.models.imports.fields import JOINED, OWN, label_of
from crm_desktop.models.imports.preview import LEFT_OUT, REFUSED, Preview
from crm_desktop.models.wording import say
from crm_desktop.views import design, formats
from crm_desktop.views.design import Hue

Role = Qt.ItemDataRole
FATE_ROLE = int(Role.UserRole) + 1
"""What becomes of the row, in the first column."""
_AS_IN_FILE = ("owner", "status")


class RowsModel(QAbstractTableModel):
    """First what becomes of the row, then its values as they were understood, in the order of the file."""

    mended = Signal(int, int, str)
    """In this row of the file and this column of it, another text was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `show_rows`."""
        super().__init__(parent)
        self._preview: Preview | None = None
        self._rows: Sequence[int] = []
        self._columns: list[int] = []
        self._typed: dict[tuple[int, int], str] = {}
        self._palette = QPalette()

    @property
    def rows(self) -> Sequence[int]:
        """The rows of the file that are shown, in order."""
        return self._rows

    @property
    def columns(self) -> Sequence[int]:
        """The columns of the file that are shown, in order, after what becomes of the row."""
        return self._columns

    def show_rows(self, preview: Preview | None, rows: Sequence[int], palette: QPalette) -> None:
        """These rows of this preview."""
        self.beginResetModel()
        self._preview, self._rows, self._palette = preview, rows, palette
        self._typed.clear()
        fields = preview.mapping.fields if preview else ()
        self._columns = [column for column, field in enumerate(fields) if field]
        self.endResetModel()

    def show_again(self, preview: Preview) -> None:
        """The same rows, decided anew: nothing jumps."""
        self._preview = preview
        self._typed.clear()
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self._columns))
            self.dataChanged.emit(self.index(0, 0), last)

    def file_row(self, shown: int) -> int:
        """Which row of the file stands there."""
        return self._rows[shown]

    def is_bad(self, shown: int, column: int) -> bool:
        """Is this a cell because of which the row is refused?"""
        if self._preview is None or column == 0:
            return False
        return self._columns[column - 1] in self._preview.bad_columns.get(self._rows[shown], ())

    def first_bad(self, shown: int) -> int:
        """The first bad column of a row that is shown; 0 when there is none."""
        if self._preview is None or self._rows[shown] not in self._preview.bad_columns:
            return 0
        return next((column for column in range(1, len(self._columns) + 1) if self.is_bad(shown, column)), 0)

    def next_bad(self, after: int) -> Index:
        """The first bad cell below a row, or from the top again; an invalid index when there is none."""
        count = len(self._rows)
        for step in range(1, count + 1):
            shown = (after + step) % count
            if column := self.first_bad(shown):
                return self.index(shown, column)
        return NO_PARENT

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() or self._preview is None else 1 + len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if self._preview is None or role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(self._preview.table.row_numbers[self._rows[section]]) if role == Role.DisplayRole else None
        if section == 0:
            return say("Becomes")
        column = self._columns[section - 1]
        field, header = self._preview.mapping.fields[column], self._preview.table.headers[column]
        assert field is not None
        if role == Role.ToolTipRole:
            return say("“{header}” in the file", header=header)
        label = label_of(self._preview.kind, field)
        return label if len(self._preview.mapping.columns_of(field)) == 1 else f"{label} · {one_line(header)}"

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if self._preview is None or not index.isValid():
            return None
        row = self._rows[index.row()]
        if index.column() == 0:
            if role == FATE_ROLE:
                return self._preview.fates[row]
            return self._sentence(row) if role in (Role.DisplayRole, Role.ToolTipRole) else None
        column = self._columns[index.column() - 1]
        if role in (Role.BackgroundRole, Role.ForegroundRole):
            return self._colour(row, column, role)
        if role == Role.EditRole:
            return self._typed.get((row, column), cell_text(self._preview.table.cell(row, column)))
        if role == Role.DisplayRole:
            typed = self._typed.get((row, column))
            return one_line(self._value(row, column) if typed is None else typed)
        if role == Role.ToolTipRole:
            return self._hint(row, column)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and index.column() > 0 else flags

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if self._preview is None or role != Role.EditRole or index.column() == 0:
            return False
        row, column, text = self._rows[index.row()], self._columns[index.column() - 1], str(value)
        if text != self.data(index, Role.EditRole):
            # Shown at once; what it makes of the row is on its way.
            self._typed[row, column] = text
            self.dataChanged.emit(index, index)
            self.mended.emit(row, column, text)
        return True

    def _sentence(self, row: int) -> str:
        assert self._preview is not None
        if self._preview.fates[row] == LEFT_OUT:
            return say("Left out")
        flags = " ".join(self._preview.flags.get(row, ()))
        sentence = self._preview.sentence(row)
        sentence = sentence[0].upper() + sentence[1:]
        return f"{sentence} · {flags}" if flags else sentence

    def _hint(self, row: int, column: int) -> str:
        assert self._preview is not None
        whole = cell_text(self._preview.table.cell(row, column))[:2000]
        if column in self._preview.bad_columns.get(row, ()):
            return say("{reason}\nType over it to mend it.", reason=self._preview.reasons.get(row, ""))
        if column in self._preview.odd_columns.get(row, ()):
            return "\n".join(self._preview.flags.get(row, ()))
        return whole

    def _colour(self, row: int, column: int, role: int) -> Any:
        assert self._preview is not None
        if (row, column) in self._typed:
            return None
        bad = column in self._preview.bad_columns.get(row, ())
        if not bad and column not in self._preview.odd_columns.get(row, ()):
            if role == Role.ForegroundRole and self._preview.fates[row] == LEFT_OUT:
                return design.quiet_text(self._palette)
            return None
        tint = design.tint(Hue.RED if bad else Hue.AMBER, self._palette)
        return tint.ground if role == Role.BackgroundRole else tint.text

    def _value(self, row: int, column: int) -> str:
        """As it will be kept; of a row that is not taken, and of what several columns make up, as it stands there."""
        assert self._preview is not None
        preview, field = self._preview, self._preview.mapping.fields[column]
        assert field is not None
        joined = field in JOINED and len(preview.mapping.columns_of(field)) > 1
        if joined or field in _AS_IN_FILE or field.startswith(OWN) or preview.fates[row] in (REFUSED, LEFT_OUT):
            return cell_text(preview.table.cell(row, column))
        value = preview.drafts.value(row, field)
        if isinstance(value, bool):
            return say("Yes") if value else say("No")
        if isinstance(value, date):
            return formats.date_text(value)
        if isinstance(value, Decimal):
            return formats.money_text(value)
        return "" if value is None else str(value)
