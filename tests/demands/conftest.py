"""What the tests of demands may use: a background, preferences of their own, and a window to ask in."""

import pytest
from PySide6.QtWidgets import QWidget


@pytest.fixture
def host(qtbot):
    """The window that dialogs belong to."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window
