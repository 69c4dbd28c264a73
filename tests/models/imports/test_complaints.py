"""What users of other programs complain about (demands B2): each shown not to be so here."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from crm_desktop.models.activities import Activity
from crm_desktop.models.changes import Change, change, history
from crm_desktop.models.companies import Company
from crm_desktop.models.exports import KINDS, export_records
from crm_desktop.models.imports import ImportedRows, ListImport
from crm_desktop.models.imports.choices import LEAVE_OUT, ImportChoices
from crm_desktop.models.imports.importing import import_file, import_rows
from crm_desktop.models.imports.known_files import imported_before
from crm_desktop.models.imports.preview import preview_rows
from crm_desktop.models.imports.remembering import mapping_for
from crm_desktop.models.imports.search import ImportSearch
from crm_desktop.models.imports.spreadsheet import read_table
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.people import Person
from crm_desktop.models.refusals import Refused
from crm_desktop.models.search_index import MatchKey, contains
from crm_desktop.models.tags import Tag, tags_of
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User
from tests.makers import make_company, make_lead, make_person
from tests.models.imports.test_importing import csv_file, imported, previewed, sentences


def contacts(folder: Path, count: int, *extra: str, name: str = "list.csv") -> Path:
    return csv_file(folder, "Name,Email", *(f"Lead {n},lead{n}@example.com" for n in range(count)), *extra, name=name)


def test_35_there_is_no_cap_on_the_number_of_rows(user: User, tmp_path: Path) -> None:
    assert imported(contacts(tmp_path, 100_000), user).created == 100_000
    assert Lead.select().count() == 100_000


def test_36_five_thousand_contacts_come_in_on_the_first_day(user: User, tmp_path: Path) -> None:
    assert imported(contacts(tmp_path, 5000), user, "people").created == 5000
    assert Person.select().where(contains(Person, "lead4999@example")).count() == 1


def test_37_an_error_in_one_line_stops_no_other(user: User, tmp_path: Path) -> None:
    lines = [f"Lead {n},{'broken' if n == 7 else f'lead{n}@example.com'}" for n in range(13_000)]
    result = imported(csv_file(tmp_path, "Name,Email", *lines), user)
    assert (result.created, result.refused) == (12_999, 1)


def test_38_the_counts_add_up_to_the_rows_of_the_file(user: User, tmp_path: Path) -> None:
    make_lead("Held", email="lead1@example.com", phone="")
    path = contacts(tmp_path, 150, "Twice,lead2@example.com", ",", "Bad,no mail")
    result = imported(path, user)
    assert (result.created, result.updated, result.skipped, result.refused) == (149, 0, 2, 1)
    assert Lead.select().count() == 150


def test_39_a_long_import_tells_how_far_it_is_and_can_be_cancelled_anywhere(user: User, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    path = contacts(tmp_path, 12_000)
    import_file(path, by=user, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (12_000, 12_000)
    undo(by=user)
    changes = Change.select().count()
    for stop_at in range(0, len(told), 3):
        calls = iter(range(len(told)))

        def stop(done: int, total: int, calls: Any = calls, last: int = stop_at) -> None:
            if next(calls) == last:
                raise Refused("Cancelled.")

        with pytest.raises(Refused, match="Cancelled"):
            import_file(path, by=user, progress=stop)
        assert Lead.select().count() == ListImport.select().count() == 0
    assert Change.select().count() == changes


def test_40_an_import_of_thousands_is_taken_back_as_one_with_overwritten_values(user: User, tmp_path: Path) -> None:
    imported(contacts(tmp_path, 3000), user)
    lines = [f"Lead {n},lead{n}@example.com,Boss" for n in range(4000)]
    result = imported(csv_file(tmp_path, "Name,Email,Title", *lines, name="more.csv"), user, duplicates="overwrite")
    assert (result.created, result.updated) == (1000, 3000)
    assert Lead.select().where(Lead.title == "Boss").count() == 4000
    undo(result.change, by=user)
    assert (Lead.select().count(), Lead.select().where(Lead.title == "Boss").count()) == (3000, 0)
    assert Lead.select().where(contains(Lead, "boss")).count() == 0


def test_41_what_was_undone_leaves_no_trace_in_search_and_feed(user: User, tmp_path: Path) -> None:
    path = csv_file(tmp_path, "Name,Email,Tags,Note", "Ann Lee,ann@example.com,vip,Met at the fair")
    undo(imported(path, user).change, by=user)
    assert Lead.select().where(contains(Lead, "ann")).count() == 0
    assert MatchKey.select().count() == Tag.select().count() == Activity.select().count() == 0
    assert ImportedRows.select().count() == 0
    assert imported(path, user).created == 1


def test_42_every_import_is_listed_with_its_counts_and_what_undoes_it(user: User, tmp_path: Path) -> None:
    result = imported(contacts(tmp_path, 3, "Bad,no mail"), user)
    (held,) = (ListImport.get_by_id(number) for number in ImportSearch().ids("", sort="id"))
    assert (held.file_name, held.rows, held.created, held.refused) == ("list.csv", 4, 3, 1)
    assert (held.change_id, len(held.file_hash)) == (result.change, 64)
    undo(held.change_id, by=user)
    assert list(ImportSearch().ids("", sort="id")) == []


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_46_what_was_exported_is_known_again_and_comes_in_again(user: User, tmp_path: Path, ending: str) -> None:
    result = imported(contacts(tmp_path, 3), user)
    path = tmp_path / f"leads.{ending}"
    export_records(KINDS["leads"], [lead.id for lead in Lead.select()], path)
    assert set(previewed(path).fates) == {"duplicate"}
    undo(result.change, by=user)
    assert imported(path, user).created == 3


def test_47_one_bad_date_refuses_its_row_and_no_other(user: User, tmp_path: Path) -> None:
    path = csv_file(tmp_path, "Name,Next action on", "Ann,2026-01-31", "Bob,someday", "Cid,2026-02-01")
    result = imported(path, user)
    assert (result.created, result.refused) == (2, 1)
    assert "“someday” is not a date" in sentences(previewed(path))[1]


def test_52_a_workbook_goes_straight_in_with_nothing_to_set(user: User, tmp_path: Path) -> None:
    book = Workbook()
    sheet: Any = book.active
    for row in (["Our customers"], [], ["Name", "Phone", "Postcode"], ["Jörg Weiß", "030 123456", "04315"]):
        sheet.append(row)
    book.save(tmp_path / "kunden.xlsx")
    assert imported(tmp_path / "kunden.xlsx", user).created == 1
    assert (Lead.get().name, Lead.get().postal_code) == ("Jörg Weiß", "04315")


def test_56_a_row_that_has_only_a_phone_is_a_lead(user: User, tmp_path: Path) -> None:
    rows = [f",,+1 212 555 {n:04}" for n in range(100, 1031)]
    result = imported(csv_file(tmp_path, "Name,Email,Phone", "Ann,ann@example.com,", *rows), user)
    assert (result.created, result.refused) == (932, 0)
    assert Lead.get(Lead.phone == "+1 212 555 0100").name == "+1 212 555 0100"


@pytest.mark.parametrize(
    "line",
    ["Ann Lee,ann@example.com,,", "A. Lee,,+1 (212) 555-0100,", "ann lee,,,ACME Inc.", "Nobody,ANN@EXAMPLE.COM,,"],
)
def test_57_a_person_is_recognised_by_any_of_e_mail_phone_and_name_with_company(
    user: User, tmp_path: Path, line: str
) -> None:
    acme = make_company("Acme, Inc")
    make_person("Ann Lee", email="ann@example.com", phone="212 555 0100", company=acme)
    path = csv_file(tmp_path, "Name,Email,Phone,Company", line)
    assert sentences(previewed(path, "people")) == ["duplicate of person Ann Lee"]


def test_58_update_existing_updates_and_says_for_each_row_what_it_did(user: User, tmp_path: Path) -> None:
    held = make_lead("Ann Lee", email="ann@example.com", title="Chief")
    path = csv_file(tmp_path, "Name,Email,Title,City", "Ann Lee,ann@example.com,Boss,Rome", "Bob,bob@example.com,,")
    assert sentences(previewed(path, duplicates="overwrite")) == ["updates lead Ann Lee: job title, city", "new lead"]
    assert sentences(previewed(path, duplicates="fill")) == ["updates lead Ann Lee: city", "new lead"]
    imported(path, user, duplicates="overwrite")
    assert (Lead.find(held.id).title, Lead.find(held.id).city) == ("Boss", "Rome")


def test_59_fields_of_every_type_are_updated_for_rows_that_are_known(user: User, tmp_path: Path) -> None:
    from crm_desktop.models import own_fields

    with change("define", by=user):
        size = own_fields.define("lead", "Shoe size", "number")
        colour = own_fields.define("lead", "Colour", "choice", ["red", "blue"])
    held = make_lead(
        "Ann Lee", email="ann@example.com", temperature="cold", note="old", next_action_on=date(2026, 1, 1)
    )
    path = csv_file(
        tmp_path,
        "Name,Email,Status,Temperature,Possible value,Next action on,Phone,Note,Tags,Shoe size,Colour",
        "Ann Lee,ann@example.com,Contacted,hot,1250.50,2026-02-03,+1 212 555 0100,new,vip,42,blue",
    )
    table = read_table(path)
    mapping = mapping_for(table, "leads").with_column(9, "own:Shoe size").with_column(10, "own:Colour")
    result = import_rows(preview_rows(table, mapping, ImportChoices(duplicates="overwrite")), user)
    assert result.updated == 1
    lead = Lead.find(held.id)
    assert (lead.status.name, lead.temperature, lead.possible_value) == ("Contacted", "hot", Decimal("1250.50"))
    assert (lead.next_action_on, lead.phone, lead.note) == (date(2026, 2, 3), "+1 212 555 0100", "new")
    assert (tags_of(lead), lead.own) == (["vip"], {size.key: 42, colour.key: "blue"})
    undo(result.change, by=user)
    lead = Lead.find(held.id)
    assert (lead.status.name, lead.temperature, lead.note, tags_of(lead), lead.own) == ("New", "cold", "old", [], {})


def test_60_capitals_in_an_e_mail_make_no_second_lead(user: User, tmp_path: Path) -> None:
    make_lead("Ann Lee", email="Ann@Example.com")
    path = csv_file(tmp_path, "Name,Email", "Ann,ANN@EXAMPLE.COM", "Bob,Bob@x.example", "Bob,bOB@X.example")
    assert sentences(previewed(path)) == ["duplicate of lead Ann Lee", "new lead", "duplicate of row 3"]


def test_61_the_same_list_is_known_again_in_another_format_and_with_more_rows(user: User, tmp_path: Path) -> None:
    path = csv_file(tmp_path, "Name,Phone,ZIP,Next action on", "Ann,,01234,2026-03-04", "Bob,,99999,", "Bob,,99999,")
    imported(path, user)
    assert imported_before(path, "leads") is not None
    book = Workbook()
    sheet: Any = book.active
    for row in (
        ["ZIP", "Next action on", "Name"],
        [99999, None, "Bob"],
        [1234, date(2026, 3, 4), "Ann"],
        [None, None, "Cid"],
        [99999, None, "Bob"],
        [99999, None, "Bob"],
    ):
        sheet.append(row)
    book.save(tmp_path / "more.xlsx")
    preview = previewed(tmp_path / "more.xlsx")
    today = ListImport.get().created_on.date()
    known = f"duplicate of a row of list.csv, imported on {today}"
    assert sentences(preview) == [known, known, "new lead", known, "new lead"]
    assert (preview.seen_before, str(preview.problems()[0])) == (3, "3 rows that came with an earlier import")
    assert sentences(previewed(tmp_path / "more.xlsx", row_policies={0: "create"}))[0] == "new lead"
    assert imported(tmp_path / "more.xlsx", user).created == 2


def test_61_a_row_that_was_refused_or_left_out_is_offered_again(user: User, tmp_path: Path) -> None:
    path = csv_file(tmp_path, "Name,Next action on", "Ann,someday", "Bob,", "Cid,")
    result = imported(path, user, row_policies={1: LEAVE_OUT})
    assert (result.created, result.skipped, result.refused) == (1, 1, 1)
    preview = previewed(path, mended={(0, 1): "2026-01-31"})
    assert [preview.sentence(row)[:12] for row in range(3)] == ["new lead", "new lead", "duplicate of"]


def test_62_companies_and_tags_of_many_rows_are_made_once(user: User, tmp_path: Path) -> None:
    lines = [f"P{n},{['Acme', 'ACME', 'acme'][n % 3]},{['vip', 'VIP; fair'][n % 2]}" for n in range(60)]
    imported(csv_file(tmp_path, "Name,Company,Tags", *lines), user, "people")
    assert (Company.select().count(), Tag.select().count(), Person.select().count()) == (1, 2, 60)


def test_63_an_update_keeps_ids_and_what_hangs_on_the_record(user: User, tmp_path: Path) -> None:
    held = make_lead("Ann Lee", email="ann@example.com", note="Rang twice", city="Oslo")
    path = csv_file(tmp_path, "Name,Email,City,Note", "Ann Lee,ann@example.com,Rome,")
    imported(path, user, duplicates="overwrite")
    lead = Lead.get()
    assert (lead.id, lead.city, lead.note, lead.created_on) == (held.id, "Rome", "Rang twice", held.created_on)
    assert history(1)[0].sentence.startswith("Updated 1 lead from ")


def test_64_empty_cells_overwrite_nothing_and_rows_with_problems_come_back(user: User, tmp_path: Path) -> None:
    held = make_lead("Ann Lee", email="ann@example.com", city="Oslo", possible_value=Decimal(5))
    path = csv_file(
        tmp_path, "Name,Email,City,Possible value", "Ann Lee,ann@example.com,,", "Bob,bob@example.com,,much"
    )
    result = imported(path, user, duplicates="overwrite")
    assert (result.skipped, result.refused) == (1, 1)
    assert (Lead.find(held.id).city, Lead.find(held.id).possible_value) == ("Oslo", Decimal("5.00"))
    assert result.refused_file is not None


def test_65_each_row_may_name_its_owner_and_an_unknown_one_is_pointed_out(user: User, tmp_path: Path) -> None:
    with change("add", by=user):
        bea = User.create(name="Bea", email="bea@office.example")
        cy = User.create(name="Cy")
    path = csv_file(tmp_path, "Name,Owner", "Ann,bea@office.example", "Bob,Zed", "Cid,", "Dan,")
    preview = previewed(path)
    assert preview.flags == {1: ["“Zed” is no user of this program; the owner chosen for the list gets it."]}
    assert "1 owner who is no user of this program" in map(str, preview.problems())
    result = imported(path, user, owners=(cy.id, user.id))
    assert [lead.owner.name for lead in Lead.select().order_by(Lead.id)] == ["Bea", "Ada", "Cy", "Ada"]
    undo(result.change, by=user)
    imported(path, user)
    assert [lead.owner.name for lead in Lead.select().order_by(Lead.id)] == [bea.name, "Ada", "Ada", "Ada"]


def test_67_leads_are_compared_with_leads_dead_ones_too_people_and_companies(user: User, tmp_path: Path) -> None:
    make_lead("Ann Lee", email="ann@example.com", status=LeadStatus.get(LeadStatus.kind == "dead"))
    make_person("Bob Roe", email="bob@example.com")
    make_company("Globex", phone="+1 212 555 0199")
    path = csv_file(
        tmp_path, "Name,Email,Phone,Company,City", "A,ann@example.com,,,Rome", "B,bob@example.com,,,Rome",
        "Globex,,212-555-0199,,Rome", ",,,globex,Rome",
    )  # fmt: skip
    said = sentences(previewed(path, duplicates="fill"))
    assert said == [
        "updates lead Ann Lee: city",
        "duplicate of person Bob Roe, which a list of leads leaves as it is",
        "duplicate of company Globex, which a list of leads leaves as it is",
        "duplicate of company Globex, which a list of leads leaves as it is",
    ]
    imported(path, user, duplicates="fill")
    assert (Person.get().city, Company.get().city, Lead.select().count()) == ("", "", 1)
