"""Writes a list of opportunities: pipeline and stages, companies and people, moves and outcomes."""

from collections.abc import Mapping
from typing import Any

from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.changes import current_change
from crm_desktop.models.imports.defaults import Defaults
from crm_desktop.models.imports.made_opportunities import (
    make_customers,
    opportunity_values,
    stages_of,
    write_opportunity_history,
)
from crm_desktop.models.imports.naming import companies_named, name_of, names_in, people_named
from crm_desktop.models.imports.pipeline_plan import PipelinePlan, PlannedStage
from crm_desktop.models.imports.preview import Draft, Preview
from crm_desktop.models.imports.writing import BATCH, Step, new_drafts
from crm_desktop.models.opportunities import Opportunity, OpportunityPerson
from crm_desktop.models.users.currency_rates import keep_rates


def write_opportunities(preview: Preview, defaults: Defaults, step: Step) -> None:
    """Each row one opportunity, with its first move and, where it is closed, its outcome."""
    plan = preview.pipelines
    drafts = list(new_drafts(preview, "opportunities"))
    if plan is None or not drafts:
        return
    stages = {stage: ids for pipeline in plan.pipelines for stage, ids in stages_of(pipeline).items()}
    shared = defaults.shared
    companies = companies_named((draft.get("company") or "" for _, draft in drafts), shared)
    people = _people(drafts, companies, shared)
    for start in range(0, len(drafts), BATCH):
        some = drafts[start : start + BATCH]
        rows = [
            defaults.filled(_values(draft, _stage(plan, row), stages, companies, people), start + place)
            for place, (row, draft) in enumerate(some)
        ]
        keep_rates(rows, current_change().at.date())
        numbers = insert_records(Opportunity, rows)
        write_opportunity_history(numbers, rows)
        _write_people(numbers, some, people)
        defaults.tag(Opportunity, numbers, [draft for _, draft in some])
        step(len(some))
    make_customers({row["company"] for row in _won(drafts, plan, companies)})


def _stage(plan: PipelinePlan, row: int) -> PlannedStage:
    stage = plan.rows[row]
    assert stage is not None, "a row without a stage was refused"
    return stage


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
    company, names = draft.get("company") or "", _names(draft)
    return opportunity_values(
        draft,
        stage,
        stages,
        companies.get(name_of(company)) if company else None,
        people.get((name_of(names[0]), name_of(company))) if names else None,
    )


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
