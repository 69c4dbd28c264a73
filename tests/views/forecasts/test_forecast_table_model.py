from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from crm_desktop.models.forecasts import OpportunityRow, Question, add_up
from crm_desktop.models.paper.formats import Formats
from crm_desktop.views.forecasts.figure_lines import figure_lines
from crm_desktop.views.forecasts.forecast_table_model import ForecastTableModel


def lines_of(*amounts, currency="USD"):
    rows = [
        OpportunityRow(
            number,
            f"Deal {number}",
            amount=Decimal(amount),
            currency=currency,
            likelihood=50,
            close_on=date(2026, 12, 1),
        )
        for number, amount in enumerate(amounts)
    ]
    return figure_lines(add_up(Question(date(2026, 11, 21)), rows), Formats())


@pytest.fixture
def model(qtbot, qtmodeltester):
    made = ForecastTableModel(Formats())
    made.show_lines(lines_of("100", "7"), "Month, stage", "USD")
    qtmodeltester.check(made)
    return made


def texts(model, column):
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_a_column_has_cents_in_every_row_or_in_none(model):
    assert texts(model, 2)[0] == "107"
    assert texts(model, 3)[0] == "53.50"
    assert texts(model, 3)[-1] == "0.00"


def test_other_figures_of_the_same_lines_reset_nothing(model, qtbot):
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.show_lines(lines_of("200"), "Month, stage", "USD")
    with qtbot.waitSignal(model.modelReset):
        model.show_lines(lines_of(), "Month, stage", "USD")


def test_money_of_another_currency_says_so(model):
    model.show_lines(lines_of("200", currency="EUR"), "Month, stage", "USD")
    assert "EUR 200" in texts(model, 2)


def test_a_screen_reader_hears_what_a_figure_is_of(model):
    assert model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "December 2026: 107"


def test_headings_cannot_be_selected(model):
    row = texts(model, 0).index("Left out of the totals")
    assert not model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsSelectable
