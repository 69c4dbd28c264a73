"""The box at the top: records, what was opened lately, pages and actions of the program, by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from crm_desktop.views.actions import Action, OfferedActions
from crm_desktop.views.search_anywhere import Found, SearchAnywhere, commands

KEY = Qt.Key
ANN = Found("lead", 7, "Ann Lee", "Acme", "leads")


class Desk(QWidget):
    """A box with a few records and actions."""

    def __init__(self, background):
        super().__init__()
        self.did, self.asked = [], []
        actions = [
            Action("go.Leads", "Leads", lambda: self.did.append("leads"), "Ctrl+2", menu="Go"),
            Action("file.import", "Import…", lambda: self.did.append("import"), "Ctrl+I", menu="File"),
            Action("lead.quick", "New lead", lambda: self.did.append("new"), menu="File"),
            Action("lead.new", "New lead", lambda: self.did.append("new too"), menu="Record"),
            Action("lead.delete", "Delete", lambda: self.did.append("delete"), enabled=lambda: False),
            Action("lead.import", "Import…", lambda: None, menu=""),
            Action("edit.search", "Search", lambda: None, "Ctrl+K", menu="Edit"),
        ]
        self.offered = OfferedActions(actions, self)
        elsewhere = QPushButton("Elsewhere", self)  # has the focus at first
        self.box = SearchAnywhere(background, self.find, lambda text: commands(text, self.offered.all()), self)
        layout = QVBoxLayout(self)
        layout.addWidget(elsewhere)
        layout.addWidget(self.box)
        self.resize(600, 500)

    def find(self, text):
        self.asked.append(text)
        return [hit for hit in (ANN, Found("person", 3, "Lea Berg")) if text.lower() in hit.title.lower()]

    def shown(self):
        return [hit.title for hit in self.box.results]


@pytest.fixture
def box(background, qtbot):
    made = Desk(background)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
    qtbot.waitUntil(lambda: made.box.hasFocus() and bool(made.box.results))
    return made


def type_in(desk, qtbot, text):
    qtbot.keyClicks(desk.box, text)
    qtbot.waitUntil(lambda: desk.asked[-1] == text)
    qtbot.waitUntil(lambda: desk.box._background.idle)


def test_an_empty_box_shows_what_was_opened_lately(box, qtbot):
    assert (box.asked, box.shown()) == ([""], ["Ann Lee", "Lea Berg"])
    opened = []
    box.box.wanted.connect(lambda kind, number: opened.append((kind, number)))
    qtbot.keyClick(box.box, KEY.Key_Down)
    qtbot.keyClick(box.box, KEY.Key_Return)
    assert opened == [("person", 3)]


def test_pages_and_actions_are_found_by_their_words_with_their_keys(box, qtbot):
    type_in(box, qtbot, "lea")
    assert box.shown() == ["Leads", "Lea Berg", "New lead"]
    assert box.box.results[0].detail == "Page · Ctrl+2"
    qtbot.keyClick(box.box, KEY.Key_Return)
    assert (box.did, box.box.text(), box.shown()) == (["leads"], "", [])


def test_what_cannot_be_done_now_is_not_offered(box, qtbot):
    type_in(box, qtbot, "delete")
    assert box.shown() == []
    assert box.box._list.item(0).text() == "Nothing found for “delete”"


def test_an_action_is_offered_once_and_done_by_enter(box, qtbot):
    type_in(box, qtbot, "imp")
    assert box.shown() == ["Import"]
    qtbot.keyClick(box.box, KEY.Key_Return)
    assert box.did == ["import"]


def test_escape_empties_and_then_leaves(box, qtbot):
    left = []
    box.box.left.connect(lambda: left.append(True))
    type_in(box, qtbot, "ann")
    qtbot.keyClick(box.box, KEY.Key_Escape)
    assert (box.box.text(), left) == ("", [])
    qtbot.keyClick(box.box, KEY.Key_Escape)
    assert left == [True]


def test_nothing_typed_finds_no_action(qapp):
    assert commands("  ", [(Action("a", "Leads", print), QAction("Leads"))]) == []
