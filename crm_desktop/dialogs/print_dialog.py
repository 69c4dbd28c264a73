"""What all print dialogs share: options at the left, the pages at the right, and the ways to a file or a printer."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crm_desktop.background import Background, Task
from crm_desktop.dialogs.print_preview import PrintPreview
from crm_desktop.dialogs.printer_pages import PrinterPages
from crm_desktop.models.exports.whole_file import written_whole
from crm_desktop.models.mails.draft import draft_with
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say, to_say
from crm_desktop.views import design, formats
from crm_desktop.views.widgets.labels import Label, small
from crm_desktop.views.widgets.message_bar import MessageBar, Tone

if TYPE_CHECKING:
    from crm_desktop.models.paper.printed import PrintedPages

OPTIONS_WIDTH = 264
PAPERS = to_say((("A4", "A4"), ("Letter", "Letter")))
ORIENTATIONS = to_say(((False, "Portrait"), (True, "Landscape")))


class PrintDialog(QDialog):
    """Options at the left, pages at the right; each kind of printout says which options, and what is made of them."""

    chosen = Signal(str)
    """The sheet or the paper, to be remembered for the next time."""
    file_name = ""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        """The kind of printout has made its fields before, and makes the pages when all is laid out."""
        super().__init__(parent)
        self._background = background
        self.printed: PrintedPages | None = None
        self._task: Task[Any] | None = None
        self._printer_pages = PrinterPages(background, self)
        self.preview = PrintPreview(background)
        self._page, self.remark = Label(quiet=True), small("")
        self.remark.setWordWrap(True)
        self.mail = push_button(say("Mail…"), self.write_mail)
        self.save_pdf = push_button(say("Save PDF…"), self._ask_for_pdf)
        self.print_pages = push_button(say("Print…"), self._ask_for_printer, main=True)
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

    def boxes(self) -> list[QCheckBox]:
        """What can be left out, below the fields."""
        return []

    def printing(self) -> Callable[[], Any]:
        """The work that answers `PrintedPages`, with what is chosen now; done on a worker."""
        raise NotImplementedError

    def make(self) -> None:
        """The pages anew; those under way are not wanted any more."""
        if self._task is not None:
            self._task.cancel()
        self._enable(False)
        self._task = self._background.read(self.printing(), self._show, self._failed)
        self.messages.follow(say("Making the pages…"), self._task)

    def write_pdf(self, path: Path) -> None:
        """Writes the pages of the preview, unaltered."""
        assert self.printed is not None
        task = self._background.read(partial(_write, self.printed.pdf, path), self._saved, self._failed)
        self.messages.follow(say("Saving {path}…", path=path.name), task)

    def write_mail(self) -> None:
        """A mail with the pages attached, for the user's own mail program to finish."""
        assert self.printed is not None
        mail = draft_with(self.file_name, self.statement(), f"{self.file_name}.pdf", self.printed.pdf)
        # A folder that nobody else on this computer can look into.
        path = Path(mkdtemp(prefix="crm-desktop-")) / f"{self.file_name}.eml"
        self._background.read(partial(_write, mail, path), self._mailed, self._failed)

    def statement(self) -> str:
        """What the mail says of its attachment."""
        return self.file_name

    def print_on(self, printer: QPrinter) -> None:
        """Prints all pages, or those that the system's dialog names."""
        assert self.printed is not None
        self._printer_pages.start(self.printed.pdf, self.printed.pages, self.printed.paper, printer, self.windowTitle())

    def _show(self, printed: Any) -> None:
        self.printed = printed
        self.preview.show_pdf(printed.pdf, printed.pages, (printed.paper.width, printed.paper.height))
        self.remark.setText(self.said(printed))
        self._enable(True)

    def said(self, printed: Any) -> str:
        """What is to be known of the pages beside their number."""
        return ""

    def buttons(self) -> list[QPushButton]:
        """What can be done with the pages, the usual last."""
        return [self.mail, self.save_pdf, self.print_pages]

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        self.remark.setText(str(error))
        self.messages.say(str(error), tone=Tone.REFUSED)

    def _enable(self, ready: bool) -> None:
        for button in self.buttons():
            button.setEnabled(ready)

    def _saved(self, path: Path) -> None:
        pages = formats.count_text(self.printed.pages, "page", "pages") if self.printed else ""
        self._say_saved(path, f"{path.name}, {pages}")

    def _mailed(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.messages.say(say("No mail program here opens a draft; save the PDF and attach it."), tone=Tone.REFUSED)

    def _say_saved(self, path: Path, what: str) -> None:
        opened = QUrl.fromLocalFile(str(path))
        self.messages.say(say("Saved {what}", what=what), say("Open‖do"), lambda: QDesktopServices.openUrl(opened))

    def _sent(self, pages: int) -> None:
        self.messages.say(say("Sent {pages} to the printer", pages=formats.count_text(pages, "page", "pages")))

    def _tell_page(self, page: int) -> None:
        if self.printed is not None:
            self._page.setText(say("Page {page} of {pages}", page=page, pages=self.printed.pages))

    def _ask_for_pdf(self) -> None:
        self.ask_for_file(say("Save PDF"), say("PDF (*.pdf)"), "pdf", self.write_pdf)

    def ask_for_file(self, title: str, kind: str, suffix: str, chosen: Callable[[Path], object]) -> None:
        """Among the user's documents, under the name of the printout."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, title, folder, kind)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"{self.file_name}.{suffix}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: chosen(Path(path)))
        dialog.open()

    def _ask_for_printer(self) -> None:
        assert self.printed is not None
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFromTo(1, self.printed.pages)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, self.printed.pages)
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
        for box in self.boxes():
            choices.addWidget(box)
        choices.addWidget(self.remark)
        choices.addStretch(1)
        choices.addWidget(self._page)
        left = QWidget()
        left.setLayout(choices)
        left.setFixedWidth(max(OPTIONS_WIDTH, left.minimumSizeHint().width()))
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(left)
        upper.addWidget(self.preview, 1)
        lower = QHBoxLayout()
        lower.setContentsMargins(margin, design.SPACE_12, margin, design.SPACE_12)
        lower.setSpacing(design.SPACE_8)
        lower.addWidget(push_button(say("Close"), self.reject))
        lower.addStretch(1)
        for button in self.buttons():
            lower.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(upper, 1)
        layout.addLayout(lower)

    def done(self, result: int) -> None:
        self._printer_pages.stop()
        super().done(result)


def push_button(text: str, pressed: Callable[[], Any], main: bool = False) -> QPushButton:
    """A button of this dialog."""
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
