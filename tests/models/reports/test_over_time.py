from datetime import date, datetime
from decimal import Decimal

from crm_desktop.models.changes import change
from crm_desktop.models.opportunities import StageMove
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage
from crm_desktop.models.pipelines import Stage
from crm_desktop.models.reports import Span
from crm_desktop.models.users.currency_rates import keep_rate
from tests.makers import any_user, stage_named
from tests.models.reports.past import answer, figures, opened, service_pipeline

SPRING = Span(date(2026, 3, 1), date(2026, 5, 31))


def moved(opportunity, stage, at, closing=None):
    """A move as if it had been made then."""
    with change("move_to_stage", by=any_user()):
        move_to_stage(opportunity.id, stage.id, closing)
    last = StageMove.select().order_by(StageMove.id.desc()).get()
    StageMove.update(at=at).where(StageMove.id == last.id).execute()


def test_what_was_open_at_the_end_of_each_month(user):
    chairs = opened("Chairs", 100, 2, 3)
    opened("Tables", 300, 2, 4)
    moved(chairs, stage_named("Won"), datetime(2026, 4, 10, 12), Closing(date(2026, 4, 10)))
    assert figures(answer("over_time", "month", SPRING)) == {
        "March 2026": [1, 0, 0, 0, 0, 1, 100],
        "April 2026": [1, 1, 100, 0, 0, 1, 300],
        "May 2026": [0, 0, 0, 0, 0, 1, 300],
    }


def test_a_reopened_one_stands_open_again_from_then_on(user):
    chairs = opened("Chairs", 100, 2, 3)
    moved(chairs, stage_named("Lost"), datetime(2026, 3, 20, 12), Closing(date(2026, 3, 20), reason="Price"))
    moved(chairs, stage_named("Identified"), datetime(2026, 5, 3, 12))
    open_at_the_end = [line[5] for line in figures(answer("over_time", "month", SPRING)).values()]
    assert open_at_the_end == [0, 0, 1]


def test_moving_a_won_one_to_another_pipeline_leaves_its_own_past(user):
    chairs = opened("Chairs", 100, 2, 3)
    moved(chairs, stage_named("Won"), datetime(2026, 3, 20, 12), Closing(date(2026, 3, 20)))
    sales = chairs.pipeline_id
    before = figures(answer("over_time", "month", SPRING, pipeline=sales))
    service = service_pipeline()
    moved(chairs, Stage.get(Stage.pipeline == service, Stage.name == "Asked"), datetime(2026, 4, 2, 12))
    assert figures(answer("over_time", "month", SPRING, pipeline=sales)) == before
    there = figures(answer("over_time", "month", SPRING, pipeline=service.id))
    assert [line[5] for line in there.values()] == [0, 1, 1]


def test_it_ends_with_the_month_of_today(user):
    opened("Chairs", 100, 2, 10)
    months = list(figures(answer("over_time", "month")))
    assert months == ["October 2026", "November 2026"]


def test_money_of_another_currency_counts_at_the_rate_kept_with_it(user):
    with change("keep_rate", by=user):
        keep_rate("EUR", date(2000, 1, 1), Decimal("1.10"))
    opened("Export", 100, 2, 5, currency="EUR")
    assert figures(answer("over_time", "month", SPRING))["May 2026"] == [1, 0, 0, 0, 0, 1, Decimal(110)]


def test_money_without_a_rate_is_in_no_sum(user):
    opened("Export", 999, 2, 5, currency="EUR")
    found = figures(answer("over_time", "month", SPRING))
    assert found["May 2026"] == [1, 0, 0, 0, 0, 1, Decimal(0)]


def test_nothing_was_ever_open(user):
    found = answer("over_time", "month", SPRING)
    assert found.is_empty
    assert found.statement == "No opportunity was open from 1 Mar 2026 to 31 May 2026"
