"""What the board is made of: cards in columns, what they add up to, and how all of it is after a move."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from crm_desktop.models.opportunities.stage_moves import Closing
from crm_desktop.models.pipelines import Question, asked_on_leaving
from crm_desktop.models.pipelines.making import CERTAIN
from crm_desktop.models.users.currency_rates import exchanged
from crm_desktop.models.wording import to_say

NOTHING = Decimal(0)
CLOSES = to_say([
    ("this month", "Closes this month"), ("next month", "Closes next month"), ("this quarter", "Closes this quarter"),
    ("next quarter", "Closes next quarter"), ("this year", "Closes this year"), ("overdue", "Past the close date"),
    ("no date", "No close date"),
])  # fmt: skip


@dataclass(frozen=True)
class BoardFilter:
    """Which cards are wanted. `words` is the query language of the search box, asked in the database."""

    words: str = ""
    owner_id: int | None = None
    shows_closed: bool = True
    only_rotting: bool = False
    closes: str = ""
    """One of `CLOSES`; empty for any time."""

    @property
    def narrows(self) -> bool:
        """True when cards are left out that would else be counted."""
        return bool(self.words.strip() or self.owner_id or self.only_rotting or self.closes)


class Card(NamedTuple):
    """What a card shows of an opportunity. Light: there are thousands."""

    id: int
    name: str
    company: str
    person: str
    more_people: int
    amount: Decimal | None
    currency: str
    likelihood: int
    by_hand: bool
    close_on: date | None
    closed_on: date | None
    next_action: str
    next_action_on: date | None
    owner: str
    days: int
    is_rotting: bool
    rate: Decimal | None = None
    """To the office's currency, for money of another."""

    @property
    def people(self) -> str:
        """The primary contact and how many more."""
        return f"{self.person} +{self.more_people}" if self.person and self.more_people else self.person


@dataclass(frozen=True)
class Sum:
    """Money of one currency: all of it, and weighted by likelihood."""

    currency: str
    amount: Decimal
    weighted: Decimal


@dataclass(frozen=True)
class Totals:
    """How many, and what they add up to: the office's own currency first, with all that is exchanged into it.

    Money without a known rate has a sum of its own, so that unlike money is never added.
    """

    count: int
    sums: tuple[Sum, ...]

    @property
    def amount(self) -> Decimal:
        """In the office's own currency."""
        return self.sums[0].amount

    @property
    def weighted(self) -> Decimal:
        """In the office's own currency: amount times likelihood, opportunity by opportunity."""
        return self.sums[0].weighted


class BoardStage(NamedTuple):
    """A stage as the board needs it."""

    id: int
    name: str
    kind: str
    likelihood: int
    rot_days: int | None
    is_retired: bool = False
    questions: tuple[Question, ...] = ()

    @property
    def is_open(self) -> bool:
        """Neither won nor lost."""
        return self.kind == "open"


@dataclass(frozen=True)
class BoardColumn:
    """A stage with its cards in order; what is most urgent, or was closed last, stands on top."""

    stage: BoardStage
    cards: tuple[Card, ...]
    currency: str

    @cached_property
    def totals(self) -> Totals:
        """Of the cards in it."""
        return totals_of(self.cards, self.stage, self.currency)


@dataclass(frozen=True)
class Board:
    """A pipeline as it stands, under a filter."""

    pipeline_id: int
    filter: BoardFilter
    currency: str
    columns: tuple[BoardColumn, ...]

    @cached_property
    def totals(self) -> Totals:
        """Of the open stages: what is won or lost is no promise any more."""
        return _together([column.totals for column in self.columns if column.stage.is_open], self.currency)

    @cached_property
    def rotting(self) -> int:
        """How many have stood in their stage for too long."""
        return sum(card.is_rotting for column in self.columns for card in column.cards)

    def stage(self, stage_id: int) -> BoardStage:
        """The stage with this id."""
        return next(column.stage for column in self.columns if column.stage.id == stage_id)

    def asked(self, card_ids: Iterable[int], to_kind: str, to: int | None) -> tuple[tuple[str, Question], ...]:
        """What is asked when these cards leave for a stage of a kind, each question once with the stage that asks.

        `to` is the stage's id on this board, None for one of another pipeline.
        """
        wanted = set(card_ids)
        order = [column.stage.id for column in self.columns]
        found: dict[str, tuple[str, Question]] = {}
        for place, column in enumerate(self.columns):
            stage = column.stage
            if stage.id == to or not stage.is_open or not stage.questions:
                continue
            if not any(card.id in wanted for card in column.cards):
                continue
            goes_back = to is not None and to_kind == "open" and order.index(to) < place
            for question in asked_on_leaving(stage.questions, to_kind, goes_back):
                found.setdefault(question.text, (stage.name, question))
        return tuple(found.values())


def moved(before: Board, card_ids: Iterable[int], stage_id: int, closing: Closing | None = None) -> Board:
    """The board as it will be once `move_many` has run: what the view shows at once."""
    wanted = set(card_ids)
    target = before.stage(stage_id)
    leaving = [
        _as_moved(card, target, closing)
        for column in before.columns
        for card in column.cards
        if card.id in wanted and column.stage.id != stage_id
    ]
    gone = {card.id for card in leaving}
    columns = []
    for column in before.columns:
        cards = column.cards
        if column.stage.id == stage_id:
            cards = in_order(target, [*cards, *leaving])
        elif any(card.id in gone for card in cards):
            cards = tuple(card for card in cards if card.id not in gone)
        columns.append(column if cards is column.cards else replace(column, cards=cards))
    return replace(before, columns=tuple(columns))


def without(before: Board, card_ids: Iterable[int]) -> Board:
    """The board once these have gone to another pipeline."""
    gone = set(card_ids)
    return replace(
        before,
        columns=tuple(
            replace(column, cards=tuple(card for card in column.cards if card.id not in gone))
            for column in before.columns
        ),
    )


def is_rotting(days: int, stage: BoardStage) -> bool:
    """In an open stage for longer than its limit."""
    return stage.is_open and stage.rot_days is not None and days > stage.rot_days


def totals_of(cards: Sequence[Card], stage: BoardStage, currency: str) -> Totals:
    """Adds up in the office's currency. What is won counts in full, what is lost not at all, even if set by hand."""
    amounts, products = {currency: NOTHING}, {currency: NOTHING}
    certain = CERTAIN.get(stage.kind)
    for card in cards:
        if card.amount:
            likelihood = card.likelihood if certain is None else certain
            amount, code = card.amount, card.currency
            if card.rate is not None and code != currency:
                amount, code = exchanged(amount, card.rate), currency
            amounts[code] = amounts.get(code, NOTHING) + amount
            products[code] = products.get(code, NOTHING) + amount * likelihood
    # One division in the end is exact and as good as one for each card.
    return Totals(len(cards), _sums(amounts, {code: product / 100 for code, product in products.items()}, currency))


def _together(several: Sequence[Totals], currency: str) -> Totals:
    amounts, weighted = {currency: NOTHING}, {currency: NOTHING}
    for each in (one for totals in several for one in totals.sums):
        amounts[each.currency] = amounts.get(each.currency, NOTHING) + each.amount
        weighted[each.currency] = weighted.get(each.currency, NOTHING) + each.weighted
    return Totals(sum(totals.count for totals in several), _sums(amounts, weighted, currency))


def _sums(amounts: dict[str, Decimal], weighted: dict[str, Decimal], currency: str) -> tuple[Sum, ...]:
    others = sorted(code for code in amounts if code != currency)
    return tuple(Sum(code, amounts[code], weighted[code]) for code in (currency, *others))


def _as_moved(card: Card, stage: BoardStage, closing: Closing | None) -> Card:
    if stage.is_open:
        closing = None
    return card._replace(
        likelihood=card.likelihood if card.by_hand else stage.likelihood,
        amount=closing.amount if closing and closing.amount is not None else card.amount,
        closed_on=closing.on if closing else None,
        days=0,
        is_rotting=False,
    )


def in_order(stage: BoardStage, cards: Sequence[Card]) -> tuple[Card, ...]:
    if stage.is_open:
        return tuple(sorted(cards, key=lambda card: (card.close_on or date.max, card.id)))
    return tuple(sorted(cards, key=lambda card: (card.closed_on or date.min, card.id), reverse=True))
