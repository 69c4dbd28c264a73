"""The very records that a figure counts, in the place of the report, with the way back."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from crm_desktop.background import Background
from crm_desktop.models.reports import Behind
from crm_desktop.models.reports.rows_behind import RowsBehind
from crm_desktop.models.wording import say, to_say
from crm_desktop.settings import Settings
from crm_desktop.views import formats
from crm_desktop.views.columns import Column, Look
from crm_desktop.views.record_table import RecordTable
from crm_desktop.views.record_table_model import RecordTableModel
from crm_desktop.views.records.opened_rows import OpenedRows


def _column(name: str, label: str, look: Look = Look.TEXT, width: int = 0) -> Column:
    return Column(name, label, partial(_known, name), look, width)


def _known(name: str, row: Any) -> Any:
    value = getattr(row, name)
    return None if value == "" else value


_SAID = to_say({"none": "None", "one-way": "One-way", "two-way": "Two-way", "won": "Won", "lost": "Lost", "in": "In",
         "out": "Out", "both": "Both ways", "call": "Call", "email": "Email", "meeting": "Meeting", "note": "Note",
         "task": "Task"})  # fmt: skip


def _chosen(name: str, label: str, width: int = 100) -> Column:
    return _column(name, label, width=width).but(text=lambda value: say(_SAID[value]) if value in _SAID else value)


_NAME = _column("name", "Name", Look.NAME, 200)
_COMPANY = _column("company", "Company", width=160)
_OWNER = _column("owner", "Owner", width=120)
_AMOUNT = _column("amount", "Amount", Look.MONEY, 110)
_CURRENCY = _column("currency", "Currency", width=70)
COLUMNS = {
    "lead": (_NAME, _COMPANY, _column("status", "Status", width=110), _chosen("engagement", "Engagement"),
             _column("list", "List", width=160), _OWNER, _column("created_on", "Added", Look.MOMENT),
             _column("engaged_on", "Engaged on", Look.DATE), _column("converted_on", "Qualified on", Look.DATE)),
    "outcome": (_NAME, _COMPANY, _chosen("kind", "Outcome", 80), _column("on", "On", Look.DATE), _AMOUNT, _CURRENCY,
                _column("reason", "Reason", width=130), _column("pipeline", "Pipeline", width=110), _OWNER,
                _column("created_on", "Opened", Look.MOMENT)),
    "opportunity": (_NAME, _COMPANY, _column("stage", "Stage", width=120), _AMOUNT, _CURRENCY, _OWNER,
                    _column("created_on", "Opened", Look.MOMENT), _column("close_on", "Close date", Look.DATE)),
    "activity": (_column("name", "What", width=260), _chosen("kind", "Kind", 80), _chosen("direction", "Direction"),
                 _column("whom", "With", width=180), _column("at", "When", Look.MOMENT), _OWNER),
}  # fmt: skip
SORTED = {"lead": "name", "outcome": "on", "opportunity": "name", "activity": "at"}
TITLES = to_say({"lead": "Leads", "outcome": "Won and lost", "opportunity": "Opportunities", "activity": "Activities"})
WORDS = {"lead": ("lead", "leads"), "outcome": ("outcome", "outcomes"), "opportunity": ("opportunity", "opportunities"),
         "activity": ("activity", "activities")}  # fmt: skip


class RowsView(OpenedRows):
    """One table for each kind of record, made when it is first wanted."""

    opened = Signal(str, int)
    """The page of a record is wanted."""

    def __init__(self, background: Background, settings: Settings) -> None:
        """Empty until it is given a figure."""
        super().__init__(say("Report"), say("Back to the report"))
        self._background, self._settings = background, settings
        self._kinds: dict[str, RecordTable] = {}
        self._rows = RowsBehind()

    def show_rows(self, title: str, behind: Behind) -> None:
        """Lists the records of this figure."""
        kind = behind.kind
        self.heading.show_text(title)
        one, many = WORDS[kind]
        self.sums.setText(formats.count_text(behind.count, say(one), say(many)))
        self._rows = RowsBehind(behind)
        if kind not in self._kinds:
            model = RecordTableModel(self._background, COLUMNS[kind], self._rows, SORTED[kind], parent=self)
            table = RecordTable(say("{titles} of this figure", titles=say(TITLES[kind])), model, self._settings)
            table.opened.connect(self._open)
            self.add_table(table)
            self._kinds[kind] = table
        self.bring(self._kinds[kind])
        self.model.search_in(self._rows)

    def _open(self, number: int) -> None:
        goal = self._rows.goal(number)
        if goal is not None:
            self.opened.emit(goal.kind, goal.id)
