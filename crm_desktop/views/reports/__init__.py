"""Reports on the screen."""

from crm_desktop.views.reports.reports import Reports

__all__ = ["Reports"]
