from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from crm_desktop.models.changes import change
from crm_desktop.models.forecasts import OpportunityRow
from crm_desktop.models.forecasts.bridge import Scope, bridge, bridge_between, bridge_since_last
from crm_desktop.models.forecasts.snapshots import State, keep_snapshot, state_now, state_of
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage
from crm_desktop.models.periods import period_of
from crm_desktop.models.refusals import Refused
from tests.makers import any_user, make_opportunity, stage_named
from tests.models.forecasts.rows import a_row, asked

MONDAY, LATER = date(2026, 11, 16), date(2026, 11, 23)


def a_state(on, *rows, currency="USD"):
    return State(on, datetime(on.year, on.month, on.day), currency, rows)


def crossing(before, after, **options):
    return bridge(a_state(MONDAY, *before), a_state(LATER, *after), **options)


def parts_of(found):
    return {kind: (figure.count, figure.amount, figure.weighted) for kind, figure in found.parts.items()}


def test_each_thing_that_can_happen_is_a_part_of_its_own():
    kept = [a_row("100", 50) for _ in range(8)]
    raised, lowered, surer, won, lost, slipped, gone, dateless = kept
    after = [
        raised._replace(amount=Decimal(150)),
        lowered._replace(amount=Decimal(70)),
        surer._replace(likelihood=80),
        slipped._replace(close_on=date(2026, 11, 20)),
        dateless._replace(close_on=None),
        a_row("40", 25),
    ]
    found = crossing(kept, after, decided={won.id: "won", lost.id: "lost"})
    assert parts_of(found) == {
        "new": (1, 40, 10),
        "raised": (2, 50, 25 + 30),
        "moved": (1, -100, -50),
        "lowered": (1, -30, -15),
        "slipped": (1, -100, -50),
        "lost": (1, -100, -50),
        "won": (1, -100, -50),
        "removed": (1, -100, -50),
    }
    assert (found.start.amount, found.end.amount) == (800, 360)
    assert gone.id in found.parts["removed"].ids


def test_in_one_period_a_later_month_has_slipped_and_an_earlier_one_has_moved():
    december = period_of(date(2026, 12, 1), "month")
    late, early, come = (a_row("100", 50) for _ in range(3))
    come = come._replace(close_on=date(2027, 2, 1))
    found = crossing(
        [late, early, come],
        [
            late._replace(close_on=date(2027, 1, 4)),
            early._replace(close_on=date(2026, 11, 30)),
            come._replace(close_on=date(2026, 12, 30)),
        ],
        scope=Scope(period=december),
    )
    assert parts_of(found) == {"slipped": (1, -100, -50), "moved": (2, 0, 0)}
    assert (found.start.amount, found.end.amount) == (200, 100)


def test_another_pipeline_is_a_move_and_what_was_won_before_it_is_won():
    sold, moved = a_row("10", pipeline="Sales"), a_row("20", pipeline="Sales")
    after = [sold._replace(pipeline="Service"), moved._replace(pipeline="Service")]
    found = crossing([sold, moved], after, scope=Scope("Sales"), decided={sold.id: "won"})
    assert parts_of(found) == {"moved": (1, -20, -10), "won": (1, -10, -5)}


def test_another_rate_is_no_raise():
    row = a_row("110", own_amount=Decimal(100), own_currency="EUR")
    found = crossing([row], [row._replace(amount=Decimal(120))])
    assert parts_of(found) == {"rates": (1, 10, 5)}


def test_what_is_open_again_is_not_new():
    row = a_row("10")
    assert parts_of(crossing([], [row], known=lambda number: True)) == {"reopened": (1, 10, 5)}


def test_a_row_says_what_became_of_it():
    row = a_row("1000", 50)
    found = crossing([row], [row._replace(amount=Decimal(1500), likelihood=60, close_on=date(2027, 1, 5))])
    (told,) = found.parts["raised"].rows
    assert told.remark == "1,000.00 → 1,500.00, 50% → 60%, 15 Dec 2026 → 5 Jan 2027"


def test_states_in_different_money_are_not_compared():
    with pytest.raises(Refused, match="counts in EUR, this one in USD; the two cannot be compared"):
        bridge(a_state(MONDAY, currency="EUR"), a_state(LATER))


amounts = some.none() | some.decimals(0, 10_000, places=2)
days = some.none() | some.dates(date(2026, 9, 1), date(2027, 6, 30))
rows = some.builds(
    OpportunityRow,
    some.integers(1, 6),
    some.just("Deal"),
    amount=amounts,
    close_on=days,
    likelihood=some.integers(0, 100),
    pipeline=some.sampled_from(["Sales", "Service"]),
    category=some.sampled_from(["pipeline", "commit", "omitted"]),
    currency=some.sampled_from(["USD", "", "EUR"]),
    weight=some.none(),
    own_amount=some.none(),
    own_currency=some.just(""),
)
states = some.lists(rows, max_size=6, unique_by=lambda row: row.id)
scopes = some.builds(
    Scope,
    some.sampled_from([None, "Sales"]),
    some.sampled_from([None, period_of(date(2026, 12, 1), "month"), period_of(date(2026, 12, 1), "quarter", 7)]),
)
fates = some.dictionaries(some.integers(1, 6), some.sampled_from(["won", "lost"]))


@settings(max_examples=100, deadline=None)
@given(states, states, scopes, fates)
def test_start_and_parts_always_give_the_end(before, after, scope, decided):
    found = crossing(before, after, scope=scope, decided=decided)
    for sum_of in (lambda figure: figure.amount, lambda figure: figure.weighted):
        assert sum_of(found.start) + sum(map(sum_of, found.parts.values())) == sum_of(found.end)
    assert (
        found.start.count
        + sum(
            len(figure.rows) * sign
            for kind, sign in (("new", 1), ("reopened", 1), ("won", -1), ("lost", -1), ("removed", -1))
            if (figure := found.parts.get(kind))
        )
        + sum(
            _step(row, found)
            for kind in ("raised", "moved", "lowered", "slipped", "rates")
            for row in _rows(found, kind)
        )
        == found.end.count
    )
    for figure in found.parts.values():
        assert figure.amount == sum(row.amount for row in figure.rows)
        assert figure.weighted == sum(row.weighted for row in figure.rows)


def _rows(found, kind):
    return found.parts[kind].rows if kind in found.parts else ()


def _step(row, found):
    return (row.id in found.end.ids) - (row.id in found.start.ids)


def test_the_database_says_what_was_won_lost_new_and_deleted(user):
    def deal(name, **values):
        return make_opportunity(
            name, **{"amount": Decimal(100), "likelihood": 50, "close_on": date(2026, 12, 15), **values}
        )

    won, lost, raised, gone = deal("Won"), deal("Lost"), deal("Raised"), deal("Gone")
    with change("keep_snapshot", by=user, at=datetime(2026, 11, 16, 9)):
        kept = keep_snapshot(MONDAY)
    with change("move", by=any_user()):
        move_to_stage(won.id, stage_named("Won").id, Closing(LATER))
        move_to_stage(lost.id, stage_named("Lost").id, Closing(LATER, reason="Price"))
        Opportunity.find(gone.id).delete_instance()
        again = Opportunity.find(raised.id)
        again.amount = Decimal(130)
        again.save()
    deal("New", amount=Decimal("0.05"))
    found = bridge_between(state_of(kept.id), state_now(LATER))
    assert {kind: figure.amount for kind, figure in found.parts.items()} == {
        "new": Decimal("0.05"),
        "raised": 30,
        "lost": -100,
        "won": -100,
        "removed": -100,
    }
    assert found.to_json()["end"] == {"count": 2, "amount": "130.05", "weighted": "65.03"}
    assert bridge_since_last(asked(as_of=LATER)).parts == found.parts
    assert bridge_since_last(asked(as_of=MONDAY)) is None


def test_between_two_snapshots(user):
    deal = make_opportunity(amount=Decimal(100), close_on=date(2026, 12, 15))
    with change("keep_snapshot", by=user):
        first = keep_snapshot(MONDAY, "  Board   meeting ")
    with change("edit", by=user):
        again = Opportunity.find(deal.id)
        again.close_on = MONDAY + timedelta(days=1)
        again.save()
    with change("keep_snapshot", by=user):
        second = keep_snapshot(LATER)
    found = bridge_between(state_of(first.id), state_of(second.id))
    assert parts_of(found)["slipped"][:2] == (1, -100)
    assert first.name == "Board meeting"


def test_over_all_periods_another_month_is_a_move_that_changes_no_sum():
    put_off, same_month = a_row("100", 50, close_on=date(2026, 12, 5)), a_row("10", 50, close_on=date(2026, 12, 5))
    after = [put_off._replace(close_on=date(2027, 1, 5)), same_month._replace(close_on=date(2026, 12, 20))]
    found = crossing([put_off, same_month], after)
    assert parts_of(found) == {"moved": (1, 0, 0)}
    assert found.parts["moved"].rows[0].remark == "5 Dec 2026 → 5 Jan 2027"
