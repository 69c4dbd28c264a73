"""The whole program by keyboard: Tab reaches all and comes back, Escape closes, no two actions share a key."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QDialog, QRadioButton, QWidget

from crm_desktop.views import keys
from crm_desktop.views.actions import clashes
from tests.accessibility.conftest import DIALOGS, PLACES

MOST = 150


def name_of(widget: QWidget) -> str:
    """A value and the editor that takes its place have one name."""
    text = getattr(widget, "text", str)
    return widget.accessibleName() or (text().replace("&", "") if callable(text) else "")


def stops(start: QWidget, key: Qt.Key) -> list[str]:
    """Where Tab goes until it is back at the start."""
    start.setFocus()
    met: list[tuple[str, int]] = []
    for _ in range(MOST):
        focused = QApplication.focusWidget()
        assert focused is not None, f"the focus is lost after {met[-1:]}"
        here = (name_of(focused), hash(focused.parentWidget()))
        if met and here == met[0]:
            return [name for name, _ in met]
        assert here not in met[:-1], f"Tab goes round from {met[-1][0]} to {here[0]}"
        if not met or here != met[-1]:  # the links of one line are stops of their own
            met.append(here)
        QTest.keyClick(focused, key)
        QApplication.processEvents()
        QApplication.processEvents()
    raise AssertionError("Tab does not come back")


def wanted(window: QWidget) -> set[str]:
    """All that can be reached by Tab."""
    return {
        name_of(each)
        for each in window.findChildren(QWidget)
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.window() is window and not isinstance(each.parent(), QComboBox | QAbstractSpinBox)
        and not (isinstance(each, QRadioButton) and not each.isChecked())
    }  # fmt: skip


def is_open(dialog: QDialog) -> bool:
    """One that closes may be gone at once."""
    return shiboken6.isValid(dialog) and dialog.isVisible()


@pytest.mark.parametrize("place", PLACES)
def test_tab_reaches_all_of_a_page_and_comes_back(program, place):
    window = program.go(place)
    window.activateWindow()
    there = stops(window.navigation, Qt.Key.Key_Tab)
    assert wanted(window) <= set(there)
    assert all(there), there


@pytest.mark.parametrize("place", ["Leads", "Pipeline", "Forecast", "Settings", "opportunity"])
def test_backwards_it_is_the_same_way(program, place):
    window = program.go(place)
    window.activateWindow()
    there = stops(window.navigation, Qt.Key.Key_Tab)
    program.go(place)
    back = stops(window.navigation, Qt.Key.Key_Backtab)
    assert set(back) >= set(there) - {""}


@pytest.mark.parametrize(("title", "asked"), DIALOGS.items(), ids=DIALOGS)
def test_a_dialog_begins_with_the_focus_is_gone_through_by_tab_and_closes_with_escape(program, title, asked):
    dialog = program.dialog(*asked)
    try:
        assert title in dialog.windowTitle()
        dialog.activateWindow()
        first = QApplication.focusWidget()
        assert first is not None
        assert first.window() is dialog
        if len(wanted(dialog)) > 1:
            assert wanted(dialog) <= set(stops(first, Qt.Key.Key_Tab))
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        program.rest()
        assert not is_open(dialog)
    finally:
        if is_open(dialog):
            dialog.close()
        program.rest()


@pytest.mark.parametrize("place", PLACES)
def test_no_two_actions_of_a_page_and_its_window_have_the_same_key(program, place):
    program.go(place)
    assert [(one.name, other.name) for one, other in clashes(program.actions())] == []


def test_every_menu_has_a_letter_of_its_own(program):
    program.go("Leads")
    titles = [action.text() for action in program.window.menuBar().actions()]
    letters = [title[title.index("&") + 1].upper() for title in titles]
    assert len(letters) == len(set(letters)), titles


def test_the_page_of_shortcuts_lists_every_key_of_every_page(program):
    dialog = program.dialog("Today", "help.shortcuts")
    try:
        program.until(lambda: dialog.found("")[-1][0] == "Call run")
        listed = {key for _, rows in dialog.found("") for key, _ in rows}
        for place in PLACES[:15]:
            program.go(place)
            missing = [a.name for a in program.actions() if a.shortcut and keys.shown(a.shortcut) not in listed]
            assert missing == []
    finally:
        dialog.reject()
        program.rest()
