"""Pipelines: user-made processes, their stages, and the reasons for losing."""

from crm_desktop.models.pipelines.lost_reasons import (
    add_lost_reason,
    lost_reasons,
    order_lost_reasons,
    remove_lost_reason,
    rename_lost_reason,
)
from crm_desktop.models.pipelines.making import (
    add_stage,
    ask_on_leaving,
    bring_back_pipeline,
    live_pipelines,
    live_stages,
    make_pipeline,
    order_pipelines,
    order_stages,
    rename_pipeline,
)
from crm_desktop.models.pipelines.pipeline import STAGE_KINDS, LostReason, Pipeline, Stage
from crm_desktop.models.pipelines.questions import QUESTION_TYPES, Answers, GivenAnswers, Question, asked_on_leaving
from crm_desktop.models.pipelines.templates import TEMPLATES

__all__ = [
    "QUESTION_TYPES", "STAGE_KINDS", "TEMPLATES", "Answers", "GivenAnswers", "LostReason", "Pipeline", "Question",
    "Stage", "add_lost_reason", "add_stage", "ask_on_leaving", "asked_on_leaving", "bring_back_pipeline",
    "live_pipelines", "live_stages", "lost_reasons", "make_pipeline", "order_lost_reasons", "order_pipelines",
    "order_stages", "remove_lost_reason", "rename_lost_reason", "rename_pipeline",
]  # fmt: skip
