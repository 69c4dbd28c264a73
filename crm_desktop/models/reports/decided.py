"""What was won and lost: from the events, so that no later move of an opportunity changes a report of the past (S0)."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple

from peewee import JOIN, fn

from crm_desktop.models.leads import Lead, LeadList
from crm_desktop.models.opportunities import Opportunity, Outcome, StageMove
from crm_desktop.models.opportunities.stage_moves import day_of
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.periods import Period, period_of, without_gaps
from crm_desktop.models.pipelines import Pipeline, Stage
from crm_desktop.models.reports.question import Question
from crm_desktop.models.reports.report import NOTHING, behind
from crm_desktop.models.users import User, our_office
from crm_desktop.models.users.currency_rates import all_rates, in_ours
from crm_desktop.models.wording import say, to_say

NAMELESS = to_say({"list": "No list", "source": "No source", "owner": "No owner", "reason": "No reason",
            "stage": "No stage before"})  # fmt: skip


class Decision(NamedTuple):
    """One event: won or lost on a day, for so much, by the names that reports group by."""

    id: int
    opportunity: int
    is_won: bool
    on: date
    amount: Decimal | None
    currency: str
    reason: str
    opened: datetime
    owner: str | None
    source: str
    list: str | None
    stage: str | None
    stage_order: tuple[int, int]

    @property
    def days(self) -> int | None:
        """From the day it was opened; none when it was entered after it had been decided."""
        passed = (self.on - day_of(self.opened)).days
        return passed if passed >= 0 else None


@dataclass(frozen=True)
class Decisions:
    """All of one question, and those of one kind."""

    currency: str
    rows: tuple[Decision, ...] = ()

    @property
    def won(self) -> "Decisions":
        """The wins among them."""
        return Decisions(self.currency, tuple(row for row in self.rows if row.is_won))

    @property
    def lost(self) -> "Decisions":
        """The losses among them."""
        return Decisions(self.currency, tuple(row for row in self.rows if not row.is_won))

    @property
    def priced(self) -> "Decisions":
        """Those with an amount in the currency of the report: unlike money is never added."""
        return Decisions(self.currency, tuple(
            row for row in self.rows if row.amount is not None and row.currency in ("", self.currency)))  # fmt: skip

    @property
    def timed(self) -> "Decisions":
        """Those of which is known how long they took."""
        return Decisions(self.currency, tuple(row for row in self.rows if row.days is not None))

    @property
    def amount(self) -> Decimal:
        """The sum of what has a price."""
        return sum((row.amount or NOTHING for row in self.priced.rows), NOTHING)

    @property
    def behind(self) -> Any:
        """The events themselves."""
        return behind("outcome", [row.id for row in self.rows])

    def __len__(self) -> int:
        return len(self.rows)

    def grouped(self, question: Question, formats: Formats) -> dict[str, "Decisions"]:
        """The same by what was asked: stages and months in their order, others by name."""
        if question.by == "month":
            return self._by_month(formats)
        found: dict[str, list[Decision]] = defaultdict(list)
        for row in self.rows:
            found[getattr(row, question.by) or say(NAMELESS[question.by])].append(row)
        if question.by == "stage":
            names = sorted(found, key=lambda name: (found[name][0].stage_order, name))
        else:
            names = sorted(found, key=str.casefold)
        return {name: Decisions(self.currency, tuple(found[name])) for name in names}

    def _by_month(self, formats: Formats) -> dict[str, "Decisions"]:
        found: dict[Period, list[Decision]] = defaultdict(list)
        for row in self.rows:
            found[period_of(row.on, "month")].append(row)
        return {
            formats.period(month): Decisions(self.currency, tuple(found.get(month, ())))
            for month in without_gaps(found)
        }


def decisions(question: Question) -> Decisions:
    """All outcomes of the days that were asked for; the owner is the opportunity's now, all else as it was then."""
    currency = our_office().currency
    return Decisions(currency, tuple(_read(question)))


def unlike_money(found: Decisions) -> tuple[str, ...]:
    """How many have an amount that no sum counts, since no rate is known."""
    others = [row for row in found.rows if row.amount is not None and row.currency not in ("", found.currency)]
    if not others:
        return ()
    codes = ", ".join(sorted({row.currency for row in others}))
    return (
        say("{count:,} with an amount in {codes}: counted, but in no sum of money.", count=len(others), codes=codes),
    )


def _read(question: Question) -> Iterator[Decision]:
    lists: Any = Lead.select(Lead.opportunity.alias("opportunity"), fn.MIN(Lead.list).alias("list"))
    lists = lists.where(Lead.opportunity.is_null(False)).group_by(Lead.opportunity).alias("lists")
    query: Any = Outcome.select(
        Outcome.id, Outcome.opportunity, Outcome.kind, Outcome.on, Outcome.amount, Outcome.currency, Outcome.rate,
        Outcome.reason, Opportunity.created_on, User.name, Opportunity.source, LeadList.name, _stage_before(),
    )  # fmt: skip
    query = (
        query.join_from(Outcome, Opportunity)
        .join_from(Opportunity, User, JOIN.LEFT_OUTER, on=(Opportunity.owner == User.id))
        .join_from(Opportunity, lists, JOIN.LEFT_OUTER, on=(lists.c.opportunity == Opportunity.id))
        .join_from(Opportunity, LeadList, JOIN.LEFT_OUTER, on=(lists.c.list == LeadList.id))
        .order_by(Outcome.on, Outcome.id)
    )
    asked = _conditions(question, lists)
    rates = all_rates()
    stages = {stage.id: stage for stage in Stage.select(Stage, Pipeline).join(Pipeline)}
    for *told, before in (query.where(*asked) if asked else query).tuples():
        number, opportunity, kind, on, amount, currency, kept, *named = told
        reason, opened, owner, source, list_name = named
        amount, currency = in_ours(amount, currency, kept or rates.on(currency, on), rates.base)
        stage = stages.get(before)
        place = (stage.pipeline.position, stage.position) if stage else (10**6, 0)
        # Two pipelines may have stages of the same name.
        name = (stage.name if question.pipeline else f"{stage.pipeline}: {stage}") if stage else None
        yield Decision(number, opportunity, kind == "won", on, amount, currency, reason, opened, owner, source,
                       list_name, name, place)  # fmt: skip


def _conditions(question: Question, lists: Any) -> list[Any]:
    asked: list[Any] = []
    if question.span.first is not None:
        asked.append(Outcome.on >= question.span.first)
    if question.span.last is not None:
        asked.append(Outcome.on <= question.span.last)
    if question.owner is not None:
        asked.append(Opportunity.owner == question.owner)
    if question.list is not None:
        asked.append(lists.c.list == question.list)
    if question.pipeline is not None:
        asked.append(Outcome.pipeline == question.pipeline)
    return asked


def _stage_before() -> Any:
    """The last open stage that it stood in when it was decided."""
    left: Any = Stage.alias("left_stage")
    return (
        StageMove.select(StageMove.from_stage)
        .join(left, on=(StageMove.from_stage == left.id))
        .where(
            StageMove.opportunity == Outcome.opportunity,
            left.kind == "open",
            left.pipeline == Outcome.pipeline,
            StageMove.at <= Outcome.created_on,
        )
        .order_by(StageMove.at.desc(), StageMove.id.desc())
        .limit(1)
    )
