"""macOS hands over “ö” as an o and two dots: names are kept as people type them, wherever they come from."""

import sys
import unicodedata
from pathlib import Path

import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.files import keep_file
from crm_desktop.models.imports.importing import import_file
from crm_desktop.models.imports.list_import import ListImport
from crm_desktop.models.imports.spreadsheet import read_table
from crm_desktop.models.leads import LeadList
from crm_desktop.models.places import identity, name_of, stem_of, title
from crm_desktop.models.refusals import UnreadableFile
from crm_desktop.models.users import User
from tests.makers import make_company

TYPED = "Köln Größen.csv"


def _decomposed(folder: Path, name: str = TYPED, content: str = "Name\nZoë Ängström\n") -> Path:
    path = folder / unicodedata.normalize("NFD", name)
    assert path.name != name
    path.write_text(content, encoding="utf-8")
    return path


def test_a_name_in_parts_is_read_as_people_type_it() -> None:
    path = Path(unicodedata.normalize("NFD", TYPED))
    assert (name_of(path), stem_of(path)) == (TYPED, "Köln Größen")


def test_a_list_is_called_as_people_type_its_name(tmp_path: Path, database: object, user: User) -> None:
    import_file(_decomposed(tmp_path), "leads", user)
    assert LeadList.get().name == "Köln Größen"
    assert ListImport.get().file_name == TYPED


def test_a_list_is_the_same_whichever_way_its_name_arrives(tmp_path: Path) -> None:
    path = _decomposed(tmp_path)
    assert read_table(path).file_name == TYPED


def test_a_list_whose_name_cannot_be_read_is_refused_by_the_name_that_was_typed(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match=r"“Köln Größen\.csv”"):
        read_table(_decomposed(tmp_path, content=""))


def test_a_file_is_kept_by_the_name_that_was_typed(database: object, user: User) -> None:
    with change("keep", by=user):
        company = make_company()
        kept = keep_file(unicodedata.normalize("NFD", TYPED), b"x", [("company", company.id)])
    assert kept.name == TYPED


def test_a_database_is_shown_by_the_name_that_was_typed() -> None:
    assert title(unicodedata.normalize("NFD", "/Users/zoë/Büro.crmdb")) == "Büro"


def test_on_a_mac_two_ways_of_writing_a_name_are_one_database(monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = "/Users/zoë/Büro.crmdb", unicodedata.normalize("NFD", "/Users/zoë/BÜRO.crmdb")
    monkeypatch.setattr(sys, "platform", "darwin")
    assert identity(one) == identity(other)
    monkeypatch.setattr(sys, "platform", "linux")
    assert identity(one) != identity(other)
