"""What tests of the Forecast page may use: the page, on a database with a few opportunities."""

from datetime import date
from decimal import Decimal

import pytest

from crm_desktop.views.forecasts import ForecastView
from tests.makers import make_company, make_opportunity

TODAY = date(2026, 11, 21)


@pytest.fixture
def deals(user):
    """Two in December, one slipped, one without a date."""
    acme = make_company("Acme")
    return [
        make_opportunity("Chairs", amount=Decimal(100), likelihood=50, close_on=date(2026, 12, 5), company=acme),
        make_opportunity("Tables", "Meeting", amount=Decimal(300), likelihood=10, close_on=date(2026, 12, 9)),
        make_opportunity("Lamps", amount=Decimal(70), close_on=date(2026, 11, 1)),
        make_opportunity("Doors", amount=Decimal(20)),
    ]


@pytest.fixture
def page(user, background, history, settings, way, on_screen):
    """The page, shown; call `.shown()` to read."""
    made = ForecastView(background, history, way, settings, user, today=lambda: TODAY)
    on_screen(made)
    return made


@pytest.fixture
def shown(page, qtbot):
    """The page once it has read."""
    page.shown()
    qtbot.waitUntil(lambda: page._reading is not None)
    return page
