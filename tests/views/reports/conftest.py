"""What tests of the Reports page may use: the page, on a database with a small past."""

from datetime import date

import pytest

from crm_desktop.views.reports import Reports
from tests.models.reports.past import TODAY, converted, lead, lose, make_list, opened, win


@pytest.fixture
def past(user):
    """Two won, one lost, three leads of one list."""
    fair = make_list()
    first, second, third = (opened(name, 100, owner=user) for name in ("Chairs", "Tables", "Lamps"))
    win(first, date(2026, 11, 5))
    win(second, date(2026, 10, 5))
    lose(third, date(2026, 11, 8))
    lead("A", list=fair)
    lead("B", list=fair, engagement="one-way", engaged_on=date(2026, 3, 5))
    converted(name="C", list=fair, opportunity=first, converted_on=date(2026, 3, 4))


@pytest.fixture
def page(user, background, history, settings, way, on_screen, qtbot):
    """The page, shown and read."""
    made = Reports(background, history, way, settings, user, today=lambda: TODAY)
    on_screen(made)
    made.shown()
    qtbot.waitUntil(lambda: len(made.start.tiles) == 4)
    return made
