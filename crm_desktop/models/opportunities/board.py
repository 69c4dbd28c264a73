"""The board: the opportunities of one pipeline, stage by stage, read in two queries."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from peewee import JOIN, fn

from crm_desktop.models import queries
from crm_desktop.models.changes import Actor
from crm_desktop.models.companies import Company
from crm_desktop.models.database import database
from crm_desktop.models.opportunities.board_cards import (
    Board,
    BoardColumn,
    BoardFilter,
    BoardStage,
    Card,
    in_order,
    is_rotting,
)
from crm_desktop.models.opportunities.opportunity import Opportunity, OpportunityPerson
from crm_desktop.models.people import Person
from crm_desktop.models.periods import Period, period_of
from crm_desktop.models.pipelines import Stage
from crm_desktop.models.users import Office, User
from crm_desktop.models.users.currency_rates import Rates, all_rates


def board(pipeline_id: int, wanted: BoardFilter, today: date, user: Actor | None = None) -> Board:
    """Reads the board. Raises WrongCall for words that mean nothing in the query language."""
    stages, currency, fiscal = _stages(pipeline_id)
    by_stage: dict[int, list[Card]] = {stage_id: [] for stage_id in stages}
    for stage_id, card in _cards(pipeline_id, wanted, today, user, stages, currency, fiscal):
        by_stage[stage_id].append(card)
    columns = (
        BoardColumn(stage, in_order(stage, by_stage[stage.id]), currency)
        for stage in stages.values()
        if by_stage[stage.id] or not stage.is_retired
    )
    return Board(pipeline_id, wanted, currency, tuple(columns))


def _stages(pipeline_id: int) -> tuple[dict[int, BoardStage], str, int]:
    """The stages in order, and the office's currency and the month of its year along with them."""
    money, month = (
        Office.select(field).order_by(Office.id).limit(1) for field in (Office.currency, Office.fiscal_month)
    )
    query = (
        Stage.select(
            Stage.id,
            Stage.name,
            Stage.kind,
            Stage.likelihood,
            Stage.rot_days,
            Stage.retired,
            Stage.questions,
            money,
            month,
        )
        .where(Stage.pipeline == pipeline_id)
        .order_by(Stage.position, Stage.id)
    )
    rows: list[Any] = list(query.tuples())
    return {row[0]: BoardStage(*row[:7]) for row in rows}, rows[0][7] if rows else "", rows[0][8] if rows else 1


def _cards(
    pipeline_id: int,
    wanted: BoardFilter,
    today: date,
    user: Actor | None,
    stages: dict[int, BoardStage],
    currency: str,
    fiscal: int,
) -> Iterable[tuple[int, Card]]:
    query = _select(pipeline_id)
    if wanted.owner_id is not None:
        query = query.where(Opportunity.owner == wanted.owner_id)
    if not wanted.shows_closed:
        query = query.where(Opportunity.outcome == "open")
    if wanted.closes:
        query = query.where(closing(wanted.closes, today, fiscal))
    condition = queries.where(Opportunity, wanted.words, user, today)
    if condition is not None:
        query = query.where(condition)
    waited, rates = _days_since(today), _RatesOf(currency, today)
    # Straight from the driver: peewee's conversion, cell by cell, takes longer than the query.
    for row in database.execute(query).fetchall():
        stage = stages[row[1]]
        days = waited(row[2])
        rotting = is_rotting(days, stage)
        if wanted.only_rotting and not rotting:
            continue
        yield (
            stage.id,
            Card(
                id=row[0],
                name=row[3],
                company=row[4] or "",
                person=row[5] or "",
                more_people=max((row[6] or 0) - 1, 0),
                amount=None if row[7] is None else Decimal(row[7]).scaleb(-2),
                currency=row[8] or currency,
                likelihood=row[9],
                by_hand=bool(row[10]),
                close_on=_day(row[11]),
                closed_on=_day(row[12]),
                next_action=row[13],
                next_action_on=_day(row[14]),
                owner=row[15] or "",
                days=days,
                is_rotting=rotting,
                rate=rates[row[8], row[16]],
            ),
        )


def _select(pipeline_id: int) -> Any:
    taking_part = (
        OpportunityPerson.select(OpportunityPerson.opportunity, fn.COUNT(OpportunityPerson.id).alias("people"))
        .group_by(OpportunityPerson.opportunity)
        .alias("taking_part")
    )
    o = Opportunity
    return (
        o.select(
            o.id, o.stage, o.stage_since, o.name, Company.name, Person.name, taking_part.c.people, o.amount, o.currency,
            o.likelihood, o.likelihood_by_hand, o.close_on, fn.COALESCE(o.won_on, o.lost_on), o.next_action,
            o.next_action_on, User.name, o.rate,
        )
        .join(Company, JOIN.LEFT_OUTER)
        .switch(o)
        .join(Person, JOIN.LEFT_OUTER, on=o.person == Person.id)
        .switch(o)
        .join(User, JOIN.LEFT_OUTER, on=o.owner == User.id)
        .switch(o)
        .join(taking_part, JOIN.LEFT_OUTER, on=taking_part.c.opportunity_id == o.id)
        .where(o.pipeline == pipeline_id)
    )  # fmt: skip


def closing(when: str, today: date, fiscal: int = 1) -> Any:
    """The condition that an opportunity closes then; what is won or lost by the day on which it was."""
    on = fn.COALESCE(Opportunity.won_on, Opportunity.lost_on, Opportunity.close_on)
    if when == "no date":
        return on.is_null()
    if when == "overdue":
        return (Opportunity.outcome == "open") & (Opportunity.close_on < today)
    first, last = days_named(when, today, fiscal)
    return on.between(first, last)


def days_named(when: str, today: date, fiscal: int = 1) -> tuple[date, date]:
    """The first and the last day of "this month", "next quarter" and the like, as the company's year has them."""
    which, unit = when.split()
    by: Any = unit
    period = period_of(today, by, fiscal)
    asked = Period(period.number + (which == "next"), by, fiscal)
    return asked.first_day, asked.last_day


class _RatesOf(dict[tuple[str, int | None], Decimal | None]):
    """By currency and kept billionths: the rate kept with an opportunity, else that of the day; None for our own."""

    def __init__(self, ours: str, today: date) -> None:
        super().__init__()
        self._ours, self._today = ours, today
        self._known: Rates | None = None

    def __missing__(self, key: tuple[str, int | None]) -> Decimal | None:
        code, kept = key
        found: Decimal | None = None
        if code and code != self._ours:
            self._known = self._known or all_rates()
            found = Opportunity.rate.python_value(kept) if kept else self._known.on(code, self._today)
        self[key] = found
        return found


def _day(value: Any) -> date | None:
    """A date as either driver gives it."""
    return date.fromisoformat(value) if isinstance(value, str) else value


def _days_since(today: date) -> Callable[[Any], int]:
    """Days from a stored moment, which is UTC, until today, by the calendar of this place."""
    midnight = datetime(today.year, today.month, today.day).astimezone().astimezone(UTC).replace(tzinfo=None)

    def waited(value: Any) -> int:
        since = datetime.fromisoformat(value) if isinstance(value, str) else value
        if since >= midnight:
            return 0
        return (midnight - since).days + 1

    return waited
