"""When the office changes its own currency, what was kept in the old one says the same in the new one."""

from datetime import date
from decimal import Decimal

import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.forecasts import forecast
from crm_desktop.models.opportunities import Opportunity, Outcome
from crm_desktop.models.opportunities.creating import create_opportunity
from crm_desktop.models.opportunities.own_currency import count_in
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage
from crm_desktop.models.pipelines import Stage
from crm_desktop.models.refusals import Refused
from crm_desktop.models.undoing import undo
from crm_desktop.models.users import our_office
from crm_desktop.models.users.currency_rates import CurrencyRate, all_rates, keep_rate
from tests.makers import any_user

LONG_AGO = date(2000, 1, 1)
CLOSES = date(2030, 1, 31)


def rate(currency, value, on=LONG_AGO):
    with change("keep_rate", by=any_user()):
        keep_rate(currency, on, Decimal(value))


def opened(currency, amount="100"):
    with change("create_opportunity", by=any_user()):
        return create_opportunity(
            {"name": f"Chairs in {currency}", "amount": Decimal(amount), "currency": currency, "close_on": CLOSES}
        )


def counted_in(currency):
    with change("edit_office", by=any_user()) as done:
        count_in(currency, our_office().version)
    return done


def kept(number):
    return Opportunity.find(number).rate


def test_kept_rates_are_told_in_the_new_currency(user):
    rate("EUR", "1.25")
    rate("GBP", "1.5")
    ours, euros, pounds = opened("USD"), opened("EUR"), opened("GBP")
    done = counted_in("EUR")
    assert (kept(ours), kept(euros), kept(pounds)) == (Decimal("0.8"), None, Decimal("1.2"))
    assert done.sentence == "Everything counts in EUR instead of USD, with its rates"


def test_the_table_of_rates_is_turned_round(user):
    rate("EUR", "1.25")
    rate("EUR", "1.6", date(2026, 1, 1))
    rate("GBP", "1.6", date(2026, 2, 1))
    counted_in("EUR")
    rates = all_rates()
    assert "EUR" not in [each.currency for each in CurrencyRate.select()]
    assert rates.on("USD", LONG_AGO) == Decimal("0.8")
    assert rates.on("USD", date(2026, 1, 1)) == Decimal("0.625")
    assert rates.on("GBP", date(2026, 2, 1)) == Decimal(1)


def test_the_forecast_is_worth_the_same(user):
    rate("EUR", "1.25")
    rate("GBP", "1.5")
    for code in ("USD", "EUR", "GBP"):
        opened(code)
    before = forecast(date(2029, 1, 1)).total.amount
    counted_in("EUR")
    after = forecast(date(2029, 1, 1))
    assert (after.question.currency, after.total.amount) == ("EUR", before / Decimal("1.25"))
    assert not after.other_currencies


def test_what_was_won_is_counted_at_the_rate_of_its_day(user):
    rate("EUR", "1.25")
    rate("EUR", "2", date(2026, 6, 1))
    number = opened("USD")
    won = Stage.get(Stage.kind == "won")
    with change("move", by=any_user()):
        move_to_stage(number, won.id, Closing(date(2026, 5, 1), Decimal(100), ""))
    counted_in("EUR")
    assert Outcome.get().rate == Decimal("0.8")


def test_money_without_a_known_rate_stays_without(user):
    number = opened("CHF")
    rate("EUR", "1.25")
    counted_in("EUR")
    assert kept(number) is None


def test_there_and_back_is_where_it_was(user):
    rate("EUR", "1.25")
    rate("GBP", "1.5")
    numbers = [opened(code) for code in ("USD", "EUR", "GBP")]
    before = [kept(number) for number in numbers]
    counted_in("EUR")
    counted_in("USD")
    assert [kept(number) for number in numbers] == before
    assert all_rates().on("EUR", LONG_AGO) == Decimal("1.25")


def test_undo_brings_currency_and_rates_back(user):
    rate("EUR", "1.25")
    number = opened("EUR")
    undo(counted_in("EUR").id, by=user)
    assert our_office().currency == "USD"
    assert kept(number) == Decimal("1.25")
    assert all_rates().on("EUR", LONG_AGO) == Decimal("1.25")


def test_without_a_rate_of_the_new_currency_it_is_refused(user):
    rate("GBP", "1.5")
    with pytest.raises(Refused, match="First add a rate of EUR under Currencies"):
        counted_in("EUR")
    assert our_office().currency == "USD"


def test_while_there_are_no_rates_it_is_just_another_currency(user):
    number = opened("USD")
    counted_in("EUR")
    assert (our_office().currency, kept(number)) == ("EUR", None)
