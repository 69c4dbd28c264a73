"""Importing: what becomes of each row, and that all of it can be taken back."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from crm_desktop.models.changes import Change, change
from crm_desktop.models.companies import Company
from crm_desktop.models.imports import ListImport, RememberedMapping
from crm_desktop.models.imports.choices import ImportChoices
from crm_desktop.models.imports.importing import ImportResult, import_file, import_rows
from crm_desktop.models.imports.known_files import imported_before
from crm_desktop.models.imports.mapping import ColumnMapping
from crm_desktop.models.imports.preview import Preview, preview_rows
from crm_desktop.models.imports.remembering import mapping_for
from crm_desktop.models.imports.spreadsheet import read_table
from crm_desktop.models.keeping.checking import check
from crm_desktop.models.leads import Lead, LeadList
from crm_desktop.models.opportunities import Opportunity, OpportunityPerson, Outcome, StageMove
from crm_desktop.models.people import Person
from crm_desktop.models.pipelines import Pipeline, Stage
from crm_desktop.models.refusals import Refused, WrongCall
from crm_desktop.models.search_index import contains
from crm_desktop.models.tags import tags_of
from crm_desktop.models.undoing import redo, undo
from crm_desktop.models.users import User, our_office
from tests.makers import make_company, make_lead, make_person


def csv_file(folder: Path, *lines: str, name: str = "list.csv") -> Path:
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def imported(path: Path, user: User, kind: str = "leads", **choices: Any) -> ImportResult:
    result = import_file(path, kind, user, choices=ImportChoices(**choices), refused_folder=path.parent)
    assert len(result.table.rows) == result.created + result.updated + result.skipped + result.refused
    return result


def previewed(path: Path, kind: str = "leads", **choices: Any) -> Preview:
    table = read_table(path)
    return preview_rows(table, mapping_for(table, kind), ImportChoices(**choices))


def sentences(preview: Preview) -> list[str]:
    return [preview.sentence(row) for row in range(len(preview.table.rows))]


def test_a_bought_list_becomes_leads_and_nothing_else(user: User, tmp_path: Path) -> None:
    path = csv_file(tmp_path, "Name,Company,Email", "Ann Lee,Acme,ann@example.com", "Bob Roe,Globex,bob@example.com")
    result = imported(path, user, list_name="Fair 2026")
    assert (result.created, Lead.select().count()) == (2, 2)
    assert Person.select().count() == Company.select().count() == 0
    ann = Lead.get(Lead.name == "Ann Lee")
    assert (ann.list.name, ann.status.name, ann.owner, ann.company_name) == ("Fair 2026", "New", user, "Acme")
    assert [lead.name for lead in Lead.select().where(contains(Lead, "globex"))] == ["Bob Roe"]


def test_one_undo_takes_the_whole_import_back_and_redo_brings_it_again(user: User, tmp_path: Path) -> None:
    held = make_lead("Cid Poe", email="cid@example.com", phone="")
    path = csv_file(tmp_path, "Name,Email,Phone", "Ann,ann@example.com,", "Cid Poe,cid@example.com,+1 212 555 0123")
    result = imported(path, user, duplicates="overwrite", list_name="New")
    assert (result.created, result.updated) == (1, 1)
    assert Lead.find(held.id).phone == "+1 212 555 0123"
    undo(result.change, by=user)
    assert [lead.name for lead in Lead.select()] == ["Cid Poe"]
    assert Lead.find(held.id).phone == ""
    assert LeadList.select().count() == ListImport.select().count() == 0
    redo(result.change, by=user)
    assert Lead.select().count() == 2


def test_the_history_says_what_was_imported(user: User, tmp_path: Path) -> None:
    result = imported(csv_file(tmp_path, "Name", "Ann", "Bob"), user)
    assert Change.get_by_id(result.change).sentence == "Imported 2 leads from list.csv"
    kept = ListImport.get()
    assert (kept.rows, kept.created, kept.skipped, kept.refused, kept.change_id) == (2, 2, 0, 0, result.change)


def test_the_same_person_twice_in_the_file_is_one_lead(user: User, tmp_path: Path) -> None:
    path = csv_file(
        tmp_path,
        "Name,Company,Email,Phone",
        "Ann Lee,Acme,ann@example.com,",
        "A. Lee,,ANN@Example.com,",
        "Bob Roe,,,212-555-0100",
        "Bob Roe,,,+1 (212) 555 0100",
        "Zoë O'Neil,Müller & Söhne,,",
        "ZOE  O’NEIL,Muller & Sohne,,",
        "Other Person,,,(212) 555-0100",
    )
    assert sentences(previewed(path)) == [
        "new lead",
        "duplicate of row 2",
        "new lead",
        "duplicate of row 4",
        "new lead",
        "duplicate of row 6",
        "new lead",
    ]
    assert imported(path, user).skipped == 3


def test_leads_dead_ones_too_people_and_companies_are_recognised(user: User, tmp_path: Path) -> None:
    make_lead("Ann Lee", email="ann@example.com", status=_status("Dead"))
    make_person("Bob Roe", email="bob@example.com")
    make_company("Acme", email="office@acme.example")
    path = csv_file(
        tmp_path,
        "Name,Email",
        "Ann,ann@example.com",
        "Bob,bob@example.com",
        "Reception,office@acme.example",
        "Cid,cid@example.com",
    )
    assert sentences(previewed(path)) == [
        "duplicate of lead Ann Lee",
        "duplicate of person Bob Roe",
        "duplicate of company Acme",
        "new lead",
    ]


def _status(name: str) -> Any:
    from crm_desktop.models.leads import LeadStatus

    return LeadStatus.get(LeadStatus.name == name)


@pytest.mark.parametrize(
    ("policy", "counts", "title", "city"),
    [
        ("skip", (0, 0, 1), "Chief", ""),
        ("fill", (0, 1, 0), "Chief", "Rome"),
        ("overwrite", (0, 1, 0), "Boss", "Rome"),
        ("create", (1, 0, 0), "Chief", ""),
    ],
)
def test_each_policy_does_what_it_says(
    user: User, tmp_path: Path, policy: str, counts: tuple[int, int, int], title: str, city: str
) -> None:
    held = make_lead("Ann Lee", email="ann@example.com", title="Chief")
    path = csv_file(tmp_path, "Name,Email,Title,City", "Ann Lee,ann@example.com,Boss,Rome")
    result = imported(path, user, duplicates=policy)
    assert (result.created, result.updated, result.skipped) == counts
    held = Lead.find(held.id)
    assert (held.title, held.city) == (title, city)


def test_a_second_row_of_one_person_fills_the_first_when_asked(user: User, tmp_path: Path) -> None:
    path = csv_file(tmp_path, "Name,Email,City", "Ann Lee,ann@example.com,", "Ann Lee,ann@example.com,Rome")
    result = imported(path, user, duplicates="fill")
    assert (result.created, result.updated, Lead.get().city) == (1, 1, "Rome")


def test_the_same_file_again_brings_nothing_new(user: User, tmp_path: Path) -> None:
    path = csv_file(tmp_path, "Name,Email", "Ann,ann@example.com", "Bob,bob@example.com")
    assert imported_before(path, "leads") is None
    imported(path, user)
    again = imported(path, user)
    assert (again.created, again.skipped, again.change) == (0, 2, None)
    known = imported_before(path, "leads")
    assert known is not None


def test_a_name_comes_from_what_the_row_has(user: User, tmp_path: Path) -> None:
    path = csv_file(
        tmp_path,
        "First name,Last name,Company,Email,City",
        "Ann,Lee,Acme,,",
        ",,Globex,,",
        ",,,info@initech.example,",
        ",,,,Rome",
    )
    result = imported(path, user)
    assert [lead.name for lead in Lead.select().order_by(Lead.id)] == ["Ann Lee", "Globex", "info@initech.example"]
    assert result.refused == 1


@pytest.mark.parametrize("name", ["fair.csv", "fair refused.csv", "fair refused 2.csv"])
def test_what_was_mended_belongs_to_the_list_it_came_with(user: User, tmp_path: Path, name: str) -> None:
    import_file(csv_file(tmp_path, "Name", "Ann Lee", name=name), by=user)
    assert [each.name for each in LeadList.select()] == ["fair"]


def test_refused_rows_come_back_as_a_workbook_that_imports_when_mended(user: User, tmp_path: Path) -> None:
    path = csv_file(
        tmp_path,
        "Name,Email,Next action on,Possible value,City",
        "Ann,ann@example.com,2026-01-31,1200.50,Rome",
        "Bob,bob at example,2026-01-31,,=Oslo",
        "Cid,cid@example.com,someday,much,",
    )
    result = imported(path, user)
    assert (result.created, result.refused) == (1, 2)
    assert result.refused_file is not None
    sheet = load_workbook(result.refused_file).active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[0] == ["Reason (not imported)", "Name", "Email", "Next action on", "Possible value", "City"]
    assert rows[1][0] == "Email “bob at example” is not an e-mail address."
    assert rows[1][5] == "=Oslo"
    assert "Next action on “someday” is not a date" in rows[2][0]
    assert "Possible value “much” is not a number" in rows[2][0]
    book = load_workbook(result.refused_file)
    book.active["C2"], book.active["D3"], book.active["E3"] = "bob@example.com", "2026-02-01", 7
    book.save(tmp_path / "mended.xlsx")
    mended = imported(tmp_path / "mended.xlsx", user)
    assert (mended.created, mended.refused) == (2, 0)
    assert Lead.get(Lead.name == "Bob").city == "=Oslo"
    assert Lead.get(Lead.name == "Cid").possible_value == Decimal("7.00")


def test_the_order_of_day_and_month_is_found_over_the_whole_column(user: User, tmp_path: Path) -> None:
    day_first = csv_file(tmp_path, "Name,Next action on", "Ann,03/04/2026", "Bob,25/04/2026", name="eu.csv")
    preview = previewed(day_first)
    assert [draft["next_action_on"] for draft in preview.drafts if draft] == [date(2026, 4, 3), date(2026, 4, 25)]
    assert preview.ambiguous_dates == {}
    either = csv_file(tmp_path, "Name,Next action on", "Ann,03/04/2026", name="either.csv")
    preview = previewed(either)
    assert preview.ambiguous_dates == {"next_action_on": "month first"}
    assert preview.drafts[0] == {"name": "Ann", "next_action_on": date(2026, 3, 4)}
    other = previewed(either, date_orders={"next_action_on": "day first"})
    assert other.drafts[0] == {"name": "Ann", "next_action_on": date(2026, 4, 3)}


def test_amounts_are_read_by_one_decimal_sign(user: User, tmp_path: Path) -> None:
    path = csv_file(tmp_path, "Name;Possible value", "Ann;1.234,56 €", "Bob;12,5", "Cid;1.000")
    assert [d["possible_value"] for d in previewed(path).drafts if d] == [
        Decimal("1234.56"),
        Decimal("12.5"),
        Decimal("1000"),
    ]


def test_phones_and_codes_stay_as_they_were_typed(user: User, tmp_path: Path) -> None:
    path = csv_file(tmp_path, "Name,Phone,ZIP", "Ann,0049 (0)30 123456,04315", "Bob,call me,99999", "Cid,123,12345")
    imported(path, user)
    assert [(lead.phone, lead.postal_code) for lead in Lead.select().order_by(Lead.id)] == [
        ("0049 (0)30 123456", "04315"),
        ("call me", "99999"),
        ("123", "12345"),
    ]
    assert sorted(previewed(path, duplicates="create").flags) == [1, 2]


def test_unknown_statuses_are_refused_and_never_guessed(user: User, tmp_path: Path) -> None:
    path = csv_file(tmp_path, "Name,Status", "Ann,contacted", "Bob,New", "Cid,Frozen")
    result = imported(path, user)
    assert (result.created, result.refused) == (2, 1)
    assert Lead.get(Lead.name == "Ann").status.name == "Contacted"


def test_tags_of_a_list_are_made_once(user: User, tmp_path: Path) -> None:
    imported(csv_file(tmp_path, "Name,Tags", "Ann,vip; fair", "Bob,fair"), user)
    assert tags_of(Lead.get(Lead.name == "Ann")) == ["fair", "vip"]
    assert tags_of(Lead.get(Lead.name == "Bob")) == ["fair"]


def test_a_mapping_is_remembered_by_the_headers(user: User, tmp_path: Path) -> None:
    path = csv_file(tmp_path, "Who,Where", "Ann,Rome")
    result = import_file(path, by=user, columns={"Who": "name", "Where": "city"})
    assert result.mapping == {"Who": "name", "Where": "city"}
    undo(result.change, by=user)
    table = read_table(csv_file(tmp_path, "Who,Where", "Bob,Oslo", name="next.csv"))
    assert mapping_for(table, "leads").fields == ("name", "city")
    assert RememberedMapping.select().count() == 1


def test_unknown_columns_and_fields_are_wrong_calls(user: User, tmp_path: Path) -> None:
    path = csv_file(tmp_path, "Name", "Ann")
    with pytest.raises(WrongCall, match="no column “Nmae”"):
        import_file(path, by=user, columns={"Nmae": "name"})
    with pytest.raises(WrongCall, match="“colour” is no field of leads"):
        import_file(path, by=user, columns={"Name": "colour"})


def test_users_of_the_program_are_pointed_out(user: User, tmp_path: Path) -> None:
    preview = previewed(csv_file(tmp_path, "Name,Company", "Ada,Acme", "Ann,Acme"))
    assert preview.flags == {0: ["Ada is a user of this program."]}


def test_a_dry_run_writes_nothing(user: User, tmp_path: Path) -> None:
    result = import_file(csv_file(tmp_path, "Name", "Ann"), by=user, dry_run=True)
    assert (result.created, result.change, Lead.select().count()) == (1, None, 0)


def test_cancelling_leaves_nothing(user: User, tmp_path: Path) -> None:
    path = csv_file(tmp_path, "Name,Email", *(f"Lead {n},lead{n}@example.com" for n in range(300)))
    table = read_table(path)
    preview = preview_rows(table, mapping_for(table, "leads"), ImportChoices(list_name="Fair"))

    def stop_at_the_end(done: int, _total: int) -> None:
        if done:
            raise Refused("Cancelled.")

    changes = Change.select().count()
    with pytest.raises(Refused):
        import_rows(preview, user, progress=stop_at_the_end)
    assert Lead.select().count() == LeadList.select().count() == ListImport.select().count() == 0
    assert Change.select().count() == changes


def test_a_thousand_leads_are_searched_after_a_bulk_import(user: User, tmp_path: Path) -> None:
    path = csv_file(tmp_path, "Name,Email", *(f"Lead {n},lead{n}@example.com" for n in range(1000)))
    assert imported(path, user).created == 1000
    assert Lead.select().where(contains(Lead, "lead999@example")).count() == 1
    make_lead("Later Lead")
    assert Lead.select().where(contains(Lead, "later")).count() == 1


def test_people_of_one_company_find_or_make_it_once(user: User, tmp_path: Path) -> None:
    acme = make_company("ACME, Inc.")
    path = csv_file(tmp_path, "Name,Company", "Ann,Acme Inc", "Bob,Globex", "Cid,globex", "Dan,")
    imported(path, user, "people")
    assert Company.select().count() == 2
    assert Person.get(Person.name == "Ann").company == acme
    assert Person.get(Person.name == "Bob").company == Person.get(Person.name == "Cid").company
    assert Person.get(Person.name == "Dan").company is None


def test_a_known_person_without_company_gets_the_one_of_the_list(user: User, tmp_path: Path) -> None:
    ann, bob = make_person("Ann", email="ann@example.com"), make_person("Bob", email="bob@example.com")
    bob_at = make_company("Globex")
    with change("link", by=user):
        bob.company = bob_at
        bob.save()
    path = csv_file(tmp_path, "Name,Email,Company", "Ann,ann@example.com,Acme", "Bob,bob@example.com,Initech")
    result = imported(path, user, "people", duplicates="fill")
    assert (result.updated, result.skipped) == (1, 1)
    assert Person.find(ann.id).company.name == "Acme"
    assert Person.find(bob.id).company == bob_at


def test_opportunities_make_a_pipeline_with_the_stages_of_the_file(user: User, tmp_path: Path) -> None:
    path = csv_file(
        tmp_path,
        "Deal,Account,Contact,Stage,Amount,Close date",
        "Roof,Acme,Ann Lee,Closed Won,1000,2026-01-15",
        "Door,Acme,Bob Roe,Negotiation,500,2026-03-01",
        "Wall,Globex,,Prospecting,,",
        "Gate,,Cid Poe,Closed Lost,20,2026-02-01",
    )
    result = imported(path, user, "opportunities", pipeline_name="Doors")
    assert result.created == 4
    pipeline = Pipeline.get(Pipeline.name == "Doors")
    stages = Stage.select().where(Stage.pipeline == pipeline).order_by(Stage.position)
    assert [(s.name, s.kind, s.likelihood) for s in stages] == [
        ("Prospecting", "open", 10),
        ("Negotiation", "open", 80),
        ("Closed Won", "won", 100),
        ("Closed Lost", "lost", 0),
    ]
    roof = Opportunity.get(Opportunity.name == "Roof")
    assert (roof.outcome, roof.likelihood, roof.won_on, roof.amount) == ("won", 100, date(2026, 1, 15), Decimal(1000))
    assert (roof.company.name, roof.company.relationship, roof.person.name) == ("Acme", "customer", "Ann Lee")
    assert roof.person.company == roof.company
    assert Company.get(Company.name == "Globex").relationship == "prospect"
    assert (Outcome.select().count(), StageMove.select().count(), OpportunityPerson.select().count()) == (2, 4, 3)
    undo(result.change, by=user)
    assert Pipeline.select().where(Pipeline.name == "Doors").count() == Company.select().count() == 0


def test_the_same_deals_do_not_come_in_twice_unless_asked(user: User, tmp_path: Path) -> None:
    path = csv_file(tmp_path, "Deal,Stage,Amount", "Roof,Won,10", "Roof,Won,10")
    assert imported(path, user, "opportunities").created == 2
    again = imported(path, user, "opportunities")
    assert (again.created, again.skipped) == (0, 2)
    assert imported(path, user, "opportunities", duplicates="create").created == 2


def test_opportunities_go_to_an_existing_pipeline_and_unknown_stages_are_refused(user: User, tmp_path: Path) -> None:
    path = csv_file(tmp_path, "Deal,Stage,Amount", "Roof,quote sent,10", "Door,Nowhere,20", "Wall,Won,30")
    result = imported(path, user, "opportunities", pipeline_name="Sales")
    assert (result.created, result.refused) == (2, 1)
    assert Opportunity.get(Opportunity.name == "Roof").stage.name == "Quote sent"


def test_a_file_of_two_pipelines_brings_each_row_into_its_own(user: User, tmp_path: Path) -> None:
    path = csv_file(
        tmp_path,
        "Name,Pipeline,Stage,Outcome",
        "Roof,Sales,Quote sent,open",
        "Door,Repairs,Signed,won",
        "Wall,Repairs,Fixing,open",
        "Gate,Repairs,Signed,won",
    )
    assert previewed(path, "opportunities").pipelines is not None
    imported(path, user, "opportunities")
    placed = {o.name: (o.pipeline.name, o.stage.name, o.stage.kind) for o in Opportunity.select()}
    assert placed["Roof"] == ("Sales", "Quote sent", "open")
    assert placed["Door"] == placed["Gate"] == ("Repairs", "Signed", "won")
    assert Pipeline.select().count() == 2
    assert imported(path, user, "opportunities", pipeline_name="Sales", duplicates="create").refused == 3


def test_a_deal_without_a_currency_is_in_the_money_of_the_office(user: User, tmp_path: Path) -> None:
    office = our_office()
    with change("edit_office", by=user):
        office.currency = "GBP"
        office.save()
    imported(csv_file(tmp_path, "Deal,Stage,Amount", "Roof,Won,10", "Door,Won,20"), user, "opportunities")
    with change("new", by=user):
        like = Opportunity.get(Opportunity.name == "Roof")
        Opportunity.create(name="Bare", pipeline=like.pipeline, stage=like.stage, stage_since=like.stage_since)
    assert {o.currency for o in Opportunity.select()} == {"GBP"}
    assert {outcome.currency for outcome in Outcome.select()} == {"GBP"}


def test_a_lead_converted_elsewhere_comes_in_converted_with_its_day(user: User, tmp_path: Path) -> None:
    path = csv_file(
        tmp_path,
        "Name,Status,Converted on",
        "Ann Lee,Converted,2026-02-03",
        "Bob Roe,Converted,",
        "Cy Poe,Dead,2026-02-03",
        "Di Moe,New,2026-02-03",
    )
    imported(path, user)
    leads = {lead.name: lead for lead in Lead.select()}
    kinds = {name: lead.status.kind for name, lead in leads.items()}
    assert kinds == {"Ann Lee": "converted", "Bob Roe": "converted", "Cy Poe": "dead", "Di Moe": "open"}
    assert leads["Ann Lee"].converted_on == date(2026, 2, 3)
    assert leads["Bob Roe"].converted_on is not None
    assert leads["Cy Poe"].converted_on is leads["Di Moe"].converted_on is None
    assert Person.select().count() == 0
    assert check().ok


def test_hostile_texts_are_kept_as_they_are(user: User, tmp_path: Path) -> None:
    names = [
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2",
        "@SUM(1)",
        "<b>Ann</b>",
        "עברית",
        "👩‍💻 Dev",
        "x" * 10_000,
        "'; DROP TABLE lead;--",
    ]
    book = tmp_path / "odd.csv"
    book.write_text("Name,Company\n" + "\n".join(f'"{name}",C{n}' for n, name in enumerate(names)), encoding="utf-8")
    imported(book, user)
    assert [lead.name for lead in Lead.select().order_by(Lead.id)] == names


def test_a_name_beyond_every_measure_is_refused_with_the_reason(user: User, tmp_path: Path) -> None:
    preview = previewed(csv_file(tmp_path, "Name,City", "x" * 10_001 + ",Rome", "Ann,Rome"))
    assert sentences(preview)[0] == "refused: Name has 10,001 characters; 10,000 are the most we can keep."


def test_a_column_can_be_sent_elsewhere(user: User, tmp_path: Path) -> None:
    mapping = ColumnMapping("leads", ("name", "city", None))
    assert mapping.with_column(2, "city").fields == ("name", None, "city")
    assert mapping.with_column(2, "note").with_column(1, "note").fields == ("name", "note", "note")


@pytest.mark.real_lists
def test_the_naughty_strings_come_in_unchanged(user: User, real_lists: Path, tmp_path: Path) -> None:
    import csv
    import json

    strings = json.loads((real_lists / "validity/blns.json").read_text(encoding="utf-8"))
    path = tmp_path / "blns.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow(["Name", "Company", "Note"])
        writer.writerows([f"N{n}", text, text] for n, text in enumerate(strings))
    result = imported(path, user, duplicates="create")
    assert result.created == len(strings)
    held = [lead.note for lead in Lead.select().order_by(Lead.id)]
    assert held == [text.strip().replace("\0", "") for text in strings]
