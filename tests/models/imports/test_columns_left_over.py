"""What has no field: something is advised for each column, and nothing is made or dropped in silence."""

from datetime import date
from decimal import Decimal

import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.imports.cells import Cell
from crm_desktop.models.imports.guessing import guess_mapping
from crm_desktop.models.imports.leftovers import left_over
from crm_desktop.models.imports.value_types import guess_type
from crm_desktop.models.own_fields import define
from crm_desktop.models.users import User
from tests.models.imports.tables import column, table_of


def test_each_column_without_a_field_gets_an_advice() -> None:
    table = table_of(
        ["Name", "Shoe size", "Password", "GUID", "Bio", "Empty", "Zorp"],
        ["Ann", "42", "x", "d4937761-c76e-4bb6-afc0-b7c29bfe0f93", "Long " * 30, "", "4111111111111111"],
        ["Bo", "44", "y", "71fd05b0-8f7e-42ee-a6eb-a8cc7cbb4c00", "Longer " * 30, "", "5500005555555559"],
    )
    found = {left.header: left for left in left_over(table, guess_mapping(table, "leads"))}
    assert {header: left.field for header, left in found.items()} == {
        "Shoe size": "own:Shoe size", "Password": None, "GUID": None, "Bio": "note", "Zorp": None,
    }  # fmt: skip
    assert found["Shoe size"].type == "number"
    assert [header for header, left in found.items() if left.secret] == ["Password", "Zorp"]
    assert all(left.reason for left in found.values())


@pytest.mark.parametrize(
    ("cells", "wanted"),
    [
        (["yes", "No", ""], "yes_no"), ([True, False], "yes_no"), (["ja", "nein"], "yes_no"), (["1", "0"], "number"),
        (["2026-11-21", "2026-12-24"], "date"), (["31.12.2025", "1.1.2026"], "date"), ([date(2026, 1, 1)], "date"),
        (["20260101", "20260102"], "number"), (["12", "3.5"], "number"), ([12, 3.5], "number"),
        (["1,234.50", "9"], "number"), (["€ 12,50", "€ 3,00"], "money"), (["12 kr", "15 kr"], "money"),
        (["007", "042"], "text"), (["123456789012345", "1"], "text"), (["https://a.example", "www.b.example"], "link"),
        (["red", "12"], "text"), ([], "text"), (["", None], "text"),
    ],
)  # fmt: skip
def test_the_type_of_an_own_field_is_what_every_value_can_be_read_as(cells: list[Cell], wanted: str) -> None:
    assert guess_type(cells) == wanted


def test_columns_of_own_fields_are_read_in_one_format(user: User) -> None:
    with change("define_field", by=user):
        for name, kind in (("Born", "date"), ("Budget", "money"), ("VIP", "yes_no")):
            define("lead", name, kind)
        define("lead", "Colour", "choice", ["Red", "Blue"])
    assert column("own:Born", "03/04/2001", "25/04/2001", "").values == [date(2001, 4, 3), date(2001, 4, 25), None]
    assert column("own:Budget", "1.250,50", "n/a").values == [Decimal("1250.50"), None]
    vip = column("own:VIP", "ja", "nein", "perhaps")
    assert (vip.values[:2], list(vip.refusals)) == ([True, False], [2])
    colour = column("own:Colour", "red", "Green")
    assert list(colour.refusals) == [1]
    assert "Green" in colour.refusals[1]


def test_an_own_field_that_is_still_to_be_made_says_its_type(user: User) -> None:
    found = column("own:Hat size", "57", "58,5")
    assert (found.own_type, found.values) == ("number", [Decimal(57), Decimal("58.5")])
    told = column("own:Hat size", "57", own_types={"own:Hat size": "text"})
    assert (told.own_type, told.values) == ("text", ["57"])


def test_a_second_address_is_worth_a_note_and_a_new_field_is_named_as_people_would() -> None:
    table = table_of(
        ["Name", "Business City", "Home City", "member_since_code", "ShoeSize", "Anrede", "Joined"],
        ["Ann", "Salem", "Ulm", "ab", "42", "Frau", "2026-11-21"],
        ["Bo", "Salem", "Bonn", "cd", "44", "Herr", "2026-12-24"],
    )
    found = {left.header: (left.field, left.type) for left in left_over(table, guess_mapping(table, "leads"))}
    assert found == {
        "Home City": ("note", "text"), "member_since_code": ("own:Member since code", "text"),
        "ShoeSize": ("own:Shoe size", "number"), "Anrede": (None, "text"), "Joined": ("own:Joined", "date"),
    }  # fmt: skip
    own = [field[4:] for field, _ in found.values() if field and field.startswith("own:")]
    fields = guess_mapping(table, "leads", own=own).fields
    assert fields[3:] == ("own:Member since code", "own:Shoe size", None, "own:Joined")
