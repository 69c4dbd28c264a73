"""What was done and said: logged on any number of records, and what it tells of the contact with a lead."""

from datetime import date, datetime
from typing import Any

import pytest

from crm_desktop.models.activities import (
    Activity,
    ActivityLink,
    complete_activity,
    delete_activity,
    edit_activity,
    finish_next_action,
    log_activity,
    plan_next_action,
    timeline,
)
from crm_desktop.models.changes import change, history
from crm_desktop.models.leads import Lead, convert_lead, suggest_conversion
from crm_desktop.models.leads.search import lead_search
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.refusals import Refused
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User
from tests.makers import make_company, make_lead, make_opportunity, make_person

TODAY = date(2026, 5, 4)


def log(user: User, kind: str, *records: Any, **values: Any) -> Activity:
    with change("log_activity", by=user):
        return log_activity(kind, [(record.noun(), record.id) for record in records], **values)


def engagement(lead: Lead) -> str:
    return str(Lead.find(lead.id).engagement)


# S3: who talks to whom


@pytest.mark.parametrize("direction", ["in", "out"])
def test_with_contact_one_way_only_the_lead_stays_a_lead(user: User, direction: str) -> None:
    lead = make_lead()
    log(user, "email", lead, direction=direction)
    log(user, "call", lead, direction=direction)
    assert engagement(lead) == "one-way"
    assert Lead.find(lead.id).status.kind == "open"


def test_one_outgoing_and_one_incoming_make_it_two_way(user: User) -> None:
    lead = make_lead()
    log(user, "email", lead, direction="out")
    log(user, "call", lead, direction="in")
    assert engagement(lead) == "two-way"
    assert Lead.find(lead.id).status.kind == "open"


def test_a_marked_conversation_or_a_meeting_counts_both_ways(user: User) -> None:
    called, met, noted = make_lead("Ann"), make_lead("Bob"), make_lead("Eve")
    log(user, "call", called, direction="out", conversation=True)
    log(user, "meeting", met)
    log(user, "note", noted, body="Saw them at the fair")
    assert [engagement(lead) for lead in (called, met, noted)] == ["two-way", "two-way", "none"]


def test_a_planned_meeting_is_no_contact_until_it_took_place(user: User) -> None:
    lead = make_lead()
    meeting = log(user, "meeting", lead, subject="Demo", due_on=TODAY)
    assert engagement(lead) == "none"
    with change("complete", by=user):
        complete_activity(meeting.id, TODAY)
    assert engagement(lead) == "two-way"


def test_engagement_follows_when_an_activity_is_changed_deleted_or_undone(user: User) -> None:
    lead = make_lead()
    log(user, "email", lead, direction="out")
    call = log(user, "call", lead, direction="in")
    with change("edit", by=user):
        edit_activity(call.id, {"direction": "out"}, call.version)
    assert engagement(lead) == "one-way"
    undo(by=user)
    assert engagement(lead) == "two-way"
    with change("delete", by=user):
        delete_activity(call.id)
    assert engagement(lead) == "one-way"


# S1: the first engagement


def test_when_a_first_engagement_is_logged_its_date_is_kept(user: User) -> None:
    lead = make_lead()
    assert Lead.find(lead.id).engaged_on is None
    log(user, "call", lead, direction="out", at=datetime(2026, 3, 2, 12, 0))
    log(user, "call", lead, direction="out", at=datetime(2026, 4, 2, 12, 0))
    assert Lead.find(lead.id).engaged_on == date(2026, 3, 2)
    log(user, "email", lead, direction="in", at=datetime(2026, 2, 1, 12, 0))
    assert Lead.find(lead.id).engaged_on == date(2026, 2, 1)


def test_a_call_note_naming_a_challenge_is_on_the_timeline_and_found_by_text(user: User) -> None:
    from crm_desktop.models.activities.search import activity_search

    lead = make_lead()
    log(user, "call", lead, subject="Call", body="Struggles with late deliveries")
    assert next(entry.body for entry in timeline("lead", lead.id).entries) == "Struggles with late deliveries"
    assert activity_search(user).count_and_first("late deliveries", sort="id")[0] == 1


# S4: a converted lead


def test_a_converted_lead_accepts_no_new_entries_and_says_where_they_belong(user: User) -> None:
    lead = make_lead("Ann Lee", company_name="Acme")
    with change("convert_lead", by=user):
        convert_lead(lead.id, suggest_conversion(lead.id).choices("Machines"))
    with pytest.raises(Refused, match=r"Ann Lee is converted .* log it on the opportunity Machines"):
        log(user, "call", lead)
    with pytest.raises(Refused, match="log it on the opportunity Machines"), change("plan", by=user):
        plan_next_action("lead", lead.id, "Call", TODAY)
    assert Activity.select().count() == 0


def test_later_communication_is_on_the_opportunity_and_visible_on_contact_and_company(user: User) -> None:
    lead = make_lead("Ann Lee", company_name="Acme")
    with change("convert_lead", by=user):
        done = convert_lead(lead.id, suggest_conversion(lead.id).choices("Machines"))
    log(user, "email", done.opportunity, subject="Quote", direction="out")
    for record in (done.person, done.company):
        entry = next(each for each in timeline(record.noun(), record.id).entries if each.source == "activity")
        assert (entry.title, entry.origin.kind, entry.origin.name) == ("Quote", "opportunity", "Machines")


# Logging


def test_an_activity_is_linked_to_any_number_of_records_once_each(user: User) -> None:
    person, company = make_person(), make_company()
    log(user, "call", person, company, person, subject="Price")
    assert (Activity.select().count(), ActivityLink.select().count()) == (1, 2)
    assert history()[0].sentence == "Logged a call with Bob Roe and Acme"


def test_who_logs_owns_it_and_it_happened_now_unless_said(user: User) -> None:
    call = Activity.find(log(user, "call", make_person()).id)
    assert (call.owner, call.at) == (user, history()[0].at)


@pytest.mark.parametrize("kind", ["note", "task"])
def test_a_note_or_task_without_words_is_refused(user: User, kind: str) -> None:
    with pytest.raises(Refused, match="needs words"):
        log(user, kind, make_person())


def test_an_unknown_kind_or_record_is_refused(user: User) -> None:
    with pytest.raises(Refused, match="no kind"):
        log(user, "fax", make_person())
    with pytest.raises(Refused, match="There is no person 99"), change("log", by=user):
        log_activity("call", [("person", 99)])


# Completing, and what comes next


def test_completing_a_recurring_activity_makes_the_next_and_only_the_next(user: User) -> None:
    company = make_company(relationship="customer")
    with change("log", by=user):
        call = log_activity(
            "call", [("company", company.id)], subject="Service call", due_on=date(2026, 4, 6), repeats="FREQ=WEEKLY"
        )
    with change("complete", by=user):
        follower = complete_activity(call.id, TODAY)
    assert Activity.select().where(Activity.done_on.is_null()).count() == 1
    assert (follower.due_on, follower.subject, follower.repeats) == (date(2026, 5, 11), "Service call", "FREQ=WEEKLY")
    assert [link.company for link in follower.links] == [company]
    undo(by=user)
    assert [each.id for each in Activity.select()] == [call.id]


def test_what_is_done_is_not_done_twice(user: User) -> None:
    task = log(user, "task", make_person(), subject="Send brochure", due_on=TODAY)
    with change("complete", by=user):
        complete_activity(task.id, TODAY, log="Sent by mail")
    assert Activity.find(task.id).body == "Sent by mail"
    with pytest.raises(Refused, match="done already"), change("complete", by=user):
        complete_activity(task.id, TODAY)


def test_a_task_is_done_and_the_next_is_scheduled_in_one_step(user: User) -> None:
    person = make_person()
    task = log(user, "task", person, subject="Send brochure", due_on=TODAY)
    with change("complete", by=user):
        complete_activity(task.id, TODAY, then="Ask what they think", then_on=date(2026, 5, 11))
    left = Activity.get(Activity.done_on.is_null())
    assert (left.subject, left.due_on, [link.person for link in left.links]) == (
        "Ask what they think", date(2026, 5, 11), [person],
    )  # fmt: skip
    undo(by=user)
    assert Activity.find(task.id).done_on is None


def test_a_next_action_is_done_logged_and_followed_in_one_step(user: User) -> None:
    lead = make_lead("Ann Lee", next_action="Call Ann", next_action_on=TODAY)
    with change("finish", by=user):
        finish_next_action(
            "lead", lead.id, TODAY, "Send quote", date(2026, 5, 8), log="Wants a quote", as_kind="call",
            conversation=True,
        )  # fmt: skip
    held, done = Lead.find(lead.id), Activity.get()
    assert (held.next_action, held.next_action_on, held.engagement) == ("Send quote", date(2026, 5, 8), "two-way")
    assert (done.kind, done.subject, done.body, done.done_on) == ("call", "Call Ann", "Wants a quote", TODAY)
    assert history()[0].sentence == "Done: “Call Ann” for Ann Lee, then “Send quote”"
    undo(by=user)
    assert (Lead.find(lead.id).next_action, Activity.select().count()) == ("Call Ann", 0)


def test_a_next_action_stands_on_an_opportunity_too(user: User) -> None:
    deal = make_opportunity("Machines")
    with change("plan", by=user):
        plan_next_action("opportunity", deal.id, " Send  quote ", TODAY)
    held = Opportunity.find(deal.id)
    assert (held.next_action, held.next_action_on) == ("Send quote", TODAY)
    with change("finish", by=user):
        finish_next_action("opportunity", deal.id, TODAY)
    assert Opportunity.find(deal.id).next_action_on is None


def test_what_was_planned_with_a_lead_goes_on_with_what_it_became(user: User) -> None:
    lead = make_lead("Ann Lee")
    task = log(user, "task", lead, subject="Call back", due_on=TODAY)
    with change("convert_lead", by=user):
        done = convert_lead(lead.id, suggest_conversion(lead.id).choices())
    with change("complete", by=user):
        follower = complete_activity(task.id, TODAY, then="Visit", then_on=date(2026, 5, 11))
    assert [(link.lead, link.person) for link in follower.links] == [(None, done.person)]


# S3: who waits for whom


def test_who_waits_for_whom_follows_from_the_last_contact(user: User) -> None:
    lead = make_lead("Ann Lee")
    turns = []
    for kind, direction in (("call", "out"), ("email", "in"), ("note", "none"), ("meeting", "none"), ("email", "out")):
        log(user, kind, lead, direction=direction, subject="Offer")
        turns.append(Lead.find(lead.id).waiting)
    assert turns == ["theirs", "ours", "ours", "", "theirs"]
    undo(by=user)
    assert Lead.find(lead.id).waiting == ""


def test_leads_are_ordered_and_found_by_who_waits_for_whom(user: User) -> None:
    nobody, theirs, ours = (make_lead(name) for name in ("Ann Lee", "Bob Roe", "Carla Coe"))
    log(user, "email", theirs, direction="out")
    log(user, "email", ours, direction="in")
    search = lead_search(user)
    assert list(search.ids("", "waiting")) == [ours.id, theirs.id, nobody.id]
    assert list(search.ids("", "waiting", True)) == [theirs.id, ours.id, nobody.id]
    assert list(search.ids("waiting:ours")) == [ours.id]
    assert list(search.ids('waiting:"they owe a reply"')) == [theirs.id]
