"""The imports that were done: their files, their counts, their refused rows, and Undo."""

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog

from crm_desktop.background import Background
from crm_desktop.history import History
from crm_desktop.models.imports import ListImport
from crm_desktop.models.imports.refused_rows import save_refused
from crm_desktop.models.imports.search import ImportSearch
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import User
from crm_desktop.settings import Settings
from crm_desktop.views.actions import Action
from crm_desktop.views.columns import column_of, linked
from crm_desktop.views.page import Navigator
from crm_desktop.views.record_list import RecordList, Subset
from crm_desktop.views.widgets.empty_state import EmptyState

COLUMNS = [
    column_of(ListImport.file_name, editor=None, width=200),
    column_of(ListImport.created_on, label="When", width=170),
    column_of(ListImport.kind, editor=None, text=str.capitalize, width=100),
    linked(ListImport.list, width=140),
    *(
        column_of(field, editor=None, width=78)
        for field in (
            ListImport.rows, ListImport.created, ListImport.updated, ListImport.skipped, ListImport.refused,
        )
    ),
]  # fmt: skip


class Imports(RecordList):
    """Which lists came in, latest first."""

    title = "Imports"
    kind = "list_import"
    one, many = "import", "imports"

    def __init__(
        self,
        background: Background,
        history: History,
        navigator: Navigator,
        settings: Settings,
        user: User | None = None,
        import_list: Callable[[], object] | None = None,
    ) -> None:
        """Reads nothing until it is shown; `import_list` asks for a file."""
        self._background, self._history = background, history
        self._import_list = import_list or (lambda: None)
        empty = EmptyState(
            "No list has been imported yet. Drop an Excel or CSV file on the window, or choose one.",
            "Import…", self._import_list, "import",
        )  # fmt: skip
        search = ImportSearch()
        super().__init__(
            background, settings, navigator, COLUMNS, [Subset("All", search)], empty, "created_on", descending=True
        )

    def actions(self) -> list[Action]:  # type: ignore[override]
        """A new import, and what can be done with those that were."""
        one = partial(self._has_selected, 1)
        return [
            *super().actions(),
            Action("imports.import", "Import…", self._import_list, "Ctrl+I", "import", primary=True, button=True),
            Action("imports.undo", "Undo import", self._undo_selected, icon="undo", selection=True, enabled=one),
            Action(
                "imports.save_refused", "Save refused rows…", self._save_refused, icon="export", selection=True,
                enabled=lambda: one() and self._selected_import().refused > 0,
            ),
        ]  # fmt: skip

    def save_refused(self, import_id: int, path: Path) -> None:
        """Writes the refused rows of an import as a workbook."""

        def work() -> Path:
            return save_refused(json.loads(ListImport.find(import_id).refused_rows), path)

        self._background.read(work, None, self._not_saved)

    def _has_selected(self, count: int) -> bool:
        return self.table.selected_count() == count

    def _selected_import(self) -> Any:
        row = self.model.row_of(self.selected_ids()[0])
        return self.model.record(row) or ListImport(refused=0)

    def _undo_selected(self) -> None:
        self._history.undo(self._selected_import().change_id)

    def _save_refused(self) -> None:
        chosen = self._selected_import()
        usual = f"{Path(chosen.file_name).stem} refused.xlsx"
        dialog = QFileDialog(self, "Save refused rows", usual, "Workbooks (*.xlsx)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.fileSelected.connect(lambda name: self.save_refused(chosen.id, Path(name)))
        dialog.open()

    def _not_saved(self, error: Exception) -> None:
        if not isinstance(error, (OSError, Refused)):
            raise error
        self._history.refused.emit(f"The workbook could not be written: {error}")
