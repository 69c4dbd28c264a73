"""The imports that were done, as a table: what came in, when, by whom, and what became of its rows."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QTabBar

from crm_desktop.background import Background
from crm_desktop.models.imports import ListImport
from crm_desktop.models.imports.search import ImportSearch
from crm_desktop.models.wording import say
from crm_desktop.settings import Settings
from crm_desktop.views.actions import OfferedActions
from crm_desktop.views.columns import Column, column_of, linked
from crm_desktop.views.imports.page_tabs import stand_in_for_title
from crm_desktop.views.page import Navigator
from crm_desktop.views.record_list import RecordList, Subset
from crm_desktop.views.widgets.empty_state import EmptyState

SHORT_HASH = 8
COLUMNS = [
    column_of(ListImport.file_name, editor=None, width=180),
    column_of(ListImport.created_on, label="When", width=170),
    Column("by_name", "Who", lambda row: row.by_name or None, width=100, sortable=False),
    column_of(ListImport.kind, editor=None, text=lambda kind: say(kind.capitalize()), width=80),
    linked(ListImport.list, width=120),
    *(
        column_of(field, editor=None, width=72)
        for field in (
            ListImport.rows, ListImport.created, ListImport.updated, ListImport.skipped, ListImport.refused,
        )
    ),
    Column(
        "file_hash", "Fingerprint", lambda row: row.file_hash[:SHORT_HASH], width=90, sortable=False,
        help="The beginning of the file's SHA-256: the same content has the same, whatever the file is called",
    ),
]  # fmt: skip


class ImportRecords(RecordList):
    """Which lists came in, latest first."""

    title = "Imports"
    kind = "list_import"
    one, many = "import", "imports"

    def __init__(
        self,
        background: Background,
        settings: Settings,
        navigator: Navigator,
        tabs: QTabBar,
        import_list: Callable[[], object],
    ) -> None:
        """`import_list` asks for a file; `tabs` stand where the title would."""
        empty = EmptyState(
            "No list has been imported yet. Drop an Excel or CSV file on the window, or choose one.",
            "Import…", import_list, "import",
        )  # fmt: skip
        search = [Subset("All", ImportSearch())]
        super().__init__(background, settings, navigator, COLUMNS, search, empty, "created_on", descending=True)
        stand_in_for_title(tabs, self.layout(), self._heading, self._count)
        self.table.opened.disconnect()

    def offer(self, offered: OfferedActions) -> None:
        """What can be done with one import stands beside the table, so no bar is needed for it."""
        super().offer(offered)
        self._bulk.set_buttons([])

    def selected_import(self) -> ListImport | None:
        """The one that is selected, if it is one and it is loaded."""
        if self.table.selected_count() != 1:
            return None
        found: ListImport | None = self.model.record(self.model.row_of(self.selected_ids()[0]))
        return found


def refused_name(file_name: str) -> str:
    """What the workbook of its refused rows is called."""
    return say("{stem} refused.xlsx", stem=Path(file_name).stem)
