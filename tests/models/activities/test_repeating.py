"""What comes again: said in words, kept as RFC 5545 rules; completing one makes the next, and only the next."""

from datetime import date

import pytest

from crm_desktop.models.activities import (
    Activity,
    complete_activity,
    edit_activity,
    finish_next_action,
    log_activity,
    today_list,
)
from crm_desktop.models.activities.repeating import (
    checked_rule,
    comes_again,
    fitted,
    in_words,
    next_occurrence,
    rule_of,
)
from crm_desktop.models.changes import change
from crm_desktop.models.leads import Lead
from crm_desktop.models.refusals import Refused
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User
from tests.makers import make_company, make_lead

TODAY = date(2026, 11, 17)  # a Tuesday


@pytest.mark.parametrize(
    ("words", "rule", "said"),
    [
        ("Every week", "FREQ=WEEKLY", "Every week"),
        ("every 2 weeks", "FREQ=WEEKLY;INTERVAL=2", "Every 2 weeks"),
        ("every other month", "FREQ=MONTHLY;INTERVAL=2", "Every 2 months"),
        ("quarterly", "FREQ=MONTHLY;INTERVAL=3", "Every 3 months"),
        ("every friday", "FREQ=WEEKLY;BYDAY=FR", "Every Friday"),
        ("every 2 fridays", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", "Every 2 weeks on Friday"),
        ("every weekday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "Every weekday"),
        ("Yearly", "FREQ=YEARLY", "Every year"),
        ("FREQ=MONTHLY;BYDAY=1MO", "FREQ=MONTHLY;BYDAY=1MO", "FREQ=MONTHLY;BYDAY=1MO"),
        ("", "", ""),
        ("Does not repeat", "", ""),
    ],
)
def test_a_rule_is_said_in_words(words: str, rule: str, said: str) -> None:
    assert rule_of(words) == rule
    assert in_words(rule) == said


@pytest.mark.parametrize("words", ["now and then", "every", "every 0 weeks", "every blue moon", "friday"])
def test_words_that_are_no_rule_are_refused(words: str) -> None:
    with pytest.raises(Refused, match="is no way to repeat; write every 2 weeks"):
        rule_of(words)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SOMETIMES",
        "nonsense",
        "FREQ=WEEKLY;BYDAY=XX",
        "INTERVAL=2",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=-1",
        "FREQ=DAILY;UNTIL=99999999999999999999",
        "FREQ=YEARLY;BYEASTER=99999",
    ],
)
def test_a_rule_that_is_none_is_refused(rule: str) -> None:
    with pytest.raises(Refused, match="is no rule for repeating"):
        checked_rule(rule)


@pytest.mark.parametrize("rule", ["FREQ=SECONDLY", "FREQ=DAILY;BYHOUR=1,2"])
def test_a_rule_that_comes_several_times_a_day_is_refused(rule: str) -> None:
    with pytest.raises(Refused, match="more than once a day"):
        checked_rule(rule)


@pytest.mark.parametrize(
    ("due", "words", "days"),
    [
        (date(2026, 1, 31), "every month", [date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30)]),
        (date(2026, 1, 30), "every month", [date(2026, 2, 28), date(2026, 3, 30), date(2026, 4, 30)]),
        (date(2028, 2, 29), "every year", [date(2029, 2, 28), date(2030, 2, 28), date(2031, 2, 28)]),
        (date(2026, 1, 15), "every 3 months", [date(2026, 4, 15), date(2026, 7, 15), date(2026, 10, 15)]),
    ],
)
def test_the_last_of_a_month_stays_the_last(due: date, words: str, days: list[date]) -> None:
    rule, met = fitted(rule_of(words), due), []
    for _ in days:
        found = next_occurrence(rule, due, due)
        assert found is not None
        due = found
        met.append(due)
    assert met == days
    assert in_words(rule) == words.capitalize()


def plan(user: User, due_on: date | None, repeats: str, relationship: str = "customer") -> Activity:
    company = make_company(relationship=relationship)
    with change("log_activity", by=user):
        return log_activity(
            "call", [("company", company.id)], direction="out", subject="Service", due_on=due_on, repeats=repeats
        )


def test_completing_makes_the_next_and_only_the_next(user: User) -> None:
    planned = plan(user, date(2026, 5, 1), "FREQ=MONTHLY")
    with change("complete_activity", by=user):
        follower = complete_activity(planned.id, TODAY)
    assert follower is not None
    assert (follower.due_on, follower.repeats) == (date(2026, 12, 1), "FREQ=MONTHLY"), "none for the months missed"
    assert Activity.select().where(Activity.done_on.is_null()).count() == 1
    undo(by=user)
    assert [row.due_on for row in Activity.select()] == [date(2026, 5, 1)]


def test_one_that_is_completed_early_is_not_due_on_the_same_day_again(user: User) -> None:
    planned = plan(user, date(2026, 12, 1), "FREQ=MONTHLY")
    with change("complete_activity", by=user):
        follower = complete_activity(planned.id, TODAY)
    assert follower is not None
    assert follower.due_on == date(2027, 1, 1)


def test_what_repeats_needs_a_day(user: User) -> None:
    with pytest.raises(Refused, match="needs a day on which it is due first"):
        plan(user, None, "FREQ=MONTHLY")
    planned = plan(user, TODAY, "FREQ=MONTHLY")
    with pytest.raises(Refused, match="needs a day on which it is due next"), change("edit_activity", by=user):
        edit_activity(planned.id, {"due_on": None}, planned.version)


def test_customers_overdue_for_their_service_call_stand_by_themselves(user: User) -> None:
    late = plan(user, date(2026, 11, 1), "FREQ=MONTHLY")
    plan(user, date(2026, 11, 20), "FREQ=MONTHLY")
    other = plan(user, date(2026, 11, 2), "FREQ=MONTHLY", relationship="prospect")
    found = today_list(user, TODAY)
    assert [item.id for item in found.customers.items] == [late.id]
    assert [item.id for item in found.overdue.items] == [other.id], "and not in the list of all that is late"
    assert found.due == 2


@pytest.mark.parametrize(
    ("words", "again"),
    [
        ("Call every month", date(2026, 12, 20)), ("Service call, every 3 months", date(2027, 2, 20)),
        ("Send the figures weekly", date(2026, 11, 27)), ("EVERY FRIDAY", date(2026, 11, 27)),
        ("Call every customer", None), ("Call", None), ("Every month: call", None), ("", None),
    ],
)  # fmt: skip
def test_the_words_of_a_next_action_say_when_it_comes_again(words, again):
    assert comes_again(words, date(2026, 11, 20), date(2026, 11, 20)) == again


def test_what_was_due_on_the_31st_comes_on_the_last_day_of_a_shorter_month():
    assert comes_again("Invoice monthly", date(2027, 1, 31), date(2027, 1, 31)) == date(2027, 2, 28)


def test_done_plans_only_the_next_one_and_what_is_typed_instead_wins(user):
    ann = make_lead("Ann Lee", next_action="Call every week", next_action_on=date(2026, 11, 2))
    today = date(2026, 11, 20)
    with change("finish", by=user):
        finish_next_action("lead", ann.id, today)
    assert (Lead.find(ann.id).next_action, Lead.find(ann.id).next_action_on) == ("Call every week", date(2026, 11, 23))
    with change("finish", by=user):
        finish_next_action("lead", ann.id, today, "Visit", date(2026, 12, 1))
    assert Lead.find(ann.id).next_action == "Visit"


def test_what_comes_again_can_be_ended(user):
    ann = make_lead("Ann Lee", next_action="Call every week", next_action_on=date(2026, 11, 2))
    with change("finish", by=user):
        finish_next_action("lead", ann.id, date(2026, 11, 20), ends=True)
    assert (Lead.find(ann.id).next_action, Lead.find(ann.id).next_action_on) == ("", None)


def test_a_rule_of_a_day_that_never_comes_ends() -> None:
    assert next_occurrence("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", date(2026, 1, 1), date(2026, 1, 1)) is None


def test_a_rule_of_leap_years_is_foreseen() -> None:
    leap = next_occurrence("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", date(2096, 2, 29), date(2096, 2, 29))
    assert leap == date(2104, 2, 29)
