"""Writes the rows that a preview lets through, kind by kind; inside an open change."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from crm_desktop.models.bulk_indexes import indexed_afterwards
from crm_desktop.models.bulk_records import insert_records, reserve_ids, update_records
from crm_desktop.models.changes import current_change
from crm_desktop.models.companies import Company
from crm_desktop.models.imports.deal_rows import write_deals
from crm_desktop.models.imports.defaults import Defaults
from crm_desktop.models.imports.fates import NEW
from crm_desktop.models.imports.fields import KINDS
from crm_desktop.models.imports.known_words import converted_statuses, first_status
from crm_desktop.models.imports.matching import in_portions
from crm_desktop.models.imports.naming import companies_named, name_of, tag_records, tags_in
from crm_desktop.models.imports.own_targets import own_values
from crm_desktop.models.imports.preview import Preview
from crm_desktop.models.imports.rows import Draft
from crm_desktop.models.imports.updates import LINKED
from crm_desktop.models.leads import Lead, LeadList
from crm_desktop.models.leads.editing import list_named
from crm_desktop.models.people import Person
from crm_desktop.models.record import Record

BATCH = 5_000

Step = Callable[[int], None]


def write_leads(preview: Preview, defaults: Defaults, step: Step) -> LeadList | None:
    """The new leads; answers the list they came from."""
    chosen = defaults.lead_list() if NEW in preview.fates else None
    lists: dict[str, int | None] = {}
    converted, today = converted_statuses(), current_change().at.date()
    shared: Draft = {"status": first_status(), "list": chosen.id if chosen else None}
    if preview.choices.temperature:
        shared["temperature"] = preview.choices.temperature

    def values(draft: Draft) -> Draft:
        own = {name: value for name, value in draft.items() if value not in (None, "") or name not in shared}
        if text := own.get("list"):
            if text not in lists:
                made = list_named(text)
                lists[text] = made.id if made else None
            own["list"] = lists[text]
        came = {**shared, **own}
        if came["status"] in converted:
            return {**came, "converted_on": came.get("converted_on") or today}
        return {**came, "converted_on": None}

    _write(preview, defaults, "leads", Lead, values, step)
    return chosen


def write_contacts(preview: Preview, defaults: Defaults, step: Step) -> None:
    """New companies first, then new people, each at the company that its row names, then what is sold to them."""
    made = {"companies": _write_companies(preview, defaults, step)}
    named = (draft["company_name"] for _, draft in new_drafts(preview, "people"))
    companies = companies_named((name for name in named if name), defaults.shared)

    def values(draft: Draft) -> Draft:
        return {**draft, "company": companies.get(name_of(draft["company_name"]))}

    made["people"] = _write(preview, defaults, "people", Person, values, step)
    if preview.deals:
        by_row = {kind: dict(zip(new_rows(preview, kind), ids, strict=True)) for kind, ids in made.items()}
        write_deals(preview, by_row, defaults)


def _write_companies(preview: Preview, defaults: Defaults, step: Step) -> list[int]:
    """Parents may stand below their subsidiaries, so links to them are set when all are there."""
    named = [(row, preview.drafts.value(row, "name")) for row in new_rows(preview, "companies")]
    if not named:
        return []
    ids = reserve_ids(Company, len(named))
    by_name: dict[str, int] = {}
    for number, (_, name) in zip(ids, named, strict=True):
        by_name.setdefault(name_of(name), number)
    parents = {row: parent for row, _ in named if (parent := preview.drafts.value(row, "parent"))}

    def values(draft: Draft) -> Draft:
        own = {name: value for name, value in draft.items() if value not in (None, "")}
        return {**own, "parent": None}

    _write(preview, defaults, "companies", Company, values, step, ids)
    outside = companies_named((name for name in parents.values() if name_of(name) not in by_name), defaults.shared)
    linked = {}
    for number, (row, _) in zip(ids, named, strict=True):
        if row in parents:
            parent = by_name.get(name_of(parents[row])) or outside[name_of(parents[row])]
            if parent != number:
                linked[number] = {"parent": parent}
    update_records(Company, linked)
    return ids


def write_updates(preview: Preview, defaults: Defaults, step: Step) -> None:
    """The new values of records that were known."""
    for kind, changed in preview.updates.items():
        link = LINKED.get(kind, "")
        companies = companies_named((new.get(link) or "" for new in changed.values()), defaults.shared)
        model, ready = KINDS[kind], {}
        for numbers in in_portions(list(changed)):
            some = {number: changed[number] for number in numbers}
            _tag(model, some)
            for number, new in _with_own(model, some, defaults.keys):
                ready[number] = _linked(new, number, link, companies)
        update_records(model, ready, lambda: step(0))


def _linked(new: Draft, number: int, link: str, companies: Mapping[str, int]) -> Draft:
    if not new.get(link):
        return new
    found = companies[name_of(new[link])]
    # A company that names itself as its parent has none.
    return {**new, link: found} if link != "parent" or found != number else {k: v for k, v in new.items() if k != link}


def _tag(model: type[Record], changed: Mapping[int, Draft]) -> None:
    """The words that are new to a record; `find_updates` has left out the others."""
    tagged = {number: tags_in(new["tags"]) for number, new in changed.items() if new.get("tags")}
    if tagged:
        tag_records(model, tagged)


def _with_own(model: Any, changed: Mapping[int, Draft], keys: Mapping[str, str]) -> Iterator[tuple[int, Draft]]:
    """Own fields among the others of their record: the values it has with those that are new."""
    held: dict[int, Any] = {}
    if keys:
        query = model.select(model.id, model.own).where(model.id.in_(list(changed)))
        held = dict(query.tuples())
    for number, new in changed.items():
        plain = {name: value for name, value in new.items() if name not in keys and name != "tags"}
        own = own_values(new, keys)
        yield number, {**plain, "own": {**held.get(number, {}), **own}} if own else plain


def new_rows(preview: Preview, kind: str) -> Iterator[int]:
    """The rows that become new records of a kind."""
    return (row for row, fate in enumerate(preview.fates) if fate == NEW and preview.kind_of(row) == kind)


def new_drafts(preview: Preview, kind: str) -> Iterator[tuple[int, Draft]]:
    """`new_rows` with what they say, a batch at a time."""
    rows = list(new_rows(preview, kind))
    for start in range(0, len(rows), BATCH):
        some = rows[start : start + BATCH]
        yield from zip(some, preview.drafts.some(some), strict=True)


def _write(
    preview: Preview,
    defaults: Defaults,
    kind: str,
    model: type[Record],
    values: Callable[[Draft], Draft],
    step: Step,
    ids: list[int] | None = None,
) -> list[int]:
    rows = list(new_rows(preview, kind))
    written: list[int] = []
    with indexed_afterwards(model.noun(), len(rows)), indexed_afterwards("match_key", len(rows)):
        for start in range(0, len(rows), BATCH):
            some = preview.drafts.some(rows[start : start + BATCH])
            own = ids[start : start + BATCH] if ids else None
            made = [defaults.filled(values(draft), start + place) for place, draft in enumerate(some)]
            numbers = insert_records(model, made, own)
            defaults.tag(model, numbers, some)
            written += numbers
            step(len(some))
    return written
