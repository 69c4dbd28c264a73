"""Step 1: which file, which sheet, and what its rows are."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.dialogs.import_steps.foot import plain_button
from crm_desktop.dialogs.import_steps.list_wanted import ListWanted
from crm_desktop.dialogs.import_steps.sheet_view import SheetModel, SheetView
from crm_desktop.models.imports.spreadsheet import Table
from crm_desktop.models.wording import say, to_say
from crm_desktop.views import design, formats
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.labels import ShortenedLabel, section

KINDS = to_say(
    [("leads", "Leads"), ("people", "People"), ("companies", "Companies"), ("opportunities", "Opportunities")]
)
FILTER = to_say("Lists (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt *.vcf);;All files (*)")
PASTED = to_say("the clipboard")
NOTHING_COPIED = to_say("There is nothing to paste. Copy the cells in your spreadsheet first, the row of headers too.")
_ENCODINGS = to_say({"utf-8": "UTF-8", "cp1252": "Western (Windows)"})
_DELIMITERS = to_say({",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars", "#": "number signs"})


class FileStep(QWidget):
    """Asks for a list, as a file or pasted, and shows what was found in it."""

    chosen = Signal(Path)
    pasted = Signal(str)
    password_given = Signal(str)
    sheet_chosen = Signal(str)
    kind_chosen = Signal(str)

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        """Empty until a list is read."""
        super().__init__(parent)
        self.kind = ChoiceField([(value, say(label)) for value, label in KINDS])
        self.kind.set_value(kind)
        self.sheet = ChoiceField()
        self._name, self._facts = section(""), ShortenedLabel(quiet=True)
        self._warning = ShortenedLabel()
        self._left_out = ShortenedLabel(quiet=True)
        self._model = SheetModel(self)
        self.wanted = ListWanted(self.choose, self.paste)
        self.wanted.password_given.connect(self.password_given)
        self._front = QStackedWidget()
        self._front.addWidget(self.wanted)
        self._front.addWidget(self._lay_out())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._front)
        self.kind.edited.connect(lambda: self.kind_chosen.emit(self.kind.value()))
        self.sheet.edited.connect(lambda: self.sheet_chosen.emit(self.sheet.value()))

    def choose(self) -> None:
        """The platform's own file dialog."""
        dialog = QFileDialog(self, say("Choose a list"), "", say(FILTER))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))
        dialog.open()

    def paste(self) -> None:
        """What was copied: cells of a spreadsheet, any text with rows, or a file."""
        copied = QApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in copied.urls() if url.isLocalFile()] if copied else []
        if files:
            self.chosen.emit(files[0])
        elif copied is not None and copied.text().strip():
            self.pasted.emit(copied.text())
        else:
            self.show_problem(say(NOTHING_COPIED))

    def show_reading(self, name: str) -> None:
        """A list is on its way."""
        self.wanted.show_reading(name)
        self._front.setCurrentIndex(0)

    def show_table(self, table: Table, warning: str) -> None:
        """What was found; `warning` when there is something to know about it."""
        self._name.setText(name_of(table))
        self._facts.show_text(facts_of(table))
        self._warning.show_text(warning)
        self._warning.setVisible(bool(warning))
        self._left_out.show_text(left_out_of(table))
        self._left_out.setVisible(bool(table.left_out))
        self.sheet.set_choices([(name, name) for name in table.sheets])
        self.sheet.set_value(table.sheet)
        self._form.set_row_visible(self.sheet, len(table.sheets) > 1)
        self._model.show_table(table)
        self._front.setCurrentIndex(1)
        if self.isVisible():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, sentence: str) -> None:
        """The list can't be read; another one may."""
        self.wanted.show_problem(sentence)
        self._front.setCurrentIndex(0)

    def ask_password(self, sentence: str) -> None:
        """The file opens with a password: asked for right here."""
        self.wanted.ask_password(sentence)
        self._front.setCurrentIndex(0)

    def _lay_out(self) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(design.SPACE_4)
        words.addWidget(self._name)
        words.addWidget(self._facts)
        words.addWidget(self._left_out)
        words.addWidget(self._warning)
        head = QHBoxLayout()
        head.setSpacing(design.SPACE_8)
        head.addLayout(words, 1)
        head.addWidget(plain_button(say("Paste another list"), self.paste), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(plain_button(say("Choose another file…"), self.choose), 0, Qt.AlignmentFlag.AlignTop)
        self._form = Form()
        self._form.add_row(("Import as", self.kind), ("Sheet", self.sheet), ("", QWidget()), shares=(1, 1, 2))
        self.table = SheetView(say("Rows of the file"), self._model)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_12)
        layout.addLayout(head)
        layout.addWidget(self._form)
        layout.addWidget(self.table, 1)
        return page


def name_of(table: Table) -> str:
    """What the list is called: its file's name."""
    return say("Pasted cells") if is_pasted(table) else table.file_name


def is_pasted(table: Table) -> bool:
    """Did it come by the clipboard, without a file?"""
    return table.path == Path("Clipboard")


def facts_of(table: Table) -> str:
    """How the list was read: 500 rows, 12 columns, headers in row 1, sheet Sheet1."""
    parts = [
        formats.count_text(len(table.rows), "row", "rows"),
        formats.count_text(len(table.headers), "column", "columns"),
        say("headers in row {header_row}", header_row=table.header_row) if table.header_row else say("no headers"),
    ]
    if table.sheet:
        parts.append(say("sheet {sheet}", sheet=table.sheet))
    if table.encoding and not is_pasted(table):
        parts.append(say(_ENCODINGS[table.encoding]) if table.encoding in _ENCODINGS else table.encoding)
    if table.delimiter and len(table.headers) > 1:
        parts.append(say("separated by {sign}", sign=say(_DELIMITERS.get(table.delimiter, table.delimiter))))
    return ", ".join(parts)


def left_out_of(table: Table) -> str:
    """What stands below the list and is no row of it, in its own words."""
    if not table.left_out:
        return ""
    numbers = [number for number, _ in table.left_out]
    place = (
        say("row {numbers}", numbers=numbers[0])
        if len(numbers) == 1
        else say("rows {numbers} to {other_numbers}", numbers=numbers[0], other_numbers=numbers[-1])
    )
    return say(
        "Below the list, not imported ({place}): {known}",
        place=place,
        known="; ".join(text for _, text in table.left_out),
    )
