"""Step 4: what was done, in a sentence with figures; refused rows, and the way back."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QStandardPaths, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.background import Background
from crm_desktop.dialogs.import_steps.file_step import is_pasted
from crm_desktop.dialogs.import_steps.foot import plain_button
from crm_desktop.dialogs.import_steps.sheet_view import NO_PARENT, Index, SheetView, one_line
from crm_desktop.history import History, Written
from crm_desktop.models.imports.importing import ImportResult
from crm_desktop.models.imports.refused_rows import free_name, save_refused
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say
from crm_desktop.views import design, formats
from crm_desktop.views.design import Hue
from crm_desktop.views.widgets.empty_state import Symbol
from crm_desktop.views.widgets.labels import Label, section

Role = Qt.ItemDataRole


class RefusedModel(QAbstractTableModel):
    """The refused rows, the reason in front."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `show_refused`."""
        super().__init__(parent)
        self._headers: list[str] = []
        self._rows: list[list[Any]] = []
        self._numbers: list[int] = []
        self._bad: list[list[int]] = []
        self._palette = QPalette()

    def show_refused(self, refused: dict[str, Any], palette: QPalette) -> None:
        """As `refused_rows` gives them."""
        self.beginResetModel()
        self._bad, self._palette = refused.get("bad", []), palette
        self._headers, self._rows, self._numbers = refused["headers"], refused["rows"], refused["numbers"]
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if role != Role.DisplayRole:
            return None
        return self._headers[section] if orientation == Qt.Orientation.Horizontal else str(self._numbers[section])

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in (Role.BackgroundRole, Role.ForegroundRole):
            if index.row() >= len(self._bad) or index.column() not in self._bad[index.row()]:
                return None
            tint = design.tint(Hue.RED, self._palette)
            return tint.ground if role == Role.BackgroundRole else tint.text
        if role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        return one_line(str(self._rows[index.row()][index.column()]))


class DoneStep(QWidget):
    """Says what happened."""

    show_wanted = Signal()

    def __init__(self, background: Background, history: History, parent: QWidget | None = None) -> None:
        """Empty until `show_result`."""
        super().__init__(parent)
        self._background, self._history = background, history
        self._result: ImportResult | None = None
        self._refused: dict[str, Any] = {}
        self.folder: Path | None = None
        """Where the refused rows are offered to be saved; the user's documents without one."""
        self._sentence, self._figures = section(""), Label(quiet=True)
        self._figures.setWordWrap(True)
        self._refused_title = Label()
        self._symbol = Symbol("check", 32)
        self.undo = plain_button(say("Undo"), self._undo)
        self.show_them = plain_button(say("Show"), self.show_wanted.emit)
        self.save = plain_button(say("Save refused rows…"), self._ask_where)
        self._model = RefusedModel(self)
        self._table = SheetView(say("Refused rows"), self._model)
        self._lay_out()
        history.undone.connect(self._undone)

    def show_result(self, sentence: str, result: ImportResult, refused: dict[str, Any], seen: str = "") -> None:
        """What was written, and what was not; `seen` names what can be shown."""
        self._result, self._refused = result, refused
        self.show_them.setText(say("Show {seen}", seen=seen))
        self.show_them.setAccessibleName(say("Show {seen}", seen=seen))
        self.show_them.setVisible(bool(seen) and result.created + result.updated > 0)
        self._sentence.setText(sentence)
        self._figures.setText(figures_of(result))
        self._model.show_refused(refused, self.palette())
        self._table.setVisible(result.refused > 0)
        self._refused_title.setVisible(result.refused > 0)
        self._refused_title.setText(
            say(
                "{were} refused. Saved as a workbook they can be mended and imported again; the mapping is remembered.",
                were=formats.count_text(result.refused, "row was", "rows were"),
            )
        )
        self.save.setVisible(result.refused > 0)
        self._filler.setVisible(result.refused == 0)
        self.undo.setEnabled(result.created + result.updated > 0)

    def save_refused(self, path: Path) -> None:
        """Writes the refused rows as a workbook."""
        refused = self._refused
        self._background.read(lambda: save_refused(refused, path), self._saved, self._not_saved)

    def _undo(self) -> None:
        if self._result is not None and self._result.change is not None:
            self._history.undo(self._result.change)

    def _undone(self, change: Written) -> None:
        if self._result is not None and self.isVisible() and change.is_reversal:
            self._show_undone()

    def _ask_where(self) -> None:
        assert self._result is not None
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        table = self._result.table
        usual = free_name(self.folder or documents, say("pasted cells") if is_pasted(table) else table.file_name)
        dialog = QFileDialog(self, say("Save refused rows"), str(usual), say("Workbooks (*.xlsx)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.fileSelected.connect(lambda name: self.save_refused(Path(name)))
        dialog.open()

    def _saved(self, path: Path) -> None:
        self._say(say("The refused rows are in {path}. Mend them there, then import that workbook.", path=path.name))

    def _not_saved(self, error: Exception) -> None:
        if not isinstance(error, (OSError, Refused)):
            raise error
        self._say(say("The workbook could not be written: {error}", error=error))

    def _show_undone(self) -> None:
        self._sentence.setText(say("The import was taken back. Nothing of it is left."))
        self._symbol.show_icon("undo")
        self.show_them.hide()
        self.undo.setEnabled(False)

    def _say(self, sentence: str) -> None:
        self._refused_title.setText(sentence)

    def _lay_out(self) -> None:
        self._refused_title.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(design.SPACE_4)
        words.addWidget(self._sentence)
        words.addWidget(self._figures)
        head = QHBoxLayout()
        head.setSpacing(design.SPACE_16)
        head.addWidget(self._symbol)
        head.addLayout(words, 1)
        head.addWidget(self.undo)
        head.addWidget(self.show_them)
        below = QHBoxLayout()
        below.setSpacing(design.SPACE_12)
        below.addWidget(self._refused_title, 1)
        below.addWidget(self.save)
        self._filler = QWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, design.SPACE_8, 0, 0)
        layout.setSpacing(design.SPACE_16)
        layout.addLayout(head)
        layout.addLayout(below)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._filler, 1)


def figures_of(result: ImportResult) -> str:
    """500 rows: 480 created, 5 updated, 10 skipped, 5 refused."""
    number = formats.number_text
    return say(
        "{rows}: {created} created, {updated} updated, {skipped} skipped, {refused} refused.",
        rows=formats.count_text(len(result.table.rows), "row", "rows"),
        created=number(result.created),
        updated=number(result.updated),
        skipped=number(result.skipped),
        refused=number(result.refused),
    )
