"""How a card is drawn: three lines, and at the left how long it has stood in its stage."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from crm_desktop.models.opportunities.board_cards import BoardStage, Card
from crm_desktop.models.wording import say
from crm_desktop.views import design, formats
from crm_desktop.views.design import Size
from crm_desktop.views.pipelines.card_board_model import CardBoardModel
from crm_desktop.views.widgets.avatar import paint_avatar

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag

PADDING_X, PADDING_Y = 12, 9
LINE_GAP = 3
CARD_GAP = 8
AGE_BAR = 3
LEAST_WORDS = 28
# More letters than any card is wide; measuring a name of 10,000 takes its time.
MOST_LETTERS = 200


LEFT, RIGHT = (
    int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine)
    for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
)


class Inks:
    """The colours of cards under one palette, mixed once and not for every card."""

    def __init__(self, palette: QPalette) -> None:
        """Out of the design's colours."""
        self.text, self.quiet, self.warm = design.text(palette), design.quiet_text(palette), design.warm(palette)
        self.hairline, self.outline, self.accent = (
            design.hairline(palette), design.outline(palette), design.accent(palette)
        )  # fmt: skip
        self.card, self.selection = design.card(palette), design.selection(palette)
        self.calm = design.mixed(self.text, palette.color(QPalette.ColorRole.Base), 0.34)


class CardDelegate(QStyledItemDelegate):
    """Draws the cards of one stage. Fonts are made once: a card is drawn hundreds of times while scrolling."""

    def __init__(self, view: QListView, model: CardBoardModel, stage: BoardStage, currency: str, today: date) -> None:
        """Money in `currency` is shown without its code, which stands once at the head of the column."""
        super().__init__(view)
        self._view, self._model = view, model
        self.stage, self.currency, self.today = stage, currency, today
        self.shows_owner = False
        self.dragged: frozenset[int] = frozenset()
        self.hovered_row = -1
        self._inks = (0, Inks(view.palette()))
        self._box = QRect()
        self.take_fonts()

    def take_fonts(self) -> None:
        """After the system's font became another."""
        self.name_font = design.font(weight=QFont.Weight.DemiBold)
        self.small_font = design.font(Size.SMALL)
        self.figure_font = design.font(Size.SMALL, QFont.Weight.Medium, tabular=True)
        fonts = (self.name_font, self.small_font, self.figure_font)
        self._metrics = {id(made): QFontMetrics(made) for made in fonts}
        heights = [self._metrics[id(made)].height() for made in fonts]
        self._scroll_bar = self._view.verticalScrollBar().sizeHint().width()
        self.height = sum(heights) + 2 * LINE_GAP + 2 * PADDING_Y

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(design.CARD_MIN - 2 * design.SPACE_8, self.height + CARD_GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = self._model.card(index)
        box = option.rect.adjusted(0, 0, 0, -CARD_GAP)
        # As wide without a scroll bar as beside one: nothing jumps when the first card too many comes.
        box.setWidth(min(box.width(), self._view.width() - self._scroll_bar))
        box = design.facing(box, option.rect, option.direction)
        painter.save()
        if card.id in self.dragged:
            painter.setOpacity(0.35)
        selected = bool(option.state & State.State_Selected)
        focused = bool(option.state & State.State_HasFocus)
        self.paint_card(painter, box, card, option.palette, selected, focused, index.row() == self.hovered_row)
        painter.restore()

    def paint_card(
        self,
        painter: QPainter,
        box: QRect,
        card: Card,
        palette: QPalette,
        selected: bool = False,
        focused: bool = False,
        hovered: bool = False,
    ) -> None:
        """One card in `box`; also for the picture that follows the mouse."""
        inks = self._inks_of(palette)
        self._box = box
        self._ground(painter, box, inks, selected, focused, hovered)
        self._age(painter, box, card, inks)
        inner = box.adjusted(PADDING_X, PADDING_Y, -PADDING_X + 2, -PADDING_Y)
        heights = [self._metrics[id(f)].height() for f in (self.name_font, self.small_font, self.figure_font)]
        line = QRect(inner.x(), inner.y(), inner.width(), heights[0])
        self._first(painter, line, card, inks)
        line = QRect(inner.x(), line.bottom() + 1 + LINE_GAP, inner.width(), heights[1])
        self._second(painter, line, card, inks, palette)
        line = QRect(inner.x(), line.bottom() + 1 + LINE_GAP, inner.width(), heights[2])
        self._third(painter, line, card, inks)

    def _inks_of(self, palette: QPalette) -> Inks:
        if self._inks[0] != palette.cacheKey():
            self._inks = (palette.cacheKey(), Inks(palette))
        return self._inks[1]

    def _ground(self, painter: QPainter, box: QRect, inks: Inks, selected: bool, focused: bool, hovered: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = inks.accent if selected or focused else inks.hairline
        ground = inks.selection if selected else inks.card
        width = 1.5 if selected or focused else 1.0
        if hovered and not selected:
            edge = inks.outline
        painter.setPen(QPen(edge, width))
        painter.setBrush(ground)
        inset = width / 2
        framed = QRectF(box).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(framed, design.CARD_RADIUS, design.CARD_RADIUS)

    def _age(self, painter: QPainter, box: QRect, card: Card, inks: Inks) -> None:
        """The bar fills from below while the time that the stage allows runs out; then it is warm."""
        limit = self.stage.rot_days
        if not self.stage.is_open or not limit:
            return
        share = 1.0 if card.is_rotting else min(card.days / limit, 1.0)
        bar = QRect(box.x() + 4, box.y() + PADDING_Y, AGE_BAR, box.height() - 2 * PADDING_Y)
        room = QRectF(design.facing(bar, box, painter.layoutDirection()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.hairline)
        painter.drawRoundedRect(room, AGE_BAR / 2, AGE_BAR / 2)
        if share > 0:
            filled = QRectF(room)
            filled.setTop(room.bottom() - max(room.height() * share, AGE_BAR))
            painter.setBrush(inks.warm if card.is_rotting else inks.calm)
            painter.drawRoundedRect(filled, AGE_BAR / 2, AGE_BAR / 2)

    def _first(self, painter: QPainter, line: QRect, card: Card, inks: Inks) -> None:
        if card.is_rotting:
            said = formats.count_text(card.days, "day", "days")
            used = self._right(painter, line, said, self.small_font, inks.warm)
            line = line.adjusted(0, 0, -used - design.SPACE_8, 0)
        self._left(painter, line, card.name, self.name_font, inks.text)

    def _second(self, painter: QPainter, line: QRect, card: Card, inks: Inks, palette: QPalette) -> None:
        if self.shows_owner and card.owner:
            side = line.height() + 2
            spot = QRect(line.right() - side + 1, line.center().y() - side // 2, side, side)
            paint_avatar(painter, design.facing(spot, self._box, painter.layoutDirection()), card.owner, palette)
            line = line.adjusted(0, 0, -side - design.SPACE_4, 0)
        if card.by_hand and self.stage.is_open:
            used = self._right(painter, line, by_hand_text(card), self.small_font, inks.text)
            line = line.adjusted(0, 0, -used - design.SPACE_8, 0)
        said = " · ".join(part for part in (card.company, card.people) if part)
        self._left(painter, line, said, self.small_font, inks.quiet)

    def _third(self, painter: QPainter, line: QRect, card: Card, inks: Inks) -> None:
        amount = self._amount(card)
        used = self._left(painter, line, amount, self.figure_font, inks.text) if amount else 0
        line = line.adjusted(used + (design.SPACE_8 if used else 0), 0, 0, 0)
        on = card.close_on if self.stage.is_open else card.closed_on
        late = self.stage.is_open and on is not None and on < self.today
        colour = inks.warm if late else inks.quiet
        used = self._left(painter, line, short_date(on, self.today), self.small_font, colour) if on else 0
        line = line.adjusted(used + (design.SPACE_12 if used else 0), 0, 0, 0)
        if self.stage.is_open:
            self._action(painter, line, card, inks)

    def _action(self, painter: QPainter, line: QRect, card: Card, inks: Inks) -> None:
        """The day is never cut off; the words give way. Where there is no room, the tooltip says it."""
        on, words = card.next_action_on, card.next_action
        colour = inks.warm if on is not None and on < self.today else inks.quiet
        if on is None:
            said = words or say("Nothing planned")
            if words or self._metrics[id(self.small_font)].horizontalAdvance(said) <= line.width():
                self._right(painter, line, said, self.small_font, colour)
            return
        said = short_when(on, self.today)
        width = self._metrics[id(self.small_font)].horizontalAdvance(f" · {said}")
        if width > line.width():
            return
        has_room = bool(words) and line.width() - width >= LEAST_WORDS
        self._right(painter, line, f" · {said}" if has_room else said, self.small_font, colour)
        if has_room:
            self._right(painter, line.adjusted(0, 0, -width, 0), words, self.small_font, colour)

    def _amount(self, card: Card) -> str:
        foreign = card.currency if card.currency != self.currency else ""
        return formats.short_money_text(card.amount, foreign)

    def _left(self, painter: QPainter, line: QRect, text: str, font: QFont, colour: QColor) -> int:
        """Draws at the left and answers how wide it became."""
        return self._write(painter, line, text, font, colour, LEFT)

    def _right(self, painter: QPainter, line: QRect, text: str, font: QFont, colour: QColor) -> int:
        return self._write(painter, line, text, font, colour, RIGHT)

    def _write(self, painter: QPainter, line: QRect, text: str, font: QFont, colour: QColor, side: int) -> int:
        if line.width() < 12:
            return 0
        metrics = self._metrics[id(font)]
        shown = metrics.elidedText(text[:MOST_LETTERS], Qt.TextElideMode.ElideRight, line.width())
        painter.setFont(font)
        painter.setPen(colour)
        direction = painter.layoutDirection()
        if direction is Qt.LayoutDirection.RightToLeft:
            side = LEFT if side == RIGHT else RIGHT
        painter.drawText(design.facing(line, self._box, direction), side, shown)
        return metrics.horizontalAdvance(shown)


def by_hand_text(card: Card) -> str:
    """A likelihood that does not follow the stage."""
    return say("{likelihood} by hand", likelihood=formats.percent_text(card.likelihood))


def short_when(day: date, today: date) -> str:
    """Today, Friday, 3 days ago, or the date in short."""
    said = formats.when_text(day, today)
    return short_date(day, today) if said == formats.date_text(day) else said


def short_date(day: date, today: date) -> str:
    """24 Dec; with its year when that is another."""
    text = formats.date_text(day)
    return text.removesuffix(f" {day.year}") if day.year == today.year else text
