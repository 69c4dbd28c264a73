"""What the tests of demands may use: a background, preferences of their own, and a window to ask in."""

import pytest
from PySide6.QtWidgets import QWidget

from crm_desktop.background import Background
from crm_desktop.settings import Settings


@pytest.fixture
def background(qapp, database):
    """Closed at the end, with its threads' connections."""
    made = Background()
    yield made
    made.close()


@pytest.fixture
def settings(tmp_path):
    """Preferences of this test alone."""
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def host(qtbot):
    """The window that dialogs belong to."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window
