"""Writes the opportunities that a list of people or companies names beside them; inside an open change."""

from collections.abc import Mapping
from typing import Any

from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.changes import current_change
from crm_desktop.models.imports.defaults import Defaults
from crm_desktop.models.imports.fields import KINDS
from crm_desktop.models.imports.made_opportunities import (
    make_customers,
    opportunity_values,
    stages_of,
    write_opportunity_history,
)
from crm_desktop.models.imports.matching import in_portions
from crm_desktop.models.imports.preview import Preview
from crm_desktop.models.opportunities import Opportunity, OpportunityPerson
from crm_desktop.models.users.currency_rates import keep_rates

_Whose = dict[int, tuple[int | None, int | None]]


def write_deals(preview: Preview, made: Mapping[str, Mapping[int, int]], defaults: Defaults) -> None:
    """One opportunity for each, with its person, company and owner. `made` are the new records by kind and row."""
    plan = preview.pipelines
    if plan is None or not preview.deals:
        return
    stages = {stage: ids for pipeline in plan.pipelines for stage, ids in stages_of(pipeline).items()}
    numbers: dict[str, dict[int, int]] = {"people": {}, "companies": {}}
    for row, deal in preview.deals.items():
        kind = preview.kind_of(row)
        numbers[kind][row] = deal.record if deal.record is not None else made[kind][deal.row or 0]
    held = {kind: _held(kind, list(whose.values())) for kind, whose in numbers.items()}
    rows: list[dict[str, Any]] = []
    for row, deal in preview.deals.items():
        kind, stage = preview.kind_of(row), plan.rows[row]
        assert stage is not None, "a row without a stage names no opportunity"
        number = numbers[kind][row]
        owner, company = held[kind][number]
        said = {
            "name": deal.name,
            "amount": preview.drafts.value(row, "opportunity_amount"),
            "close_on": preview.drafts.value(row, "opportunity_close_on"),
            "owner": owner,
        }
        person = number if kind == "people" else None
        rows.append(opportunity_values(said, stage, stages, company, person))
    keep_rates(rows, current_change().at.date())
    ids = insert_records(Opportunity, rows)
    write_opportunity_history(ids, rows)
    insert_records(
        OpportunityPerson,
        [{"opportunity": n, "person": row["person"]} for n, row in zip(ids, rows, strict=True) if row["person"]],
    )
    if preview.choices.tags:
        defaults.tag(Opportunity, ids, [{} for _ in ids])
    make_customers({row["company"] for row in rows if row["outcome"] == "won" and row["company"]})


def _held(kind: str, ids: list[int]) -> _Whose:
    """By id the owner and the company: a person's, or itself."""
    model: Any = KINDS[kind]
    company = model.company if kind == "people" else model.id
    found: _Whose = {}
    for some in in_portions(sorted(set(ids))):
        query = model.select(model.id, model.owner, company).where(model.id.in_(some))
        found |= {number: (owner, its) for number, owner, its in query.tuples()}
    return found
