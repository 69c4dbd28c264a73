"""A past of exact numbers for the tests of reports."""

from datetime import date, datetime
from decimal import Decimal

from crm_desktop.models.changes import change
from crm_desktop.models.leads import Lead, LeadList, LeadStatus
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage
from crm_desktop.models.pipelines import Pipeline, Stage
from crm_desktop.models.reports import Question, Report, Span
from crm_desktop.models.reports.catalogue import report
from crm_desktop.models.users import User
from tests.makers import any_user, make_lead, make_opportunity, stage_named

TODAY = date(2026, 11, 21)
YEAR = Span(date(2026, 1, 1), date(2026, 12, 31))


def noon(day: int, month: int = 3) -> datetime:
    """A moment of 2026, the same day everywhere that tests run."""
    return datetime(2026, month, day, 12)


def make_list(name: str = "Fair", **values: object) -> LeadList:
    with change("make_list", by=any_user()):
        made: LeadList = LeadList.create(name=name, **values)
    return made


def another_user(name: str = "Bob") -> User:
    with change("add_user", by=any_user()):
        made: User = User.create(name=name)
    return made


def lead(name: str = "Ann", day: int = 1, month: int = 3, **values: object) -> Lead:
    return make_lead(name, created_on=noon(day, month), **values)


def converted(**values: object) -> Lead:
    status = LeadStatus.select().where(LeadStatus.kind == "converted").get()
    return lead(status=status, **{"engagement": "two-way", **values})


def opened(name: str = "Deal", amount: int | None = 100, day: int = 1, month: int = 3, **values: object) -> Opportunity:
    money = None if amount is None else Decimal(amount)
    return make_opportunity(name, amount=money, created_on=noon(day, month), **values)


def win(opportunity: Opportunity, on: date, stage: str = "Won") -> None:
    with change("move_to_stage", by=any_user()):
        move_to_stage(opportunity.id, stage_named(stage).id, Closing(on))


def lose(opportunity: Opportunity, on: date, reason: str = "Price") -> None:
    with change("move_to_stage", by=any_user()):
        move_to_stage(opportunity.id, stage_named("Lost").id, Closing(on, reason=reason))


def service_pipeline() -> Pipeline:
    with change("make_pipeline", by=any_user()):
        made: Pipeline = Pipeline.create(name="Service", position=9)
        Stage.create(pipeline=made, name="Asked", position=1, likelihood=20)
        Stage.create(pipeline=made, name="Done", position=2, kind="won", likelihood=100)
    return made


def answer(key: str, by: str = "owner", span: Span = YEAR, **asked: object) -> Report:
    return report(key, Question(TODAY, span, by, **asked))


def figures(found: Report, table: int = -1) -> dict[str, list[object]]:
    """Every line of a table: its name, and its values as they would be read by a person, without ids."""
    return {line.name: [cell.value for cell in line.cells] for line in found.tables[table].lines}
