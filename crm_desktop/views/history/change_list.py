"""The history: every change of the database, latest first, each with Undo."""

from functools import partial
from typing import Any

from crm_desktop.background import Background
from crm_desktop.history import History, Written
from crm_desktop.models.change_search import ChangeSearch
from crm_desktop.models.changes import REDO, UNDO
from crm_desktop.models.wording import say, to_say
from crm_desktop.settings import Settings
from crm_desktop.views.actions import Action
from crm_desktop.views.columns import Column, Look
from crm_desktop.views.design import Hue
from crm_desktop.views.page import Navigator
from crm_desktop.views.record_list import RecordList, Subset
from crm_desktop.views.widgets.empty_state import EmptyState

STATES = to_say({"done": "", "undone": "Undone", UNDO: "Undo", REDO: "Redo"})
COLUMNS = [
    Column("at", "When", lambda change: change.at, Look.MOMENT, width=170),
    Column("by_name", "Who", lambda change: change.by_name or None, width=160),
    Column("sentence", "What", lambda change: change.sentence, width=560),
    Column(
        "state", "State‖of a change", lambda change: state_of(change) or None, Look.BADGE, sortable=False,
        hue=lambda state: Hue.AMBER if state == "Undone" else Hue.NEUTRAL,
    ),
]  # fmt: skip


def state_of(change: Any) -> str:
    """Undone, or a reversal itself; nothing for a change that stands."""
    return say(STATES[change.deed] if change.is_reversal else STATES["undone" if change.undone else "done"])


class ChangeList(RecordList):
    """Who did what and when; the selected change can be taken back, or done again."""

    title = "History"
    kind = "change"
    one, many = "change", "changes"

    def __init__(self, background: Background, history: History, navigator: Navigator, settings: Settings) -> None:
        """Reads nothing until it is shown."""
        self._history = history
        empty = EmptyState(
            "Nothing has been changed yet. All that you do is noted here and can be undone.", icon="undo"
        )
        super().__init__(
            background, settings, navigator, COLUMNS, [Subset("All", ChangeSearch())], empty, "at", descending=True
        )

    def actions(self) -> list[Action]:  # type: ignore[override]
        """Undo of the very change that is selected."""
        undo = Action(
            "change.undo", "Undo this change", self._undo_selected, icon="undo", selection=True,
            enabled=lambda: self.table.selected_count() == 1, changes=True
        )  # fmt: skip
        recycle_bin = Action(
            "change.recycle_bin", "Recycle bin", partial(self._navigator.open, "recycle_bin", 0), icon="delete",
            menu="", button=True,
        )  # fmt: skip
        return [*super().actions(), undo, recycle_bin]

    def refresh(self, change: Written) -> None:
        """Every change is news here."""
        if self.isVisible():
            self.model.refresh()
        else:
            self._stale = True

    def _undo_selected(self) -> None:
        for change_id in self.selected_ids():
            self._history.undo(change_id)
