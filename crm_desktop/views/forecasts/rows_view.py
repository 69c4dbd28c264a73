"""The very opportunities that a figure sums, in the place of the forecast, with the way back."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal

from crm_desktop.background import Background
from crm_desktop.models.folding import fold
from crm_desktop.models.forecasts import Figure, OpportunityRow
from crm_desktop.models.forecasts.statement import counted
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.wording import say
from crm_desktop.settings import Settings
from crm_desktop.views.columns import Column, Look
from crm_desktop.views.record_table import RecordTable
from crm_desktop.views.record_table_model import RecordTableModel
from crm_desktop.views.records.opened_rows import OpenedRows


@dataclass(frozen=True)
class ListedRow:
    """A row under a number of its own: an opportunity won twice is there twice."""

    id: int
    row: OpportunityRow


class RowsOfFigure:
    """Searches and sorts the rows of one figure, which are in memory already."""

    def __init__(self, rows: Sequence[OpportunityRow] = ()) -> None:
        """The rows as the figure has them."""
        self._rows = [ListedRow(number, row) for number, row in enumerate(rows)]

    def opportunity(self, number: int) -> int:
        """Which opportunity a row is of."""
        return self._rows[number].row.id

    def count_and_first(self, query: str, sort: str, descending: bool, limit: int) -> tuple[int, list[ListedRow]]:
        """All of them, and the first."""
        ordered = self._ordered(sort, descending)
        return len(ordered), ordered[:limit]

    def ids(self, query: str, sort: str, descending: bool) -> "array[int]":
        """All, in order."""
        return array("q", [listed.id for listed in self._ordered(sort, descending)])

    def rows(self, ids: Sequence[int]) -> list[ListedRow]:
        """These."""
        return [self._rows[number] for number in ids]

    def _ordered(self, sort: str, descending: bool) -> list[ListedRow]:
        return sorted(self._rows, key=lambda listed: _sort_key(getattr(listed.row, sort)), reverse=descending)


def _sort_key(value: Any) -> tuple[bool, Any]:
    """What is not known stands first."""
    return value is not None, fold(value) if isinstance(value, str) else value or 0


def _of(name: str) -> Callable[[ListedRow], Any]:
    return lambda listed: getattr(listed.row, name)


COLUMNS = (
    Column("name", "Name", _of("name"), Look.NAME, width=205),
    Column("company", "Company", _of("company"), width=140),
    Column("stage", "Stage", _of("stage"), width=105),
    Column("owner", "Owner", _of("owner"), width=110),
    Column("close_on", "Close date", _of("close_on"), Look.DATE, width=100),
    Column("slips", "Put off", _of("slips"), Look.NUMBER, width=64, help="How often its close date was put off"),
    Column("slipped_days", "Days put off", _of("slipped_days"), Look.NUMBER, width=90, hidden=True),
    Column("likelihood", "Likelihood", _of("likelihood"), Look.PERCENT, width=78),
    Column("amount", "Amount", _of("amount"), Look.MONEY, width=104),
    Column("weighted", "Weighted", _of("weighted"), Look.MONEY, width=104),
    Column("remark", "What changed", _of("remark"), width=260, help="In the rows of a bridge: from what to what"),
)
REMARK = len(COLUMNS) - 1


class RowsView(OpenedRows):
    """The opportunities of one figure; an opportunity won twice opens the same page twice."""

    opened = Signal(int)
    """The page of an opportunity is wanted."""

    def __init__(self, background: Background, settings: Settings, formats: Formats) -> None:
        """Empty until it is given a figure."""
        super().__init__(say("Forecast"), say("Back to the forecast"))
        self._formats = formats
        self._rows = RowsOfFigure()
        model = RecordTableModel(background, COLUMNS, self._rows, "close_on", parent=self)
        table = RecordTable("Opportunities of this figure", model, settings)
        table.opened.connect(lambda number: self.opened.emit(self._rows.opportunity(number)))
        self.add_table(table)

    def show_figure(self, title: str, figure: Figure, currency: str) -> None:
        """Lists the rows of this one."""
        money = self._formats.money
        self.heading.show_text(title)
        self.sums.setText(
            say(
                "{count} · {amount} {currency} · weighted {weighted}",
                count=counted(figure, self._formats),
                amount=money(figure.amount, cents=True),
                currency=currency,
                weighted=money(figure.weighted, cents=True),
            )
        )
        self.table.setColumnHidden(REMARK, not any(row.remark for row in figure.rows))
        self._rows = RowsOfFigure(figure.rows)
        self.model.search_in(self._rows)
