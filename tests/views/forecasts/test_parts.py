"""Changes, quotas and trust beside the forecast: each figure opens its rows."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from crm_desktop.dialogs.set_quota import SetQuota
from crm_desktop.models.changes import change
from crm_desktop.models.forecasts.quotas import set_quota
from crm_desktop.models.forecasts.snapshot import ForecastSnapshot, Quota
from crm_desktop.models.forecasts.snapshots import keep_snapshot
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.periods import period_of
from tests.makers import make_opportunity
from tests.views.forecasts.conftest import TODAY

NOVEMBER = period_of(TODAY, "month")


@pytest.fixture
def raised(user, deals):
    """Chairs were 100 last week."""
    with change("keep_snapshot", by=user):
        keep_snapshot(date(2026, 11, 16), "Board")
    with change("edit", by=user):
        chairs = Opportunity.find(deals[0].id)
        chairs.amount = Decimal(150)
        chairs.save()


def front(page, name, qtbot, ready):
    page.show_part(name)
    qtbot.waitUntil(lambda: bool(ready()))


def lines(page):
    return {line.name: line.figure.amount for line in page.changes.model.lines()}


@pytest.mark.usefixtures("raised")
def test_the_bridge_stands_in_bars_and_lines_which_open_their_rows(shown, qtbot):
    front(shown, "Changes", qtbot, lambda: shown.changes.model.lines())
    assert lines(shown)["Raised"] == 50
    assert (lines(shown)["In the total on 16 Nov 2026"], lines(shown)["In the total on 21 Nov 2026"]) == (400, 450)
    bars = shown.changes.chart.bars
    said = [bar.accessibleName() for bar in bars]
    assert said[0] == "16 Nov 2026: 2 opportunities, 400.00"
    assert "Raised: 1 opportunity, 50.00" in said
    assert said[-1] == "21 Nov 2026: 2 opportunities, 450.00"
    qtbot.mouseClick(next(bar for bar in bars if bar.accessibleName().startswith("Raised")), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.rows.model.count == 1)
    assert shown.rows.model.record(0).row.remark == "100.00 → 150.00"
    assert shown.way_back() is not None


def test_without_a_snapshot_the_page_says_how_to_get_one(shown, deals, qtbot):
    front(shown, "Changes", qtbot, lambda: shown.changes.said.text())
    assert shown.changes.said.text().startswith("No snapshot yet")
    assert not shown.changes.table.isVisible()


@pytest.mark.usefixtures("deals")
def test_where_nothing_changed_the_total_is_said_to_be_the_same(shown, qtbot):
    shown.keep_snapshot()
    qtbot.waitUntil(lambda: ForecastSnapshot.select().count() == 1)
    front(shown, "Changes", qtbot, lambda: shown.changes.said.text().endswith("the total is the same."))


@pytest.mark.usefixtures("deals")
def test_a_snapshot_is_kept_by_its_button_and_can_be_undone(shown, qtbot):
    shown.keep_snapshot()
    qtbot.waitUntil(lambda: ForecastSnapshot.select().count() == 1)
    qtbot.waitUntil(lambda: "snapshot" in shown._history.undo_text)
    shown._history.undo()
    qtbot.waitUntil(lambda: ForecastSnapshot.select().count() == 0)


@pytest.mark.usefixtures("raised")
def test_a_snapshot_is_removed(shown, qtbot):
    front(shown, "Changes", qtbot, lambda: shown.changes.since.count() > 1)
    assert not shown.changes.remove_button.isEnabled()
    shown.changes.since.set_value(ForecastSnapshot.get().id)
    shown.changes.read()
    qtbot.waitUntil(shown.changes.remove_button.isEnabled)
    shown.changes.remove_button.click()
    qtbot.waitUntil(lambda: ForecastSnapshot.select().count() == 0)


def test_quotas_are_shown_and_set_by_an_administrator(shown, user, qtbot):
    make_opportunity(amount=Decimal(80), close_on=date(2026, 11, 30), owner=user)
    shown.read()
    front(shown, "Quotas", qtbot, lambda: shown.quotas.table.cells.lines and shown.quotas._forecast.total.count)
    qtbot.waitUntil(lambda: shown.quotas.table.cells.lines[0].cells[4].text == "80")
    table = shown.quotas.table
    table.open_cell(table.cells.index(0, 1))
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, SetQuota) and each.isVisible())
    dialog.quota.set_value(Decimal(100))
    dialog.adjusted.set_value(Decimal(60))
    dialog.remark.set_value("Late")
    dialog._answer()
    qtbot.waitUntil(lambda: Quota.select().count() == 1)
    kept = Quota.get()
    assert (kept.amount, kept.adjusted, kept.remark, kept.starts_on) == (100, 60, "Late", date(2026, 11, 1))
    opened = []
    table.opened.connect(lambda name, figure: opened.append((name, figure.amount)))
    table.open_cell(table.cells.index(0, 5))
    assert opened == [("Ada · Open", 80)]


def test_a_quota_that_is_no_amount_is_refused(shown, user, qtbot):
    with change("set_quota", by=user):
        set_quota(user.id, NOVEMBER, Decimal(5))
    front(shown, "Quotas", qtbot, lambda: shown.quotas.table.cells.lines)
    table = shown.quotas.table
    table.open_cell(table.cells.index(0, 1))
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, SetQuota) and each.isVisible())
    dialog.quota.clear()
    qtbot.keyClicks(dialog.quota, "lots")
    dialog._answer()
    assert dialog.isVisible()
    assert dialog.quota.problem()
    dialog.reject()


@pytest.mark.usefixtures("raised")
def test_each_share_of_trust_opens_its_opportunities(shown, qtbot):
    front(shown, "Trust", qtbot, lambda: shown.trust.owners.cells.lines)
    everyone = shown.trust.owners.cells.lines[-1]
    assert (everyone.name, everyone.cells[0].text, everyone.cells[2].text) == ("Total", "520", "13%")
    table = shown.trust.owners
    table.open_cell(table.cells.index(len(table.cells.lines) - 1, 3))
    qtbot.waitUntil(lambda: shown.rows.model.count == 1)
    assert shown.rows.model.record(0).row.name == "Lamps"


def test_parts_of_a_line_open_their_own_rows(shown, user, qtbot):
    make_opportunity(amount=Decimal(80), close_on=date(2026, 12, 1), category="commit")
    make_opportunity(amount=Decimal(20), close_on=date(2026, 12, 2), category="best case")
    shown.read()
    qtbot.waitUntil(lambda: shown._reading.forecast.total.count == 2)
    model = shown.figures.model
    assert [model.index(0, column).data() for column in range(4, 7)] == ["20", "80", ""]
    shown.figures.table.open_cell(model.index(0, 5))
    qtbot.waitUntil(lambda: shown.rows.model.count == 1)
    assert shown.rows.model.record(0).row.amount == 80
