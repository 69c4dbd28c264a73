"""The sales language is chosen in Settings; a team's own words stand in place of it."""

from typing import Any

from PySide6.QtCore import Qt

from crm_desktop.models.users import our_office
from crm_desktop.models.wording import Noun


def typed(hands: Any, field: Any, text: str) -> None:
    field.setFocus()
    field.selectAll()
    hands.qtbot.keyClicks(field, text)
    hands.qtbot.keyClick(field, Qt.Key.Key_Tab)
    hands.answered()


def test_a_language_is_chosen_and_the_fields_show_its_words(open_settings: Any) -> None:
    hands = open_settings()
    words = hands.section("Sales language")
    assert words.words["company", 0].placeholderText() == "company"
    words.language.setCurrentIndex(words.language.findText("Sugar"))
    words.language.edited.emit()
    hands.answered()
    assert our_office().sales_language == "sugar"
    assert words.words["company", 1].placeholderText() == "accounts"


def test_own_words_are_kept_when_both_are_there_and_let_go_when_emptied(open_settings: Any) -> None:
    hands = open_settings()
    words = hands.section("Sales language")
    typed(hands, words.words["opportunity", 0], "deal")
    assert our_office().wording.own == {}
    typed(hands, words.words["opportunity", 1], "deals")
    assert our_office().wording.own == {"opportunity": Noun("deal", "deals")}
    hands.history.undo()
    hands.answered()
    assert our_office().wording.own == {}


def test_the_same_word_for_two_is_refused_and_the_fields_show_what_stands(open_settings: Any) -> None:
    hands = open_settings()
    words = hands.section("Sales language")
    typed(hands, words.words["lead", 0], "person")
    typed(hands, words.words["lead", 1], "people")
    assert hands.refused == ["Two kinds of record would both be called “person”."]
    assert our_office().wording.own == {}


def test_leads_are_switched_off_and_on(open_settings: Any) -> None:
    hands = open_settings()
    words = hands.section("Sales language")
    words.leads.click()
    hands.answered()
    assert our_office().uses_leads is False
