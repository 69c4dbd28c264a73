"""What a stage asks when an opportunity leaves it, and what is an answer."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from crm_desktop.models.folding import fold
from crm_desktop.models.own_values import Lines
from crm_desktop.models.refusals import Refused

QUESTION_TYPES = [("text", "Text"), ("choice", "Choice"), ("yes_no", "Yes or no")]
YES, NO = "Yes", "No"
MOST_QUESTIONS = 12
LONGEST_QUESTION, LONGEST_ANSWER = 200, 2_000
_YES_NO = {"yes": YES, "y": YES, "true": YES, "1": YES, "no": NO, "n": NO, "false": NO, "0": NO}
Answers = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Question:
    """One question; without `needed` it may be left open."""

    text: str
    type: str = "text"
    choices: tuple[str, ...] = ()
    needed: bool = False

    @property
    def offered(self) -> tuple[str, ...]:
        """What can be chosen; nothing where one writes."""
        return (YES, NO) if self.type == "yes_no" else self.choices


class Questions(Lines):
    """The questions of a stage, as one text of JSON."""

    def __init__(self, **options: Any) -> None:
        """None, unless said."""
        super().__init__(default=(), **options)

    def db_value(self, value: Any) -> str:
        """JSON."""
        if isinstance(value, str):
            return value
        rows = [[each.text, each.type, list(each.choices), each.needed] for each in value or ()]
        return json.dumps(rows, ensure_ascii=False)

    def python_value(self, value: Any) -> Any:
        """In order."""
        rows = json.loads(value) if value else []
        return tuple(Question(text, kind, tuple(choices), needed) for text, kind, choices, needed in rows)


class GivenAnswers(Lines):
    """Question and answer, as they were worded then."""

    def __init__(self, **options: Any) -> None:
        """None, unless said."""
        super().__init__(default=(), **options)

    def db_value(self, value: Any) -> str:
        """JSON."""
        return value if isinstance(value, str) else json.dumps([list(pair) for pair in value or ()], ensure_ascii=False)

    def python_value(self, value: Any) -> Any:
        """In the order of the questions."""
        return tuple((question, answer) for question, answer in json.loads(value)) if value else ()


def asked_on_leaving(questions: Sequence[Question], to_kind: str, goes_back: bool) -> tuple[Question, ...]:
    """What is asked on a move: nothing on the way back, and what is lost need not be answered for."""
    if goes_back:
        return ()
    if to_kind == "lost":
        return tuple(replace(question, needed=False) for question in questions)
    return tuple(questions)


def checked_questions(questions: Sequence[Question]) -> tuple[Question, ...]:
    """As they are kept. Raises Refused for one without words, asked twice, or with nothing to choose from."""
    if len(questions) > MOST_QUESTIONS:
        raise Refused(f"A stage asks {MOST_QUESTIONS} questions at most; more would be a wall.")
    kept: list[Question] = []
    for question in questions:
        text = " ".join(question.text.split())
        if not text:
            raise Refused("A question needs words.")
        if len(text) > LONGEST_QUESTION:
            raise Refused(f"A question can have {LONGEST_QUESTION} characters at most.")
        if any(fold(text) == fold(other.text) for other in kept):
            raise Refused(f"“{text}” is asked already.")
        if question.type not in dict(QUESTION_TYPES):
            raise Refused(f"A question is answered by a text, a choice, or yes and no, not by “{question.type}”.")
        choices = tuple(dict.fromkeys(filter(None, (" ".join(each.split()) for each in question.choices))))
        if question.type == "choice" and len(choices) < 2:
            raise Refused(f"“{text}” needs two answers or more to choose from.")
        kept.append(Question(text, question.type, choices if question.type == "choice" else (), question.needed))
    return tuple(kept)


def checked_answers(questions: Sequence[Question], given: Mapping[str, str], of: str) -> Answers:
    """Each question that has an answer, with it; `of` is the stage that asks.

    Raises Refused for a needed answer that is missing, a question that is not asked, and an answer that cannot be.
    """
    by_text = {fold(text): " ".join(answer.split()) for text, answer in given.items()}
    known = {fold(question.text) for question in questions}
    for text in given:
        if fold(text) not in known:
            asks = ", ".join(f"“{question.text}”" for question in questions)
            raise Refused(f"{of} does not ask “{text}”; " + (f"it asks {asks}." if asks else "it asks nothing here."))
    found = []
    for question in questions:
        answer = by_text.get(fold(question.text), "")
        if answer:
            found.append((question.text, _checked(question, answer)))
        elif question.needed:
            raise Refused(f"{of} asks “{question.text}” before it is left; answer that first.")
    return tuple(found)


def _checked(question: Question, answer: str) -> str:
    if len(answer) > LONGEST_ANSWER:
        raise Refused(f"An answer can have {LONGEST_ANSWER:,} characters at most.")
    if question.type == "text":
        return answer
    if question.type == "yes_no":
        found = _YES_NO.get(fold(answer))
    else:
        found = next((choice for choice in question.choices if fold(choice) == fold(answer)), None)
    if found is None:
        raise Refused(f"“{question.text}” is answered by {' or '.join(question.offered)}, not by “{answer}”.")
    return found
