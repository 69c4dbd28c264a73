"""Keeping what one has: backup, restore, and a look at whether everything still agrees."""

from crm_desktop.models.keeping.automatic import Backup, Plan, back_up_into, back_up_when_due, backups_in, folder_of
from crm_desktop.models.keeping.backup import back_up
from crm_desktop.models.keeping.checking import Report, check, counts
from crm_desktop.models.keeping.contents import Contents, contents, differences, look_into
from crm_desktop.models.keeping.restoring import Restored, restore

__all__ = [
    "Backup", "Contents", "Plan", "Report", "Restored", "back_up", "back_up_into", "back_up_when_due", "backups_in",
    "check", "contents", "counts", "differences", "folder_of", "look_into", "restore",
]  # fmt: skip
