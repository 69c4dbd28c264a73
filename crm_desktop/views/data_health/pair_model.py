"""Likely pairs as a list shows them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from crm_desktop.models.duplicates import LikelyPair
from crm_desktop.models.wording import say

Index = QModelIndex | QPersistentModelIndex


class PairModel(QAbstractListModel):
    """The pairs of one kind, or of all."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Empty until pairs were looked for."""
        super().__init__(parent)
        self._of_kind: dict[str, list[LikelyPair]] = {}
        self.pairs: list[LikelyPair] = []
        self._kind = ""

    def show_pairs(self, pairs: Sequence[LikelyPair]) -> None:
        """What was found."""
        self._of_kind = {"": list(pairs)}
        for pair in pairs:
            kind = pair.one.kind if pair.one.kind == pair.other.kind else "across"
            self._of_kind.setdefault(kind, []).append(pair)
        self.show_kind(self._kind)

    def show_kind(self, kind: str) -> None:
        """Pairs of two of this kind; of two kinds for "across", all for an empty one."""
        self.beginResetModel()
        self._kind = kind
        self.pairs = self._of_kind.setdefault(kind, [])
        self.endResetModel()

    def count_of(self, kind: str) -> int:
        """How many there are of that kind."""
        return len(self._of_kind.get(kind, ()))

    def drop(self, pair: LikelyPair) -> None:
        """It is one no longer; the others keep their places."""
        for kind, pairs in self._of_kind.items():
            row = next((at for at, other in enumerate(pairs) if other.which == pair.which), -1)
            if row >= 0 and kind == self._kind:
                self.beginRemoveRows(QModelIndex(), row, row)
                del pairs[row]
                self.endRemoveRows()
            elif row >= 0:
                del pairs[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.pairs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        pair = self.pairs[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{pair.one.name} – {pair.other.name}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return (
                say("{one} and {other}", one=say(pair.one.kind), other=say(pair.other.kind))
                + f", {pair.reason}, {pair.likeness} %"
            )
        if role == Qt.ItemDataRole.UserRole:
            return pair
        return None
