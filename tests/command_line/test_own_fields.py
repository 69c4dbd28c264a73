"""Own fields and tags on the command line: made by an import, asked for, listed, exported, converted."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.command_line.conftest import Run

RunJson = Callable[..., Any]


@pytest.fixture
def customers(run_json: RunJson, tmp_path: Path) -> Any:
    """Two leads with what the list said beyond our fields."""
    lines = (
        "Name,Company,Customer no,Shoe size,tags",
        'Ann Lee,Acme,K-1,43,"fair, VIP"',
        "Bob Roe,Acme,K-22,38.5,fair",
    )
    (tmp_path / "list.csv").write_text("\n".join(lines), encoding="utf-8")
    maps = ("--map", "Customer no=own:Customer no", "--map", "Shoe size=own:Shoe size")
    return run_json("import", tmp_path / "list.csv", *maps)


def test_an_import_makes_the_own_fields_that_it_is_told_to(customers: Any, run_json: RunJson) -> None:
    assert (customers["created"], customers["refused"]) == (2, 0)
    (ann, _) = run_json("list", "leads", "--fields", "name,Customer no,shoe_size,tags")["records"]
    assert ann["name"] == "Ann Lee"
    assert [ann[name] for name in ("Customer no", "Shoe size")] == ["K-1", "43"]
    assert set(ann["tags"]) == {"fair", "VIP"}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ('"Customer no":K-1', ["Ann Lee"]),
        ("customer_no:k-", ["Ann Lee", "Bob Roe"]),
        ("shoe_size:<40", ["Bob Roe"]),
        ("has:shoe_size -tag:vip", ["Bob Roe"]),
        ('no:"shoe size"', []),
        ("K-22", ["Bob Roe"]),
    ],
)
def test_own_fields_are_asked_for_like_others(customers: Any, run_json: RunJson, query: str, found: list[str]) -> None:
    records = run_json("list", "leads", "--where", query, "--fields", "name")["records"]
    assert [record["name"] for record in records] == found


def test_own_fields_stand_in_an_export_that_imports_again(customers: Any, run: Run, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    assert run("export", "leads", target)[0] == 0
    header, ann, _ = target.read_text(encoding="utf-8-sig").splitlines()
    assert header.endswith("Customer no,Shoe size")
    assert ann.endswith("K-1,43")


def test_a_converted_lead_hands_its_own_fields_on(customers: Any, run_json: RunJson) -> None:
    run_json("convert", "--where", '"customer no":K-1')
    (person,) = run_json("list", "people", "--fields", "name,note")["records"]
    assert person["note"] == "Customer no: K-1\nShoe size: 43"


def test_one_undo_takes_the_import_and_its_fields_back(customers: Any, run: Run, run_json: RunJson) -> None:
    assert run("undo")[0] == 0
    assert run_json("list", "leads")["total"] == 0
    status, _, said = run("list", "leads", "--where", "shoe_size:43")
    assert (status, "There is no field “shoe_size”" in said) == (2, True)


def test_a_field_with_a_comma_in_its_name_is_named_in_quotes(run_json: RunJson, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text('Name,"Budget, net"\nAnn,12.50\n', encoding="utf-8")
    run_json("import", tmp_path / "list.csv", "--map", "Budget, net=own:Budget, net")
    (ann,) = run_json("list", "leads", "--fields", 'name,"Budget, net"')["records"]
    assert list(ann) == ["name", "Budget, net"]
