"""The board of a pipeline."""

from crm_desktop.views.pipelines.pipeline_board import PipelineBoard

__all__ = ["PipelineBoard"]
