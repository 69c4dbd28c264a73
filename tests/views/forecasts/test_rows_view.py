from datetime import date
from decimal import Decimal

from crm_desktop.models.forecasts import OpportunityRow, figure_of
from crm_desktop.models.paper.formats import Formats
from crm_desktop.views.forecasts.rows_view import REMARK, RowsOfFigure, RowsView

ROWS = [
    OpportunityRow(7, "émile", amount=Decimal(30), close_on=date(2026, 12, 1)),
    OpportunityRow(9, "Zoë", amount=None, close_on=None),
    OpportunityRow(7, "Adam", amount=Decimal(4), close_on=date(2026, 11, 1)),
]


def names(sort, descending=False):
    search = RowsOfFigure(ROWS)
    return [listed.row.name for listed in search.rows(search.ids("", sort, descending))]


def test_rows_are_sorted_by_every_column():
    assert names("name") == ["Adam", "émile", "Zoë"]
    assert names("amount") == ["Zoë", "Adam", "émile"]
    assert names("close_on", descending=True) == ["émile", "Adam", "Zoë"]


def test_an_opportunity_that_was_won_twice_is_listed_twice():
    search = RowsOfFigure(ROWS)
    assert search.count_and_first("", "name", False, 2)[0] == 3
    assert [search.opportunity(number) for number in range(3)] == [7, 9, 7]


def test_what_changed_is_a_column_of_the_rows_of_a_bridge_alone(background, settings, qtbot):
    view = RowsView(background, settings, Formats())
    qtbot.addWidget(view)
    row = OpportunityRow(1, "Chairs", amount=Decimal(100))
    view.show_figure("November", figure_of([row]), "USD")
    assert view.table.isColumnHidden(REMARK)
    view.show_figure("Raised", figure_of([row._replace(remark="100 → 150")]), "USD")
    assert not view.table.isColumnHidden(REMARK)
