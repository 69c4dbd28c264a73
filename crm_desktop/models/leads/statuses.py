"""The steps on a lead's way, with what the team means by each: a list that the company edits."""

from collections.abc import Sequence

from crm_desktop.models.bulk_records import update_records
from crm_desktop.models.changes import current_change
from crm_desktop.models.leads.lead import Lead, LeadStatus
from crm_desktop.models.named_lists import checked_name, last_position, put_in_order
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say


def add_status(name: str, kind: str = "open", meaning: str = "") -> LeadStatus:
    """A new status, after the others."""
    status: LeadStatus = LeadStatus.create(
        name=checked_name(LeadStatus, name), kind=kind, meaning=meaning.strip(), position=last_position(LeadStatus)
    )
    current_change().sentence = say("Added the lead status {status}", status=status)
    return status


def change_status(status_id: int, *, name: str, kind: str, meaning: str) -> LeadStatus:
    """Another name, kind or meaning.

    Raises Refused for another kind while leads have it: none dies or wakes by an edit in Settings.
    """
    status = LeadStatus.find(status_id)
    if kind != status.kind:
        used = leads_with(status.id)
        if used:
            count = say("a lead has it") if used == 1 else say("{many:,} leads have it", many=used)
            raise Refused(say("{status} stays {kind}: {count}.", status=status, kind=say(status.kind), count=count))
        _refuse_the_last(status)
    status.name = checked_name(LeadStatus, name, but=status.id)
    status.kind = kind
    status.meaning = meaning.strip()
    status.save()
    current_change().sentence = say("Changed the lead status {status}", status=status)
    return status


def leads_with(status_id: int) -> int:
    """How many leads have this status."""
    return Lead.select().where(Lead.status == status_id).count()


def remove_status(status_id: int, replace_with: int | None = None) -> None:
    """Takes a status away; its leads get the status `replace_with` of the same kind.

    Raises Refused when they are not told which, or it is the last of its kind.
    """
    status = LeadStatus.find(status_id)
    _refuse_the_last(status)
    used = leads_with(status.id)
    if used:
        other = LeadStatus.find(replace_with) if replace_with is not None else None
        if other is None or other.kind != status.kind or other.id == status.id:
            count = say("1 lead is") if used == 1 else say("{many:,} leads are", many=used)
            raise Refused(
                say(
                    "{count} “{status}”; say which other {kind} status to give.",
                    count=count,
                    status=status,
                    kind=say(status.kind),
                )
            )
        ids = [row.id for row in Lead.select(Lead.id).where(Lead.status == status.id)]
        update_records(Lead, {lead_id: {"status": other} for lead_id in ids})
    status.delete_instance()
    current_change().sentence = say("Removed the lead status {status}", status=status)


def order_statuses(status_ids: Sequence[int]) -> None:
    """The order in which they are offered; the first open one is a new lead's."""
    put_in_order(LeadStatus, status_ids)
    current_change().sentence = say("Put the lead statuses in another order")


def _refuse_the_last(status: LeadStatus) -> None:
    others = LeadStatus.select().where(LeadStatus.kind == status.kind, LeadStatus.id != status.id)
    if not others.exists():
        raise Refused(
            say("{status} is the only {kind} status; add another one first.", status=status, kind=say(status.kind))
        )
