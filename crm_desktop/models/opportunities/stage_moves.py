"""Moving an opportunity from stage to stage: its history, its likelihood, and what it means to win or lose it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal

from crm_desktop.models.changes import current_change
from crm_desktop.models.folding import fold
from crm_desktop.models.opportunities.customers import count_win, take_back_win
from crm_desktop.models.opportunities.opportunity import Opportunity, Outcome, StageMove
from crm_desktop.models.pipelines import Question, Stage, add_lost_reason, asked_on_leaving, lost_reasons
from crm_desktop.models.pipelines.questions import Answers, checked_answers
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import either, say


@dataclass(frozen=True)
class Closing:
    """When an opportunity was won or lost, for how much, and why. Amount None keeps the opportunity's own."""

    on: date
    amount: Decimal | None = None
    reason: str = ""


def move_to_stage(
    opportunity_id: int,
    stage_id: int,
    closing: Closing | None = None,
    answers: Mapping[str, str] | None = None,
    *,
    asks: bool = True,
) -> Opportunity:
    """Moves it, also into another pipeline; wins, loses or reopens it as the stage's kind says.

    Closing without `closing` takes the day of the change and the amount as it is; `answers` are those to what the
    stage asks that is left, by question. Raises Refused when a stage is retired, something is lost without a reason,
    or a needed answer is missing; without `asks` nothing is asked: a stage is being taken out of use.
    """
    opportunity, stage = Opportunity.find(opportunity_id), Stage.find(stage_id)
    moves = opportunity.stage_id != stage.id
    if not moves and (closing is None or stage.kind == "open"):
        return opportunity
    if stage.retired or stage.pipeline.retired:
        raise Refused(
            say(
                "{stage} in {pipeline} is retired; choose a stage that is in use.", stage=stage, pipeline=stage.pipeline
            )
        )
    if stage.kind != "open":
        closing = _checked(closing, opportunity, stage)
    standing = _standing_event(opportunity) if opportunity.pipeline_id == stage.pipeline_id else None
    if moves:
        left: Stage = opportunity.stage
        told = checked_answers(questions_of(left, stage), answers or {}, left.name) if asks else ()
        _move(opportunity, stage, told)
    _settle(opportunity, stage, closing)
    opportunity.save()
    event = _tell(opportunity, stage, closing.reason) if closing is not None and stage.kind != "open" else None
    if standing is not None:
        _take_back(standing, opportunity)
    if event is not None and event.kind == "won":
        count_win(event, opportunity.company_id)
    current_change().sentence = _sentence(opportunity, stage, event.reason if event is not None else "")
    return opportunity


def questions_of(left: Stage, to: Stage) -> tuple[Question, ...]:
    """What is asked on the way from one stage to another."""
    same = left.pipeline_id == to.pipeline_id
    goes_back = left.kind != "open" or (same and to.kind == "open" and to.position < left.position)
    return asked_on_leaving(left.questions, to.kind, goes_back)


def move_many(
    opportunity_ids: Sequence[int],
    stage_id: int,
    closing: Closing | None = None,
    answers: Mapping[str, str] | None = None,
) -> list[Opportunity]:
    """All of them in one change; each keeps its own amount if the closing names none, and takes the answers to what
    its own stage asks.
    """
    stage = Stage.find(stage_id)
    moved = []
    for opportunity_id in opportunity_ids:
        asked = questions_of(Opportunity.find(opportunity_id).stage, stage) if answers else ()
        own = {each.text: answers[each.text] for each in asked if answers and each.text in answers}
        moved.append(move_to_stage(opportunity_id, stage_id, closing, own))
    if len(moved) > 1:
        current_change().sentence = say(
            "Moved {count} opportunities to {stage}", count=len(moved), stage=moved[0].stage
        )
    return moved


def set_likelihood(opportunity_id: int, likelihood: int | None) -> Opportunity:
    """Sets it by hand, where it stays through every move; None lets go, and it is the stage's again."""
    opportunity = Opportunity.find(opportunity_id)
    if likelihood is not None and not 0 <= likelihood <= 100:
        raise Refused(say("A likelihood is 0 to 100%, not {likelihood}.", likelihood=likelihood))
    opportunity.likelihood_by_hand = likelihood is not None
    opportunity.likelihood = opportunity.stage.likelihood if likelihood is None else likelihood
    opportunity.save()
    by_hand = "" if likelihood is not None else say(", as its stage has it")
    current_change().sentence = say(
        "Set {opportunity} to {likelihood} %{by_hand}",
        opportunity=opportunity,
        likelihood=opportunity.likelihood,
        by_hand=by_hand,
    )
    return opportunity


def day_of(moment: datetime) -> date:
    """The date on this computer's wall at a stored moment, which is UTC."""
    return moment.replace(tzinfo=UTC).astimezone().date()


def _checked(closing: Closing | None, opportunity: Opportunity, stage: Stage) -> Closing:
    given = closing or Closing(on=day_of(current_change().at), reason=opportunity.lost_reason)
    reason = " ".join(given.reason.split()) if closing or stage.kind == "lost" else ""
    if stage.kind == "lost" and not reason:
        raise Refused(
            say(
                "{opportunity} is lost for a reason; say which, for instance {for_instance}.",
                opportunity=opportunity,
                for_instance=_for_instance(),
            )
        )
    if stage.kind == "lost":
        # As the list spells it; a new one joins the list.
        listed = {fold(name): name for name in lost_reasons()}
        reason = listed.get(fold(reason)) or add_lost_reason(reason).name
    amount = opportunity.amount if given.amount is None else given.amount
    return Closing(given.on, amount, reason)


def _for_instance() -> str:
    return either([f"“{reason}”" for reason in lost_reasons()[:2]]) or say("“Price”")


def _standing_event(opportunity: Opportunity) -> Outcome | None:
    """The event of the outcome that it has in its present pipeline: what a move within the pipeline corrects."""
    if opportunity.outcome == "open":
        return None
    query = Outcome.select().where(
        Outcome.opportunity == opportunity,
        Outcome.pipeline == opportunity.pipeline_id,
        Outcome.kind == opportunity.outcome,
    )
    found: Outcome | None = query.order_by(Outcome.id.desc()).first()
    return found


def _move(opportunity: Opportunity, stage: Stage, answers: Answers) -> None:
    opened = current_change()
    StageMove.create(
        opportunity=opportunity,
        from_stage=opportunity.stage_id,
        to_stage=stage,
        at=opened.at,
        by=opened.by.id if opened.by else None,
        answers=answers,
    )
    opportunity.pipeline = stage.pipeline_id
    opportunity.stage = stage
    opportunity.stage_since = opened.at
    if not opportunity.likelihood_by_hand:
        opportunity.likelihood = stage.likelihood


def _settle(opportunity: Opportunity, stage: Stage, closing: Closing | None) -> None:
    """Outcome and all that goes with it, set anew from the stage's kind: nothing is left from what it was."""
    opportunity.outcome = stage.kind
    opportunity.won_on = closing.on if closing and stage.kind == "won" else None
    opportunity.lost_on = closing.on if closing and stage.kind == "lost" else None
    opportunity.lost_reason = closing.reason if closing and stage.kind == "lost" else ""
    if closing and stage.kind != "open":
        opportunity.amount = closing.amount
    if stage.kind == "won":
        opportunity.category = "closed"
    elif opportunity.category == "closed":
        opportunity.category = "pipeline"


def _tell(opportunity: Opportunity, stage: Stage, reason: str) -> Outcome:
    by = current_change().by
    event: Outcome = Outcome.create(
        opportunity=opportunity,
        kind=stage.kind,
        on=opportunity.won_on or opportunity.lost_on,
        amount=opportunity.amount,
        currency=opportunity.currency,
        reason=reason,
        pipeline=stage.pipeline_id,
        stage=stage,
        by=by.id if by else None,
    )
    return event


def _take_back(event: Outcome, opportunity: Opportunity) -> None:
    if event.kind == "won":
        take_back_win(event, opportunity.company_id)
    else:
        event.delete_instance()


def _sentence(opportunity: Opportunity, stage: Stage, reason: str) -> str:
    if stage.kind != "open":
        return f"{stage.kind.capitalize()} {opportunity}" + (f": {reason}" if reason else "")
    return say("Moved {opportunity} to {stage}", opportunity=opportunity, stage=stage)
