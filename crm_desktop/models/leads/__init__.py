"""Leads: people and companies of interest, not qualified yet."""

from crm_desktop.models.leads.conversion import Conversion, convert_lead, convert_leads
from crm_desktop.models.leads.conversion_choices import ConversionChoices, FollowUp, OpportunityChoice, RecordChoice
from crm_desktop.models.leads.lead import ENGAGEMENTS, STATUS_KINDS, TEMPERATURES, Lead, LeadList, LeadStatus
from crm_desktop.models.leads.making import make_lead
from crm_desktop.models.leads.suggestion import ConversionSuggestion, suggest_conversion

__all__ = [
    "ENGAGEMENTS", "STATUS_KINDS", "TEMPERATURES", "Conversion", "ConversionChoices", "ConversionSuggestion",
    "FollowUp", "Lead", "LeadList", "LeadStatus", "OpportunityChoice", "RecordChoice", "convert_lead", "convert_leads",
    "make_lead", "suggest_conversion",
]  # fmt: skip
