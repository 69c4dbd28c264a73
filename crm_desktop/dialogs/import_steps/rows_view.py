"""The table of all rows: mended in place, kept in place while it is decided anew, worked through by keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QMenu, QWidget

from crm_desktop.dialogs.import_steps.row_policies import RowPolicies
from crm_desktop.dialogs.import_steps.rows_delegate import RowsDelegate
from crm_desktop.dialogs.import_steps.rows_model import RowsModel
from crm_desktop.dialogs.import_steps.sheet_view import SheetView
from crm_desktop.models.imports.preview import Preview
from crm_desktop.models.wording import say

MOST_SELECTED_AGAIN = 5_000
"""More are not looked for one by one when other rows are shown."""
Flag = QItemSelectionModel.SelectionFlag


class RowsView(SheetView):
    """F2, Enter, a double-click or typing changes a cell; Enter goes on to the next one that is bad."""

    widest_first = 300
    policy_chosen = Signal(str)
    """For the selected rows."""
    picked = Signal(int)
    """So many rows are selected now."""

    def __init__(self, rows: RowsModel, parent: QWidget | None = None) -> None:
        """Shows the model's rows."""
        super().__init__(say("Rows"), rows, parent)
        self._model = rows
        self.setItemDelegate(RowsDelegate(self))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.policies = RowPolicies(self, self.policy_chosen.emit)
        self.selectionModel().selectionChanged.connect(lambda *_: self.picked.emit(self.selected_count()))
        rows.modelReset.connect(lambda: self.picked.emit(0))

    def selected_count(self) -> int:
        """How many rows are selected, without a list of them."""
        return sum(last - first + 1 for first, last in self._runs())

    def selected_rows(self) -> list[int]:
        """The selected rows, as the file counts them from 0."""
        return [self._model.file_row(row) for first, last in self._runs() for row in range(first, last + 1)]

    def show_rows(self, preview: Preview, rows: Sequence[int], palette: QPalette) -> None:
        """Other rows; those that were selected stay so if they are among them, and so does the place."""
        chosen = set(self.selected_rows()) if self.selected_count() <= MOST_SELECTED_AGAIN else set()
        current, place = self.currentIndex(), (self.verticalScrollBar().value(), self.horizontalScrollBar().value())
        at = self._model.file_row(current.row()) if current.isValid() else -1
        self._model.show_rows(preview, rows, palette)
        if len(rows) <= MOST_SELECTED_AGAIN and at in rows:
            self._take_place(list(rows), at, chosen, current.column(), place)
        elif rows:
            first = self._model.index(0, 0)
            self.selectionModel().setCurrentIndex(first, Flag.NoUpdate)

    def go_to_next_bad(self) -> None:
        """The next cell to be mended: in the row one has come to, below, or from the top again."""
        current = self.currentIndex()
        is_before = current.isValid() and current.column() == 0
        found = self._model.next_bad(current.row() - is_before if current.isValid() else -1)
        if found.isValid():
            self.setCurrentIndex(found)
            self.scrollTo(found)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self.go_to_next_bad()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Never on to the dialog, where it would import.
            current = self.currentIndex()
            if self.state() != QAbstractItemView.State.EditingState and current.isValid():
                column = current.column() or self._model.first_bad(current.row()) or 1
                self.setCurrentIndex(self._model.index(current.row(), column))
                self.edit(self.currentIndex())
            event.accept()
        elif event.key() == Qt.Key.Key_F8:
            self.go_to_next_bad()
        elif event.key() == Qt.Key.Key_Space:
            event.accept()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.open_menu(event.globalPos())

    def open_menu(self, at: QPoint) -> None:
        """What can be done with the selected rows."""
        if self.selected_count():
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.policies.fill(menu)
            menu.popup(at)

    def _runs(self) -> list[tuple[int, int]]:
        """First and last row of each run, in order; Qt's own ranges may overlap."""
        runs: list[tuple[int, int]] = []
        chosen = self.selectionModel().selection().toList()
        for top, bottom in sorted((found.top(), found.bottom()) for found in chosen):
            reached = runs[-1][1] if runs else -1
            if bottom > reached:
                runs.append((max(top, reached + 1), bottom))
        return runs

    def _take_place(self, shown: list[int], at: int, chosen: set[int], column: int, place: tuple[int, int]) -> None:
        picked = QItemSelection()
        last = self._model.columnCount() - 1
        for position, row in enumerate(shown):
            if row in chosen:
                picked.select(self._model.index(position, 0), self._model.index(position, last))
        self.selectionModel().select(picked, Flag.ClearAndSelect)
        found = self._model.index(shown.index(at), min(column, last))
        self.selectionModel().setCurrentIndex(found, Flag.NoUpdate)
        self.verticalScrollBar().setValue(place[0])
        self.horizontalScrollBar().setValue(place[1])
