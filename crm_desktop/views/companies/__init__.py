"""Companies: the table and the page of one."""

from crm_desktop.views.companies.companies import Companies
from crm_desktop.views.companies.company_page import CompanyPage

__all__ = ["Companies", "CompanyPage"]
