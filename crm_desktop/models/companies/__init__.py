"""Companies: organisations that link people."""

from crm_desktop.models.companies.company import RELATIONSHIPS, Company

__all__ = ["RELATIONSHIPS", "Company"]
