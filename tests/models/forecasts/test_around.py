"""What stands around a forecast is in the PDF and in the workbook, and its figures are those of the forecast."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from openpyxl import load_workbook
from pypdfium2 import PdfDocument

from crm_desktop.models.changes import change
from crm_desktop.models.forecasts import forecast
from crm_desktop.models.forecasts.around import read_around
from crm_desktop.models.forecasts.printing import PrintOptions, print_forecast
from crm_desktop.models.forecasts.quotas import set_quota
from crm_desktop.models.forecasts.snapshots import keep_snapshot
from crm_desktop.models.forecasts.workbook import write_forecast_workbook
from crm_desktop.models.opportunities.editing import edit_opportunity
from crm_desktop.models.periods import period_of
from crm_desktop.models.users.currency_rates import keep_rate
from tests.makers import make_opportunity

BEFORE, DAY = date(2026, 11, 2), date(2026, 11, 21)


@pytest.fixture
def quarter(user):
    """A snapshot, then an opportunity raised and one new; a quota for the month."""
    chairs = make_opportunity("Chairs", amount=Decimal(100), likelihood=50, close_on=date(2026, 12, 5), owner=user)
    with change("keep_snapshot", by=user):
        keep_snapshot(BEFORE)
    with change("edit_opportunity", by=user):
        edit_opportunity(chairs.id, {"amount": Decimal(150)}, chairs.version)
    make_opportunity("=Tables", amount=Decimal(40), likelihood=25, close_on=date(2026, 12, 9), owner=user)
    with change("set_quota", by=user):
        set_quota(user.id, period_of(DAY, "month"), Decimal(1000), Decimal(900), "Two big ones")
    return forecast(DAY)


def rows_of(sheet):
    return [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]


def test_the_workbook_has_changes_quotas_trust_and_accuracy(quarter, tmp_path):
    path = tmp_path / "f.xlsx"
    write_forecast_workbook(quarter, path, around=read_around(quarter))
    book = load_workbook(path)
    assert book.sheetnames == [
        "Forecast", "Opportunities", "Left out", "Changes", "Quotas", "Trust", "Accuracy", "About",
    ]  # fmt: skip
    changes = rows_of(book["Changes"])
    sums = [row for row in changes if row[1] == "All"]
    assert sum(row[4] for row in sums[:-1]) == sums[-1][4] == quarter.total.amount
    assert ["Raised", "Chairs", "100.00 → 150.00", 1, 50, 25, 1] in changes
    assert ["New", "=Tables", None, 1, 40, 10, 2] in [[cell or None for cell in row] for row in changes]
    assert rows_of(book["Quotas"])[0][1:3] == ["Ada", 1000]
    assert rows_of(book["Quotas"])[0][7:] == [900, 0, "Two big ones"]
    assert rows_of(book["Trust"])[-1][:2] == ["Total", 190]
    assert rows_of(book["Accuracy"])[0][1] == datetime(2026, 11, 2)


def test_without_a_past_there_are_only_the_sheets_of_the_forecast(user, tmp_path):
    make_opportunity("Chairs", amount=Decimal(100), close_on=date(2026, 12, 5))
    asked, path = forecast(DAY), tmp_path / "f.xlsx"
    write_forecast_workbook(asked, path, around=read_around(asked))
    assert load_workbook(path).sheetnames == ["Forecast", "Opportunities", "Left out", "Trust", "About"]


def test_the_pdf_says_what_was_foretold_and_what_came(quarter, tmp_path):
    path = tmp_path / "f.pdf"
    print_forecast(quarter, path, PrintOptions(datetime(2026, 11, 21), around=read_around(quarter)))
    text = " ".join(page.get_textpage().get_text_range() for page in PdfDocument(path))
    assert "What was foretold, and what came" in text
    assert "so far" in text


def test_money_counts_at_the_rate_that_was_kept_with_it(user):
    with change("keep_rate", by=user):
        rate = keep_rate("EUR", date(2000, 1, 1), Decimal("1.10"))
    make_opportunity("Old", amount=Decimal(100), currency="EUR", close_on=date(2026, 12, 5))
    with change("keep_rate", by=user):
        keep_rate("EUR", date(2000, 1, 1), Decimal("1.50"), rate.id)
    make_opportunity("New", amount=Decimal(100), currency="EUR", close_on=date(2026, 12, 6))
    found = forecast(DAY)
    assert found.total.amount == Decimal(110) + Decimal(150)
    assert [row.own_amount for row in found.total.rows] == [100, 100]
