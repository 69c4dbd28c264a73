"""The forecast: its arithmetic, its PDF and its workbook, all from one and the same `Forecast`."""

from crm_desktop.models.forecasts.figures import Figure, OpportunityRow, figure_of
from crm_desktop.models.forecasts.forecast import Forecast, Group, PeriodFigures, Question, add_up
from crm_desktop.models.forecasts.forecasting import forecast, pipeline_choices

__all__ = [
    "Figure",
    "Forecast",
    "Group",
    "OpportunityRow",
    "PeriodFigures",
    "Question",
    "add_up",
    "figure_of",
    "forecast",
    "pipeline_choices",
]
