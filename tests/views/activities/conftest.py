"""What tests of the timeline may use: a timeline on a database, wired as a record page wires it."""

from datetime import date

import pytest

from crm_desktop.history import History
from crm_desktop.views.activities.timeline import Timeline
from tests.views.records.desk import desk, english

__all__ = ["desk", "english"]

TODAY = date(2026, 5, 4)


@pytest.fixture
def history(background, user):
    return History(background, user)


@pytest.fixture
def timeline_of(background, history, qtbot, answered):
    """The timeline of a record, shown and read."""

    def shown(record):
        made = Timeline(background, history, record.noun(), lambda: TODAY)
        history.changed.connect(made.refresh)
        qtbot.addWidget(made)
        made.resize(600, 700)
        made.show()
        qtbot.waitExposed(made)
        made.show_record(record.id)
        answered()
        return made

    return shown
