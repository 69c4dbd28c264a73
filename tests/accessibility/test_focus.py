"""Wherever the focus is, it is seen, and it goes through a page as one reads it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QDialogButtonBox, QToolButton, QWidget

from crm_desktop.views.theme import palette_of
from crm_desktop.views.theme_style import QuietStyle
from tests.accessibility.conftest import DIALOGS, PLACES
from tests.accessibility.test_keyboard import MOST, name_of

AROUND = 6


@pytest.fixture(scope="module", autouse=True)
def our_style(qapp) -> Iterator[None]:
    """The one that we draw ourselves, in light; as in the program, no window lives to see another."""
    kept, palette = qapp.style().objectName(), qapp.palette()
    qapp.setStyle(QuietStyle())
    qapp.setPalette(palette_of(False, False))
    yield
    qapp.setStyle(kept)
    qapp.setPalette(palette)


def place_of(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-AROUND, -AROUND, AROUND, AROUND)


def press_tab(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Tab)
    QApplication.processEvents()
    QApplication.processEvents()


def way_through(dialog: QDialog) -> Iterator[tuple[str, QRect, bool]]:
    """Each stop after the first: its name, its place, and whether the focus is seen."""
    first = QApplication.focusWidget()
    press_tab(first)
    while (focused := QApplication.focusWidget()) is not first:
        name, place = name_of(focused), place_of(dialog, focused)
        there = dialog.grab(place).toImage()
        press_tab(focused)
        yield name, place, dialog.grab(place).toImage() != there


def way(window: QWidget) -> Iterator[tuple[str, QRect, QImage, QImage]]:
    """Each stop from the navigation on: its name, its place, and how that looks with the focus and without."""
    window.navigation.setFocus()
    press_tab(window.navigation)
    met: list[tuple[str, int, int]] = []
    while (focused := QApplication.focusWidget()) is not window.navigation and len(met) < MOST:
        assert focused is not None
        name, place = name_of(focused), place_of(window, focused)
        here = (name, place.x(), place.y())
        if here in met[:-1]:
            return
        there = window.grab(place).toImage()
        press_tab(focused)
        if QApplication.focusWidget() is not focused:  # the links of one line are stops of their own
            met.append(here)
            yield name, place, there, window.grab(place).toImage()


@pytest.mark.parametrize("place", PLACES)
def test_the_focus_is_seen_wherever_it_is(program, place):
    window = program.go(place)
    window.activateWindow()
    assert [name for name, _, there, gone in way(window) if there == gone] == []


@pytest.mark.parametrize("place", ["lead", "person", "company", "opportunity"])
def test_tab_goes_through_a_record_from_its_head_to_its_fields_to_its_timeline(program, place):
    window = program.go(place)
    window.activateWindow()
    names = [name for name, *_ in way(window)]
    assert names.index("Log activity…") < names.index("More") < names.index("Add file…")
    assert names.index("Add file…") < len(names) - 1 - names[::-1].index("Note")


@pytest.mark.parametrize("title", [title for title in DIALOGS if title != "Import list"])  # two buttons only
def test_the_focus_is_seen_in_a_dialog_and_goes_on_to_its_buttons_from_left_to_right(program, title):
    dialog = program.dialog(*DIALOGS[title])
    try:
        dialog.activateWindow()
        met = list(way_through(dialog))
        assert [name for name, _, seen in met if not seen] == []
        buttons = {each.text() for box in dialog.findChildren(QDialogButtonBox) for each in box.buttons()}
        across = [place.x() for name, place, _ in met if name in buttons]
        assert across == sorted(across)
    finally:
        dialog.reject()
        program.rest()


def test_the_values_of_a_conversion_are_gone_through_before_what_stands_below_them(program):
    dialog = program.dialog(*DIALOGS["Convert lead"])
    try:
        dialog.activateWindow()
        names = [name for name, *_ in way_through(dialog)]
        assert names.index("New person") < names.index("Name of the person") < names.index("Opportunity name")
    finally:
        dialog.reject()
        program.rest()


def test_the_navigation_shows_that_it_has_the_focus(program):
    window = program.go("Leads")
    window.activateWindow()
    window.navigation.setFocus()
    press_tab(window.navigation)
    gone = window.navigation.grab().toImage()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is window.navigation
    assert window.navigation.grab().toImage() != gone


def test_a_table_of_figures_that_is_reached_by_key_has_a_line_to_stand_on(program):
    window = program.go("Forecast")
    table = window.page.figures.table
    table.setCurrentIndex(table.model().index(-1, -1))
    window.navigation.setFocus()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.currentIndex().row() == 0


def test_enter_presses_a_button_and_space_alone_ticks(program):
    window = program.go("lead")
    window.activateWindow()
    back = next(each for each in window.findChildren(QToolButton) if each.accessibleName() == "Back to Leads")
    back.setFocus()
    QTest.keyClick(back, Qt.Key.Key_Return)
    program.rest()
    assert window.page.title == "Leads"
    program.go("Pipeline")
    tick = next(each for each in window.page.findChildren(QCheckBox) if each.isVisible())
    tick.setFocus()
    QTest.keyClick(tick, Qt.Key.Key_Return)
    assert not tick.isChecked()
