"""People: those qualified to do business with."""

from crm_desktop.models.people.person import Person

__all__ = ["Person"]
