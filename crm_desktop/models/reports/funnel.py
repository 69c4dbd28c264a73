"""The lead's way: of the leads that came in, how many were engaged, qualified, made an opportunity, won, and when.

One query; each lead is looked at once, and counted in every step that it has reached.
"""

from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from peewee import JOIN, fn

from crm_desktop.models.database import database
from crm_desktop.models.leads import Lead, LeadList, LeadStatus
from crm_desktop.models.opportunities import Opportunity, Outcome
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.periods import Period, period_of, without_gaps
from crm_desktop.models.reports.decided import NAMELESS
from crm_desktop.models.reports.question import GROUPS, Question, utc_start, within
from crm_desktop.models.reports.report import Bar, Cell, Chart, Heading, Line, Report, Table, behind, by_count, rate
from crm_desktop.models.users import User
from crm_desktop.models.wording import capitalised, in_sentence, is_said_as_one, noun, say

STEPS = ("in", "never", "engaged", "qualified", "opportunity", "won")
WAY = ("in", "engaged", "qualified", "opportunity", "won")
"""Each of them holds all of the next."""


def _ids() -> "array[int]":
    return array("q")


@dataclass
class Tally:
    """The leads of one group: those that never were engaged, and those whose furthest step was which."""

    furthest: "dict[str, array[int]]" = field(
        default_factory=lambda: {step: _ids() for step in ("never", *WAY[1:])}
    )  # fmt: skip
    dead: "array[int]" = field(default_factory=_ids)
    days: dict[str, list[int]] = field(default_factory=lambda: {step: [] for step in WAY[1:]})

    def ids(self, step: str) -> "array[int]":
        """All that have reached a step."""
        if step in ("never", "in"):
            reached: tuple[str, ...] = ("never",) if step == "never" else ("never", *WAY[1:])
        else:
            reached = WAY[WAY.index(step) :]
        found = _ids()
        for each in reached:
            found.extend(self.furthest[each])
        return found

    def average_days(self, step: str) -> Decimal | None:
        """From the step before to this one, of those whose days are known."""
        known = self.days[step]
        return Decimal(sum(known)) / len(known) if known else None

    def add(self, other: "Tally") -> None:
        """Counts those of another group, too."""
        for step, ids in other.furthest.items():
            self.furthest[step].extend(ids)
        self.dead.extend(other.dead)
        for step, days in other.days.items():
            self.days[step].extend(days)


def names_of_steps() -> dict[str, str]:
    """The steps in the team's words (product.md, Sales language)."""
    return {
        "in": say("Added: {many}", many=noun("unengaged").many),
        "never": say("Never engaged: {many}", many=noun("unengaged").many),
        "engaged": say("Engaged: {many}", many=noun("lead").many),
        "qualified": say("Qualified: {many}", many=noun("person").many),
        "opportunity": capitalised(noun("opportunity").many),
        "won": say("Won: {many}", many=noun("customer").many),
    }


def lead_funnel(question: Question, formats: Formats) -> Report:
    """Of the leads that came in within the days."""
    groups = _tallies(question, formats)
    total = Tally()
    for tally in groups.values():
        total.add(tally)
    names = names_of_steps()
    came_in, qualified, won = (len(total.ids(step)) for step in ("in", "qualified", "won"))
    when = question.span.phrase(formats)
    statement = say(
        "Of {leads} that were added {when}, {qualified} were qualified and {won} won",
        leads=_counted(came_in, formats), when=when, qualified=formats.count(qualified), won=formats.count(won),
    )  # fmt: skip
    if not came_in:
        statement = say("No {many} were added {when}", many=noun("unengaged").many, when=when)
    return Report(
        "funnel",
        say("Lead funnel"),
        statement,
        chart=_chart(total, names, formats),
        tables=(_steps(total, names), _by_group(groups, total, question)),
        definitions=_definitions(names),
    )


def _counted(count: int, formats: Formats) -> str:
    word = noun("unengaged")
    return f"{formats.count(count)} {word.one if is_said_as_one(count) else word.many}"


def _tallies(question: Question, formats: Formats) -> dict[str, Tally]:
    by_key: dict[Any, Tally] = {}
    dead = {status.id for status in LeadStatus.select(LeadStatus.id).where(LeadStatus.kind == "dead")}
    months = _Months(question) if question.by == "month" else None
    nameless = say(NAMELESS[question.by]) if question.by in NAMELESS else None
    for key, lead, status, created, engagement, engaged, converted, opportunity, opened, won in _rows(question):
        group = months.of(created) if months else key or nameless
        tally = by_key.get(group)
        if tally is None:
            tally = by_key[group] = Tally()
        if status in dead:
            tally.dead.append(lead)
        if engagement == "none" and converted is None:
            tally.furthest["never"].append(lead)
            continue
        step = "won" if won else "opportunity" if opportunity else "qualified" if converted else "engaged"
        tally.furthest[step].append(lead)
        _count_days(tally, created, engaged, converted, opened, won)
    if months:
        return months.named(by_key, formats)
    return by_key


def _rows(question: Question) -> Iterator[tuple[Any, ...]]:
    """As the database has them: peewee's conversions take longer than the query."""
    wins: Any = Outcome.select(Outcome.opportunity.alias("opportunity"), fn.MIN(Outcome.on).alias("won_on"))
    wins = wins.where(Outcome.kind == "won").group_by(Outcome.opportunity).alias("wins")
    key: Any = {"list": LeadList.name, "source": LeadList.supplier, "owner": User.name}.get(question.by, Lead.id)
    query: Any = Lead.select(
        key, Lead.id, Lead.status, Lead.created_on, Lead.engagement, Lead.engaged_on, Lead.converted_on,
        Opportunity.id, Opportunity.created_on, wins.c.won_on,
    )  # fmt: skip
    query = query.join_from(Lead, Opportunity, JOIN.LEFT_OUTER, on=(Lead.opportunity == Opportunity.id))
    query = query.join_from(Opportunity, wins, JOIN.LEFT_OUTER, on=(wins.c.opportunity == Opportunity.id))
    if question.by in ("list", "source"):
        query = query.join_from(Lead, LeadList, JOIN.LEFT_OUTER, on=(Lead.list == LeadList.id))
    elif question.by == "owner":
        query = query.join_from(Lead, User, JOIN.LEFT_OUTER, on=(Lead.owner == User.id))
    asked = within(Lead.created_on, question.span)
    if question.owner is not None:
        asked.append(Lead.owner == question.owner)
    if question.list is not None:
        asked.append(Lead.list == question.list)
    found: Iterator[tuple[Any, ...]] = iter(database.execute(query.where(*asked) if asked else query))
    return found


def _count_days(tally: Tally, created: Any, engaged: Any, converted: Any, opened: Any, won: Any) -> None:
    """From step to step; a day that lies before the one it follows was put in later, and tells nothing."""
    came_in, first, last = _day_of(created), _day(engaged), _day(converted)
    made = _day_of(opened) if opened else None
    pairs = (("engaged", came_in, first), ("qualified", first or came_in, last),
             ("opportunity", last, made), ("won", made, _day(won)))  # fmt: skip
    for step, before, after in pairs:
        if before is not None and after is not None and after >= before:
            tally.days[step].append((after - before).days)


class _Months:
    """Which month a lead came in, on this computer's wall, told from stored moments without reading each."""

    def __init__(self, question: Question) -> None:
        known: Any = Lead.select(fn.MIN(Lead.created_on), fn.MAX(Lead.created_on)).tuples().first()
        first = question.span.first or (_day_of(known[0]) if known and known[0] else question.today)
        last = question.span.last or (_day_of(known[1]) if known and known[1] else question.today)
        self._months: list[Period] = without_gaps([period_of(first, "month"), period_of(last, "month")])
        self._starts = [utc_start(month.first_day) for month in self._months]

    def of(self, moment: Any) -> int:
        return max(bisect_right(self._starts, _moment(moment)) - 1, 0)

    def named(self, tallies: dict[Any, Tally], formats: Formats) -> dict[str, Tally]:
        return {formats.period(self._months[at]): tallies[at] for at in sorted(tallies)}


def _moment(stored: Any) -> datetime:
    return stored if isinstance(stored, datetime) else datetime.fromisoformat(stored)


def _day_of(stored: Any) -> date:
    return _moment(stored).replace(tzinfo=UTC).astimezone().date()


def _day(stored: Any) -> date | None:
    return None if stored is None else stored if isinstance(stored, date) else date.fromisoformat(stored)


def _cell(tally: Tally, step: str) -> Cell:
    ids = tally.ids(step)
    return Cell(len(ids), behind("lead", ids))


def _steps(total: Tally, names: dict[str, str]) -> Table:
    everyone = len(total.ids("in"))
    lines = []
    for step in STEPS:
        counted = _cell(total, step)
        count = int(counted.value or 0)
        before = everyone if step == "engaged" else len(total.ids(WAY[WAY.index(step) - 1])) if step in WAY[1:] else 0
        days = total.average_days(step) if step in WAY[1:] else None
        lines.append(
            Line(names[step], (counted, Cell(rate(count, everyone)), Cell(rate(count, before)), Cell(days)))
        )  # fmt: skip
    lines.append(Line(say("Dead leads"), (Cell(len(total.dead), behind("lead", total.dead)),
                                          Cell(rate(len(total.dead), everyone)), Cell(None), Cell(None))))  # fmt: skip
    headings = (Heading(say("Count")), Heading(say("Of all"), "share"), Heading(say("Of the step before"), "share"),
                Heading(say("Days from it"), "days"))  # fmt: skip
    return Table(say("Step by step"), say("Step"), headings, tuple(lines))


def _by_group(groups: dict[str, Tally], total: Tally, question: Question) -> Table:
    # Short, since they stand side by side on upright paper.
    headings = (
        Heading(say("Added")),
        Heading(say("Never")),
        Heading(say("Engaged")),
        Heading(say("Qualified")),
        Heading("%", "share"),
        Heading(say("Opportunity")),
        Heading(say("Won‖many")),
        Heading("%", "share"),
        Heading(say("Days"), "days"),
        Heading(say("Dead‖many")),
    )
    lines = [_line(name, tally) for name, tally in groups.items()]
    ordered = lines if question.by == "month" else by_count(lines)
    name = say(GROUPS[question.by])
    return Table(say("By {name}", name=in_sentence(name)), name, headings, (*ordered, _line(say("Total"), total, True)))


def _line(name: str, tally: Tally, is_total: bool = False) -> Line:
    cells = {step: _cell(tally, step) for step in STEPS}
    everyone, qualified, won = (int(cells[step].value or 0) for step in ("in", "qualified", "won"))
    figures = (
        cells["in"],
        cells["never"],
        cells["engaged"],
        cells["qualified"],
        Cell(rate(qualified, everyone)),
        cells["opportunity"],
        cells["won"],
        Cell(rate(won, everyone)),
        Cell(tally.average_days("qualified")),
        Cell(len(tally.dead), behind("lead", tally.dead)),
    )
    return Line(name, figures, is_total)


def _chart(total: Tally, names: dict[str, str], formats: Formats) -> Chart | None:
    everyone = len(total.ids("in"))
    if not everyone:
        return None
    bars = []
    for step in WAY:
        ids = total.ids(step)
        share = formats.share(Decimal(len(ids)), Decimal(everyone))
        dark = Decimal(len(ids)) if step == "won" else Decimal(0)
        bars.append(Bar(names[step], Decimal(len(ids)), f"{formats.count(len(ids))} · {share}", dark,
                        behind("lead", ids)))  # fmt: skip
    return Chart(say("How far they came"), tuple(bars))


def _definitions(names: dict[str, str]) -> tuple[tuple[str, str], ...]:
    return (
        (names["in"], say("Leads that were entered or imported within these days, whatever has become of them.")),
        (names["never"], say("Nobody has written to them, called or met them, nor heard from them.")),
        (names["engaged"], say("In touch at least one way, or further along.")),
        (names["qualified"], say("Converted into a person or a company.")),
        (names["opportunity"], say("The lead became an opportunity or joined one.")),
        (names["won"], say("That opportunity has been won once at least, in whatever pipeline it stands now.")),
        ("%", say("Of those that were added.")),
        (say("Days"), say("From the step before, on average of those whose days are known; by group, to qualified.")),
        (say("Source"), say("The supplier of the list.")),
    )
