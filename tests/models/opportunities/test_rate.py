"""What an opportunity's money was worth in ours when it was entered stays with it."""

from datetime import date
from decimal import Decimal

import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.imports.importing import import_file
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.opportunities.creating import create_opportunity
from crm_desktop.models.opportunities.editing import edit_opportunity
from crm_desktop.models.refusals import Refused
from crm_desktop.models.undoing import undo
from crm_desktop.models.users.currency_rates import keep_rate
from tests.makers import any_user

LONG_AGO = date(2000, 1, 1)


def rate(currency, value, on=LONG_AGO, rate_id=None):
    with change("keep_rate", by=any_user()):
        return keep_rate(currency, on, Decimal(value), rate_id)


def opened(**values):
    with change("create_opportunity", by=any_user()):
        return create_opportunity({"name": "Chairs", "amount": Decimal(100), **values})


def edited(number, **values):
    with change("edit_opportunity", by=any_user()) as done:
        edit_opportunity(number, values, Opportunity.find(number).version)
    return done.id


def kept(number):
    return Opportunity.find(number).rate


def test_the_rate_of_the_day_is_kept_and_a_later_one_does_not_change_it(user):
    first = rate("EUR", "1.10")
    number = opened(currency="EUR")
    rate("EUR", "1.25", rate_id=first.id)
    assert kept(number) == Decimal("1.1")


def test_another_amount_or_currency_takes_the_rate_of_its_day(user):
    first = rate("EUR", "1.10")
    rate("CHF", "1.2")
    number = opened(currency="EUR")
    rate("EUR", "1.25", rate_id=first.id)
    edited(number, note="Call back")
    assert kept(number) == Decimal("1.1")
    edited(number, amount=Decimal(200))
    assert kept(number) == Decimal("1.25")
    edited(number, currency="CHF")
    assert kept(number) == Decimal("1.2")
    edited(number, currency="USD")
    assert kept(number) is None


def test_a_rate_given_by_hand_stays_and_emptied_is_that_of_the_day_again(user):
    rate("EUR", "1.10")
    number = opened(currency="EUR")
    done = edited(number, rate=Decimal("1.123456789"))
    assert kept(number) == Decimal("1.123456789")
    edited(number, close_on=date(2030, 1, 1))
    assert kept(number) == Decimal("1.123456789")
    edited(number, rate=None)
    assert kept(number) == Decimal("1.1")
    assert done


def test_undo_brings_the_rate_back(user):
    rate("EUR", "1.10")
    number = opened(currency="EUR")
    done = edited(number, rate=Decimal("1.5"))
    undo(done, by=user)
    assert kept(number) == Decimal("1.1")


def test_our_own_money_needs_no_rate_and_is_refused_one(user):
    number = opened()
    assert kept(number) is None
    with pytest.raises(Refused, match="USD is the currency that all is counted in"):
        edited(number, rate=Decimal("1.5"))


@pytest.mark.parametrize("wrong", ["0", "-1", "9999999999"])
def test_what_is_no_rate_is_refused(user, wrong):
    rate("EUR", "1.10")
    number = opened(currency="EUR")
    with pytest.raises(Refused, match="A rate is more than nothing"):
        edited(number, rate=Decimal(wrong))


def test_without_a_known_rate_none_is_kept(user):
    assert kept(opened(currency="JPY")) is None


def test_an_imported_list_keeps_the_rate_of_its_day(user, tmp_path):
    rate("EUR", "1.10")
    path = tmp_path / "deals.csv"
    path.write_text(
        "Opportunity,Company,Stage,Amount,Currency\nChairs,Acme,Meeting,100,EUR\nTables,Acme,Meeting,50,USD\n"
    )
    import_file(path, "opportunities", user)
    assert {each.name: each.rate for each in Opportunity.select()} == {"Chairs": Decimal("1.1"), "Tables": None}
