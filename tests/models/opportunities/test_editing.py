"""Changing an opportunity where it stands."""

from decimal import Decimal

import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.opportunities import Opportunity, OpportunityPerson
from crm_desktop.models.opportunities.editing import edit_opportunity
from crm_desktop.models.refusals import Refused
from crm_desktop.models.users import User
from tests.makers import make_opportunity, make_person


def edited(deal: Opportunity, user: User, **values: object) -> Opportunity:
    """The opportunity after the edit."""
    with change("edit_opportunity", by=user):
        edit_opportunity(deal.id, values, deal.version)
    return Opportunity.find(deal.id)


def test_a_likelihood_by_hand_stays_by_hand_until_it_is_let_go(user: User) -> None:
    deal = edited(make_opportunity("Deal"), user, likelihood=75)
    assert (deal.likelihood, deal.likelihood_by_hand) == (75, True)
    deal = edited(deal, user, likelihood=None)
    assert (deal.likelihood, deal.likelihood_by_hand) == (10, False)


@pytest.mark.parametrize("value", [101, -1, "half"])
def test_a_likelihood_is_between_0_and_100(value: object, user: User) -> None:
    with pytest.raises(Refused, match="Likelihood"):
        edited(make_opportunity("Deal"), user, likelihood=value)


def test_a_primary_contact_takes_part(user: User) -> None:
    ann = make_person("Ann Lee")
    deal = edited(make_opportunity("Deal"), user, person=ann.id)
    assert deal.person == ann
    assert [part.person for part in deal.people] == [ann]
    edited(deal, user, person=ann.id, amount="5")
    assert OpportunityPerson.select().count() == 1


def test_an_amount_and_its_currency_are_checked(user: User) -> None:
    deal = edited(make_opportunity("Deal"), user, amount="1250", currency="eur")
    assert (deal.amount, deal.currency) == (Decimal("1250.00"), "EUR")
    with pytest.raises(Refused, match="no currency"):
        edited(deal, user, currency="Taler")


@pytest.mark.parametrize("field", ["stage", "outcome", "won_on", "pipeline"])
def test_stage_and_outcome_are_moved_and_not_edited(field: str, user: User) -> None:
    with pytest.raises(Refused, match="not changed by hand"):
        edited(make_opportunity("Deal"), user, **{field: "Won"})
