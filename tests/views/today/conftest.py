"""What tests of the Today page may use: the page on a database, wired as the window wires it."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QObject

from crm_desktop.history import History
from crm_desktop.views.today import Today

TODAY = date(2026, 5, 4)


def day(ahead: int) -> date:
    return TODAY + timedelta(days=ahead)


class Places(QObject):
    """Remembers where one was sent."""

    def __init__(self):
        super().__init__()
        self.been = []

    def go(self, view):
        self.been.append(view)

    def open(self, kind, record_id):
        self.been.append((kind, record_id))

    def back(self):
        self.been.append("back")


@pytest.fixture
def history(background, user):
    return History(background, user)


@pytest.fixture
def places():
    return Places()


@pytest.fixture
def page(background, history, places, settings, user, qtbot, answered):
    """The page, shown and read; call it again after data was made."""

    def shown(**parts):
        made = Today(background, history, places, settings, user, lambda: TODAY, **parts)
        history.changed.connect(made.refresh)
        qtbot.addWidget(made)
        made.resize(900, 700)
        made.show()
        qtbot.waitExposed(made)
        made.shown()
        answered()
        return made

    return shown
