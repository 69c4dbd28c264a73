from datetime import date
from decimal import Decimal

import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.companies import Company
from crm_desktop.models.opportunities import Opportunity, Outcome, StageMove
from crm_desktop.models.opportunities.closing_reasons import closing_reasons
from crm_desktop.models.opportunities.stage_moves import Closing, move_many, move_to_stage, set_likelihood
from crm_desktop.models.pipelines import Stage, make_pipeline
from crm_desktop.models.refusals import Refused
from crm_desktop.models.undoing import redo, undo
from tests.makers import make_company, make_opportunity, stage_named

pytestmark = pytest.mark.usefixtures("user")
ON = date(2026, 11, 20)


def move(opportunity, stage, closing=None):
    with change("move_to_stage") as opened:
        move_to_stage(opportunity.id, stage.id if isinstance(stage, Stage) else stage_named(stage).id, closing)
    opened.record.sentence = opened.sentence
    return opened.record


def now(record):
    return type(record).find(record.id)


def won(opportunity, on=ON, amount=None):
    return move(opportunity, "Won", Closing(on, amount))


def second_pipeline():
    with change("make_pipeline"):
        return make_pipeline("Second", "service")


def stages_of(pipeline):
    return {stage.name: stage for stage in Stage.select().where(Stage.pipeline == pipeline)}


def test_a_move_writes_its_history_with_the_time(user):
    deal = make_opportunity(stage="Identified")
    with change("move_to_stage", by=user) as opened:
        move_to_stage(deal.id, stage_named("Meeting").id)
    move_made = StageMove.get()
    assert (move_made.from_stage.name, move_made.to_stage.name) == ("Identified", "Meeting")
    assert (move_made.at, move_made.by) == (opened.at, user)
    assert now(deal).stage_since == opened.at


def test_a_move_takes_the_likelihood_of_the_stage():
    deal = make_opportunity(stage="Identified")
    move(deal, "Quote sent")
    assert now(deal).likelihood == 60


def test_a_likelihood_set_by_hand_stays_through_every_move_until_let_go():
    deal = make_opportunity(stage="Identified")
    with change("set_likelihood"):
        set_likelihood(deal.id, 45)
    move(deal, "Meeting")
    move(deal, "Negotiation")
    assert (now(deal).likelihood, now(deal).likelihood_by_hand) == (45, True)
    with change("set_likelihood"):
        set_likelihood(deal.id, None)
    assert (now(deal).likelihood, now(deal).likelihood_by_hand) == (80, False)


@pytest.mark.parametrize("likelihood", [-1, 101])
def test_a_likelihood_beyond_0_to_100_is_refused(likelihood):
    deal = make_opportunity()
    with pytest.raises(Refused, match="0 to 100"), change("set_likelihood"):
        set_likelihood(deal.id, likelihood)


def test_a_move_to_where_it_stands_changes_nothing():
    deal = make_opportunity(stage="Meeting")
    move(deal, "Meeting")
    assert not StageMove.select().exists()


def test_winning_keeps_an_event_with_date_amount_currency_pipeline_and_stage(user):
    deal = make_opportunity(amount=Decimal("100.00"), currency="EUR")
    with change("move_to_stage", by=user):
        move_to_stage(deal.id, stage_named("Won").id, Closing(ON, Decimal("120.50")))
    event = Outcome.get()
    assert (event.kind, event.on, event.amount, event.currency) == ("won", ON, Decimal("120.50"), "EUR")
    assert (event.pipeline.name, event.stage.name, event.by) == ("Sales", "Won", user)
    deal = now(deal)
    assert (deal.outcome, deal.won_on, deal.amount) == ("won", ON, Decimal("120.50"))
    assert (deal.likelihood, deal.category) == (100, "closed")


def test_winning_without_an_amount_keeps_the_opportunitys_own():
    deal = make_opportunity(amount=Decimal(70))
    won(deal)
    assert (now(deal).amount, Outcome.get().amount) == (70, 70)


def test_an_opportunity_without_amount_moves_closes_and_has_no_amount():
    coverage = make_opportunity("Article", type="no money")
    move(coverage, "Meeting")
    won(coverage)
    assert (now(coverage).outcome, now(coverage).amount, Outcome.get().amount) == ("won", None, None)


def test_the_kind_of_a_stage_decides_and_never_its_name():
    with change("rename"):
        for name, other in (("Won", "Tea"), ("Lost", "Won"), ("Meeting", "Lost")):
            stage = stage_named(name)
            stage.name = other
            stage.save()
    deal = make_opportunity()
    move(deal, "Lost")
    assert now(deal).outcome == "open"
    move(deal, "Won", Closing(ON, reason="Price"))
    assert now(deal).outcome == "lost"
    move(deal, "Tea", Closing(ON))
    assert now(deal).outcome == "won"


def test_losing_needs_a_reason():
    deal = make_opportunity()
    for closing in (None, Closing(ON), Closing(ON, reason="  ")):
        with pytest.raises(Refused, match="for a reason"):
            move(deal, "Lost", closing)
    assert now(deal).outcome == "open"
    assert not StageMove.select().exists()


def test_losing_keeps_date_and_reason_in_the_spelling_of_the_list():
    deal = make_opportunity()
    move(deal, "Lost", Closing(ON, reason="no  BUDGET"))
    deal = now(deal)
    assert (deal.outcome, deal.lost_on, deal.lost_reason, deal.won_on) == ("lost", ON, "No budget", None)
    assert (Outcome.get().kind, Outcome.get().reason, deal.likelihood) == ("lost", "No budget", 0)


def test_a_reason_of_ones_own_is_kept_as_it_was_said():
    deal = make_opportunity()
    move(deal, "Lost", Closing(ON, reason="Moved to Mars"))
    assert now(deal).lost_reason == "Moved to Mars"


def test_reopening_resets_outcome_dates_reason_likelihood_and_category():
    deal = make_opportunity(amount=Decimal(10))
    won(deal)
    move(deal, "Meeting")
    deal = now(deal)
    assert (deal.outcome, deal.won_on, deal.likelihood, deal.category) == ("open", None, 30, "pipeline")
    move(deal, "Lost", Closing(ON, reason="Price"))
    move(deal, "Quote sent")
    deal = now(deal)
    assert (deal.outcome, deal.lost_on, deal.lost_reason, deal.likelihood) == ("open", None, "", 60)
    assert not Outcome.select().exists()


def test_reopening_keeps_a_likelihood_set_by_hand():
    deal = make_opportunity(likelihood=45, likelihood_by_hand=True)
    won(deal)
    move(deal, "Meeting")
    assert now(deal).likelihood == 45


def test_changing_a_field_of_a_lost_opportunity_leaves_it_lost():
    deal = make_opportunity()
    move(deal, "Lost", Closing(ON, reason="Price"))
    with change("edit"):
        edited = now(deal)
        edited.note = "Ask again in spring"
        edited.save()
    assert (now(deal).outcome, now(deal).lost_reason) == ("lost", "Price")


def test_a_win_in_the_same_pipeline_can_be_corrected_in_date_and_amount():
    deal = make_opportunity(amount=Decimal(10))
    won(deal)
    won(deal, date(2026, 11, 3), Decimal(12))
    assert [(event.on, event.amount) for event in Outcome.select()] == [(date(2026, 11, 3), 12)]
    assert StageMove.select().count() == 1


def test_lost_after_won_in_the_same_pipeline_leaves_the_loss_alone():
    company = make_company()
    deal = make_opportunity(company=company)
    won(deal)
    move(deal, "Lost", Closing(ON, reason="Price"))
    assert [event.kind for event in Outcome.select()] == ["lost"]
    assert (now(deal).category, now(company).relationship) == ("pipeline", "prospect")


def test_what_was_won_stays_won_in_reports_when_it_moves_to_another_pipeline():
    company = make_company()
    deal = make_opportunity(company=company, amount=Decimal(900))
    won(deal)
    service = stages_of(second_pipeline())
    move(deal, service["Planned"])
    event = Outcome.get()
    assert (event.kind, event.on, event.amount, event.pipeline.name) == ("won", ON, 900, "Sales")
    deal = now(deal)
    assert (deal.pipeline.name, deal.stage.name, deal.outcome, deal.won_on) == ("Second", "Planned", "open", None)
    assert now(company).relationship == "customer"


def test_an_opportunity_may_be_won_again_in_a_second_pipeline():
    deal = make_opportunity(amount=Decimal(900))
    won(deal)
    service = stages_of(second_pipeline())
    move(deal, service["Planned"])
    move(deal, service["Done"], Closing(date(2026, 12, 1), Decimal(50)))
    events = [(event.pipeline.name, event.amount) for event in Outcome.select().order_by(Outcome.id)]
    assert events == [("Sales", 900), ("Second", 50)]
    move(deal, service["At work"])
    assert [event.pipeline.name for event in Outcome.select()] == ["Sales"]


def test_an_open_opportunity_moves_to_a_stage_of_another_pipeline():
    deal = make_opportunity()
    service = stages_of(second_pipeline())
    move(deal, service["At work"])
    deal = now(deal)
    assert (deal.pipeline.name, deal.stage.name, deal.likelihood) == ("Second", "At work", 95)


def test_the_first_win_makes_the_company_a_customer_and_taking_it_back_a_prospect():
    company = make_company()
    deal = make_opportunity(company=company)
    won(deal)
    assert now(company).relationship == "customer"
    move(deal, "Meeting")
    assert now(company).relationship == "prospect"


def test_the_company_stays_a_customer_while_another_win_stands():
    company = make_company()
    first, second = make_opportunity("First", company=company), make_opportunity("Second", company=company)
    won(first)
    won(second)
    move(first, "Meeting")
    assert now(company).relationship == "customer"
    move(second, "Meeting")
    assert now(company).relationship == "prospect"


def test_a_former_customer_who_buys_again_is_a_former_customer_when_that_is_taken_back():
    company = make_company(relationship="former customer")
    first, second = make_opportunity("First", company=company), make_opportunity("Second", company=company)
    won(first)
    won(second)
    move(first, "Meeting")
    move(second, "Meeting")
    assert now(company).relationship == "former customer"


@pytest.mark.parametrize("relationship", ["supplier", "partner", "other"])
def test_a_relationship_set_by_hand_stays_through_win_and_reopening(relationship):
    company = make_company(relationship=relationship)
    deal = make_opportunity(company=company)
    won(deal)
    assert now(company).relationship == relationship
    move(deal, "Meeting")
    assert now(company).relationship == relationship


def test_undo_of_a_win_restores_everything():
    company = make_company()
    deal = make_opportunity(company=company, amount=Decimal(10), likelihood=45, likelihood_by_hand=True)
    before = now(deal).stored()
    done = won(deal, amount=Decimal(20))
    undo(done.id)
    after = now(deal).stored()
    assert {**after, "version": 0, "updated_on": 0} == {**before, "version": 0, "updated_on": 0}
    assert now(company).relationship == "prospect"
    assert not Outcome.select().exists()
    assert not StageMove.select().exists()
    redo(done.id)
    assert (now(deal).outcome, now(company).relationship) == ("won", "customer")


def test_undo_of_the_first_win_leaves_a_customer_while_a_later_win_stands():
    company = make_company()
    first, second = make_opportunity("First", company=company), make_opportunity("Second", company=company)
    done = won(first)
    won(second)
    undo(done.id)
    assert now(company).relationship == "customer"
    redo(done.id)
    assert now(company).relationship == "customer"
    undo(done.id)
    move(second, "Meeting")
    assert now(company).relationship == "prospect"


def test_undo_of_a_reopening_brings_the_win_back():
    company = make_company()
    deal = make_opportunity(company=company, amount=Decimal(5))
    won(deal)
    reopened = move(deal, "Meeting")
    undo(reopened.id)
    assert (now(deal).outcome, now(deal).won_on, Outcome.get().amount) == ("won", ON, 5)
    assert now(company).relationship == "customer"


def test_several_move_as_one_change():
    deals = [make_opportunity(name) for name in ("One", "Two", "Three")]
    with change("move_many") as opened:
        move_many([deal.id for deal in deals], stage_named("Meeting").id)
    assert opened.record.sentence == "Moved 3 opportunities to Meeting"
    undo(opened.id)
    assert {deal.stage.name for deal in Opportunity.select()} == {"Identified"}


@pytest.mark.parametrize(
    ("stage", "closing", "sentence"),
    [
        ("Meeting", None, "Moved Deal to Meeting"),
        ("Won", None, "Won Deal"),
        ("Lost", Closing(ON, reason="Price"), "Lost Deal: Price"),
    ],
)
def test_the_change_says_what_was_done(stage, closing, sentence):
    assert move(make_opportunity(), stage, closing).sentence == sentence


def test_a_retired_stage_takes_nothing_in():
    deal = make_opportunity()
    with change("retire"):
        stage = stage_named("Meeting")
        stage.retired = True
        stage.save()
    with pytest.raises(Refused, match="retired"):
        move(deal, "Meeting")


def test_a_company_is_a_customer_by_any_of_its_opportunities_only():
    company, other = make_company(), make_company("Other")
    won(make_opportunity(company=company))
    assert Company.find(other.id).relationship == "prospect"


def test_what_decided_a_win_is_kept_with_it_and_offered_again(user):
    first, second = make_opportunity("Machines"), make_opportunity("Service")
    move(first, "Won", Closing(ON, None, "Delivery time"))
    move(second, "Won")
    assert [outcome.reason for outcome in Outcome.select().order_by(Outcome.id)] == ["Delivery time", ""]
    assert closing_reasons()["won"] == ["Delivery time"]
    assert closing_reasons()["lost"][0] == "Price"
    assert now(first).lost_reason == ""
