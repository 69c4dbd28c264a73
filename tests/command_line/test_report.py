from datetime import date
from pathlib import Path

import pytest

from crm_desktop.models.database import close_database, open_database
from crm_desktop.models.founding import found
from tests.command_line.conftest import Run
from tests.models.reports.past import lose, opened, win


@pytest.fixture(autouse=True)
def past(database_url: str) -> None:
    """Two won, one lost, in March."""
    open_database(database_url)
    user = found("Ada", country="US")
    for number in range(2):
        win(opened(f"Deal {number}", 100, 1, owner=user), date(2026, 3, 11))
    lose(opened("Lamps", 50, 1, owner=user), date(2026, 3, 20))
    close_database()


def test_a_report_in_lines_and_for_scripts(run: Run, run_json: Run) -> None:
    status, out, _ = run("report", "win-rate", "--period", "all")
    assert status == 0
    assert out.startswith("Won 67% of the opportunities decided so far")
    assert "Ada" in out
    said = run_json("report", "win-rate", "--from", "2026-03-01", "--to", "2026-03-31", "--owner", "ada")
    assert said["tables"][0]["rows"][0]["values"][:3] == [3, 2, 1]
    assert said["tables"][0]["rows"][0]["values"][4] == "200.00"


def test_a_report_as_pdf_and_as_workbook(run_json: Run, tmp_path: Path) -> None:
    assert run_json("report", "lost-reasons", tmp_path / "r.pdf")["file"] == str(tmp_path / "r.pdf")
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")
    run_json("report", "funnel", tmp_path / "r.xlsx")
    assert (tmp_path / "r.xlsx").read_bytes().startswith(b"PK")


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (("weather",), 2, "weather"),
        (("funnel", "r.doc"), 2, "r.doc should end in .pdf or .xlsx."),
        (("funnel", "--by", "reason"), 2, "funnel is grouped by list, source, owner, month, not by reason."),
        (("activity", "--list", "Fair"), 2, "activity is not filtered by list."),
        (("win-rate", "--owner", "Bob"), 1, "There is no user “Bob”."),
        (("win-rate", "--from", "2026-03-02", "--to", "2026-03-01"), 1, "first day of a report comes before"),
    ],
)
def test_what_cannot_be_reported_is_one_sentence(run: Run, words: tuple[str, ...], status: int, sentence: str) -> None:
    ended, out, err = run("report", *words)
    assert (ended, out) == (status, "")
    assert sentence in err
