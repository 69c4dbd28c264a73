"""`move` answers what the stage asks that is left."""

from collections.abc import Callable
from typing import Any

import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.database import close_database, open_database
from crm_desktop.models.founding import found
from crm_desktop.models.opportunities import StageMove
from crm_desktop.models.pipelines import Question, ask_on_leaving
from tests.makers import make_opportunity, stage_named

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def deal(database_url: str) -> int:
    """An opportunity in a stage that asks two questions."""
    open_database(database_url)
    found("Ada", country="US")
    made = make_opportunity()
    with change("ask_on_leaving"):
        asked = [Question("Who decides?", needed=True), Question("Is 1 = 1?", "yes_no")]
        ask_on_leaving(stage_named("Identified").id, asked)
    close_database()
    return int(made.id)


def test_a_needed_answer_that_is_missing_is_refused_with_the_question_named(run: Run, deal: int) -> None:
    status, out, err = run("move", deal, "Meeting")
    assert (status, out) == (1, "")
    assert "Identified asks “Who decides?” before it is left" in err


def test_answers_are_given_by_question_and_kept(run: Run, deal: int, database_url: str) -> None:
    status, out, _ = run("move", deal, "Meeting", "--answer", "who decides?=Ann = Bob", "--answer", "Is 1 = 1?=yes")
    assert (status, out) == (0, "Moved Deal to Meeting.\n")
    open_database(database_url)
    kept: Any = StageMove.get().answers
    close_database()
    assert kept == (("Who decides?", "Ann = Bob"), ("Is 1 = 1?", "Yes"))


@pytest.mark.parametrize(
    ("answer", "status", "sentence"),
    [
        ("Ann", 2, "“Ann” is no answer; write it as QUESTION=ANSWER."),
        ("Why?=So", 1, "Identified does not ask “Why?”; it asks “Who decides?”, “Is 1 = 1?”."),
    ],
)
def test_an_answer_to_nothing_is_refused(run: Run, deal: int, answer: str, status: int, sentence: str) -> None:
    code, _, err = run("move", deal, "Meeting", "--answer", answer)
    assert code == status
    assert sentence in err
