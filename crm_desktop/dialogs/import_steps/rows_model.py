"""What every row of the file will become, as a table of one kind of rows or all."""

from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from crm_desktop.dialogs.import_steps.sheet_view import NO_PARENT, Index, one_line
from crm_desktop.models.imports.cells import cell_text
from crm_desktop.models.imports.fields import label_of
from crm_desktop.models.imports.preview import NEW, REFUSED, UPDATES, Preview
from crm_desktop.views import design, formats

Role = Qt.ItemDataRole


class RowsModel(QAbstractTableModel):
    """First what becomes of the row, then its values as they were understood."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `show_rows`."""
        super().__init__(parent)
        self._preview: Preview | None = None
        self._rows: list[int] | range = []
        self._fields: list[str] = []
        self._palette = QPalette()

    def show_rows(self, preview: Preview | None, rows: list[int] | range, palette: QPalette) -> None:
        """These rows of this preview."""
        self.beginResetModel()
        self._preview, self._rows, self._palette = preview, rows, palette
        self._fields = list(dict.fromkeys(f for f in preview.mapping.fields if f)) if preview else []
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() or self._preview is None else 1 + len(self._fields)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if self._preview is None or role != Role.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(self._preview.table.row_numbers[self._rows[section]])
        return "Becomes" if section == 0 else label_of(self._preview.kind, self._fields[section - 1])

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if self._preview is None or not index.isValid():
            return None
        row = self._rows[index.row()]
        if index.column() == 0:
            if role == Role.ForegroundRole:
                return self._colour(row)
            if role in (Role.DisplayRole, Role.ToolTipRole):
                return self._sentence(row)
        elif role in (Role.DisplayRole, Role.ToolTipRole):
            return one_line(self._value(row, self._fields[index.column() - 1]))
        return None

    def _sentence(self, row: int) -> str:
        assert self._preview is not None
        flags = " ".join(self._preview.flags.get(row, ()))
        sentence = self._preview.sentence(row)
        sentence = sentence[0].upper() + sentence[1:]
        return f"{sentence} · {flags}" if flags else sentence

    def _colour(self, row: int) -> QColor:
        assert self._preview is not None
        fate = self._preview.fates[row]
        if fate == REFUSED:
            return design.danger(self._palette)
        if row in self._preview.flags:
            return design.warm(self._palette)
        if fate in (NEW, UPDATES):
            return design.good(self._palette)
        return design.quiet_text(self._palette)

    def _value(self, row: int, field: str) -> str:
        """As it will be kept; what was refused as it stands in the file."""
        assert self._preview is not None
        draft = self._preview.drafts[row]
        if draft is None or field in ("owner", "status"):
            cells = [self._preview.table.cell(row, c) for c in self._preview.mapping.columns_of(field)]
            return " ".join(cell_text(cell) for cell in cells)
        value = draft.get(field)
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, date):
            return formats.date_text(value)
        if isinstance(value, Decimal):
            return formats.money_text(value)
        return "" if value is None else str(value)
