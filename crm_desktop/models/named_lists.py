"""The company's own short lists (pipelines, stages, statuses, reasons): what each asks of a name and of an order."""

from collections.abc import Sequence
from typing import Any

from peewee import fn

from crm_desktop.models.folding import fold
from crm_desktop.models.record import words_of
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say

LONGEST_NAME = 80
# A record class with a name, and a position where it is put in order; no class of its own stands for that.
ListModel = Any


def checked_name(model: ListModel, name: str, but: int | None = None, **among: Any) -> str:
    """The name as it is kept. Raises Refused when it is empty, too long, or another one in the list has it.

    `but` is the record that is being renamed; `among` narrows the list, as stages to those of one pipeline.
    """
    kept = " ".join(name.split())
    kind = words_of(model)
    if not kept:
        raise Refused(say("A {kind} needs a name.", kind=kind))
    if len(kept) > LONGEST_NAME:
        raise Refused(
            say(
                "A {kind} is named in at most {longest_name} letters; this has {count}.",
                kind=kind,
                longest_name=LONGEST_NAME,
                count=len(kept),
            )
        )
    held = named(model, kept, **among)
    if held is not None and held.id != but:
        raise Refused(say("There is a {kind} called {held} already.", kind=kind, held=held))
    return kept


def named(model: ListModel, name: str, **among: Any) -> Any:
    """The one with this name, whatever its capitals and accents, or None."""
    query = model.select()
    if among:
        query = query.filter(**among)
    wanted = fold(name)
    return next((record for record in query if fold(record.name) == wanted), None)


def last_position(model: ListModel, **among: Any) -> int:
    """Where a new one stands: after all others."""
    query = model.select(fn.MAX(model.position))
    if among:
        query = query.filter(**among)
    highest = query.scalar()
    return 0 if highest is None else int(highest) + 1


def put_in_order(model: ListModel, ids: Sequence[int]) -> None:
    """Gives them the order of `ids`; those not named keep theirs, behind."""
    rank = {record_id: position for position, record_id in enumerate(ids)}
    for record in model.select().where(model.id.in_(list(ids))):
        record.position = rank[record.id]
        record.save()
