"""Step 2: which column goes to which field, with samples, to be corrected."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.dialogs.import_steps.sheet_view import Hairlines, one_line
from crm_desktop.models.imports.fields import fields_of, label_of
from crm_desktop.models.imports.mapping import ColumnMapping
from crm_desktop.models.imports.spreadsheet import Table
from crm_desktop.views import design, formats
from crm_desktop.views.design import Size
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.labels import Label

LEFT_OUT = "Leave out"
HEADINGS = ("Column in the file", "First values", "Goes to")
MOST_CHOICES = 300
"""A file may have 16,000 columns; nobody maps so many by hand, and each choice is a widget."""
AT_FIRST, AT_ONCE = 14, 6


class ColumnsStep(QWidget):
    """One line per column of the file: its name, its first values, and the field it goes to."""

    changed = Signal(object)
    """The user corrected it: a `ColumnMapping`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `show_mapping`."""
        super().__init__(parent)
        self._mapping: ColumnMapping | None = None
        self._summary = Label(quiet=True)
        self._choices: list[ChoiceField] = []
        self._coming: list[tuple[str, QStandardItemModel]] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._make_choices)
        self._list = QTableWidget(0, len(HEADINGS))
        self._set_up_list()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_12)
        layout.addWidget(self._summary)
        layout.addWidget(self._list, 1)

    def show_mapping(self, table: Table, mapping: ColumnMapping) -> None:
        """The columns of this table, each with the field it goes to."""
        self._mapping = mapping
        kind = mapping.kind
        fields = self._fields(kind)
        shown = min(len(table.headers), MOST_CHOICES)
        self._list.clearContents()
        self._list.setRowCount(shown)
        self._choices = []
        heavy = design.font(weight=QFont.Weight.DemiBold)
        for column in range(shown):
            header = QTableWidgetItem(one_line(table.headers[column]))
            header.setFont(heavy)
            samples = QTableWidgetItem(" · ".join(one_line(sample) for sample in table.samples(column)) or "(empty)")
            self._list.setItem(column, 0, header)
            self._list.setItem(column, 1, samples)
        self._coming = [(table.headers[column], fields) for column in range(shown)]
        self._make_choices(AT_FIRST)
        self._show_fields()

    def _make_choices(self, count: int = AT_ONCE) -> None:
        """Each choice takes some milliseconds to make, so those out of sight come little by little."""
        made = len(self._choices)
        for column, (header, fields) in enumerate(self._coming[made : made + count], made):
            choice = ChoiceField()
            choice.setModel(fields)
            choice.setAccessibleName(header)
            choice.edited.connect(partial(self._edited, column))
            self._choices.append(choice)
            self._list.setCellWidget(column, 2, _padded(choice))
            self._show_field(column)
        if len(self._choices) < len(self._coming):
            self._soon.start()

    def _fields(self, kind: str) -> QStandardItemModel:
        """One model for the choices of all columns: hundreds of lists of their own would take long to make."""
        made = QStandardItemModel(self)
        for field, label in [(None, LEFT_OUT), *((name, label_of(kind, name)) for name in fields_of(kind))]:
            item = QStandardItem(label)
            item.setData(field, Qt.ItemDataRole.UserRole)
            made.appendRow(item)
        return made

    def _set_up_list(self) -> None:
        listed = self._list
        listed.setAccessibleName("Columns")
        listed.setHorizontalHeaderLabels(list(HEADINGS))
        listed.setShowGrid(False)
        listed.setWordWrap(False)
        listed.setItemDelegate(Hairlines(listed))
        listed.setFrameShape(QFrame.Shape.StyledPanel)
        listed.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        listed.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        listed.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        listed.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        listed.verticalHeader().hide()
        listed.verticalHeader().setDefaultSectionSize(design.CONTROL_HEIGHT + design.SPACE_8 + 2)
        header = listed.horizontalHeader()
        header.setFont(design.font(Size.SMALL, QFont.Weight.Medium))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        listed.setColumnWidth(0, 240)
        listed.setColumnWidth(2, 230)

    def _edited(self, column: int) -> None:
        if self._mapping is not None:
            self._mapping = self._mapping.with_column(column, self._choices[column].value())
            self._show_fields()
            self.changed.emit(self._mapping)

    def _show_fields(self) -> None:
        if self._mapping is None:
            return
        used = sum(field is not None for field in self._mapping.fields)
        total = formats.count_text(len(self._mapping.fields), "column is", "columns are")
        self._summary.setText(f"{formats.number_text(used)} of {total} imported. What is wrong can be set right here.")
        for column in range(len(self._choices)):
            self._show_field(column)
        quiet = design.quiet_text(self.palette())
        for column in range(self._list.rowCount()):
            samples = self._list.item(column, 1)
            if samples is not None:
                samples.setForeground(quiet)

    def _show_field(self, column: int) -> None:
        if self._mapping is None:
            return
        choice, field = self._choices[column], self._mapping.fields[column]
        choice.set_value(field)
        colours = choice.palette()
        colour = design.quiet_text(self.palette()) if field is None else design.text(self.palette())
        for role in (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Text):
            colours.setColor(role, colour)
        choice.setPalette(colours)


def _padded(choice: ChoiceField) -> QWidget:
    cell = QWidget()
    layout = QVBoxLayout(cell)
    layout.setContentsMargins(design.SPACE_4, design.SPACE_4, design.SPACE_8, design.SPACE_4)
    layout.addWidget(choice)
    return cell
