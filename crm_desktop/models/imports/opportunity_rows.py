"""Writes a list of opportunities: pipeline and stages, companies and people, moves and outcomes."""

from collections.abc import Mapping
from datetime import datetime, time
from typing import Any

from crm_desktop.models.changes import current_change
from crm_desktop.models.companies import Company
from crm_desktop.models.imports.defaults import Defaults
from crm_desktop.models.imports.matching import in_portions
from crm_desktop.models.imports.naming import companies_named, name_of, names_in, people_named
from crm_desktop.models.imports.pipeline_plan import PipelinePlan, PlannedPipeline, PlannedStage
from crm_desktop.models.imports.preview import Draft, Preview
from crm_desktop.models.imports.writing import BATCH, Step, new_drafts
from crm_desktop.models.opportunities import Opportunity, OpportunityPerson, Outcome, StageMove
from crm_desktop.models.pipelines import Pipeline, Stage
from crm_desktop.models.record import insert_records, update_records


def write_opportunities(preview: Preview, defaults: Defaults, step: Step) -> None:
    """Each row one opportunity, with its first move and, where it is closed, its outcome."""
    plan = preview.pipelines
    drafts = list(new_drafts(preview, "opportunities"))
    if plan is None or not drafts:
        return
    stages = {stage: ids for pipeline in plan.pipelines for stage, ids in _stages(pipeline).items()}
    shared = defaults.shared
    companies = companies_named((draft.get("company") or "" for _, draft in drafts), shared)
    people = _people(drafts, companies, shared)
    for start in range(0, len(drafts), BATCH):
        some = drafts[start : start + BATCH]
        rows = [
            defaults.filled(_values(draft, _stage(plan, row), stages, companies, people), start + place)
            for place, (row, draft) in enumerate(some)
        ]
        numbers = insert_records(Opportunity, rows)
        _write_history(numbers, rows)
        _write_people(numbers, some, people)
        defaults.tag(Opportunity, numbers, [draft for _, draft in some])
        step(len(some))
    _make_customers({row["company"] for row in _won(drafts, plan, companies)})


def _stage(plan: PipelinePlan, row: int) -> PlannedStage:
    stage = plan.rows[row]
    assert stage is not None, "a row without a stage was refused"
    return stage


def _stages(plan: PlannedPipeline) -> dict[PlannedStage, tuple[int, int]]:
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


def _people(
    drafts: list[tuple[int, Draft]], companies: Mapping[str, int], shared: Mapping[str, Any]
) -> dict[tuple[str, str], int]:
    named = [(name, draft.get("company") or "") for _, draft in drafts for name in _names(draft)]
    return people_named(named, companies, shared)


def _names(draft: Draft) -> list[str]:
    """The primary contact first, then the others."""
    return list(dict.fromkeys(name for name in (draft.get("person") or "", *names_in(draft.get("people"))) if name))


def _values(
    draft: Draft,
    stage: PlannedStage,
    stages: Mapping[PlannedStage, tuple[int, int]],
    companies: Mapping[str, int],
    people: Mapping[tuple[str, str], int],
) -> Draft:
    own = {name: value for name, value in draft.items() if value not in (None, "")}
    pipeline, stage_id = stages[stage]
    company = draft.get("company") or ""
    names = _names(draft)
    closed = (
        own.get("won_on" if stage.kind == "won" else "lost_on") or own.get("close_on") or current_change().at.date()
    )
    likelihood = max(0, min(int(own.get("likelihood", stage.likelihood)), 100))
    likelihood = likelihood if stage.kind == "open" else stage.likelihood
    return {
        **own,
        "company": companies.get(name_of(company)) if company else None,
        "person": people.get((name_of(names[0]), name_of(company))) if names else None,
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


def _write_history(numbers: list[int], rows: list[Draft]) -> None:
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


def _write_people(numbers: list[int], drafts: list[tuple[int, Draft]], people: Mapping[tuple[str, str], int]) -> None:
    rows = [
        {"opportunity": number, "person": person}
        for number, (_, draft) in zip(numbers, drafts, strict=True)
        for person in dict.fromkeys(people[name_of(n), name_of(draft.get("company") or "")] for n in _names(draft))
    ]
    insert_records(OpportunityPerson, rows)


def _won(drafts: list[tuple[int, Draft]], plan: PipelinePlan, companies: Mapping[str, int]) -> list[Draft]:
    return [
        {"company": companies[name_of(draft["company"])]}
        for row, draft in drafts
        if draft.get("company") and _stage(plan, row).kind == "won"
    ]


def _make_customers(won: set[int]) -> None:
    """The first win makes a prospect a customer."""
    for some in in_portions(sorted(won)):
        query = Company.select(Company.id).where(Company.id.in_(some), Company.relationship == "prospect")
        update_records(Company, {company.id: {"relationship": "customer"} for company in query})
