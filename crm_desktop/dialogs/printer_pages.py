"""Pages of a PDF on their way to a printer: each is drawn in the background, and laid on the paper here."""

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from crm_desktop.background import Background
from crm_desktop.models.paper.page_pictures import PagePicture, page_picture
from crm_desktop.models.paper.paper import Paper
from crm_desktop.models.wording import say

DOTS_PER_INCH = 300
"""Text is as sharp as one sees, and a page stays below 40 MB."""


class PrinterPages(QObject):
    """One print job."""

    printed = Signal(int)
    """All of it has been handed over: so many pages."""
    failed = Signal(str)
    """Nothing was printed, and why."""

    def __init__(self, background: Background, parent: QObject) -> None:
        """Begins with `start`."""
        super().__init__(parent)
        self._background = background
        self._painter = QPainter()

    def start(self, pdf: bytes, pages: int, paper: Paper, printer: QPrinter, name: str) -> None:
        """All pages, or those that the system's dialog named."""
        self._pdf, self._paper, self._printer = pdf, paper, printer
        sheet = QPageSize.PageSizeId.Letter if paper.size == "Letter" else QPageSize.PageSizeId.A4
        turned = QPageLayout.Orientation.Landscape if paper.landscape else QPageLayout.Orientation.Portrait
        printer.setPageSize(QPageSize(sheet))
        printer.setPageOrientation(turned)
        printer.setFullPage(True)
        printer.setDocName(name)
        if not self._painter.begin(printer):
            self.failed.emit(say("The printer does not answer; nothing was printed."))
            return
        self._first, self._end = (printer.fromPage() or 1) - 1, min(printer.toPage() or pages, pages)
        self._draw(self._first)

    def stop(self) -> None:
        """Ends the job with the pages that have been laid."""
        if self._painter.isActive():
            self._painter.end()

    def _draw(self, page: int) -> None:
        pdf, wide = self._pdf, round(self._paper.width / 72 * min(self._printer.resolution(), DOTS_PER_INCH))

        def work() -> tuple[int, PagePicture]:
            return page, page_picture(pdf, page, wide)

        self._background.read(work, self._lay)

    def _lay(self, answer: tuple[int, PagePicture]) -> None:
        if not self._painter.isActive():
            return
        page, picture = answer
        if page > self._first:
            self._printer.newPage()
        image = QImage(picture.points, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
        whole = self._printer.pageLayout().fullRectPixels(self._printer.resolution())
        self._painter.drawImage(QRectF(whole), image)
        if page + 1 < self._end:
            self._draw(page + 1)
        else:
            self._painter.end()
            self.printed.emit(self._end - self._first)
