"""Call runs: the page that goes from one call to the next, and the list of all runs."""

from crm_desktop.views.call_run.call_run_page import CallRunPage
from crm_desktop.views.call_run.call_runs import CallRuns

__all__ = ["CallRunPage", "CallRuns"]
