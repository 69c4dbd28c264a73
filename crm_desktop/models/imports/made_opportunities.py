"""What an opportunity from a list comes with: its pipeline and stage, its first move, its outcome, a new customer."""

from collections.abc import Mapping
from datetime import datetime, time

from crm_desktop.models.bulk_records import insert_records, update_records
from crm_desktop.models.changes import current_change
from crm_desktop.models.companies import Company
from crm_desktop.models.imports.matching import in_portions
from crm_desktop.models.imports.pipeline_plan import PlannedPipeline, PlannedStage
from crm_desktop.models.imports.rows import Draft
from crm_desktop.models.opportunities import Outcome, StageMove
from crm_desktop.models.pipelines import Pipeline, Stage


def stages_of(plan: PlannedPipeline) -> dict[PlannedStage, tuple[int, int]]:
    """The ids of pipeline and stage; made where they are not there yet."""
    if plan.id is not None:
        return {stage: (plan.id, stage.id) for stage in plan.stages if stage.id is not None}
    last = Pipeline.select().count()
    pipeline = insert_records(Pipeline, [{"name": plan.name, "position": last}])[0]
    rows = [
        {"pipeline": pipeline, "name": s.name, "kind": s.kind, "likelihood": s.likelihood, "position": place}
        for place, s in enumerate(plan.stages)
    ]
    return {s: (pipeline, number) for s, number in zip(plan.stages, insert_records(Stage, rows), strict=True)}


def opportunity_values(
    draft: Draft,
    stage: PlannedStage,
    stages: Mapping[PlannedStage, tuple[int, int]],
    company: int | None,
    person: int | None,
) -> Draft:
    """All that an opportunity in this stage says: when it was closed, how likely it is, and since when it is there."""
    own = {name: value for name, value in draft.items() if value not in (None, "")}
    pipeline, stage_id = stages[stage]
    closed = (
        own.get("won_on" if stage.kind == "won" else "lost_on") or own.get("close_on") or current_change().at.date()
    )
    likelihood = max(0, min(int(own.get("likelihood", stage.likelihood)), 100))
    likelihood = likelihood if stage.kind == "open" else stage.likelihood
    return {
        **own,
        "company": company,
        "person": person,
        "pipeline": pipeline,
        "stage": stage_id,
        "outcome": stage.kind,
        "likelihood": likelihood,
        "likelihood_by_hand": likelihood != stage.likelihood,
        "category": own.get("category") or ("pipeline" if stage.kind == "open" else "closed"),
        "won_on": closed if stage.kind == "won" else None,
        "lost_on": closed if stage.kind == "lost" else None,
        "stage_since": current_change().at if stage.kind == "open" else datetime.combine(closed, time()),
        "lost_reason": own.get("lost_reason", "") if stage.kind == "lost" else "",
    }


def write_opportunity_history(numbers: list[int], rows: list[Draft]) -> None:
    """The first move of each, and the outcome of those that are closed."""
    user = current_change().by
    by = user.id if user else None
    moves = [
        {"opportunity": number, "from_stage": None, "to_stage": row["stage"], "at": row["stage_since"], "by": by}
        for number, row in zip(numbers, rows, strict=True)
    ]
    outcomes = [
        {
            "opportunity": number,
            "kind": row["outcome"],
            "on": row["won_on"] or row["lost_on"],
            "amount": row.get("amount"),
            **({"currency": row["currency"]} if "currency" in row else {}),
            "reason": row["lost_reason"],
            "pipeline": row["pipeline"],
            "stage": row["stage"],
            "by": by,
        }
        for number, row in zip(numbers, rows, strict=True)
        if row["outcome"] != "open"
    ]
    insert_records(StageMove, moves)
    insert_records(Outcome, outcomes)


def make_customers(won: set[int]) -> None:
    """The first win makes a prospect a customer."""
    for some in in_portions(sorted(won)):
        query = Company.select(Company.id).where(Company.id.in_(some), Company.relationship == "prospect")
        update_records(Company, {company.id: {"relationship": "customer"} for company in query})
