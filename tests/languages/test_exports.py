"""Exports have headings in the language that is spoken, and come in again whatever is spoken then."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from crm_desktop.languages import NAMES, tongue_of
from crm_desktop.models.exports import KINDS, export_records, kind_named
from crm_desktop.models.imports.guessing import guess_mapping
from crm_desktop.models.imports.spreadsheet import read_table
from crm_desktop.models.wording import say, speak
from tests.makers import make_company, make_lead, make_opportunity, make_own_field, make_person

MADE = {"leads": make_lead, "people": make_person, "companies": make_company, "opportunities": make_opportunity}


def exported(kind: str, code: str, path: Path) -> Path:
    speak(tongue_of(code))
    export_records(kind_named(kind), [MADE[kind]().id], path)
    return path


@pytest.mark.parametrize("code", NAMES)
def test_the_sheet_and_its_columns_are_called_as_one_speaks(user, tmp_path, code: str) -> None:
    make_own_field("Weighted")
    book = load_workbook(exported("leads", code, tmp_path / "leads.xlsx"))
    headings = [cell.value for cell in book.active[1]]
    assert book.sheetnames == [say("leads").capitalize()]
    assert {say("First name"), say("Job title"), say("Next action on")} <= set(headings)
    assert "Weighted" in headings  # as somebody called it


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
@pytest.mark.parametrize(("by", "read_by"), [("de", "de"), ("de", "en"), ("en", "sv"), ("sv", "fr"), ("es", "de")])
@pytest.mark.parametrize("kind", MADE)
def test_an_export_is_known_whatever_is_spoken(user, tmp_path, kind: str, by: str, read_by: str, ending: str) -> None:
    path = exported(kind, by, tmp_path / f"export.{ending}")
    speak(tongue_of(read_by))
    mapping = guess_mapping(read_table(path), kind)
    stays_out = {"id", "created_on", "updated_on", "engagement"}
    assert [field for field in mapping.fields if field] == [
        column.name for column in KINDS[kind].exported if column.name not in stays_out
    ]
