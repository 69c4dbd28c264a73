"""Step 2: which column goes to which field, with samples, to be corrected; below it the rows themselves."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from crm_desktop.dialogs.import_steps.column_list import ColumnList
from crm_desktop.dialogs.import_steps.columns_found import Columns
from crm_desktop.dialogs.import_steps.named_mappings import NamedMappings
from crm_desktop.dialogs.import_steps.sheet_view import SheetModel, SheetView
from crm_desktop.models.imports.mapping import ColumnMapping
from crm_desktop.models.wording import say
from crm_desktop.views import design, formats
from crm_desktop.views.widgets.labels import Label

LIST_SHARE, TABLE_SHARE = 340, 170


class ColumnsStep(QWidget):
    """One line per column of the file, and the file."""

    changed = Signal(object)
    """The user corrected it: a `ColumnMapping`."""
    read_otherwise = Signal(object, str)
    """A column that can be read in two ways, an `EitherWay`, and the reading that was chosen."""
    typed = Signal(str, str)
    """A new own field, as the mapping names it, and its type."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `show_columns`."""
        super().__init__(parent)
        self._columns: Columns | None = None
        self._summary = Label(quiet=True)
        self._summary.setWordWrap(True)
        self.named = NamedMappings()
        self.list = ColumnList()
        self._model = SheetModel(self)
        self.table = SheetView(say("Rows of the file"), self._model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectColumns)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._lay_out()
        self.list.mapped.connect(self._mapped)
        self.list.read_otherwise.connect(self._read_otherwise)
        self.list.typed.connect(self.typed)
        self.list.reached.connect(self._show_in_table)
        self.table.horizontalHeader().sectionClicked.connect(self.list.go_to)
        self.table.clicked.connect(lambda index: self.list.go_to(index.column()))

    def show_columns(self, columns: Columns) -> None:
        """These columns, each with the field it goes to."""
        other = self._columns is None or self._columns.table is not columns.table
        self._columns = columns
        if other:
            self._model.show_table(columns.table)
        self.list.show_columns(columns)
        self.named.show_names(columns.named)
        self._sum_up(columns.mapping)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(design.SPACE_12)
        head.addWidget(self._summary, 1)
        head.addWidget(self.named)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(design.SPACE_12)
        parts.addWidget(self.list)
        parts.addWidget(self.table)
        parts.setSizes([LIST_SHARE, TABLE_SHARE])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_8)
        layout.addLayout(head)
        layout.addWidget(parts, 1)

    def _mapped(self, column: int, field: str | None) -> None:
        if self._columns is not None:
            mapping = self._columns.mapping.with_column(column, field)
            self._sum_up(mapping)
            self.changed.emit(mapping)

    def _read_otherwise(self, field: str, reading: str) -> None:
        assert self._columns is not None
        for found in self._columns.either_way:
            if found.field == field:
                self.read_otherwise.emit(found, reading)

    def _sum_up(self, mapping: ColumnMapping) -> None:
        assert self._columns is not None
        used = sum(field is not None for field in mapping.fields)
        total = formats.count_text(len(mapping.fields), "column is", "columns are")
        words = say("{used} of {total} imported.", used=formats.number_text(used), total=total)
        open_questions = len(self._columns.either_way)
        if open_questions:
            words += say(
                " {can} be read in two ways; please choose.", can=formats.count_text(open_questions, "can", "can")
            )
        self._summary.setText(words)

    def _show_in_table(self, column: int) -> None:
        index = self._model.index(0, column)
        if index.isValid():
            self.table.selectColumn(column)
            self.table.scrollTo(index)
