"""What tests of dialogs may use."""

import pytest
from PySide6.QtWidgets import QWidget

from crm_desktop.background import Background
from crm_desktop.settings import Settings


@pytest.fixture
def background(qapp):
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
    """What dialogs are opened over; they are gone once they were answered."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made
