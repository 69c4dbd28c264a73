"""Own fields are exported with their types, chosen by name, and come back with an import."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.exports import export_records, kind_named
from crm_desktop.models.imports.choices import ImportChoices
from crm_desktop.models.imports.importing import import_file
from crm_desktop.models.leads import Lead
from crm_desktop.models.own_fields import OwnField, define, read
from crm_desktop.models.refusals import WrongCall
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User
from tests.makers import make_lead

VALUES = {
    "Shoe size": ("number", "42.5"), "Budget": ("money", "1200.50"), "Since": ("date", "2026-02-03"),
    "Has a dog": ("yes_no", "yes"), "Nickname": ("text", "=Bobby"), "Page": ("link", "www.example.com/bob"),
}  # fmt: skip


@pytest.fixture
def lead(user: User) -> Lead:
    """With a value in an own field of each type."""
    with change("define", by=user):
        fields: list[OwnField] = [define("lead", name, kind) for name, (kind, _) in VALUES.items()]
    own = {field.key: read(field, VALUES[field.name][1]) for field in fields}
    return make_lead("Bob Roe", own=own)


def test_own_fields_stand_last_with_their_types(lead: Lead, tmp_path: Path) -> None:
    export_records(kind_named("leads"), [lead.id], tmp_path / "l.xlsx")
    sheet: Any = openpyxl.load_workbook(tmp_path / "l.xlsx").active
    header, row = ([cell.value for cell in line][-6:] for line in sheet.iter_rows())
    assert header == list(VALUES)
    assert row[0:2] + row[3:] == [42.5, 1200.5, True, "=Bobby", "www.example.com/bob"]
    assert row[2].date() == date(2026, 2, 3)
    assert [cell.data_type for cell in sheet[2]][-6:] == ["n", "n", "d", "b", "s", "s"]


def test_own_fields_are_named_among_others(lead: Lead, tmp_path: Path) -> None:
    kind = kind_named("leads")
    field = OwnField.get(OwnField.name == "Budget")
    (row,) = kind.rows([lead.id], kind.chosen(["name", field.column, "has_a_dog"]))
    assert list(row.values()) == ["Bob Roe", Decimal("1200.50"), True]
    with pytest.raises(WrongCall, match="Shoe size"):
        kind.chosen(["Hat size"])


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_what_own_fields_hold_comes_back(lead: Lead, user: User, tmp_path: Path, ending: str) -> None:
    before = dict(lead.own)
    path = tmp_path / f"l.{ending}"
    export_records(kind_named("leads"), [lead.id], path)
    undo(by=user)
    result = import_file(path, "leads", user, choices=ImportChoices(duplicates="create"))
    assert (result.created, result.refused) == (1, 0)
    assert Lead.get().own == before


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_a_choice_of_an_own_field_comes_back(user: User, tmp_path: Path, ending: str) -> None:
    with change("define", by=user):
        field = define("lead", "Grade", "choice", ("007", "=A", "Gold, fine"))
    leads = [make_lead(f"Lead {choice}", own={field.key: read(field, choice)}) for choice in field.choices]
    before = [lead.own for lead in leads]
    path = tmp_path / f"l.{ending}"
    export_records(kind_named("leads"), [lead.id for lead in leads], path)
    with change("delete", by=user):
        for lead in leads:
            lead.delete_instance()
    result = import_file(path, "leads", user, choices=ImportChoices(duplicates="create"))
    assert (result.created, result.refused) == (3, 0)
    assert [lead.own for lead in Lead.select().order_by(Lead.id)] == before
