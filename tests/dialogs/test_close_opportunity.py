from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from crm_desktop.dialogs.close_opportunity import CloseOpportunity
from crm_desktop.models.opportunities.stage_moves import Closing
from crm_desktop.models.pipelines.questions import Question
from crm_desktop.models.wording import speak
from crm_desktop.models.words_of.tongue import ENGLISH

TODAY = date(2026, 11, 22)
REASONS = ["Price", "Competitor"]


@pytest.fixture
def ask(qtbot):
    def asked(kind, amount=Decimal(1000), several=False):
        dialog = CloseOpportunity(kind, "Website", amount, "USD", REASONS, lambda: TODAY, several)
        qtbot.addWidget(dialog)
        dialog.open()
        dialog.answers = []
        dialog.answered.connect(dialog.answers.append)
        return dialog

    return asked


def done(dialog):
    return next(button for button in dialog.findChildren(QPushButton) if "Mark as" in button.text())


def test_won_is_answered_with_the_day_and_the_amount_that_stand_there(ask, qtbot):
    dialog = ask("won")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.answers == [Closing(TODAY, Decimal(1000), "")]
    assert not dialog.isVisible()


def test_a_win_may_have_a_reason(ask, qtbot):
    dialog = ask("won")
    qtbot.keyClicks(dialog.reason.lineEdit(), "Delivery time")
    done(dialog).click()
    assert dialog.answers == [Closing(TODAY, Decimal(1000), "Delivery time")]


def test_lost_is_answered_only_with_a_reason(ask, qtbot):
    dialog = ask("lost")
    assert not done(dialog).isEnabled()
    assert dialog.reason.hasFocus() or dialog.focusWidget() is dialog.reason
    qtbot.keyClicks(dialog.reason.lineEdit(), "Price")
    assert done(dialog).isEnabled()
    done(dialog).click()
    assert dialog.answers == [Closing(TODAY, Decimal(1000), "Price")]


def test_the_reasons_of_the_list_are_offered(ask):
    dialog = ask("lost")
    assert [dialog.reason.itemText(row) for row in range(dialog.reason.count())] == REASONS


@pytest.mark.parametrize(
    ("field", "typed", "says"),
    [("date", "no day", "is no date"), ("amount", "much", "is no amount"), ("amount", "", "Give the amount")],
)
def test_what_cannot_be_meant_is_said_and_not_answered(ask, qtbot, field, typed, says):
    dialog = ask("won")
    getattr(dialog, field).clear()
    qtbot.keyClicks(getattr(dialog, field), typed or " ")
    assert not done(dialog).isEnabled()
    assert says in dialog._missing.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.answers == []


def test_an_opportunity_without_money_is_won_without_an_amount(ask):
    dialog = ask("won", amount=None)
    done(dialog).click()
    assert dialog.answers == [Closing(TODAY, None, "")]


def test_several_keep_their_own_amounts(ask):
    dialog = ask("lost", amount=Decimal(5), several=True)
    assert not dialog.amount.isVisible()
    dialog.reason.set_value("Price")
    done(dialog).click()
    assert dialog.answers == [Closing(TODAY, None, "Price")]


def test_each_field_is_named_by_its_label(ask):
    dialog = ask("lost")
    names = [field.accessibleName() for field in (dialog.reason, dialog.date, dialog.amount)]
    assert names == ["Reason", "Lost on", "Amount (USD)"]


def test_cancel_answers_nothing(ask, qtbot):
    dialog = ask("lost")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.answers == []
    assert not dialog.isVisible()


def test_yes_and_no_are_said_in_the_language_and_kept_as_they_are_known(qtbot):
    speak(replace(ENGLISH, texts={"Yes": "Ja", "No": "Nein"}))
    asked = [("Identified", Question("Budget?", "yes_no"))]
    dialog = CloseOpportunity("won", "Website", None, "USD", REASONS, lambda: TODAY, asked=asked)
    qtbot.addWidget(dialog)
    ((_, field),) = dialog.questions.fields
    assert [field.itemText(at) for at in range(1, field.count())] == ["Ja", "Nein"]
    field.setCurrentIndex(1)
    assert dialog.questions.answers() == {"Budget?": "Yes"}
