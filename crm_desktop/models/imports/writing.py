"""Writes the rows that a preview lets through, kind by kind; inside an open change."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from crm_desktop.models.changes import current_change
from crm_desktop.models.companies import Company
from crm_desktop.models.imports.fields import KINDS
from crm_desktop.models.imports.known_words import converted_statuses, first_status
from crm_desktop.models.imports.naming import companies_named, name_of, tag_records
from crm_desktop.models.imports.preview import NEW, Draft, Preview
from crm_desktop.models.leads import Lead, LeadList
from crm_desktop.models.leads.editing import list_named
from crm_desktop.models.people import Person
from crm_desktop.models.record import Record, insert_records, reserve_ids, update_records

BATCH = 5_000
_TAG_SIGNS = re.compile(r"[;,|]|:::|\r?\n")
# A name may hold a comma: “Lee, Ann”.
_NAME_SIGNS = re.compile(r"[;|]|\r?\n")

Step = Callable[[int], None]


def write_leads(preview: Preview, step: Step) -> LeadList | None:
    """The new leads; answers the list they came from."""
    chosen = list_named(preview.choices.list_name or "") if NEW in preview.fates else None
    lists: dict[str, int | None] = {}
    converted, today = converted_statuses(), current_change().at.date()
    shared: Draft = {"owner": owner(), "status": first_status(), "list": chosen.id if chosen else None}
    if preview.choices.temperature:
        shared["temperature"] = preview.choices.temperature

    def values(draft: Draft) -> Draft:
        own = {name: value for name, value in draft.items() if value not in (None, "") or name not in shared}
        if text := own.get("list"):
            if text not in lists:
                made = list_named(text)
                lists[text] = made.id if made else None
            own["list"] = lists[text]
        came = {**shared, **own, "tags": None}
        if came["status"] in converted:
            return {**came, "converted_on": came.get("converted_on") or today}
        return {**came, "converted_on": None}

    _write(preview, "leads", Lead, values, step)
    return chosen


def write_contacts(preview: Preview, step: Step) -> None:
    """New companies first, then new people, each at the company that its row names."""
    shared = {"owner": owner()}
    _write_companies(preview, step)
    named = (draft["company_name"] for _, draft in new_drafts(preview, "people"))
    companies = companies_named((name for name in named if name), shared)

    def values(draft: Draft) -> Draft:
        own = {name: value for name, value in draft.items() if name not in shared or value}
        return {**shared, **own, "company": companies.get(name_of(own["company_name"]))}

    _write(preview, "people", Person, values, step)


def _write_companies(preview: Preview, step: Step) -> None:
    """Parents may stand below their subsidiaries, so links to them are set when all are there."""
    drafts = list(new_drafts(preview, "companies"))
    if not drafts:
        return
    shared = {"owner": owner()}
    ids = reserve_ids(Company, len(drafts))
    by_name: dict[str, int] = {}
    for number, (_, draft) in zip(ids, drafts, strict=True):
        by_name.setdefault(name_of(draft["name"]), number)
    parents = {row: draft["parent"] for row, draft in drafts if draft.get("parent")}

    def values(draft: Draft) -> Draft:
        own = {name: value for name, value in draft.items() if value not in (None, "")}
        return {**shared, **own, "parent": None}

    _write(preview, "companies", Company, values, step, ids)
    outside = companies_named((name for name in parents.values() if name_of(name) not in by_name), shared)
    linked = {}
    for number, (row, _) in zip(ids, drafts, strict=True):
        if row in parents:
            parent = by_name.get(name_of(parents[row])) or outside[name_of(parents[row])]
            if parent != number:
                linked[number] = {"parent": parent}
    for some in _batches(list(linked.items())):
        update_records(Company, dict(some))


def write_updates(preview: Preview) -> None:
    """The new values of records that were known."""
    for kind, changed in preview.updates.items():
        if kind == "people":
            companies = companies_named((new.get("company") or "" for new in changed.values()), {"owner": owner()})
            changed = {
                number: {**new, "company": companies[name_of(new["company"])]} if new.get("company") else new
                for number, new in changed.items()
            }
        for some in _batches(list(changed.items())):
            update_records(KINDS[kind], dict(some))


def new_drafts(preview: Preview, kind: str) -> Iterator[tuple[int, Draft]]:
    """The rows that become new records of a kind."""
    mixed = "is_company" in preview.columns
    for row, (draft, fate) in enumerate(zip(preview.drafts, preview.fates, strict=True)):
        if draft is not None and fate == NEW and (preview.kind_of(row) if mixed else preview.kind) == kind:
            yield row, draft


def owner() -> int | None:
    """Who imports owns what has no owner of its own."""
    by = current_change().by
    return by.id if by else None


def tags_in(text: str | None) -> list[str]:
    """The words of a cell of tags; Google's “* ” marks its own groups."""
    return [word for part in _TAG_SIGNS.split(text or "") if (word := part.strip().removeprefix("* "))]


def names_in(text: str | None) -> list[str]:
    """The names of a cell of people."""
    return [name for part in _NAME_SIGNS.split(text or "") if (name := part.strip())]


def _write(
    preview: Preview,
    kind: str,
    model: type[Record],
    values: Callable[[Draft], Draft],
    step: Step,
    ids: list[int] | None = None,
) -> None:
    drafts = list(new_drafts(preview, kind))
    tagged: dict[int, list[str]] = {}
    for start in range(0, len(drafts), BATCH):
        some = drafts[start : start + BATCH]
        own = ids[start : start + BATCH] if ids else None
        numbers = insert_records(model, [values(draft) for _, draft in some], own)
        for number, (_, draft) in zip(numbers, some, strict=True):
            if draft.get("tags"):
                tagged[number] = tags_in(draft["tags"])
        step(len(some))
    if tagged:
        tag_records(model, tagged)


def _batches(items: list[Any]) -> Iterator[list[Any]]:
    for start in range(0, len(items), 500):
        yield items[start : start + 500]
