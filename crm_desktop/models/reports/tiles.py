"""The few figures that matter to this user, for the start page: a member's own, an administrator's whole team."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from crm_desktop.models.database import database
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.reports.decided import decisions
from crm_desktop.models.reports.funnel import lead_funnel
from crm_desktop.models.reports.question import Group, Question, span_named
from crm_desktop.models.reports.report import average, rate, text_of
from crm_desktop.models.users import User, our_office
from crm_desktop.models.wording import say


@dataclass(frozen=True)
class Tile:
    """One figure in large type; pressed, it opens the report that it is of."""

    name: str
    value: str
    remark: str
    key: str
    span: str
    by: Group
    owner: int | None


def tiles(user: User, today: date, formats: Formats) -> list[Tile]:
    """What was won, how much of what was decided, how fast; and what came in."""
    owner = None if user.role == "administrator" else user.id
    with database.atomic():
        fiscal = our_office().fiscal_month
        quarter, before = (
            decisions(Question(today, span_named(name, today, fiscal=fiscal), owner=owner))
            for name in ("quarter", "last quarter")
        )
        year = decisions(Question(today, span_named("year", today, fiscal=fiscal), owner=owner)).won
        found = [
            Tile(
                say("Won this quarter, {currency}", currency=quarter.currency),
                formats.in_words(quarter.won.amount),
                say("{amount} last quarter", amount=formats.in_words(before.won.amount)),
                "win_rate",
                "quarter",
                "owner",
                owner,
            ),
            Tile(
                say("Win rate this quarter"),
                text_of(rate(len(quarter.won), len(quarter)), "share", formats),
                say(
                    "{count} of {other_count} decided",
                    count=formats.count(len(quarter.won)),
                    other_count=formats.count(len(quarter)),
                ),
                "win_rate",
                "quarter",
                "stage",
                owner,
            ),
            Tile(
                say("Days to win this year"),
                text_of(average(row.days or 0 for row in year.timed.rows), "days", formats),
                say("{count} won", count=formats.count(len(year))),
                "days_to_win",
                "year",
                "month",
                owner,
            ),
        ]
        if our_office().uses_leads:
            asked = Question(today, span_named("month", today), "list", owner)
            steps = {line.name: line.cells[0].value for line in lead_funnel(asked, formats).tables[0].lines}
            added, _, engaged, qualified, *_ = (int(Decimal(value or 0)) for value in steps.values())
            remark = say(
                "{engaged} engaged, {qualified} qualified",
                engaged=formats.count(engaged),
                qualified=formats.count(qualified),
            )
            found.append(
                Tile(say("Leads added this month"), formats.count(added), remark, "funnel", "month", "list", owner)
            )
    return found
