"""Activities: what was done, said and planned."""

from crm_desktop.models.activities.activity import DIRECTIONS, KINDS, Activity, ActivityLink
from crm_desktop.models.activities.completing import complete_activity, replan_activity
from crm_desktop.models.activities.log import (
    ActivityEntry,
    delete_activities,
    delete_activity,
    edit_activity,
    log_activity,
)
from crm_desktop.models.activities.next_actions import finish_next_action, plan_next_action
from crm_desktop.models.activities.timeline import TimelinePage, timeline
from crm_desktop.models.activities.timeline_entry import Origin, TimelineEntry
from crm_desktop.models.activities.today import Section, TodayItem, TodayList, today_list

__all__ = [
    "DIRECTIONS", "KINDS", "Activity", "ActivityEntry", "ActivityLink", "Origin", "Section", "TimelineEntry",
    "TimelinePage", "TodayItem", "TodayList", "complete_activity", "delete_activities", "delete_activity",
    "edit_activity", "finish_next_action", "log_activity", "plan_next_action", "replan_activity", "timeline",
    "today_list",
]  # fmt: skip
