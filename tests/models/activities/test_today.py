"""The work of the day: overdue, today, this week, and what has nothing planned."""

from datetime import date, timedelta
from typing import Any

import pytest

from crm_desktop.models import database as connection
from crm_desktop.models.activities import log_activity, today_list
from crm_desktop.models.changes import change
from crm_desktop.models.leads import convert_lead, suggest_conversion
from crm_desktop.models.leads.dead import mark_dead
from crm_desktop.models.users import User
from tests.makers import make_company, make_lead, make_opportunity, make_person

TODAY = date(2026, 5, 4)


def day(ahead: int) -> date:
    return TODAY + timedelta(days=ahead)


def texts(section: Any) -> list[str]:
    return [item.text or item.title for item in section.items]


def task(user: User, record: Any, subject: str, on: date, **values: Any) -> None:
    with change("log", by=user):
        log_activity("task", [(record.noun(), record.id)], subject=subject, due_on=on, **values)


def test_when_its_date_arrives_a_next_action_is_in_today_and_when_it_passed_in_overdue(user: User) -> None:
    make_lead("Ann", next_action="Call Ann", next_action_on=day(0), owner=user)
    make_lead("Bob", next_action="Call Bob", next_action_on=day(-1), owner=user)
    make_lead("Eve", next_action="Call Eve", next_action_on=day(7), owner=user)
    make_lead("Far", next_action="Call Far", next_action_on=day(8), owner=user)
    made = today_list(user, TODAY)
    assert texts(made.overdue) == ["Call Bob"]
    assert texts(made.today) == ["Call Ann"]
    assert texts(made.this_week) == ["Call Eve"]
    assert made.due == 2
    assert texts(today_list(user, day(1)).overdue) == ["Call Bob", "Call Ann"]


def test_opportunities_and_tasks_are_work_of_the_day_too(user: User) -> None:
    acme = make_company("Acme")
    make_opportunity("Machines", company=acme, next_action="Send quote", next_action_on=day(0), owner=user)
    task(user, acme, "Service call", day(0))
    found = {item.text: item for item in today_list(user, TODAY).today.items}
    assert (found["Send quote"].title, found["Send quote"].detail) == ("Machines", "Acme")
    assert (found["Service call"].title, found["Service call"].record) == ("Acme", ("company", acme.id))


def test_a_task_on_several_records_is_one_line(user: User) -> None:
    acme = make_company("Acme")
    ann = make_person("Ann Lee", company=acme)
    with change("log", by=user):
        log_activity("task", [("person", ann.id), ("company", acme.id)], subject="Call", due_on=day(0))
    (item,) = today_list(user, TODAY).today.items
    assert (item.title, item.detail) == ("Ann Lee", "Acme")


def test_everybody_sees_their_own_work_and_what_nobody_owns(user: User) -> None:
    with change("make", by=user):
        eve = User.create(name="Eve")
    for name, owner in (("Mine", user), ("Hers", eve), ("Nobody's", None)):
        make_lead(name, next_action=name, next_action_on=TODAY, owner=owner)
    assert texts(today_list(user, TODAY).today) == ["Mine", "Nobody's"]
    assert texts(today_list(None, TODAY).today) == ["Mine", "Hers", "Nobody's"]


def test_dead_and_converted_leads_and_closed_opportunities_are_no_work(user: User) -> None:
    planned = {"next_action": "Call", "next_action_on": TODAY}
    dead, converted = make_lead("Dead", **planned), make_lead("Ann Lee", company_name="Acme", **planned)
    make_opportunity("Won", outcome="won", **planned)
    with change("end", by=user):
        mark_dead([dead.id])
        convert_lead(converted.id, suggest_conversion(converted.id).choices("Machines"))
    assert [item.title for item in today_list(user, TODAY).today.items] == ["Machines"]


def test_nothing_planned_is_a_list_of_its_own(user: User) -> None:
    make_lead("Cold", owner=user)
    make_lead("Hot", temperature="hot", owner=user)
    make_lead("Planned", next_action="Call", next_action_on=day(30), owner=user)
    task(user, make_lead("Has a task", owner=user), "Call", day(30))
    make_opportunity("Machines", owner=user)
    make_opportunity("Lost", outcome="lost", owner=user)
    section = today_list(user, TODAY).nothing_planned
    assert [item.title for item in section.items] == ["Machines", "Hot", "Cold"]
    assert section.count == 3


def test_a_day_takes_the_same_few_queries_however_much_there_is_to_do(
    user: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    def queries() -> int:
        asked: list[str] = []
        execute = connection.database.obj.execute_sql
        monkeypatch.setattr(
            connection.database.obj,
            "execute_sql",
            lambda sql, *rest, **more: asked.append(sql) or execute(sql, *rest, **more),
        )
        today_list(user, TODAY)
        monkeypatch.undo()
        return len(asked)

    acme = make_company("Acme")
    task(user, acme, "Call", TODAY)
    few = queries()
    for number in range(20):
        make_lead(f"Lead {number}", next_action="Call", next_action_on=TODAY)
        task(user, acme, f"Call {number}", TODAY)
        make_opportunity(f"Deal {number}", company=acme, next_action="Call", next_action_on=TODAY)
    assert queries() == few <= 12


def test_of_thousands_that_are_overdue_the_first_are_read_and_all_are_counted(user, monkeypatch):
    monkeypatch.setattr("crm_desktop.models.activities.today.MOST", 3)
    for number in range(5):
        make_lead(f"Lead {number}", next_action="Call", next_action_on=date(2026, 1, 5 - number))
    overdue = today_list(user, TODAY).overdue
    assert ([item.title for item in overdue.items], overdue.count) == (["Lead 4", "Lead 3", "Lead 2"], 5)
