"""Moves that are shown before they are written: each stays until the database agrees, and goes when it refuses."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from crm_desktop.models.opportunities.board_cards import Board, moved, without
from crm_desktop.models.opportunities.stage_moves import Closing


@dataclass(frozen=True)
class Move:
    """Cards on their way to a stage; `closing` once it has been asked for."""

    ids: tuple[int, ...]
    stage_id: int
    closing: Closing | None = None
    answers: Mapping[str, str] = field(default_factory=dict)


class MovesUnderWay:
    """The board as it was last read, and what has been done to it since."""

    def __init__(self) -> None:
        """Nothing is read yet."""
        self._read: Board | None = None
        self._moves: list[Move] = []

    def shown(self) -> Board | None:
        """The board as the user is to see it."""
        board = self._read
        for move in self._moves if board is not None else ():
            board = _with(board, move)
        return board

    def now_read(self, board: Board) -> None:
        """The database has answered."""
        if self._read is not None and self._read.pipeline_id != board.pipeline_id:
            self._moves.clear()
        self._read = board

    def begin(self, ids: Sequence[int], stage_id: int) -> Move:
        """Shows the cards where they are to go."""
        move = Move(tuple(ids), stage_id)
        self._moves.append(move)
        return move

    def answer(self, move: Move, closing: Closing | None, answers: Mapping[str, str]) -> Move:
        """It is known how they were won or lost, and what the stages wanted to know that they left."""
        known = replace(move, closing=closing, answers=answers)
        self._moves = [known if each is move else each for each in self._moves]
        return known

    def written(self, move: Move) -> None:
        """The database has them there now."""
        self._drop(move)
        if self._read is not None:
            self._read = _with(self._read, move)

    def give_up(self, move: Move) -> None:
        """They return to where they were."""
        self._drop(move)

    def _drop(self, move: Move) -> None:
        self._moves = [each for each in self._moves if each is not move]


def _with(board: Board | None, move: Move) -> Board:
    assert board is not None
    if all(column.stage.id != move.stage_id for column in board.columns):
        return without(board, move.ids)
    return moved(board, move.ids, move.stage_id, move.closing)
