"""Whatever a list holds and whatever was chosen: each row is counted once, and one undo leaves nothing of it."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crm_desktop.models.changes import change
from crm_desktop.models.imports.choices import LEAVE_OUT, POLICIES, ImportChoices
from crm_desktop.models.imports.fates import LEFT_OUT, NEW, REFUSED, UPDATES
from crm_desktop.models.imports.fields import KINDS
from crm_desktop.models.imports.importing import import_rows
from crm_desktop.models.imports.mapping import ColumnMapping
from crm_desktop.models.imports.preview import Preview, preview_rows
from crm_desktop.models.imports.spreadsheet import Table
from crm_desktop.models.keeping.checking import check
from crm_desktop.models.record import record_kinds
from crm_desktop.models.search_index import MatchKey
from crm_desktop.models.undoing import redo, undo
from crm_desktop.models.users import User
from tests.makers import make_company, make_lead, make_person

_CELLS: dict[str, list[Any]] = {
    "name": ["Ann Lee", "ANN  LEE", "Bob Roe", "Zoë O’Neil", "", None, "=1+1", "x" * 10_001],
    "company_name": ["Acme", "acme inc", "Globex", "", "Müller"],
    "company": ["Acme", "acme inc", "Globex", "", "Müller"],
    "parent": ["Acme", "Globex", "", "Ann Lee"],
    "email": ["ann@example.com", "ANN@Example.com", "bob@example.com", "no mail", "", None],
    "phone": ["+1 212 555 0100", "(212) 555-0100", 2125550100, "call me", ""],
    "title": ["Boss", "", "Chief"],
    "possible_value": ["12.50", 7, "much", "", "1,000"],
    "annual_revenue": ["12.50", 7, "much", "", "1,000"],
    "next_action_on": ["2026-02-01", "someday", date(2026, 3, 1), ""],
    "status": ["New", "dead", "Frozen", ""],
    "relationship": ["customer", "prospect", "enemy", ""],
    "owner": ["Ada", "Zed", ""],
    "tags": ["vip", "VIP; fair", "", "t" * 201],
    "note": ["Met at the fair", "", "two\nlines"],
    "do_not_contact": ["yes", "no", "perhaps", ""],
    "own:Shoe size": [42, "43", "big", ""],
    "is_company": ["yes", "no", ""],
}
_FIELDS = {
    "leads": ["name", "company_name", "email", "phone", "title", "possible_value", "next_action_on", "status", "owner",
              "tags", "note", "own:Shoe size"],
    "people": ["name", "company", "email", "phone", "title", "owner", "tags", "do_not_contact", "own:Shoe size",
               "is_company"],
    "companies": ["name", "parent", "email", "relationship", "annual_revenue", "owner", "tags", "note"],
}  # fmt: skip


@st.composite
def _lists(draw: st.DrawFn) -> tuple[Table, ColumnMapping, ImportChoices, dict[tuple[int, int], str]]:
    kind = draw(st.sampled_from(sorted(_FIELDS)))
    fields = draw(st.lists(st.sampled_from(_FIELDS[kind]), min_size=1, max_size=7, unique=True))
    count = draw(st.integers(0, 8))
    rows = [[draw(st.sampled_from(_CELLS[field])) for field in fields] for _ in range(count)]
    policies = st.sampled_from([*POLICIES, LEAVE_OUT])
    places = st.integers(0, max(count - 1, 0))
    choices = ImportChoices(
        duplicates=draw(st.sampled_from(sorted(POLICIES))),
        row_policies=draw(st.dictionaries(places, policies, max_size=3)) if count else {},
        list_name="Fair" if kind == "leads" else None,
        list_cost=draw(st.sampled_from([None, Decimal("99.50")])),
        temperature=draw(st.sampled_from([None, "hot"])) if kind == "leads" else None,
        tags=draw(st.sampled_from([(), ("Fair",)])),
    )
    column = st.integers(0, len(fields) - 1)
    texts = st.sampled_from(["Ann Lee", "bob@example.com", "2026-05-05", "7", "", "nonsense"])
    cells = draw(st.dictionaries(st.tuples(places, column), texts, max_size=3)) if count else {}
    table = Table(Path("list.csv"), None, (), 1, tuple(fields), rows, range(2, count + 2))
    return table, ColumnMapping(kind, tuple(fields)), choices, cells


def _everything() -> dict[str, list[Any]]:
    """All records as they stand, but for their versions and the habit of mapping columns."""
    passed_over = {"version", "updated_on"}
    found: dict[str, list[Any]] = {}
    for noun, model in record_kinds().items():
        if noun not in ("remembered_mapping",):
            fields = [field for field in model._meta.sorted_fields if field.name not in passed_over]
            found[noun] = sorted(map(repr, model.select(*fields).tuples()))
    found["match_key"] = sorted(map(repr, MatchKey.select().tuples()))
    return found


def _counted(preview: Preview) -> dict[str, int]:
    return {kind: model.select().count() for kind, model in KINDS.items()}


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(asked=_lists())
def test_rows_are_created_updated_skipped_or_refused_and_undo_leaves_the_database_as_it_was(
    user: User, asked: tuple[Table, ColumnMapping, ImportChoices, dict[tuple[int, int], str]]
) -> None:
    if not check().counts["leads"]:
        _people_that_are_known(user)
    table, mapping, choices, cells = asked
    before, count = _everything(), {kind: model.select().count() for kind, model in KINDS.items()}
    preview = preview_rows(table, mapping, choices)
    if cells:
        preview = preview.again(_with(choices, cells))
        assert preview.fates == preview_rows(table, mapping, _with(choices, cells)).fates
    result = import_rows(preview, user)

    assert len(table.rows) == result.created + result.updated + result.skipped + result.refused
    for fate, counted in ((NEW, result.created), (UPDATES, result.updated), (REFUSED, result.refused)):
        assert preview.fates.count(fate) == counted
    left_out = {row for row, policy in choices.row_policies.items() if policy == LEAVE_OUT}
    assert {row for row, fate in enumerate(preview.fates) if fate == LEFT_OUT} == left_out
    made = sum(model.select().count() for model in KINDS.values()) - sum(count.values())
    beside = KINDS["companies"].select().count() - count["companies"] if mapping.kind != "leads" else 0
    assert result.created <= made <= result.created + beside
    assert check().problems == []

    if result.change is None:
        assert _everything() == before
        return
    after = _everything()
    undo(result.change, by=user)
    assert _everything() == before
    redo(result.change, by=user)
    assert _everything() == after
    undo(result.change, by=user)
    assert check().problems == []


def _with(choices: ImportChoices, cells: dict[tuple[int, int], str]) -> ImportChoices:
    from dataclasses import replace

    return replace(choices, mended=cells)


def _people_that_are_known(user: User) -> None:
    from crm_desktop.models import own_fields

    with change("define", by=user):
        own_fields.define("lead", "Shoe size", "number")
    make_lead("Ann Lee", email="ann@example.com", company_name="Acme")
    make_person("Bob Roe", email="bob@example.com")
    make_company("Globex", email="office@globex.example")
