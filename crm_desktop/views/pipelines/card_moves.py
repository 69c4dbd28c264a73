"""Moving cards on the board: what has to be asked first, shown at once, written behind, back when it is refused."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from crm_desktop.dialogs.close_opportunity import CloseOpportunity
from crm_desktop.dialogs.move_to_pipeline import MoveToPipeline
from crm_desktop.dialogs.stage_questions import Asked, StageQuestions
from crm_desktop.history import History
from crm_desktop.models.opportunities.board_cards import Board, Card
from crm_desktop.models.opportunities.stage_moves import Closing, move_many
from crm_desktop.models.pipelines.destinations import Destination, Place
from crm_desktop.views import formats
from crm_desktop.views.pipelines.moves import Move, MovesUnderWay


class CardMoves(QObject):
    """Of one board."""

    moved = Signal(list)
    """The board shows something else now; the ids of the cards that were moved, to be selected wherever they are."""

    def __init__(self, history: History, today: Callable[[], date], page: QWidget) -> None:
        """Lives as long as the page, which its dialogs stand before."""
        super().__init__(page)
        self._history, self._today, self._page = history, today, page
        self.reasons: Mapping[str, list[str]] = {}
        """Why opportunities are won or lost, by the kind of the stage."""
        self._under_way = MovesUnderWay()

    def now_read(self, board: Board) -> None:
        """The database has answered."""
        self._under_way.now_read(board)

    def board(self) -> Board | None:
        """As the user is to see it."""
        return self._under_way.shown()

    def to_stage(self, ids: list[int], stage_id: int) -> None:
        """To a stage of the same pipeline."""
        shown = self.board()
        if shown is None:
            return
        there = {card.id for column in shown.columns if column.stage.id == stage_id for card in column.cards}
        ids = [card_id for card_id in ids if card_id not in there]  # what was won long ago keeps its date
        if ids:
            stage = shown.stage(stage_id)
            self._begin(ids, shown, Place(stage.id, stage.name, stage.kind), stage_id)

    def ask_pipeline(self, cards: list[Card], others: list[Destination]) -> None:
        """To a stage of another pipeline, which is asked for."""
        dialog = MoveToPipeline(_named(cards), others, self._page)
        dialog.answered.connect(partial(self._away, [card.id for card in cards]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _away(self, ids: list[int], place: Place) -> None:
        shown = self.board()
        if shown is not None:
            self._begin(ids, shown, place, None)

    def _begin(self, ids: list[int], before: Board, place: Place, stage_id: int | None) -> None:
        move = self._under_way.begin(ids, place.id)
        self.moved.emit(ids)
        self._ask(move, before, place, before.asked(ids, place.kind, stage_id))

    def _ask(self, move: Move, before: Board, place: Place, asked: Asked) -> None:
        """Asks how it was won or lost, and what the stages want to know that are left; nothing, as a rule."""
        cards = [card for column in before.columns for card in column.cards if card.id in move.ids]
        dialog: CloseOpportunity | StageQuestions
        if place.kind != "open":
            dialog = CloseOpportunity(
                place.kind, _named(cards), cards[0].amount, cards[0].currency, self.reasons[place.kind], self._today,
                len(cards) > 1, self._page, asked,
            )  # fmt: skip
            closes = dialog
            dialog.answered.connect(lambda closing: self._answered(move, closing, closes.questions.answers()))
        elif asked:
            dialog = StageQuestions(_named(cards), place.name, asked, self._page)
            dialog.answered.connect(lambda answers: self._answered(move, None, answers))
        else:
            self._write(move)
            return
        dialog.rejected.connect(partial(self._give_up, move))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _answered(self, move: Move, closing: Closing | None, answers: Mapping[str, str]) -> None:
        known = self._under_way.answer(move, closing, answers)
        self.moved.emit(list(known.ids))
        self._write(known)

    def _write(self, move: Move) -> None:
        def work() -> None:
            move_many(move.ids, move.stage_id, move.closing, move.answers)

        def written(_: object) -> None:
            self._under_way.written(move)

        self._history.do("move_to_stage", work, written, partial(self._refused, move))

    def _refused(self, move: Move, sentence: str) -> None:
        self._give_up(move)
        self._history.refused.emit(sentence)

    def _give_up(self, move: Move) -> None:
        self._under_way.give_up(move)
        self.moved.emit(list(move.ids))


def _named(cards: list[Card]) -> str:
    return formats.count_text(len(cards), "opportunity", "opportunities") if len(cards) > 1 else cards[0].name
