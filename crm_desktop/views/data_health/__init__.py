"""How good the data is: what stands there twice, and what is missing."""

from crm_desktop.views.data_health.data_health_page import DataHealth
from crm_desktop.views.data_health.duplicates_page import DuplicatesPage

__all__ = ["DataHealth", "DuplicatesPage"]
