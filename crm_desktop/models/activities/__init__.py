"""Activities: what was done, said and planned."""

from crm_desktop.models.activities.activity import DIRECTIONS, KINDS, Activity, ActivityLink

__all__ = ["DIRECTIONS", "KINDS", "Activity", "ActivityLink"]
