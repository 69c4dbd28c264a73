from datetime import date
from decimal import Decimal

import pytest

from crm_desktop.models.changes import change, latest_undoable
from crm_desktop.models.forecasts import forecast
from crm_desktop.models.forecasts.accuracy import accuracy
from crm_desktop.models.forecasts.snapshot import ForecastSnapshot, SnapshotRow
from crm_desktop.models.forecasts.snapshots import (
    keep_snapshot,
    keep_weekly_snapshot,
    remove_snapshot,
    snapshot_named,
    snapshots,
    state_now,
    state_of,
)
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage
from crm_desktop.models.refusals import Refused
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import User
from crm_desktop.models.users.currency_rates import keep_rate
from tests.makers import make_company, make_opportunity, stage_named

SUNDAY, MONDAY, NEXT_MONDAY = date(2026, 11, 15), date(2026, 11, 16), date(2026, 11, 23)


def kept_on(user, day, **values):
    with change("keep_snapshot", by=user):
        return keep_snapshot(day, **values)


def test_a_snapshot_is_read_as_things_stood(user):
    make_opportunity("Chairs", amount=Decimal("99.50"), company=make_company("Acme"), owner=user, close_on=NEXT_MONDAY)
    make_opportunity("Doors")
    kept = kept_on(user, MONDAY)
    assert state_of(kept.id).rows == state_now(MONDAY).rows
    assert snapshots()[0].id == kept.id


def test_nothing_open_is_nothing_to_keep(user):
    with pytest.raises(Refused, match="no open opportunity"):
        kept_on(user, MONDAY)
    assert keep_weekly_snapshot(MONDAY) is None


def test_a_name_has_its_limit(user):
    make_opportunity()
    with pytest.raises(Refused, match="200 characters at most"):
        kept_on(user, MONDAY, name="x" * 201)


def test_one_a_week_is_kept_by_itself_and_is_nobodys_step_of_undo(user):
    make_opportunity()
    last = latest_undoable(user)
    assert keep_weekly_snapshot(SUNDAY).weekly
    assert keep_weekly_snapshot(MONDAY) is not None
    assert keep_weekly_snapshot(date(2026, 11, 22)) is None
    assert keep_weekly_snapshot(NEXT_MONDAY) is not None
    assert ForecastSnapshot.select().count() == 3
    assert latest_undoable(user) == last


def test_undo_takes_a_snapshot_back_and_a_removed_one_comes_back(user):
    make_opportunity(amount=Decimal(5))
    kept = kept_on(user, MONDAY)
    before = state_of(kept.id)
    with change("remove_snapshot", by=user):
        remove_snapshot(kept.id)
    assert SnapshotRow.select().count() == 0
    undo(by=user)
    assert state_of(kept.id) == before
    undo(by=user)
    assert (ForecastSnapshot.select().count(), SnapshotRow.select().count()) == (0, 0)


def test_a_viewer_keeps_none(user):
    make_opportunity()
    with change("add", by=user):
        viewer = User.create(name="Eve", role="viewer")
    with pytest.raises(Refused, match="change nothing"):
        kept_on(viewer, MONDAY)


def test_a_snapshot_is_found_by_number_day_name_or_as_the_last(user):
    with pytest.raises(Refused, match="no snapshot yet"):
        snapshot_named("last")
    make_opportunity()
    first, second = kept_on(user, MONDAY, name="Board"), kept_on(user, NEXT_MONDAY)
    for wanted in ("Board", "2026-11-16", str(first.id)):
        assert snapshot_named(wanted).id == first.id
    assert snapshot_named("last").id == second.id
    with pytest.raises(Refused, match="no snapshot “2020-01-01”"):
        snapshot_named("2020-01-01")


def test_a_snapshot_keeps_the_rate_of_its_day(user):
    make_opportunity(amount=Decimal(100), currency="EUR", close_on=NEXT_MONDAY)
    with change("keep_rate", by=user):
        rate = keep_rate("EUR", date(2026, 1, 1), Decimal("1.1"))
    kept = kept_on(user, MONDAY)
    with change("keep_rate", by=user):
        keep_rate("EUR", date(2026, 1, 1), Decimal("1.5"), rate.id)
    assert [row.amount for row in state_of(kept.id).rows] == [110]
    assert [row.amount for row in state_now(MONDAY).rows] == [150]


def test_what_was_foretold_stands_beside_what_came(user):
    expected = make_opportunity(amount=Decimal(100), likelihood=50, close_on=date(2026, 10, 20), category="commit")
    make_opportunity(amount=Decimal(300), likelihood=20, close_on=date(2026, 10, 25))
    kept_on(user, date(2026, 9, 30))
    kept_on(user, date(2026, 10, 15))
    with change("win", by=user):
        move_to_stage(expected.id, stage_named("Won").id, Closing(date(2026, 10, 21), Decimal(120)))
    october, *_ = [each for each in accuracy(forecast(MONDAY)) if each.period.key == "2026-10"]
    assert (october.expected.weighted, october.expected.commit.amount, october.came.amount) == (110, 100, 120)
    assert (october.snapshot.taken_on, october.is_over) == (date(2026, 9, 30), True)
    assert october.share == Decimal(120) / 110
    assert october.came.ids == [expected.id]
    (quarter,) = accuracy(forecast(MONDAY, "year"))
    assert (quarter.period.key, quarter.is_over) == ("2026", False)


def test_no_snapshot_no_accuracy(user):
    assert accuracy(forecast(MONDAY)) == []


def test_one_opportunity_is_one_in_the_history(user):
    make_opportunity("Deal")
    with change("keep", by=user) as kept:
        keep_snapshot(date(2026, 11, 16))
    assert kept.sentence == "Kept a snapshot of 1 open opportunity"
