"""Where an opportunity has been: stage by stage, from when until when, and how long."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from peewee import JOIN

from crm_desktop.models.opportunities.opportunity import Opportunity, StageMove
from crm_desktop.models.pipelines import Pipeline, Stage
from crm_desktop.models.users import User


@dataclass(frozen=True)
class Stay:
    """The time in one stage; `until` is None while it lasts. Moments are UTC."""

    stage: str
    kind: str
    since: datetime
    until: datetime | None
    by: str = ""

    def lasted(self, now: datetime) -> timedelta:
        """How long, until `now` if it is still there."""
        return max((self.until or now) - self.since, timedelta())


def stays_of(opportunity_id: int) -> list[Stay]:
    """The latest first; a stage of another pipeline is named with it."""
    opportunity = Opportunity.get_or_none(Opportunity.id == opportunity_id)
    if opportunity is None:
        return []
    before = Stage.alias()
    query: Any = (
        StageMove.select(StageMove, Stage, before, User)
        .join_from(StageMove, Stage, on=StageMove.to_stage)
        .join_from(StageMove, before, JOIN.LEFT_OUTER, on=(StageMove.from_stage == before.id), attr="from_stage")
        .join_from(StageMove, User, JOIN.LEFT_OUTER)
        .where(StageMove.opportunity == opportunity_id)
    )
    entered: list[tuple[Stage, datetime, str]] = []
    for move in query.order_by(StageMove.at, StageMove.id):
        if not entered and move.from_stage_id:
            entered.append((move.from_stage, opportunity.created_on, ""))
        entered.append((move.to_stage, move.at, move.by.name if move.by_id else ""))
    if not entered:
        entered.append((opportunity.stage, opportunity.stage_since, ""))
    ends = [at for _, at, _ in entered[1:]] + [None]
    return [
        Stay(_named(stage, opportunity), stage.kind, at, end, by)
        for (stage, at, by), end in zip(entered, ends, strict=True)
    ][::-1]


def _named(stage: Stage, opportunity: Opportunity) -> str:
    if stage.pipeline_id == opportunity.pipeline_id:
        return str(stage.name)
    return f"{stage.name}, {Pipeline.find(stage.pipeline_id)}"
