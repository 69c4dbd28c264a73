"""A form that scrolls where there is little room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout

from crm_desktop.views.widgets.field import TextField
from crm_desktop.views.widgets.form import Form
from crm_desktop.views.widgets.scrolled import LOWEST, Scrolled


@pytest.fixture
def form(qapp):
    made = Form()
    for name in "First", "Second", "Third", "Fourth", "Fifth":
        made.add(name, TextField())
    return made


@pytest.fixture
def dialog(form, qtbot):
    made = QDialog()
    QVBoxLayout(made).addWidget(Scrolled(form))
    qtbot.addWidget(made)
    made.show()
    return made


def test_all_of_it_is_shown_where_there_is_room(dialog, form):
    assert not dialog.findChild(Scrolled).verticalScrollBar().isVisible()
    assert form.height() >= form.sizeHint().height()


def test_it_can_become_low_and_then_scrolls_to_what_has_the_focus(dialog, form, qtbot):
    dialog.resize(dialog.width(), LOWEST + 30)
    area = dialog.findChild(Scrolled)
    assert area.verticalScrollBar().maximum() > 0
    first = form.findChildren(TextField)[0]
    first.setFocus()
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget() or first, Qt.Key.Key_Tab)
    assert area.verticalScrollBar().value() > 0


def test_a_window_grows_with_what_is_added(dialog, form, qtbot):
    before = dialog.height()
    form.add("Sixth", TextField())
    qtbot.waitUntil(lambda: dialog.height() > before)
    assert not dialog.findChild(Scrolled).verticalScrollBar().isVisible()
