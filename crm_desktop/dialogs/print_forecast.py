"""Asks how the forecast is to be printed, shows the pages, and hands them to a file or a printer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crm_desktop.background import Background, Task, report_progress
from crm_desktop.dialogs.print_preview import PrintPreview
from crm_desktop.dialogs.printer_pages import PrinterPages
from crm_desktop.models.exports.whole_file import written_whole
from crm_desktop.models.forecasts import Forecast, Question
from crm_desktop.models.forecasts.around import read_around
from crm_desktop.models.forecasts.printing import PrintOptions, print_forecast
from crm_desktop.models.forecasts.workbook import write_forecast_workbook
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.paper.letterhead import Letterhead
from crm_desktop.models.paper.paper import Paper
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.labels import Label, small
from crm_desktop.views.widgets.message_bar import MessageBar, Tone

PAPERS = (("A4", "A4"), ("Letter", "Letter"))
ORIENTATIONS = ((False, "Portrait"), (True, "Landscape"))
BY = (("month", "Month"), ("quarter", "Quarter"), ("year", "Year"))
GROUPS = (
    ("stage", "Stage"), ("owner", "Owner"), ("category", "Category"), ("pipeline", "Pipeline"), ("company", "Company"),
)  # fmt: skip
OPTIONS_WIDTH = 220

Made = tuple[Forecast, bytes, int]
"""A forecast, its PDF, and how many pages that has."""


class PrintForecast(QDialog):
    """Paper, orientation, periods, groups; the preview follows."""

    paper_chosen = Signal(str)
    """To be remembered for the next time."""

    def __init__(
        self,
        background: Background,
        forecast: Forecast,
        ask_again: Callable[[Question], Forecast],
        letterhead: Letterhead,
        formats: Formats,
        printed_by: str,
        paper: str = "A4",
        parent: QWidget | None = None,
    ) -> None:
        """`ask_again` is called on a worker thread for other periods or groups than those of `forecast`."""
        super().__init__(parent)
        self._background, self._ask_again = background, ask_again
        self._forecast, self._letterhead, self._formats, self._printed_by = forecast, letterhead, formats, printed_by
        self._pdf, self._pages = b"", 0
        self._task: Task[Made] | None = None
        self._printer_pages = PrinterPages(background, self)
        self.paper = ChoiceField(PAPERS)
        self.orientation = ChoiceField(ORIENTATIONS)
        self.by = ChoiceField(BY)
        self.group = ChoiceField(GROUPS)
        self.paper.set_value("Letter" if paper == "Letter" else "A4")
        self.by.set_value(forecast.question.by)
        self.group.set_value(forecast.question.group)
        self.listed = QCheckBox(say("List the opportunities"))
        self.listed.setChecked(True)
        self.around = QCheckBox("Changes, quotas and trust")
        self.around.setChecked(True)
        self.preview = PrintPreview(background)
        self._page = Label(quiet=True)
        self.save_pdf = _button("Save PDF…", self._ask_for_pdf, main=True)
        self.save_workbook = _button("Save workbook…", self._ask_for_workbook)
        self.print_pages = _button("Print…", self._ask_for_printer)
        self.messages = MessageBar(self.preview)  # not over the buttons below it
        self.setWindowTitle("Print forecast")
        self.resize(980, 660)
        self._lay_out()
        self._connect()
        self._make()

    def options(self) -> PrintOptions:
        """What has been chosen."""
        return PrintOptions(
            datetime.now(),
            self._printed_by,
            Paper("Letter" if self.paper.value() == "Letter" else "A4", bool(self.orientation.value())),
            self._letterhead,
            self._formats,
            self.listed.isChecked(),
        )

    def write_pdf(self, path: Path) -> None:
        """Writes the pages of the preview, unaltered."""
        task = self._background.read(partial(_write, self._pdf, path, self._pages), self._saved, self._failed)
        self.messages.follow(f"Saving {path.name}…", task)

    def write_workbook(self, path: Path) -> None:
        """Writes the same forecast as a workbook."""
        work = partial(_write_workbook, self._forecast, path, self._formats)
        task = self._background.read(work, self._saved, self._failed)
        self.messages.follow(f"Saving {path.name}…", task)

    def print_on(self, printer: QPrinter) -> None:
        """Prints all pages, or those that the system's dialog names."""
        name = f"Forecast {self._forecast.question.as_of.isoformat()}"
        self._printer_pages.start(self._pdf, self._pages, self.options().paper, printer, name)

    def _make(self) -> None:
        """The PDF anew, in the background; what is under way is not wanted any more."""
        if self._task is not None:
            self._task.cancel()
        self._enable(False)
        options, ask, known, is_whole = self.options(), self._ask_again, self._forecast, self.around.isChecked()
        wanted = replace(known.question, by=self.by.value(), group=self.group.value())

        def work() -> Made:
            forecast = known if wanted == known.question else ask(wanted)
            pdf = BytesIO()
            around = read_around(forecast) if is_whole else None
            pages = print_forecast(forecast, pdf, replace(options, around=around), report_progress)
            return forecast, pdf.getvalue(), pages

        self._task = self._background.read(work, self._show, self._failed)
        self.messages.follow("Laying out the pages…", self._task)

    def _show(self, made: Made) -> None:
        self._forecast, self._pdf, self._pages = made
        paper = self.options().paper
        self.preview.show_pdf(self._pdf, self._pages, (paper.width, paper.height))
        self._enable(True)

    def _enable(self, ready: bool) -> None:
        for button in (self.save_pdf, self.save_workbook, self.print_pages):
            button.setEnabled(ready)

    def _saved(self, saved: tuple[Path, int]) -> None:
        path, pages = saved
        counted = f", {_counted(pages)}" if pages else ""
        opened = QUrl.fromLocalFile(str(path))
        self.messages.say(f"Saved {path.name}{counted}", "Open", lambda: QDesktopServices.openUrl(opened))

    def _sent(self, pages: int) -> None:
        self.messages.say(f"Sent {_counted(pages)} to the printer")

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        self.messages.say(str(error), tone=Tone.REFUSED)

    def _ask_for_pdf(self) -> None:
        self._ask_for_file("Save PDF", "PDF (*.pdf)", "pdf", self.write_pdf)

    def _ask_for_workbook(self) -> None:
        self._ask_for_file("Save workbook", "Workbook (*.xlsx)", "xlsx", self.write_workbook)

    def _ask_for_file(self, title: str, kind: str, suffix: str, chosen: Callable[[Path], None]) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = f"Forecast {self._forecast.question.as_of.isoformat()}.{suffix}"
        dialog = QFileDialog(self, title, folder, kind)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: chosen(Path(path)))
        dialog.open()

    def _ask_for_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFromTo(1, self._pages)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, self._pages)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer))
        QDialog.open(dialog)

    def _lay_out(self) -> None:
        choices = QVBoxLayout()
        choices.setContentsMargins(
            design.WINDOW_MARGIN, design.WINDOW_MARGIN, design.WINDOW_MARGIN, design.WINDOW_MARGIN
        )
        choices.setSpacing(design.LABEL_GAP)
        for name, field in (
            ("Paper", self.paper),
            ("Orientation", self.orientation),
            ("By", self.by),
            ("Grouped by", self.group),
        ):
            field.setAccessibleName(name)
            label = small(name)
            label.setBuddy(field)
            choices.addWidget(label)
            choices.addWidget(field)
            choices.addSpacing(design.FIELD_GAP)
        choices.addSpacing(design.FIELD_GAP)
        choices.addWidget(self.around)
        choices.addWidget(self.listed)
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
        lower.setContentsMargins(design.WINDOW_MARGIN, design.SPACE_12, design.WINDOW_MARGIN, design.SPACE_12)
        lower.setSpacing(design.SPACE_8)
        lower.addWidget(_button("Close", self.reject))
        lower.addStretch(1)
        for button in (self.print_pages, self.save_workbook, self.save_pdf):
            lower.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(upper, 1)
        layout.addLayout(lower)

    def _connect(self) -> None:
        for field in (self.paper, self.orientation, self.by, self.group):
            field.edited.connect(self._make)
        self.paper.edited.connect(lambda: self.paper_chosen.emit(self.paper.value()))
        self._printer_pages.printed.connect(self._sent)
        self._printer_pages.failed.connect(lambda said: self.messages.say(said, tone=Tone.PROBLEM))
        for box in (self.listed, self.around):
            box.toggled.connect(lambda _: self._make())
        self.preview.page_changed.connect(lambda page: self._page.setText(f"Page {page} of {self._pages}"))

    def done(self, result: int) -> None:
        self._printer_pages.stop()
        super().done(result)


def _button(text: str, pressed: Callable[[], Any], main: bool = False) -> QPushButton:
    made = QPushButton(text)
    made.setAccessibleName(text)
    made.setDefault(main)
    made.setAutoDefault(False)
    made.clicked.connect(lambda: pressed())
    return made


def _counted(pages: int) -> str:
    return "1 page" if pages == 1 else f"{pages} pages"


def _write(pdf: bytes, path: Path, pages: int) -> tuple[Path, int]:
    with written_whole(path) as made:
        made.write_bytes(pdf)
    return path, pages


def _write_workbook(forecast: Forecast, path: Path, formats: Formats) -> tuple[Path, int]:
    write_forecast_workbook(forecast, path, formats)
    return path, 0
