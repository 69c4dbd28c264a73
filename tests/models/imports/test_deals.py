"""A list of people or companies that names opportunities beside them, and opportunities that stand already."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from crm_desktop.models.companies import Company
from crm_desktop.models.demo import fill_when_empty
from crm_desktop.models.exports import KINDS, export_records
from crm_desktop.models.imports import RememberedMapping
from crm_desktop.models.imports.choices import ImportChoices
from crm_desktop.models.imports.importing import ImportResult, import_file
from crm_desktop.models.imports.list_import import ImportedRows
from crm_desktop.models.imports.preview import DUPLICATE, NEW, REFUSED, UPDATES, Preview, preview_rows
from crm_desktop.models.imports.remembering import mapping_for
from crm_desktop.models.imports.spreadsheet import read_table
from crm_desktop.models.opportunities import Opportunity, OpportunityPerson, Outcome, StageMove
from crm_desktop.models.people import Person
from crm_desktop.models.pipelines import Pipeline
from crm_desktop.models.undoing import redo, undo
from crm_desktop.models.users import User

HEADERS = "Name,Company,Email,Deal name,Deal amount,Deal stage,Close date"
ANN = 'Ann Lee,Acme,ann@example.com,Roof,"1,250.50",Identified,2026-12-24'
BOB = "Bob Roe,Globex,bob@example.com,Cellar,900,Won,2026-03-01"
CID = "Cid Poe,,cid@example.com,,,,"


def deal_list(folder: Path, *lines: str, headers: str = HEADERS) -> Path:
    path = folder / "people with deals.csv"
    path.write_text("\n".join([headers, *lines, ""]), encoding="utf-8")
    return path


def previewed(path: Path, kind: str = "people", **choices: Any) -> Preview:
    table = read_table(path)
    return preview_rows(table, mapping_for(table, kind), ImportChoices(**choices))


def taken_in(path: Path, user: User, kind: str = "people", **choices: Any) -> ImportResult:
    return import_file(path, kind, user, choices=ImportChoices(**choices))


def deals() -> list[tuple[Any, ...]]:
    query = Opportunity.select().order_by(Opportunity.id)
    return [
        (
            o.name,
            o.person.name if o.person else "",
            o.company.name if o.company else "",
            o.amount,
            o.close_on,
            o.outcome,
        )
        for o in query
    ]


def test_people_come_with_their_opportunities_and_one_undo_takes_all_back(user: User, tmp_path: Path) -> None:
    path = deal_list(tmp_path, ANN, BOB, CID)
    preview = previewed(path)
    assert [preview.sentence(row) for row in range(3)] == [
        "new person with the opportunity Roof", "new person with the opportunity Cellar", "new person",
    ]  # fmt: skip
    result = taken_in(path, user)
    assert (result.created, result.updated, result.skipped, result.refused) == (3, 0, 0, 0)
    assert deals() == [
        ("Roof", "Ann Lee", "Acme", Decimal("1250.50"), date(2026, 12, 24), "open"),
        ("Cellar", "Bob Roe", "Globex", Decimal(900), date(2026, 3, 1), "won"),
    ]
    assert (StageMove.select().count(), OpportunityPerson.select().count()) == (2, 2)
    assert [(o.kind, o.on, o.amount) for o in Outcome.select()] == [("won", date(2026, 3, 1), Decimal(900))]
    assert Company.get(Company.name == "Globex").relationship == "customer"
    assert {o.owner_id for o in Opportunity.select()} == {user.id}
    change = undo(by=user)
    assert (Opportunity.select().count(), Person.select().count(), Company.select().count()) == (0, 0, 0)
    redo(by=user)
    assert (len(deals()), Person.select().count()) == (2, 3)
    assert "3 people and 2 opportunities" in change.sentence


def test_two_opportunities_of_one_person_are_both_made(user: User, tmp_path: Path) -> None:
    path = deal_list(tmp_path, ANN, ANN.replace("Roof", "Wall"), ANN)
    preview = previewed(path)
    assert preview.fates == [NEW, UPDATES, DUPLICATE]
    assert preview.sentence(1) == "updates row 2: the opportunity Wall"
    result = taken_in(path, user)
    assert (result.created, result.updated, result.skipped) == (1, 1, 1)
    assert [(name, person) for name, person, *_ in deals()] == [("Roof", "Ann Lee"), ("Wall", "Ann Lee")]


def test_somebody_known_gets_the_opportunity_only_when_known_people_are_updated(user: User, tmp_path: Path) -> None:
    taken_in(deal_list(tmp_path, "Ann Lee,ann@example.com", headers="Name,Email"), user)
    path = deal_list(tmp_path, "Ann Lee,,ann@example.com,Roof,5,Identified,2026-12-24")
    assert previewed(path).fates == [DUPLICATE]
    preview = previewed(path, duplicates="fill")
    assert (preview.fates, preview.sentence(0)) == ([UPDATES], "updates person Ann Lee: the opportunity Roof")
    result = taken_in(path, user, duplicates="fill")
    assert (result.created, result.updated, Person.select().count()) == (0, 1, 1)
    assert [(name, person) for name, person, *_ in deals()] == [("Roof", "Ann Lee")]
    again = taken_in(path, user, duplicates="fill")
    assert (again.updated, again.skipped, len(deals())) == (0, 1, 1)
    undo(by=user)
    assert (len(deals()), Person.select().count()) == (0, 1)


def test_companies_come_with_opportunities_too(user: User, tmp_path: Path) -> None:
    path = deal_list(tmp_path, "Acme,Roof,100", headers="Company name,Opportunity,Opportunity amount")
    assert taken_in(path, user, "companies").created == 1
    assert deals() == [("Roof", "", "Acme", Decimal(100), None, "open")]


def test_stages_that_are_not_there_make_a_pipeline(user: User, tmp_path: Path) -> None:
    before = Pipeline.select().count()
    taken_in(deal_list(tmp_path, ANN.replace("Identified", "Sniffing"), BOB), user)
    assert Pipeline.select().count() == before + 1
    assert {o.pipeline.name for o in Opportunity.select()} == {"people with deals"}


def test_a_deal_that_cannot_be_read_refuses_its_row_whole(user: User, tmp_path: Path) -> None:
    preview = previewed(deal_list(tmp_path, ANN.replace('"1,250.50"', "a lot"), BOB))
    assert preview.fates == [REFUSED, NEW]
    assert preview.bad_columns == {0: {4}}


def test_amounts_without_an_opportunity_are_kept_in_the_note(user: User, tmp_path: Path) -> None:
    taken_in(deal_list(tmp_path, "Ann,ann@example.com,500,Big", headers="Name,Email,Amount,Project"), user)
    assert len(deals()) == 1  # a name and an amount make one
    undo(by=user)
    RememberedMapping.delete().execute()
    taken_in(deal_list(tmp_path, "Bob,bob@example.com,500", headers="Name,Email,Amount"), user)
    assert (deals(), Person.get().note) == ([], "Amount: 500")


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_our_own_opportunities_exported_and_imported_again_are_no_news(
    database: object, tmp_path: Path, ending: str
) -> None:
    user = fill_when_empty(date(2026, 11, 22))
    ids = [record.id for record in Opportunity.select(Opportunity.id)]
    path = tmp_path / f"opportunities.{ending}"
    export_records(KINDS["opportunities"], ids, path)
    result = import_file(path, "opportunities", user)
    assert (result.created, result.updated, result.refused, result.skipped) == (0, 0, 0, len(ids))
    again = import_file(path, "opportunities", user, choices=ImportChoices(duplicates="create"))
    assert again.created == len(ids)


def test_each_standing_opportunity_is_the_match_of_one_row(user: User, tmp_path: Path) -> None:
    headers = "Opportunity,Account,Stage,Amount,Close date"
    line = "Roof,Acme,Identified,100,2026-12-24"
    path = deal_list(tmp_path, line, headers=headers)
    assert taken_in(path, user, "opportunities").created == 1
    ImportedRows.delete().execute()  # as if it had been typed
    path = deal_list(tmp_path, line, line, line.replace("100", "101"), headers=headers)
    preview = previewed(path, "opportunities")
    assert preview.fates == [DUPLICATE, NEW, NEW]
    assert preview.sentence(0) == "duplicate of opportunity Roof"
