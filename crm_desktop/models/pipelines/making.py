"""Making pipelines and stages, naming them and putting them in order; inside an open change, like every deed."""

from collections.abc import Sequence

from crm_desktop.models.changes import current_change
from crm_desktop.models.named_lists import checked_name, last_position, named, put_in_order
from crm_desktop.models.pipelines.pipeline import Pipeline, Stage
from crm_desktop.models.pipelines.questions import Question, checked_questions
from crm_desktop.models.pipelines.templates import TEMPLATES
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say

# What a closed stage is sure of; an open one says for itself.
CERTAIN = {"won": 100, "lost": 0}


def make_pipeline(name: str, template: str = "simple sale") -> Pipeline:
    """A new pipeline with the stages of a template, after the others."""
    held = named(Pipeline, name)
    if held is not None and held.retired:
        raise Refused(
            say("There is a retired pipeline called {held}; bring it back, or choose another name.", held=held)
        )
    kept = checked_name(Pipeline, name)
    pipeline: Pipeline = Pipeline.create(name=kept, position=last_position(Pipeline))
    for position, stage in enumerate(TEMPLATES[template].stages):
        Stage.create(
            pipeline=pipeline,
            name=say(stage.name),
            kind=stage.kind,
            likelihood=stage.likelihood,
            rot_days=stage.rot_days,
            position=position,
        )
    current_change().sentence = say("Made the pipeline {pipeline}", pipeline=pipeline)
    return pipeline


def rename_pipeline(pipeline_id: int, name: str) -> Pipeline:
    """Another name; everything in it stays."""
    pipeline = Pipeline.find(pipeline_id)
    current_change().sentence = say(
        "Renamed the pipeline {pipeline} to {known}", pipeline=pipeline, known=" ".join(name.split())
    )
    pipeline.name = checked_name(Pipeline, name, but=pipeline.id)
    pipeline.save()
    return pipeline


def order_pipelines(pipeline_ids: Sequence[int]) -> None:
    """The order in which they are offered."""
    put_in_order(Pipeline, pipeline_ids)
    current_change().sentence = say("Put the pipelines in another order")


def bring_back_pipeline(pipeline_id: int) -> Pipeline:
    """A retired pipeline is offered again, with its stages."""
    pipeline = Pipeline.find(pipeline_id)
    pipeline.retired = False
    pipeline.save()
    current_change().sentence = say("Brought back the pipeline {pipeline}", pipeline=pipeline)
    return pipeline


def live_pipelines() -> list[Pipeline]:
    """The pipelines that are offered, in order."""
    return list(Pipeline.select().where(~Pipeline.retired).order_by(Pipeline.position, Pipeline.id))


def live_stages(pipeline_id: int) -> list[Stage]:
    """The stages that a pipeline offers, in order."""
    query = Stage.select().where(Stage.pipeline == pipeline_id, ~Stage.retired)
    return list(query.order_by(Stage.position, Stage.id))


def add_stage(
    pipeline_id: int,
    name: str,
    kind: str = "open",
    likelihood: int = 0,
    rot_days: int | None = None,
    position: int | None = None,
) -> Stage:
    """A new stage; an open one before those that close, unless `position` says where.

    One that was removed under this name comes back, since its history is told under it.
    """
    pipeline = Pipeline.find(pipeline_id)
    held = named(Stage, name, pipeline=pipeline)
    if held is not None and held.retired:
        stage, stage.retired = held, False
    else:
        stage = Stage(pipeline=pipeline, name=checked_name(Stage, name, pipeline=pipeline))
    stage.kind = kind
    stage.likelihood = checked_likelihood(kind, likelihood)
    stage.rot_days = checked_rot_days(kind, rot_days)
    order = live_stages(pipeline.id)
    stage.position = len(order)
    stage.save()
    order.insert(_place(order, kind) if position is None else position, stage)
    put_in_order(Stage, [each.id for each in order])
    current_change().sentence = say("Added the stage {stage} to {pipeline}", stage=stage, pipeline=pipeline)
    return Stage.find(stage.id)


def ask_on_leaving(stage_id: int, questions: Sequence[Question]) -> Stage:
    """What is asked when an opportunity leaves this stage. Raises Refused for a stage that closes."""
    stage = Stage.find(stage_id)
    if stage.kind != "open" and questions:
        raise Refused(say("{stage} closes; questions belong to open stages, which are left on the way.", stage=stage))
    stage.questions = checked_questions(questions)
    stage.save()
    current_change().sentence = say(
        "Changed what {stage} of {pipeline} asks on leaving", stage=stage, pipeline=stage.pipeline
    )
    return stage


def order_stages(pipeline_id: int, stage_ids: Sequence[int]) -> None:
    """The order in which the opportunities go through them."""
    pipeline = Pipeline.find(pipeline_id)
    own = {stage.id for stage in Stage.select(Stage.id).where(Stage.pipeline == pipeline)}
    if not own.issuperset(stage_ids):
        raise Refused(say("These are not all stages of {pipeline}.", pipeline=pipeline))
    put_in_order(Stage, stage_ids)
    current_change().sentence = say("Put the stages of {pipeline} in another order", pipeline=pipeline)


def checked_likelihood(kind: str, likelihood: int) -> int:
    """0 to 100; what is won is certain, what is lost is too."""
    if not 0 <= likelihood <= 100:
        raise Refused(say("A likelihood is 0 to 100%, not {likelihood}.", likelihood=likelihood))
    return CERTAIN.get(kind, likelihood)


def checked_rot_days(kind: str, rot_days: int | None) -> int | None:
    """At least a day, or None for never; what is closed does not rot."""
    if rot_days is not None and not 1 <= rot_days <= 3650:
        raise Refused(say("A stage rots after 1 to 3,650 days or never, not after {rot_days}.", rot_days=rot_days))
    return rot_days if kind == "open" else None


def _place(order: Sequence[Stage], kind: str) -> int:
    """An open stage stands before the first that closes."""
    closing = (place for place, stage in enumerate(order) if stage.kind != "open")
    return next(closing, len(order)) if kind == "open" else len(order)
