"""Opening an opportunity: the same defaults and the same first line of its history, wherever it comes from."""

from datetime import date
from decimal import Decimal
from typing import Any

from crm_desktop.models.changes import current_change
from crm_desktop.models.companies import Company
from crm_desktop.models.opportunities.editing import checked_currency
from crm_desktop.models.opportunities.opportunity import Opportunity, StageMove
from crm_desktop.models.opportunities.people_on_opportunity import take_part
from crm_desktop.models.people import Person
from crm_desktop.models.pipelines import Pipeline, Stage, live_stages
from crm_desktop.models.pipelines.making import live_pipelines
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import office_currency
from crm_desktop.models.users.currency_rates import rate_kept
from crm_desktop.models.wording import say


def open_opportunity(
    name: str,
    company: Company | int | None = None,
    person: Person | int | None = None,
    pipeline: Pipeline | int | None = None,
    stage: Stage | int | None = None,
    amount: Decimal | None = None,
    close_on: date | None = None,
    *,
    role: str = "",
    **values: Any,
) -> Opportunity:
    """A new open opportunity with its first stage move, and the person as its primary contact, in `role`.

    What is not said is as in `new_opportunity`, which tells of the other `values`, too.
    """
    begun = beginning(pipeline, stage)
    found = _found(Company, company), _found(Person, person)
    made = new_opportunity(name, *found, begun, amount, close_on, **values)
    made.save()
    first_move(made).save()
    if made.person is not None:
        take_part(made, made.person, role)
    current_change().sentence = say("Opened {made}", made=made)
    return made


def new_opportunity(
    name: str,
    company: Company | None,
    person: Person | None,
    begun: Stage,
    amount: Decimal | None = None,
    close_on: date | None = None,
    *,
    likelihood: int | None = None,
    currency: str = "",
    owner: Any = None,
    **values: Any,
) -> Opportunity:
    """The same, not saved yet, and without its first move: for those who write many at once.

    A likelihood given is by hand. The owner is who opens it, the currency the office's. Raises Refused without a name.
    """
    kept = " ".join(name.split())
    if not kept:
        raise Refused(say("An opportunity needs a name."))
    if likelihood is not None and not 0 <= likelihood <= 100:
        raise Refused(say("A likelihood is 0 to 100%, not {likelihood}.", likelihood=likelihood))
    opened = current_change()
    return _made(
        {
            "name": kept,
            "company": company,
            "person": person,
            "pipeline": begun.pipeline,
            "stage": begun,
            "stage_since": opened.at,
            "amount": amount,
            "close_on": close_on,
            "likelihood": begun.likelihood if likelihood is None else likelihood,
            "likelihood_by_hand": likelihood is not None and likelihood != begun.likelihood,
            "currency": checked_currency(currency) if currency else office_currency(),
            "rate": rate_kept(currency, opened.at.date()) if currency and amount is not None else None,
            "owner": owner or opened.by,
            **values,
        }
    )


def _made(given: dict[str, Any]) -> Opportunity:
    """With the defaults of what is not given only: that of the currency is a query."""
    fields = [field for field in Opportunity.fields() if field.name not in given and field.default is not None]
    others = {field.name: field.default() if callable(field.default) else field.default for field in fields}
    return Opportunity(__no_default__=True, **others, **given)


def first_move(made: Opportunity) -> StageMove:
    """The first line of its history, not saved yet."""
    opened = current_change()
    return StageMove(opportunity=made, to_stage=made.stage, at=opened.at, by=opened.by.id if opened.by else None)


def beginning(pipeline: Pipeline | int | None = None, stage: Stage | int | None = None) -> Stage:
    """Where it begins: without a stage in the pipeline's first open one, without a pipeline in the first.

    Raises Refused for a closed or retired stage.
    """
    return _first_stage(pipeline) if stage is None else _open_stage(stage)


def first_open_stage(pipeline_id: int) -> Stage:
    """Where an opportunity begins. Raises Refused when the pipeline has no open stage."""
    for stage in live_stages(pipeline_id):
        if stage.kind == "open":
            return stage
    raise Refused(
        say("{pipeline} has no open stage; an administrator adds one in Settings.", pipeline=Pipeline.find(pipeline_id))
    )


def _first_stage(pipeline: Pipeline | int | None) -> Stage:
    if pipeline is not None:
        return first_open_stage(pipeline if isinstance(pipeline, int) else pipeline.id)
    offered = live_pipelines()
    if not offered:
        raise Refused(say("There is no pipeline; an administrator makes one in Settings."))
    return first_open_stage(offered[0].id)


def _open_stage(stage: Stage | int) -> Stage:
    found = Stage.find(stage) if isinstance(stage, int) else stage
    if found.kind != "open":
        raise Refused(say("{stage} closes an opportunity; open it in an open stage first, then close it.", stage=found))
    if found.retired or found.pipeline.retired:
        raise Refused(
            say(
                "{found} in {pipeline} is retired; choose a stage that is in use.", found=found, pipeline=found.pipeline
            )
        )
    return found


def _found(model: Any, given: Any) -> Any:
    return model.find(given) if isinstance(given, int) else given
