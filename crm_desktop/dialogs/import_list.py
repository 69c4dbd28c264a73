"""Import list: file, columns, rows, done. Reading, deciding and writing go on in the background; all can be stopped."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.background import Background, Task, report_progress
from crm_desktop.dialogs.import_steps.columns_step import ColumnsStep
from crm_desktop.dialogs.import_steps.done_step import DoneStep
from crm_desktop.dialogs.import_steps.file_step import KINDS, FileStep
from crm_desktop.dialogs.import_steps.rows_step import Kinds, RowsStep, gather
from crm_desktop.dialogs.import_steps.step_bar import StepBar
from crm_desktop.history import History, Written
from crm_desktop.models.changes import current_change
from crm_desktop.models.imports.choices import ImportChoices
from crm_desktop.models.imports.importing import ImportResult, import_rows
from crm_desktop.models.imports.known_files import imported_before
from crm_desktop.models.imports.mapping import ColumnMapping
from crm_desktop.models.imports.preview import NEW, UPDATES, preview_rows
from crm_desktop.models.imports.refused_rows import free_name, refused_rows, save_refused
from crm_desktop.models.imports.remembering import mapping_for
from crm_desktop.models.imports.spreadsheet import Table, read_table
from crm_desktop.models.refusals import Refused
from crm_desktop.views import design, formats
from crm_desktop.views.widgets.labels import ShortenedLabel

T = TypeVar("T")
FILE, COLUMNS, ROWS, DONE = range(4)
STEPS = ("File", "Columns", "Rows", "Done")


@dataclass(frozen=True)
class Reading:
    """What was found in a file."""

    table: Table
    mapping: ColumnMapping
    warning: str


class ImportList(QDialog):
    """Leads the user from a file to records in four steps."""

    def __init__(
        self,
        background: Background,
        history: History,
        parent: QWidget | None = None,
        *,
        show: Callable[[str], object] | None = None,
        kind: str = "leads",
    ) -> None:
        """Waits for a file, or for `read`. `show` opens the view of what was imported, by its name."""
        super().__init__(parent)
        self.setWindowTitle("Import list")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._show_view = show
        self._background, self._history = background, history
        self._table: Table | None = None
        self._mapping: ColumnMapping | None = None
        self._choices = ImportChoices()
        self._kinds: Kinds | None = None
        self._refused: dict[str, Any] = {}
        self._result: ImportResult | None = None
        self._task: Task[Any] | None = None
        self._step = FILE
        self.file = FileStep(kind)
        self._lay_out()
        self._connect()
        self._show(FILE)

    @property
    def step(self) -> int:
        """Which of the steps is shown."""
        return self._step

    @cached_property
    def columns(self) -> ColumnsStep:
        """The second step; each is made when it is first wanted, so that the dialog is there at once."""
        made = ColumnsStep()
        made.changed.connect(self._mapped)
        self._pages.addWidget(made)
        return made

    @cached_property
    def rows(self) -> RowsStep:
        """The third."""
        made = RowsStep()
        made.changed.connect(self._chosen)
        self._pages.addWidget(made)
        return made

    @cached_property
    def done_step(self) -> DoneStep:
        """The last."""
        made = DoneStep()
        made.undo_wanted.connect(self._undo)
        made.save_wanted.connect(self._save_refused)
        made.show_wanted.connect(self._show_them)
        self._pages.addWidget(made)
        return made

    def read(self, path: Path, sheet: str | None = None) -> None:
        """Reads a file, and guesses its columns."""
        kind = self.file.kind.value()
        self._table = self._mapping = self._kinds = None
        self.file.show_reading(path)
        self._show(FILE)

        def work() -> Reading:
            table = read_table(path, sheet, report_progress)
            return Reading(table, mapping_for(table, kind), _warning(path, kind))

        self._run(f"Reading {path.name}…", work, self._read, self.file.show_problem)

    def _read(self, reading: Reading) -> None:
        self._table, self._mapping = reading.table, reading.mapping
        # Said, not asked: a list is called like its file until somebody knows better.
        self._choices = ImportChoices(list_name=reading.table.path.stem)
        self.file.show_table(reading.table, reading.warning)
        self._update()

    def _kind_chosen(self, kind: str) -> None:
        table = self._table
        if table is not None:
            self._mapping = None
            self._run(
                "Looking at the columns…",
                lambda: Reading(table, mapping_for(table, kind), _warning(table.path, kind)),
                self._read,
                self.file.show_problem,
            )

    def _sheet_chosen(self, sheet: str) -> None:
        if self._table is not None:
            self.read(self._table.path, sheet)

    def _mapped(self, mapping: ColumnMapping) -> None:
        self._mapping = mapping
        self._update()

    def _chosen(self, choices: ImportChoices) -> None:
        self._choices = choices
        self._preview()

    def _preview(self) -> None:
        table, mapping, choices = self._table, self._mapping, self._choices
        assert table is not None
        assert mapping is not None
        if mapping.kind != "leads":
            choices = replace(choices, list_name=None)
        self._kinds = None
        self._run(
            "Looking for duplicates…",
            lambda: gather(preview_rows(table, mapping, choices, report_progress)),
            self._previewed,
            self._say,
        )

    def _previewed(self, kinds: Kinds) -> None:
        self._kinds = kinds
        self.rows.show_kinds(kinds)
        self._show(ROWS)

    def _import(self) -> None:
        assert self._kinds is not None
        preview = self._kinds.preview

        def work() -> tuple[str, ImportResult, dict[str, Any]]:
            result = import_rows(preview, current_change().by, progress=report_progress)
            return current_change().sentence, result, refused_rows(preview)

        self._follow(
            "Importing…",
            self._history.do("import_list", work, self._imported, self._refused_by_business, self._progressed),
        )

    def _imported(self, answer: tuple[str, ImportResult, dict[str, Any]]) -> None:
        sentence, self._result, self._refused = answer
        seen = dict(KINDS)[self.file.kind.value()].lower() if self._show_view is not None else ""
        self.done_step.show_result(f"{sentence or 'Nothing was imported'}.", self._result, self._refused, seen)
        self._show(DONE)

    def _refused_by_business(self, sentence: str) -> None:
        self._say(sentence)

    def _undo(self) -> None:
        if self._result is not None and self._result.change is not None:
            self._history.undo(self._result.change)

    def _undone(self, change: Written) -> None:
        if self.step == DONE and change.is_reversal:
            self.done_step.show_undone()

    def _save_refused(self) -> None:
        assert self._table is not None
        usual = free_name(self._table.path.parent, self._table.file_name)
        dialog = QFileDialog(self, "Save refused rows", str(usual), "Workbooks (*.xlsx)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.fileSelected.connect(lambda name: self.save_refused(Path(name)))
        dialog.open()

    def save_refused(self, path: Path) -> None:
        """Writes the refused rows as a workbook."""
        refused = self._refused
        self._background.read(
            lambda: save_refused(refused, path),
            self._saved,
            self._not_saved,
        )

    def _saved(self, path: Path) -> None:
        self.done_step.say(f"The refused rows are in {path.name}. Mend them there, then import that workbook.")

    def _not_saved(self, error: Exception) -> None:
        if not isinstance(error, (OSError, Refused)):
            raise error
        self.done_step.say(f"The workbook could not be written: {error}")

    def _show_them(self) -> None:
        self.accept()
        if self._show_view is not None:
            self._show_view(dict(KINDS)[self.file.kind.value()])

    def _next(self) -> None:
        if self.step == FILE and self._table is not None and self._mapping is not None:
            self.columns.show_mapping(self._table, self._mapping)
            self._show(COLUMNS)
        elif self.step == COLUMNS:
            self._preview()
        elif self.step == ROWS:
            self._import()
        elif self.step == DONE:
            self.accept()

    def _back(self) -> None:
        self._say("")
        self._show(self.step - 1)

    def _cancel(self) -> None:
        """Stops what is under way; with nothing under way it closes."""
        if self._task is None:
            self.reject()
            return
        self._task.cancel()
        if self._table is None:
            self.file.show_problem("Nothing was read. Drop a list here, or choose a file.")

    def reject(self) -> None:
        """Whoever closes the window wants nothing of what is under way."""
        if self._task is not None:
            self._task.cancel()
        super().reject()

    def _run(
        self, words: str, work: Callable[[], T], done: Callable[[T], object], refused: Callable[[str], object]
    ) -> None:
        def failed(error: Exception) -> None:
            if not isinstance(error, Refused):
                raise error
            refused(str(error))

        if self._task is not None:
            self._task.cancel()
        self._follow(words, self._background.read(work, done, failed, self._progressed))

    def _follow(self, words: str, task: Task[Any]) -> None:
        self._task = task
        self._progress.setRange(0, 0)
        self._say(words)
        self._update()
        task.when_ended(self._ended)

    def _ended(self) -> None:
        if self._task is not None and self._task.ended:
            self._task = None
            self._say("")
            self._update()

    def _progressed(self, done: int, total: int) -> None:
        self._progress.setRange(0, 1000 if total else 0)
        self._progress.setValue(done * 1000 // total if total else 0)

    def _say(self, sentence: str) -> None:
        self._words.show_text(sentence)

    def _show(self, step: int) -> None:
        self._step = step
        self._pages.setCurrentWidget(self._page(step))
        self._steps.show_step(step)
        self._update()

    def _page(self, step: int) -> QWidget:
        if step == FILE:
            return self.file
        if step == COLUMNS:
            return self.columns
        return self.rows if step == ROWS else self.done_step

    def _update(self) -> None:
        busy, step = self._task is not None, self.step
        self._progress.setVisible(busy)
        self._back_button.setVisible(step in (COLUMNS, ROWS))
        self._back_button.setEnabled(not busy)
        self._cancel_button.setVisible(step != DONE)
        self._set_next(self._next_text())
        self._next_button.setEnabled(not busy and self._can_go_on())

    def _next_text(self) -> str:
        if self.step != ROWS or self._kinds is None:
            return "Close" if self.step == DONE else "Next"
        counts = self._kinds.preview.counts()
        return f"Import {formats.count_text(counts[NEW] + counts[UPDATES], 'row', 'rows')}"

    def _set_next(self, text: str) -> None:
        self._next_button.setText(text)
        self._next_button.setAccessibleName(text)

    def _can_go_on(self) -> bool:
        if self.step == FILE:
            return self._mapping is not None
        if self.step == COLUMNS:
            return self._mapping is not None and any(self._mapping.fields)
        return self.step == DONE or self._kinds is not None

    def _lay_out(self) -> None:
        self.setMinimumSize(QSize(720, 480))
        self.resize(1000, 660)
        self.setAcceptDrops(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._steps, self._pages = StepBar(STEPS), QStackedWidget()
        self._pages.addWidget(self.file)
        self._words = ShortenedLabel(quiet=True)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedSize(160, design.SPACE_8)
        self._progress.setAccessibleName("Progress")
        self._cancel_button = _button("Cancel", self._cancel)
        self._back_button = _button("Back", self._back)
        self._next_button = _button("Next", self._next)
        self._next_button.setDefault(True)
        foot = QHBoxLayout()
        foot.setSpacing(design.SPACE_8)
        foot.addWidget(self._progress)
        foot.addWidget(self._words, 1)
        for button in (self._cancel_button, self._back_button, self._next_button):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_24, design.SPACE_16, design.SPACE_24, design.SPACE_16)
        layout.setSpacing(design.SPACE_16)
        layout.addWidget(self._steps)
        layout.addWidget(self._pages, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.file.chosen.connect(self.read)
        self.file.kind_chosen.connect(self._kind_chosen)
        self.file.sheet_chosen.connect(self._sheet_chosen)
        self._history.undone.connect(self._undone)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.step == FILE and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.read(files[0])


def _warning(path: Path, kind: str) -> str:
    held = imported_before(path, kind)
    if held is None:
        return ""
    return f"This very file was imported on {formats.date_text(held.created_on.date())}; only what is new in it counts."


def _button(text: str, pressed: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(text)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: pressed())
    return button
