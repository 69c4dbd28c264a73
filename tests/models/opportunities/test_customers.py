"""A company is a customer while a win makes it one, whichever way wins come, go and move."""

from datetime import date

import pytest

from crm_desktop.models.changes import Change, change
from crm_desktop.models.companies import Company
from crm_desktop.models.opportunities import Opportunity, Outcome
from crm_desktop.models.opportunities.editing import edit_opportunity
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage
from crm_desktop.models.undoing import redo, undo
from crm_desktop.models.users import User
from tests.makers import make_company, make_opportunity, stage_named
from tests.models.test_undo_consistency import contents

ON = date(2026, 11, 20)


def win(deal: Opportunity, user: User) -> Change:
    with change("win", by=user) as opened:
        move_to_stage(deal.id, stage_named("Won").id, Closing(ON))
    return opened.record


def give(deal: Opportunity, company: Company | None, user: User) -> Change:
    with change("edit_opportunity", by=user) as opened:
        edit_opportunity(deal.id, {"company": company and company.id}, Opportunity.find(deal.id).version)
    return opened.record


def relationships(*companies: Company) -> list[str]:
    return [Company.find(company.id).relationship for company in companies]


def test_a_won_opportunity_that_changes_its_company_takes_the_customer_along(user: User) -> None:
    acme, globex = make_company("Acme"), make_company("Globex")
    deal = make_opportunity(company=acme)
    win(deal, user)
    assert relationships(acme, globex) == ["customer", "prospect"]
    before = contents()
    give(deal, globex, user)
    assert relationships(acme, globex) == ["prospect", "customer"]
    after = contents()
    undo(by=user)
    assert contents() == before
    redo(by=user)
    assert contents() == after


def test_the_old_company_stays_a_customer_while_another_win_stands(user: User) -> None:
    acme, globex = make_company("Acme", relationship="former customer"), make_company("Globex", relationship="supplier")
    first, second = make_opportunity("First", company=acme), make_opportunity("Second", company=acme)
    win(first, user)
    win(second, user)
    give(first, globex, user)
    assert relationships(acme, globex) == ["customer", "supplier"]
    give(second, globex, user)
    assert relationships(acme, globex) == ["former customer", "supplier"]


def test_a_won_opportunity_without_a_company_makes_the_one_it_gets_a_customer(user: User) -> None:
    acme = make_company("Acme")
    deal = make_opportunity()
    win(deal, user)
    give(deal, acme, user)
    assert relationships(acme) == ["customer"]
    give(deal, None, user)
    assert relationships(acme) == ["prospect"]


def test_an_open_opportunity_that_changes_its_company_makes_no_customer(user: User) -> None:
    acme, globex = make_company("Acme"), make_company("Globex")
    give(make_opportunity(company=acme), globex, user)
    assert relationships(acme, globex) == ["prospect", "prospect"]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_wins_undone_in_any_order_leave_the_company_as_it_was(user: User, order: tuple[int, int]) -> None:
    acme = make_company("Acme", relationship="former customer")
    deals = [make_opportunity(f"Deal {i}", company=acme) for i in range(2)]
    start = contents()
    wins = [win(deal, user) for deal in deals]
    undo(wins[order[0]].id, by=user)
    assert relationships(acme) == ["customer"]
    undo(wins[order[1]].id, by=user)
    assert relationships(acme) == ["former customer"]
    assert contents() == start
    assert not Outcome.select().exists()


def test_a_likelihood_set_by_hand_stays_after_winning_and_in_reports_what_is_won_is_certain(user: User) -> None:
    deal = make_opportunity(likelihood=45, likelihood_by_hand=True, amount=100)
    win(deal, user)
    held = Opportunity.find(deal.id)
    assert (held.likelihood, held.likelihood_by_hand) == (45, True)
    with change("edit", by=user):
        edit_opportunity(deal.id, {"likelihood": None}, held.version)
    assert Opportunity.find(deal.id).likelihood == 100
