"""Pipelines as Settings shows them: with what stands in them."""

from dataclasses import dataclass
from typing import Any

from peewee import fn

from crm_desktop.models.opportunities.opportunity import Opportunity
from crm_desktop.models.pipelines import Pipeline, Question, Stage


@dataclass(frozen=True)
class StageUse:
    """A stage, and how many open opportunities stand in it."""

    id: int
    version: int
    pipeline_id: int
    name: str
    kind: str
    likelihood: int
    rot_days: int | None
    opened: int
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True)
class PipelineUse:
    """A pipeline with the stages that it offers."""

    id: int
    name: str
    retired: bool
    stages: tuple[StageUse, ...]

    @property
    def opened(self) -> int:
        """How many open opportunities it holds."""
        return sum(stage.opened for stage in self.stages)


def pipelines_in_use() -> list[PipelineUse]:
    """All pipelines, the retired ones last."""
    counted = Opportunity.select(Opportunity.stage, fn.COUNT(Opportunity.id)).where(Opportunity.outcome == "open")
    rows: Any = counted.group_by(Opportunity.stage).tuples()
    opened: dict[int, int] = dict(rows)
    stages: dict[int, list[StageUse]] = {}
    for stage in Stage.select().where(~Stage.retired).order_by(Stage.position, Stage.id):
        stages.setdefault(stage.pipeline_id, []).append(
            StageUse(
                stage.id,
                stage.version,
                stage.pipeline_id,
                stage.name,
                stage.kind,
                stage.likelihood,
                stage.rot_days,
                opened.get(stage.id, 0),
                stage.questions,
            )
        )
    query = Pipeline.select().order_by(Pipeline.retired, Pipeline.position, Pipeline.id)
    return [PipelineUse(each.id, each.name, each.retired, tuple(stages.get(each.id, ()))) for each in query]
