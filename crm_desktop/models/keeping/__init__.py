"""Keeping what one has: backup, restore, and a look at whether everything still agrees."""

from crm_desktop.models.keeping.backup import back_up
from crm_desktop.models.keeping.checking import Report, check, counts
from crm_desktop.models.keeping.restoring import Restored, restore

__all__ = ["Report", "Restored", "back_up", "check", "counts", "restore"]
