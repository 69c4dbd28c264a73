"""`convert` and `move`: a lead becomes what it is, an opportunity goes its way."""

from typing import Any

from crm_desktop.commands.answer import Answer, plain_line
from crm_desktop.commands.call import Call, number_of
from crm_desktop.models.changes import change
from crm_desktop.models.exports import kind_named
from crm_desktop.models.folding import fold
from crm_desktop.models.leads import Lead
from crm_desktop.models.leads.conversion import Conversion, convert_leads
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage, questions_of
from crm_desktop.models.pipelines import Pipeline, Stage, live_pipelines, live_stages
from crm_desktop.models.refusals import Refused, WrongCall
from crm_desktop.models.wording import say


def convert(call: Call) -> Answer:
    """One lead, or all that match; all of them or none, in one change."""
    ids = [call.lead] if call.lead is not None else call.found(kind_named("leads"), call.where)
    if not ids:
        raise Refused(say("No lead matches, so nothing was converted."))
    with change("convert_leads", by=call.user) as opened:
        name = call.opportunity or ""
        if call.amount is not None and not name.strip():
            name = _deal_of(ids)
        done = convert_leads(ids, name, call.amount, call.progress)
    return Answer(
        {"converted": [_became(each) for each in done], "change": number_of(opened)},
        [f"{plain_line(opened.sentence)}.", *_listed(done)],
    )


def move(call: Call) -> Answer:
    """To a stage by its name, in its own pipeline or a named one."""
    opportunity = Opportunity.find(call.opportunity_id)
    stage = _stage(opportunity, call.stage, call.pipeline)
    if stage.kind == "open" and (call.reason or call.on):
        raise WrongCall(say("--reason and --on are for winning and losing, and {stage} is an open stage.", stage=stage))
    closing = None if stage.kind == "open" else _closing(opportunity, stage, call)
    with change("move_to_stage", by=call.user) as opened:
        moved = move_to_stage(opportunity.id, stage.id, closing, _answers(opportunity, stage, call.answer))
        number = number_of(opened)
    said = opened.sentence if number else say("{moved} is in {stage} already", moved=moved, stage=stage)
    return Answer(_moved(moved, number), [f"{plain_line(said)}."])


def _answers(opportunity: Opportunity, stage: Stage, given: list[str]) -> dict[str, str]:
    """By question; one that itself has a = in it is known by its whole text."""
    asked = [fold(question.text) for question in questions_of(opportunity.stage, stage)]
    found = {}
    for each in given:
        ends = [place for place, sign in enumerate(each) if sign == "="]
        if not ends:
            raise WrongCall(say("“{each}” is no answer; write it as QUESTION=ANSWER.", each=each))
        end = next((place for place in ends if fold(each[:place]) in asked), ends[0])
        found[each[:end].strip()] = each[end + 1 :]
    return found


def _became(done: Conversion) -> dict[str, int | None]:
    results = (("person", done.person), ("company", done.company), ("opportunity", done.opportunity))
    return {"lead": done.lead.id, **{name: record.id if record else None for name, record in results}}


def _listed(done: list[Conversion]) -> list[str]:
    """Which became which, by their numbers; the sentence says it all for one."""
    if len(done) == 1:
        return []
    return [
        f"  {say('lead')} {each['lead']} → "
        + ", ".join(f"{say(kind)} {number}" for kind, number in each.items() if kind != "lead" and number)
        for each in map(_became, done)
    ]


def _deal_of(ids: list[int]) -> str:
    """An amount alone asks for an opportunity too; it is called after whom it is with."""
    lead = Lead.find(ids[0])
    if len(ids) > 1:
        raise WrongCall(say('--amount for several leads needs --opportunity "NAME", too.'))
    return str(lead.company_name or lead.name)


def _stage(opportunity: Opportunity, name: str, pipeline: str | None) -> Stage:
    chosen = _pipeline(pipeline) if pipeline else opportunity.pipeline
    stages = live_stages(chosen.id)
    for stage in stages:
        if fold(stage.name) == fold(name):
            return stage
    raise Refused(
        say(
            "{chosen} has no stage “{name}”; it has {known}.",
            chosen=chosen,
            name=name,
            known=", ".join(stage.name for stage in stages),
        )
    )


def _pipeline(name: str) -> Pipeline:
    pipelines = live_pipelines()
    for pipeline in pipelines:
        if fold(pipeline.name) == fold(name):
            return pipeline
    raise Refused(
        say("There is no pipeline “{name}”; there are {known}.", name=name, known=", ".join(map(str, pipelines)))
    )


def _closing(opportunity: Opportunity, stage: Stage, call: Call) -> Closing | None:
    if opportunity.stage_id == stage.id and not (call.reason or call.on):
        return None
    return Closing(call.on or call.today, None, call.reason or opportunity.lost_reason)


def _moved(opportunity: Opportunity, change_id: int | None) -> dict[str, Any]:
    return {
        "opportunity": opportunity.id,
        "name": opportunity.name,
        "pipeline": {"id": opportunity.pipeline.id, "name": opportunity.pipeline.name},
        "stage": {"id": opportunity.stage.id, "name": opportunity.stage.name},
        "outcome": opportunity.outcome,
        "likelihood": str(opportunity.likelihood),
        "amount": opportunity.amount,
        "won_on": opportunity.won_on,
        "lost_on": opportunity.lost_on,
        "lost_reason": opportunity.lost_reason,
        "change": change_id,
    }
