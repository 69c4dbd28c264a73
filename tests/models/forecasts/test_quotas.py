from datetime import date
from decimal import Decimal

import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.forecasts import forecast
from crm_desktop.models.forecasts.quotas import quota_lines, set_quota
from crm_desktop.models.forecasts.snapshot import Quota
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage
from crm_desktop.models.periods import period_of
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import User
from tests.makers import make_opportunity, stage_named

AS_OF = date(2026, 11, 21)
NOVEMBER, QUARTER = period_of(AS_OF, "month"), period_of(AS_OF, "quarter")


def quota(by, owner, period, amount, *more):
    with change("set_quota", by=by):
        return set_quota(owner.id, period, None if amount is None else Decimal(amount), *more)


def ada_in(period):
    return quota_lines(forecast(AS_OF, period.by), period)[0]


def test_a_quota_is_covered_by_what_is_open_beside_what_is_won(user):
    won = make_opportunity(amount=Decimal(40), close_on=AS_OF, owner=user)
    with change("win", by=user):
        move_to_stage(won.id, stage_named("Won").id, Closing(AS_OF))
    make_opportunity(amount=Decimal(120), likelihood=50, close_on=date(2026, 11, 30), owner=user, category="commit")
    quota(user, user, NOVEMBER, "100")
    line = ada_in(NOVEMBER)
    assert (line.owner, line.quota, line.closed.amount, line.opened.amount) == ("Ada", 100, 40, 120)
    assert (line.expected, line.gap, line.coverage, line.opened.commit.amount) == (100, 60, 2, 120)
    assert line.to_json()["coverage"] == "2.00"


def test_the_managers_figure_stands_beside_and_changes_none(user):
    make_opportunity(amount=Decimal(120), likelihood=50, close_on=date(2026, 11, 30), owner=user)
    before = forecast(AS_OF).to_json()
    quota(user, user, NOVEMBER, "100", Decimal(45), "Chairs will slip")
    line, everyone = ada_in(NOVEMBER), quota_lines(forecast(AS_OF), NOVEMBER)[-1]
    assert (line.expected, line.adjusted, line.remark) == (60, 45, "Chairs will slip")
    assert (everyone.expected, everyone.adjusted, everyone.quota) == (60, 45, 100)
    assert forecast(AS_OF).to_json() == before


def test_months_make_a_quarter_until_the_quarter_has_a_quota_of_its_own(user):
    quota(user, user, NOVEMBER, "100")
    quota(user, user, period_of(date(2026, 12, 1), "month"), "150")
    assert (ada_in(QUARTER).quota, ada_in(QUARTER).is_sum) == (250, True)
    quota(user, user, QUARTER, "300")
    assert (ada_in(QUARTER).quota, ada_in(QUARTER).is_sum) == (300, False)
    assert (ada_in(period_of(AS_OF, "year")).quota, ada_in(NOVEMBER).quota) == (300, 100)


def test_a_quota_that_is_reached_needs_no_cover(user):
    quota(user, user, NOVEMBER, "0")
    assert (ada_in(NOVEMBER).gap, ada_in(NOVEMBER).coverage) == (0, None)


def test_neither_amount_takes_the_quota_back(user):
    quota(user, user, NOVEMBER, "100")
    quota(user, user, NOVEMBER, None)
    assert Quota.select().count() == 0


def test_below_nothing_too_long_and_by_a_member_are_refused(user):
    with change("add", by=user):
        member = User.create(name="Max", role="member")
    with pytest.raises(Refused, match="A quota cannot be less than nothing"):
        quota(user, user, NOVEMBER, "-1")
    with pytest.raises(Refused, match="A figure cannot be less"):
        quota(user, user, NOVEMBER, "1", Decimal(-1))
    with pytest.raises(Refused, match="1,000 characters"):
        quota(user, user, NOVEMBER, "1", None, "x" * 1001)
    with pytest.raises(Refused, match="Only an administrator"):
        quota(member, member, NOVEMBER, "1")


def test_the_lines_open_the_rows_that_they_sum_also_of_nobody(user):
    make_opportunity(amount=Decimal(5), close_on=date(2026, 11, 30))
    *_, nobody, everyone = quota_lines(forecast(AS_OF), NOVEMBER)
    assert (nobody.owner, nobody.opened.count, everyone.opened.amount) == ("No owner", 1, 5)
