"""How good the data is: what stands there twice."""

from crm_desktop.views.data_health.duplicates_page import DuplicatesPage

__all__ = ["DuplicatesPage"]
