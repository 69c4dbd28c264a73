"""The stages side by side: one selection over all of them, moved by mouse or by keys."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QWidget

from crm_desktop.models.opportunities.board_cards import Board
from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.pipelines.card_drag import CardDrag
from crm_desktop.views.pipelines.stage_column import StageColumn

NARROW = 132
HEADS = 132
QWIDGETSIZE_MAX = (1 << 24) - 1
GAP = design.SPACE_8


class BoardArea(QScrollArea):
    """A board as it is given; asks for moves and shows what it is told."""

    opened = Signal(int)
    moves_wanted = Signal(object, int)
    """Ids of cards, and the stage they are to go to."""
    add_wanted = Signal(str, int)
    """The name of a new opportunity, and its stage."""
    selection_changed = Signal()
    pipeline_wanted = Signal()
    """The selected cards are to go to another pipeline."""
    let_go_wanted = Signal()
    """The likelihood of the selected cards is to follow their stages again."""
    fold_wanted = Signal(int)
    """A stage whose cards are to be hidden, or shown again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `show_board`."""
        super().__init__(parent)
        self.columns: list[StageColumn] = []
        self.offers_pipelines, self.may_write = False, True
        self._hides_closed = False
        self._collapsed: frozenset[int] = frozenset()
        self._drag: CardDrag | None = None
        inner = QWidget()
        inner.setAutoFillBackground(False)
        self._row = QHBoxLayout(inner)
        self._row.setContentsMargins(design.WINDOW_MARGIN, 0, design.WINDOW_MARGIN, design.SPACE_8)
        self._row.setSpacing(GAP)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)

    def show_board(self, shown: Board, today: date, collapsed: frozenset[int] = frozenset()) -> None:
        """Another board, or this one as it stands now; places stay, and the selection follows its cards.

        Of `collapsed` stages only the heads are shown, which take what is dropped there all the same.
        """
        held, had_keys = self.selected_ids(), any(column.list.hasFocus() for column in self.columns)
        self._collapsed = collapsed
        self._hides_closed = not shown.filter.shows_closed
        if [column.stage.id for column in shown.columns] != [column.column.stage.id for column in self.columns]:
            self._make_columns(shown, today)
        owners = {card.owner for column in shown.columns for card in column.cards}
        for widget, column in zip(self.columns, shown.columns, strict=True):
            is_collapsed = column.stage.id in collapsed
            widget.may_write = self.may_write
            widget.show_column(column, today, len(owners) > 1, self._hides_closed, is_collapsed)
        self._fit()
        if set(held) - set(self.selected_ids()):
            # Undone, or moved by a colleague: they stand in another stage now.
            self.select(held, keys=had_keys)

    def selected_ids(self) -> list[int]:
        """From left to right, from top to bottom."""
        return [card_id for column in self.columns for card_id in column.list.selected_ids()]

    def select(self, ids: list[int], *, keys: bool = True) -> None:
        """Selects these cards wherever they stand now, and gives the first one's list the `keys`."""
        first: StageColumn | None = None
        for column in self.columns:
            if column.list.select_ids(ids):
                first = first or column
        if first is not None and keys:
            first.list.setFocus()
            self._reveal(first)

    def show_heads_only(self, only: bool) -> None:
        """While there are no cards, the room below belongs to what is said about that."""
        self.setMaximumHeight(HEADS if only else QWIDGETSIZE_MAX)

    def take_focus(self) -> bool:
        """Keys go to the selected card, or to the first one; False while there is none."""
        held = [column for column in self.columns if column.list.selectionModel().hasSelection()]
        filled = [column for column in self.columns if column.list.cards.rowCount()]
        for column in (*held, *filled)[:1]:
            column.list.setFocus(Qt.FocusReason.TabFocusReason)
        return bool(filled)

    def select_all(self) -> None:
        """All cards of the stage that has the keys."""
        for column in self.columns:
            if column.list.hasFocus():
                column.list.selectAll()

    def push(self, by: int) -> None:
        """Moves what is selected one stage to the left or right of where it stands first."""
        places = [place for place, column in enumerate(self.columns) if column.list.selectionModel().hasSelection()]
        if not places:
            return
        place = (places[0] if by < 0 else places[-1]) + by
        if 0 <= place < len(self.columns):
            self.moves_wanted.emit(self.selected_ids(), self.columns[place].column.stage.id)

    def ask_stage(self) -> None:
        """A menu of the stages, by their figures."""
        if self.selected_ids():
            menu = self.stage_menu(QMenu(self))
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self._menu_place())

    def fold_current(self) -> None:
        """Hides or shows the cards of the stage with the keys."""
        column = next((column for column in self.columns if column.list.hasFocus()), None)
        if column is not None:
            self.fold_wanted.emit(column.column.stage.id)

    def stage_menu(self, menu: QMenu) -> QMenu:
        """Fills a menu with the stages that the selected cards may go to."""
        ids = self.selected_ids()
        for place, column in enumerate(self.columns):
            stage = column.column.stage
            name = stage.name.replace("&", "&&")
            action = menu.addAction(f"&{place + 1}  {name}" if place < 9 else name)
            action.setEnabled(self.may_write and not stage.is_retired and ids != column.list.selected_ids())
            action.triggered.connect(partial(self.moves_wanted.emit, ids, stage.id))
        if self.offers_pipelines:
            menu.addSeparator()
            menu.addAction(say("Another pipeline…"), self.pipeline_wanted.emit).setEnabled(self.may_write)
        return menu

    def column_of(self, stage_id: int) -> StageColumn | None:
        """The column of a stage."""
        return next((column for column in self.columns if column.column.stage.id == stage_id), None)

    def _make_columns(self, shown: Board, today: date) -> None:
        self._end_drag()
        for column in self.columns:
            column.hide()
            column.deleteLater()
        while self._row.takeAt(0) is not None:
            pass
        self.columns = [StageColumn(column, today, self.widget()) for column in shown.columns]
        for column in self.columns:
            self._row.addWidget(column)
            self._connect(column)
        self._row.addStretch(1)

    def _connect(self, column: StageColumn) -> None:
        cards = column.list
        cards.opened.connect(self.opened)
        cards.selected.connect(self.selection_changed)
        cards.taken.connect(partial(self._take, column))
        cards.stepped.connect(partial(self._step, column))
        cards.pushed.connect(self.push)
        cards.stages_wanted.connect(self.ask_stage)
        cards.menu_wanted.connect(self._menu)
        cards.drag_began.connect(partial(self._begin_drag, column))
        cards.dragged.connect(self._follow_drag)
        cards.dropped.connect(self._drop)
        cards.drag_ended.connect(self._end_drag)
        column.fold_wanted.connect(lambda: self.fold_wanted.emit(column.column.stage.id))
        column.add_wanted.connect(lambda name: self.add_wanted.emit(name, column.column.stage.id))

    def _take(self, taken: StageColumn) -> None:
        for column in self.columns:
            if column is not taken:
                column.list.clearSelection()

    def _step(self, start: StageColumn, by: int) -> None:
        """To the next stage with cards in that direction, at the same height."""
        place = self.columns.index(start)
        for column in self._towards(place, by):
            if column.list.cards.rowCount():
                height = start.list.current_height()
                self._take(column)
                column.list.select_near(height)
                self._reveal(column)
                return

    def _towards(self, place: int, by: int) -> Iterator[StageColumn]:
        yield from self.columns[place + 1 :] if by > 0 else reversed(self.columns[:place])

    def _reveal(self, column: StageColumn) -> None:
        self.ensureWidgetVisible(column, design.WINDOW_MARGIN, 0)

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ids = self.selected_ids()
        opening = menu.addAction(say("Open‖do"))
        opening.setEnabled(len(ids) == 1)
        opening.triggered.connect(lambda: self.opened.emit(ids[0]))
        self.stage_menu(menu.addMenu(say("Move to")))
        cards = (card for column in self.columns for card in column.column.cards)
        if any(card.by_hand for card in cards if card.id in ids):
            menu.addAction(say("Use the stage's likelihood"), self.let_go_wanted.emit).setEnabled(self.may_write)
        menu.popup(at)

    def _menu_place(self) -> QPoint:
        held = next(column for column in self.columns if column.list.selectionModel().hasSelection())
        spot = held.list.visualRect(held.list.selectionModel().selectedIndexes()[0])
        return held.list.viewport().mapToGlobal(spot.bottomLeft() + QPoint(design.SPACE_16, 0))

    def _begin_drag(self, source: StageColumn, grip: QPoint) -> None:
        self._end_drag()
        self._drag = CardDrag(self, lambda: self.columns, source, grip)

    def _follow_drag(self, at: QPoint) -> None:
        if self._drag is not None:
            self._drag.move(at)

    def _drop(self, at: QPoint) -> None:
        if self._drag is None:
            return
        self._drag.move(at)
        ids, target = self._drag.ids, self._drag.target()
        self._end_drag()
        if target is not None and ids != target.list.selected_ids():
            self.moves_wanted.emit(ids, target.column.stage.id)

    def _end_drag(self) -> None:
        if self._drag is not None:
            self._drag.end()
            self._drag = None

    def _fit(self) -> None:
        """Columns share the width there is, within what a card needs and what reads well."""
        stages = [column.column.stage for column in self.columns]
        narrow = [stage.id in self._collapsed or (self._hides_closed and not stage.is_open) for stage in stages]
        wide = narrow.count(False)
        room = self.viewport().width() - 2 * design.WINDOW_MARGIN - GAP * (len(narrow) - 1)
        share = (room - NARROW * narrow.count(True)) // max(wide, 1)
        for column, is_narrow in zip(self.columns, narrow, strict=True):
            column.setFixedWidth(NARROW if is_narrow else max(design.CARD_MIN, min(design.CARD_MAX, share)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
