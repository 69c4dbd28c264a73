"""Changing a lead where it stands; a converted one is kept as it was."""

from collections.abc import Mapping
from typing import Any

from crm_desktop.models.editing import as_seen, edit_record
from crm_desktop.models.full_names import in_step
from crm_desktop.models.leads.lead import Lead, LeadList
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say

FIXED = frozenset({"engagement", "waiting", "engaged_on", "converted_on", "person", "company", "opportunity"})


def edit_lead(lead_id: int, values: Mapping[str, Any], seen_version: int) -> int:
    """Changes fields and answers the new version; `list` may be a name, found or made.

    Raises Refused for a lead that was converted, and for the status that only a conversion gives.
    """
    lead: Lead = as_seen(Lead, lead_id, seen_version, values)
    if lead.status.kind == "converted":
        raise Refused(say("{lead} has been converted and is kept as it was; change what it became.", lead=lead))
    given = dict(values)
    if isinstance(given.get("list"), str):
        given["list"] = list_named(given["list"])
    follow = in_step(lead, given)

    def conclude(edited: Lead) -> None:
        if edited.status.kind == "converted":
            raise Refused(say("A lead is converted by Convert…, which says what it becomes."))
        follow(edited)

    return edit_record(Lead, lead_id, given, seen_version, FIXED, conclude)


def list_named(name: str) -> LeadList | None:
    """The list of this name, made when there is none; nothing for an empty name."""
    plain = " ".join(name.split())
    if not plain:
        return None
    # In Python: SQLite makes small letters of ASCII only.
    held: list[LeadList] = list(LeadList.select())
    known = next((each for each in held if each.name.casefold() == plain.casefold()), None)
    return known or LeadList.create(name=plain)
