"""Money of several kinds, and years that do not begin in January."""

from datetime import date
from decimal import Decimal

import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.forecasts import forecast
from crm_desktop.models.forecasts.forecast import add_up
from crm_desktop.models.forecasts.statement import definitions
from crm_desktop.models.opportunities import Outcome
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.periods import Period, period_of
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import User, our_office
from crm_desktop.models.users.currency_rates import CurrencyRate, all_rates, keep_rate, remove_rate
from crm_desktop.models.users.editing import edit_office, keep_logo
from tests.makers import make_company, make_opportunity, stage_named
from tests.models.forecasts.rows import a_row, asked

AS_OF = date(2026, 11, 21)
NEXT = date(2026, 12, 15)


def rate(user, code, on, value, rate_id=None):
    with change("keep_rate", by=user):
        return keep_rate(code, on, Decimal(value), rate_id)


def win(user, opportunity, on):
    with change("win", by=user):
        move_to_stage(opportunity.id, stage_named("Won").id, Closing(on))


def test_money_with_a_known_rate_is_counted_and_the_rest_stands_apart(user):
    make_opportunity(amount=Decimal(100), close_on=NEXT, likelihood=50)
    make_opportunity(amount=Decimal("33.33"), close_on=NEXT, likelihood=50, currency="EUR")
    make_opportunity(amount=Decimal(10), close_on=NEXT, currency="CHF")
    rate(user, "EUR", date(2026, 1, 1), "1.1")
    found = forecast(AS_OF)
    assert (found.total.amount, found.total.weighted) == (Decimal("136.66"), Decimal("68.33"))
    assert found.other_currencies["CHF"].amount == 10
    assert found.to_json()["rates"] == {"EUR": "1.1"}
    (euros,) = [row for row in found.total.rows if row.own_currency]
    assert (euros.own_amount, euros.own_currency, euros.amount) == (Decimal("33.33"), "EUR", Decimal("36.66"))
    assert "1 EUR = 1.1 USD" in dict(definitions(found, Formats()))["Currency"]


def test_the_rate_of_the_day_counts(user):
    rate(user, "EUR", date(2026, 1, 1), "1.1")
    rate(user, "EUR", date(2026, 11, 1), "1.2")
    rates = all_rates()
    assert [rates.on("EUR", day) for day in (date(2025, 1, 1), date(2026, 10, 31), AS_OF)] == [
        Decimal("1.1"),
        Decimal("1.1"),
        Decimal("1.2"),
    ]
    assert (rates.on("USD", AS_OF), rates.on("", AS_OF), rates.on("CHF", AS_OF)) == (1, 1, None)


def test_what_was_won_keeps_the_rate_of_its_day(user):
    first = rate(user, "EUR", date(2026, 1, 1), "1.1")
    win(user, make_opportunity(amount=Decimal(100), currency="EUR"), AS_OF)
    assert Outcome.get().rate == Decimal("1.1")
    rate(user, "EUR", date(2026, 1, 1), "2", first.id)
    assert forecast(AS_OF).won.amount == 110
    with change("remove_rate", by=user):
        remove_rate(first.id)
    assert forecast(AS_OF).won.amount == 110


def test_what_was_won_before_a_rate_was_known_takes_that_of_its_day(user):
    win(user, make_opportunity(amount=Decimal(100), currency="EUR"), AS_OF)
    assert Outcome.get().rate is None
    rate(user, "EUR", date(2026, 1, 1), "1.5")
    assert forecast(AS_OF).won.amount == 150


@pytest.mark.parametrize(
    ("code", "value", "said"),
    [
        ("XXY", "1", "is no currency"),
        ("USD", "1", "needs no rate"),
        ("EUR", "0", "more than nothing"),
        ("EUR", "-1", "more than nothing"),
        ("EUR", "1e12", "more than nothing"),
    ],
)
def test_what_is_no_rate_is_refused(user, code, value, said):
    with pytest.raises(Refused, match=said):
        rate(user, code, AS_OF, value)
    assert CurrencyRate.select().count() == 0


def test_a_second_rate_of_a_day_and_one_by_a_member_are_refused(user):
    rate(user, "EUR", AS_OF, "1.1")
    with pytest.raises(Refused, match="already; change that one"):
        rate(user, "eur", AS_OF, "1.2")
    with change("add", by=user):
        member = User.create(name="Max", role="member")
    with pytest.raises(Refused, match="Only an administrator may change rates of exchange"):
        rate(member, "CHF", AS_OF, "1.1")


def test_small_rates_lose_no_digit(user):
    rate(user, "VND", AS_OF, "0.000039123")
    assert CurrencyRate.get().rate == Decimal("0.000039123")


@pytest.mark.parametrize(
    ("day", "by", "key", "first", "last"),
    [
        (date(2026, 7, 1), "quarter", "FY2027-Q1", date(2026, 7, 1), date(2026, 9, 30)),
        (date(2026, 6, 30), "quarter", "FY2026-Q4", date(2026, 4, 1), date(2026, 6, 30)),
        (date(2026, 11, 21), "year", "FY2027", date(2026, 7, 1), date(2027, 6, 30)),
        (date(2027, 1, 1), "year", "FY2027", date(2026, 7, 1), date(2027, 6, 30)),
        (date(2026, 11, 21), "month", "2026-11", date(2026, 11, 1), date(2026, 11, 30)),
        (date(9999, 12, 31), "year", "FY10000", date(9999, 7, 1), date(9999, 12, 31)),
    ],
)
def test_a_year_that_begins_in_july(day, by, key, first, last):
    period = period_of(day, by, 7)
    assert (period.key, period.first_day, period.last_day) == (key, first, last)
    assert period.holds(day)


def test_every_day_lies_in_the_period_that_holds_it():
    for fiscal in range(1, 13):
        for by in ("month", "quarter", "year"):
            period = period_of(date(2024, 2, 29), by, fiscal)
            assert period.first_day <= date(2024, 2, 29) <= period.last_day
            after = Period(period.number + 1, by, fiscal)
            assert (after.first_day - period.last_day).days == 1


def test_fiscal_periods_name_both_their_years():
    formats = Formats()
    assert formats.period(period_of(AS_OF, "quarter", 7)) == "Q2 2026/27"
    assert formats.period(period_of(AS_OF, "year", 7)) == "2026/27"
    assert formats.period(period_of(AS_OF, "quarter")) == "Q4 2026"


def test_the_forecast_follows_the_companys_year(user):
    make_opportunity(amount=Decimal(1), close_on=date(2027, 6, 30))
    make_opportunity(amount=Decimal(2), close_on=date(2027, 7, 1))
    with change("edit_office", by=user):
        edit_office({"fiscal_month": 7}, our_office().version)
    found = forecast(AS_OF, "year")
    assert [(each.period.key, each.figure.amount) for each in found.periods] == [("FY2027", 1), ("FY2028", 2)]
    assert found.to_json()["fiscal_month"] == 7


@pytest.mark.parametrize("month", [0, 13])
def test_a_year_begins_in_one_of_twelve_months(user, month):
    with pytest.raises(Refused, match="one of twelve months"), change("edit_office", by=user):
        edit_office({"fiscal_month": month}, our_office().version)


@pytest.mark.parametrize(("picture", "said"), [(b"x", "no picture"), (b"x" * 5_000_001, "5 MB at most")])
def test_what_is_no_logo_is_refused(user, picture, said):
    with pytest.raises(Refused, match=said), change("keep_logo", by=user):
        keep_logo(picture, our_office().version)


@pytest.mark.parametrize("group", ["stage", "owner", "category", "pipeline", "company"])
def test_every_total_opens_the_rows_it_sums_in_every_grouping(user, group):
    acme = make_company("Acme")
    for number in range(12):
        deal = make_opportunity(
            amount=Decimal(number * 100 + 1) / 4,
            likelihood=number * 8,
            close_on=date(2026, 11, 25 + number % 3) if number % 2 else NEXT,
            category=("commit", "best case", "pipeline")[number % 3],
            owner=user if number % 4 else None,
            company=acme if number % 3 else None,
            stage="Meeting" if number % 5 else "Identified",
        )
        if number > 9:
            win(user, deal, AS_OF)
    found = forecast(AS_OF, group=group)
    figures = [found.total, found.closed, *found.groups.values()]
    for each in found.periods:
        parts = list(each.groups.values())
        assert sum(part.amount for part in parts) == each.figure.amount
        assert sum(part.weighted for part in parts) == each.figure.weighted
        assert sum(part.amount for part in each.closed_groups.values()) == each.closed.amount
        figures += [each.figure, each.closed, *parts, *each.closed_groups.values()]
    figures += [part for figure in tuple(figures) for part in (figure.commit, figure.best_case)]
    for figure in figures:
        assert figure.count == len(figure.rows)
        assert figure.amount == sum(row.amount for row in figure.rows)
        assert figure.weighted == sum(row.weighted for row in figure.rows)
    assert sum(each.figure.amount for each in found.periods) == found.total.amount
    assert found.closed.amount == sum(row.amount for row in found.won.rows) > 0


def test_commit_and_best_case_are_parts_of_the_amount():
    found = add_up(asked(), [a_row("10", category="commit"), a_row("20", category="best case"), a_row("30")])
    assert (found.total.amount, found.total.commit.amount, found.total.best_case.amount) == (60, 10, 20)
    assert found.to_json()["total_parts"] == {"best_case": "20.00", "commit": "10.00", "closed": "0.00"}
