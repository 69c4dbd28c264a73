"""Cards on their way under the mouse: their picture, the stage they would land in, and scrolling at the edges.

Drawn by the board itself and not by the system's drag and drop, which knows no place to scroll to, and stops the
program's other work while it lasts.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QScrollArea, QScrollBar

from crm_desktop.models.opportunities.board_cards import Card
from crm_desktop.views import design
from crm_desktop.views.pipelines.card_delegate import CardDelegate
from crm_desktop.views.pipelines.stage_column import StageColumn
from crm_desktop.views.widgets.badge import paint_badge

EDGE = 48
FASTEST = 18
FRAME_MILLISECONDS = 16
BEHIND = 4


class CardDrag(QObject):
    """One drag, from the first movement until the cards are let go."""

    def __init__(
        self, area: QScrollArea, columns: Callable[[], list[StageColumn]], source: StageColumn, grip: QPoint
    ) -> None:
        """`grip` is where in the card the mouse holds it; what is dragged is what is selected on the board."""
        super().__init__(area)
        self._area, self._columns, self._grip = area, columns, grip
        self._ids = [card_id for column in columns() for card_id in column.list.selected_ids()]
        self._target: StageColumn | None = None
        self._at = QPoint()
        self._picture = QLabel(area)
        self._picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._picture.setPixmap(_picture_of(source, self._ids, area.devicePixelRatioF()))
        self._picture.adjustSize()
        self._scrolling = QTimer(self, interval=FRAME_MILLISECONDS)
        self._scrolling.timeout.connect(self._scroll)
        for column in columns():
            column.list.dim(frozenset(self._ids))

    @property
    def ids(self) -> list[int]:
        """The cards on their way."""
        return self._ids

    def move(self, at: QPoint) -> None:
        """The mouse is here now, on the screen."""
        self._at = at
        self._picture.move(self._area.mapFromGlobal(at) - self._grip)
        self._picture.show()
        self._picture.raise_()
        self._aim()
        if self._speed() != (0, 0) and not self._scrolling.isActive():
            self._scrolling.start()

    def target(self) -> StageColumn | None:
        """The stage below the mouse, if they may land there."""
        return self._target

    def end(self) -> None:
        """Puts away the picture and the marks."""
        self._scrolling.stop()
        for column in self._columns():
            column.mark(False)
            column.list.dim(frozenset())
        self._picture.hide()
        self._picture.deleteLater()
        self.deleteLater()

    def _aim(self) -> None:
        here = self._area.mapFromGlobal(self._at)
        inside = self._area.viewport().geometry().contains(here)
        # The nearest one: between two columns and at the board's edges there is no place where cards are lost.
        self._target = min(self._columns(), key=partial(_distance, self._at)) if inside else None
        for column in self._columns():
            column.mark(column is self._target)

    def _scroll(self) -> None:
        sideways, down = self._speed()
        if not (sideways or down):
            self._scrolling.stop()
            return
        _step(self._area.horizontalScrollBar(), sideways)
        if self._target is not None:
            _step(self._target.list.verticalScrollBar(), down)
        self._aim()

    def _speed(self) -> tuple[int, int]:
        """Pixels per frame, the faster the nearer to the edge."""
        here = self._area.viewport().mapFromGlobal(self._at)
        sideways = _pull(here.x(), self._area.viewport().width())
        if self._target is None:
            return sideways, 0
        cards = self._target.list.viewport()
        return sideways, _pull(cards.mapFromGlobal(self._at).y(), cards.height())


def _distance(at: QPoint, column: StageColumn) -> int:
    here = column.mapFromGlobal(at).x()
    return max(-here, here - column.width(), 0)


def _pull(place: int, length: int) -> int:
    near_start, near_end = EDGE - place, place - (length - EDGE)
    if near_start > 0:
        return -_part(near_start)
    return _part(near_end) if near_end > 0 else 0


def _part(depth: int) -> int:
    return max(1, FASTEST * min(depth, EDGE) // EDGE)


def _step(bar: QScrollBar, by: int) -> None:
    bar.setValue(bar.value() + by)


def _picture_of(source: StageColumn, ids: list[int], ratio: float) -> QPixmap:
    """The first card, the edges of those behind it, and how many there are."""
    draw, cards = source.list.painter, source.list.cards
    rows = cards.rows_of(ids)
    card: Card = cards.cards[rows[0]]
    several = BEHIND if len(ids) > 1 else 0
    width, height = source.list.viewport().width(), draw.height
    picture = QPixmap(round((width + several) * ratio), round((height + several) * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setOpacity(0.94)
    _draw_stack(painter, draw, card, source, QRect(0, 0, width, height), several)
    if several:
        tint = design.Tint(design.accent(source.palette()), source.palette().base().color())
        paint_badge(painter, QRect(width - design.SPACE_32, 0, design.SPACE_32, design.SPACE_24), str(len(ids)), tint)
    painter.end()
    return picture


def _draw_stack(
    painter: QPainter, draw: CardDelegate, card: Card, source: StageColumn, box: QRect, several: int
) -> None:
    if several:
        blank = card._replace(name="", company="", person="", amount=None, close_on=None, next_action=" ", days=0)
        draw.paint_card(painter, box.translated(several, several), blank, source.palette())
    draw.paint_card(painter, box, card, source.palette(), selected=True)
