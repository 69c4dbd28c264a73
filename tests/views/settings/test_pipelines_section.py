"""Pipelines in Settings: what stages ask, and pipelines merged and retired stage by stage."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from crm_desktop.dialogs.move_stages import MoveStages
from crm_desktop.models.changes import change
from crm_desktop.models.opportunities import Opportunity
from crm_desktop.models.opportunities.opening import open_opportunity
from crm_desktop.models.pipelines import Pipeline, Question, live_pipelines, live_stages, make_pipeline
from tests.makers import make_opportunity, stage_named


@pytest.fixture
def section(open_settings):
    hands = open_settings()
    found = hands.section("Pipelines and stages")
    found.hands = hands
    hands.select(found.stages, "Meeting")
    return found


@pytest.fixture
def press(user):
    with change("make_pipeline"):
        made = make_pipeline("Press", "press coverage")
        for number, stage in enumerate(live_stages(made.id)[:2]):
            open_opportunity(f"Article {number}", stage=stage)
    return made


def sheet(section):
    return next(dialog for dialog in section.findChildren(MoveStages) if dialog.isVisible())


def test_a_question_is_added_worded_and_made_needed(section):
    hands, editor = section.hands, section.questions.list
    hands.press(editor.add_button)
    field = QApplication.focusWidget()
    field.selectAll()
    hands.qtbot.keyClicks(field, "Who decides?")
    hands.qtbot.keyClick(field, Qt.Key.Key_Return)
    hands.answered()
    assert stage_named("Meeting").questions == (Question("Who decides?"),)
    editor.edited.emit(editor.current_row(), "needed", True)
    hands.answered()
    editor.edited.emit(editor.current_row(), "type", "choice")
    hands.answered()
    hands.type_over(editor, "Ann, Bob", column=2)
    assert stage_named("Meeting").questions == (Question("Who decides?", "choice", ("Ann", "Bob"), True),)
    hands.press(editor.remove_button)
    assert stage_named("Meeting").questions == ()


def test_questions_are_those_of_the_chosen_stage_and_a_stage_that_closes_has_none(section):
    hands = section.hands
    hands.press(section.questions.list.add_button)
    hands.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    hands.answered()
    assert hands.rows(section.questions.list) == ["New question"]
    hands.select(section.stages, "Identified")
    assert hands.rows(section.questions.list) == []
    hands.select(section.stages, "Won")
    assert not section.questions.isVisible()


def test_a_question_that_cannot_be_is_refused_in_a_sentence(section):
    hands = section.hands
    hands.press(section.questions.list.add_button)
    hands.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    hands.answered()
    section.questions.list.edited.emit(section.questions.list.current_row(), "name", "  ")
    hands.answered()
    assert hands.refused == ["A question needs words."]
    assert hands.rows(section.questions.list) == ["New question"]


def test_a_pipeline_is_merged_into_another_stage_by_stage(press, section):
    hands = section.hands
    hands.select(section.pipelines, "Press")
    hands.press(section.merge_button)
    asked = sheet(section)
    idea, pitched, interview = live_stages(press.id)[:3]
    likely = {stage.name: asked.places[stage.id].currentText() for stage in (idea, pitched, interview)}
    assert likely == {"Idea": "Identified", "Pitched": "Meeting", "Interview": "Quote sent"}
    asked.places[pitched.id].setCurrentText("Negotiation")
    asked.places[interview.id].setCurrentText("Take the stage along")
    hands.qtbot.keyClick(asked, Qt.Key.Key_Return)
    hands.answered()
    assert [(deal.name, deal.stage.name) for deal in Opportunity.select().order_by(Opportunity.name)] == [
        ("Article 0", "Identified"), ("Article 1", "Negotiation"),
    ]  # fmt: skip
    assert "Interview" in [stage.name for stage in live_stages(Pipeline.get(Pipeline.name == "Sales").id)]
    assert [pipeline.name for pipeline in live_pipelines()] == ["Sales"]


def test_several_stages_are_asked_for_one_by_one_when_a_pipeline_is_retired(press, section):
    hands = section.hands
    hands.select(section.pipelines, "Press")
    hands.press(section.pipelines.remove_button)
    asked = sheet(section)
    assert len(asked.places) == 2
    assert all(field.findText("Take the stage along") < 0 for field in asked.places.values())
    hands.qtbot.keyClick(asked, Qt.Key.Key_Return)
    hands.answered()
    assert {deal.pipeline.name for deal in Opportunity.select()} == {"Sales"}
    assert Pipeline.find(press.id).retired


def test_the_only_pipeline_cannot_be_merged(section):
    make_opportunity()
    assert not section.merge_button.isEnabled()
