"""The guidelines on the screen."""

from crm_desktop.views.guidelines.guidelines_page import GuidelinesPage

__all__ = ["GuidelinesPage"]
