"""Cells of a noun's table to and from a spreadsheet; with nothing selected, a paste is a list to import."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from crm_desktop.background import report_progress
from crm_desktop.models.bulk_editing import edit_cells
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say
from crm_desktop.views.columns import Column
from crm_desktop.views.records import clipboard

if TYPE_CHECKING:
    from crm_desktop.views.records.noun_list import NounList


class NounClipboard(QObject):
    """What Copy and Paste do in one table."""

    def __init__(self, page: "NounList", paste_list: Callable[[str, str], object] | None) -> None:
        """`paste_list` imports what was copied elsewhere as records of the page's noun."""
        super().__init__(page)
        self._page, self._paste_list = page, paste_list

    def copy(self) -> None:
        """The selected rows with their headers, for a spreadsheet."""
        page, columns = self._page, self._shown_columns()
        ids, search, today = page.selected_ids(), page.model.search, page.model.today()

        def read() -> str:
            clipboard.refuse_many(len(ids), len(columns))
            return clipboard.copied(columns, clipboard.rows_in_order(search.rows, ids), today)

        page.background.read(read, QApplication.clipboard().setText, self._refused)

    def paste(self) -> None:
        """Cells of a spreadsheet into the columns from the current one on; a list when nothing is selected."""
        page, text = self._page, QApplication.clipboard().text()
        if not page.has_selection():
            if self._paste_list is not None and ("\t" in text or "\n" in text.strip()):
                self._paste_list(text, page.exported_as)
            else:
                page.history.refused.emit(
                    say("Select the {many} first into which you want to paste.", many=say(page.many))
                )
            return
        try:
            values = self._pasted(text)
        except Refused as refusal:
            page.history.refused.emit(str(refusal))
            return
        kind, many = page.kind, page.many
        page.history.do("paste_cells", lambda: edit_cells(kind, values, many, report_progress))

    def _pasted(self, text: str) -> clipboard.Values:
        page, columns = self._page, self._shown_columns()
        at = page.table.currentIndex().column()
        names = [column.name for column in columns]
        name = page.model.columns[at].name if at >= 0 else names[0]
        columns = columns[names.index(name) if name in names else 0 :]
        cells = clipboard.without_headers(clipboard.cells_of(text), columns)
        if not cells:
            raise Refused(say("There is nothing to paste here."))
        ids: Sequence[int] = page.selected_ids()
        if len(ids) == 1:
            first = page.model.row_of(ids[0])
            ids = page.model.ids()[first : first + len(cells)]
        if len(cells) not in (1, len(ids)):
            raise Refused(
                say(
                    "{copied} rows were copied, and there are {rows} to paste them into.",
                    copied=f"{len(cells):,}", rows=f"{len(ids):,}",
                )
            )  # fmt: skip
        return clipboard.laid_out(cells, ids, columns, page.model.today())

    def _shown_columns(self) -> list[Column]:
        by_name = {column.name: column for column in self._page.model.columns}
        return [by_name[name] for name in self._page.table.shown_columns()]

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        self._page.history.refused.emit(str(error))
