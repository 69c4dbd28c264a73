"""What the board asks on a move, the way into another pipeline, and what can be hidden and let go."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from crm_desktop.dialogs.close_opportunity import CloseOpportunity
from crm_desktop.dialogs.move_to_pipeline import MoveToPipeline
from crm_desktop.dialogs.stage_questions import StageQuestions
from crm_desktop.models.changes import change
from crm_desktop.models.opportunities import Opportunity, Outcome, StageMove
from crm_desktop.models.opportunities.board import board, days_named
from crm_desktop.models.opportunities.board_cards import BoardFilter
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage, set_likelihood
from crm_desktop.models.pipelines import Question, ask_on_leaving, live_stages, make_pipeline
from tests.makers import make_opportunity, stage_named

TODAY = date(2026, 11, 22)
WHO = Question("Who decides?", needed=True)
SIZE = Question("How large?", "choice", ("Small", "Large"))


def ask(stage, *questions):
    with change("ask_on_leaving"):
        ask_on_leaving(stage_named(stage).id, questions)


def sheet(hands, kind):
    return next(dialog for dialog in hands.page.findChildren(kind) if dialog.isVisible())


def press_default(dialog):
    next(button for button in dialog.findChildren(QPushButton) if button.isDefault()).click()


def stage_of(opportunity):
    return Opportunity.find(opportunity.id).stage.name


@pytest.fixture
def press_pipeline(user):
    with change("make_pipeline"):
        return make_pipeline("Press", "press coverage")


def test_a_card_that_leaves_a_stage_with_questions_is_asked_for_in_a_small_sheet(user, open_board):
    ask("Identified", WHO, SIZE)
    deal = make_opportunity("Roof")
    hands = open_board()
    hands.drag("Identified", "Roof", "Meeting")
    asked = sheet(hands, StageQuestions)
    done = next(button for button in asked.findChildren(QPushButton) if button.isDefault())
    assert (done.text(), done.isEnabled()) == ("Move to Meeting", False)
    [(_, who), (_, size)] = asked.questions.fields
    hands.qtbot.keyClicks(who, "Ann")
    size.setCurrentText("Large")
    done.click()
    hands.answered()
    assert stage_of(deal) == "Meeting"
    assert StageMove.get().answers == (("Who decides?", "Ann"), ("How large?", "Large"))


def test_a_sheet_that_is_given_up_leaves_the_card_where_it_was(user, open_board):
    ask("Identified", WHO)
    deal = make_opportunity("Roof")
    hands = open_board()
    hands.drag("Identified", "Roof", "Meeting")
    assert hands.names("Meeting") == ["Roof"]
    sheet(hands, StageQuestions).reject()
    assert hands.names("Identified") == ["Roof"]
    assert stage_of(deal) == "Identified"


def test_the_way_back_asks_nothing_on_the_board(user, open_board):
    ask("Meeting", WHO)
    deal = make_opportunity("Roof", stage="Meeting")
    hands = open_board()
    hands.drag("Meeting", "Roof", "Identified")
    hands.answered()
    assert stage_of(deal) == "Identified"


def test_cards_of_several_stages_answer_what_each_of_them_asks_in_one_sheet(user, open_board):
    ask("Identified", WHO)
    ask("Meeting", SIZE)
    one, two = make_opportunity("One"), make_opportunity("Two", stage="Meeting")
    hands = open_board()
    hands.click("Identified", "One")
    hands.click("Meeting", "Two", Qt.KeyboardModifier.ControlModifier)
    hands.page.board.moves_wanted.emit([one.id, two.id], stage_named("Quote sent").id)
    asked = sheet(hands, StageQuestions)
    assert [question.text for question, _ in asked.questions.fields] == ["Who decides?", "How large?"]
    asked.questions.fields[0][1].setText("Ann")
    asked.questions.edited.emit()
    press_default(asked)
    hands.answered()
    assert (stage_of(one), stage_of(two)) == ("Quote sent", "Quote sent")


def test_winning_asks_all_of_it_in_one_sheet(user, open_board):
    ask("Identified", WHO)
    deal = make_opportunity("Roof", amount=Decimal(100))
    hands = open_board()
    hands.drag("Identified", "Roof", "Won")
    closing = sheet(hands, CloseOpportunity)
    assert closing._missing.text() == "Answer “Who decides?”."
    hands.qtbot.keyClicks(closing.questions.fields[0][1], "Ann")
    press_default(closing)
    hands.answered()
    assert Opportunity.find(deal.id).outcome == "won"
    assert StageMove.get().answers == (("Who decides?", "Ann"),)


def test_a_move_to_another_pipeline_asks_for_the_stage_there(user, open_board, press_pipeline):
    deal = make_opportunity("Roof")
    hands = open_board()
    hands.click("Identified", "Roof")
    hands.offered.qaction("pipeline.move_away").trigger()
    asked = sheet(hands, MoveToPipeline)
    assert [asked.stage.itemText(at) for at in range(asked.stage.count())] == [
        "Idea", "Pitched", "Interview", "Published", "Declined",
    ]  # fmt: skip
    asked.stage.setCurrentText("Pitched")
    press_default(asked)
    assert hands.names("Identified") == []
    hands.answered()
    moved = Opportunity.find(deal.id)
    assert (moved.pipeline.name, moved.stage.name, moved.likelihood) == ("Press", "Pitched", 30)


def test_what_was_won_stays_won_when_it_moves_on_and_may_be_won_again(user, open_board, press_pipeline):
    deal = make_opportunity("Roof", amount=Decimal(100))
    with change("win"):
        move_to_stage(deal.id, stage_named("Won").id, Closing(date(2026, 10, 1)))
    hands = open_board()
    hands.click("Won", "Roof")
    hands.page._ask_pipeline()
    asked = sheet(hands, MoveToPipeline)
    asked.stage.setCurrentText("Published")
    press_default(asked)
    closing = sheet(hands, CloseOpportunity)
    closing.amount.set_value(Decimal(40))
    press_default(closing)
    hands.answered()
    told = [(each.kind, each.on, each.amount, each.pipeline.name) for each in Outcome.select().order_by(Outcome.id)]
    assert told == [
        ("won", date(2026, 10, 1), Decimal("100.00"), "Sales"), ("won", TODAY, Decimal("40.00"), "Press"),
    ]  # fmt: skip


def test_without_another_pipeline_none_is_offered(user, open_board):
    make_opportunity("Roof")
    hands = open_board()
    for pipeline in hands.page._offer.pipelines[1:]:
        hands.page._offer.pipelines.remove(pipeline)
    hands.click("Identified", "Roof")
    hands.offered.update()
    assert not hands.offered.qaction("pipeline.move_away").isEnabled()


def test_a_collapsed_stage_keeps_its_head_and_takes_cards(user, open_board):
    deal = make_opportunity("Roof", amount=Decimal(100))
    make_opportunity("Hidden", stage="Meeting", amount=Decimal(50))
    hands = open_board()
    hands.qtbot.mouseClick(hands.column("Meeting")._fold, Qt.MouseButton.LeftButton)
    assert hands.names("Meeting") == []
    assert hands.head("Meeting")[:2] == ("1", "50 USD")
    assert hands.total() == "150 USD in 2 open opportunities, weighted 25"
    hands.drag("Identified", "Roof", "Meeting")
    hands.answered()
    assert stage_of(deal) == "Meeting"
    assert hands.head("Meeting")[:2] == ("2", "150 USD")
    assert hands.page._settings.board_collapsed == [stage_named("Meeting").id]
    hands.qtbot.mouseClick(hands.column("Meeting")._fold, Qt.MouseButton.LeftButton)
    assert hands.names("Meeting") == ["Roof", "Hidden"]


def test_a_likelihood_set_by_hand_is_let_go_in_one_click(user, open_board):
    deal = make_opportunity("Roof")
    with change("set"):
        set_likelihood(deal.id, 55)
    hands = open_board()
    let_go = hands.offered.qaction("pipeline.let_go")
    assert not let_go.isEnabled()
    hands.click("Identified", "Roof")
    assert let_go.isEnabled()
    let_go.trigger()
    hands.answered()
    found = Opportunity.find(deal.id)
    assert (found.likelihood, found.likelihood_by_hand) == (10, False)


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        ("this month", date(2026, 11, 1), date(2026, 11, 30)),
        ("next month", date(2026, 12, 1), date(2026, 12, 31)),
        ("this quarter", date(2026, 10, 1), date(2026, 12, 31)),
        ("next quarter", date(2027, 1, 1), date(2027, 3, 31)),
        ("this year", date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_a_close_period_begins_and_ends_with_the_calendar(when, first, last):
    assert days_named(when, TODAY) == (first, last)


def test_next_month_of_december_is_january():
    assert days_named("next month", date(2026, 12, 31)) == (date(2027, 1, 1), date(2027, 1, 31))


def test_the_board_shows_what_closes_in_a_period(user, open_board):
    make_opportunity("Now", close_on=date(2026, 11, 30))
    make_opportunity("Later", close_on=date(2026, 12, 1))
    make_opportunity("Late", close_on=date(2026, 11, 21))
    make_opportunity("Undated")
    won = make_opportunity("Won in October", close_on=date(2026, 11, 25))
    with change("win"):
        move_to_stage(won.id, stage_named("Won").id, Closing(date(2026, 10, 1)))

    def shown(when):
        found = board(stage_named("Won").pipeline_id, BoardFilter(closes=when), TODAY)
        return sorted(card.name for column in found.columns for card in column.cards)

    assert shown("this month") == ["Late", "Now"]
    assert shown("next month") == ["Later"]
    assert shown("this quarter") == ["Late", "Later", "Now", "Won in October"]
    assert shown("overdue") == ["Late"]
    assert shown("no date") == ["Undated"]
    hands = open_board()
    hands.page.bar.closes.set_value("overdue")
    hands.page.bar.closes.edited.emit()
    hands.answered()
    assert hands.names("Identified") == ["Late"]
    assert "of those that match" in hands.page.bar._said.text()


def test_a_stage_of_a_template_needs_no_money_and_adds_nothing(user, open_board, press_pipeline):
    idea = live_stages(press_pipeline.id)[0]
    with change("move"):
        move_to_stage(make_opportunity("Interview", type="no money").id, idea.id)
    found = board(press_pipeline.id, BoardFilter(), TODAY)
    assert (found.totals.count, found.totals.amount, found.totals.weighted) == (1, Decimal(0), Decimal(0))
