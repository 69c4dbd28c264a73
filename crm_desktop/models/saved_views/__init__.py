"""Saved views: what somebody looks at again and again, under a name."""

from crm_desktop.models.saved_views.saved_view import SavedView, Sight, views_for
from crm_desktop.models.saved_views.saving import arrange_views, delete_view, rename_view, save_view, update_view

__all__ = [
    "SavedView", "Sight", "arrange_views", "delete_view", "rename_view", "save_view", "update_view", "views_for",
]  # fmt: skip
