"""Leads that lead nowhere: they leave the working lists, are kept, and are known to later imports."""

from collections.abc import Callable, Sequence
from typing import Any

from peewee import chunked

from crm_desktop.models.bulk_records import IDS_AT_ONCE, update_records
from crm_desktop.models.changes import current_change
from crm_desktop.models.leads.lead import Lead, LeadStatus
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say

Progress = Callable[[int, int], object]


def mark_dead(ids: Sequence[int], progress: Progress = lambda *_: None, status_id: int | None = None) -> int:
    """Gives open leads that status of the kind dead, or the first one, and answers how many it was given to."""
    return _give_status(ids, "dead", say("Marked {} dead"), progress, status_id)


def bring_back(ids: Sequence[int], progress: Progress = lambda *_: None) -> int:
    """Gives dead leads the first open status again."""
    return _give_status(ids, "open", say("Brought {} back"), progress)


def _give_status(ids: Sequence[int], kind: str, sentence: str, progress: Progress, status_id: int | None = None) -> int:
    those: Any = LeadStatus.select().where(LeadStatus.kind == kind).order_by(LeadStatus.position)
    status = (those.where(LeadStatus.id == status_id) if status_id is not None else those).first()
    if status is None:
        raise Refused(say("There is no {kind} status; an administrator makes one in Settings.", kind=say(kind)))
    others = LeadStatus.select(LeadStatus.id).where(LeadStatus.kind.in_((kind, "converted")))
    due: list[tuple[int, str]] = []
    for some in chunked(ids, IDS_AT_ONCE):
        query: Any = Lead.select(Lead.id, Lead.name).where(Lead.id.in_(list(some)), Lead.status.not_in(others))
        due.extend(query.tuples())
    done = 0

    def step() -> None:
        nonlocal done
        progress(min(done, len(due)), len(due))
        done += IDS_AT_ONCE

    given = update_records(Lead, {number: {"status": status} for number, _ in due}, step)
    name = due[0][1] if due else ""
    if not given:
        raise Refused(
            say("Converted leads stay as they are." if kind == "dead" else "Only dead leads can be brought back.")
        )
    current_change().sentence = sentence.format(name if given == 1 else say("{given:,} leads", given=given))
    return given
