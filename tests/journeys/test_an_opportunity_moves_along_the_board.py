"""Step 6: an opportunity moves along the board by mouse and keys, is lost, won, taken back, and won elsewhere again."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.models.changes import change
from crm_desktop.models.companies import Company
from crm_desktop.models.opportunities import Opportunity, Outcome, StageMove
from crm_desktop.models.opportunities.opening import open_opportunity
from crm_desktop.models.opportunities.stage_moves import move_to_stage
from crm_desktop.models.pipelines import Stage
from crm_desktop.session import Session
from crm_desktop.settings import Settings
from tests.journeys.hands import Hands

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
STAGES = ["Identified", "Meeting", "Quote sent", "Negotiation", "Won", "Lost"]


class BoardHands(Hands):
    """Hands on the board."""

    def column(self, stage: str) -> Any:
        return next(column for column in self.page.board.columns if column.list.accessibleName() == stage)

    def cards(self, stage: str) -> list[str]:
        model = self.column(stage).list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def head(self, stage: str) -> str:
        return str(self.column(stage).accessibleName())

    def take(self, stage: str, name: str) -> Any:
        """The list and the place of a card in it."""
        cards = self.column(stage).list
        row = next(row for row, text in enumerate(self.cards(stage)) if text.startswith(name))
        return cards, cards.visualRect(cards.model().index(row, 0)).center()

    def drag(self, stage: str, name: str, to: str) -> None:
        """Presses, moves in steps, lets go."""
        cards, start = self.take(stage, name)
        source, target = cards.viewport(), self.column(to).list.viewport()
        end = source.mapFromGlobal(target.mapToGlobal(QPoint(80, 80)))
        self.qtbot.mousePress(source, LEFT, pos=start)
        for part in range(1, 6):
            at = start + (end - start) * part / 5
            spot = QPointF(source.mapToGlobal(at))
            keys = Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(source, QMouseEvent(QEvent.Type.MouseMove, QPointF(at), spot, NONE, LEFT, keys))
        self.qtbot.mouseRelease(source, LEFT, pos=end)


@pytest.fixture
def hands(database: str, tmp_path: Path, qtbot: QtBot) -> Iterator[BoardHands]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    settings = Settings(tmp_path / "settings.ini")
    settings.last_view = "Leads"
    session = Session(database, settings, lambda path: None)
    session.window.resize(1900, 900)
    session.window.show()
    session.open(demo=False, failed=pytest.fail)
    made = BoardHands(session, qtbot)
    made.settle()
    with change("begin", by=session.user):
        company = Company.create(name="Acme")
        open_opportunity("Website", company=company, amount=Decimal(1000), currency="USD")
    made.go("Pipeline")
    yield made
    session.close()
    QLocale.setDefault(before)


def deal() -> Opportunity:
    found: Opportunity = Opportunity.get()
    return found


def test_an_opportunity_is_dragged_along_the_board_and_the_sums_follow(hands: BoardHands) -> None:
    assert [column.list.accessibleName() for column in hands.page.board.columns] == STAGES
    assert hands.cards("Identified") == ["Website, Acme, 1,000.00 USD"]
    assert hands.head("Identified") == "Identified, 1 opportunity, 1,000 USD, weighted 100"

    hands.drag("Identified", "Website", to="Quote sent")
    assert hands.head("Quote sent") == "Quote sent, 1 opportunity, 1,000 USD, weighted 600"
    assert hands.head("Identified") == "Identified, 0 opportunities, 0 USD, weighted 0"
    hands.settle()
    assert deal().stage.name == "Quote sent"
    assert [message.sentence for message in hands.window.messages.messages()] == ["Moved Website to Quote sent"]

    hands.undo()
    assert hands.cards("Identified") == ["Website, Acme, 1,000.00 USD"]


def test_it_is_moved_by_keys_alone(hands: BoardHands) -> None:
    hands.come_to_front()
    cards = hands.column("Identified").list
    assert cards.hasFocus()
    hands.qtbot.keyClick(cards, Qt.Key.Key_Space)
    hands.qtbot.keyClick(cards, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    hands.settle()
    hands.qtbot.keyClick(hands.column("Meeting").list, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    hands.settle()
    assert deal().stage.name == "Quote sent"
    assert [move.to_stage.name for move in StageMove.select().order_by(StageMove.id)] == STAGES[:3]
    hands.qtbot.keyClick(hands.column("Quote sent").list, Qt.Key.Key_Return)
    hands.settle()
    assert hands.page.title == "Website"


def test_it_is_lost_reopened_and_won_and_the_company_becomes_a_customer(hands: BoardHands) -> None:
    hands.drag("Identified", "Website", to="Lost")
    sheet = hands.dialog("Close opportunity")
    hands.type_in(sheet.reason.lineEdit(), "Price")
    hands.press("Mark as lost", sheet)
    assert (deal().outcome, deal().lost_reason) == ("lost", "Price")

    hands.drag("Lost", "Website", to="Meeting")
    hands.settle()
    assert (deal().outcome, deal().lost_reason, deal().likelihood) == ("open", "", 30)

    hands.drag("Meeting", "Website", to="Won")
    sheet = hands.dialog("Close opportunity")
    assert sheet.date.value() == date.today()
    sheet.amount.clear()
    hands.type_in(sheet.amount, "1200")
    hands.press("Mark as won", sheet)
    assert (deal().outcome, deal().amount, Company.get().relationship) == ("won", Decimal(1200), "customer")
    assert hands.head("Won") == "Won, 1 opportunity, 1,200 USD, not in the total"

    hands.undo()
    assert (deal().outcome, deal().amount, Company.get().relationship) == ("open", Decimal(1000), "prospect")


def test_a_pipeline_is_made_in_settings_and_what_was_won_stays_won_there(hands: BoardHands) -> None:
    hands.drag("Identified", "Website", to="Won")
    hands.press("Mark as won", hands.dialog("Close opportunity"))
    hands.go("Settings")
    hands.come_to_front()
    template = hands.page.section().pipelines.add_button.menu().actions()[2]
    template.trigger()
    hands.settle()
    name = QApplication.focusWidget()
    hands.qtbot.keyClicks(name, "Aftercare")
    hands.qtbot.keyClick(name, Qt.Key.Key_Return)
    hands.settle()

    hands.go("Pipeline")
    bar = hands.page.bar
    assert [bar.pipeline.itemText(place) for place in range(bar.pipeline.count())] == ["Sales", "Aftercare"]
    with change("move elsewhere", by=hands.session.user):
        move_to_stage(deal().id, Stage.get(Stage.name == "Planned").id)
    hands.page.show_pipeline(Stage.get(Stage.name == "Planned").pipeline_id)
    hands.settle()
    hands.drag("Planned", "Website", to="Done")
    hands.press("Mark as won", hands.dialog("Close opportunity"))
    assert [event.pipeline.name for event in Outcome.select().order_by(Outcome.id)] == ["Sales", "Aftercare"]
    assert Company.get().relationship == "customer"
