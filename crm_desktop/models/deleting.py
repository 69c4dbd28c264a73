"""Deleting records that the user chose; what hangs on them goes or is let go with them, and Undo brings all back."""

from collections.abc import Callable, Sequence
from typing import Any

from peewee import chunked

from crm_desktop.models import rights
from crm_desktop.models.bulk_records import IDS_AT_ONCE
from crm_desktop.models.changes import current_change, runs
from crm_desktop.models.record import Record
from crm_desktop.models.refusals import Refused
from crm_desktop.models.reversing import delete_spans
from crm_desktop.models.spans import Spans
from crm_desktop.models.wording import say


def delete_records(
    model: type[Record], ids: Sequence[int], many: str, progress: Callable[[int, int], object] = lambda *_: None
) -> int:
    """Deletes them and answers how many there were; `many` is the kind in the plural, for the sentence.

    Raises Refused when none of them is there any more.
    """
    query: Any = model.select(model.id)
    there: list[int] = []
    for some in chunked(ids, IDS_AT_ONCE):
        there += [number for (number,) in query.where(_id(model).in_(list(some))).tuples()]
    if not there:
        raise Refused(say("Somebody else has deleted this already."))
    rights.refuse_writing(model)
    name = str(model.get_by_id(there[0]))
    if len(there) == 1:
        model.get_by_id(there[0]).delete_instance()
    else:
        # Run by run: records of one list stand side by side, and go with a few statements.
        done = 0
        for first, last in runs(sorted(there)):
            progress(done, len(there))
            delete_spans(Spans([(model.noun(), first, last)]))
            done += last - first + 1
    current_change().sentence = (
        say("Deleted {name}", name=name)
        if len(there) == 1
        else say("Deleted {count:,} {many}", count=len(there), many=say(many))
    )
    return len(there)


def _id(model: type[Record]) -> Any:
    return model.id
