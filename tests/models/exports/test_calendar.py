"""Next actions and meetings as an iCalendar file, read again by the library that wrote it."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from crm_desktop.models.activities import log_activity
from crm_desktop.models.changes import change
from crm_desktop.models.exports.calendar import count_events, export_calendar
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import User
from tests.makers import make_company, make_lead, make_opportunity

NOW = datetime(2026, 11, 17, 9, 0)


def log(user: User, kind: str, record: Any, **values: Any) -> int:
    with change("log_activity", by=user):
        return int(log_activity(kind, [(record.noun(), record.id)], **values).id)


def events(path: Path) -> dict[str, Any]:
    found = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    return {str(event["summary"]): event for event in found}


def export(path: Path, **options: Any) -> dict[str, Any]:
    export_calendar(path / "plan.ics", now=NOW, **options)
    return events(path / "plan.ics")


def test_next_actions_tasks_and_meetings_are_events(user: User, tmp_path: Path) -> None:
    make_lead("Ann Lee", next_action="Call", next_action_on=date(2026, 11, 20), phone="0171 555")
    make_opportunity("Deal", next_action="Quote", next_action_on=date(2026, 11, 21))
    acme = make_company()
    log(user, "call", acme, subject="Service", due_on=date(2026, 12, 1), repeats="FREQ=MONTHLY;INTERVAL=3")
    log(user, "meeting", acme, subject="Kick-off", at=datetime(2026, 11, 3, 13, 30))
    log(user, "note", acme, body="No event")
    found = export(tmp_path)
    assert set(found) == {"Call · Ann Lee", "Quote · Deal", "Service · Acme", "Kick-off"}
    call = found["Call · Ann Lee"]
    assert (call["dtstart"].dt, call["dtend"].dt) == (date(2026, 11, 20), date(2026, 11, 21))
    assert (str(call["description"]), str(call["transp"])) == ("0171 555", "TRANSPARENT")
    assert found["Service · Acme"]["rrule"].to_ical() == b"FREQ=MONTHLY;INTERVAL=3"
    assert found["Kick-off"]["dtstart"].to_ical() == b"20261103T133000Z"


def test_the_same_entry_keeps_its_id(user: User, tmp_path: Path) -> None:
    make_lead("Ann Lee", next_action="Call", next_action_on=date(2026, 11, 20))
    first, again = export(tmp_path)["Call · Ann Lee"], export(tmp_path)["Call · Ann Lee"]
    assert first["uid"] == again["uid"]


def test_hostile_texts_are_only_text(user: User, tmp_path: Path) -> None:
    words = 'Call, then; \\n "quote"\x07 END:VEVENT 李小龙 ' + "x" * 300
    make_lead("BEGIN:VCALENDAR", next_action=words, next_action_on=date(2026, 11, 20))
    (summary,) = export(tmp_path)
    assert summary == f"{words} · BEGIN:VCALENDAR".replace("\x07", "")
    lines = (tmp_path / "plan.ics").read_bytes().split(b"\r\n")
    assert max(map(len, lines)) <= 75


def test_only_the_activities_that_were_asked_for(user: User, tmp_path: Path) -> None:
    acme = make_company()
    make_lead("Ann Lee", next_action="Call", next_action_on=date(2026, 11, 20))
    wanted = log(user, "task", acme, subject="One", due_on=date(2026, 11, 20))
    log(user, "task", acme, subject="Other", due_on=date(2026, 11, 20))
    assert set(export(tmp_path, activity_ids={wanted})) == {"One · Acme"}


def test_what_is_somebody_elses_is_left_out(user: User, tmp_path: Path) -> None:
    with change("hire", by=user):
        bea = User.create(name="Bea")
    make_lead("Ann Lee", next_action="Call", next_action_on=date(2026, 11, 20), owner=bea)
    make_lead("Bob Roe", next_action="Write", next_action_on=date(2026, 11, 20), owner=user)
    assert set(export(tmp_path, user=user)) == {"Write · Bob Roe"}


def test_without_anything_planned_no_file_is_written(user: User, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="Nothing is planned"):
        export(tmp_path)
    assert list(tmp_path.glob("*.ics")) == []


@pytest.mark.real_lists
def test_the_library_reads_what_other_calendars_write(real_lists: Path) -> None:
    files = sorted((real_lists / "ics").rglob("*.ics"))
    assert files
    assert all(count_events(path.read_bytes()) >= 0 for path in files)
