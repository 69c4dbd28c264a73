"""Deciding before anything is written: policies by row, mended cells, problems by kind, defaults for the whole file."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from crm_desktop.models.companies import Company
from crm_desktop.models.imports.choices import LEAVE_OUT, ImportChoices
from crm_desktop.models.imports.importing import import_rows
from crm_desktop.models.imports.preview import DUPLICATE, LEFT_OUT, NEW, REFUSED, UPDATES, preview_rows
from crm_desktop.models.imports.remembering import mapping_for
from crm_desktop.models.imports.spreadsheet import read_pasted, read_table
from crm_desktop.models.leads import Lead, LeadList
from crm_desktop.models.own_fields import OwnField, fields_for
from crm_desktop.models.refusals import Refused
from crm_desktop.models.tags import tags_of
from crm_desktop.models.undoing import redo, undo
from crm_desktop.models.users import User
from tests.makers import make_lead, make_person
from tests.models.imports.test_importing import csv_file, imported, previewed, sentences


def test_each_row_may_have_a_policy_of_its_own(user: User, tmp_path: Path) -> None:
    for name in ("Ann", "Bob", "Cid", "Dan"):
        make_lead(name, email=f"{name}@example.com", city="Oslo", title="")
    lines = [f"{name},{name}@example.com,Boss,Rome" for name in ("Ann", "Bob", "Cid", "Dan", "Eve")]
    path = csv_file(tmp_path, "Name,Email,Title,City", *lines)
    policies = {0: "fill", 1: "overwrite", 2: "create", 4: LEAVE_OUT}
    preview = previewed(path, row_policies=policies)
    assert preview.fates == [UPDATES, UPDATES, NEW, DUPLICATE, LEFT_OUT]
    assert sentences(preview) == [
        "updates lead Ann: job title", "updates lead Bob: job title, city", "new lead", "duplicate of lead Dan",
        "left out",
    ]  # fmt: skip
    result = imported(path, user, row_policies=policies)
    assert (result.created, result.updated, result.skipped) == (1, 2, 2)
    assert sorted((lead.name, lead.title, lead.city) for lead in Lead.select()) == [
        ("Ann", "Boss", "Oslo"), ("Bob", "Boss", "Rome"), ("Cid", "", "Oslo"), ("Cid", "Boss", "Rome"),
        ("Dan", "", "Oslo"),
    ]  # fmt: skip


def test_a_bad_cell_is_mended_in_the_preview(user: User, tmp_path: Path) -> None:
    path = csv_file(
        tmp_path, "Name,Email,Next action on", "Ann,no mail,2026-01-31", "Bob,bob@example.com,someday", ",,"
        "2026-02-01", "Cid,cid@example.com,25/04/2026",
    )  # fmt: skip
    preview = previewed(path)
    assert preview.fates == [REFUSED, REFUSED, REFUSED, NEW]
    assert preview.bad_columns == {0: {1}, 1: {2}, 2: {0, 1}}
    cells = {(0, 1): "ann@example.com", (1, 2): "03/04/2026", (2, 0): "Dan"}
    again = preview.again(ImportChoices(mended=cells))
    assert (again.fates, again.bad_columns) == ([NEW] * 4, {})
    assert (again.drafts[1] or {})["next_action_on"] == date(2026, 4, 3)  # as the rest of its column
    assert again.columns["name"] is not preview.columns["name"]
    assert preview.again(ImportChoices()).fates == preview.fates
    worse = preview.again(ImportChoices(mended={(0, 1): "still none"}))
    assert "“still none” is not an e-mail address" in worse.sentence(0)
    import_rows(again, user)
    assert [lead.name for lead in Lead.select().order_by(Lead.id)] == ["Ann", "Bob", "Dan", "Cid"]


def test_a_mended_cell_can_make_a_row_a_duplicate(user: User, tmp_path: Path) -> None:
    path = csv_file(tmp_path, "Name,Email", "Ann,ann@example.com", "A. Lee,typo")
    preview = previewed(path).again(ImportChoices(mended={(1, 1): "ANN@example.com"}))
    assert sentences(preview) == ["new lead", "duplicate of row 2"]


def test_only_what_was_chosen_otherwise_is_read_again(user: User, tmp_path: Path) -> None:
    preview = previewed(csv_file(tmp_path, "Name,Next action on", "Ann,03/04/2026"))
    again = preview.again(ImportChoices(date_orders={"next_action_on": "day first"}))
    assert (again.drafts[0] or {})["next_action_on"] == date(2026, 4, 3)
    assert again.columns["name"] is preview.columns["name"]


def test_problems_are_counted_by_kind(user: User, tmp_path: Path) -> None:
    lines = ["Ann,no mail,02134,+1 212 555 0100,yes", "Bob,nor,02135,call me,", "Ada,a@example.com,2136,,", ",,02137,,"]
    path = csv_file(tmp_path, "Name,Email,ZIP,Phone,Next action on", *lines)
    told = {str(problem): problem.rows for problem in previewed(path).problems()}
    assert told["2 e-mail addresses that are none"] == [0, 1]
    assert told["1 date that can't be read"] == [0]
    assert told["1 postal code that seems short"] == [2]
    assert told["1 row without a name"] == [3]
    assert told["1 user of this program"] == [2]
    assert next(problem.refuses for problem in previewed(path).problems())


def test_what_is_known_of_the_whole_list_is_kept(user: User, tmp_path: Path) -> None:
    path = csv_file(tmp_path, "Name,Temperature,Tags", "Ann,,vip", "Bob,cold,Fair")
    result = imported(
        path, user, list_name="Fair 2026", list_supplier="Data Ltd", list_bought_on=date(2026, 1, 31),
        list_cost=Decimal("99.50"), temperature="hot", tags=("fair",),
    )  # fmt: skip
    held = LeadList.get()
    assert (held.name, held.supplier, held.bought_on, held.cost) == (
        "Fair 2026", "Data Ltd", date(2026, 1, 31), Decimal("99.50"),
    )  # fmt: skip
    ann, bob = Lead.select().order_by(Lead.id)
    assert (ann.temperature, tags_of(ann), bob.temperature) == ("hot", ["fair", "vip"], "cold")
    assert [word.casefold() for word in tags_of(bob)] == ["fair"]
    undo(result.change, by=user)
    assert LeadList.select().count() == 0


def test_a_column_without_a_field_becomes_an_own_field_with_the_import(user: User, tmp_path: Path) -> None:
    path = csv_file(tmp_path, "Name,Shoe size,Member since", "Ann,42,2020-05-01", "Bob,43.5,", "Cid,big,2021-01-01")
    table = read_table(path)
    mapping = mapping_for(table, "leads").with_column(1, "own:Shoe size").with_column(2, "own:Member since")
    preview = preview_rows(table, mapping, ImportChoices())
    assert OwnField.select().count() == 0
    result = import_rows(preview, user)
    size, since = fields_for("lead")
    assert [(field.name, field.type) for field in (size, since)] == [("Shoe size", "text"), ("Member since", "date")]
    leads = {lead.name: lead.own for lead in Lead.select()}
    assert leads["Ann"] == {size.key: "42", since.key: "2020-05-01"}
    assert leads["Bob"] == {size.key: "43.5"}
    undo(result.change, by=user)
    assert OwnField.select().count() == Lead.select().count() == 0
    redo(result.change, by=user)
    assert {lead.name: lead.own for lead in Lead.select()} == leads


def test_names_too_long_to_choose_from_are_refused_by_row(user: User, tmp_path: Path) -> None:
    path = csv_file(tmp_path, "Name,List,Tags", f"Ann,{'x' * 201},", f"Bob,,{'y' * 201}", "Cid,Fair,vip")
    result = imported(path, user)
    assert (result.created, result.refused) == (1, 2)


def test_pasted_cells_are_imported_and_known_again(user: User) -> None:
    table = read_pasted("Name\tEmail\nAnn\tann@example.com\nBob\t\n")
    import_rows(preview_rows(table, mapping_for(table, "leads"), ImportChoices()), user)
    again = read_pasted("Email\tName\n\tBob\nann@example.com\tAnn\n\tCid\n")
    preview = preview_rows(again, mapping_for(again, "leads"), ImportChoices())
    assert (preview.fates, preview.seen_before) == ([DUPLICATE, DUPLICATE, NEW], 2)


def test_refused_rows_come_back_with_bad_cells_marked_and_zeros_kept(user: User, tmp_path: Path) -> None:
    path = csv_file(tmp_path, "ZIP,Name,Email,Phone", "01234,Ann,no mail,0049 30 1", "99999,Bob,bob@example.com,")
    refused = imported(path, user).refused_file
    assert refused is not None
    sheet: Any = load_workbook(refused).active
    assert [cell.value for cell in sheet[2]][1:] == ["01234", "Ann", "no mail", "0049 30 1"]
    marked = [cell.fill.fgColor.rgb for cell in sheet[2]]
    assert [colour != marked[1] for colour in marked] == [False, False, False, True, False]
    book: Any = load_workbook(refused)
    book.active["D2"] = "ann@example.com"
    book.save(tmp_path / "mended.xlsx")
    assert imported(tmp_path / "mended.xlsx", user).created == 1
    ann = Lead.get(Lead.name == "Ann")
    assert (ann.postal_code, ann.phone) == ("01234", "0049 30 1")


def test_a_cancelled_preview_stops_before_anything_is_compared(user: User, tmp_path: Path) -> None:
    path = csv_file(tmp_path, "Name,Email", *(f"Lead {n},lead{n}@example.com" for n in range(12_000)))
    table = read_table(path)
    told: list[int] = []

    def stop(done: int, _total: int) -> None:
        told.append(done)
        if done:
            raise Refused("Cancelled.")

    with pytest.raises(Refused, match="Cancelled"):
        preview_rows(table, mapping_for(table, "leads"), ImportChoices(), stop)
    assert told[-1] < 12_000


def test_a_list_of_people_recognises_leads_and_changes_none(user: User, tmp_path: Path) -> None:
    make_lead("Ann Lee", email="ann@example.com")
    bob = make_person("Bob Roe", email="bob@example.com")
    path = csv_file(tmp_path, "Name,Email,City", "Ann,ann@example.com,Rome", "Bob,bob@example.com,Rome")
    assert sentences(previewed(path, "people", duplicates="overwrite")) == [
        "duplicate of lead Ann Lee, which a list of people leaves as it is",
        "updates person Bob Roe: name, city",
    ]
    imported(path, user, "people", duplicates="overwrite")
    assert (Lead.get().city, type(bob).find(bob.id).city) == ("", "Rome")


def test_a_company_gets_the_parent_that_a_list_names_once(user: User, tmp_path: Path) -> None:
    imported(csv_file(tmp_path, "Company,Email", "Acme,office@acme.example"), user, "companies")
    path = csv_file(tmp_path, "Company,Email,Parent", "Acme,office@acme.example,Globex", name="more.csv")
    result = imported(path, user, "companies", duplicates="fill")
    assert (result.updated, Company.get(Company.name == "Acme").parent.name) == (1, "Globex")
    assert imported(path, user, "companies", duplicates="fill").updated == 0


def test_a_preview_is_given_up_between_two_columns(user: User) -> None:
    table = read_pasted("Name\tEmail\tCity\nAnn\tann@example.com\tRome\n")
    told: list[int] = []

    def stop(done: int, total: int) -> None:
        told.append(done)
        if len(told) == 3:  # the start, the first column, the second
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        preview_rows(table, mapping_for(table, "leads"), ImportChoices(), stop)
    assert (told, Lead.select().count()) == ([0, 0, 0], 0)
