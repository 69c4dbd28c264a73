"""Blocks of a report, one below the other, and where pages end: never between what belongs together."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from crm_desktop.models.paper.paper import Paper, Pen


class Block(Protocol):
    """Something that is printed in one piece."""

    @property
    def height(self) -> float:
        """How much of a page it takes."""

    @property
    def stays_with_next(self) -> bool:
        """True when no page may end after it."""

    @property
    def repeated(self) -> "tuple[Block, ...]":
        """What is printed again above it when it is the first on a further page: the table's header."""

    def draw(self, pen: Pen, left: float, top: float, room: float) -> None:
        """Prints it, its upper edge at top."""


@dataclass(frozen=True)
class Space:
    """White space; it vanishes where a page begins."""

    height: float
    stays_with_next: bool = False
    repeated: tuple[Block, ...] = ()

    def draw(self, pen: Pen, left: float, top: float, room: float) -> None:
        """Nothing is what it prints."""


Page = list[Block]


def paginated(blocks: Iterable[Block], paper: Paper) -> list[Page]:
    """The blocks on pages; one page at least."""
    pages: list[Page] = [[]]
    used = 0.0
    for piece in _pieces(blocks, paper.depth):
        height = _height(piece)
        if used and used + height > paper.depth:
            pages.append([])
            used = 0
        if not pages[-1]:
            while piece and isinstance(piece[0], Space):
                piece = piece[1:]
            if not piece:
                continue
            piece = [*piece[0].repeated, *piece] if len(pages) > 1 else list(piece)
            height = _height(piece)
        pages[-1].extend(piece)
        used += height
    return pages


def _pieces(blocks: Iterable[Block], most: float) -> Iterator[Sequence[Block]]:
    """Blocks that stay together; what is higher than a page has to part after all."""
    piece: list[Block] = []
    for block in blocks:
        if piece and _height(piece) + block.height > most * 0.75:
            yield piece
            piece = []
        piece.append(block)
        if not block.stays_with_next:
            yield piece
            piece = []
    if piece:
        yield piece


def _height(blocks: Iterable[Block]) -> float:
    return sum(block.height for block in blocks)


def draw_page(page: Page, pen: Pen, paper: Paper) -> None:
    """Prints the blocks of one page from the top."""
    top = paper.height - paper.head
    for block in page:
        block.draw(pen, paper.margin, top, paper.room)
        top -= block.height
