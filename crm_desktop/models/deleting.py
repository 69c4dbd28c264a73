"""Deleting records that the user chose; what hangs on them goes or is let go with them, and Undo brings all back."""

from collections.abc import Callable, Sequence

from crm_desktop.models.changes import current_change
from crm_desktop.models.record import Record
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say


def delete_records(
    model: type[Record], ids: Sequence[int], many: str, progress: Callable[[int, int], object] = lambda *_: None
) -> int:
    """Deletes them and answers how many there were; `many` is the kind in the plural, for the sentence.

    Raises Refused when none of them is there any more.
    """
    name = ""
    deleted = 0
    for number, record_id in enumerate(ids):
        progress(number, len(ids))
        record = model.get_or_none(model.id == record_id)
        if record is not None:
            name = str(record)
            deleted += record.delete_instance()
    if not deleted:
        raise Refused("Somebody else has deleted this already.")
    current_change().sentence = f"Deleted {name}" if deleted == 1 else f"Deleted {deleted:,} {say(many)}"
    return deleted
