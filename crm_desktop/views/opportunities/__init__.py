"""Opportunities: the table and the page of one."""

from crm_desktop.views.opportunities.opportunities import Opportunities
from crm_desktop.views.opportunities.opportunity_page import OpportunityPage

__all__ = ["Opportunities", "OpportunityPage"]
