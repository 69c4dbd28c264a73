from datetime import date

import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.opportunities import Opportunity, Outcome, StageMove
from crm_desktop.models.opportunities.stage_changes import change_stage, open_in, remove_stage, retire_pipeline
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage
from crm_desktop.models.pipelines import Pipeline, Stage, add_stage, live_pipelines, live_stages, make_pipeline
from crm_desktop.models.refusals import Refused
from crm_desktop.models.undoing import undo
from tests.makers import make_opportunity, stage_named

pytestmark = pytest.mark.usefixtures("user")


def done(deed, *arguments, **options):
    with change(deed.__name__) as opened:
        result = deed(*arguments, **options)
    return result, opened


def as_it_is(stage):
    return {"name": stage.name, "kind": stage.kind, "likelihood": stage.likelihood, "rot_days": stage.rot_days}


def sales():
    return Pipeline.get(Pipeline.name == "Sales")


def stage_names():
    return [stage.name for stage in live_stages(sales().id)]


def test_a_renamed_stage_keeps_its_opportunities():
    deal = make_opportunity(stage="Meeting")
    stage = stage_named("Meeting")
    done(change_stage, stage.id, **{**as_it_is(stage), "name": "Visit"})
    assert Opportunity.find(deal.id).stage.name == "Visit"


def test_another_likelihood_is_followed_by_all_but_those_set_by_hand():
    follows = make_opportunity("Follows", stage="Meeting")
    by_hand = make_opportunity("By hand", stage="Meeting", likelihood=77, likelihood_by_hand=True)
    stage = stage_named("Meeting")
    _, opened = done(change_stage, stage.id, **{**as_it_is(stage), "likelihood": 35})
    assert Opportunity.find(follows.id).likelihood == 35
    assert Opportunity.find(by_hand.id).likelihood == 77
    undo(opened.id)
    assert Opportunity.find(follows.id).likelihood == 30


def test_a_stage_with_opportunities_keeps_its_kind():
    make_opportunity(stage="Meeting")
    stage = stage_named("Meeting")
    with pytest.raises(Refused, match="stays open: an opportunity stands in it"):
        done(change_stage, stage.id, **{**as_it_is(stage), "kind": "won"})


def test_an_empty_stage_changes_its_kind_and_with_it_its_likelihood():
    stage = stage_named("Meeting")
    done(change_stage, stage.id, **{**as_it_is(stage), "kind": "lost"})
    stage = Stage.find(stage.id)
    assert (stage.kind, stage.likelihood, stage.rot_days) == ("lost", 0, None)


def test_a_stage_that_nothing_went_through_is_deleted():
    stage = stage_named("Meeting")
    done(remove_stage, stage.id)
    assert not Stage.select().where(Stage.id == stage.id).exists()


def test_a_stage_is_removed_and_its_opportunities_move_where_the_user_says():
    deal = make_opportunity(stage="Meeting")
    stage = stage_named("Meeting")
    with pytest.raises(Refused, match="1 open opportunity stands in Meeting of Sales; say which stage"):
        done(remove_stage, stage.id)
    assert open_in(stage.id) == 1
    _, opened = done(remove_stage, stage.id, move_to=stage_named("Quote sent").id)
    assert Opportunity.find(deal.id).stage.name == "Quote sent"
    assert "Meeting" not in stage_names()
    assert StageMove.get().from_stage == stage
    undo(opened.id)
    assert Opportunity.find(deal.id).stage.name == "Meeting"
    assert "Meeting" in stage_names()


def test_a_removed_stage_comes_back_under_its_name_with_its_history():
    deal = make_opportunity(stage="Meeting")
    stage = stage_named("Meeting")
    done(remove_stage, stage.id, move_to=stage_named("Quote sent").id)
    added, _ = done(add_stage, sales().id, "meeting", likelihood=25)
    assert added.id == stage.id
    assert "Meeting" in stage_names()
    assert Opportunity.find(deal.id).stage.name == "Quote sent"


def test_what_stands_in_a_removed_stage_is_neither_won_nor_lost_by_that():
    make_opportunity(stage="Meeting")
    with pytest.raises(Refused, match="move to an open stage"):
        done(remove_stage, stage_named("Meeting").id, move_to=stage_named("Won").id)


def test_won_opportunities_stay_in_a_removed_won_stage_and_in_every_report():
    deal = make_opportunity()
    done(move_to_stage, deal.id, stage_named("Won").id, Closing(date(2026, 11, 1)))
    done(remove_stage, stage_named("Won").id)
    assert "Won" not in stage_names()
    assert Opportunity.find(deal.id).outcome == "won"
    assert Outcome.get().stage.name == "Won"


def test_the_last_open_stage_stays():
    pipeline, _ = done(make_pipeline, "Short", "simple sale")
    first, second, *_ = live_stages(pipeline.id)
    done(remove_stage, second.id)
    with pytest.raises(Refused, match="only open stage"):
        done(remove_stage, first.id)
    with pytest.raises(Refused, match="only open stage"):
        done(change_stage, first.id, **{**as_it_is(first), "kind": "won"})


def test_a_pipeline_is_retired_and_its_opportunities_move_to_another_one():
    deal = make_opportunity(stage="Meeting")
    other, _ = done(make_pipeline, "Other")
    target = live_stages(other.id)[0]
    with pytest.raises(Refused, match="say which stage"):
        done(retire_pipeline, sales().id)
    with pytest.raises(Refused, match="another pipeline"):
        done(retire_pipeline, sales().id, move_to=stage_named("Meeting").id)
    done(retire_pipeline, sales().id, move_to=target.id)
    assert [pipeline.name for pipeline in live_pipelines()] == ["Other"]
    assert Opportunity.find(deal.id).pipeline.name == "Other"
    with pytest.raises(Refused, match="retired"):
        done(move_to_stage, deal.id, stage_named("Meeting").id)


def test_a_pipeline_that_nothing_went_through_is_deleted():
    other, _ = done(make_pipeline, "Other")
    done(retire_pipeline, other.id)
    assert not Pipeline.select().where(Pipeline.name == "Other").exists()
    done(make_pipeline, "Other")


def test_the_only_pipeline_stays():
    with pytest.raises(Refused, match="only pipeline"):
        done(retire_pipeline, sales().id)
