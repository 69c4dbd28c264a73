import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.pipelines import (
    TEMPLATES,
    LostReason,
    Pipeline,
    Stage,
    add_lost_reason,
    add_stage,
    bring_back_pipeline,
    live_pipelines,
    live_stages,
    lost_reasons,
    make_pipeline,
    order_lost_reasons,
    order_pipelines,
    order_stages,
    remove_lost_reason,
    rename_lost_reason,
    rename_pipeline,
)
from crm_desktop.models.refusals import Refused
from crm_desktop.models.undoing import undo

pytestmark = pytest.mark.usefixtures("user")


def done(deed, *arguments, **options):
    with change(deed.__name__) as opened:
        result = deed(*arguments, **options)
    return result, opened


def sales():
    return Pipeline.get(Pipeline.name == "Sales")


def names(stages):
    return [stage.name for stage in stages]


@pytest.mark.parametrize("template", sorted(TEMPLATES))
def test_a_pipeline_is_made_from_every_template_and_can_be_won_and_lost(template):
    pipeline, opened = done(make_pipeline, "New one", template)
    kinds = [stage.kind for stage in live_stages(pipeline.id)]
    assert kinds[-2:] == ["won", "lost"]
    assert set(kinds[:-2]) == {"open"}
    assert names(live_pipelines()) == ["Sales", "New one"]
    undo(opened.id)
    assert names(live_pipelines()) == ["Sales"]
    assert {stage.pipeline.name for stage in Stage.select()} == {"Sales"}


def test_a_pipeline_identified_quote_sent_won_lost_is_made_named_and_ordered():
    pipeline, _ = done(make_pipeline, "Simple", "simple sale")
    assert names(live_stages(pipeline.id)) == ["Identified", "Quote sent", "Won", "Lost"]
    added, _ = done(add_stage, pipeline.id, "Meeting", likelihood=30, rot_days=7)
    assert names(live_stages(pipeline.id)) == ["Identified", "Quote sent", "Meeting", "Won", "Lost"]
    order = [stage.id for stage in live_stages(pipeline.id)]
    order.insert(1, order.pop(order.index(added.id)))
    done(order_stages, pipeline.id, order)
    assert names(live_stages(pipeline.id)) == ["Identified", "Meeting", "Quote sent", "Won", "Lost"]


@pytest.mark.parametrize(
    ("name", "says"), [("  ", "needs a name"), ("SALES", "called Sales already"), ("x" * 81, "at most 80")]
)
def test_a_name_must_be_there_free_and_short(name, says):
    for deed in (lambda: make_pipeline(name), lambda: rename_pipeline(make_pipeline("Other").id, name)):
        with pytest.raises(Refused, match=says), change("name"):
            deed()


def test_a_pipeline_may_keep_its_name_in_other_capitals():
    done(rename_pipeline, sales().id, "SALES")
    assert names(live_pipelines()) == ["SALES"]


def test_a_name_is_had_once_in_a_pipeline_and_again_in_another():
    with pytest.raises(Refused, match="called Meeting already"):
        done(add_stage, sales().id, "meeting")
    other, _ = done(make_pipeline, "Other")
    done(add_stage, other.id, "Meeting")
    assert "Meeting" in names(live_stages(other.id))


def test_pipelines_are_put_in_order():
    other, _ = done(make_pipeline, "Other")
    done(order_pipelines, [other.id, sales().id])
    assert names(live_pipelines()) == ["Other", "Sales"]


def test_a_retired_pipeline_is_brought_back_rather_than_made_twice():
    other, _ = done(make_pipeline, "Other")
    with change("retire"):
        other.retired = True
        other.save()
    with pytest.raises(Refused, match="bring it back"):
        done(make_pipeline, "other")
    done(bring_back_pipeline, other.id)
    assert names(live_pipelines()) == ["Sales", "Other"]


@pytest.mark.parametrize(
    ("kind", "likelihood", "rot_days", "kept"),
    [
        ("open", 35, 5, (35, 5)),
        ("won", 35, 5, (100, None)),
        ("lost", 35, None, (0, None)),
        ("open", 0, None, (0, None)),
    ],
)
def test_what_is_closed_is_certain_and_does_not_rot(kind, likelihood, rot_days, kept):
    stage, _ = done(add_stage, sales().id, "New one", kind, likelihood, rot_days)
    assert (stage.likelihood, stage.rot_days) == kept


@pytest.mark.parametrize(("likelihood", "rot_days"), [(101, None), (-1, None), (10, 0), (10, 4000)])
def test_a_stage_has_a_likelihood_of_0_to_100_and_rots_after_a_day_or_more(likelihood, rot_days):
    with pytest.raises(Refused, match=r"0 to 100|1 to 3,650"):
        done(add_stage, sales().id, "New one", "open", likelihood, rot_days)


def test_stages_of_another_pipeline_are_not_put_in_order():
    other, _ = done(make_pipeline, "Other")
    with pytest.raises(Refused, match="not all stages"):
        done(order_stages, sales().id, [stage.id for stage in live_stages(other.id)])


def test_the_list_of_lost_reasons_is_edited():
    before = lost_reasons()
    added, _ = done(add_lost_reason, "Moved away")
    assert lost_reasons() == [*before, "Moved away"]
    assert done(add_lost_reason, "moved AWAY")[0].id == added.id
    done(rename_lost_reason, added.id, "Moved abroad")
    ids = [reason.id for reason in LostReason.select().order_by(LostReason.position)]
    done(order_lost_reasons, [ids[-1], *ids[:-1]])
    assert lost_reasons() == ["Moved abroad", *before]
    _, opened = done(remove_lost_reason, added.id)
    assert lost_reasons() == before
    undo(opened.id)
    assert lost_reasons() == ["Moved abroad", *before]


def test_the_changes_say_what_was_done():
    sentences = [
        done(make_pipeline, "Service", "service")[1].record.sentence,
        done(add_stage, sales().id, "Call")[1].record.sentence,
        done(rename_pipeline, sales().id, "Trade")[1].record.sentence,
    ]
    assert sentences == [
        "Made the pipeline Service",
        "Added the stage Call to Sales",
        "Renamed the pipeline Sales to Trade",
    ]
