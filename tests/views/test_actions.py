import pytest
from PySide6.QtWidgets import QMainWindow, QWidget

from crm_desktop.views.actions import Action, OfferedActions, clashes, fill_menu_bar


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


def test_two_equal_shortcuts_are_found_however_they_are_written():
    one = Action("one", "One", list, "Ctrl+Shift+L")
    other = Action("other", "Other", list, "Shift+Ctrl+L")
    assert clashes([one, Action("third", "Third", list), other]) == [(one, other)]


def test_menus_are_collected_in_their_order_with_a_line_between_groups(window):
    actions = [
        Action("quit", "Quit", list, menu="File", group=9),
        Action("about", "About", list, menu="Help"),
        Action("new", "New", list, menu="File"),
    ]
    fill_menu_bar(window.menuBar(), [OfferedActions(actions, window)])
    menus = window.menuBar().actions()
    assert [menu.text() for menu in menus] == ["&File", "&Help"]
    assert [action.text() for action in menus[0].menu().actions()] == ["New", "", "Quit"]


def test_an_action_is_enabled_when_it_says_so(window):
    open_, done = [], []
    offered = OfferedActions([Action("go", "Go", lambda: done.append(1), enabled=lambda: bool(open_))], window)
    button = offered.button("go")
    assert not button.isEnabled()
    open_.append(1)
    offered.update()
    assert button.isEnabled()
    button.click()
    assert done == [1]


def test_a_button_has_the_name_of_its_text_and_tells_its_shortcut(window):
    button = OfferedActions([Action("new", "New lead", list, "Ctrl+N")], window).button("new")
    assert button.accessibleName() == "New lead"
    assert "Ctrl+N" in button.toolTip()


def test_a_hint_and_a_tick_follow_what_they_stand_for(window):
    state = {"hint": "", "on": False}
    action = Action("a", "Undo", list, hint=lambda: state["hint"], checked=lambda: state["on"])
    offered = OfferedActions([action], window)
    state.update(hint="Converted Ann Lee", on=True)
    offered.update()
    assert (offered.qaction("a").text(), offered.qaction("a").toolTip()) == ("Undo", "Converted Ann Lee")
    assert offered.qaction("a").isChecked()


def test_a_context_menu_holds_what_is_about_the_selection(window):
    owner = QWidget(window)
    offered = OfferedActions([Action("a", "New", list), Action("b", "Delete", list, selection=True)], owner)
    assert [action.text() for action in offered.menu(owner, selection_only=True).actions()] == ["Delete"]
