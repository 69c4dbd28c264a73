"""Asks on which paper a report is to be printed."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from crm_desktop.background import Background, report_progress
from crm_desktop.dialogs.print_dialog import ORIENTATIONS, PAPERS, PrintDialog
from crm_desktop.models.paper.paper import Paper
from crm_desktop.models.paper.printed import PrintedPages
from crm_desktop.models.wording import said, say
from crm_desktop.views.widgets.choice_field import ChoiceField

MakePages = Callable[[Paper, Callable[[int, int], object]], tuple[bytes, int]]


class PrintPages(PrintDialog):
    """Paper and orientation; the preview follows."""

    def __init__(
        self, background: Background, title: str, file_name: str, make: MakePages, paper: str,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`make` lays out the pages on a worker thread: the PDF, and how many there are."""
        self.paper, self.orientation = ChoiceField(said(PAPERS)), ChoiceField(said(ORIENTATIONS))
        self._make_pages, self.file_name = make, file_name
        super().__init__(background, parent)
        self.setWindowTitle(title)
        self.paper.set_value("Letter" if paper == "Letter" else "A4")
        self.paper.edited.connect(lambda: self.chosen.emit(self.paper.value()))
        for field in (self.paper, self.orientation):
            field.edited.connect(self.make)
        self.make()

    def options(self) -> list[tuple[str, QWidget]]:
        return [(say("Paper"), self.paper), (say("Orientation"), self.orientation)]

    def printing(self) -> Callable[[], PrintedPages]:
        paper = Paper("Letter" if self.paper.value() == "Letter" else "A4", bool(self.orientation.value()))
        make = self._make_pages

        def work() -> PrintedPages:
            return PrintedPages(*make(paper, report_progress), paper)

        return work
