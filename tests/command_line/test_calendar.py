"""`export activities FILE.ics`: what is planned, for any calendar."""

from pathlib import Path

from crm_desktop.models.exports.calendar import count_events
from tests.command_line.conftest import Run


def test_what_is_planned_becomes_a_calendar(run: Run, tmp_path: Path) -> None:
    (tmp_path / "leads.csv").write_text("Name,Next action,Next action on\nAnn Lee,Call,2026-11-20\n", encoding="utf-8")
    assert run("import", tmp_path / "leads.csv")[0] == 0
    status, out, _ = run("export", "activities", tmp_path / "plan.ics")
    assert (status, out) == (0, f"Exported 1 entry for the calendar to {tmp_path / 'plan.ics'}.\n")
    assert count_events((tmp_path / "plan.ics").read_bytes()) == 1


def test_nothing_planned_is_said_and_leads_are_no_calendar(run: Run, tmp_path: Path) -> None:
    status, _, error = run("export", "activities", tmp_path / "plan.ics")
    assert (status, error) == (1, "Nothing is planned, so there is nothing for a calendar.\n")
    status, _, error = run("export", "leads", tmp_path / "plan.ics")
    assert (status, error) == (
        2, "A calendar holds activities, not leads; write export activities plan.ics.\n"
    )  # fmt: skip
    assert not (tmp_path / "plan.ics").exists()
