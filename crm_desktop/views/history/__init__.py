"""History: every change, who made it, what it did, and Undo."""

from crm_desktop.views.history.change_list import ChangeList
from crm_desktop.views.history.change_page import ChangePage
from crm_desktop.views.history.record_history import RecordHistory

__all__ = ["ChangeList", "ChangePage", "RecordHistory"]
