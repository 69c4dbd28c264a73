"""Leads: the table and the page of one."""

from crm_desktop.views.leads.lead_page import LeadPage
from crm_desktop.views.leads.leads import Leads

__all__ = ["LeadPage", "Leads"]
