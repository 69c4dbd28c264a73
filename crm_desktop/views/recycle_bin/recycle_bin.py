"""Deleted records, the latest first: by whom and when, to be brought back one by one or many together."""

from functools import partial

from crm_desktop.background import Background, report_progress
from crm_desktop.history import History, Written
from crm_desktop.models.recycling import KINDS, DeletedSearch, restore_records
from crm_desktop.models.wording import say, to_say
from crm_desktop.settings import Settings
from crm_desktop.views import formats
from crm_desktop.views.actions import Action
from crm_desktop.views.columns import Column, Look
from crm_desktop.views.design import Hue
from crm_desktop.views.page import Navigator
from crm_desktop.views.record_list import RecordList, Subset
from crm_desktop.views.widgets.empty_state import EmptyState

PARTS = to_say((("All", ""), ("Leads", "lead"), ("People", "person"), ("Companies", "company"),
         ("Opportunities", "opportunity"), ("Activities", "activity")))  # fmt: skip
COLUMNS = [
    Column("name", "Name", lambda row: row.name, width=260, sortable=False),
    Column("kind", "Kind", lambda row: row.kind, Look.BADGE, text=lambda kind: say(kind).capitalize(),
           hue=lambda _: Hue.NEUTRAL),
    Column("detail", "Was", lambda row: row.detail or None, width=320, sortable=False),
    Column("at", "Deleted", lambda row: row.at, Look.MOMENT, width=170),
    Column("by_name", "By", lambda row: row.by_name or None, width=160),
]  # fmt: skip


class RecycleBin(RecordList):
    """Nothing is lost by deleting: a record stands whole in the change that deleted it."""

    title = "Recycle bin"
    kind = "deleted"
    one, many = "deleted record", "deleted records"
    home = ""

    def __init__(self, background: Background, history: History, navigator: Navigator, settings: Settings) -> None:
        """Reads nothing until it is shown."""
        self._history = history
        empty = EmptyState("Nothing is deleted. What you delete waits here and can be brought back.", icon="delete")
        parts = [Subset(name, DeletedSearch(kind)) for name, kind in PARTS]
        super().__init__(background, settings, navigator, COLUMNS, parts, empty, "at", descending=True)

    def actions(self) -> list[Action]:  # type: ignore[override]
        """Bringing back what is selected."""
        restore = Action(
            "deleted.restore", "Bring back", self.restore, "Ctrl+Return", "undo", self.has_selection,
            label=self._label, selection=True, changes=True
        )  # fmt: skip
        return [*[action for action in super().actions() if action.name != "deleted.open"], restore]

    def restore(self) -> None:
        """One change, so that one Undo deletes them again."""
        ids = self.selected_ids().tolist()
        if ids:
            self._history.do("restore_records", partial(restore_records, ids, report_progress))

    def refresh(self, change: Written) -> None:
        """Whatever touches a record may have deleted or brought it back."""
        if change.touches(*KINDS):
            if self.isVisible():
                self.model.refresh()
            else:
                self._stale = True

    def _label(self) -> str:
        count = self.table.selected_count()
        return (
            say("Bring back")
            if count < 2
            else say("Bring {records} back", records=formats.count_text(count, "record", "records"))
        )
