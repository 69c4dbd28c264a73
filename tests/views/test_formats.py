from datetime import date, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from crm_desktop.models.paper.formats import Formats
from crm_desktop.views import formats

TODAY = date(2026, 11, 21)


@pytest.fixture(autouse=True)
def english():
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize(
    ("amount", "said"),
    [
        (None, ""),
        (Decimal(0), "0.00"),
        (Decimal("1234.5"), "1,234.50"),
        (Decimal("-1234.56"), "-1,234.56"),
        (Decimal("999999999999.99"), "999,999,999,999.99"),
    ],
)
def test_money_is_exact(amount, said):
    assert formats.money_text(amount) == said


@pytest.mark.parametrize(
    ("locale", "said"), [("en_US", "15%"), ("de_DE", "15\N{NO-BREAK SPACE}%"), ("tr_TR", "%15"), ("C", "15%")]
)
def test_percents_are_spelled_as_the_locale_has_it_and_as_the_forecast_does(locale, said):
    QLocale.setDefault(QLocale(locale))
    assert formats.percent_text(15) == said
    assert Formats(locale).share(Decimal(15), Decimal(100)) == said
    assert formats.percent_text(None) == ""


def test_money_as_germans_write_it():
    QLocale.setDefault(QLocale("de_DE"))
    assert formats.money_text(Decimal("1234.50"), "EUR") == "1.234,50 EUR"


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 21), "Today"),
        (date(2026, 11, 22), "Tomorrow"),
        (date(2026, 11, 20), "Yesterday"),
        (date(2026, 11, 27), "Friday"),
        (date(2026, 11, 18), "3 days ago"),
        (date(2026, 11, 28), "28 Nov 2026"),
        (date(2026, 1, 2), "2 Jan 2026"),
        (None, ""),
    ],
)
def test_a_day_is_said_as_people_say_it(day, said):
    assert formats.when_text(day, TODAY) == said


def test_a_day_of_the_week_begins_large_as_today_does():
    QLocale.setDefault(QLocale("fr_FR"))
    assert formats.when_text(date(2026, 11, 27), TODAY) == "Vendredi"


def test_counts_have_their_noun():
    assert formats.count_text(1, "lead", "leads") == "1 lead"
    assert formats.count_text(1204, "lead", "leads") == "1,204 leads"


def test_a_moment_is_said_by_the_clock_on_the_wall():
    assert formats.moment_text(datetime(2026, 11, 21, 12, 5)).startswith("21 Nov 2026, ")
