"""All call runs, to be gone on with, looked at or thrown away."""

from functools import partial

from crm_desktop.background import Background
from crm_desktop.history import History
from crm_desktop.models.call_runs import CallRun, delete_run
from crm_desktop.models.call_runs.search import CallRunSearch
from crm_desktop.models.changes import Actor
from crm_desktop.models.wording import say, to_say
from crm_desktop.settings import Settings
from crm_desktop.views.actions import Action
from crm_desktop.views.columns import Column, Look, column_of, linked
from crm_desktop.views.page import Navigator
from crm_desktop.views.record_list import RecordList, Subset
from crm_desktop.views.widgets.empty_state import EmptyState

COLUMNS = [
    column_of(CallRun.name, editor=None, width=260),
    column_of(CallRun.created_on, label="Begun"),
    linked(CallRun.owner, width=140),
    *(
        Column(name, label, partial(lambda of, run: getattr(run, of), name), Look.NUMBER, width=90, sortable=False)
        for name, label in to_say((("total", "To call"), ("called", "Called"), ("reached", "Reached")))
    ),
]


class CallRuns(RecordList):
    """Latest first; Enter goes on where the run was left."""

    title, home = "Call runs", "Leads"
    kind = "call_run"
    one, many = "call run", "call runs"
    refreshed_by = ("call_run_entry",)

    def __init__(
        self,
        background: Background,
        history: History,
        navigator: Navigator,
        settings: Settings,
        user: Actor | None,
    ) -> None:
        """Reads nothing until it is shown."""
        self._history = history
        empty = EmptyState(
            say("No call run yet. Select leads in their table and start one from there."), "Leads",
            lambda: navigator.go("Leads"), "call",
        )  # fmt: skip
        search = [Subset("All", CallRunSearch(user))]
        super().__init__(background, settings, navigator, COLUMNS, search, empty, "created_on", descending=True)

    def actions(self) -> list[Action]:  # type: ignore[override]
        """Deleting, which leaves what was logged."""
        return [
            *super().actions(),
            Action("call_run.delete", "Delete", self._delete, "Del", "delete", self.has_selection, selection=True,
                   group=90, changes=True),
        ]  # fmt: skip

    def _delete(self) -> None:
        ids = self.selected_ids().tolist()

        def work() -> None:
            for run_id in ids:
                delete_run(run_id)

        self._history.do("delete_call_run", work)
