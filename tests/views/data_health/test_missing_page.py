"""What is missing, on its page: counted per owner, each number opened by mouse or keys."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from crm_desktop.models.data_health import require_fields
from crm_desktop.models.opportunities.editing import edit_opportunity
from crm_desktop.models.users import our_office
from crm_desktop.views.actions import clashes
from crm_desktop.views.data_health import DataHealth
from crm_desktop.views.data_health.missing_page import MissingPage
from tests.makers import make_opportunity, make_person

Key = Qt.Key


@pytest.fixture
def deals(user):
    full = {"amount": Decimal(1), "close_on": date(2999, 1, 1), "next_action_on": date(2999, 1, 1)}
    return [
        make_opportunity("No amount", owner=user, **{**full, "amount": None}),
        make_opportunity("No date", owner=None, **{**full, "close_on": None}),
        make_opportunity("No amount either", owner=user, **{**full, "amount": None}),
    ]


@pytest.fixture
def page(background, history, way, settings, user, deals, on_screen, answered):
    make_person("Ann", email="ann@", owner=user)
    made = DataHealth(background, history, way, settings, user)
    history.changed.connect(made.refresh)
    made.offered = on_screen(made, 1100, 700)
    made.shown()
    made.tabs.setCurrentIndex(1)
    answered()
    return made


def lines(page):
    model = page.missing.table.gaps
    shown = [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(len(model.lines))
    ]
    return {line[0]: line[1:] for line in shown if model.lines and line[1]}


def choose(page, label, owner):
    table = page.missing.table
    row = next(row for row, line in enumerate(table.gaps.lines) if line.label == label)
    column = [name for _, name in table.gaps.owners].index(owner) + 1
    table.setCurrentIndex(table.gaps.index(row, column))
    return table.gaps.index(row, column)


def test_each_thing_that_is_missing_is_counted_for_each_owner(page):
    model = page.missing.table.gaps
    assert [model.headerData(at, Qt.Orientation.Horizontal) for at in range(4)] == [
        "What is missing", "Total", "Ada", "Nobody",
    ]  # fmt: skip
    said = lines(page)
    assert said["Opportunities without amount"] == ["2", "2", "–"]
    assert said["Opportunities without close date"] == ["1", "–", "1"]
    assert said["People with an invalid email"] == ["1", "1", "–"]
    assert said["Companies without people"] == ["–", "–", "–"]
    assert said["Together"] == ["4", "3", "1"]
    assert page.missing._count.text() == "4 gaps in 4 records"


def test_what_is_known_stands_there_while_the_rest_is_looked_for(background, way, settings, user, deals, answered):
    page = MissingPage(background, way, settings)
    said = []
    page.table.gaps.modelReset.connect(
        lambda: said.append((page._count.text(), [page.table.gaps.index(row, 1).data() for row in (1, 2)]))
    )
    page.look()
    answered()
    assert said[:2] == [("", ["…", "…"]), ("0 gaps in 0 records · Looking…", ["2", "…"])]
    assert page._count.text() == "3 gaps in 3 records"


def test_what_changes_while_it_looks_is_looked_for_once_more(page, background, answered):
    page.missing.look()
    make_person("Bad", email="bad@")
    page.missing.look()
    answered()
    assert lines(page)["People with an invalid email"][0] == "2"
    assert background.idle


def test_a_number_opens_its_rows_and_a_row_its_page(page, deals, qtbot, answered):
    choose(page, "Opportunities without amount", "Ada")
    qtbot.keyClick(page.missing.table, Key.Key_Return)
    answered()
    model = page.missing.rows.model
    assert [model.record(row).name for row in range(model.count)] == ["No amount", "No amount either"]
    assert page.missing.rows.heading.accessibleName() == "Opportunities without amount, Ada"
    page.missing.rows.table.opened.emit(deals[0].id)
    assert page.missing._navigator.opened == [("opportunity", deals[0].id)]
    assert page.way_back() is not None
    qtbot.keyClick(page.missing.rows.table, Key.Key_Escape)
    assert page.missing.table.isVisible()
    assert page.way_back() is None


def test_a_click_opens_a_figure_and_nothing_where_there_is_none(page, qtbot, answered):
    table = page.missing.table
    for label, opens in (("Companies without people", False), ("People with an invalid email", True)):
        table.scrollTo(index := choose(page, label, "Total"))
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
        answered()
        assert page.missing.rows.isVisible() is opens
    assert page.missing.rows.model.record(0).value == "ann@"


def test_what_is_filled_in_leaves_the_rows(page, deals, history, qtbot, answered):
    choose(page, "Opportunities without amount", "Total")
    page.missing.table.open_current()
    answered()
    history.do("edit", lambda: edit_opportunity(deals[0].id, {"amount": "5"}, deals[0].version))
    answered()
    answered()
    assert page.missing.rows.model.count == 1


def test_the_reminder_for_an_owner_is_put_into_the_clipboard(page):
    remind = page.offered.qaction("missing.remind")
    choose(page, "Opportunities without close date", "Nobody")
    assert not remind.isEnabled()
    choose(page, "Opportunities without amount", "Ada")
    assert remind.isEnabled()
    remind.trigger()
    said = QApplication.clipboard().text()
    assert said.startswith("Hello Ada,")
    assert "- Opportunities without amount: 2" in said


def test_the_company_decides_what_is_required(page, user, history, answered):
    history.do("require", lambda: require_fields("person", ["city"], our_office().version))
    answered()
    answered()
    assert lines(page)["People without city"] == ["1", "1", "–"]


def test_looking_again_looks_in_the_section_in_front(page, user, answered):
    make_person("Zoe", email="zoe@")
    page.offered.qaction("health.look").trigger()
    answered()
    assert lines(page)["People with an invalid email"][0] == "2"


def test_no_two_actions_have_the_same_keys(page):
    assert not clashes(page.actions())
