"""A figure of a forecast: how many, how much, how much of it likely, and the very rows it sums."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from typing import NamedTuple

from crm_desktop.models.paper.formats import CENT

NOTHING = Decimal(0)


class OpportunityRow(NamedTuple):
    """What a forecast needs of one opportunity, or of one outcome: then amount and date are the outcome's."""

    id: int
    name: str
    company: str = ""
    owner: str = ""
    pipeline: str = ""
    stage: str = ""
    stage_order: tuple[int, int] = (0, 0)
    category: str = "pipeline"
    amount: Decimal | None = None
    currency: str = ""
    likelihood: int = 0
    close_on: date | None = None
    touched_on: date | None = None
    next_action_on: date | None = None
    rate: Decimal | None = None
    """What its money was worth in the office's when it was entered, where that was kept."""
    own_amount: Decimal | None = None
    """What it was in its own money, where `amount` has been exchanged."""
    own_currency: str = ""
    weight: Decimal | None = None
    """The weighted amount of a row that tells of a change, whose amount is what was added or taken away."""
    remark: str = ""
    slips: int = 0
    slipped_days: int = 0

    @property
    def weighted(self) -> Decimal:
        """The amount times the likelihood, unrounded."""
        if self.weight is not None:
            return self.weight
        return (self.amount or NOTHING) * self.likelihood / 100


@dataclass(frozen=True)
class Figure:
    """A count and two sums, with the rows behind them, so that every total can be opened."""

    count: int = 0
    amount: Decimal = NOTHING
    weighted: Decimal = NOTHING
    rows: tuple[OpportunityRow, ...] = ()

    @cached_property
    def commit(self) -> "Figure":
        """The part whose owners commit to it."""
        return figure_of(row for row in self.rows if row.category == "commit")

    @cached_property
    def best_case(self) -> "Figure":
        """The part that comes in the best case; what is committed is not in it again."""
        return figure_of(row for row in self.rows if row.category == "best case")

    @property
    def ids(self) -> list[int]:
        """The opportunities behind it, each once, in order."""
        return list(dict.fromkeys(row.id for row in self.rows))

    def to_json(self) -> dict[str, int | str]:
        """Count and money, as other people's scripts read them."""
        return {"count": self.count, "amount": money_text(self.amount), "weighted": money_text(self.weighted)}


def figure_of(rows: Iterable[OpportunityRow]) -> Figure:
    """Adds up opportunity by opportunity: never a sum times an average."""
    counted = tuple(rows)
    amount = hundredfold = NOTHING
    for row in counted:
        if row.weight is not None:
            amount += row.amount or NOTHING
            hundredfold += row.weight * 100
        elif row.amount:
            amount += row.amount
            hundredfold += row.amount * row.likelihood
    # Divided once, in the end: exact, and as good as once for each row.
    return Figure(len(counted), amount, hundredfold / 100, counted)


def sum_of(parts: Iterable[Figure], rows: Iterable[OpportunityRow]) -> Figure:
    """The figure of rows whose parts have been added up already; `rows` are the same ones in their order."""
    counted, added = tuple(rows), list(parts)
    amount = sum((part.amount for part in added), NOTHING)
    return Figure(len(counted), amount, sum((part.weighted for part in added), NOTHING), counted)


def money_text(amount: Decimal) -> str:
    """Money for scripts: 1250.00."""
    return f"{amount.quantize(CENT, ROUND_HALF_UP):f}"
