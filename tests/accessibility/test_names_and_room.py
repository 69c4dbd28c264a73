"""What assistive technology is told of each page and dialog, and whether all of it fits on a small screen.

The running program is walked through AT-SPI by `.ci/accessibility`; here is the same, quicker, without a bus.
"""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QToolButton, QWidget

from crm_desktop.views.widgets.drawn_chart import DrawnChart
from tests.accessibility.conftest import DIALOGS, PLACES

Role = QAccessible.Role
ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly
MOST_CHILDREN = 40
LAPTOP = QSize(1366, 768 - 48)
"""A small laptop at 100 %, without its task bar."""
ENLARGED = QSize(1280 * 2 // 3, 720 * 2 // 3 - 40)
"""A 1280 × 720 screen at 150 %, in the program's own measure."""
ACTED_ON = {Role.Button, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.PageTab, Role.Link, Role.EditableText,
            Role.List, Role.Table, Role.ListItem, Role.MenuItem, Role.SpinBox}  # fmt: skip


def below(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for at in range(min(root.childCount(), MOST_CHILDREN)):
        child = root.child(at)
        if child is not None and child.isValid() and not child.state().invisible:
            yield child
            yield from below(child)


def nameless(widget: QWidget) -> list[str]:
    found = []
    for each in below(QAccessible.queryAccessibleInterface(widget)):
        state = each.state()
        is_asked = each.role() in ACTED_ON or (state.focusable and each.role() is not Role.Cell)
        if is_asked and not each.text(QAccessible.Text.Name).strip():
            found.append(f"{each.role().name} {type(each.object()).__name__}")
    return found


def unexplained(widget: QWidget) -> list[str]:
    """Buttons that show an icon only, and say nothing when they are pointed at."""
    return [
        each.accessibleName()
        for each in widget.findChildren(QAbstractButton)
        if each.isVisible() and not each.icon().isNull() and not each.toolTip()
        and (not each.text() or (isinstance(each, QToolButton) and each.toolButtonStyle() is ICON_ONLY))
    ]  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
def test_whatever_can_be_acted_on_has_a_name(program, place):
    assert nameless(program.go(place)) == []


@pytest.mark.parametrize("place", PLACES)
def test_what_is_only_an_icon_has_a_tool_tip(program, place):
    assert unexplained(program.go(place)) == []


def test_a_tool_tip_tells_the_key_that_does_the_same(program):
    window = program.go("lead")
    told = {each.accessibleName(): each.toolTip() for each in window.findChildren(QToolButton) if each.isVisible()}
    assert told["Back"] == "Back (Alt+Left)"
    assert told["Show or hide the names"].endswith("(Ctrl+B)")
    assert told["Next"] == "Next (Ctrl+Down)"


@pytest.mark.parametrize("place", PLACES)
def test_no_button_is_too_small_to_hit(program, place):
    window = program.go(place)
    small = [
        (each.accessibleName(), each.width(), each.height())
        for each in window.findChildren(QAbstractButton)
        if each.isVisible() and not isinstance(each.parentWidget(), QLineEdit) and min(each.width(), each.height()) < 22
    ]
    assert small == []


@pytest.mark.parametrize(("title", "asked"), DIALOGS.items(), ids=DIALOGS)
def test_a_dialog_names_all_that_is_in_it_and_fits_on_a_small_screen(program, title, asked):
    dialog = program.dialog(*asked)
    try:
        assert nameless(dialog) == []
        least = dialog.minimumSize().expandedTo(dialog.minimumSizeHint())
        assert least.boundedTo(ENLARGED) == least
        assert dialog.size().boundedTo(LAPTOP) == dialog.size()
    finally:
        dialog.reject()
        program.rest()


@pytest.mark.parametrize("place", PLACES)
def test_the_window_fits_on_a_screen_of_1280_by_720_at_150_percent(program, place):
    window = program.go(place)
    kept = window.size()
    try:
        window.resize(ENLARGED)
        program.rest()
        assert window.size() == ENLARGED
        page = window.page
        assert page.minimumSizeHint().boundedTo(page.size()) == page.minimumSizeHint()
        assert page.mapTo(window, page.rect().bottomRight()).x() < window.width()
    finally:
        window.resize(kept)
        program.rest()


def test_the_navigation_is_a_list_of_the_views(program):
    program.go("Leads")
    navigation = QAccessible.queryAccessibleInterface(program.window.navigation)
    assert navigation.role() is Role.List
    assert navigation.text(QAccessible.Text.Name) == "Navigation"
    assert [navigation.child(at).text(QAccessible.Text.Name) for at in range(navigation.childCount())] == [
        "Today", "Leads", "People", "Companies", "Opportunities", "Pipeline", "Forecast", "Reports", "Data health",
        "Imports", "Settings",
    ]  # fmt: skip
    chosen = [navigation.child(at) for at in range(navigation.childCount()) if navigation.child(at).state().selected]
    assert [each.text(QAccessible.Text.Name) for each in chosen] == ["Leads"]


def test_an_item_that_a_screen_reader_selects_opens(program):
    program.go("Leads")
    navigation = QAccessible.queryAccessibleInterface(program.window.navigation)
    navigation.selectionInterface().select(navigation.child(5))
    program.rest()
    assert program.window.here == "Pipeline"


def test_the_board_is_lists_named_by_stage_with_cards_that_say_what_they_are(program):
    window = program.go("Pipeline")
    lists = [each for each in below(QAccessible.queryAccessibleInterface(window)) if each.role() is Role.List]
    named = {each.text(QAccessible.Text.Name): each for each in lists}
    assert {"Negotiation", "Won", "Lost"} <= set(named)
    card = named["Won"].child(0)
    assert card.role() is Role.ListItem
    assert card.text(QAccessible.Text.Name).count(", ") >= 2


def test_a_chart_says_its_figures_as_a_whole_and_bar_by_bar(program):
    window = program.go("Forecast")
    chart = next(each for each in window.findChildren(DrawnChart) if each.isVisible())
    heard = QAccessible.queryAccessibleInterface(chart)
    assert heard.role() is Role.Grouping
    assert heard.text(QAccessible.Text.Name)
    assert "Weighted" in heard.text(QAccessible.Text.Description)
    bars = [each for each in below(heard) if each.role() is Role.Button]
    assert len(bars) >= 3
    assert all("Weighted" in bar.text(QAccessible.Text.Name) for bar in bars)


def test_no_two_of_the_windows_own_entries_share_an_icon(program):
    program.go("Today")
    shown = Counter(action.icon for action in program.actions() if action.icon and action.menu in ("Edit", "Help"))
    assert [icon for icon, count in shown.items() if count > 1] == []
