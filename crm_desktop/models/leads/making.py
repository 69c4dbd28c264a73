"""A new lead: a name is enough."""

from collections.abc import Mapping
from typing import Any

from crm_desktop.models.changes import current_change
from crm_desktop.models.editing import checked_values
from crm_desktop.models.leads.editing import FIXED, list_named
from crm_desktop.models.leads.lead import Lead, LeadStatus
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say


def make_lead(values: Mapping[str, Any]) -> Lead:
    """A lead of the first open status, owned by its creator unless said; `list` may be a name, found or made.

    A lead with a company but no name is called like the company. Raises Refused when there is neither.
    """
    given = {name: value for name, value in values.items() if name not in FIXED}
    name = str(given.get("name") or "").strip() or str(given.get("company_name") or "").strip()
    if not name:
        raise Refused(say("A lead needs a name, of a person or a company."))
    if isinstance(given.get("list"), str):
        given["list"] = list_named(given["list"])
    status = given.get("status") or first_open_status()
    made: Lead = Lead.create(
        **checked_values(Lead, {"owner": current_change().by, **given, "name": name, "status": status})
    )
    current_change().sentence = say("Added the lead {made}", made=made)
    return made


def first_open_status() -> LeadStatus:
    """What a new lead is. Raises Refused when the company has no open status."""
    found: LeadStatus | None = (
        LeadStatus.select().where(LeadStatus.kind == "open").order_by(LeadStatus.position).first()
    )
    if found is None:
        raise Refused(say("There is no open status for leads; an administrator makes one in Settings."))
    return found
