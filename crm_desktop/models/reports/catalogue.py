"""The reports that there are: what each is asked, and what answers it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from crm_desktop.models.database import database
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.refusals import Refused
from crm_desktop.models.reports.activity_by_user import activity_by_user
from crm_desktop.models.reports.funnel import lead_funnel
from crm_desktop.models.reports.lists import lists
from crm_desktop.models.reports.outcome_reports import average_size, days_to_win, lost_reasons, win_rate
from crm_desktop.models.reports.over_time import pipeline_over_time
from crm_desktop.models.reports.question import Group, Question, choices, scope_of
from crm_desktop.models.reports.report import Report
from crm_desktop.models.wording import say


@dataclass(frozen=True)
class Offered:
    """One report: its name, the question it answers, how it can be grouped and filtered."""

    key: str
    name: str
    question: str
    groups: tuple[Group, ...]
    filters: tuple[str, ...]
    answer: Callable[[Question, Formats], Report]
    has_span: bool = True


_DECIDED: tuple[Group, ...] = ("owner", "source", "list", "stage", "month")
_ALL = ("owner", "list", "pipeline")
REPORTS = (
    Offered("funnel", "Lead funnel", "How far do our leads come, and where do we lose them?",
            ("list", "source", "owner", "month"), ("owner", "list"), lead_funnel),
    Offered("win_rate", "Win rate", "How much of what is decided do we win?", _DECIDED, _ALL, win_rate),
    Offered("average_size", "Average size", "What is a won opportunity worth?", _DECIDED, _ALL, average_size),
    Offered("days_to_win", "Days to win", "How long does it take to win?", _DECIDED, _ALL, days_to_win),
    Offered("lost_reasons", "Lost reasons", "Why do we lose?", ("reason", *_DECIDED), _ALL, lost_reasons),
    Offered("over_time", "Pipeline over time", "Does the open pipeline grow?", ("month",), ("owner", "pipeline"),
            pipeline_over_time),
    Offered("activity", "Activity by user", "Who does how much?", ("owner", "month"), ("owner",), activity_by_user),
    Offered("lists", "List quality", "Which lists are worth their money?", ("list",), ("list",), lists,
            has_span=False),
)  # fmt: skip


def offered(key: str) -> Offered:
    """The report of this key. Raises Refused when there is none."""
    for each in REPORTS:
        if each.key == key:
            return each
    raise Refused(say("There is no report “{key}”.", key=key))


def report(key: str, question: Question, formats: Formats | None = None) -> Report:
    """The answer, read in one transaction so that all its figures are of the same moment."""
    asked, formats = offered(key), formats or Formats()
    if question.by not in asked.groups:
        question = replace(question, by=asked.groups[0])
    with database.atomic():
        answer = asked.answer(question, formats)
        return replace(answer, scope=scope_of(question, choices(), asked.filters, formats))
