"""The page of an opportunity: what a stage asks, the way into another pipeline, and where it has been."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from crm_desktop.dialogs.close_opportunity import CloseOpportunity
from crm_desktop.dialogs.move_to_pipeline import MoveToPipeline
from crm_desktop.dialogs.stage_questions import StageQuestions
from crm_desktop.models.changes import change
from crm_desktop.models.opportunities import Opportunity, StageMove
from crm_desktop.models.opportunities.stage_history import Stay
from crm_desktop.models.pipelines import Question, ask_on_leaving, make_pipeline
from crm_desktop.views.opportunities.opportunity_page import OpportunityPage
from crm_desktop.views.opportunities.stage_history import lasted_text, times_text
from tests.makers import make_opportunity, stage_named
from tests.views.records.desk import LEFT, dialog_of


@pytest.fixture
def deal(user):
    made = make_opportunity("Roof", stage="Meeting")
    with change("ask_on_leaving"):
        ask_on_leaving(stage_named("Meeting").id, [Question("Who decides?", needed=True)])
    return made


def step(page, name):
    return next(button for button in page._bar.buttons() if button.text() == name)


def test_a_click_on_a_later_stage_asks_first_and_on_an_earlier_one_does_not(desk, deal, qtbot):
    page = desk.opened(OpportunityPage, deal.id)
    qtbot.mouseClick(step(page, "Quote sent"), LEFT)
    dialog = dialog_of(page, StageQuestions, qtbot)
    qtbot.keyClicks(dialog.questions.fields[0][1], "Ann")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    desk.answered()
    assert StageMove.get().answers == (("Who decides?", "Ann"),)
    qtbot.mouseClick(step(page, "Identified"), LEFT)
    desk.answered()
    assert Opportunity.find(deal.id).stage.name == "Identified"


def test_winning_asks_what_the_stage_wants_to_know_too(desk, deal, qtbot):
    page = desk.opened(OpportunityPage, deal.id)
    qtbot.mouseClick(step(page, "Won"), LEFT)
    dialog = dialog_of(page, CloseOpportunity, qtbot)
    dialog.questions.fields[0][1].setText("Ann")
    dialog.questions.edited.emit()
    desk.press(dialog, "Mark as won")
    desk.answered()
    assert Opportunity.find(deal.id).outcome == "won"
    assert StageMove.get().answers == (("Who decides?", "Ann"),)


def test_the_way_into_another_pipeline_asks_for_the_stage_there(desk, deal, qtbot):
    with change("ask_on_leaving"):
        ask_on_leaving(stage_named("Meeting").id, [])
        make_pipeline("Press", "press coverage")
    page = desk.opened(OpportunityPage, deal.id)
    desk.run(page, "opportunity_page.move_away")
    dialog = dialog_of(page, MoveToPipeline, qtbot)
    dialog.pipeline.setCurrentText("Press")
    dialog.pipeline.edited.emit()
    dialog.stage.setCurrentText("Interview")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    desk.answered()
    moved = Opportunity.find(deal.id)
    assert (moved.pipeline.name, moved.stage.name) == ("Press", "Interview")
    assert [line.split(", ")[0] for line in page._history_of_stages.lines()] == ["Interview", "Meeting"]


def test_a_likelihood_by_hand_is_let_go_by_the_button_beside_it(desk, deal, qtbot):
    page = desk.opened(OpportunityPage, deal.id)
    assert not page.let_go_button.isVisible()
    desk.type_in(page, "likelihood", "75")
    assert page.let_go_button.isVisible()
    qtbot.mouseClick(page.let_go_button, LEFT)
    desk.answered()
    assert not Opportunity.find(deal.id).likelihood_by_hand
    assert not page.let_go_button.isVisible()


@pytest.mark.parametrize(
    ("time", "said"),
    [
        (timedelta(minutes=59), "under an hour"), (timedelta(hours=1), "1 hour"), (timedelta(hours=47), "47 hours"),
        (timedelta(days=2), "2 days"), (timedelta(days=400), "400 days"),
    ],
)  # fmt: skip
def test_how_long_a_stay_lasted_is_said_as_people_say_it(time, said):
    assert lasted_text(time) == said


def test_a_stay_says_from_when_until_when_and_who(user):
    stay = Stay("Meeting", "open", datetime(2026, 11, 3, 12), datetime(2026, 11, 5, 12), "Ada")
    assert " until " in times_text(stay)
    assert times_text(stay).endswith("· Ada")
