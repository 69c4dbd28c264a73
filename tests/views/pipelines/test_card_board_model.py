import random
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QItemSelectionModel

from crm_desktop.models.opportunities.board_cards import Card
from crm_desktop.views.pipelines.card_board_model import CardBoardModel, card_remark, card_text

TODAY = date(2026, 11, 22)


def card(number, **values):
    made = Card(
        number, f"Deal {number}", "Acme", "Ann Lee", 0, Decimal(100), "USD", 30, False, None, None, "", None, "Ada", 3,
        False,
    )  # fmt: skip
    return made._replace(**values)


@pytest.fixture
def model():
    return CardBoardModel(lambda: TODAY)


def test_it_is_a_sound_item_model_through_all_kinds_of_change(model, qtmodeltester):
    model.show([card(number) for number in (1, 2, 3)])
    qtmodeltester.check(model)
    for ids in ((), (5, 1, 2, 9), (9, 2, 5), (2, 5, 9, 1), (7, 8), (8, 7, 1, 2, 3)):
        model.show([card(number) for number in ids])
        qtmodeltester.check(model)


def test_whatever_was_shown_before_what_is_shown_now_is_right(model):
    chance = random.Random(7)
    for _ in range(200):
        wanted = chance.sample([card(number, days=chance.randrange(3)) for number in range(12)], chance.randrange(12))
        model.show(wanted)
        assert model.cards == wanted


def test_a_selected_card_stays_selected_when_cards_come_go_and_change_places(model):
    model.show([card(number) for number in (1, 2, 3, 4)])
    selection = QItemSelectionModel(model)
    selection.select(model.index(2), QItemSelectionModel.SelectionFlag.Select)
    for ids in ((9, 1, 3, 4), (4, 3, 9), (3,), (1, 2, 3)):
        model.show([card(number) for number in ids])
        assert [model.card(index).id for index in selection.selectedIndexes()] == [3]


def test_the_text_of_a_card_leaves_out_what_it_lacks():
    assert card_text(card(1, company="", amount=None), TODAY) == "Deal 1"
    full = card(1, next_action="Call", next_action_on=date(2026, 11, 23))
    assert card_text(full, TODAY) == "Deal 1, Acme, 100.00 USD, Call · Tomorrow"


def test_the_remark_says_why_it_is_warm_and_that_nothing_is_planned():
    said = card_remark(card(1, is_rotting=True, days=30, by_hand=True), TODAY)
    assert "30 days in this stage, longer than it should" in said
    assert "Nothing planned" in said
    assert "by hand" in said


def test_text_is_text_whatever_it_holds():
    odd = "<b>A & B</b>\u202e" + "x" * 10_000
    assert card_text(card(1, name=odd, company="", amount=None), TODAY) == odd
