"""Today: a list that one can empty."""

from crm_desktop.views.today.today import Today

__all__ = ["Today"]
