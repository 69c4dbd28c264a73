"""Call runs: a list of leads or people, called one after another."""

from crm_desktop.models.call_runs.call_run import OUTCOMES, REACHED, CallRun, CallRunEntry
from crm_desktop.models.call_runs.outcomes import CallAnswer, convert_called, record_call
from crm_desktop.models.call_runs.progress import CallCard, RunState, reasons_given, run_state
from crm_desktop.models.call_runs.running import change_run, delete_run, start_run

__all__ = [
    "OUTCOMES", "REACHED", "CallAnswer", "CallCard", "CallRun", "CallRunEntry", "RunState", "change_run",
    "convert_called", "delete_run", "reasons_given", "record_call", "run_state", "start_run",
]  # fmt: skip
