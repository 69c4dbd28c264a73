"""What came of a call: it is logged, and what follows from it is done. Deeds: each one change, with one Undo."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from crm_desktop.models.activities import log_activity
from crm_desktop.models.call_runs.call_run import OUTCOMES, CallRun, CallRunEntry
from crm_desktop.models.call_runs.passing_over import why_passed
from crm_desktop.models.call_runs.progress import phones_of
from crm_desktop.models.changes import current_change
from crm_desktop.models.leads import ConversionChoices, Lead, convert_lead
from crm_desktop.models.leads.dead import mark_dead
from crm_desktop.models.refusals import ChangedSince, Refused
from crm_desktop.models.wording import say

SATURDAY = 5


@dataclass(frozen=True)
class CallAnswer:
    """What came of a call. `on` is the day that was agreed, `words` the reason or what is done then."""

    outcome: str
    note: str = ""
    on: date | None = None
    words: str = ""
    phone: str = ""
    """The field of the number that was called; the first one unless said."""


def record_call(entry_id: int, answer: CallAnswer, today: date) -> None:
    """Logs the call and does what follows. Raises Refused when the one who was called is to be passed over by now."""
    entry, run = _open_entry(entry_id)
    record = entry.called
    if answer.outcome == "skipped":
        _settle(entry, "skipped")
        current_change().sentence = say("Skipped {record}", record=record)
        return
    deeds = {
        "no_answer": _no_answer, "call_back": _call_back, "not_interested": _not_interested,
        "wrong_number": _wrong_number, "meeting": _meeting,
    }  # fmt: skip
    if answer.outcome not in deeds:
        raise Refused(say("A call cannot end with “{outcome}”.", outcome=answer.outcome))
    current_change().sentence = deeds[answer.outcome](entry, run, answer, today)


def convert_called(entry_id: int, choices: ConversionChoices, note: str = "") -> None:
    """Logs the call on the lead, which is converted then: the call follows it to all that it becomes."""
    entry, _ = _open_entry(entry_id)
    if entry.lead_id is None:
        raise Refused(say("This is no lead, so there is nothing to convert."))
    lead: Lead = entry.lead
    seen = lead.version
    _log(entry, say("Spoke on the phone, and qualified"), note, spoken=True)
    if choices.seen_version == seen:
        choices = replace(choices, seen_version=Lead.find(lead.id).version)
    convert_lead(lead.id, choices)
    _settle(entry, "converted")


def next_try(today: date, days: int) -> date:
    """So many days from today, and on Monday when that is a weekend."""
    day = today + timedelta(days=days)
    return day + timedelta(days=max(0, 7 - day.weekday())) if day.weekday() >= SATURDAY else day


def _no_answer(entry: CallRunEntry, run: CallRun, answer: CallAnswer, today: date) -> str:
    body = _plan(entry, say("Call again"), next_try(today, run.retry_days), today)
    _log(entry, say("No answer"), answer.note, body)
    _settle(entry, "no_answer")
    return say("No answer from {called}", called=entry.called)


def _call_back(entry: CallRunEntry, run: CallRun, answer: CallAnswer, today: date) -> str:
    body = _plan(entry, answer.words or say("Call back"), _agreed(answer, today), today)
    _log(entry, say("Asked to be called back"), answer.note, body, spoken=True)
    _settle(entry, "call_back")
    return say("{called} asked to be called back", called=entry.called)


def _meeting(entry: CallRunEntry, run: CallRun, answer: CallAnswer, today: date) -> str:
    body = _plan(entry, answer.words or say("Meeting"), _agreed(answer, today), today)
    _log(entry, say("Agreed on a meeting"), answer.note, body, spoken=True)
    _settle(entry, "meeting")
    return say("Agreed on a meeting with {called}", called=entry.called)


def _not_interested(entry: CallRunEntry, run: CallRun, answer: CallAnswer, today: date) -> str:
    reason = " ".join(answer.words.split())
    remark = _plan(entry, "", None, today) if entry.lead_id is not None else ""
    _log(
        entry,
        say("Not interested: {reason}", reason=reason) if reason else say("Not interested"),
        answer.note,
        remark,
        spoken=True,
    )
    if entry.lead_id is not None:
        mark_dead([entry.lead_id])
    _settle(entry, "not_interested", reason)
    return say("{called} is not interested", called=entry.called)


def _wrong_number(entry: CallRunEntry, run: CallRun, answer: CallAnswer, today: date) -> str:
    """Clears the number, which stands in the log from then on. With another number there, they stay to be called."""
    record = entry.called
    phones = phones_of(record)
    wrong = next((phone for phone in phones if phone.name == answer.phone or not answer.phone), None)
    if wrong is None:
        raise Refused(say("{record} has no phone number that could be wrong.", record=record))
    _log(
        entry,
        say("Wrong number"),
        answer.note,
        say("{number} ({wrong}) is a wrong number.", number=wrong.number, wrong=wrong.label),
    )
    called = type(record).find(record.id)
    setattr(called, wrong.name, "")
    called.save()
    if len(phones) == 1:
        _settle(entry, "wrong_number")
    return say("{number} is not the number of {record}", number=wrong.number, record=record)


def _agreed(answer: CallAnswer, today: date) -> date:
    if answer.on is None:
        raise Refused(say("Say on which day."))
    if answer.on < today:
        raise Refused(say("That day is past; say one that is to come."))
    return answer.on


def _plan(entry: CallRunEntry, words: str, on: date | None, today: date) -> str:
    """The next action, or none; for a person a task. Answers what is to be noted of the plan that it takes over."""
    words = " ".join(words.split())
    if entry.lead_id is None:
        log_activity("task", [("person", entry.person_id or 0)], subject=words, due_on=on)
        return ""
    lead = Lead.find(entry.lead_id)
    before, before_on = lead.next_action, lead.next_action_on
    lead.next_action, lead.next_action_on = words, on
    lead.save()
    is_kept = before and before != words and (before_on is None or before_on > today)
    return (
        say("Instead of “{before}”", before=before)
        + (say(" on {before_on}.", before_on=before_on) if before_on else ".")
        if is_kept
        else ""
    )


def _log(entry: CallRunEntry, subject: str, note: str, remark: str = "", spoken: bool = False) -> None:
    kind, number = ("lead", entry.lead_id) if entry.lead_id is not None else ("person", entry.person_id)
    body = "\n\n".join(part for part in (note.strip(), remark) if part)
    log_activity(
        "call", [(kind, number or 0)], direction="out", conversation=spoken, subject=subject, body=body,
        done_on=None,
    )  # fmt: skip


def _settle(entry: CallRunEntry, outcome: str, reason: str = "") -> None:
    assert outcome in dict(OUTCOMES)
    entry.outcome, entry.reason = outcome, reason
    entry.save()


def _open_entry(entry_id: int) -> tuple[CallRunEntry, CallRun]:
    entry: CallRunEntry | None = CallRunEntry.get_or_none(CallRunEntry.id == entry_id)
    if entry is None:
        raise ChangedSince(say("The run, or who was to be called, has been deleted meanwhile."))
    if entry.outcome:
        raise ChangedSince(say("{called} has been called in this run already.", called=entry.called))
    run: CallRun = entry.run
    if why := why_passed(entry, run, current_change().by):
        raise ChangedSince(f"{why}.")
    return entry, run
