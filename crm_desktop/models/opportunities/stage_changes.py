"""Changing the stages of a pipeline that is in use, and taking stages and pipelines out of use.

Whatever has history stays and is retired, so that every stage move, outcome and report can still be told.
"""

from collections.abc import Mapping

from crm_desktop.models.bulk_records import insert_records, update_records
from crm_desktop.models.changes import current_change
from crm_desktop.models.editing import as_seen
from crm_desktop.models.named_lists import checked_name, named
from crm_desktop.models.opportunities.opportunity import Opportunity, Outcome, StageMove
from crm_desktop.models.opportunities.stage_moves import move_to_stage
from crm_desktop.models.pipelines import Pipeline, Stage, add_stage, ask_on_leaving, live_pipelines, live_stages
from crm_desktop.models.pipelines.making import checked_likelihood, checked_rot_days
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say


def change_stage(
    stage_id: int, *, name: str, kind: str, likelihood: int, rot_days: int | None = None, seen_version: int = 0
) -> Stage:
    """Another name, kind, likelihood or rot limit.

    Its open opportunities take the new likelihood, those set by hand excepted. Raises Refused for another kind while
    opportunities stand in it: nothing is won or lost by an edit in Settings; ChangedSince when another version stands
    than the one seen.
    """
    stage: Stage = as_seen(Stage, stage_id, seen_version) if seen_version else Stage.find(stage_id)
    if kind != stage.kind:
        _refuse_another_kind(stage)
    stage.name = checked_name(Stage, name, but=stage.id, pipeline=stage.pipeline)
    stage.kind = kind
    stage.likelihood = checked_likelihood(kind, likelihood)
    stage.rot_days = checked_rot_days(kind, rot_days)
    stage.save()
    follow = Opportunity.select(Opportunity.id).where(
        Opportunity.stage == stage,
        Opportunity.outcome == "open",
        ~Opportunity.likelihood_by_hand,
        Opportunity.likelihood != stage.likelihood,
    )
    update_records(Opportunity, {row.id: {"likelihood": stage.likelihood} for row in follow})
    current_change().sentence = say("Changed the stage {stage} of {pipeline}", stage=stage, pipeline=stage.pipeline)
    return stage


def open_in(stage_id: int) -> int:
    """How many open opportunities stand in a stage."""
    return Opportunity.select().where(Opportunity.stage == stage_id, Opportunity.outcome == "open").count()


def remove_stage(stage_id: int, move_to: int | None = None) -> None:
    """Takes a stage out of the pipeline; its open opportunities move to the stage `move_to`.

    Raises Refused when they are not told where to, or no open stage would be left.
    """
    stage = Stage.find(stage_id)
    pipeline = stage.pipeline
    if stage.kind == "open" and not any(s.kind == "open" for s in live_stages(pipeline.id) if s.id != stage.id):
        raise Refused(
            say("{stage} is the only open stage of {pipeline}; add another one first.", stage=stage, pipeline=pipeline)
        )
    _clear([stage], move_to, say("{stage} of {pipeline}", stage=stage, pipeline=pipeline))
    if _has_history(stage):
        stage.retired = True
        stage.save()
    else:
        stage.delete_instance()
    current_change().sentence = say("Removed the stage {stage} of {pipeline}", stage=stage, pipeline=pipeline)


def retire_pipeline(pipeline_id: int, move_to: int | Mapping[int, int] | None = None) -> None:
    """Offers a pipeline no more; its open opportunities move to the stage `move_to` of another one, or each where
    `move_to` has its stage go.

    One that nothing ever went through is deleted. Raises Refused for the last pipeline.
    """
    pipeline = Pipeline.find(pipeline_id)
    if all(other.id == pipeline.id for other in live_pipelines()):
        raise Refused(say("{pipeline} is the only pipeline; make another one before it is retired.", pipeline=pipeline))
    stages = list(Stage.select().where(Stage.pipeline == pipeline))
    targets = set(move_to.values()) if isinstance(move_to, Mapping) else {move_to}
    if any(stage.id in targets for stage in stages):
        raise Refused(say("Choose a stage of another pipeline; {pipeline} is about to be retired.", pipeline=pipeline))
    _clear(stages, move_to, str(pipeline))
    if any(_has_history(stage) for stage in stages):
        pipeline.retired = True
        pipeline.save()
    else:
        pipeline.delete_instance()
    current_change().sentence = say("Retired the pipeline {pipeline}", pipeline=pipeline)


def merge_pipelines(pipeline_id: int, into_id: int, places: Mapping[int, int]) -> None:
    """Puts a pipeline into another one, stage by stage: `places` says for each of its stages which one that is there.

    0 takes the stage along: the other pipeline gets one like it, with its name, likelihood, rot limit and questions,
    or has one of that name already. What was won or lost in it comes along to the board, and stays where it was for
    every report; the pipeline itself is retired.
    """
    pipeline, into = Pipeline.find(pipeline_id), Pipeline.find(into_id)
    if pipeline.id == into.id:
        raise Refused(say("{pipeline} cannot be merged into itself.", pipeline=pipeline))
    if into.retired:
        raise Refused(say("{into} is retired; bring it back, or choose another pipeline.", into=into))
    there = {stage.id for stage in live_stages(into.id)}
    given = dict(places)
    for stage_id, target in places.items():
        if not target:
            given[stage_id] = _like(Stage.find(stage_id), into).id
        elif target not in there:
            raise Refused(say("{stage} is no stage of {into} that is in use.", stage=Stage.find(target), into=into))
    retire_pipeline(pipeline.id, given)
    _bring_decided(pipeline, into, given)
    current_change().sentence = say("Merged the pipeline {pipeline} into {into}", pipeline=pipeline, into=into)


def _bring_decided(pipeline: Pipeline, into: Pipeline, places: Mapping[int, int]) -> None:
    """What was won or lost stands on the other board from now on; the events, which reports read, stay as they were."""
    there = list(live_stages(into.id))
    kinds, first = {stage.id: stage.kind for stage in there}, {stage.kind: stage.id for stage in reversed(there)}
    opened, moved = current_change(), {}
    query = Opportunity.select(Opportunity.id, Opportunity.stage, Opportunity.outcome)
    for row in query.where(Opportunity.pipeline == pipeline, Opportunity.outcome != "open").order_by(Opportunity.id):
        told = places.get(row.stage_id)
        target = told if told and kinds.get(told) == row.outcome else first.get(row.outcome)
        if target is not None:
            moved[row.id] = (row.stage_id, target)
    update_records(Opportunity, {number: {"pipeline": into.id, "stage": to} for number, (_, to) in moved.items()})
    by = opened.by.id if opened.by else None
    insert_records(
        StageMove,
        [
            {"opportunity": number, "from_stage": left, "to_stage": to, "at": opened.at, "by": by}
            for number, (left, to) in moved.items()
        ],
    )


def _like(stage: Stage, pipeline: Pipeline) -> Stage:
    """The stage of that name in another pipeline, made when there is none."""
    held = named(Stage, stage.name, pipeline=pipeline)
    if held is not None and not held.retired and held.kind == stage.kind:
        found: Stage = held
        return found
    made = add_stage(pipeline.id, stage.name, stage.kind, stage.likelihood, stage.rot_days)
    return ask_on_leaving(made.id, stage.questions)


def _clear(stages: list[Stage], move_to: int | Mapping[int, int] | None, where: str) -> None:
    """Moves what is open: all to one stage, or from each stage to the one it is given."""
    query = Opportunity.select(Opportunity.id, Opportunity.stage).where(
        Opportunity.stage.in_(stages), Opportunity.outcome == "open"
    )
    standing = [(row.id, row.stage_id) for row in query.order_by(Opportunity.id)]
    if not standing:
        return
    many = len(standing)
    count = say("1 open opportunity stands") if many == 1 else say("{many} open opportunities stand", many=many)
    for stage in sorted({stage for _, stage in standing}):
        target = move_to.get(stage) if isinstance(move_to, Mapping) else move_to
        if target is None or any(each.id == target for each in stages):
            place = (
                say("{where}, some of them in {stage}", where=where, stage=Stage.find(stage))
                if isinstance(move_to, Mapping)
                else where
            )
            raise Refused(say("{count} in {place}; say which stage they move to.", count=count, place=place))
        if Stage.find(target).kind != "open":
            raise Refused(
                say(
                    "{count} in {where}; they move to an open stage, since nothing is won or lost by this.",
                    count=count,
                    where=where,
                )
            )
    for opportunity_id, stage in standing:
        target = move_to[stage] if isinstance(move_to, Mapping) else move_to
        assert target is not None, "asked above"
        move_to_stage(opportunity_id, target, asks=False)


def _refuse_another_kind(stage: Stage) -> None:
    standing = Opportunity.select().where(Opportunity.stage == stage).count()
    if standing:
        count = say("an opportunity stands") if standing == 1 else say("{many} opportunities stand", many=standing)
        raise Refused(
            say(
                "{stage} stays {kind}: {count} in it, and nothing is won or lost by an edit here.",
                stage=stage,
                kind=say(stage.kind),
                count=count,
            )
        )
    others = [other for other in live_stages(stage.pipeline_id) if other.id != stage.id]
    if stage.kind == "open" and not any(other.kind == "open" for other in others):
        raise Refused(
            say(
                "{stage} is the only open stage of {pipeline}; add another one first.",
                stage=stage,
                pipeline=stage.pipeline,
            )
        )


def _has_history(stage: Stage) -> bool:
    used = (
        Opportunity.select().where(Opportunity.stage == stage),
        StageMove.select().where((StageMove.to_stage == stage) | (StageMove.from_stage == stage)),
        Outcome.select().where(Outcome.stage == stage),
    )
    return any(query.exists() for query in used)
