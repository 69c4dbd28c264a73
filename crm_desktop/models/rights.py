"""Who may write what: viewers nothing, members the records of the day, administrators also what all others work by.

Enforced where records are written, so that no page, dialog, command or undo can forget it.
"""

from collections.abc import Iterable
from typing import Any

from crm_desktop.models.changes import REDO, UNDO, Actor, Change, OpenChange, current_change
from crm_desktop.models.database import database, is_sqlite, only_read
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say, to_say

ADMINISTRATOR, MEMBER, VIEWER = "administrator", "member", "viewer"
# Whoever acts without being a user is the program itself.
PROGRAM = "program"


def role_of(actor: Actor | None) -> str:
    """The role as it stands now, whatever the actor remembers. Raises Refused for one who has left."""
    if actor is None or not actor.id:
        return PROGRAM
    mark = "?" if is_sqlite() else "%s"
    row = database.execute_sql(f"SELECT role, active FROM app_user WHERE id = {mark}", (actor.id,)).fetchone()
    if row is None:
        raise Refused(say("{actor} is no user of this database any more, so nothing was changed.", actor=actor.name))
    role, is_active = row
    if not is_active:
        raise Refused(
            say("{actor} has left, so nothing was changed; an administrator can let them back in.", actor=actor.name)
        )
    return str(role)


def why_only_to_look(actor: Actor | None) -> str:
    """Why this user can change nothing here: the file does not let anybody, or they are a viewer; "" when they can."""
    if why := only_read():
        return why
    return say("As a viewer you may look at everything.") if role_of(actor) == VIEWER else ""


def refuse_writing(model: Any, is_new: bool = False) -> None:
    """Raises Refused when the one who makes the open change may not write this kind of record."""
    opened = current_change()
    role = _role_in(opened)
    if role == VIEWER:
        raise Refused(
            say(
                "{opened} may look at everything and change nothing; an administrator gives the right.",
                opened=_name(opened),
            )
        )
    kept_by = (is_new and model.ADDED_BY) or model.KEPT_BY
    # Whether a change may be taken back was asked before, for the whole of it.
    if role == MEMBER and kept_by == ADMINISTRATOR and opened.deed not in (UNDO, REDO):
        raise Refused(say("Only an administrator may change {called}.", called=_called(model)))


def refuse_reversal(by: Actor | None, target: Change, models: Iterable[Any]) -> None:
    """Raises Refused when a user may not take this change back, which wrote these kinds: a member undoes their own."""
    role = role_of(by)
    if role == VIEWER:
        raise Refused(say("A viewer may look at everything and undo nothing; an administrator gives the right."))
    if role != MEMBER or by is None:
        return
    if target.by_id != by.id:
        whose = say("by {by_name}", by_name=target.by_name) if target.by_name else say("by the program")
        raise Refused(
            say(
                "“{sentence}” was done {whose}; they or an administrator can undo it.",
                sentence=target.sentence,
                whose=whose,
            )
        )
    for model in models:
        if model.KEPT_BY == ADMINISTRATOR and not model.ADDED_BY:
            raise Refused(
                say(
                    "Only an administrator may change {called}, so “{sentence}” stays.",
                    called=_called(model),
                    sentence=target.sentence,
                )
            )


def refuse_all_but_administrators(by: Actor | None, what: str) -> None:
    """Raises Refused for members and viewers; `what` ends the sentence."""
    if role_of(by) not in (ADMINISTRATOR, PROGRAM):
        raise Refused(say("Only an administrator may {what}.", what=what))


def _called(model: Any) -> str:
    words = model.noun().removeprefix("app_").replace("_", " ")
    return say(_NAMES.get(words) or say("a {kind}", kind=words))


_NAMES = to_say({
    "user": "users", "office": "what the company has settled for all", "pipeline": "pipelines", "stage": "stages",
    "lost reason": "the lost reasons", "lead status": "the lead statuses", "own field": "own fields",
    "quota": "quotas", "currency rate": "rates of exchange",
})  # fmt: skip


def _role_in(opened: OpenChange) -> str:
    if opened.role is None:
        opened.role = role_of(opened.by)
    return opened.role


def _name(opened: OpenChange) -> str:
    return opened.by.name if opened.by is not None else say("A viewer")
