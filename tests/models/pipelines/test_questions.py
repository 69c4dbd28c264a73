"""What a stage asks on leaving: said in Settings, answered on a move, kept with it and told in the history."""

from datetime import date

import pytest

from crm_desktop.models.activities.timeline import timeline
from crm_desktop.models.changes import change
from crm_desktop.models.opportunities import Opportunity, StageMove
from crm_desktop.models.opportunities.stage_changes import remove_stage
from crm_desktop.models.opportunities.stage_moves import Closing, move_many, move_to_stage
from crm_desktop.models.pipelines import Question, Stage, ask_on_leaving, live_stages, make_pipeline
from crm_desktop.models.refusals import Refused
from crm_desktop.models.undoing import undo
from tests.makers import make_opportunity, stage_named

WHO = Question("Who decides?", needed=True)
BUDGET = Question("Is there a budget?", "yes_no")
SIZE = Question("How large?", "choice", ("Small", "Large"), needed=True)


@pytest.fixture(autouse=True)
def in_a_new_database(user):
    pass


def ask(stage, *questions):
    with change("ask_on_leaving"):
        return ask_on_leaving(stage_named(stage).id, questions)


def move(opportunity, stage, closing=None, **answers):
    given = {text.replace("_", " ") + "?": answer for text, answer in answers.items()}
    with change("move_to_stage"):
        return move_to_stage(opportunity.id, stage_named(stage).id, closing, given)


def test_questions_are_kept_in_their_order_and_can_be_taken_back(user):
    with change("ask_on_leaving") as asked:
        ask_on_leaving(stage_named("Meeting").id, (WHO, SIZE))
    assert asked.sentence == "Changed what Meeting of Sales asks on leaving"
    assert stage_named("Meeting").questions == (WHO, SIZE)
    undo(asked.id, by=user)
    assert stage_named("Meeting").questions == ()


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        (Question("  "), "A question needs words."),
        (Question("x" * 201), "A question can have 200 characters at most."),
        (Question("Which?", "choice", ("One",)), "“Which?” needs two answers or more to choose from."),
        (Question("who DECIDES?"), "“who DECIDES?” is asked already."),
        (Question("Why?", "number"), "A question is answered by a text, a choice, or yes and no, not by “number”."),
    ],
)
def test_a_question_that_cannot_be_asked_is_refused(question, sentence):
    with pytest.raises(Refused) as refused, change("ask_on_leaving"):
        ask_on_leaving(stage_named("Meeting").id, (WHO, question))
    assert str(refused.value) == sentence


def test_thirteen_questions_would_be_a_wall():
    with pytest.raises(Refused, match="12 questions at most"), change("ask_on_leaving"):
        ask_on_leaving(stage_named("Meeting").id, [Question(f"Question {number}") for number in range(13)])


def test_a_stage_that_closes_asks_nothing():
    with pytest.raises(Refused, match="Won closes; questions belong to open stages"), change("ask_on_leaving"):
        ask_on_leaving(stage_named("Won").id, (WHO,))


def test_answers_are_kept_with_the_move_and_told_in_the_history():
    ask("Identified", WHO, BUDGET, SIZE)
    deal = make_opportunity()
    move(deal, "Meeting", Who_decides="Ann  Lee", Is_there_a_budget="y", How_large="LARGE")
    kept = StageMove.get(StageMove.opportunity == deal).answers
    assert kept == (("Who decides?", "Ann Lee"), ("Is there a budget?", "Yes"), ("How large?", "Large"))
    [told] = [entry for entry in timeline("opportunity", deal.id).entries if entry.source == "stage"]
    assert told.title == "Identified → Meeting"
    assert told.body == "Who decides? Ann Lee\nIs there a budget? Yes\nHow large? Large"


def test_a_needed_answer_that_is_missing_is_refused_by_the_question_and_nothing_moves():
    ask("Identified", BUDGET, WHO)
    deal = make_opportunity()
    with pytest.raises(Refused) as refused:
        move(deal, "Meeting", Is_there_a_budget="yes")
    assert str(refused.value) == "Identified asks “Who decides?” before it is left; answer that first."
    assert Opportunity.find(deal.id).stage.name == "Identified"
    assert not StageMove.select().count()


def test_what_need_not_be_answered_may_be_left_open():
    ask("Identified", BUDGET)
    move(make_opportunity(), "Meeting")
    assert StageMove.get().answers == ()


def test_an_answer_that_cannot_be_is_refused():
    ask("Identified", SIZE, BUDGET)
    deal = make_opportunity()
    with pytest.raises(Refused, match="“How large\\?” is answered by Small or Large, not by “Huge”"):
        move(deal, "Meeting", How_large="Huge")
    with pytest.raises(Refused, match="“Is there a budget\\?” is answered by Yes or No, not by “Perhaps”"):
        move(deal, "Meeting", How_large="Small", Is_there_a_budget="Perhaps")
    with pytest.raises(Refused, match=r"Identified does not ask “Why.”; it asks “How large.”, “Is there a budget.”"):
        move(deal, "Meeting", How_large="Small", Why="Because")


def test_an_answer_longer_than_a_page_is_refused():
    ask("Identified", WHO)
    with pytest.raises(Refused, match="2,000 characters at most"):
        move(make_opportunity(), "Meeting", Who_decides="x" * 2_001)


def test_the_way_back_asks_nothing():
    ask("Meeting", WHO)
    deal = make_opportunity(stage="Meeting")
    move(deal, "Identified")
    assert Opportunity.find(deal.id).stage.name == "Identified"


def test_what_is_won_answers_and_what_is_lost_need_not():
    ask("Meeting", WHO)
    won, lost = make_opportunity(stage="Meeting"), make_opportunity(stage="Meeting")
    with pytest.raises(Refused, match="Who decides"):
        move(won, "Won", Closing(date(2026, 11, 22)))
    move(won, "Won", Closing(date(2026, 11, 22)), Who_decides="Ann")
    move(lost, "Lost", Closing(date(2026, 11, 22), reason="Price"))
    assert (Opportunity.find(won.id).outcome, Opportunity.find(lost.id).outcome) == ("won", "lost")


def test_on_the_way_into_another_pipeline_the_stage_that_is_left_asks():
    with change("make_pipeline"):
        other = make_pipeline("Repairs", "service")
    ask("Negotiation", WHO)
    deal, there = make_opportunity(stage="Negotiation"), live_stages(other.id)[0]
    with pytest.raises(Refused, match="Who decides"), change("move"):
        move_to_stage(deal.id, there.id)
    with change("move"):
        move_to_stage(deal.id, there.id, answers={"Who decides?": "Ann"})
    assert Opportunity.find(deal.id).pipeline == other


def test_several_cards_take_the_answers_to_what_their_own_stages_ask():
    ask("Identified", WHO)
    ask("Meeting", SIZE)
    one, two = make_opportunity("One"), make_opportunity("Two", stage="Meeting")
    with change("move_many"):
        move_many(
            [one.id, two.id], stage_named("Quote sent").id, answers={"Who decides?": "Ann", "How large?": "Small"}
        )
    kept = {move.opportunity_id: move.answers for move in StageMove.select()}
    assert kept == {one.id: (("Who decides?", "Ann"),), two.id: (("How large?", "Small"),)}


def test_taking_a_stage_out_of_use_asks_nothing():
    ask("Meeting", WHO)
    deal = make_opportunity(stage="Meeting")
    with change("remove_stage"):
        remove_stage(stage_named("Meeting").id, stage_named("Quote sent").id)
    assert Opportunity.find(deal.id).stage.name == "Quote sent"
    assert Stage.get(Stage.name == "Meeting").retired
