"""The forecast: its arithmetic, its PDF and its workbook, all from one and the same `Forecast`."""

from crm_desktop.models.forecasts.figures import Figure, OpportunityRow, figure_of
from crm_desktop.models.forecasts.forecast import Forecast, Group, PeriodFigures, Question, add_up
from crm_desktop.models.forecasts.forecasting import forecast, pipeline_choices
from crm_desktop.models.forecasts.letterhead import Letterhead, our_letterhead
from crm_desktop.models.forecasts.periods import By, Period, period_of

__all__ = [
    "By",
    "Figure",
    "Forecast",
    "Group",
    "Letterhead",
    "OpportunityRow",
    "Period",
    "PeriodFigures",
    "Question",
    "add_up",
    "figure_of",
    "forecast",
    "our_letterhead",
    "period_of",
    "pipeline_choices",
]
