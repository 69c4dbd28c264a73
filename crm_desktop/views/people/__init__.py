"""People: the table and the page of one."""

from crm_desktop.views.people.people import People
from crm_desktop.views.people.person_page import PersonPage

__all__ = ["People", "PersonPage"]
