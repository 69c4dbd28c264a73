"""Monday morning: somebody looks at the forecast, opens a figure, and prints it for the meeting."""

from datetime import date
from decimal import Decimal

import pytest
from openpyxl import load_workbook
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from crm_desktop.dialogs.print_forecast import PrintForecast
from crm_desktop.history import History
from crm_desktop.models.changes import change
from crm_desktop.models.forecasts import forecast
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage
from crm_desktop.models.users import our_office
from crm_desktop.views.actions import OfferedActions
from crm_desktop.views.forecasts import ForecastView
from tests.makers import make_company, make_opportunity, stage_named

MONDAY = date(2026, 11, 23)


class NoWay:
    """Nobody leaves the page on this journey."""

    def go(self, view):
        raise AssertionError(view)

    def open(self, kind, record_id):
        raise AssertionError(kind)


@pytest.fixture
def office(user):
    """An office with a pipeline full of deals: some ahead, one late, one won, some that nobody has dated or priced."""
    acme = make_company("Müller & Søn <Łódź>")
    with change("office", by=user):
        ours = our_office()
        ours.name, ours.address = "Harbour & Finch Ltd", "12 Quay Street\nBristol"
        ours.save()
    for number in range(30):
        make_opportunity(
            f"Order {number}",
            amount=Decimal(1000 + number),
            likelihood=50,
            close_on=date(2026, 12 if number % 2 else 11, 28),
            company=acme,
            owner=user,
        )
    make_opportunity("Late", amount=Decimal(70), close_on=date(2026, 11, 1))
    make_opportunity("Undated", amount=Decimal(80))
    make_opportunity("Press coverage", close_on=date(2026, 12, 1))
    won = make_opportunity("Won one", amount=Decimal(500), close_on=date(2026, 11, 5))
    with change("move_to_stage", by=user):
        move_to_stage(won.id, stage_named("Won").id, Closing(date(2026, 11, 6)))


@pytest.fixture
def page(background, database, office, user, qtbot, settings):
    background.open(database, lambda _: None)
    made = ForecastView(background, History(background, user), NoWay(), settings, user, today=lambda: MONDAY)
    qtbot.addWidget(made)
    made.offer(OfferedActions(made.actions(), made))
    made.show()
    made.shown()
    qtbot.waitUntil(lambda: made.figures.model.rowCount() > 0)
    return made


def test_the_forecast_is_looked_at_opened_and_printed(page, qtbot, tmp_path):
    # The page says the same as the command line would.
    figures = forecast(MONDAY).to_json()
    assert figures["total"] == {"count": 30, "amount": "30435.00", "weighted": "15217.50"}
    assert (figures["slipped"]["count"], figures["no_date"]["count"], figures["no_amount"]["count"]) == (1, 1, 1)
    assert figures["won"]["amount"] == "500.00"
    assert page.figures.model.index(0, 2).data() == "15,210"

    # A figure is opened by keyboard, and one comes back.
    page.figures.table.setCurrentIndex(page.figures.model.index(0, 0))
    qtbot.keyClick(page.figures.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.rows.model.count == 15)
    qtbot.keyClick(page.rows, Qt.Key.Key_Escape)

    # Print forecast… shows a preview, by owner, on Letter.
    button = next(each for each in page.findChildren(QPushButton) if each.text() == "Print forecast…")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = page.findChild(PrintForecast)
    for field, value in ((dialog.group, "owner"), (dialog.paper, "Letter")):
        field.set_value(value)
        field.edited.emit()
    qtbot.waitUntil(dialog.save_pdf.isEnabled)
    qtbot.waitUntil(lambda: dialog.preview.sheets.picture(0) is not None)

    # The PDF and the workbook say the same as the screen.
    pdf, workbook = tmp_path / "Monday.pdf", tmp_path / "Monday.xlsx"
    dialog.write_pdf(pdf)
    dialog.write_workbook(workbook)
    qtbot.waitUntil(lambda: len(dialog.messages.messages()) == 2)
    pages = [page.get_textpage().get_text_range() for page in PdfDocument(pdf)]
    text = " ".join(" ".join(pages).split())
    for said in ("Harbour & Finch Ltd", "By month and owner", "Müller & Søn <Łódź>", "30,435", "15,217.50", "Late"):
        assert said in text
    assert f"Page 1 of {len(pages)}" in pages[0]
    total = [row for row in load_workbook(workbook)["Forecast"].values if row[:2] == ("Total", "All")]
    assert total == [("Total", "All", 30, 30435, 15217.5)]
    dialog.reject()
