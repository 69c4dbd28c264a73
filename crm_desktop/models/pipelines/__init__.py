"""Pipelines: user-made processes and their stages."""

from crm_desktop.models.pipelines.pipeline import STAGE_KINDS, LostReason, Pipeline, Stage

__all__ = ["STAGE_KINDS", "LostReason", "Pipeline", "Stage"]
