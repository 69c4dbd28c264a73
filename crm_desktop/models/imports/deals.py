"""Opportunities that a list of people or companies names beside them: its row's own, or that of somebody known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crm_desktop.models.imports.fates import DUPLICATE, NEW, UPDATES
from crm_desktop.models.imports.fields import DEALS, noun_of
from crm_desktop.models.imports.naming import name_of
from crm_desktop.models.imports.pipeline_plan import plan_pipelines
from crm_desktop.models.imports.problems import STAGES
from crm_desktop.models.imports.rows import Rows
from crm_desktop.models.imports.standing_opportunities import Likeness, StandingOpportunities, likeness
from crm_desktop.models.wording import say

if TYPE_CHECKING:
    from crm_desktop.models.imports.preview import Preview


@dataclass(frozen=True)
class Deal:
    """An opportunity to be made, and whose it is: of a row that is new, or of a record."""

    name: str
    row: int | None = None
    record: int | None = None


def plan_deals(preview: Preview) -> None:
    """The stage of each row that names an opportunity; rows whose stage the pipeline lacks are refused."""
    rows = preview.drafts
    if not any(name in rows for name in DEALS):
        return
    columns = [rows.column(name) for name in DEALS]
    named = {row for row in rows.live() if any(column[row] not in (None, "") for column in columns)}
    deals = Rows({"stage": [text or "" for text in rows.column("opportunity_stage")]}, len(rows))
    for row in range(len(rows)):
        if row not in named:
            deals.turn_away(row)
    preview.pipelines = plan_pipelines(preview.table, deals, preview.choices.pipeline_name)
    refused = preview.decided.refuse(preview.pipelines.refusals)
    preview.decided.problems.missing(STAGES, refused, preview.mapping.columns_of("opportunity_stage"))


def decide_deals(preview: Preview) -> None:
    """Which rows bring an opportunity; for whom the database knows only where blanks are filled or overwritten."""
    if preview.kind not in ("people", "companies") or preview.pipelines is None:
        return
    plan = preview.pipelines
    standing: StandingOpportunities | None = None
    told: set[tuple[Deal, Likeness | str]] = set()
    for row in preview.drafts.live():
        stage = plan.rows[row]
        found = _whose(preview, row) if stage is not None else None
        if found is None or stage is None:
            continue
        if found.row != row:
            if standing is None:
                standing = StandingOpportunities(s.id for p in plan.pipelines for s in p.stages if s.id is not None)
            same = _likeness(preview, row, found.name, stage.id or 0)
            if (found, same) in told or (found.record is not None and standing.take(same) is not None):
                continue
            told.add((found, same))
            said = say("the opportunity {name}", name=found.name)
            preview.reasons[row] += f", {said}" if preview.fates[row] == UPDATES else f": {said}"
            preview.fates[row] = UPDATES
        else:
            told.add((found, _likeness(preview, row, found.name, stage.id or 0)))
        preview.deals[row] = found


def _whose(preview: Preview, row: int) -> Deal | None:
    fate, name = preview.fates[row], _name(preview, row)
    if fate == NEW:
        return Deal(name, row=row)
    matches = preview.matches.get(preview.kind_of(row))
    if matches is None or fate not in (DUPLICATE, UPDATES):
        return None
    earlier = matches.rows.get(row)
    if earlier is not None:
        return Deal(name, row=earlier) if preview.fates[earlier] == NEW else None
    noun, number = matches.records.get(row, ("", 0))
    if noun != noun_of(preview.kind_of(row)) or preview.choices.policy_of(row) not in ("fill", "overwrite"):
        return None
    return Deal(name, record=number)


def _name(preview: Preview, row: int) -> str:
    """Its own, or that of whom it is with."""
    value = preview.drafts.value
    return value(row, "opportunity_name") or value(row, "company_name") or value(row, "name") or ""


def _likeness(preview: Preview, row: int, name: str, stage: int) -> Likeness:
    value = preview.drafts.value
    field = "name" if preview.kind_of(row) == "companies" else "company_name"
    company = value(row, field) or ""
    amount, close_on = value(row, "opportunity_amount"), value(row, "opportunity_close_on")
    return likeness(name, name_of(company), stage, amount, close_on)
