"""What leaves the program from a table: exports, labels and call sheets."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from crm_desktop.background import Background, report_progress
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say, to_say
from crm_desktop.settings import Settings
from crm_desktop.views import formats

if TYPE_CHECKING:
    from crm_desktop.dialogs.export_records import ExportChoice, ShownRecords
    from crm_desktop.dialogs.print_records import PrintedRecords, PrintRecords
    from crm_desktop.views.main_window import MainWindow

KINDS_OF_FILE = to_say({"xlsx": "Excel workbook (*.xlsx)", "csv": "CSV (*.csv)", "vcf": "vCards (*.vcf)"})


class HandingOut(QObject):
    """Asks, and has it done in the background; the message bar says how it went. Nothing is changed by it."""

    finished = Signal(str)
    """A file is written; a sentence for who has gone elsewhere meanwhile."""

    def __init__(
        self,
        background: Background,
        window: "MainWindow",
        settings: Settings,
        printed_by: Callable[[], str],
    ) -> None:
        """`printed_by` is the name of who works here."""
        super().__init__(window)
        self._background, self._window = background, window
        self._settings, self._printed_by = settings, printed_by

    def export(self, records: "ShownRecords") -> None:
        """Asks what and how, then where to."""
        from crm_desktop.dialogs.export_records import ExportRecords

        dialog = ExportRecords(self._background, records, self._window)
        dialog.answered.connect(lambda choice: self._ask_where(records, choice))
        dialog.open()

    def print_labels(self, records: "ShownRecords") -> None:
        """The addresses of what is selected, or of all that is shown."""
        from crm_desktop.dialogs.print_records import PrintLabels
        from crm_desktop.models.printouts.label_sheets import usual_sheet

        sheet = self._settings.label_sheet or usual_sheet("Letter" if self._paper() == "Letter" else "A4").name
        self._open(PrintLabels(self._background, _meant(records), sheet, self._window), "label_sheet")

    def print_call_sheet(self, records: "ShownRecords") -> None:
        """The same as a list to make calls from."""
        from crm_desktop.dialogs.print_records import PrintCallSheet

        made = PrintCallSheet(
            self._background, _meant(records), self._paper(), QLocale().name(), self._printed_by(), self._window
        )
        self._open(made, "paper")

    def _open(self, dialog: "PrintRecords", preference: str) -> None:
        dialog.chosen.connect(lambda chosen: setattr(self._settings, preference, chosen))
        dialog.open()

    def _paper(self) -> str:
        if self._settings.paper:
            return self._settings.paper
        return "Letter" if QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem else "A4"

    def _ask_where(self, records: "ShownRecords", choice: "ExportChoice") -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window, say("Export"), folder, say(KINDS_OF_FILE[choice.ending]))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(choice.ending)
        dialog.selectFile(f"{records.many[:1].upper()}{records.many[1:]}.{choice.ending}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.write(records, choice, Path(path)))
        dialog.open()

    def write(self, records: "ShownRecords", choice: "ExportChoice", path: Path) -> None:
        """Writes the file in the background."""
        from crm_desktop.models.exports import export_records, kind_named

        def work() -> int:
            kind = kind_named(records.kind)
            return export_records(
                kind, choice.ids, path, report_progress, fields=choice.fields, vcard=choice.vcard or "3.0"
            )

        def done(count: int) -> None:
            self._say_done(formats.count_text(count, records.one, records.many), path)

        task = self._background.read(work, done, self._failed)
        counted = formats.count_text(len(choice.ids), records.one, records.many)
        self._window.messages.follow(say("Exporting {counted}…", counted=counted), task)

    def _say_done(self, counted: str, path: Path) -> None:
        """A vCard that is opened would fill the address book; it is shown in its folder instead."""
        shown = path.parent if path.suffix.lower() == ".vcf" else path
        url = QUrl.fromLocalFile(str(shown))
        button = say("Open‖do") if shown == path else say("Show in folder")
        sentence = say("Exported {counted} to {name}", counted=counted, name=path.name)
        self._window.messages.say(sentence, button, lambda: QDesktopServices.openUrl(url))
        self.finished.emit(sentence)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        # Its module draws, which the start need not wait for.
        from crm_desktop.views.widgets.message_bar import Tone

        self._window.messages.say(str(error), tone=Tone.REFUSED)


def _meant(records: "ShownRecords") -> "PrintedRecords":
    from crm_desktop.dialogs.print_records import PrintedRecords

    return PrintedRecords(records.kind, records.one, records.many, records.meant, records.what)
