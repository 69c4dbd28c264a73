"""Rates of exchange, the logo and the fiscal year in Settings."""

from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest
from PIL import Image

from crm_desktop.models.changes import change
from crm_desktop.models.users import our_office
from crm_desktop.models.users.currency_rates import CurrencyRate, keep_rate
from crm_desktop.views.settings.office_section import OfficeSection
from crm_desktop.views.settings.rates_section import RatesSection


@pytest.fixture
def shown(database, user, background, qtbot):
    """Makes a section and reads it; what it writes goes through the history."""
    from crm_desktop.history import History

    refused = []

    def make(kind):
        background.open(database, lambda _: None)
        history = History(background, user)
        history.refused.connect(refused.append)
        section = kind(background, history)
        section.refusals = refused
        qtbot.addWidget(section)
        history.changed.connect(section.refresh)
        section.show()
        section.shown()
        return section

    return make


def test_a_rate_is_added_with_its_day_and_removed(shown, qtbot):
    section = shown(RatesSection)
    section.add_button.click()
    assert section.rate.property("problem") or not CurrencyRate.select().count()
    section.on.set_value(date(2026, 11, 1))
    section.rate.set_value(Decimal("1.085"))
    section.add_button.click()
    qtbot.waitUntil(lambda: section.rates.model.rowCount() == 1)
    kept = CurrencyRate.get()
    assert (kept.currency, kept.on, kept.rate) == ("EUR", date(2026, 11, 1), Decimal("1.085"))
    section.rates.remove_wanted.emit(section.rates.model.rows[0])
    qtbot.waitUntil(lambda: CurrencyRate.select().count() == 0)


def test_ones_own_currency_has_no_rate_to_choose(shown, user, qtbot):
    with change("move", by=user):
        office = our_office()
        office.currency = "EUR"
        office.save()
    section = shown(RatesSection)
    qtbot.waitUntil(lambda: section.currency.value() == "USD")
    assert section.currency.findData("EUR") == -1


def test_a_second_rate_of_one_day_is_refused(shown, user, qtbot):
    with change("keep_rate", by=user):
        keep_rate("EUR", date(2026, 11, 1), Decimal("1.1"))
    section = shown(RatesSection)
    section.on.set_value(date(2026, 11, 1))
    section.rate.set_value(Decimal(2))
    section.add_button.click()
    qtbot.waitUntil(lambda: bool(section.refusals))
    assert "There is a rate of EUR from 2026-11-01 already" in section.refusals[0]


def test_a_logo_is_chosen_shown_and_removed(shown, qtbot, tmp_path):
    picture = BytesIO()
    Image.new("RGB", (3000, 900), "navy").save(picture, "JPEG")
    (tmp_path / "logo.jpg").write_bytes(picture.getvalue())
    section = shown(OfficeSection)
    qtbot.waitUntil(lambda: section._version > 0)
    section.keep_logo(tmp_path / "logo.jpg")
    qtbot.waitUntil(section.remove_logo.isEnabled)
    with Image.open(BytesIO(our_office().logo_bytes)) as kept:
        assert (kept.format, kept.size) == ("PNG", (620, 186))
    section.remove_logo.click()
    qtbot.waitUntil(lambda: our_office().logo == "")


def test_what_is_no_picture_is_refused(shown, qtbot, tmp_path):
    (tmp_path / "logo.png").write_bytes(b"no picture")
    section = shown(OfficeSection)
    qtbot.waitUntil(lambda: section._version > 0)
    section.keep_logo(tmp_path / "logo.png")
    section.keep_logo(tmp_path / "missing.png")
    qtbot.waitUntil(lambda: len(section.refusals) == 2)
    assert "no picture that can be printed" in section.refusals[0]
    assert "missing.png cannot be read" in section.refusals[1]


def test_the_fiscal_year_begins_in_the_month_chosen(shown, qtbot):
    section = shown(OfficeSection)
    qtbot.waitUntil(lambda: section._version > 0)
    section.fields["fiscal_month"].set_value(7)
    section.fields["fiscal_month"].edited.emit()
    qtbot.waitUntil(lambda: our_office().fiscal_month == 7)


def test_another_currency_of_ours_turns_the_rates_or_is_refused(shown, user, qtbot):
    with change("keep_rate", by=user):
        keep_rate("EUR", date(2026, 11, 1), Decimal("1.25"))
    section = shown(OfficeSection)
    qtbot.waitUntil(lambda: section.fields["currency"].value() == "USD")
    section.fields["currency"].set_value("GBP")
    section.fields["currency"].edited.emit()
    qtbot.waitUntil(lambda: bool(section.refusals))
    qtbot.waitUntil(lambda: section.fields["currency"].value() == "USD")
    section.fields["currency"].set_value("EUR")
    section.fields["currency"].edited.emit()
    qtbot.waitUntil(lambda: our_office().currency == "EUR")
    assert (CurrencyRate.get().currency, CurrencyRate.get().rate) == ("USD", Decimal("0.8"))
