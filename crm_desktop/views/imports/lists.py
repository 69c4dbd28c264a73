"""Lists: whether each was worth its money; every count opens the leads that it counts."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QTabBar

from crm_desktop.background import Background
from crm_desktop.models.imports.list_quality import save_list_quality
from crm_desktop.models.imports.search import ListSearch
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import say
from crm_desktop.settings import Settings
from crm_desktop.views.columns import Column, Look
from crm_desktop.views.imports.page_tabs import stand_in_for_title
from crm_desktop.views.page import Navigator
from crm_desktop.views.record_list import RecordList, Subset
from crm_desktop.views.widgets.empty_state import EmptyState

OPENED = "Click a count, or press Enter on it, to see these leads"


def _count(name: str, label: str, help: str, width: int = 80) -> Column:
    return Column(name, label, lambda row: getattr(row, name), Look.NUMBER, width, help=help)


def _money(name: str, label: str, help: str, width: int = 100) -> Column:
    return Column(name, label, lambda row: getattr(row, name), Look.MONEY, width, help=help)


COLUMNS = [
    Column("name", "List", lambda row: row.name, width=160),
    Column("supplier", "Supplier", lambda row: row.supplier or None, width=110),
    Column("bought_on", "Bought on", lambda row: row.bought_on, Look.DATE, 96),
    _count("rows", "Rows", "Of all files that came in as this list", 70),
    _count("duplicates", "Duplicates", "Rows that were known already, or left out"),
    _count("leads", "Leads", OPENED, 70),
    _count("dead", "Dead‖many", OPENED, 64),
    _count("contacted", "Contacted‖many", "Written to, called or met. Click the count to see these leads", 82),
    _count(
        "converted", "Converted‖many", "Qualified: people and companies now. Click the count to see these leads", 82
    ),
    _money("won", "Won‖money", "What the opportunities that came of them were won with"),
    _money("cost", "Cost", "What the list cost", 90),
    _money("cost_per_qualified", "Per qualified lead", "The cost of the list for each lead that was converted", 124),
]


def documents() -> str:
    """Where what one saves is looked for."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


class Lists(RecordList):
    """Where leads came from, in figures."""

    title = "Lists"
    kind = "lead_list"
    one, many = "list", "lists"
    refreshed_by = ("lead", "list_import", "lead_status", "outcome", "opportunity")

    def __init__(
        self,
        background: Background,
        settings: Settings,
        navigator: Navigator,
        tabs: QTabBar,
        show_leads: Callable[[str], object],
        refused: Callable[[str], object],
        saved: Callable[[Path], object],
    ) -> None:
        """`show_leads` opens what a query finds among all leads; `saved` and `refused` are told of a file."""
        empty = EmptyState(
            "No list has come in yet. Its name, supplier and cost are asked for while it is imported.", icon="import"
        )
        search = [Subset("All", ListSearch())]
        super().__init__(background, settings, navigator, COLUMNS, search, empty, "bought_on", descending=True)
        self._background, self._show_leads = background, show_leads
        self._refused_file, self._saved = refused, saved
        self.export = QPushButton(say("Export…"))
        self.export.setAccessibleName(say("Export…"))
        self.export.clicked.connect(self._ask_where)
        self._buttons.addWidget(self.export)
        stand_in_for_title(tabs, self.layout(), self._heading, self._count)
        self.table.opened.disconnect()
        self.table.opened.connect(lambda _: self._open(self.table.currentIndex()))
        self.table.clicked.connect(self._open)
        self.table.setMouseTracking(True)
        self.table.entered.connect(self._point)

    def save(self, path: Path) -> None:
        """Writes the table as a workbook."""

        def work() -> Path:
            save_list_quality(path)
            return path

        self._background.read(work, self._saved, self._not_saved)

    def _ask_where(self) -> None:
        usual = str(Path(documents()) / "lists.xlsx")
        dialog = QFileDialog(self, say("Export lists"), usual, say("Workbooks (*.xlsx)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()

    def _not_saved(self, error: Exception) -> None:
        if not isinstance(error, (OSError, Refused)):
            raise error
        self._refused_file(say("The workbook could not be written: {error}", error=error))

    def _open(self, index: QModelIndex) -> None:
        query = self._query_at(index)
        if query:
            self._show_leads(query)

    def _point(self, index: QModelIndex) -> None:
        """A hand over what opens something."""
        if self._query_at(index):
            self.table.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.table.viewport().unsetCursor()

    def _query_at(self, index: QModelIndex) -> str:
        held = self.model.record(index.row()) if index.isValid() else None
        name = self.model.columns[index.column()].name if index.isValid() else ""
        return str(held.query(name)) if held is not None and getattr(held, name) else ""
