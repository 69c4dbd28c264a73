"""Who did how much: calls, e-mails, meetings, notes and tasks, by user or by month."""

from collections import defaultdict
from datetime import datetime
from decimal import Decimal
from typing import Any

from peewee import JOIN, fn

from crm_desktop.models.activities import Activity
from crm_desktop.models.opportunities.stage_moves import day_of
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.periods import period_of, without_gaps
from crm_desktop.models.reports.question import GROUPS, Question, within
from crm_desktop.models.reports.report import NOTHING, Bar, Cell, Chart, Heading, Line, Report, Table, behind, by_count
from crm_desktop.models.users import User
from crm_desktop.models.wording import in_sentence, say, to_say

COLUMNS = to_say({"call": "Calls", "email": "Emails", "meeting": "Meetings", "note": "Notes", "task": "Tasks done"})
Row = tuple[int, str, str, bool, datetime, str]


def activity_by_user(question: Question, formats: Formats) -> Report:
    """What was done within the days; what is only planned is not counted."""
    rows = _read(question)
    groups = _grouped(rows, question, formats)
    lines = [_line(name, inside) for name, inside in groups.items()]
    ordered = lines if question.by == "month" else by_count(lines)
    when = question.span.phrase(formats)
    word = say("activity" if len(rows) == 1 else "activities")
    statement = f"{formats.count(len(rows))} {word} {when}" if rows else say("No activity {when}", when=when)
    if rows and question.by == "owner":
        first = ordered[0]
        statement += say(
            ", {value} of them by {first}", value=formats.count(int(first.cells[0].value or 0)), first=first.name
        )
    bars = tuple(
        Bar(line.name, Decimal(line.cells[0].value or 0), formats.count(int(line.cells[0].value or 0)), NOTHING,
            line.cells[0].behind)
        for line in ordered
    )  # fmt: skip
    headings = (
        Heading(say("Total")),
        *(Heading(say(each)) for each in COLUMNS.values()),
        Heading(say("In")),
        Heading(say("Out")),
    )
    name = say("User") if question.by == "owner" else say(GROUPS[question.by])
    return Report(
        "activity",
        say("Activity by user"),
        statement,
        chart=Chart(say("Activities"), bars, question.by == "month") if bars else None,
        tables=(
            Table(
                say("By {name}", name=in_sentence(name)), name, headings, (*ordered, _line(say("Total"), rows, True))
            ),
        ),
        definitions=(
            (say("User"), say("Whose activity it is.")),
            (say("Tasks done"), say("On the day they were done; planned ones are not counted.")),
            (say("In, out"), say("From them to us, and from us to them; a meeting and a conversation go both ways.")),
        ),
    )


def _read(question: Question) -> list[Row]:
    moment = fn.COALESCE(Activity.at, Activity.created_on)
    query: Any = Activity.select(
        Activity.id, Activity.kind, Activity.direction, Activity.conversation, Activity.at, Activity.created_on,
        Activity.done_on, User.name,
    ).join(User, JOIN.LEFT_OUTER, on=(Activity.owner == User.id))  # fmt: skip
    # As `is_planned` has it: a task, or whatever has a day on which it is due, counts once it is done.
    done = Activity.done_on.is_null(False) | (Activity.due_on.is_null() & (Activity.kind != "task"))
    asked: list[Any] = [done]
    if question.owner is not None:
        asked.append(Activity.owner == question.owner)
    earlier = within(moment, question.span)
    on_day: list[Any] = [Activity.done_on.is_null(False)]
    if question.span.first is not None:
        on_day.append(Activity.done_on >= question.span.first)
    if question.span.last is not None:
        on_day.append(Activity.done_on <= question.span.last)
    logged: Any = Activity.done_on.is_null()
    for condition in earlier:
        logged &= condition
    finished: Any = on_day[0]
    for condition in on_day[1:]:
        finished &= condition
    query = query.where(*asked, logged | finished)
    return [
        (number, kind, "both" if both or kind == "meeting" else direction, done_on is not None,
         datetime.combine(done_on, datetime.min.time()) if done_on else at or created, name or say("No owner"))
        for number, kind, direction, both, at, created, done_on, name in query.tuples()
    ]  # fmt: skip


def _grouped(rows: list[Row], question: Question, formats: Formats) -> dict[str, list[Row]]:
    if question.by == "month":
        by_month = defaultdict(list)
        for row in rows:
            # A day has no time zone; a moment is read on this computer's wall.
            day = row[4].date() if row[3] else day_of(row[4])
            by_month[period_of(day, "month")].append(row)
        return {formats.period(month): by_month.get(month, []) for month in without_gaps(by_month)}
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[row[5]].append(row)
    return found


def _line(name: str, rows: list[Row], is_total: bool = False) -> Line:
    picked = [rows, *([row for row in rows if row[1] == kind] for kind in COLUMNS)]
    picked += [[row for row in rows if row[2] in (way, "both")] for way in ("in", "out")]
    return Line(name, tuple(Cell(len(each), behind("activity", [row[0] for row in each])) for each in picked), is_total)
