"""The very records that a number of missing data counts, in its place, with the way back."""

from typing import Any

from PySide6.QtCore import Signal

from crm_desktop.background import Background
from crm_desktop.models.data_health import Gap
from crm_desktop.models.data_health.gap_rows import GapRows
from crm_desktop.models.data_health.missing import ALL
from crm_desktop.models.wording import say, to_say
from crm_desktop.settings import Settings
from crm_desktop.views import formats
from crm_desktop.views.columns import Column, Look
from crm_desktop.views.record_table import RecordTable
from crm_desktop.views.record_table_model import RecordTableModel
from crm_desktop.views.records.opened_rows import OpenedRows

WORDS = to_say({"lead": ("lead", "leads"), "person": ("person", "people"), "company": ("company", "companies"),
         "opportunity": ("opportunity", "opportunities")})  # fmt: skip


def _said(value: Any) -> str:
    return value if isinstance(value, str) else formats.date_text(value)


COLUMNS = (
    Column("name", "Name", lambda row: row.name, Look.NAME, width=240),
    Column("company", "Company or city", lambda row: row.company, width=180),
    Column("value", "What stands there", lambda row: row.value, width=220, text=_said),
    Column("owner", "Owner", lambda row: row.owner, width=140),
    Column("updated_on", "Last changed", lambda row: row.updated_on, Look.MOMENT),
)
VALUE = 2


class GapRowsView(OpenedRows):
    """The records of one number."""

    opened = Signal(str, int)
    """The page of a record is wanted."""

    def __init__(self, background: Background, settings: Settings) -> None:
        """Empty until it is given a number."""
        super().__init__(say("Missing data"), say("Back to what is missing"), above=0)
        self.gap: Gap | None = None
        self.owner = ALL
        model = RecordTableModel(background, COLUMNS, GapRows(), parent=self)
        table = RecordTable("Records that lack something", model, settings)
        table.opened.connect(self._open)
        self.add_table(table)

    def show_gap(self, gap: Gap, owner: int, name: str) -> None:
        """Lists the records of this number."""
        self.gap, self.owner = gap, owner
        self.heading.show_text(gap.check.label if owner == ALL else f"{gap.check.label}, {name}")
        one, many = WORDS[gap.check.kind]
        self.sums.setText(formats.count_text(gap.count(owner), say(one), say(many)))
        self.table.setColumnHidden(VALUE, not gap.check.fields)
        self.model.search_in(GapRows(gap.check, gap.ids(owner)))

    def _open(self, record_id: int) -> None:
        if self.gap is not None:
            self.opened.emit(self.gap.check.kind, record_id)
