"""What we export is complete, harmless, typed, and whole or not there at all."""

import csv
import datetime
import errno
import os
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import vobject

from crm_desktop.models.activities import Activity, ActivityLink
from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.changes import change
from crm_desktop.models.exports import KINDS, Link, export_records, kind_named
from crm_desktop.models.exports.csv_file import count_csv, harmless, write_csv
from crm_desktop.models.exports.workbook import write_workbook
from crm_desktop.models.imports.spreadsheet import read_table
from crm_desktop.models.opportunities import OpportunityPerson
from crm_desktop.models.refusals import Refused, UnreadableFile, WrongCall
from crm_desktop.models.tags import set_tags
from crm_desktop.models.users import User
from tests.makers import make_company, make_lead, make_opportunity, make_person

CONTRACT = {
    "leads": "name first_name last_name title company_name email email_2 phone phone_2 mobile website street street_2"
    " city state postal_code country industry list status temperature engagement next_action next_action_on"
    " possible_value note converted_on",
    "people": "name first_name last_name title company email email_2 phone phone_2 mobile website street street_2 city"
    " state postal_code country do_not_contact note",
    "companies": "name relationship type industry phone email website street street_2 city state postal_code country"
    " annual_revenue employees parent note",
    "opportunities": "name company person people type pipeline stage outcome amount currency likelihood category"
    " close_on lost_reason won_on lost_on next_action next_action_on source note",
    "activities": "kind direction subject body at due_on done_on repeats leads people companies opportunities",
}
NASTY = ["=1+1", "+46 8 123 45", "-@x", "@sum", "'=quoted", "\ttab", "it's", "-", "''", "<b>Bo</b>", "עברית 😀", "a\nb"]


def sheet_of(path: Path) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in openpyxl.load_workbook(path).active.iter_rows()]  # type: ignore[union-attr]


def csv_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


@pytest.mark.parametrize("plural", CONTRACT)
def test_each_kind_has_the_fields_of_the_contract(plural: str) -> None:
    expected = ["id", *CONTRACT[plural].split(), "created_on", "updated_on", "owner", "tags"]
    kind = KINDS[plural]
    assert list(kind.names) == expected
    assert all(kind.columns[name].label for name in kind.names)


def test_values_come_typed_and_links_with_their_names(user: User) -> None:
    company = make_company("Acme")
    person = make_person("Bob Roe", company=company)
    deal = make_opportunity("Roof", amount=Decimal("1250.5"), close_on=datetime.date(2026, 5, 1), company=company)
    with change("fill", by=user):
        OpportunityPerson.create(opportunity=deal, person=person, role="buyer")
        set_tags(deal, ["roof", "big"])
        call = Activity.create(kind="call", direction="out", at=datetime.datetime(2026, 1, 2, 3, 4))
        for linked in ({"company": company}, {"opportunity": deal}, {"person": person}):
            ActivityLink.create(activity=call, **linked)
    kind = kind_named("opportunities")
    (row,) = kind.rows([deal.id], kind.exported)
    assert row["company"] == Link(company.id, "Acme")
    assert row["people"] == (Link(person.id, "Bob Roe"),)
    assert row["tags"] == ("big", "roof")
    assert (row["amount"], row["close_on"], row["person"]) == (Decimal("1250.50"), datetime.date(2026, 5, 1), None)
    calls = kind_named("activities")
    (row,) = calls.rows([call.id], calls.exported)
    assert row["leads"] == ()
    assert (row["companies"], row["opportunities"]) == ((Link(company.id, "Acme"),), (Link(deal.id, "Roof"),))


def test_a_workbook_has_dates_as_dates_money_as_numbers_and_codes_as_text(user: User, tmp_path: Path) -> None:
    lead = make_lead(
        "Ann", phone="0123", postal_code="00501", possible_value=Decimal("12.30"),
        next_action_on=datetime.date(2026, 2, 3), note="=cmd()",
    )  # fmt: skip
    target = tmp_path / "leads.xlsx"
    assert export_records(kind_named("leads"), [lead.id], target) == 1
    headers, values = sheet_of(target)
    row = dict(zip(headers, values, strict=True))
    assert (row["Phone"], row["Postal code"], row["Note"]) == ("0123", "00501", "=cmd()")
    assert row["Possible value"] == 12.3
    assert row["Next action on"] == datetime.datetime(2026, 2, 3)
    sheet: Any = openpyxl.load_workbook(target).active
    assert (sheet.title, sheet.freeze_panes, sheet.auto_filter.ref) == ("Leads", "A2", "A1:AF2")
    assert [cell.data_type for cell in sheet[2] if cell.value == "=cmd()"] == ["s"]


def test_text_that_would_be_a_formula_is_harmless_in_csv_and_can_be_read_back(user: User, tmp_path: Path) -> None:
    with change("fill", by=user):
        ids = insert_records(kind_named("companies").model, [{"name": name} for name in NASTY])
    target = tmp_path / "companies.csv"
    export_records(kind_named("companies"), ids, target)
    names = [row[1] for row in csv_of(target)[1:]]
    assert not [name for name in names if name.startswith(("=", "+", "-", "@", "\t"))]
    assert names == [harmless(name) for name in NASTY]
    assert harmless("'=quoted") == "''=quoted"
    assert harmless("it's") == "it's"


def test_control_characters_do_not_break_a_workbook(user: User, tmp_path: Path) -> None:
    company = make_company("Bell\x07 _x0041_ & <b>")
    export_records(kind_named("companies"), [company.id], tmp_path / "c.xlsx")
    assert sheet_of(tmp_path / "c.xlsx")[1][1] == "Bell_x0007_ _x005F_x0041_ & <b>"


def test_a_text_too_long_for_a_cell_is_refused_and_csv_takes_it(user: User, tmp_path: Path) -> None:
    company = make_company("Long", note="x" * 40_000)
    with pytest.raises(Refused, match="export to CSV"):
        export_records(kind_named("companies"), [company.id], tmp_path / "c.xlsx")
    assert list(tmp_path.glob("*.xlsx")) == []
    assert export_records(kind_named("companies"), [company.id], tmp_path / "c.csv") == 1


def test_people_become_vcards(user: User, tmp_path: Path) -> None:
    person = make_person(
        "Zoë Müller", first_name="Zoë", last_name="Müller", company=make_company("Acme; Sons, Inc"),
        email="z@example.com", mobile="+46 70 1", street="Gatan 1", city="Malmö", postal_code="01234", note="one\ntwo",
    )  # fmt: skip
    with change("tag", by=user):
        set_tags(person, ["a; b", "c"])
    target = tmp_path / "people.vcf"
    assert export_records(kind_named("people"), [person.id], target) == 1
    (card,) = vobject.readComponents(target.read_text(encoding="utf-8"))
    assert (card.version.value, card.fn.value, card.n.value.family) == ("3.0", "Zoë Müller", "Müller")
    assert card.org.value == ["Acme; Sons, Inc"]
    assert (card.email.value, card.tel.value, card.tel.type_param) == ("z@example.com", "+46 70 1", "CELL")
    assert (card.adr.value.code, card.adr.value.city, card.note.value) == ("01234", "Malmö", "one\ntwo")
    assert card.categories.value == ["a; b", "c"]


def test_opportunities_cannot_be_vcards_and_an_unknown_ending_is_a_wrong_call(user: User, tmp_path: Path) -> None:
    with pytest.raises(WrongCall, match="cannot be vCards"):
        export_records(kind_named("opportunities"), [], tmp_path / "x.vcf")
    with pytest.raises(WrongCall, match=r"\.xlsx, \.csv or \.vcf"):
        export_records(kind_named("leads"), [], tmp_path / "x.docx")


def test_nothing_to_export_makes_a_file_with_headers_alone(user: User, tmp_path: Path) -> None:
    for ending in ("xlsx", "csv"):
        assert export_records(kind_named("leads"), [], tmp_path / f"none.{ending}") == 0
    assert len(csv_of(tmp_path / "none.csv")) == len(sheet_of(tmp_path / "none.xlsx")) == 1


def test_a_record_deleted_meanwhile_is_noticed_and_the_old_file_stays(user: User, tmp_path: Path) -> None:
    target = tmp_path / "leads.csv"
    target.write_text("old")
    with pytest.raises(Refused, match="1 of 2 leads"):
        export_records(kind_named("leads"), [make_lead().id, 999], target)
    assert target.read_text() == "old"
    assert os.listdir(tmp_path) == [name for name in os.listdir(tmp_path) if not name.startswith(".")]


def test_a_long_export_reports_its_progress_and_can_be_stopped(user: User, tmp_path: Path) -> None:
    with change("fill", by=user):
        ids = insert_records(kind_named("companies").model, [{"name": f"C{number}"} for number in range(1200)])
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if done >= 1000:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export_records(kind_named("companies"), ids, tmp_path / "c.csv", stop)
    assert told == [(0, 1200), (1000, 1200)]
    assert not list(tmp_path.glob("*.csv"))


@pytest.mark.parametrize(
    ("number", "sentence"), [(errno.ENOSPC, "disk is full"), (errno.EROFS, "read-only"), (errno.EACCES, "read-only")]
)
def test_a_full_disk_or_read_only_folder_is_one_sentence(
    user: User, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str
) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise OSError(number, os.strerror(number))

    lead = make_lead()
    monkeypatch.setattr("crm_desktop.models.exports.csv_file.write_columns", refuse)
    with pytest.raises(UnreadableFile, match=sentence):
        export_records(kind_named("leads"), [lead.id], tmp_path / "leads.csv")
    assert not list(tmp_path.glob(".leads*"))


def test_a_missing_folder_is_one_sentence(user: User, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="does not exist"):
        export_records(kind_named("leads"), [], tmp_path / "nowhere" / "leads.csv")


def test_cells_can_be_marked_also_empty_ones(tmp_path: Path) -> None:
    columns = [("Name", "text"), ("Amount", "money")]
    write_workbook(tmp_path / "m.xlsx", "Rows", columns, [["Ann", Decimal(1)], ["=Bob", None]], {1: {0, 1}})
    sheet: Any = openpyxl.load_workbook(tmp_path / "m.xlsx").active
    marked = [cell.coordinate for row in sheet["A2:B3"] for cell in row if cell.fill.fill_type == "solid"]
    assert (marked, sheet["A3"].value, sheet["A3"].data_type) == (["A3", "B3"], "=Bob", "s")


def test_a_file_that_is_open_elsewhere_stays_and_is_named(
    user: User, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows refuses to replace what Excel has open."""
    (tmp_path / "lists").mkdir()
    target = tmp_path / "lists" / "leads.xlsx"
    target.write_text("open in Excel")

    def refuse(*_: Any) -> None:
        raise PermissionError(errno.EACCES, "The process cannot access the file")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(UnreadableFile, match=r"leads\.xlsx cannot be written: .* or the file is open elsewhere"):
        export_records(kind_named("leads"), [make_lead().id], target)
    assert target.read_text() == "open in Excel"
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the administrator may write anywhere")
def test_a_read_only_folder_is_one_sentence(user: User, tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    with pytest.raises(UnreadableFile, match="read-only"):
        export_records(kind_named("leads"), [make_lead().id], folder / "leads.csv")


def test_only_the_chosen_columns_are_written_in_their_order(user: User, tmp_path: Path) -> None:
    lead = make_lead("Ann Lee", city="Oslo", engaged_on=datetime.datetime(2026, 2, 3))
    target = tmp_path / "leads.csv"
    export_records(kind_named("leads"), [lead.id], target, fields=("city", "engaged_on", "name"))
    assert csv_of(target) == [["City", "First engaged on", "Name"], ["Oslo", "2026-02-03", "Ann Lee"]]
    with pytest.raises(WrongCall, match="“nmae” is no field"):
        export_records(kind_named("leads"), [lead.id], target, fields=("nmae",))


def test_a_vcard_of_version_4_says_so_and_has_lines_of_75_bytes(user: User, tmp_path: Path) -> None:
    company = make_company("Ö" * 100, note="a,b;c\\d\ne")
    target = tmp_path / "c.vcf"
    export_records(kind_named("companies"), [company.id], target, vcard="4.0")
    content = target.read_bytes()
    assert max(map(len, content.split(b"\r\n"))) <= 75
    unfolded = content.decode().replace("\r\n ", "").split("\r\n")
    assert unfolded[:3] == ["BEGIN:VCARD", "VERSION:4.0", f"FN:{'Ö' * 100}"]
    assert {"KIND:org", "NOTE:a\\,b\\;c\\\\d\\ne"} <= set(unfolded)


def test_what_a_sheet_cannot_know_as_a_day_is_text(tmp_path: Path) -> None:
    rows = [[datetime.date(1899, 5, 6)], [datetime.date(2026, 5, 6)], [None], ["soon"]]
    write_workbook(tmp_path / "d.xlsx", "Days", [("Day", "day")], rows)
    values = [row[0] for row in sheet_of(tmp_path / "d.xlsx")[1:]]
    assert values == ["1899-05-06", datetime.datetime(2026, 5, 6), None, "soon"]


def test_blanks_around_text_and_line_ends_survive_a_workbook(tmp_path: Path) -> None:
    texts = [" a ", "a\nb", "a\r\nb", "&amp; <b>", "_x0041_", "#N/A", "x" * 300]
    write_workbook(tmp_path / "t.xlsx", "Texts", [("Text", "text")], [[text] for text in texts])
    table = read_table(tmp_path / "t.xlsx")
    assert [table.cell(row, 0) for row in range(len(texts))] == texts


@pytest.mark.parametrize("texts", [[["a"], [""], ['"']], [["a", "b\nc"], ["=1", ""], ["", ""]]])
def test_rows_of_csv_are_counted_as_they_are_read(tmp_path: Path, texts: list[list[str]]) -> None:
    path = tmp_path / "t.csv"
    assert write_csv(path, [f"H{number}" for number in range(len(texts[0]))], texts) == len(texts)
    assert count_csv(path) == len(csv_of(path)) - 1 == len(texts)


def test_a_sheet_takes_no_more_rows_than_it_can_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crm_desktop.models.exports.workbook.MOST_ROWS", 11)
    assert write_workbook(tmp_path / "r.xlsx", "Rows", [("N", "number")], [[n] for n in range(10)]) == 10
    with pytest.raises(Refused, match="export to CSV"):
        write_workbook(tmp_path / "r.xlsx", "Rows", [("N", "number")], [[n] for n in range(11)])


@pytest.mark.parametrize("ending", ["xlsx", "csv", "vcf"])
def test_a_large_export_holds_every_row(user: User, tmp_path: Path, ending: str) -> None:
    """Others stop near 860 rows, or at 1 %, in silence."""
    rows = [{"name": f"Company {number}", "email": f"c{number}@example.org"} for number in range(2_345)]
    with change("fill", by=user):
        ids = insert_records(kind_named("companies").model, rows)
    target = tmp_path / f"companies.{ending}"
    assert export_records(kind_named("companies"), ids, target) == 2_345
    table = read_table(target)
    name = list(table.headers).index("Name")
    assert [table.cell(row, name) for row in range(len(table.row_numbers))] == [row["name"] for row in rows]
