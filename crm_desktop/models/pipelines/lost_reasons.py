"""The list of reasons for losing, which the company edits. What was lost keeps its reason as text of its own."""

from collections.abc import Sequence

from crm_desktop.models.changes import current_change
from crm_desktop.models.named_lists import checked_name, last_position, named, put_in_order
from crm_desktop.models.pipelines.pipeline import LostReason
from crm_desktop.models.wording import say


def lost_reasons() -> list[str]:
    """The reasons in their order."""
    return [reason.name for reason in LostReason.select().order_by(LostReason.position, LostReason.id)]


def add_lost_reason(name: str) -> LostReason:
    """The reason of this name, made when there is none yet."""
    held: LostReason | None = named(LostReason, name)
    if held is not None:
        return held
    reason: LostReason = LostReason.create(name=checked_name(LostReason, name), position=last_position(LostReason))
    current_change().sentence = say("Added the lost reason {reason}", reason=reason)
    return reason


def rename_lost_reason(reason_id: int, name: str) -> LostReason:
    """Another name from now on."""
    reason = LostReason.find(reason_id)
    current_change().sentence = say(
        "Renamed the lost reason {reason} to {known}", reason=reason, known=" ".join(name.split())
    )
    reason.name = checked_name(LostReason, name, but=reason.id)
    reason.save()
    return reason


def remove_lost_reason(reason_id: int) -> None:
    """Not offered any more."""
    reason = LostReason.find(reason_id)
    current_change().sentence = say("Removed the lost reason {reason}", reason=reason)
    reason.delete_instance()


def order_lost_reasons(reason_ids: Sequence[int]) -> None:
    """The order in which they are offered."""
    put_in_order(LostReason, reason_ids)
    current_change().sentence = say("Put the lost reasons in another order")
