"""From a bought list to a printed forecast, typed: what issue, manual and other people's scripts rely on."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from crm_desktop.command_line import main

Type = Callable[..., Any]


@pytest.fixture
def type_in(database_url: str, capsys: pytest.CaptureFixture[str]) -> Type:
    """Types a command with --json and answers what it prints."""

    def type_in(*words: str | int | Path) -> Any:
        status = main(["--database", database_url, *map(str, words), "--json"])
        said = capsys.readouterr()
        assert (status, said.err) == (0, "")
        return json.loads(said.out)

    return type_in


@pytest.fixture
def bought_list(tmp_path: Path) -> Path:
    """Forty names in a workbook, as a supplier sends them: a title above, postcodes as text, two names twice."""
    book = openpyxl.Workbook()
    sheet: Any = book.active
    sheet.title = "Contacts"
    sheet.append(["Visitors of the fair"])
    sheet.append([])
    sheet.append(["First name", "Last name", "Company", "E-mail", "Phone", "Zip", "City"])
    for number in range(38):
        sheet.append(
            [f"First{number}", f"Last{number}", f"Firm {number // 2}", f"p{number}@firm{number // 2}.example",
             f"+44 161 496 {number:04}", f"0{number:04}", "Ulm"]
        )  # fmt: skip
    for number in (3, 7):
        sheet.append([f"FIRST{number}", f"Last{number}", f"Firm {number // 2}", f"P{number}@firm{number // 2}.example"])
    path = tmp_path / "fair-visitors.xlsx"
    book.save(path)
    return path


def test_the_whole_path_from_a_bought_list_to_a_printed_forecast(
    type_in: Type, bought_list: Path, tmp_path: Path
) -> None:
    # A trial first: what would become of every row, and nothing is written.
    trial = type_in("import", bought_list, "--dry-run")
    assert (trial["sheet"], trial["header_row"], trial["rows"]) == ("Contacts", 3, 40)
    assert type_in("check")["counts"]["leads"] == 0

    # The import: the two that stand there twice are skipped, and leads stay apart from people and companies.
    done = type_in("import", bought_list)
    assert (done["created"], done["updated"], done["skipped"], done["refused"]) == (38, 0, 2, 0)
    counts = type_in("check")["counts"]
    assert (counts["leads"], counts["people"], counts["companies"]) == (38, 0, 0)
    found = type_in("list", "leads", "--where", "last12", "--fields", "id,name,postal_code,list")
    assert found["total"] == 1
    lead = found["records"][0]
    assert (lead["name"], lead["postal_code"], lead["list"]["name"]) == ("First12 Last12", "00012", "fair-visitors")

    # Twice the same file brings nothing new.
    assert type_in("import", bought_list)["created"] == 0

    # A lead becomes a person, a company and an opportunity; its colleague joins the same company.
    made = type_in("convert", "--lead", lead["id"], "--opportunity", "New roof", "--amount", "8000")["converted"][0]
    other = type_in("convert", "--where", "last13")["converted"][0]
    assert other["company"] == made["company"]
    assert other["person"] != made["person"]
    assert type_in("check")["counts"]["companies"] == 1

    # It goes along the pipeline, and the forecast goes with it.
    moved = type_in("move", made["opportunity"], "Negotiation")
    assert (moved["outcome"], moved["likelihood"]) == ("open", "80")
    assert type_in("forecast")["no_date"] == {"count": 1, "amount": "8000.00", "weighted": "6400.00"}
    won = type_in("move", made["opportunity"], "Won", "--on", "2026-11-03")
    assert (won["outcome"], won["won_on"]) == ("won", "2026-11-03")
    (company,) = type_in("list", "companies", "--fields", "name,relationship")["records"]
    assert company == {"name": "Firm 6", "relationship": "customer"}

    # Monday's meeting: the same figures on paper, in a workbook and for scripts.
    printed = type_in("forecast", tmp_path / "forecast.pdf", "--by", "quarter", "--group", "owner")
    assert printed["won"]["amount"] == "8000.00"
    assert (tmp_path / "forecast.pdf").read_bytes().startswith(b"%PDF")
    type_in("forecast", tmp_path / "forecast.xlsx")
    assert openpyxl.load_workbook(tmp_path / "forecast.xlsx").sheetnames

    # Lists for others, complete.
    assert type_in("export", "leads", tmp_path / "leads.xlsx")["rows"] == 38
    assert type_in("export", "people", tmp_path / "people.vcf")["rows"] == 2

    # Everything can be taken back, one step after another, and a backup brings all of it again.
    type_in("backup", tmp_path / "backup.crmdb")
    steps = [change["id"] for change in type_in("history")["changes"] if change["deed"] != "import_list"]
    assert len(steps) == 4
    for _ in steps:
        type_in("undo")
    assert type_in("check")["counts"] == {
        "leads": 38, "people": 0, "companies": 0, "opportunities": 0, "activities": 0,
    }  # fmt: skip
    type_in("restore", tmp_path / "backup.crmdb")
    assert type_in("list", "opportunities", "--where", "outcome:won")["total"] == 1
    assert type_in("check")["ok"]


@pytest.mark.real_lists
def test_five_hundred_real_names_are_there_at_once(type_in: Type, real_lists: Path) -> None:
    done = type_in("import", real_lists / "leads" / "us-500.xlsx")
    assert (done["rows"], done["created"], done["refused"]) == (500, 500, 0)
    assert type_in("list", "leads", "--limit", "1")["total"] == 500
