"""Was a bought list worth its money? Every figure is exact, on both databases."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from crm_desktop.models.activities import log_activity
from crm_desktop.models.changes import change
from crm_desktop.models.imports.choices import ImportChoices
from crm_desktop.models.imports.importing import import_file
from crm_desktop.models.imports.list_quality import ListQuality, list_quality
from crm_desktop.models.leads import Lead, LeadList
from crm_desktop.models.leads.dead import mark_dead
from crm_desktop.models.leads.search import lead_search
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User
from tests.makers import make_lead, make_opportunity, stage_named

COUNTS = ("rows", "duplicates", "leads", "dead", "contacted", "converted")


@pytest.fixture
def bought(user: User, tmp_path: Path) -> int:
    """Six rows for 300: five leads, one of them twice; answers the import's change."""
    path = tmp_path / "fair.csv"
    names = ["Ann", "Bob", "Cid", "Dot", "Eve", "Ann"]
    path.write_text("Name,Email\n" + "".join(f"{n},{n}@example.com\n" for n in names), encoding="utf-8")
    choices = ImportChoices(
        list_name="Fair", list_supplier="Names Ltd", list_bought_on=date(2026, 3, 1), list_cost=Decimal("300.00")
    )
    made = import_file(path, by=user, choices=choices).change
    assert made is not None
    return made


def lead(name: str) -> Lead:
    found: Lead = Lead.get(Lead.name == name)
    return found


def of(name: str) -> ListQuality:
    return next(found for found in list_quality() if found.name == name)


def convert(user: User, name: str, opportunity_id: int | None) -> None:
    with change("convert", by=user):
        held = lead(name)
        held.converted_on, held.opportunity = date(2026, 4, 1), opportunity_id
        held.save()


def win(user: User, opportunity_id: int, amount: str) -> None:
    with change("move", by=user):
        move_to_stage(opportunity_id, stage_named("Won").id, Closing(date(2026, 5, 1), Decimal(amount), "Price"))


def counts(found: ListQuality) -> dict[str, int]:
    return {name: getattr(found, name) for name in COUNTS}


def test_a_list_tells_what_became_of_its_rows(user: User, bought: int) -> None:
    with change("work", by=user):
        mark_dead([lead("Bob").id])
        log_activity("call", [("lead", lead("Ann").id)], direction="out")
        log_activity("call", [("lead", lead("Cid").id)], direction="in")
    first, second = make_opportunity("First").id, make_opportunity("Second").id
    convert(user, "Ann", first)
    convert(user, "Cid", second)
    win(user, first, "1250.50")
    found = of("Fair")
    assert counts(found) == {"rows": 6, "duplicates": 1, "leads": 5, "dead": 1, "contacted": 2, "converted": 2}
    assert (found.supplier, found.bought_on, found.cost) == ("Names Ltd", date(2026, 3, 1), Decimal("300.00"))
    assert found.won == Decimal("1250.50")
    assert found.cost_per_qualified == Decimal("150.00")


def test_an_opportunity_that_two_leads_became_is_won_once(user: User, bought: int) -> None:
    shared = make_opportunity("Shared").id
    convert(user, "Ann", shared)
    convert(user, "Bob", shared)
    win(user, shared, "100.00")
    assert of("Fair").won == Decimal("100.00")


def test_without_a_qualified_lead_there_is_no_cost_of_one(user: User, bought: int) -> None:
    assert of("Fair").cost_per_qualified is None


def test_a_list_without_a_cost_is_told_without(user: User) -> None:
    with change("make", by=user):
        held = LeadList.create(name="Friends")
    make_lead("Zoe", list=held, converted_on=date(2026, 4, 1))
    found = of("Friends")
    assert (found.cost, found.cost_per_qualified, found.leads, found.rows) == (None, None, 1, 0)


def test_the_cost_of_a_qualified_lead_is_rounded_to_the_cent(user: User, bought: int) -> None:
    for name in ("Ann", "Bob", "Cid", "Dot", "Eve", "Ann"):
        convert(user, name, None)
    make_lead("Fay", list=of("Fair").id, converted_on=date(2026, 4, 1))
    make_lead("Gus", list=of("Fair").id, converted_on=date(2026, 4, 1))
    assert of("Fair").cost_per_qualified == Decimal("42.86")


def test_a_list_of_two_files_counts_the_rows_of_both(user: User, bought: int, tmp_path: Path) -> None:
    path = tmp_path / "more.csv"
    path.write_text("Name,Email\nZoe,zoe@example.com\n", encoding="utf-8")
    import_file(path, by=user, choices=ImportChoices(list_name="Fair"))
    assert counts(of("Fair")) == {"rows": 7, "duplicates": 1, "leads": 6, "dead": 0, "contacted": 0, "converted": 0}


def test_an_import_that_is_taken_back_leaves_no_figures(user: User, bought: int) -> None:
    undo(bought, user)
    assert list_quality() == []


def test_the_list_bought_last_stands_first(user: User, bought: int) -> None:
    with change("make", by=user):
        LeadList.create(name="Never bought")
        LeadList.create(name="Later", bought_on=date(2026, 6, 1))
    assert [found.name for found in list_quality()] == ["Later", "Fair", "Never bought"]


def test_each_figure_opens_the_very_leads_that_it_counts(user: User, bought: int) -> None:
    with change("work", by=user):
        mark_dead([lead("Bob").id])
        log_activity("call", [("lead", lead("Ann").id)], direction="out")
        LeadList.create(name="Fair 2")
    make_lead("Not of it", list=LeadList.get(LeadList.name == "Fair 2"))
    convert(user, "Cid", None)
    found, everywhere = of("Fair"), lead_search(user, show="all")
    for figure in ("leads", "dead", "contacted", "converted"):
        assert everywhere.count_and_first(found.query(figure))[0] == getattr(found, figure), figure
    assert found.query("won") == ""
