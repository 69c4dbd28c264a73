"""Step 1: which file, which sheet, and what its rows are."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.dialogs.import_steps.sheet_view import SheetModel, SheetView
from crm_desktop.models.imports.spreadsheet import Table
from crm_desktop.views import design, formats
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.labels import ShortenedLabel, section

KINDS = [("leads", "Leads"), ("people", "People"), ("companies", "Companies"), ("opportunities", "Opportunities")]
FILTER = "Lists (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt *.vcf);;All files (*)"
ASK = "Drop a list here, or choose a file.\nExcel, OpenDocument and CSV files of any kind can be read."
_ENCODINGS = {"utf-8": "UTF-8", "cp1252": "Western (Windows)"}
_DELIMITERS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars", "#": "number signs"}


class FileStep(QWidget):
    """Asks for a file and shows what was found in it."""

    chosen = Signal(Path)
    sheet_chosen = Signal(str)
    kind_chosen = Signal(str)

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        """Empty until a file is read."""
        super().__init__(parent)
        self.kind = ChoiceField(KINDS)
        self.kind.set_value(kind)
        self.sheet = ChoiceField()
        self._name, self._facts = section(""), ShortenedLabel(quiet=True)
        self._warning = ShortenedLabel()
        self._model = SheetModel(self)
        self._empty = EmptyState(ASK, "Choose file…", self.choose, "import")
        self._empty.button.setAccessibleName("Choose file…")
        self._front = QStackedWidget()
        self._front.addWidget(self._empty)
        self._front.addWidget(self._lay_out())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._front)
        self.kind.edited.connect(lambda: self.kind_chosen.emit(self.kind.value()))
        self.sheet.edited.connect(lambda: self.sheet_chosen.emit(self.sheet.value()))

    def choose(self) -> None:
        """The platform's own file dialog."""
        dialog = QFileDialog(self, "Choose a list", "", FILTER)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))
        dialog.open()

    def show_reading(self, path: Path) -> None:
        """A file is on its way."""
        self._empty.say(f"Reading {path.name}…")
        self._empty.button.hide()
        self._front.setCurrentIndex(0)

    def show_table(self, table: Table, warning: str) -> None:
        """What was found; `warning` when there is something to know about it."""
        self._name.setText(table.file_name)
        self._facts.show_text(facts_of(table))
        self._warning.show_text(warning)
        self._warning.setVisible(bool(warning))
        self.sheet.set_choices([(name, name) for name in table.sheets])
        self.sheet.set_value(table.sheet)
        self._form.set_row_visible(self.sheet, len(table.sheets) > 1)
        self._model.show_table(table)
        self._front.setCurrentIndex(1)

    def show_problem(self, sentence: str) -> None:
        """The file can't be read; another one may."""
        self._empty.say(sentence)
        self._empty.button.show()
        self._front.setCurrentIndex(0)

    def _lay_out(self) -> QWidget:
        another = QPushButton("Choose another file…")
        another.setAccessibleName("Choose another file…")
        another.setAutoDefault(False)
        another.clicked.connect(self.choose)
        words = QVBoxLayout()
        words.setSpacing(design.SPACE_4)
        words.addWidget(self._name)
        words.addWidget(self._facts)
        words.addWidget(self._warning)
        head = QHBoxLayout()
        head.setSpacing(design.SPACE_12)
        head.addLayout(words, 1)
        head.addWidget(another)
        self._form = Form()
        self._form.add_row(("Import as", self.kind), ("Sheet", self.sheet), ("", QWidget()), shares=(1, 1, 2))
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_12)
        layout.addLayout(head)
        layout.addWidget(self._form)
        layout.addWidget(SheetView("Rows of the file", self._model), 1)
        return page


def facts_of(table: Table) -> str:
    """How the file was read: 500 rows, 12 columns, headers in row 1, sheet Sheet1."""
    parts = [
        formats.count_text(len(table.rows), "row", "rows"),
        formats.count_text(len(table.headers), "column", "columns"),
        f"headers in row {table.header_row}" if table.header_row else "no headers",
    ]
    if table.sheet:
        parts.append(f"sheet {table.sheet}")
    if table.encoding:
        parts.append(_ENCODINGS.get(table.encoding, table.encoding))
    if table.delimiter and len(table.headers) > 1:
        parts.append(f"parted by {_DELIMITERS.get(table.delimiter, table.delimiter)}")
    return ", ".join(parts)
