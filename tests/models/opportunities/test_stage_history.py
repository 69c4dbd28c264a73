"""Where an opportunity has been, and how long."""

from datetime import datetime, timedelta

from crm_desktop.models.changes import change
from crm_desktop.models.opportunities import Opportunity, StageMove
from crm_desktop.models.opportunities.opening import open_opportunity
from crm_desktop.models.opportunities.stage_history import stays_of
from crm_desktop.models.opportunities.stage_moves import move_to_stage
from crm_desktop.models.pipelines import live_stages, make_pipeline
from tests.makers import make_opportunity, stage_named

NOW = datetime(2026, 11, 22, 12)


def at(moment, deed):
    """As if it had been done then."""
    with change("earlier") as opened:
        opened.at = moment
        return deed()


def test_each_stage_is_told_with_its_times_the_latest_first(user):
    deal = at(datetime(2026, 11, 1, 8), lambda: open_opportunity("Roof"))
    at(datetime(2026, 11, 3, 8), lambda: move_to_stage(deal.id, stage_named("Meeting").id))
    at(datetime(2026, 11, 3, 20), lambda: move_to_stage(deal.id, stage_named("Identified").id))
    stays = stays_of(deal.id)
    assert [(stay.stage, stay.lasted(NOW)) for stay in stays] == [
        ("Identified", timedelta(days=18, hours=16)), ("Meeting", timedelta(hours=12)),
        ("Identified", timedelta(days=2)),
    ]  # fmt: skip
    assert stays[0].until is None
    assert sum((stay.lasted(NOW) for stay in stays), timedelta()) == NOW - datetime(2026, 11, 1, 8)


def test_a_stage_of_another_pipeline_is_named_with_it(user):
    deal = at(datetime(2026, 11, 1, 8), lambda: open_opportunity("Roof"))
    press = at(datetime(2026, 11, 1, 9), lambda: make_pipeline("Press", "press coverage"))
    at(datetime(2026, 11, 2, 8), lambda: move_to_stage(deal.id, live_stages(press.id)[1].id))
    assert [stay.stage for stay in stays_of(deal.id)] == ["Pitched", "Identified, Sales"]


def test_one_that_never_moved_has_stood_where_it_stands(user):
    deal = make_opportunity("Roof", stage="Meeting")
    [stay] = stays_of(deal.id)
    assert (stay.stage, stay.since, stay.until) == ("Meeting", Opportunity.find(deal.id).stage_since, None)
    assert not StageMove.select().count()


def test_what_is_not_there_has_been_nowhere(user):
    assert stays_of(999) == []
