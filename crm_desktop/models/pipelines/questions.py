"""What a stage asks when an opportunity leaves it, and what is an answer."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from crm_desktop.models.folding import fold
from crm_desktop.models.own_values import Lines
from crm_desktop.models.refusals import Refused
from crm_desktop.models.wording import either, say, to_say

QUESTION_TYPES = to_say([("text", "Text"), ("choice", "Choice"), ("yes_no", "Yes or no")])
YES, NO = to_say(("Yes", "No"))
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
        raise Refused(
            say("A stage asks {most_questions} questions at most; more would be a wall.", most_questions=MOST_QUESTIONS)
        )
    kept: list[Question] = []
    for question in questions:
        text = " ".join(question.text.split())
        if not text:
            raise Refused(say("A question needs words."))
        if len(text) > LONGEST_QUESTION:
            raise Refused(
                say("A question can have {longest_question} characters at most.", longest_question=LONGEST_QUESTION)
            )
        if any(fold(text) == fold(other.text) for other in kept):
            raise Refused(say("“{text}” is asked already.", text=text))
        if question.type not in dict(QUESTION_TYPES):
            raise Refused(
                say("A question is answered by a text, a choice, or yes and no, not by “{type}”.", type=question.type)
            )
        choices = tuple(dict.fromkeys(filter(None, (" ".join(each.split()) for each in question.choices))))
        if question.type == "choice" and len(choices) < 2:
            raise Refused(say("“{text}” needs two answers or more to choose from.", text=text))
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
            raise Refused(
                say("{of} does not ask “{text}”; ", of=of, text=text)
                + (say("it asks {asks}.", asks=asks) if asks else say("it asks nothing here."))
            )
    found = []
    for question in questions:
        answer = by_text.get(fold(question.text), "")
        if answer:
            found.append((question.text, _checked(question, answer)))
        elif question.needed:
            raise Refused(
                say("{of} asks “{question}” before it is left; answer that first.", of=of, question=question.text)
            )
    return tuple(found)


def _checked(question: Question, answer: str) -> str:
    if len(answer) > LONGEST_ANSWER:
        raise Refused(say("An answer can have {longest_answer:,} characters at most.", longest_answer=LONGEST_ANSWER))
    if question.type == "text":
        return answer
    if question.type == "yes_no":
        found = _YES_NO.get(fold(answer))
    else:
        found = next((choice for choice in question.choices if fold(choice) == fold(answer)), None)
    if found is None:
        raise Refused(
            say(
                "“{question}” is answered by {offered}, not by “{answer}”.",
                question=question.text,
                offered=either(question.offered),
                answer=answer,
            )
        )
    return found
