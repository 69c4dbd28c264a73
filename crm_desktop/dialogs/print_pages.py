"""Asks on which paper a report is to be printed, shows the pages, and hands them to a file or a printer."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from crm_desktop.background import Background, report_progress
from crm_desktop.dialogs.print_records import PAPERS, PrintedRecords, PrintRecords
from crm_desktop.models.paper.paper import Paper
from crm_desktop.models.printouts import Printed
from crm_desktop.views.widgets.choice_field import ChoiceField

ORIENTATIONS = ((False, "Portrait"), (True, "Landscape"))
MakePages = Callable[[Paper, Callable[[int, int], object]], tuple[bytes, int]]


class PrintPages(PrintRecords):
    """Paper and orientation; the preview follows."""

    def __init__(
        self, background: Background, title: str, file_name: str, make: MakePages, paper: str,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`make` lays out the pages on a worker thread: the PDF, and how many there are."""
        self.paper, self.orientation = ChoiceField(PAPERS), ChoiceField(ORIENTATIONS)
        self._make_pages, self.file_name = make, file_name
        super().__init__(background, PrintedRecords("", "page", "pages", ()), parent)
        self.setWindowTitle(title)
        self.paper.set_value("Letter" if paper == "Letter" else "A4")
        self.paper.edited.connect(lambda: self.chosen.emit(self.paper.value()))
        for field in (self.paper, self.orientation):
            field.edited.connect(self.make)
        self.make()

    def options(self) -> list[tuple[str, QWidget]]:
        return [("Paper", self.paper), ("Orientation", self.orientation)]

    def printing(self) -> Callable[[], Printed]:
        paper = Paper("Letter" if self.paper.value() == "Letter" else "A4", bool(self.orientation.value()))
        make = self._make_pages

        def work() -> Printed:
            pdf, pages = make(paper, report_progress)
            return Printed(pdf, pages, pages, 0, paper)

        return work

    def said(self, printed: Any) -> str:
        return ""
