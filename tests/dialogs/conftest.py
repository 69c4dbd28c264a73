"""What tests of dialogs may use."""

import pytest
from PySide6.QtWidgets import QWidget


@pytest.fixture
def host(qtbot):
    """What dialogs are opened over; they are gone once they were answered."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made
