"""The next action of a lead or an opportunity: planned in one step, done and followed by another in one step."""

from datetime import date
from typing import Any

from crm_desktop.models.activities.log import log_activity, refuse_converted_leads
from crm_desktop.models.activities.repeating import comes_again
from crm_desktop.models.changes import current_change
from crm_desktop.models.leads import Lead
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.refusals import ChangedSince
from crm_desktop.models.wording import say, to_say

ACTING: dict[str, type[Lead] | type[Opportunity]] = {"lead": Lead, "opportunity": Opportunity}
UNNAMED = to_say("Follow up")


def plan_next_action(kind: str, record_id: int, words: str, on: date | None) -> None:
    """What is to be done next and when; nothing at all when both are empty."""
    record = _found(kind, record_id)
    refuse_converted_leads([record])
    record.next_action, record.next_action_on = " ".join(words.split()), on
    record.save()
    said = record.next_action or say(UNNAMED)
    planned = bool(record.next_action or on)
    current_change().sentence = (
        say("Planned “{said}” for {record}", said=said, record=record)
        if planned
        else say("Planned nothing for {record}", record=record)
    )


def finish_next_action(
    kind: str,
    record_id: int,
    today: date,
    then: str = "",
    then_on: date | None = None,
    *,
    log: str = "",
    as_kind: str = "task",
    direction: str = "none",
    conversation: bool = False,
    ends: bool = False,
) -> int:
    """Logs the planned action as done, which answers its activity's id, and plans the next one, if there is one.

    Without a `then`, what says "every month" comes again, unless it `ends`.

    `log` is what came of it; `as_kind`, `direction` and `conversation` say what it was, if it was more than a task.
    """
    record = _found(kind, record_id)
    opened = current_change()
    if not (then or then_on or ends):
        then_on = comes_again(record.next_action, record.next_action_on, today)
        then = record.next_action if then_on is not None else ""
    done = log_activity(
        as_kind,
        [(kind, record_id)],
        direction=direction,
        conversation=conversation,
        subject=record.next_action or say(UNNAMED),
        body=log,
        due_on=record.next_action_on,
        done_on=today,
        owner=opened.by,
    )
    record = _found(kind, record_id)
    record.next_action, record.next_action_on = " ".join(then.split()), then_on
    record.save()
    follows = say(", then “{next_action}”", next_action=record.next_action or say(UNNAMED)) if then or then_on else ""
    opened.sentence = say("Done: “{done}” for {record}{follows}", done=done.subject, record=record, follows=follows)
    return int(done.id)


def _found(kind: str, record_id: int) -> Any:
    record = ACTING[kind].get_or_none(ACTING[kind].id == record_id)
    if record is None:
        raise ChangedSince(say("This {kind} has been deleted meanwhile.", kind=say(kind)))
    return record
