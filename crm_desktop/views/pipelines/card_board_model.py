"""The cards of one stage, as Qt's list view asks for them."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from crm_desktop.models.opportunities.board_cards import Card
from crm_desktop.models.wording import say
from crm_desktop.views import formats

Index = QModelIndex | QPersistentModelIndex
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class CardBoardModel(QAbstractListModel):
    """Cards in order. Shows other cards with as little change as it can, so that selection and place stay."""

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        """Empty at first."""
        super().__init__(parent)
        self._today = today
        self.cards: list[Card] = []

    def card(self, index: Index) -> Card:
        """The card at a valid index."""
        return self.cards[index.row()]

    def rows_of(self, ids: Iterable[int]) -> list[int]:
        """Where these cards stand, as far as they are here."""
        wanted = set(ids)
        return [row for row, card in enumerate(self.cards) if card.id in wanted] if wanted else []

    def show(self, cards: Sequence[Card]) -> None:
        """Other cards, or the same in another order or with other values."""
        self._remove_all_but({card.id for card in cards})
        here = {card.id for card in self.cards}
        staying = [card for card in cards if card.id in here]
        if [card.id for card in staying] != [card.id for card in self.cards]:
            self._reorder(staying)
        self._insert(cards, here)
        self._update(cards)

    def _remove_all_but(self, wanted: set[int]) -> None:
        row = len(self.cards) - 1
        while row >= 0:
            last = row
            while row >= 0 and self.cards[row].id not in wanted:
                row -= 1
            if row < last:
                self.beginRemoveRows(QModelIndex(), row + 1, last)
                del self.cards[row + 1 : last + 1]
                self.endRemoveRows()
            row -= 1

    def _reorder(self, cards: Sequence[Card]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self.cards[index.row()].id for index in before]
        self.cards = list(cards)
        row_of = {card.id: row for row, card in enumerate(self.cards)}
        self.changePersistentIndexList(before, [self.index(row_of[card_id]) for card_id in ids])
        self.layoutChanged.emit()

    def _insert(self, cards: Sequence[Card], here: set[int]) -> None:
        row = 0
        while row < len(cards):
            end = row
            while end < len(cards) and cards[end].id not in here:
                end += 1
            if end > row:
                self.beginInsertRows(QModelIndex(), row, end - 1)
                self.cards[row:row] = cards[row:end]
                self.endInsertRows()
            row = end + 1

    def _update(self, cards: Sequence[Card]) -> None:
        other = [row for row, (old, new) in enumerate(zip(self.cards, cards, strict=True)) if old != new]
        if other:
            self.cards = list(cards)
            self.dataChanged.emit(self.index(other[0]), self.index(other[-1]))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.cards):
            return None
        if role in _TEXT_ROLES:
            return card_text(self.cards[index.row()], self._today())
        if role == Qt.ItemDataRole.ToolTipRole:
            return card_remark(self.cards[index.row()], self._today())
        return None


def card_text(card: Card, today: date) -> str:
    """A card as it is read out: name, company, amount and next action."""
    parts = (card.name, card.company, formats.money_text(card.amount, card.currency), action_text(card, today))
    return ", ".join(part for part in parts if part)


def action_text(card: Card, today: date) -> str:
    """What is to be done next, and when."""
    when = formats.when_text(card.next_action_on, today)
    return " · ".join(part for part in (card.next_action, when) if part)


def card_remark(card: Card, today: date) -> str:
    """All that a card knows, line by line, for who points at it."""
    by_hand = say(" by hand") if card.by_hand else ""
    closed = say("Closed {closed_on}", closed_on=formats.date_text(card.closed_on)) if card.closed_on else ""
    expected = (
        say("Close date {close_on}", close_on=formats.date_text(card.close_on))
        if card.close_on
        else say("No close date")
    )
    since = formats.count_text(card.days, "day", "days") if card.days else say("Since today")
    lines = (
        card.name,
        " · ".join(part for part in (card.company, card.people) if part),
        formats.money_text(card.amount, card.currency) or say("No amount"),
        say("Likelihood {likelihood}{by_hand}", likelihood=formats.percent_text(card.likelihood), by_hand=by_hand),
        closed or expected,
        action_text(card, today) or say("Nothing planned"),
        say("{since} in this stage", since=since) + (say(", longer than it should") if card.is_rotting else ""),
        say("Owner {owner}", owner=card.owner) if card.owner else "",
    )
    return "\n".join(line for line in lines if line)
