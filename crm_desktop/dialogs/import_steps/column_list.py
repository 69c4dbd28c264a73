"""One line per column of a list: its header, its first values, the field it goes to, and what there is to know."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.dialogs.import_steps.column_fields import NEW, ColumnFields
from crm_desktop.dialogs.import_steps.column_remark import ColumnRemark
from crm_desktop.dialogs.import_steps.columns_found import Columns
from crm_desktop.dialogs.import_steps.sheet_view import Hairlines, one_line
from crm_desktop.models.imports.fields import OWN
from crm_desktop.models.wording import say, to_say
from crm_desktop.views import design
from crm_desktop.views.design import Size
from crm_desktop.views.widgets.choice_field import ChoiceField

HEADINGS = to_say(("Column in the file", "First values", "Goes to", ""))
WIDTHS = (170, 0, 190, 0)
SAMPLES_SHARE = 0.4
"""Of what is left for those without a width: values are shortened, what there is to know is read whole."""
MOST_CHOICES = 300
"""A file may have 16,000 columns; nobody maps so many by hand, and each choice is a widget."""
AT_FIRST, AT_ONCE = 14, 6


class ColumnList(QTableWidget):
    """The lines of the second step. Tab goes from choice to choice."""

    mapped = Signal(int, object)
    """This column is to go to that field, or to None."""
    read_otherwise = Signal(str, str)
    """The values of that field are to be read in that way."""
    typed = Signal(str, str)
    """The new field of that name in the mapping is to be of that type."""
    reached = Signal(int)
    """The focus is in the line of this column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `show_columns`."""
        super().__init__(0, len(HEADINGS), parent)
        self._columns: Columns | None = None
        self._fields: ColumnFields | None = None
        self.choices: list[ChoiceField] = []
        self.remarks: list[ColumnRemark] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._make_lines)
        self._set_up()

    def show_columns(self, columns: Columns) -> None:
        """The same columns with other fields change in place, so that nothing jumps."""
        before, self._columns = self._columns, columns
        same = before is not None and before.table is columns.table and before.mapping.kind == columns.mapping.kind
        if not same or before is None or before.own_fields != columns.own_fields:
            self._begin(columns)
        assert self._fields is not None
        self._fields.know(columns.mapping.fields)
        for column in range(len(self.choices)):
            self._show_line(column)

    def go_to(self, column: int) -> None:
        """Brings the line of a column into view and into focus."""
        if column < len(self.choices):
            self.scrollTo(self.model().index(column, 0))
            self.choices[column].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnWidth(1, round((self.viewport().width() - sum(WIDTHS)) * SAMPLES_SHARE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and watched in self.choices:
            column = self.choices.index(watched)
            self.scrollTo(self.model().index(column, 0))
            self.reached.emit(column)
        return super().eventFilter(watched, event)

    def _begin(self, columns: Columns) -> None:
        table = columns.table
        self._fields = ColumnFields(columns.mapping.kind, columns.own_fields, self)
        self.clearContents()
        self.setRowCount(min(len(table.headers), MOST_CHOICES))
        self.choices, self.remarks = [], []
        heavy, quiet = design.font(weight=QFont.Weight.DemiBold), design.quiet_text(self.palette())
        for column in range(self.rowCount()):
            header = QTableWidgetItem(one_line(table.headers[column]))
            header.setFont(heavy)
            header.setToolTip(header.text())
            samples = QTableWidgetItem(" · ".join(one_line(text) for text in table.samples(column)) or say("(empty)"))
            samples.setForeground(quiet)
            samples.setToolTip("\n".join(one_line(text) for text in table.samples(column)))
            self.setItem(column, 0, header)
            self.setItem(column, 1, samples)
        self._make_lines(AT_FIRST)

    def _make_lines(self, count: int = AT_ONCE) -> None:
        """Each takes some milliseconds to make, so those out of sight come little by little."""
        if self._columns is None or self._fields is None:
            return
        made = len(self.choices)
        for column in range(made, min(made + count, self.rowCount())):
            header = self._columns.table.headers[column]
            choice, remark = ChoiceField(), ColumnRemark(header)
            choice.setModel(self._fields)
            choice.setAccessibleName(header)
            choice.installEventFilter(self)
            choice.edited.connect(partial(self._chosen, column))
            remark.renamed.connect(partial(self._renamed, column))
            remark.typed.connect(partial(self._typed, column))
            remark.read_otherwise.connect(partial(self._read_otherwise, column))
            self.choices.append(choice)
            self.remarks.append(remark)
            self.setCellWidget(column, 2, _padded(choice))
            self.setCellWidget(column, 3, remark)
            self._show_line(column)
        if len(self.choices) < self.rowCount():
            self._soon.start()

    def _chosen(self, column: int) -> None:
        assert self._columns is not None
        field = self.choices[column].value()
        if field == NEW:
            field = f"{OWN}{self._free_name(column)}"
        self._map(column, field)
        if self._fields is not None and self._fields.is_new(field):
            name = self.remarks[column].name
            assert name is not None
            name.setFocus(Qt.FocusReason.OtherFocusReason)
            name.selectAll()

    def _renamed(self, column: int, name: str) -> None:
        self.typed.emit(f"{OWN}{name}", self.remarks[column].type.value())
        self._map(column, f"{OWN}{name}")

    def _map(self, column: int, field: str | None) -> None:
        """Shown at once; what is found out about it comes in a moment."""
        assert self._columns is not None
        assert self._fields is not None
        self._fields.know([field])
        if self._fields.is_new(field):
            assert field is not None
            left_over = self._columns.left_over.get(column)
            self.remarks[column].show_new(field.removeprefix(OWN), left_over.type if left_over else "")
        self.choices[column].set_value(field)
        self.mapped.emit(column, field)

    def _read_otherwise(self, column: int, reading: str) -> None:
        assert self._columns is not None
        field = self._columns.mapping.fields[column]
        if field is not None:
            self.read_otherwise.emit(field, reading)

    def _typed(self, column: int, kind: str) -> None:
        assert self._columns is not None
        field = self._columns.mapping.fields[column]
        if field is not None:
            self.typed.emit(field, kind)

    def _free_name(self, column: int) -> str:
        assert self._columns is not None
        taken = {field for field in self._columns.mapping.fields if field}
        wanted = " ".join(self._columns.table.headers[column].split())[:50]
        name, again = wanted, 2
        while f"{OWN}{name}" in taken:
            name, again = f"{wanted} {again}", again + 1
        return name

    def _show_line(self, column: int) -> None:
        assert self._columns is not None
        assert self._fields is not None
        columns, choice, remark = self._columns, self.choices[column], self.remarks[column]
        field = columns.mapping.fields[column]
        choice.set_value(field)
        colours = choice.palette()
        colour = design.quiet_text(self.palette()) if field is None else design.text(self.palette())
        for role in (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Text):
            colours.setColor(role, colour)
        choice.setPalette(colours)
        either_way = next((found for found in columns.either_way if found.field == field), None)
        if field is None:
            remark.show_left_over(columns.left_over.get(column))
        elif self._fields.is_new(field):
            remark.show_new(field.removeprefix(OWN), columns.types.get(field, ""))
        elif either_way is not None:
            remark.show_either_way(either_way)
        elif field.startswith(OWN):
            remark.show_kept_as(columns.types.get(field, ""))
        else:
            remark.show_nothing()

    def _set_up(self) -> None:
        self.setAccessibleName(say("Columns"))
        self.setHorizontalHeaderLabels([say(each) for each in HEADINGS])
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setItemDelegate(Hairlines(self))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(design.CONTROL_HEIGHT + design.SPACE_8 + 2)
        header = self.horizontalHeader()
        header.setFont(design.font(Size.SMALL, QFont.Weight.Medium))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setStretchLastSection(True)
        for place, width in enumerate(WIDTHS):
            if width:
                self.setColumnWidth(place, width)


def _padded(choice: ChoiceField) -> QWidget:
    cell = QWidget()
    layout = QVBoxLayout(cell)
    layout.setContentsMargins(design.SPACE_4, design.SPACE_4, design.SPACE_8, design.SPACE_4)
    layout.addWidget(choice)
    return cell
