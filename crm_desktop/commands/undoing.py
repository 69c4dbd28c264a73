"""`history` and `undo`: what was done, and taking it back."""

from typing import Any

from crm_desktop.commands.answer import Answer, local_moment, moment, plain_line, table
from crm_desktop.commands.call import Call
from crm_desktop.models.changes import Change, history
from crm_desktop.models.refusals import Refused
from crm_desktop.models.undoing import LaterStands, undo
from crm_desktop.models.wording import say

SHOWN = 100
NAMED = 5


def show_history(call: Call) -> Answer:
    """The changes, latest first."""
    changes = history(call.limit if call.limit is not None else SHOWN)
    rows = [
        [str(each.id), local_moment(each.at), each.by_name, each.sentence + (" (undone)" if each.undone else "")]
        for each in changes
    ]
    lines = (
        list(table([say("Change"), say("When"), say("Who"), say("What")], rows, (0,)))
        if rows
        else [say("Nothing has been done yet.")]
    )
    return Answer({"changes": [_described(each) for each in changes]}, lines)


def take_back(call: Call) -> Answer:
    """The change with this number, or the last one that this user made; of an undo, the change is done again."""
    try:
        made = undo(call.change, by=call.user, later=call.later)
    except LaterStands as refusal:
        raise Refused(_with_ways(refusal)) from refusal
    data = {"change": made.id, "undone": made.__data__["undoes"], "deed": made.deed, "sentence": made.sentence}
    return Answer(data, [f"{plain_line(made.sentence)}."])


def _with_ways(refusal: LaterStands) -> str:
    """The reason for each record, as far as a sentence goes, and what can be typed instead."""
    reasons = ", ".join(f"{each.name} (“{each.sentence}”)" for each in refusal.later[:NAMED])
    more = say(" and {count:,} more", count=refusal.count - NAMED) if refusal.count > NAMED else ""
    return say(
        "“{undone}” is not undone, since records have been changed since: {reasons}{more}; undo"
        " {change_id} --later leave leaves them as they are, --later take takes them along.",
        undone=refusal.undone,
        reasons=reasons,
        more=more,
        change_id=refusal.change_id,
    )


def _described(each: Change) -> dict[str, Any]:
    return {
        "id": each.id,
        "deed": each.deed,
        "sentence": each.sentence,
        "by": each.by_name,
        "at": moment(each.at),
        "undone": each.undone,
        "undoes": each.__data__["undoes"],
    }
