"""The fields that a column can go to, as one model for the choices of all columns."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from crm_desktop.models.imports.fields import OWN, fields_of, label_of
from crm_desktop.models.wording import say, to_say

LEAVE_OUT, NEW_FIELD = to_say(("Leave out", "New field…"))
NEW = "a new field"
"""Stands for the line that asks for a field which is not there yet."""
Index = QModelIndex | QPersistentModelIndex


class ColumnFields(QAbstractListModel):
    """Hundreds of lists of their own would take long to make."""

    def __init__(self, kind: str, own: Iterable[str], parent: QObject | None = None) -> None:
        """`own` are the own fields of this kind, as the mapping names them."""
        super().__init__(parent)
        self._own = list(own)
        self._new: list[str] = []
        self._lines: list[tuple[str | None, str]] = []
        self._add(None, say(LEAVE_OUT))
        self._add(NEW, say(NEW_FIELD))
        for name in fields_of(kind):
            self._add(name, label_of(kind, name))
        for name in self._own:
            self._add(name, label_of(kind, name))

    def is_new(self, field: str | None) -> bool:
        """Will the import make this field?"""
        return field is not None and field.startswith(OWN) and field not in self._own

    def know(self, fields: Iterable[str | None]) -> None:
        """Offers the fields to be made, too, so that a second column may be shown to go there."""
        for field in fields:
            if self.is_new(field) and field not in self._new:
                assert field is not None
                self._new.append(field)
                self._add(field, field.removeprefix(OWN))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.UserRole:
            return self._lines[index.row()][0]
        return self._lines[index.row()][1] if role == Qt.ItemDataRole.DisplayRole else None

    def _add(self, field: str | None, label: str) -> None:
        row = len(self._lines)
        self.beginInsertRows(QModelIndex(), row, row)
        self._lines.append((field, label))
        self.endInsertRows()
