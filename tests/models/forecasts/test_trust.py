from datetime import date, datetime
from decimal import Decimal

from crm_desktop.models.changes import change
from crm_desktop.models.forecasts import forecast
from crm_desktop.models.forecasts.slips import Slips, slips_of, with_slips
from crm_desktop.models.forecasts.trust import trust_by_owner, trust_by_period
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.undoing import redo, undo
from tests.makers import make_opportunity

AS_OF = date(2026, 11, 21)


def put_off(user, opportunity, day):
    with change("edit", by=user):
        again = Opportunity.find(opportunity.id)
        again.close_on = day
        again.save()


def test_slips_are_counted_with_their_days_and_an_undone_one_is_none(user):
    deal, other = make_opportunity(close_on=date(2026, 11, 1)), make_opportunity(close_on=date(2026, 11, 1))
    put_off(user, deal, date(2026, 11, 15))
    put_off(user, deal, date(2026, 12, 15))
    put_off(user, deal, date(2026, 12, 1))
    assert slips_of() == {deal.id: Slips(2, 44)}
    undo(by=user)
    undo(by=user)
    assert slips_of([deal.id, other.id]) == {deal.id: Slips(1, 14)}
    redo(by=user)
    assert slips_of() == {deal.id: Slips(2, 44)}


def test_a_first_date_is_no_slip(user):
    deal = make_opportunity()
    put_off(user, deal, date(2026, 12, 1))
    put_off(user, deal, None)
    assert slips_of() == {}


def test_each_owners_figure_says_how_far_it_can_be_trusted(user):
    old = make_opportunity(amount=Decimal(100), close_on=date(2026, 12, 5), owner=user)
    late = make_opportunity(amount=Decimal(30), close_on=date(2026, 11, 1), owner=user, next_action_on=AS_OF)
    make_opportunity(amount=Decimal(7), close_on=date(2026, 12, 6), next_action_on=AS_OF)
    put_off(user, old, date(2026, 12, 9))
    Opportunity.update(updated_on=datetime(2026, 10, 1)).where(Opportunity.id == old.id).execute()
    ada, nobody, everyone = trust_by_owner(forecast(AS_OF), slips_of())
    assert (ada.name, nobody.name, everyone.name) == ("Ada", "No owner", "Total")
    assert (ada.whole.amount, ada.untouched.amount, ada.past_date.amount, ada.no_next_action.amount) == (
        130,
        100,
        30,
        100,
    )
    assert (ada.slips, ada.slipped_days, ada.slipped_before.ids) == (1, 4, [old.id])
    assert ada.past_date.ids == [late.id]
    assert (nobody.whole.amount, nobody.untouched.count, nobody.no_next_action.count) == (7, 0, 0)
    assert everyone.whole.amount == 137
    ((_, december),) = trust_by_period(forecast(AS_OF), slips_of())
    assert (december.whole.amount, december.untouched.amount) == (107, 100)
    assert ada.to_json()["untouched"]["amount"] == "100.00"


def test_rows_say_how_often_they_slipped(user):
    deal = make_opportunity(amount=Decimal(1), close_on=date(2026, 12, 1))
    put_off(user, deal, date(2026, 12, 11))
    (row,) = with_slips(forecast(AS_OF).total.rows, slips_of())
    assert (row.slips, row.slipped_days) == (1, 10)
