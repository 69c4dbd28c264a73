"""Reports of what has been: each is one query, the rows behind every figure, and one form for screen and paper."""

from crm_desktop.models.reports.question import Choices, Question, Span, choices, span_named
from crm_desktop.models.reports.report import Behind, Cell, Chart, Line, Report, Table

__all__ = [
    "Behind",
    "Cell",
    "Chart",
    "Choices",
    "Line",
    "Question",
    "Report",
    "Span",
    "Table",
    "choices",
    "span_named",
]
