"""Pipelines merged and retired with their open opportunities moved stage by stage."""

from datetime import date
from decimal import Decimal

import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.opportunities import Opportunity, Outcome
from crm_desktop.models.opportunities.opening import open_opportunity
from crm_desktop.models.opportunities.stage_changes import merge_pipelines, retire_pipeline
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage
from crm_desktop.models.pipelines import (
    Pipeline,
    Question,
    Stage,
    ask_on_leaving,
    bring_back_pipeline,
    live_pipelines,
    live_stages,
    make_pipeline,
)
from crm_desktop.models.refusals import Refused
from crm_desktop.models.undoing import undo
from tests.makers import stage_named


@pytest.fixture
def press(user):
    with change("make_pipeline"):
        return make_pipeline("Press", "press coverage")


def opened(name, stage):
    with change("open"):
        return open_opportunity(name, stage=stage.id, amount=Decimal(100))


def there(opportunity):
    found = Opportunity.find(opportunity.id)
    return found.pipeline.name, found.stage.name


def test_each_stage_goes_where_it_is_told_and_what_was_won_comes_along_and_stays_won_there(user, press):
    idea, pitched, interview, published, _ = live_stages(press.id)
    a, b, c, won = (opened(name, stage) for name, stage in zip("abcd", (idea, pitched, interview, idea), strict=True))
    with change("win"):
        move_to_stage(won.id, published.id, Closing(date(2026, 10, 1)))
    places = {
        idea.id: stage_named("Identified").id, pitched.id: stage_named("Meeting").id,
        interview.id: stage_named("Negotiation").id,
    }  # fmt: skip
    with change("merge_pipelines", by=user) as merged:
        merge_pipelines(press.id, stage_named("Meeting").pipeline_id, places)
    assert merged.sentence == "Merged the pipeline Press into Sales"
    assert [there(each) for each in (a, b, c)] == [
        ("Sales", "Identified"),
        ("Sales", "Meeting"),
        ("Sales", "Negotiation"),
    ]
    assert there(won) == ("Sales", "Won")
    [event] = Outcome.select()
    assert (event.pipeline.name, event.amount, event.on) == ("Press", Decimal("100.00"), date(2026, 10, 1))
    assert Pipeline.find(press.id).retired
    undo(merged.id, by=user)
    assert [there(each) for each in (a, b, c)] == [("Press", "Idea"), ("Press", "Pitched"), ("Press", "Interview")]
    assert there(won) == ("Press", "Published")
    assert not Pipeline.find(press.id).retired


def test_a_stage_can_be_taken_along_with_what_it_asks(user, press):
    pitched = live_stages(press.id)[1]
    with change("ask"):
        ask_on_leaving(pitched.id, [Question("Which paper?")])
    a = opened("a", pitched)
    with change("merge_pipelines"):
        merge_pipelines(press.id, stage_named("Meeting").pipeline_id, {pitched.id: 0})
    made = Opportunity.find(a.id).stage
    assert (made.pipeline.name, made.name, made.likelihood, made.rot_days) == ("Sales", "Pitched", 30, 10)
    assert made.questions == (Question("Which paper?"),)
    names = [stage.name for stage in live_stages(made.pipeline_id)]
    assert names == ["Identified", "Meeting", "Quote sent", "Negotiation", "Pitched", "Won", "Lost"]


def test_a_stage_of_that_name_is_taken_where_there_is_one(user, press):
    with change("make"):
        other = make_pipeline("Media", "press coverage")
    a = opened("a", live_stages(press.id)[1])
    with change("merge_pipelines"):
        merge_pipelines(press.id, other.id, {stage.id: 0 for stage in live_stages(press.id) if stage.kind == "open"})
    assert there(a) == ("Media", "Pitched")
    assert Stage.select().where(Stage.pipeline == other).count() == 5


def test_what_is_not_told_where_to_go_is_refused(user, press):
    idea, pitched = live_stages(press.id)[:2]
    opened("a", idea), opened("b", pitched)
    sales = stage_named("Meeting").pipeline_id
    with pytest.raises(Refused) as refused, change("merge"):
        merge_pipelines(press.id, sales, {idea.id: stage_named("Meeting").id})
    assert str(refused.value) == (
        "2 open opportunities stand in Press, some of them in Pitched; say which stage they move to."
    )
    with pytest.raises(Refused, match="they move to an open stage"), change("merge"):
        merge_pipelines(press.id, sales, {idea.id: stage_named("Won").id, pitched.id: stage_named("Meeting").id})
    with pytest.raises(Refused, match="Idea is no stage of Sales that is in use"), change("merge"):
        merge_pipelines(press.id, sales, {idea.id: idea.id})


def test_a_pipeline_is_merged_neither_into_itself_nor_into_a_retired_one(user, press):
    sales = stage_named("Meeting").pipeline_id
    with pytest.raises(Refused, match="Press cannot be merged into itself"), change("merge"):
        merge_pipelines(press.id, press.id, {})
    idea = live_stages(press.id)[0]
    deal = opened("a", idea)
    with change("retire"):
        retire_pipeline(press.id, {idea.id: stage_named("Meeting").id})
    assert there(deal) == ("Sales", "Meeting")
    with pytest.raises(Refused, match="Press is retired; bring it back"), change("merge"):
        merge_pipelines(sales, press.id, {})
    with change("bring back"):
        bring_back_pipeline(press.id)
    assert [pipeline.name for pipeline in live_pipelines()][-1] == "Press"
