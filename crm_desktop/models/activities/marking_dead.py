"""Leads are given up for a reason, which stands on the timeline of each of them."""

from collections.abc import Sequence
from typing import Any

from peewee import chunked

from crm_desktop.models.activities.activity import Activity, ActivityLink
from crm_desktop.models.bulk_records import IDS_AT_ONCE, insert_records
from crm_desktop.models.changes import current_change
from crm_desktop.models.leads import Lead, LeadStatus
from crm_desktop.models.leads.dead import Progress, mark_dead
from crm_desktop.models.wording import labelled, say


def mark_dead_because(
    ids: Sequence[int], reason: str = "", status_id: int | None = None, progress: Progress = lambda *_: None
) -> int:
    """Gives open leads that dead status, or the first one, and notes the reason if there is one; answers how many."""
    why = " ".join(reason.split())
    due = _open(ids) if why else []
    given = mark_dead(ids, progress, status_id)
    if due:
        opened = current_change()
        note = Activity.create(
            kind="note", subject=say("Marked dead: {reason}", reason=why), at=opened.at, owner=opened.by
        )
        insert_records(ActivityLink, [{"activity": note.id, "lead": number} for number in due])
        opened.sentence = labelled(opened.sentence, why)
    return given


def _open(ids: Sequence[int]) -> list[int]:
    kinds = LeadStatus.select(LeadStatus.id).where(LeadStatus.kind == "open")
    found: list[int] = []
    for some in chunked(ids, IDS_AT_ONCE):
        query: Any = Lead.select(Lead.id).where(Lead.id.in_(list(some)), Lead.status.in_(kinds))
        found.extend(number for (number,) in query.tuples())
    return found
