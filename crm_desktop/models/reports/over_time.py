"""The pipeline over time: what came in, was won and lost each month, and what stood open at its end."""

from array import array
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from crm_desktop.models.opportunities import Opportunity, StageMove
from crm_desktop.models.opportunities.stage_moves import day_of
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.periods import Period, period_of, without_gaps
from crm_desktop.models.pipelines import Stage
from crm_desktop.models.reports.decided import decisions, unlike_money
from crm_desktop.models.reports.question import Question, Span, utc_start
from crm_desktop.models.reports.report import NOTHING, Bar, Cell, Chart, Heading, Line, Report, Table, behind
from crm_desktop.models.users import our_office
from crm_desktop.models.users.currency_rates import all_rates, in_ours
from crm_desktop.models.wording import say


@dataclass
class _Life:
    """One opportunity: when it began, what it is worth, and each stage with the moment from which it stood there."""

    id: int
    opened: datetime
    amount: Decimal
    moments: list[datetime] = field(default_factory=list)
    stages: list[int] = field(default_factory=list)

    def stage_at(self, moment: datetime) -> int | None:
        """Where it stood just before a moment; nowhere before it began."""
        if self.opened >= moment:
            return None
        at = bisect_left(self.moments, moment)
        return self.stages[at]


def pipeline_over_time(question: Question, formats: Formats) -> Report:
    """Month by month, to the month of today at the latest."""
    currency = our_office().currency
    lives = _lives(question, currency)
    decided = decisions(question)
    months = _months(question, lives, [row.on for row in decided.rows])
    stages = {stage.id: stage for stage in Stage.select()}
    wanted = {stage.id for stage in stages.values() if question.pipeline in (None, stage.pipeline_id)}
    still_open = {number for number in wanted if stages[number].kind == "open"}
    lines, bars = [], []
    for month in months:
        span = Span(month.first_day, min(month.last_day, question.today))
        start, end = utc_start(month.first_day), utc_start(month.last_day + timedelta(days=1))
        new = [life for life in lives if start <= life.opened < end and life.stages[0] in wanted
               and span.holds(day_of(life.opened))]  # fmt: skip
        standing = [life for life in lives if life.stage_at(end) in still_open]
        inside = [row for row in decided.rows if span.holds(row.on)]
        won = type(decided)(currency, tuple(row for row in inside if row.is_won))
        lost = type(decided)(currency, tuple(row for row in inside if not row.is_won))
        worth = sum((life.amount for life in standing), NOTHING)
        lines.append(Line(formats.period(month), (
            _counted(new), Cell(len(won), won.behind), Cell(won.amount, won.priced.behind),
            Cell(len(lost), lost.behind), Cell(lost.amount, lost.priced.behind),
            _counted(standing), Cell(worth, _opened(standing)),
        )))  # fmt: skip
        bars.append(Bar(formats.period(month), worth, formats.in_short(worth), NOTHING, _opened(standing)))
    headings = (
        Heading(say("New‖many")),
        Heading(say("Won‖many")),
        Heading(say("Won, {currency}", currency=currency), "money"),
        Heading(say("Lost‖many")),
        Heading(say("Lost, {currency}", currency=currency), "money"),
        Heading(say("Open at the end")),
        Heading(say("Open, {currency}", currency=currency), "money"),
    )
    return Report(
        "over_time",
        say("Pipeline over time"),
        _statement(bars, currency, question, formats),
        chart=Chart(say("Open at the end of each month, {currency}", currency=currency), tuple(bars), True)
        if bars
        else None,
        tables=(Table(say("By month"), say("Month"), headings, tuple(lines)),),
        remarks=unlike_money(decided),
        definitions=(
            (say("New‖many"), say("Opportunities that were entered in that month.")),
            (say("Won, lost"), say("Outcomes as they were recorded, whatever has become of the opportunity since.")),
            (say("Open at the end"), say("What stood in an open stage when the month ended, or stands there now.")),
            (
                say("Open, amount"),
                say("At the amount that it has now, other money at its rate; without one it is in no sum."),
            ),
        ),
    )


def _statement(bars: list[Bar], currency: str, question: Question, formats: Formats) -> str:
    when = question.span.phrase(formats)
    if not bars or not any(bar.value for bar in bars):
        return say("No opportunity was open {when}", when=when)
    first, last = bars[0].value, bars[-1].value
    if len(bars) == 1:
        return say(
            "{last} {currency} open at the end, {when}", last=formats.in_words(last), currency=currency, when=when
        )
    if first == last:
        return say(
            "The open pipeline stayed at {last} {currency} {when}",
            last=formats.in_words(last),
            currency=currency,
            when=when,
        )
    moved = (
        say("The open pipeline grew from {first} to {last} {currency} {when}")
        if last > first
        else say("The open pipeline shrank from {first} to {last} {currency} {when}")
    )
    return moved.format(first=formats.in_words(first), last=formats.in_words(last), currency=currency, when=when)


def _counted(lives: list[_Life]) -> Cell:
    return Cell(len(lives), _opened(lives))


def _opened(lives: list[_Life]) -> Any:
    return behind("opportunity", array("q", [life.id for life in lives]))


def _months(question: Question, lives: list[_Life], decided: list[date]) -> list[Period]:
    known = [day_of(life.opened) for life in lives] + decided
    if not known:
        return []
    first = max(question.span.first or min(known), min(known))
    last = min(question.span.last or question.today, question.today)
    if first > last:
        return []
    return without_gaps([period_of(first, "month"), period_of(last, "month")])


def _lives(question: Question, currency: str) -> list[_Life]:
    """Every opportunity with its way through the stages; one that was entered as decided never stood open."""
    moves: dict[int, list[tuple[datetime, int | None, int]]] = defaultdict(list)
    query: Any = StageMove.select(StageMove.opportunity, StageMove.at, StageMove.from_stage, StageMove.to_stage)
    for opportunity, at, left, entered in query.order_by(StageMove.at, StageMove.id).tuples():
        moves[opportunity].append((at, left, entered))
    rows: Any = Opportunity.select(
        Opportunity.id,
        Opportunity.created_on,
        Opportunity.amount,
        Opportunity.currency,
        Opportunity.rate,
        Opportunity.stage,
    )
    if question.owner is not None:
        rows = rows.where(Opportunity.owner == question.owner)
    found = []
    rates = all_rates()
    for number, opened, amount, code, kept, stage in rows.order_by(Opportunity.id).tuples():
        went = moves.get(number, [])
        worth, money = in_ours(amount, code, kept or rates.on(code, question.today), currency)
        ours = worth if worth is not None and money in ("", currency) else NOTHING
        stood = [went[0][1] or went[0][2] if went else stage, *(entered for _, _, entered in went)]
        found.append(_Life(number, opened, ours, [at for at, _, _ in went], stood))
    return found
