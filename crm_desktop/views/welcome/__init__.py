"""The page before there is a database."""

from crm_desktop.views.welcome.welcome import Welcome

__all__ = ["Welcome"]
