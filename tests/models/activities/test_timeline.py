"""One history per record: what was logged on its people and opportunities too, newest first, page by page."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from crm_desktop.models import database as connection
from crm_desktop.models.activities import log_activity, timeline
from crm_desktop.models.changes import change
from crm_desktop.models.leads import convert_lead, suggest_conversion
from crm_desktop.models.leads.editing import edit_lead
from crm_desktop.models.opportunities.people_on_opportunity import add_person
from crm_desktop.models.opportunities.stage_moves import move_to_stage
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User
from tests.makers import make_company, make_lead, make_opportunity, make_person, stage_named

NOON = datetime(2026, 5, 4, 12, 0)


def log(user: User, record: Any, subject: str, hour: int = 0, **values: Any) -> None:
    with change("log_activity", by=user):
        at = NOON + timedelta(hours=hour)
        log_activity("call", [(record.noun(), record.id)], subject=subject, at=at, **values)


def titles(kind: str, record_id: int, source: str = "activity") -> list[str]:
    return [entry.title for entry in timeline(kind, record_id).entries if entry.source == source]


@pytest.fixture
def deal(user: User) -> Any:
    acme = make_company("Acme")
    ann = make_person("Ann Lee", company=acme)
    made = make_opportunity("Machines", company=acme, person=ann)
    with change("join", by=user):
        add_person(made.id, ann.id)
    return made


def test_contacts_opportunities_and_notes_of_a_company_build_one_history(user: User, deal: Any) -> None:
    log(user, deal.company, "to the company", 1)
    log(user, deal.person, "to the person", 2)
    log(user, deal, "to the deal", 3)
    entries = [entry for entry in timeline("company", deal.company.id).entries if entry.source == "activity"]
    assert [(entry.title, entry.origin and entry.origin.name) for entry in entries] == [
        ("to the deal", "Machines"), ("to the person", "Ann Lee"), ("to the company", None),
    ]  # fmt: skip


def test_the_same_rule_holds_for_the_person_and_for_the_opportunity(user: User, deal: Any) -> None:
    log(user, deal.person, "to the person", 1)
    log(user, deal, "to the deal", 2)
    assert titles("person", deal.person.id) == titles("opportunity", deal.id) == ["to the deal", "to the person"]


def test_an_activity_on_several_of_them_is_told_once(user: User, deal: Any) -> None:
    links = [(record.noun(), record.id) for record in (deal, deal.person, deal.company)]
    with change("log_activity", by=user):
        log_activity("meeting", links, subject="Demo")
    for kind, record_id in links:
        entries = [entry for entry in timeline(kind, record_id).entries if entry.source == "activity"]
        assert [(entry.title, entry.origin) for entry in entries] == [("Demo", None)]


def test_stage_moves_are_told_with_their_opportunity(user: User, deal: Any) -> None:
    with change("move", by=user):
        move_to_stage(deal.id, stage_named("Meeting").id)
    assert titles("opportunity", deal.id, "stage") == ["Identified → Meeting"]
    entry = next(each for each in timeline("company", deal.company.id).entries if each.source == "stage")
    assert (entry.origin.name, entry.by, entry.kind) == ("Machines", "Ada", "open")


def test_a_conversion_is_told_on_the_lead_and_on_every_result_until_it_is_undone(user: User) -> None:
    lead = make_lead("Ann Lee", company_name="Acme")
    with change("convert_lead", by=user):
        done = convert_lead(lead.id, suggest_conversion(lead.id).choices("Machines"))
    for record in (lead, done.person, done.company, done.opportunity):
        assert len(titles(record.noun(), record.id, "conversion")) == 1, record.noun()
    undo(by=user)
    assert titles("lead", lead.id, "conversion") == []


def test_changes_say_from_what_to_what(user: User) -> None:
    lead = make_lead("Ann Lee")
    with change("edit_lead", by=user):
        edit_lead(lead.id, {"city": "Rome", "temperature": "hot"}, lead.version)
    entry = timeline("lead", lead.id).entries[0]
    assert (entry.source, entry.title, entry.by) == ("change", "Changed City and Temperature of Ann Lee", "Ada")
    assert entry.body.splitlines() == ["City: – → Rome", "Temperature: Cold → Hot"]


def test_logging_does_not_tell_the_engagement_as_a_change_of_its_own(user: User) -> None:
    lead = make_lead("Ann Lee")
    log(user, lead, "Called", direction="out")
    assert titles("lead", lead.id, "change") == ["Make lead"]


def test_what_is_planned_stands_apart_the_soonest_first(user: User) -> None:
    lead = make_lead("Ann Lee")
    with change("log", by=user):
        for subject, day in (("Later", 9), ("Sooner", 5)):
            log_activity("task", [("lead", lead.id)], subject=subject, due_on=date(2026, 5, day))
        log_activity("task", [("lead", lead.id)], subject="Some day")
    page = timeline("lead", lead.id)
    assert [entry.title for entry in page.planned] == ["Sooner", "Later", "Some day"]
    assert "Later" not in [entry.title for entry in page.entries]


def test_the_history_is_read_page_by_page_and_nothing_is_told_twice_or_left_out(user: User) -> None:
    lead = make_lead("Ann Lee")
    for number in range(23):
        log(user, lead, f"Call {number}", number // 4)  # several at the same moment
    found, cursor = [], None
    for _ in range(10):
        page = timeline("lead", lead.id, limit=5, before=cursor)
        found += page.entries
        cursor = page.next
        if cursor is None:
            break
    assert len(found) == 24
    assert {entry.title for entry in found} == {f"Call {number}" for number in range(23)} | {"Make lead"}
    assert [entry.at for entry in found] == sorted((entry.at for entry in found), reverse=True)


def queries_of(kind: str, record_id: int, monkeypatch: pytest.MonkeyPatch) -> int:
    asked: list[str] = []
    execute = connection.database.obj.execute_sql
    monkeypatch.setattr(
        connection.database.obj,
        "execute_sql",
        lambda sql, *rest, **more: asked.append(sql) or execute(sql, *rest, **more),
    )
    timeline(kind, record_id)
    monkeypatch.undo()
    return len(asked)


def test_a_long_history_takes_as_many_queries_as_a_short_one(
    user: User, deal: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    log(user, deal, "first")
    short = queries_of("company", deal.company.id, monkeypatch)
    for number in range(30):
        log(user, deal.person, f"call {number}", number)
    assert queries_of("company", deal.company.id, monkeypatch) == short <= 8
