"""`history` and `undo`: what was done, and taking it back."""

from typing import Any

from crm_desktop.commands.answer import Answer, local_moment, moment, plain_line, table
from crm_desktop.commands.call import Call
from crm_desktop.models.changes import Change, history
from crm_desktop.models.undoing import undo

SHOWN = 100


def show_history(call: Call) -> Answer:
    """The changes, latest first."""
    changes = history(call.limit if call.limit is not None else SHOWN)
    rows = [
        [str(each.id), local_moment(each.at), each.by_name, each.sentence + (" (undone)" if each.undone else "")]
        for each in changes
    ]
    lines = list(table(["Change", "When", "Who", "What"], rows, (0,))) if rows else ["Nothing has been done yet."]
    return Answer({"changes": [_described(each) for each in changes]}, lines)


def take_back(call: Call) -> Answer:
    """The change with this number, or the last one that this user made; of an undo, the change is done again."""
    made = undo(call.change, by=call.user)
    data = {"change": made.id, "undone": made.__data__["undoes"], "deed": made.deed, "sentence": made.sentence}
    return Answer(data, [f"{plain_line(made.sentence)}."])


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
