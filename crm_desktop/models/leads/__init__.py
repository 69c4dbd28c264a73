"""Leads: people and companies of interest, not qualified yet."""

from crm_desktop.models.leads.lead import ENGAGEMENTS, STATUS_KINDS, TEMPERATURES, Lead, LeadList, LeadStatus

__all__ = ["ENGAGEMENTS", "STATUS_KINDS", "TEMPERATURES", "Lead", "LeadList", "LeadStatus"]
