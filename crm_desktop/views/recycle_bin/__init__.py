"""The recycle bin: what was deleted, and the way back."""

from crm_desktop.views.recycle_bin.recycle_bin import RecycleBin

__all__ = ["RecycleBin"]
