from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.models.forecasts import add_up
from tests.models.forecasts.rows import AS_OF, a_row, asked


def test_weighted_is_a_sum_of_products_and_never_a_sum_times_an_average():
    found = add_up(asked(), [a_row("99", 50), a_row("198", 25)])
    assert found.total.amount == 297
    assert found.total.weighted == 99


def test_a_forecast_says_count_amount_and_weighted_for_each_month_and_group():
    rows = [
        a_row("100", 10, date(2026, 11, 30), stage="Meeting", stage_order=(0, 1)),
        a_row("200", 50, date(2026, 12, 1)),
        a_row("300", 50, date(2026, 12, 31)),
    ]
    november, december = add_up(asked(), rows).periods
    assert (november.period.key, november.figure.count, november.figure.amount) == ("2026-11", 1, 100)
    assert list(november.groups) == ["Meeting"]
    assert (december.figure.count, december.figure.weighted) == (2, 250)


def test_empty_months_between_the_first_and_the_last_are_shown():
    rows = [a_row(close_on=date(2026, 11, 30)), a_row(close_on=date(2027, 2, 1))]
    found = add_up(asked(), rows)
    assert [each.period.key for each in found.periods] == ["2026-11", "2026-12", "2027-01", "2027-02"]
    assert found.periods[1].figure.count == 0
    assert found.periods[1].groups == {}


def test_one_date_in_the_far_future_does_not_print_eight_thousand_empty_months():
    found = add_up(asked(), [a_row(), a_row(close_on=date.max)])
    assert [each.period.key for each in found.periods] == ["2026-12", "9999-12"]


def test_an_opportunity_past_its_close_date_has_slipped_and_is_in_no_total():
    found = add_up(asked(), [a_row(close_on=AS_OF - timedelta(days=1)), a_row(close_on=AS_OF)])
    assert found.slipped.count == 1
    assert found.total.count == 1


def test_what_has_no_date_or_no_amount_stands_apart():
    found = add_up(asked(), [a_row(close_on=None), a_row(None), a_row("0")])
    assert found.no_date.count == 1
    assert found.no_amount.count == 1
    assert (found.total.count, found.total.amount) == (1, 0)


def test_the_omitted_category_is_left_out_of_totals_but_named():
    found = add_up(asked(), [a_row(category="omitted"), a_row(category="commit")])
    assert found.total.count == 1
    assert found.omitted.amount == 1000


def test_money_of_another_currency_is_counted_apart_and_never_added():
    found = add_up(asked(), [a_row("10"), a_row("20", currency="EUR"), a_row("30", currency="")])
    assert found.total.amount == 40
    assert found.other_currencies["EUR"].amount == 20


def test_won_and_lost_are_the_outcomes_as_they_were_recorded():
    won = [a_row("700", 100, date(2026, 11, 3)), a_row("50", 100, date(2026, 3, 1)), a_row(currency="EUR")]
    lost = [a_row("80", 0, date(2026, 11, 5))]
    found = add_up(asked(), [], won, lost)
    assert (found.won.count, found.won.amount, found.won.weighted) == (2, 750, 750)
    assert (found.lost.amount, found.lost.weighted) == (80, 0)
    assert found.won_this_period.amount == 700
    assert found.other_outcomes["EUR"].count == 1


def test_untouched_says_what_nobody_has_looked_at_for_thirty_days():
    rows = [a_row(touched_on=AS_OF - timedelta(days=30)), a_row(touched_on=AS_OF - timedelta(days=29))]
    assert add_up(asked(), rows).untouched.count == 1


@pytest.mark.parametrize(
    ("group", "names"),
    [
        ("stage", ["Meeting", "Quote sent"]),
        ("owner", ["ada", "Zoë", "No owner"]),
        ("category", ["commit", "best case", "pipeline"]),
    ],
)
def test_groups_stand_in_an_order_that_people_expect(group, names):
    rows = [
        a_row(owner="Zoë", category="pipeline", stage_order=(0, 2)),
        a_row(owner="", category="commit", stage="Meeting", stage_order=(0, 1)),
        a_row(owner="ada", category="best case", stage_order=(0, 2)),
    ]
    assert list(add_up(asked(group=group), rows).groups) == names


@pytest.mark.parametrize(("by", "keys"), [("quarter", ["2026-Q4", "2027-Q1"]), ("year", ["2026", "2027"])])
def test_quarters_and_years_are_periods_too(by, keys):
    rows = [a_row(close_on=date(2026, 12, 31)), a_row(close_on=date(2027, 1, 1))]
    assert [each.period.key for each in add_up(asked(by=by), rows).periods] == keys


opportunities = st.builds(
    a_row,
    amount=st.none() | st.decimals(-1000, 10**6, places=2),
    likelihood=st.integers(0, 100),
    close_on=st.none() | st.dates(date(2026, 9, 1), date(2028, 1, 1)),
    owner=st.sampled_from(["", "Ann", "Zoë"]),
    category=st.sampled_from(["pipeline", "commit", "omitted"]),
    currency=st.sampled_from(["USD", "USD", "", "EUR"]),
)


@given(st.lists(opportunities, max_size=30), st.sampled_from(["month", "quarter", "year"]), st.booleans())
def test_every_total_is_the_sum_of_the_very_rows_it_opens(rows, by, by_owner):
    found = add_up(asked(by=by, group="owner" if by_owner else "category"), rows)
    apart = [found.slipped, found.no_date, found.no_amount, found.omitted, *found.other_currencies.values()]
    figures = [found.total, *apart, *found.groups.values()]
    for each in found.periods:
        figures += [each.figure, *each.groups.values()]
        assert sum(figure.weighted for figure in each.groups.values()) == each.figure.weighted
    for figure in figures:
        assert figure.count == len(figure.rows)
        assert figure.amount == sum((row.amount or 0) for row in figure.rows)
        assert figure.weighted == sum(row.weighted for row in figure.rows)
    assert sum(each.figure.amount for each in found.periods) == found.total.amount
    everywhere = [row.id for figure in [found.total, *apart] for row in figure.rows]
    assert sorted(everywhere) == sorted(row.id for row in rows)


def test_the_json_is_what_other_peoples_scripts_were_promised():
    rows = [a_row("2500", 50, owner="Ada"), a_row(close_on=None), a_row(None)]
    found = add_up(asked(group="owner"), rows, [a_row("99.5", 100)]).to_json()
    figure = {"count": 1, "amount": "2500.00", "weighted": "1250.00"}
    assert found["as_of"] == "2026-11-21"
    assert (found["by"], found["currency"]) == ("month", "USD")
    parts = {"best_case": "0.00", "commit": "0.00", "closed": "0.00"}
    assert found["periods"] == [
        {
            "period": "2026-12",
            "first_day": "2026-12-01",
            **figure,
            "groups": {"Ada": figure},
            "parts": parts | {"closed": "99.50"},
            "group_parts": {"Ada": parts},
        }
    ]
    assert found["total"] == figure
    assert found["total_parts"] == parts | {"closed": "99.50"}
    assert found["no_date"]["count"] == found["no_amount"]["count"] == 1
    assert found["won"] == {"count": 1, "amount": "99.50", "weighted": "99.50"}
    assert found["slipped"] == found["lost"] == {"count": 0, "amount": "0.00", "weighted": "0.00"}


def test_money_is_rounded_only_when_it_is_written():
    found = add_up(asked(), [a_row("0.01", 50), a_row("0.01", 50)])
    assert found.total.weighted == Decimal("0.01")
    assert found.to_json()["total"]["weighted"] == "0.01"
