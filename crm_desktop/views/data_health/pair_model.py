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
        self._all: list[LikelyPair] = []
        self.pairs: list[LikelyPair] = []
        self._kind = ""

    def show_pairs(self, pairs: Sequence[LikelyPair]) -> None:
        """What was found."""
        self._all = list(pairs)
        self._filter()

    def show_kind(self, kind: str) -> None:
        """Pairs of two of this kind; of two kinds for "across", all for an empty one."""
        self._kind = kind
        self._filter()

    def count_of(self, kind: str) -> int:
        """How many there are of that kind."""
        return sum(1 for pair in self._all if _is_of(pair, kind))

    def drop(self, pair: LikelyPair) -> None:
        """It is one no longer; the others keep their places."""
        gone = set(pair.which)
        self._all = [other for other in self._all if other.which != pair.which]
        row = next((at for at, other in enumerate(self.pairs) if set(other.which) == gone), -1)
        if row >= 0:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self.pairs[row]
            self.endRemoveRows()

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

    def _filter(self) -> None:
        self.beginResetModel()
        self.pairs = [pair for pair in self._all if _is_of(pair, self._kind)]
        self.endResetModel()


def _is_of(pair: LikelyPair, kind: str) -> bool:
    kinds = {pair.one.kind, pair.other.kind}
    return not kind or (len(kinds) == 2 if kind == "across" else kinds == {kind})
