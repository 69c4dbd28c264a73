"""Call runs: one after another, each outcome logged with what follows from it, kept and gone on with."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from crm_desktop.models.activities import Activity, ActivityLink, log_activity
from crm_desktop.models.bulk_records import insert_records
from crm_desktop.models.call_runs import (
    CallAnswer,
    CallRun,
    CallRunEntry,
    RunState,
    change_run,
    convert_called,
    delete_run,
    reasons_given,
    record_call,
    run_state,
    start_run,
)
from crm_desktop.models.call_runs.outcomes import next_try
from crm_desktop.models.call_runs.search import CallRunSearch, called_search
from crm_desktop.models.changes import change
from crm_desktop.models.deleting import delete_records
from crm_desktop.models.duplicates.merging import merge_records
from crm_desktop.models.leads import ConversionChoices, Lead, LeadList, LeadStatus, suggest_conversion
from crm_desktop.models.leads.dead import bring_back, mark_dead
from crm_desktop.models.leads.suggestion import ConversionSuggestion
from crm_desktop.models.people import Person
from crm_desktop.models.refusals import ChangedSince, Refused
from crm_desktop.models.undoing import redo, undo
from crm_desktop.models.users import User
from tests.makers import make_lead, make_person

TODAY = date(2026, 11, 19)  # a Thursday
LATER = date(2026, 11, 26)


def begun(user: User, *records: Any, kind: str = "lead", name: str = "Trade fair") -> int:
    with change("start_call_run", by=user):
        return start_run(kind, [each.id for each in records], name)


def answer(user: User, run_id: int, outcome: str, **values: Any) -> str:
    current = run_state(run_id, user).current
    assert current is not None
    with change("record_call", by=user) as opened:
        record_call(current.entry, CallAnswer(outcome, **values), TODAY)
    return opened.sentence


def called(state: RunState) -> str:
    return state.current.name if state.current else ""


def last_call() -> Any:
    return Activity.select().where(Activity.kind == "call").order_by(Activity.id.desc()).first()


def test_leads_are_called_in_the_order_they_were_chosen_in(user: User) -> None:
    ann, bob = make_lead("Ann", phone="1"), make_lead("Bob", phone="2")
    run_id = begun(user, bob, ann)
    assert called(run_state(run_id, user)) == "Bob"
    answer(user, run_id, "no_answer")
    state = run_state(run_id, user)
    assert (called(state), state.done, state.total, state.reached) == ("Ann", 1, 2, 0)
    answer(user, run_id, "call_back", on=LATER)
    state = run_state(run_id, user)
    assert (state.current, state.done, state.reached, dict(state.counts)) == (
        None, 2, 1, {"no_answer": 1, "call_back": 1},
    )  # fmt: skip


def test_no_answer_is_logged_and_tried_again_after_the_days_of_the_run(user: User) -> None:
    lead = make_lead("Ann", phone="1")
    run_id = begun(user, lead)
    with change("change_call_run", by=user):
        change_run(run_id, {"retry_days": 5})
    assert answer(user, run_id, "no_answer", note="rang twice") == "No answer from Ann"
    lead, call = Lead.find(lead.id), last_call()
    assert (lead.next_action, lead.next_action_on) == ("Call again", date(2026, 11, 24))
    assert (call.subject, call.body, call.direction, call.conversation) == ("No answer", "rang twice", "out", False)
    assert lead.engagement == "one-way"


def test_one_tries_again_on_a_working_day(user: User) -> None:
    assert [next_try(TODAY, days) for days in (1, 2, 3, 4)] == [
        date(2026, 11, 20), date(2026, 11, 23), date(2026, 11, 23), date(2026, 11, 23),
    ]  # fmt: skip


@pytest.mark.parametrize(("outcome", "planned"), [("call_back", "Call back"), ("meeting", "Meeting")])
def test_what_was_agreed_becomes_the_next_action(user: User, outcome: str, planned: str) -> None:
    lead = make_lead("Ann", phone="1")
    answer(user, begun(user, lead), outcome, on=LATER)
    lead = Lead.find(lead.id)
    assert (lead.next_action, lead.next_action_on, lead.engagement) == (planned, LATER, "two-way")


@pytest.mark.parametrize("on", [None, TODAY - timedelta(days=1)])
def test_an_agreement_without_a_day_to_come_is_refused(user: User, on: date | None) -> None:
    run_id = begun(user, make_lead("Ann", phone="1"))
    with pytest.raises(Refused, match="day"):
        answer(user, run_id, "meeting", on=on)
    assert (run_state(run_id, user).done, last_call()) == (0, None)


def test_a_plan_that_is_taken_over_stays_in_the_log(user: User) -> None:
    lead = make_lead("Ann", phone="1", next_action="Send offer", next_action_on=LATER)
    answer(user, begun(user, lead), "no_answer")
    assert last_call().body == "Instead of “Send offer” on 2026-11-26."


def test_who_is_not_interested_is_dead_with_a_reason(user: User) -> None:
    lead = make_lead("Ann", phone="1", next_action="Send offer", next_action_on=LATER)
    answer(user, begun(user, lead), "not_interested", words="Has a supplier", note="friendly")
    lead = Lead.find(lead.id)
    assert (lead.status.kind, lead.next_action, lead.next_action_on) == ("dead", "", None)
    assert last_call().subject == "Not interested: Has a supplier"
    assert last_call().body == "friendly\n\nInstead of “Send offer” on 2026-11-26."
    assert reasons_given() == ["Has a supplier"]


def test_a_wrong_number_is_cleared_and_stands_in_the_log(user: User) -> None:
    lead = make_lead("Ann", phone="0171 1")
    run_id = begun(user, lead)
    assert answer(user, run_id, "wrong_number") == "0171 1 is not the number of Ann"
    assert (Lead.find(lead.id).phone, last_call().body) == ("", "0171 1 (Phone) is a wrong number.")
    assert run_state(run_id, user).current is None


def test_with_another_number_the_lead_stays_to_be_called(user: User) -> None:
    lead = make_lead("Ann", phone="0171 1", mobile="0172 2")
    run_id = begun(user, lead)
    answer(user, run_id, "wrong_number", phone="phone")
    current = run_state(run_id, user).current
    assert current
    assert [phone.number for phone in current.phones] == ["0172 2"]
    answer(user, run_id, "wrong_number", phone="mobile")
    assert run_state(run_id, user).current is None


def test_a_lead_without_a_phone_has_no_wrong_number(user: User) -> None:
    run_id = begun(user, make_lead("Ann"))
    with pytest.raises(Refused, match="Ann has no phone number that could be wrong"):
        answer(user, run_id, "wrong_number")
    assert answer(user, run_id, "skipped") == "Skipped Ann"
    assert last_call() is None


def test_a_call_cannot_end_with_an_outcome_that_there_is_not(user: User) -> None:
    with pytest.raises(Refused, match="cannot end with"):
        answer(user, begun(user, make_lead("Ann")), "fainted")


def choices_of(suggested: ConversionSuggestion) -> ConversionChoices:
    return ConversionChoices(suggested.person, suggested.company, reason="Spoke", seen_version=suggested.lead.version)


def test_converting_in_the_run_is_one_step_and_takes_the_call_along(user: User) -> None:
    lead = make_lead("Ann Lee", phone="1", company_name="Acme")
    run_id = begun(user, lead)
    current = run_state(run_id, user).current
    assert current
    choices = choices_of(suggest_conversion(lead.id))
    with change("convert_lead", by=user) as opened:
        convert_called(current.entry, choices, "wants a quote")
    assert opened.sentence.startswith("Converted Ann Lee into")
    person = Person.get(Person.name == "Ann Lee")
    assert ActivityLink.select().where(ActivityLink.person == person, ActivityLink.activity == last_call()).exists()
    assert run_state(run_id, user).counts == {"converted": 1}
    undo(by=user)
    assert called(run_state(run_id, user)) == "Ann Lee"
    assert (Lead.find(lead.id).status.kind, last_call()) == ("open", None)


def test_a_conversion_over_somebody_elses_edit_is_refused(user: User) -> None:
    lead = make_lead("Ann Lee")
    entry = run_state(begun(user, lead), user).current
    choices = replace(choices_of(suggest_conversion(lead.id)), seen_version=lead.version)
    with change("edit", by=user):
        lead.title = "Buyer"
        lead.save()
    assert entry
    with pytest.raises(ChangedSince), change("convert_lead", by=user):
        convert_called(entry.entry, choices)
    assert last_call() is None


def test_people_are_called_too_but_not_converted(user: User) -> None:
    person = make_person("Bob Roe", phone="1")
    run_id = begun(user, person, kind="person")
    current = run_state(run_id, user).current
    assert current
    with pytest.raises(Refused, match="no lead"), change("convert_lead", by=user):
        convert_called(current.entry, ConversionChoices())
    answer(user, run_id, "call_back", on=LATER)
    task = Activity.get(Activity.kind == "task")
    assert (task.subject, task.due_on, task.done_on) == ("Call back", LATER, None)


@pytest.mark.parametrize("outcome", ["no_answer", "call_back", "not_interested", "wrong_number", "meeting", "skipped"])
def test_undo_brings_the_lead_back_as_the_current_one(user: User, outcome: str) -> None:
    ann, bob = make_lead("Ann", phone="1"), make_lead("Bob", phone="2")
    run_id = begun(user, ann, bob)
    answer(user, run_id, outcome, on=LATER)
    assert called(run_state(run_id, user)) == "Bob"
    undo(by=user)
    state, lead = run_state(run_id, user), Lead.find(ann.id)
    assert (called(state), state.done, last_call()) == ("Ann", 0, None)
    assert (lead.phone, lead.next_action, lead.status.kind, lead.engagement) == ("1", "", "open", "none")
    redo(by=user)
    assert called(run_state(run_id, user)) == "Bob"


def test_leads_that_others_changed_are_passed_over_with_a_word(user: User) -> None:
    leads = [make_lead(name, phone="1") for name in ("Ann", "Bob", "Cy", "Dan", "Eve")]
    run_id = begun(user, *leads)
    with change("add_user", by=user):
        other = User.create(name="Zoe", email="zoe@example.com", role="administrator")
    with change("mark_dead", by=other):
        mark_dead([leads[0].id])
    with change("delete_lead", by=other):
        delete_records(Lead, [leads[1].id], "leads")
    with change("log", by=other) as opened:
        log_activity("call", [("lead", leads[2].id)], direction="out", at=opened.at + timedelta(minutes=1))
    make_person("Dan", email="dan@example.com", do_not_contact=True)
    with change("edit", by=other):
        dan = Lead.find(leads[3].id)
        dan.email = "dan@example.com"
        dan.save()
    state = run_state(run_id, user)
    assert sorted(state.passed.values()) == [
        "Ann has been marked dead meanwhile", "Dan is Dan, who is not to be contacted", "Zoe has called Cy meanwhile",
    ]  # fmt: skip
    assert (called(state), state.done, state.total) == ("Eve", 3, 4)
    with change("bring_back", by=other):
        bring_back([leads[0].id])
    assert called(run_state(run_id, user)) == "Ann"


def test_what_changed_while_one_was_speaking_refuses_the_outcome(user: User) -> None:
    lead = make_lead("Ann", phone="1")
    current = run_state(begun(user, lead), user).current
    with change("mark_dead", by=user):
        mark_dead([lead.id])
    assert current
    with pytest.raises(ChangedSince, match="Ann has been marked dead meanwhile"), change("record_call", by=user):
        record_call(current.entry, CallAnswer("no_answer"), TODAY)


def test_nobody_is_called_twice_by_two_windows(user: User) -> None:
    run_id = begun(user, make_lead("Ann", phone="1"))
    current = run_state(run_id, user).current
    answer(user, run_id, "skipped")
    assert current
    with pytest.raises(ChangedSince, match="called in this run already"), change("record_call", by=user):
        record_call(current.entry, CallAnswer("no_answer"), TODAY)


def test_people_who_must_not_be_contacted_and_dead_leads_are_left_out(user: User) -> None:
    bob, cy = make_person("Bob"), make_person("Cy", do_not_contact=True)
    with change("start_call_run", by=user) as opened:
        run_id = start_run("person", [cy.id, bob.id], "")
    assert opened.sentence == "Began a call run over 1 person; 1 left out"
    assert run_state(run_id, user).total == 1
    with pytest.raises(Refused, match="None of these people can be called: they are not to be contacted"):
        begun(user, cy, kind="person")
    ann = make_lead("Ann")
    with change("mark_dead", by=user):
        mark_dead([ann.id])
    with pytest.raises(Refused, match="None of these leads can be called: they are dead or converted"):
        begun(user, ann)


def test_who_becomes_not_to_be_contacted_is_passed_over(user: User) -> None:
    bob = make_person("Bob")
    run_id = begun(user, bob, kind="person")
    with change("edit", by=user):
        bob.do_not_contact = True
        bob.save()
    state = run_state(run_id, user)
    assert (state.current, list(state.passed.values())) == (None, ["Bob is not to be contacted"])


def test_nothing_chosen_is_refused(user: User) -> None:
    with pytest.raises(Refused, match="Choose the leads to call first"):
        begun(user)


def test_too_many_for_a_run_are_refused(user: User) -> None:
    with pytest.raises(Refused, match="at most 50,000 leads"), change("start_call_run", by=user):
        start_run("lead", range(1, 50_002))


def test_the_script_of_a_list_goes_on_with_its_next_run(user: User) -> None:
    with change("make_list", by=user):
        fair, other = LeadList.create(name="Fair"), LeadList.create(name="Other")
    ann, bob = make_lead("Ann", list=fair), make_lead("Bob", list=other)
    for lead, script in ((ann, "Hello from the fair"), (bob, "Hello")):
        run_id = begun(user, lead)
        with change("change_call_run", by=user):
            change_run(run_id, {"script": script})
    assert run_state(begun(user, ann), user).script == "Hello from the fair"
    assert run_state(begun(user, ann, bob), user).script == "Hello from the fair"


@pytest.mark.parametrize(
    "values", [{"name": "  "}, {"name": "x" * 81}, {"retry_days": 0}, {"retry_days": 366}, {"script": "x" * 10_001}]
)
def test_a_run_is_not_changed_to_what_it_cannot_have(user: User, values: dict[str, Any]) -> None:
    run_id = begun(user, make_lead("Ann"))
    with pytest.raises(Refused), change("change_call_run", by=user):
        change_run(run_id, values)


def test_a_run_is_deleted_with_its_entries_and_comes_back_whole(user: User) -> None:
    run_id = begun(user, make_lead("Ann"), make_lead("Bob"))
    answer(user, run_id, "skipped")
    with change("delete_call_run", by=user) as opened:
        delete_run(run_id)
    assert opened.sentence == "Deleted the call run Trade fair"
    assert (CallRun.select().count(), CallRunEntry.select().count()) == (0, 0)
    with pytest.raises(Refused, match="has been deleted"):
        run_state(run_id, user)
    undo(by=user)
    state = run_state(run_id, user)
    assert (called(state), state.done) == ("Bob", 1)
    with pytest.raises(ChangedSince, match="deleted meanwhile"), change("delete_call_run", by=user):
        delete_run(99)


def test_the_leads_of_an_outcome_and_the_runs_are_read_as_tables(user: User) -> None:
    run_id = begun(user, *[make_lead(name, phone="1") for name in ("Ann", "Bob", "Cy")])
    answer(user, run_id, "no_answer")
    answer(user, run_id, "call_back", on=LATER)
    count, rows = called_search(run_id, "lead", "no_answer", user).count_and_first()
    assert (count, [row.name for row in rows]) == (1, ["Ann"])
    assert called_search(run_id, "lead", "", user).count() == 3
    [run] = CallRunSearch(user).count_and_first("trade")[1]
    assert (run.total, run.called, run.reached) == (3, 2, 1)
    assert CallRunSearch(user).count("nothing") == 0


def test_a_run_over_ten_thousand_leads_is_one_step(user: User) -> None:
    with change("import", by=user):
        status = make_lead("First").status_id
        ids = insert_records(Lead, [{"name": f"Lead {number}", "status": status} for number in range(10_000)])
    with change("start_call_run", by=user):
        run_id = start_run("lead", ids)
    state = run_state(run_id, user)
    assert (state.total, called(state)) == (10_000, "Lead 0")
    undo(by=user)
    assert CallRunEntry.select().count() == 0


def test_undoing_an_import_takes_its_leads_out_of_runs_when_that_is_wanted(user: User) -> None:
    with change("import", by=user) as made:
        status = LeadStatus.get(LeadStatus.kind == "open")
        ids = insert_records(Lead, [{"name": name, "status": status.id} for name in ("Ann", "Bob")])
    with change("start_call_run", by=user):
        run_id = start_run("lead", ids)
    with pytest.raises(Refused):
        undo(made.id, by=user)
    undo(made.id, by=user, later="take")
    assert (Lead.select().count(), CallRunEntry.select().count()) == (0, 0)
    assert not CallRun.select().where(CallRun.id == run_id, CallRun.name == "").exists()


def test_merged_leads_stay_in_the_run(user: User) -> None:
    ann, other = make_lead("Ann", phone="1"), make_lead("Ann", phone="1")
    run_id = begun(user, ann, other)
    with change("merge_records", by=user):
        kept = merge_records("lead", [ann.id, other.id], keep=ann.id)
    current = run_state(run_id, user).current
    assert current
    assert current.id == kept
