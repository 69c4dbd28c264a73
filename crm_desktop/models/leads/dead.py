"""Leads that lead nowhere: they leave the working lists, are kept, and are known to later imports."""

from collections.abc import Callable, Sequence

from crm_desktop.models.changes import current_change
from crm_desktop.models.leads.lead import Lead, LeadStatus
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say

Progress = Callable[[int, int], object]


def mark_dead(ids: Sequence[int], progress: Progress = lambda *_: None) -> int:
    """Gives open leads the first status of the kind dead, and answers how many it was given to."""
    return _give_status(ids, "dead", "Marked {} dead", progress)


def bring_back(ids: Sequence[int], progress: Progress = lambda *_: None) -> int:
    """Gives dead leads the first open status again."""
    return _give_status(ids, "open", "Brought {} back", progress)


def _give_status(ids: Sequence[int], kind: str, sentence: str, progress: Progress) -> int:
    status = LeadStatus.select().where(LeadStatus.kind == kind).order_by(LeadStatus.position).first()
    if status is None:
        raise Refused(f"There is no {kind} status; an administrator makes one in Settings.")
    name, given = "", 0
    for number, lead_id in enumerate(ids):
        progress(number, len(ids))
        lead = Lead.get_or_none(Lead.id == lead_id)
        if lead is None or lead.status.kind in (kind, "converted"):
            continue
        lead.status = status
        lead.save()
        name, given = str(lead), given + 1
    if not given:
        raise Refused(
            say("Converted leads stay as they are." if kind == "dead" else "Only dead leads can be brought back.")
        )
    current_change().sentence = sentence.format(name if given == 1 else f"{given:,} leads")
    return given
