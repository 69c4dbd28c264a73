"""Asks how labels or a call sheet are to be printed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtWidgets import QWidget

from crm_desktop.background import Background, report_progress
from crm_desktop.dialogs.label_places import LabelPlaces
from crm_desktop.dialogs.print_dialog import PAPERS, PrintDialog
from crm_desktop.models.exports import kind_named
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.paper.paper import Paper
from crm_desktop.models.printouts import SHEETS, Printed, print_call_sheet, print_labels, sheet_named
from crm_desktop.models.wording import said, say
from crm_desktop.views import formats
from crm_desktop.views.widgets.choice_field import ChoiceField


@dataclass(frozen=True)
class PrintedRecords:
    """Which records, in which words."""

    kind: str
    one: str
    many: str
    ids: Sequence[int]
    what: str = ""
    """Where they come from, such as the filter."""


class PrintRecords(PrintDialog):
    """How many there are, and who is left out and why."""

    def __init__(self, background: Background, records: PrintedRecords, parent: QWidget | None = None) -> None:
        """Of these records."""
        self._records = records
        super().__init__(background, parent)

    def said(self, printed: Printed) -> str:
        return formats.count_text(printed.records, self._records.one, self._records.many)


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
        self.setWindowTitle(say("Print labels"))
        self.sheet.set_value(sheet)
        self.first.show_sheet(SHEETS[self.sheet.value()])
        self.sheet.edited.connect(self._other_sheet)
        self.first.edited.connect(self.make)
        self.make()

    def options(self) -> list[tuple[str, QWidget]]:
        return [(say("Sheet‖of labels"), self.sheet), (say("First label"), self.first)]

    def printing(self) -> Callable[[], Printed]:
        kind, ids = kind_named(self._records.kind), self._records.ids
        sheet, first = sheet_named(self.sheet.value()), self.first.value()
        return lambda: print_labels(kind, ids, sheet, first, report_progress)

    def said(self, printed: Printed) -> str:
        each = SHEETS[self.sheet.value()].labels
        said = say(
            "{labels}, {each} on a sheet.", labels=formats.count_text(printed.records, "label", "labels"), each=each
        )
        if not printed.left_out:
            return said
        left_out = formats.count_text(printed.left_out, self._records.one, self._records.many)
        without = (
            say("{records} has no address and is left out.", records=left_out)
            if printed.left_out == 1
            else say("{records} have no address and are left out.", records=left_out)
        )
        return f"{said} {without}"

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
        self.paper = ChoiceField(said(PAPERS))
        self._locale, self._printed_by = locale, printed_by
        super().__init__(background, records, parent)
        self.setWindowTitle(say("Print call sheet"))
        self.paper.set_value("Letter" if paper == "Letter" else "A4")
        self.paper.edited.connect(lambda: self.chosen.emit(self.paper.value()))
        self.paper.edited.connect(self.make)
        self.make()

    def options(self) -> list[tuple[str, QWidget]]:
        return [(say("Paper"), self.paper)]

    def printing(self) -> Callable[[], Printed]:
        records = self._records
        paper = Paper("Letter" if self.paper.value() == "Letter" else "A4")
        words, by, what = Formats(self._locale), self._printed_by, records.what
        return lambda: print_call_sheet(
            kind_named(records.kind), records.ids, datetime.now(), by, paper, words, what, report_progress
        )
