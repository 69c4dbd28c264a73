"""Imports: every list that came in, what became of its rows, Undo, and whether the list was worth its money."""

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QPalette
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.background import Background
from crm_desktop.history import History, Later, Written
from crm_desktop.models.imports import ListImport
from crm_desktop.models.imports.refused_rows import save_refused
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import User
from crm_desktop.models.wording import say
from crm_desktop.settings import Settings
from crm_desktop.views.actions import Action, OfferedActions
from crm_desktop.views.imports.import_detail import Detail, ImportDetail, detail_of
from crm_desktop.views.imports.import_records import ImportRecords, refused_name
from crm_desktop.views.imports.lists import Lists, documents
from crm_desktop.views.imports.page_tabs import IMPORTS, LISTS, page_tabs
from crm_desktop.views.page import Navigator, Page
from crm_desktop.views.record_list import RecordList
from crm_desktop.views.widgets.message_bar import MessageBar


class Imports(Page):
    """The imports with the selected one beside them; on the second tab the lists in figures."""

    title = "Imports"

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
        super().__init__()
        self._background, self._history, self._navigator = background, history, navigator
        self._import_list = import_list or (lambda: None)
        self._tabs = [page_tabs(IMPORTS), page_tabs(LISTS)]
        self.records = ImportRecords(background, settings, navigator, self._tabs[IMPORTS], self._import_list)
        self.lists = Lists(background, settings, navigator, self._tabs[LISTS], self._show_leads, history.refused.emit,
                           self._saved)  # fmt: skip
        self.detail = ImportDetail()
        self._messages: MessageBar | None = None
        self._lay_out()
        for at, tabs in enumerate(self._tabs):
            tabs.currentChanged.connect(partial(self._tab_chosen, at))
        self.records.table.selected.connect(self._selected)
        self.records.model.counted.connect(lambda _: self._selected())
        self.records.actions_changed.connect(self.actions_changed)
        self.detail.undo_wanted.connect(self._undo)
        self.detail.save_wanted.connect(self._save_refused)

    def actions(self) -> list[Action]:  # type: ignore[override]
        """A new import, and what can be done with those that were."""
        return [
            *(action for action in self.records.actions() if action.name != "list_import.open"),
            Action("imports.import", "Import…", self._import_list, "", "import", primary=True, button=True,
                   changes=True),
            Action("imports.undo", "Undo import", partial(self._undo, "refuse"), icon="undo", selection=True,
                   enabled=self._has_one, changes=True),
            Action("imports.save_refused", "Save refused rows…", self._save_refused, icon="export", selection=True,
                   enabled=self._has_refused),
        ]  # fmt: skip

    def offer(self, offered: OfferedActions) -> None:
        """They stand with the imports."""
        self.records.offer(offered)

    def refresh(self, change: Written) -> None:
        """Both tables, and the import beside the first, which may have got something later."""
        self.records.refresh(change)
        self.lists.refresh(change)
        if self.isVisible() and not change.touches("list_import"):
            self._selected()

    def shown(self) -> None:
        """The table in front reads what it needs."""
        self._front().shown()

    def whereabouts(self) -> Any:
        """The tab, and where one is in each."""
        return self._stack.currentIndex(), self.records.whereabouts(), self.lists.whereabouts()

    def return_to(self, whereabouts: Any) -> None:
        """To the same tab; each has its own table."""
        front, records, lists = whereabouts
        self.records.return_to(records)
        self.lists.return_to(lists)
        self._bring(front)

    def show_lists(self) -> None:
        """The second tab."""
        self._tab_chosen(IMPORTS, LISTS)

    def save_refused(self, import_id: int, path: Path) -> None:
        """Writes the refused rows of an import as a workbook."""

        def work() -> Path:
            return save_refused(json.loads(ListImport.find(import_id).refused_rows), path)

        self._background.read(work, self._saved, self._not_saved)

    def _front(self) -> RecordList:
        return self.lists if self._stack.currentIndex() == LISTS else self.records

    def _tab_chosen(self, of: int, chosen: int) -> None:
        if chosen == of and self._stack.currentIndex() == of:
            return
        self._bring(chosen)
        self._front().shown()

    def _bring(self, front: int) -> None:
        self._stack.setCurrentIndex(front)
        for at, tabs in enumerate(self._tabs):
            tabs.blockSignals(True)
            tabs.setCurrentIndex(at)
            tabs.blockSignals(False)

    def _selected(self) -> None:
        held = self.records.selected_import()
        if held is None:
            self.detail.show_detail(None)
        else:
            self._background.read(partial(detail_of, held.id, getattr(held, "by_name", "")), self._read, self._gone)

    def _read(self, detail: Detail) -> None:
        held = self.records.selected_import()
        self.detail.show_detail(detail if held is not None and held.id == detail.held.id else None)

    def _gone(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        self.detail.show_detail(None)

    def _has_one(self) -> bool:
        return self.records.selected_import() is not None

    def _has_refused(self) -> bool:
        held = self.records.selected_import()
        return held is not None and held.refused > 0

    def _undo(self, later: Later) -> None:
        held = self.records.selected_import()
        if held is not None:
            self._history.undo(held.change_id, later)

    def _save_refused(self) -> None:
        held = self.records.selected_import()
        if held is None:
            return
        usual = str(Path(documents()) / refused_name(held.file_name))
        dialog = QFileDialog(self, say("Save refused rows"), usual, say("Workbooks (*.xlsx)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.fileSelected.connect(lambda name: self.save_refused(held.id, Path(name)))
        dialog.open()

    def _saved(self, path: Path) -> None:
        url = QUrl.fromLocalFile(str(path))
        self._messages = self._messages or MessageBar(self)
        self._messages.say(say("Saved {path}", path=path.name), say("Open‖do"), lambda: QDesktopServices.openUrl(url))

    def _not_saved(self, error: Exception) -> None:
        if not isinstance(error, (OSError, Refused)):
            raise error
        self._history.refused.emit(say("The workbook could not be written: {error}", error=error))

    def _show_leads(self, query: str) -> None:
        self._navigator.go("Leads")
        page = getattr(self._navigator, "page", None)
        if isinstance(page, RecordList):
            page.ask(query, "All")

    def _lay_out(self) -> None:
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        imports = QWidget()
        beside = QHBoxLayout(imports)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.records, 1)
        beside.addWidget(self.detail)
        self._stack = QStackedWidget()
        self._stack.addWidget(imports)
        self._stack.addWidget(self.lists)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
