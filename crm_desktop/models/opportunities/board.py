"""The board: the opportunities of one pipeline, stage by stage, read in two queries."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
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
from crm_desktop.models.pipelines import Stage
from crm_desktop.models.users import Office, User


def board(pipeline_id: int, wanted: BoardFilter, today: date, user: Actor | None = None) -> Board:
    """Reads the board. Raises WrongCall for words that mean nothing in the query language."""
    stages, currency = _stages(pipeline_id)
    by_stage: dict[int, list[Card]] = {stage_id: [] for stage_id in stages}
    for stage_id, card in _cards(pipeline_id, wanted, today, user, stages, currency):
        by_stage[stage_id].append(card)
    columns = (
        BoardColumn(stage, in_order(stage, by_stage[stage.id]), currency)
        for stage in stages.values()
        if by_stage[stage.id] or not stage.is_retired
    )
    return Board(pipeline_id, wanted, currency, tuple(columns))


def _stages(pipeline_id: int) -> tuple[dict[int, BoardStage], str]:
    """The stages in order, and the office's currency along with them."""
    office = Office.select(Office.currency).order_by(Office.id).limit(1)
    query = (
        Stage.select(
            Stage.id, Stage.name, Stage.kind, Stage.likelihood, Stage.rot_days, Stage.retired, Stage.questions, office
        )
        .where(Stage.pipeline == pipeline_id)
        .order_by(Stage.position, Stage.id)
    )
    rows: list[Any] = list(query.tuples())
    return {row[0]: BoardStage(*row[:7]) for row in rows}, rows[0][7] if rows else ""


def _cards(
    pipeline_id: int,
    wanted: BoardFilter,
    today: date,
    user: Actor | None,
    stages: dict[int, BoardStage],
    currency: str,
) -> Iterable[tuple[int, Card]]:
    query = _select(pipeline_id)
    if wanted.owner_id is not None:
        query = query.where(Opportunity.owner == wanted.owner_id)
    if not wanted.shows_closed:
        query = query.where(Opportunity.outcome == "open")
    if wanted.closes:
        query = query.where(closing(wanted.closes, today))
    condition = queries.where(Opportunity, wanted.words, user, today)
    if condition is not None:
        query = query.where(condition)
    waited = _days_since(today)
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
            o.next_action_on, User.name,
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


def closing(when: str, today: date) -> Any:
    """The condition that an opportunity closes then; what is won or lost by the day on which it was."""
    on = fn.COALESCE(Opportunity.won_on, Opportunity.lost_on, Opportunity.close_on)
    if when == "no date":
        return on.is_null()
    if when == "overdue":
        return (Opportunity.outcome == "open") & (Opportunity.close_on < today)
    first, last = period_of(when, today)
    return on.between(first, last)


def period_of(when: str, today: date) -> tuple[date, date]:
    """The first and the last day of "this month", "next quarter" and the like."""
    which, unit = when.split()
    months = {"month": 1, "quarter": 3, "year": 12}[unit]
    begun = today.year * 12 + (today.month - 1) // months * months + (months if which == "next" else 0)
    first, after = (date(month // 12, month % 12 + 1, 1) for month in (begun, begun + months))
    return first, after - timedelta(days=1)


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
