"""Import list: file, columns, rows, done. Reading, deciding and writing go on in the background; all can be stopped."""

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from crm_desktop.background import Background, report_progress
from crm_desktop.dialogs.import_steps.columns_found import Columns, EitherWay, look_at
from crm_desktop.dialogs.import_steps.columns_step import ColumnsStep
from crm_desktop.dialogs.import_steps.done_step import DoneStep
from crm_desktop.dialogs.import_steps.file_step import KINDS, FileStep
from crm_desktop.dialogs.import_steps.list_read import (
    Reading,
    Source,
    list_name_of,
    look_anew,
    read_list,
    with_list_name,
)
from crm_desktop.dialogs.import_steps.rows_found import Kinds, gather
from crm_desktop.dialogs.import_steps.rows_step import RowsStep
from crm_desktop.dialogs.import_steps.steps_dialog import StepsDialog
from crm_desktop.history import History
from crm_desktop.models.changes import current_change
from crm_desktop.models.imports.choices import ImportChoices
from crm_desktop.models.imports.importing import ImportResult, import_rows
from crm_desktop.models.imports.mapping import ColumnMapping
from crm_desktop.models.imports.preview import NEW, UPDATES, preview_rows
from crm_desktop.models.imports.refused_rows import refused_rows
from crm_desktop.models.imports.remembering import mapping_named, save_mapping
from crm_desktop.models.refusals import PasswordNeeded, Refused
from crm_desktop.models.wording import in_sentence, say, to_say
from crm_desktop.views import formats

FILE, COLUMNS, ROWS, DONE = range(4)
STEPS = to_say(("File", "Columns", "Rows", "Done"))
FURTHER = "Ctrl+Return"
# What is noted with the import, and decides about no row.
NOTED = ("list_name", "list_supplier", "list_bought_on", "list_cost", "owners", "temperature", "tags")


class ImportList(StepsDialog):
    """Leads the user from a list to records in four steps."""

    def __init__(
        self,
        background: Background,
        history: History,
        parent: QWidget | None = None,
        *,
        show: Callable[[str, str], object] | None = None,
        kind: str = "leads",
    ) -> None:
        """Waits for a file, or for `read`. `show` opens the view of what was imported, with a query for just that."""
        super().__init__(say("Import list"), [say(step) for step in STEPS], background, parent)
        self._show_view = show
        self._history = history
        self._source = Source()
        self._users: tuple[tuple[int, str], ...] = ()
        self._columns: Columns | None = None
        self._choices = ImportChoices()
        self._kinds: Kinds | None = None
        self._keep_rows = False
        self._step = FILE
        self.file = FileStep(kind)
        self._pages.addWidget(self.file)
        self.setAcceptDrops(True)
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
        made.read_otherwise.connect(self._read_otherwise)
        made.typed.connect(self._type_chosen)
        made.named.wanted.connect(self._take_named)
        made.named.save_wanted.connect(self._save_named)
        self._pages.addWidget(made)
        return made

    @cached_property
    def rows(self) -> RowsStep:
        """The third."""
        made = RowsStep(self._background)
        made.changed.connect(self._chosen)
        self._pages.addWidget(made)
        return made

    @cached_property
    def done_step(self) -> DoneStep:
        """The last."""
        made = DoneStep(self._background, self._history)
        made.show_wanted.connect(self._show_them)
        self._pages.addWidget(made)
        return made

    # -- the file ----------------------------------------------------------------------------------------------------

    def read(self, path: Path, sheet: str | None = None) -> None:
        """Reads a file, and guesses its columns."""
        self._read_from(Source(path, sheet=sheet))

    def paste(self, text: str) -> None:
        """The same with cells that were copied."""
        self._read_from(Source(pasted=text))

    def _read_from(self, source: Source) -> None:
        kind = self.file.kind.value()
        self._source, self._columns, self._kinds = source, None, None
        self.file.show_reading(source.name)
        self._show(FILE)
        self._run(
            say("Reading {source}…", source=source.name), lambda: read_list(source, kind), self._read, self._unread
        )

    def _read(self, reading: Reading) -> None:
        self._columns, self._users = reading.columns, reading.users
        self._choices = ImportChoices(list_name=list_name_of(self._source))
        self.file.show_table(reading.columns.table, reading.warning)
        self._update()

    def _unread(self, error: Refused) -> None:
        if isinstance(error, PasswordNeeded):
            self.file.ask_password(str(error))
        else:
            self.file.show_problem(str(error))

    def _kind_chosen(self, kind: str) -> None:
        if self._columns is not None:
            source, table = self._source, self._columns.table
            self._columns = None
            self._run(say("Looking at the columns…"), lambda: look_anew(source, table, kind), self._read, self._unread)

    def _sheet_chosen(self, sheet: str) -> None:
        self._read_from(replace(self._source, sheet=sheet))

    def _password_given(self, password: str) -> None:
        self._read_from(replace(self._source, password=password))

    # -- the columns -------------------------------------------------------------------------------------------------

    def _mapped(self, mapping: ColumnMapping) -> None:
        assert self._columns is not None
        self._columns = replace(self._columns, mapping=mapping)
        self._look_again()

    def _read_otherwise(self, column: EitherWay, reading: str) -> None:
        told, held = {column.field: reading}, self._choices
        if column.is_date:
            self._choices = replace(held, date_orders={**held.date_orders, **told})
        else:
            self._choices = replace(held, decimal_signs={**held.decimal_signs, **told})

    def _type_chosen(self, field: str, kind: str) -> None:
        self._choices = replace(self._choices, own_types={**self._choices.own_types, field: kind})
        self._look_again()

    def _look_again(self) -> None:
        """What there is to know about other fields comes a moment later, and holds nobody up."""
        columns, choices = self._columns, self._choices
        assert columns is not None
        work = lambda: look_at(columns.table, columns.mapping.kind, columns.mapping, choices)  # noqa: E731
        self._run_quietly(work, self._looked)

    def _looked(self, columns: Columns) -> None:
        self._columns = columns
        self.columns.show_columns(columns)
        self._update()

    def _take_named(self, name: str) -> None:
        columns, choices = self._columns, self._choices
        assert columns is not None
        table, kind = columns.table, columns.mapping.kind
        self._run(
            say("Taking “{name}”…", name=name),
            lambda: look_at(table, kind, mapping_named(name, table, kind), choices),
            self._looked,
            self._refuse,
        )

    def _save_named(self, name: str) -> None:
        columns = self._columns
        assert columns is not None
        self._background.write(lambda: save_mapping(name, columns.table, columns.mapping), self._saved_named)

    def _saved_named(self, _: object) -> None:
        self.foot.say(say("The mapping is saved under its name, for any list with such columns."))
        self._look_again()

    # -- the rows ----------------------------------------------------------------------------------------------------

    def _chosen(self, choices: ImportChoices) -> None:
        """Mended rows stay where they are; what is only noted is decided about at once."""
        before, self._choices = self._choices, choices
        noted = {name: getattr(before, name) for name in NOTED}
        if self._kinds is not None and replace(choices, **noted) == self._kinds.preview.choices:
            self._kinds = replace(self._kinds, preview=replace(self._kinds.preview, choices=choices))
            return
        self._keep_rows = replace(choices, mended=before.mended, row_policies=before.row_policies) == before
        self._preview(quietly=self._kinds is not None)

    def _preview(self, *, quietly: bool = False) -> None:
        columns, known = self._columns, self._kinds.preview if self._kinds is not None else None
        assert columns is not None
        table, mapping = columns.table, columns.mapping
        choices = with_list_name(self._choices, mapping.kind)

        def work() -> Kinds:
            if known is not None and known.mapping == mapping:
                return gather(known.again(choices, report_progress))
            return gather(preview_rows(table, mapping, choices, report_progress))

        if quietly:
            self._run_quietly(work, self._previewed)
        else:
            self._run(say("Looking for duplicates…"), work, self._previewed, self._refuse)

    def _previewed(self, kinds: Kinds) -> None:
        first = self._kinds is None
        self._kinds = kinds
        if first:
            me = getattr(self._history.user, "id", 0)
            self.rows.whole_file.show_users(self._users, me)
        self.rows.show_kinds(kinds, keep_rows=self._keep_rows and not first)
        if self._step != ROWS:
            self._show(ROWS)
            self.rows.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._update()

    # -- writing, and after ------------------------------------------------------------------------------------------

    def _import(self) -> None:
        assert self._kinds is not None
        preview = self._kinds.preview

        def work() -> tuple[str, ImportResult, dict[str, Any]]:
            result = import_rows(preview, current_change().by, progress=report_progress)
            return current_change().sentence, result, refused_rows(preview)

        self.rows.setEnabled(False)
        task = self._history.do("import_list", work, self._imported, self.foot.say, self.foot.progressed)
        self.foot.follow(say("Importing"), task, paced=True)
        self._update()

    def _imported(self, answer: tuple[str, ImportResult, dict[str, Any]]) -> None:
        sentence, result, refused = answer
        self.done_step.folder = self._source.path.parent if self._source.path is not None else None
        seen = in_sentence(say(dict(KINDS)[self._kind()])) if self._show_view is not None else ""
        self.done_step.show_result(f"{sentence or say('Nothing was imported')}.", result, refused, seen)
        self._show(DONE)

    def save_refused(self, path: Path) -> None:
        """Writes the refused rows as a workbook."""
        self.done_step.save_refused(path)

    def _show_them(self) -> None:
        self.accept()
        if self._show_view is not None:
            name = (self._choices.list_name or "").replace('"', " ")
            asked = f'list:"{name}"' if name and self._kind() == "leads" else ""
            self._show_view(dict(KINDS)[self._kind()], asked)

    # -- from step to step -------------------------------------------------------------------------------------------

    def _kind(self) -> str:
        return str(self.file.kind.value())

    def _next(self) -> None:
        if self.step == FILE and self._columns is not None:
            self.columns.show_columns(self._columns)
            self._show(COLUMNS)
            self.columns.list.go_to(0)
        elif self.step == COLUMNS:
            self._keep_rows = False
            self._preview()
        elif self.step == ROWS:
            self._import()
        elif self.step == DONE:
            self.accept()

    def _back(self) -> None:
        self.foot.say("")
        if self.step == ROWS:
            # Other columns may make other rows of the list.
            self._kinds = None
            self._look_again()
        self._show(self.step - 1)

    def _cancel(self) -> None:
        """Stops what is under way; with nothing under way it closes."""
        if not self.foot.busy:
            self.reject()
            return
        self.foot.stop()
        if self._columns is None:
            self.file.show_problem(say("Nothing was read. Drop a list here, or choose a file."))

    def _rested(self) -> None:
        if "rows" in self.__dict__:
            self.rows.setEnabled(True)
        self._update()

    def _show(self, step: int) -> None:
        self._step = step
        pages: dict[int, Callable[[], QWidget]] = {
            FILE: lambda: self.file,
            COLUMNS: lambda: self.columns,
            ROWS: lambda: self.rows,
            DONE: lambda: self.done_step,
        }
        self._pages.setCurrentWidget(pages[step]())
        self._steps.show_step(step)
        self._update()

    def _update(self) -> None:
        busy, step = self.foot.busy, self.step
        self.foot.back.setVisible(step in (COLUMNS, ROWS))
        self.foot.back.setEnabled(not busy)
        self.foot.cancel.setVisible(step != DONE)
        self.foot.name_further(self._further())
        self.foot.further.setVisible(step != FILE or self._columns is not None)
        self.foot.further.setEnabled(not busy and self._can_go_on())

    def _further(self) -> str:
        if self.step != ROWS or self._kinds is None:
            return say("Close") if self.step == DONE else say("Next")
        counts = self._kinds.preview.counts()
        return say("Import {rows}", rows=formats.count_text(counts[NEW] + counts[UPDATES], "row", "rows"))

    def _can_go_on(self) -> bool:
        if self.step == FILE:
            return self._columns is not None
        if self.step == COLUMNS:
            return self._columns is not None and any(self._columns.mapping.fields)
        return self.step == DONE or (self._kinds is not None and self.foot.task is None)

    def _connect(self) -> None:
        self.file.chosen.connect(self.read)
        self.file.pasted.connect(self.paste)
        self.file.password_given.connect(self._password_given)
        self.file.kind_chosen.connect(self._kind_chosen)
        self.file.sheet_chosen.connect(self._sheet_chosen)
        self.foot.rested.connect(self._rested)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self._paste)
        # From anywhere in a step, also from a table in which Enter changes a cell.
        QShortcut(QKeySequence(FURTHER), self, self.foot.further.click)
        self.foot.further.setToolTip(QKeySequence(FURTHER).toString(QKeySequence.SequenceFormat.NativeText))
        self.file.wanted.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _paste(self) -> None:
        if self.step == FILE and not self.foot.busy:
            self.file.paste()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        changed = self.step == ROWS and (self._choices.mended or self._choices.row_policies)
        if changed and event.key() == Qt.Key.Key_Escape:
            self.foot.say(say("Cancel leaves the import; what you have changed here would be gone."))
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.step == FILE and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.read(files[0])
