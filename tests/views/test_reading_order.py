"""Tab goes as one reads, and what is in that order stays what it was."""

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.views.reading_order import follow_reading, stops


def test_what_was_made_last_comes_where_it_stands(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    below, above = QLineEdit(), QLineEdit()
    layout.addWidget(below)
    layout.insertWidget(0, above)
    page.show()
    page.activateWindow()
    follow_reading(page)
    above.setFocus()
    qtbot.keyClick(above, Qt.Key.Key_Tab)
    assert list(stops(page)) == [above, below]
    assert page.focusWidget() is below


def test_what_comes_next_outlives_what_stands_before_it(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    first, box = QLineEdit(), QDialogButtonBox()
    made_by_qt = box.addButton("Merge", QDialogButtonBox.ButtonRole.AcceptRole)
    layout.addWidget(first)
    layout.addWidget(box)
    page.show()
    for _ in range(2):  # as often as Tab is pressed
        follow_reading(page)
    shiboken6.delete(first)
    assert shiboken6.isValid(made_by_qt)
    assert made_by_qt.text() == "Merge"
