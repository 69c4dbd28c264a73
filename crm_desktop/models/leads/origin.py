"""Which leads a person, company or opportunity came from."""

from crm_desktop.models.leads.lead import Lead
from crm_desktop.models.sheets import Link


def leads_behind(kind: str, record_id: int) -> list[Link]:
    """The converted leads that became this record, the latest first; `kind` is person, company or opportunity."""
    query = Lead.select(Lead.id, Lead.name).where(getattr(Lead, kind) == record_id)
    return [Link("lead", lead.id, lead.name) for lead in query.order_by(Lead.id.desc())]
