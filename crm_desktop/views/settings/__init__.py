"""What the company decides for itself, and how the program looks here."""

from crm_desktop.views.settings.settings_page import SettingsPage

__all__ = ["SettingsPage"]
