"""What a report is asked: of which days, by what, and of whom."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from crm_desktop.models.leads import LeadList
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.periods import By, Period, period_of
from crm_desktop.models.pipelines import Pipeline
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import User, our_office
from crm_desktop.models.wording import say, to_say

Group = Literal["list", "source", "owner", "stage", "month", "reason"]
GROUPS: dict[Group, str] = to_say({
    "list": "List", "source": "Source", "owner": "Owner", "stage": "Stage", "month": "Month", "reason": "Reason",
})  # fmt: skip
SPANS = to_say((
    ("month", "This month"), ("quarter", "This quarter"), ("year", "This year"),
    ("last month", "Last month"), ("last quarter", "Last quarter"), ("last year", "Last year"),
    ("all", "All time"), ("days", "From – to"),
))  # fmt: skip


@dataclass(frozen=True)
class Span:
    """The days that a report counts; without a first or last one, all that were."""

    first: date | None = None
    last: date | None = None
    period: Period | None = None
    """The month, quarter or year that it is, if it is one."""

    def phrase(self, formats: Formats) -> str:
        """ "in November 2026", at the end of a sentence."""
        if self.period is not None:
            return say("in {period}", period=formats.period(self.period))
        if self.first and self.last:
            return say("from {first} to {last}", first=formats.day(self.first), last=formats.day(self.last))
        if self.first or self.last:
            return (
                say("since {first}", first=formats.day(self.first))
                if self.first
                else say("until {last}", last=formats.day(self.last or date.max))
            )
        return say("so far")

    def holds(self, day: date) -> bool:
        """Is the day one of them?"""
        return (self.first is None or day >= self.first) and (self.last is None or day <= self.last)


def span_named(name: str, today: date, first: date | None = None, last: date | None = None, fiscal: int = 1) -> Span:
    """One of `SPANS`; quarters and years are those of the company, which begin with the month `fiscal`.

    Raises Refused for days in the wrong order.
    """
    if name == "all":
        return Span()
    if name == "days":
        if first and last and first > last:
            raise Refused(say("The first day of a report comes before its last day."))
        return Span(first, last)
    by: By = "month" if "month" in name else "quarter" if "quarter" in name else "year"
    period = period_of(today, by, fiscal)
    if name.startswith("last"):
        period = Period(period.number - 1, by, fiscal)
    return Span(period.first_day, period.last_day, period)


@dataclass(frozen=True)
class Question:
    """One report's filter; a report that has no such thing does not ask for it."""

    today: date
    span: Span = Span()
    by: Group = "owner"
    owner: int | None = None
    list: int | None = None
    pipeline: int | None = None


@dataclass(frozen=True)
class Choices:
    """What can be filtered for, by name."""

    owners: tuple[tuple[int, str], ...] = ()
    lists: tuple[tuple[int, str], ...] = ()
    pipelines: tuple[tuple[int, str], ...] = ()
    fiscal: int = 1
    """The month that the company's year begins in."""


def choices() -> Choices:
    """All users, lists and pipelines: also those that have left or are retired, for they have a past."""
    return Choices(
        tuple((each.id, each.name) for each in User.select().order_by(User.name)),
        tuple((each.id, each.name) for each in LeadList.select().order_by(LeadList.name)),
        tuple((each.id, each.name) for each in Pipeline.select().order_by(Pipeline.position, Pipeline.id)),
        our_office().fiscal_month,
    )


def scope_of(question: Question, offered: Choices, filters: tuple[str, ...], formats: Formats) -> str:
    """Which filter, in words; a name that is not known any more is left out."""
    named = (
        ("owner", "owner", question.owner, offered.owners),
        ("list", "list", question.list, offered.lists),
        ("pipeline", "pipeline", question.pipeline, offered.pipelines),
    )
    said = [f"{word} {dict(known)[chosen]}" for kind, word, chosen, known in named
            if kind in filters and chosen in dict(known)]  # fmt: skip
    return " · ".join([say("as of {today}", today=formats.long_day(question.today)), *said])


def utc_start(day: date) -> datetime:
    """The moment, as it is stored, at which a day begins on this computer's wall."""
    return datetime.combine(day, time.min).astimezone().astimezone(UTC).replace(tzinfo=None)


def within(moment: object, span: Span) -> list[object]:
    """The conditions under which a stored moment lies in the span."""
    found: list[object] = []
    if span.first is not None:
        found.append(moment >= utc_start(span.first))  # type: ignore[operator]
    if span.last is not None:
        found.append(moment < utc_start(span.last + timedelta(days=1)))  # type: ignore[operator]
    return found
