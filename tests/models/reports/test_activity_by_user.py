from datetime import date

from crm_desktop.models.activities import Activity
from crm_desktop.models.changes import change
from crm_desktop.models.reports import Span
from tests.makers import any_user
from tests.models.reports.past import another_user, answer, figures, noon


def log(kind, day=1, month=3, **values):
    with change("log", by=any_user()):
        values.setdefault("owner", any_user())
        return Activity.create(kind=kind, at=noon(day, month), subject=kind, **values)


def test_each_user_with_calls_emails_meetings_notes_and_tasks(user):
    bob = another_user()
    log("call", direction="out")
    log("call", 2, direction="in", owner=bob)
    log("email", 3, direction="out")
    log("meeting", 4)
    log("note", 5, owner=None)
    log("task", 6, due_on=date(2026, 3, 9), done_on=date(2026, 3, 8))
    log("task", 7, due_on=date(2026, 3, 9))
    found = answer("activity")
    assert figures(found) == {
        "Ada": [4, 1, 1, 1, 0, 1, 1, 3],
        "Bob": [1, 1, 0, 0, 0, 0, 1, 0],
        "No owner": [1, 0, 0, 0, 1, 0, 0, 0],
        "Total": [6, 2, 1, 1, 1, 1, 2, 3],
    }
    assert found.statement == "6 activities from 1 Jan 2026 to 31 Dec 2026, 4 of them by Ada"


def test_a_task_counts_on_the_day_it_was_done(user):
    log("task", 1, 3, due_on=date(2026, 3, 9), done_on=date(2026, 4, 2))
    assert figures(answer("activity", "month")) == {
        "April 2026": [1, 0, 0, 0, 0, 1, 0, 0],
        "Total": [1, 0, 0, 0, 0, 1, 0, 0],
    }
    assert answer("activity", span=Span(date(2026, 3, 1), date(2026, 3, 31))).is_empty
    assert not answer("activity", span=Span(date(2026, 4, 2), date(2026, 4, 2))).is_empty


def test_one_user_alone(user):
    bob = another_user()
    log("call")
    log("call", owner=bob)
    assert list(figures(answer("activity", owner=bob.id))) == ["Bob", "Total"]


def test_nothing_was_done(user):
    assert answer("activity").statement == "No activity from 1 Jan 2026 to 31 Dec 2026"
