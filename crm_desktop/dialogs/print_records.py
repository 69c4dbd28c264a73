"""Asks how labels or a call sheet are to be printed, shows the pages, and hands them to a file or a printer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crm_desktop.background import Background, Task, report_progress
from crm_desktop.dialogs.label_places import LabelPlaces
from crm_desktop.dialogs.print_preview import PrintPreview
from crm_desktop.dialogs.printer_pages import PrinterPages
from crm_desktop.models.exports import kind_named
from crm_desktop.models.exports.whole_file import written_whole
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.paper.paper import Paper
from crm_desktop.models.printouts import SHEETS, Printed, print_call_sheet, print_labels, sheet_named
from crm_desktop.models.refusals import Refused
from crm_desktop.views import design, formats
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.labels import Label, small
from crm_desktop.views.widgets.message_bar import MessageBar, Tone

OPTIONS_WIDTH = 264
PAPERS = (("A4", "A4"), ("Letter", "Letter"))


@dataclass(frozen=True)
class PrintedRecords:
    """Which records, in which words."""

    kind: str
    one: str
    many: str
    ids: Sequence[int]
    what: str = ""
    """Where they come from, such as the filter."""


class PrintRecords(QDialog):
    """Options at the left, pages at the right; `PrintLabels` and `PrintCallSheet` say the rest."""

    chosen = Signal(str)
    """The sheet or the paper, to be remembered for the next time."""
    file_name = ""

    def __init__(self, background: Background, records: PrintedRecords, parent: QWidget | None = None) -> None:
        """Makes the pages as soon as it is laid out."""
        super().__init__(parent)
        self._background, self._records = background, records
        self._printed: Printed | None = None
        self._task: Task[Printed] | None = None
        self._printer_pages = PrinterPages(background, self)
        self.preview = PrintPreview(background)
        self._page, self.remark = Label(quiet=True), small("")
        self.remark.setWordWrap(True)
        self.save_pdf = _button("Save PDF…", self._ask_for_file)
        self.print_pages = _button("Print…", self._ask_for_printer, main=True)
        self.messages = MessageBar(self.preview)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.finished.connect(self.deleteLater)
        self.resize(900, 660)
        self._lay_out()
        self._printer_pages.printed.connect(self._sent)
        self._printer_pages.failed.connect(lambda said: self.messages.say(said, tone=Tone.PROBLEM))
        self.preview.page_changed.connect(self._tell_page)

    def options(self) -> list[tuple[str, QWidget]]:
        """The fields at the left with their labels."""
        raise NotImplementedError

    def printing(self) -> Callable[[], Printed]:
        """The work, with what is chosen now; done on a worker."""
        raise NotImplementedError

    def make(self) -> None:
        """The pages anew; those under way are not wanted any more."""
        if self._task is not None:
            self._task.cancel()
        self._enable(False)
        self._task = self._background.read(self.printing(), self._show, self._failed)
        self.messages.follow("Making the pages…", self._task)

    def write_pdf(self, path: Path) -> None:
        """Writes the pages of the preview, unaltered."""
        assert self._printed is not None
        task = self._background.read(partial(_write, self._printed.pdf, path), self._saved, self._failed)
        self.messages.follow(f"Saving {path.name}…", task)

    def print_on(self, printer: QPrinter) -> None:
        """Prints all pages, or those that the system's dialog names."""
        assert self._printed is not None
        self._printer_pages.start(
            self._printed.pdf, self._printed.pages, self._printed.paper, printer, self.windowTitle()
        )

    def _show(self, printed: Printed) -> None:
        self._printed = printed
        self.preview.show_pdf(printed.pdf, printed.pages, (printed.paper.width, printed.paper.height))
        self.remark.setText(self.said(printed))
        self._enable(True)

    def said(self, printed: Printed) -> str:
        """How many there are, and who is left out and why."""
        return formats.count_text(printed.records, self._records.one, self._records.many)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        self.remark.setText(str(error))
        self.messages.say(str(error), tone=Tone.REFUSED)

    def _enable(self, ready: bool) -> None:
        for button in (self.save_pdf, self.print_pages):
            button.setEnabled(ready)

    def _saved(self, path: Path) -> None:
        opened = QUrl.fromLocalFile(str(path))
        self.messages.say(f"Saved {path.name}", "Open", lambda: QDesktopServices.openUrl(opened))

    def _sent(self, pages: int) -> None:
        self.messages.say(f"Sent {formats.count_text(pages, 'page', 'pages')} to the printer")

    def _tell_page(self, page: int) -> None:
        if self._printed is not None:
            self._page.setText(f"Page {page} of {self._printed.pages}")

    def _ask_for_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, "Save PDF", folder, "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{self.file_name}.pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.write_pdf(Path(path)))
        dialog.open()

    def _ask_for_printer(self) -> None:
        assert self._printed is not None
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFromTo(1, self._printed.pages)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, self._printed.pages)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer))
        QDialog.open(dialog)

    def _lay_out(self) -> None:
        choices = QVBoxLayout()
        margin = design.WINDOW_MARGIN
        choices.setContentsMargins(margin, margin, margin, margin)
        choices.setSpacing(design.LABEL_GAP)
        for name, field in self.options():
            field.setAccessibleName(name)
            label = small(name)
            label.setBuddy(field)
            choices.addWidget(label)
            choices.addWidget(field)
            choices.addSpacing(design.FIELD_GAP)
        choices.addWidget(self.remark)
        choices.addStretch(1)
        choices.addWidget(self._page)
        left = QWidget()
        left.setFixedWidth(OPTIONS_WIDTH)
        left.setLayout(choices)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(left)
        upper.addWidget(self.preview, 1)
        lower = QHBoxLayout()
        lower.setContentsMargins(margin, design.SPACE_12, margin, design.SPACE_12)
        lower.setSpacing(design.SPACE_8)
        lower.addWidget(_button("Close", self.reject))
        lower.addStretch(1)
        lower.addWidget(self.save_pdf)
        lower.addWidget(self.print_pages)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(upper, 1)
        layout.addLayout(lower)

    def done(self, result: int) -> None:
        self._printer_pages.stop()
        super().done(result)


class PrintLabels(PrintRecords):
    """Which sheet, and where on it the first label is."""

    file_name = "Labels"

    def __init__(
        self, background: Background, records: PrintedRecords, sheet: str, parent: QWidget | None = None
    ) -> None:
        """`sheet` is the one used last."""
        self.sheet = ChoiceField([(each.name, each.title) for each in SHEETS.values()])
        self.first = LabelPlaces()
        super().__init__(background, records, parent)
        self.setWindowTitle("Print labels")
        self.sheet.set_value(sheet)
        self.first.show_sheet(SHEETS[self.sheet.value()])
        self.sheet.edited.connect(self._other_sheet)
        self.first.edited.connect(self.make)
        self.make()

    def options(self) -> list[tuple[str, QWidget]]:
        return [("Sheet", self.sheet), ("First label", self.first)]

    def printing(self) -> Callable[[], Printed]:
        kind, ids = kind_named(self._records.kind), self._records.ids
        sheet, first = sheet_named(self.sheet.value()), self.first.value()
        return lambda: print_labels(kind, ids, sheet, first, report_progress)

    def said(self, printed: Printed) -> str:
        each = SHEETS[self.sheet.value()].labels
        said = f"{formats.count_text(printed.records, 'label', 'labels')}, {each} on a sheet."
        if not printed.left_out:
            return said
        left_out = formats.count_text(printed.left_out, self._records.one, self._records.many)
        verb = "has" if printed.left_out == 1 else "have"
        return f"{said} {left_out} {verb} no address and {'is' if printed.left_out == 1 else 'are'} left out."

    def _other_sheet(self) -> None:
        self.first.show_sheet(SHEETS[self.sheet.value()])
        self.chosen.emit(self.sheet.value())
        self.make()


class PrintCallSheet(PrintRecords):
    """Nothing but the paper is asked."""

    file_name = "Call sheet"

    def __init__(
        self,
        background: Background,
        records: PrintedRecords,
        paper: str,
        locale: str,
        printed_by: str,
        parent: QWidget | None = None,
    ) -> None:
        """`paper` is A4 or Letter, `locale` spells the dates."""
        self.paper = ChoiceField(PAPERS)
        self._locale, self._printed_by = locale, printed_by
        super().__init__(background, records, parent)
        self.setWindowTitle("Print call sheet")
        self.paper.set_value("Letter" if paper == "Letter" else "A4")
        self.paper.edited.connect(lambda: self.chosen.emit(self.paper.value()))
        self.paper.edited.connect(self.make)
        self.make()

    def options(self) -> list[tuple[str, QWidget]]:
        return [("Paper", self.paper)]

    def printing(self) -> Callable[[], Printed]:
        records = self._records
        paper = Paper("Letter" if self.paper.value() == "Letter" else "A4")
        words, by, what = Formats(self._locale), self._printed_by, records.what
        return lambda: print_call_sheet(
            kind_named(records.kind), records.ids, datetime.now(), by, paper, words, what, report_progress
        )


def _button(text: str, pressed: Callable[[], Any], main: bool = False) -> QPushButton:
    made = QPushButton(text)
    made.setAccessibleName(text)
    made.setDefault(main)
    made.setAutoDefault(False)
    made.clicked.connect(lambda: pressed())
    return made


def _write(pdf: bytes, path: Path) -> Path:
    with written_whole(path) as made:
        made.write_bytes(pdf)
    return path
