import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QToolButton

from crm_desktop.views.widgets.search_box import SearchBox


@pytest.fixture
def box(qtbot):
    made = SearchBox("Filter", "Filter leads")
    qtbot.addWidget(made)
    return made


def test_a_burst_of_keys_is_one_search(box, qtbot):
    searches = []
    box.searched.connect(searches.append)
    qtbot.keyClicks(box, "acme")
    qtbot.waitUntil(lambda: bool(searches))
    assert searches == ["acme"]


def test_enter_does_not_wait(box, qtbot):
    searches = []
    box.searched.connect(searches.append)
    qtbot.keyClicks(box, "acme")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert searches == ["acme"]


def test_escape_empties_and_then_leaves(box, qtbot):
    searches, left = [], []
    box.searched.connect(searches.append)
    box.left.connect(lambda: left.append(1))
    qtbot.keyClicks(box, "acme")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert searches == ["acme", ""]
    assert left == []
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert left == [1]


def test_what_is_pressed_in_it_has_a_name(qtbot):
    box = SearchBox("Search")
    qtbot.addWidget(box)
    said = {QAccessible.queryAccessibleInterface(b).text(QAccessible.Text.Name) for b in box.findChildren(QToolButton)}
    assert said == {"Search", "Clear"}
