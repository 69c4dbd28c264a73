"""Each command does its job and prints what other people's scripts expect."""

import csv
import json
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from crm_desktop.commands.parsing import RECORDS
from crm_desktop.models.exports import KINDS
from tests.command_line.conftest import Run, leads_file

RunJson = Callable[..., Any]


@pytest.fixture
def three_leads(run_json: RunJson, tmp_path: Path) -> Any:
    """The answer of the import that made them: leads 1, 2 and 3."""
    return run_json("import", leads_file(tmp_path, 3))


def test_import_says_what_it_read_and_what_became_of_every_row(three_leads: Any, tmp_path: Path) -> None:
    assert three_leads == {
        "file": str(tmp_path / "leads.csv"),
        "sheet": None,
        "header_row": 1,
        "encoding": "utf-8",
        "delimiter": ",",
        "mapping": {"Name": "name", "Company": "company_name", "Email": "email", "Phone": "phone"},
        "rows": 3,
        "created": 3,
        "updated": 0,
        "skipped": 0,
        "refused": 0,
        "change": 1,
        "refused_file": None,
        "seen_before": 0,
        "left_out": [],
        "problems": [{"what": "phone numbers to look at", "rows": 3}],
    }


def test_a_trial_import_writes_nothing(run_json: RunJson, tmp_path: Path) -> None:
    said = run_json("import", leads_file(tmp_path, 3), "--dry-run")
    assert (said["created"], said["change"]) == (3, None)
    assert run_json("list", "leads")["total"] == 0


def test_columns_can_be_mapped_by_hand_and_the_list_named(run_json: RunJson, tmp_path: Path) -> None:
    (tmp_path / "odd.csv").write_text("a=b,Who,X\n5,Ann,0123\n", encoding="utf-8")
    said = run_json(
        "import", tmp_path / "odd.csv", "--map", "Who=name", "--map", "X=phone", "--map", "a=b=title", "--list", "Fair"
    )
    assert said["mapping"] == {"a=b": "title", "Who": "name", "X": "phone"}
    (lead,) = run_json("list", "leads", "--fields", "name,phone,title,list")["records"]
    assert lead == {"name": "Ann", "phone": "0123", "title": "5", "list": {"id": 1, "name": "Fair"}}


def test_an_import_says_what_holds_for_the_whole_list(run_json: RunJson, tmp_path: Path) -> None:
    path = tmp_path / "fair.csv"
    path.write_text("Name,Next action on,ZIP,Tags\nAnn,03/04/2026,01234,vip\nBob,,1234,\n", encoding="utf-8")
    said = run_json(
        "import", path, "--list", "Fair", "--supplier", "Data Ltd", "--bought-on", "2026-01-31", "--cost", "99.50",
        "--temperature", "hot", "--tag", "fair", "--date-order", "day", "--pad-postal-codes",
    )  # fmt: skip
    assert (said["created"], said["seen_before"]) == (2, 0)
    records = run_json("list", "leads", "--fields", "name,temperature,tags,next_action_on,postal_code")["records"]
    assert records == [
        {"name": "Ann", "temperature": "hot", "tags": ["fair", "vip"], "next_action_on": "2026-04-03",
         "postal_code": "01234"},
        {"name": "Bob", "temperature": "hot", "tags": ["fair"], "next_action_on": None, "postal_code": "01234"},
    ]  # fmt: skip
    again = run_json("import", path)
    assert (again["created"], again["skipped"], again["seen_before"], again["change"]) == (0, 2, 2, None)
    assert {"what": "rows that came with an earlier import", "rows": 2} in again["problems"]


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (["--owner", "Zed"], 1, "“Zed” is no user of this program."),
        (["--mapping", "Fair"], 1, "There is no mapping called “Fair”."),
        (["--as", "people", "--cost", "5"], 2, "--cost is only for leads."),
        (["--as", "people", "--temperature", "hot"], 2, "--temperature is only for leads."),
        (["--cost", "much"], 2, "“much” is no amount"),
        (["--bought-on", "soon"], 2, "“soon” is no date"),
        (["--date-order", "year"], 2, "invalid choice"),
    ],
)
def test_an_import_that_cannot_be_meant_is_refused_in_one_sentence(
    run: Run, tmp_path: Path, words: list[str], status: int, sentence: str
) -> None:
    code, out, err = run("import", leads_file(tmp_path, 1), *words)
    assert (code, out) == (status, "")
    assert sentence in err
    assert len(err.splitlines()) == 1


def test_refused_rows_are_no_failure_and_come_back_as_a_workbook(run_json: RunJson, tmp_path: Path) -> None:
    (tmp_path / "l.csv").write_text("Name,Next action on\nAnn,2026-05-01\nBob,someday\n", encoding="utf-8")
    said = run_json("import", tmp_path / "l.csv", "--map", "Next action on=next_action_on")
    assert (said["rows"], said["created"], said["refused"]) == (2, 1, 1)
    assert Path(said["refused_file"]).exists()


def test_import_of_opportunities_names_the_ids_it_made(run_json: RunJson, tmp_path: Path) -> None:
    (tmp_path / "deals.csv").write_text(
        "Opportunity,Account,Stage,Amount,Close date\nRoof,Acme,Talk,1250.5,2026-05-01\n", encoding="utf-8"
    )
    said = run_json("import", tmp_path / "deals.csv", "--as", "opportunities", "--pipeline", "Roofs")
    assert said["opportunities"] == [1]
    (deal,) = run_json("list", "opportunities")["records"]
    assert (deal["amount"], deal["close_on"], deal["pipeline"]["name"]) == ("1250.50", "2026-05-01", "Roofs")


def test_list_prints_all_fields_typed_as_the_contract_says(run_json: RunJson, three_leads: Any) -> None:
    said = run_json("list", "leads", "--limit", "1")
    assert said["total"] == 3
    (lead,) = said["records"]
    assert list(lead) == list(KINDS["leads"].names)
    assert (lead["id"], lead["name"], lead["tags"], lead["next_action_on"]) == (1, "Person 0", [], None)
    assert lead["status"] == {"id": 1, "name": "New"}
    assert date.fromisoformat(lead["created_on"])


def test_list_shows_dead_and_converted_leads_too_unless_a_query_leaves_them_out(
    run_json: RunJson, three_leads: Any
) -> None:
    run_json("convert", "--lead", "1")
    assert run_json("list", "leads")["total"] == 3
    assert run_json("list", "leads", "--where", "-status:converted")["total"] == 2


def test_list_for_people_is_aligned_and_steers_no_terminal(run: Run, tmp_path: Path) -> None:
    (tmp_path / "l.csv").write_text("Name,Company\n\x1b[31mRed,Ac\u202eme\n", encoding="utf-8")
    run("import", tmp_path / "l.csv")
    status, out, err = run("list", "leads", "--fields", "id,name,company_name")
    assert (status, err) == (0, "")
    assert out.splitlines()[0].split() == ["ID", "Name", "Company"]
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert out.endswith("1 lead.\n")


@pytest.mark.parametrize(("language", "said"), [("C", ["Hot", "1,234.50"]), ("de_DE.UTF-8", ["Heiß", "1.234,50"])])
def test_list_says_choices_and_amounts_to_people_as_they_speak(
    run: Run, run_json: RunJson, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, said: list[str]
) -> None:
    (tmp_path / "l.csv").write_text("Name,Temperature,Possible value\nAnn Lee,hot,1234.5\n", encoding="utf-8")
    run("import", tmp_path / "l.csv")
    monkeypatch.setenv("LC_ALL", language)
    fields = ("list", "leads", "--fields", "temperature,possible_value")
    assert run(*fields)[1].splitlines()[1].split() == said
    assert run_json(*fields)["records"] == [{"temperature": "hot", "possible_value": "1234.50"}]


@pytest.mark.parametrize("kind", RECORDS)
def test_every_kind_can_be_listed_and_exported(run_json: RunJson, run: Run, kind: str, tmp_path: Path) -> None:
    assert tuple(KINDS) == RECORDS
    assert run_json("list", kind) == {"total": 0, "records": []}
    for ending in ("xlsx", "csv"):
        assert run("export", kind, tmp_path / f"{kind}.{ending}")[0] == 0
        assert (tmp_path / f"{kind}.{ending}").exists()


def test_export_writes_what_matches(run: Run, three_leads: Any, tmp_path: Path) -> None:
    status, out, _ = run("export", "leads", tmp_path / "x.csv", "--where", "Firm 2")
    assert (status, out) == (0, f"Exported 1 lead to {tmp_path / 'x.csv'}.\n")
    with (tmp_path / "x.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["Name"], row["Phone"]) == ("Person 2", "'+1 614 555 000002")


def test_what_was_exported_imports_again_unchanged(
    run: Run, run_json: RunJson, three_leads: Any, tmp_path: Path
) -> None:
    (tmp_path / "odd.csv").write_text(
        "Name,Phone,Note,Postal code\n=1+1,+46 8 1,'=x,00501\n@home,-,'quoted',\n", encoding="utf-8"
    )
    run_json("import", tmp_path / "odd.csv", "--list", "leads")
    before = run_json("list", "leads", "--fields", "name,phone,note,postal_code,company_name,email,list")
    for ending in ("csv", "xlsx"):
        run("export", "leads", tmp_path / f"all.{ending}")
        assert run_json("import", tmp_path / f"all.{ending}", "--duplicates", "create")["created"] == before["total"]
        after = run_json("list", "leads", "--fields", "name,phone,note,postal_code,company_name,email,list")
        assert after["records"][-before["total"] :] == before["records"]
        run_json("undo")


def test_convert_names_what_each_lead_became(run_json: RunJson, three_leads: Any) -> None:
    said = run_json("convert", "--lead", "1", "--opportunity", "Roof", "--amount", "1250")
    assert said == {"converted": [{"lead": 1, "person": 1, "company": 1, "opportunity": 1}], "change": 2}
    (deal,) = run_json("list", "opportunities")["records"]
    assert (deal["name"], deal["amount"], deal["people"]) == ("Roof", "1250.00", [{"id": 1, "name": "Person 0"}])
    assert run_json("list", "leads", "--where", "status:converted", "--fields", "person,opportunity")["records"] == [
        {"person": {"id": 1, "name": "Person 0"}, "opportunity": {"id": 1, "name": "Roof"}}
    ]


def test_many_leads_convert_in_one_change_that_one_undo_takes_back(run_json: RunJson, three_leads: Any) -> None:
    said = run_json("convert", "--where", "Person")
    assert [each["lead"] for each in said["converted"]] == [1, 2, 3]
    assert {each["opportunity"] for each in said["converted"]} == {None}
    run_json("undo")
    assert run_json("list", "people")["total"] == 0


def test_an_amount_alone_opens_an_opportunity_with_the_company(run_json: RunJson, three_leads: Any) -> None:
    run_json("convert", "--lead", "2", "--amount", "99.5")
    (deal,) = run_json("list", "opportunities", "--fields", "name,amount")["records"]
    assert deal == {"name": "Firm 1", "amount": "99.50"}


def test_a_converted_lead_and_an_empty_match_are_refused(run: Run, run_json: RunJson, three_leads: Any) -> None:
    run_json("convert", "--lead", "1")
    for words, sentence in (
        (("--lead", "1"), "already converted"), (("--lead", "99"), "no lead 99"),
        (("--where", "Nobody"), "No lead matches"),
    ):  # fmt: skip
        status, out, err = run("convert", *words)
        assert (status, out) == (1, "")
        assert sentence in err
        assert err.count("\n") == 1


@pytest.fixture
def deal(run_json: RunJson, three_leads: Any) -> int:
    """An open opportunity worth 1250."""
    said = run_json("convert", "--lead", "1", "--opportunity", "Roof", "--amount", "1250")
    number: int = said["converted"][0]["opportunity"]
    return number


def test_move_finds_the_stage_by_its_name_and_names_the_opportunity(run_json: RunJson, deal: int) -> None:
    said = run_json("move", deal, "quote SENT")
    assert (said["opportunity"], said["stage"]["name"], said["likelihood"], said["change"]) == (
        1,
        "Quote sent",
        "60",
        3,
    )
    assert run_json("move", deal, "Quote sent")["change"] is None


def test_winning_and_losing_say_when_and_why(run: Run, run_json: RunJson, deal: int) -> None:
    won = run_json("move", deal, "won", "--on", "2026-11-01")
    assert (won["outcome"], won["won_on"], won["amount"]) == ("won", "2026-11-01", "1250.00")
    assert run_json("list", "companies", "--fields", "relationship")["records"] == [{"relationship": "customer"}]
    lost = run_json("move", deal, "Lost", "--reason", "price")
    assert (lost["outcome"], lost["lost_reason"], lost["won_on"]) == ("lost", "Price", None)
    run_json("undo")
    run_json("undo")
    status, _, err = run("move", deal, "lost")
    assert status == 1
    assert "Price" in err


def test_a_stage_pipeline_or_opportunity_that_is_not_there_is_refused(run: Run, deal: int) -> None:
    for words, sentence in (
        ((deal, "Nowhere"), "Quote sent"),
        ((deal, "Won", "--pipeline", "None"), "Sales"),
        ((99, "Won"), "opportunity 99"),
    ):  # fmt: skip
        status, _, err = run("move", *words)
        assert status == 1
        assert sentence in err
    assert run("move", deal, "Meeting", "--on", "2026-01-01")[0] == 2


def test_forecast_has_the_objects_of_the_contract(run_json: RunJson, run: Run, deal: int) -> None:
    run_json("move", deal, "won")
    said = run_json("forecast", "--by", "quarter", "--group", "owner", "--as-of", "2026-11-22")
    assert {"as_of", "by", "currency", "periods", "slipped", "no_date", "no_amount", "won", "lost", "total"} <= set(
        said
    )
    assert (said["as_of"], said["by"]) == ("2026-11-22", "quarter")
    assert said["won"] == {"count": 1, "amount": "1250.00", "weighted": "1250.00"}
    status, out, _ = run("forecast")
    assert status == 0
    assert "Won: 1 opportunity, 1,250.00" in out


def test_forecast_is_printed_and_written_as_a_workbook(run_json: RunJson, deal: int, tmp_path: Path) -> None:
    assert run_json("forecast", tmp_path / "f.pdf")["file"] == str(tmp_path / "f.pdf")
    assert (tmp_path / "f.pdf").read_bytes().startswith(b"%PDF")
    run_json("forecast", tmp_path / "f.xlsx", "--pipeline", "sales")
    assert (tmp_path / "f.xlsx").read_bytes().startswith(b"PK")


def test_undo_takes_back_and_undo_of_an_undo_does_again(run_json: RunJson, deal: int) -> None:
    undone = run_json("undo", 2)
    assert (undone["undone"], run_json("list", "opportunities")["total"]) == (2, 0)
    run_json("undo", undone["change"])
    assert run_json("list", "opportunities")["total"] == 1
    changes = run_json("history")["changes"]
    assert [change["deed"] for change in changes] == ["redo", "undo", "convert_leads", "import_list"]
    assert [change["id"] for change in run_json("history", "--limit", 1)["changes"]] == [changes[0]["id"]]


def test_undo_of_nothing_is_refused(run: Run) -> None:
    assert run("undo")[0] == 1
    assert run("undo", 7) == (1, "", "There is no change 7.\n")


def test_check_counts_and_finds_nothing_wrong(run_json: RunJson, deal: int) -> None:
    assert run_json("check") == {
        "ok": True,
        "problems": [],
        "counts": {"leads": 3, "people": 1, "companies": 1, "opportunities": 1, "activities": 0},
    }


def test_backup_and_restore_bring_everything_back(run: Run, run_json: RunJson, deal: int, tmp_path: Path) -> None:
    assert run("backup", tmp_path / "b.crmdb")[0] == 0
    run_json("undo")
    assert run_json("list", "opportunities")["total"] == 0
    status, out, _ = run("restore", tmp_path / "b.crmdb")
    assert status == 0
    assert "before-restore" in out
    assert run_json("list", "opportunities")["total"] == 1


def test_json_goes_to_standard_output_alone_also_for_long_lists(run: Run, run_json: RunJson, tmp_path: Path) -> None:
    run_json("import", leads_file(tmp_path, 1200))
    status, out, err = run("list", "leads", "--fields", "id", "--json")
    assert (status, err) == (0, "")
    assert [record["id"] for record in json.loads(out)["records"]] == list(range(1, 1201))


def test_commands_load_no_qt(tmp_path: Path) -> None:
    script = (
        "import sys; from crm_desktop.__main__ import main; main(['list', 'leads', '--json']);"
        "main(['forecast', 'f.pdf']); sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    command = [sys.executable, "-c", script]
    assert subprocess.run(command, cwd=tmp_path, check=False, capture_output=True).returncode == 0


def test_labels_and_call_sheets_are_pdfs(run_json: RunJson, run: Run, three_leads: Any, tmp_path: Path) -> None:
    status, _, said = run("export", "leads", tmp_path / "l.pdf", "--labels", "L7160")
    assert (status, "None of the 3 leads has an address" in said) == (1, True)
    answer = run_json("export", "leads", tmp_path / "c.pdf", "--call-sheet")
    assert (answer["rows"], answer["left_out"], answer["pages"]) == (3, 0, 1)
    assert (tmp_path / "c.pdf").read_bytes().startswith(b"%PDF")
    assert not (tmp_path / "l.pdf").exists()


def test_chosen_fields_are_exported_in_their_order(run: Run, three_leads: Any, tmp_path: Path) -> None:
    assert run("export", "leads", tmp_path / "x.csv", "--fields", "company_name,name")[0] == 0
    assert (tmp_path / "x.csv").read_text(encoding="utf-8-sig").splitlines()[0] == "Company,Name"
    assert run("export", "leads", tmp_path / "x.vcf", "--vcard", "4.0")[0] == 0
    assert "VERSION:4.0" in (tmp_path / "x.vcf").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["leads", "x.pdf"], "--labels"),
        (["leads", "x.xlsx", "--call-sheet"], "end in .pdf"),
        (["leads", "x.pdf", "--labels", "L1"], "no label sheet “L1”"),
        (["leads", "x.pdf", "--labels", "L7160", "--first-label", "22"], "no label 22"),
        (["opportunities", "x.pdf", "--call-sheet"], "no address and no phone"),
        (["leads", "x.csv", "--fields", "nmae"], "“nmae” is no field"),
    ],
)
def test_a_printout_that_makes_no_sense_is_a_wrong_call(run: Run, words: list[str], sentence: str) -> None:
    status, _, said = run("export", *words)
    assert (status, sentence in said) == (2, True)
