from datetime import date, datetime
from decimal import Decimal

import pytest

from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.changes import change
from crm_desktop.models.forecasts import forecast, pipeline_choices
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage
from crm_desktop.models.pipelines import Pipeline, Stage
from crm_desktop.models.refusals import Refused
from crm_desktop.models.undoing import undo
from tests.makers import any_user, make_company, make_opportunity, stage_named

AS_OF = date(2026, 11, 21)


def closing_in_december(amount, **values):
    return make_opportunity(amount=Decimal(amount), close_on=date(2026, 12, 15), **values)


def another_pipeline():
    with change("make_pipeline", by=any_user()):
        made = Pipeline.create(name="Service", position=9)
        Stage.create(pipeline=made, name="Asked", position=1, likelihood=20)
        Stage.create(pipeline=made, name="Done", position=2, kind="won", likelihood=100)
    return made


def win(opportunity, stage, on=date(2026, 11, 3)):
    with change("move_to_stage", by=any_user()):
        move_to_stage(opportunity.id, stage.id, Closing(on))


def test_the_forecast_of_an_empty_database_is_empty(user):
    found = forecast(AS_OF)
    assert found.is_empty
    assert found.to_json()["periods"] == []


def test_weighted_amounts_are_read_exactly(user):
    closing_in_december("99", likelihood=50)
    closing_in_december("198", likelihood=25)
    assert forecast(AS_OF).total.weighted == 99


def test_a_row_says_who_and_where(user):
    closing_in_december("10", name="Chairs", company=make_company("Acme"), owner=user)
    (row,) = forecast(AS_OF).total.rows
    assert (row.name, row.company, row.owner, row.pipeline, row.stage) == (
        "Chairs",
        "Acme",
        "Ada",
        "Sales",
        "Identified",
    )


def test_what_is_won_is_neither_expected_nor_slipped(user):
    win(make_opportunity(amount=Decimal(500), close_on=date(2026, 10, 1)), stage_named("Won"))
    found = forecast(AS_OF)
    assert found.total.count == found.slipped.count == 0
    assert (found.won.count, found.won.amount) == (1, 500)


def test_what_was_won_stays_won_in_its_pipeline_wherever_it_is_moved(user):
    deal = closing_in_december("500")
    win(deal, stage_named("Won"))
    service = another_pipeline()
    before = forecast(AS_OF, pipeline="Sales").won
    with change("move_to_stage", by=user):
        move_to_stage(deal.id, Stage.get(Stage.pipeline == service).id)
    assert forecast(AS_OF, pipeline="Sales").won == before
    assert forecast(AS_OF, pipeline=service).won.count == 0
    assert forecast(AS_OF, pipeline="Service").total.count == 1


def test_a_deal_that_is_won_again_elsewhere_counts_once_for_each_outcome(user):
    deal = closing_in_december("500")
    win(deal, stage_named("Won"))
    another_pipeline()
    win(deal, Stage.get(Stage.name == "Done"), date(2026, 11, 20))
    found = forecast(AS_OF)
    assert (found.won.count, found.won.amount) == (2, 1000)
    assert found.won.ids == [deal.id]


def test_undoing_a_win_takes_it_out_of_the_report(user):
    win(closing_in_december("500"), stage_named("Won"))
    undo(by=user)
    found = forecast(AS_OF)
    assert (found.won.count, found.total.count) == (0, 1)


def test_one_pipeline_is_asked_for_by_name_id_or_record(user):
    closing_in_december("10")
    sales = Pipeline.get(Pipeline.name == "Sales")
    assert forecast(AS_OF, pipeline="sales") == forecast(AS_OF, pipeline=sales) == forecast(AS_OF, pipeline=sales.id)
    assert forecast(AS_OF, pipeline="sales").question.pipeline == "Sales"
    assert pipeline_choices()[0] == (sales.id, "Sales")
    with pytest.raises(Refused, match="There is no pipeline “Nowhere”"):
        forecast(AS_OF, pipeline="Nowhere")


def test_a_call_touches_an_opportunity(user):
    deal = closing_in_december("10")
    Opportunity.update(updated_on=datetime(2026, 1, 1)).where(Opportunity.id == deal.id).execute()
    assert forecast(AS_OF).untouched.count == 1
    with change("log", by=user):
        call = Activity.create(kind="call", direction="out", at=datetime(2026, 11, 20, 9, 30))
        ActivityLink.create(activity=call, opportunity=deal)
    assert forecast(AS_OF).untouched.count == 0


def test_totals_are_in_the_offices_currency_unless_no_money_is(user):
    closing_in_december("10", currency="EUR")
    assert forecast(AS_OF).question.currency == "EUR"
    closing_in_december("10", currency="USD")
    found = forecast(AS_OF)
    assert found.question.currency == "USD"
    assert found.other_currencies["EUR"].count == 1


def test_a_lead_with_a_value_is_never_in_the_forecast(user):
    from tests.makers import make_lead

    make_lead(possible_value=Decimal(1000))
    assert forecast(AS_OF).is_empty
