"""The cards of one stage as a list: pointing, dragging and keys, told to the board, which knows the other stages."""

from datetime import date

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QWidget

from crm_desktop.models.opportunities.board_cards import BoardColumn
from crm_desktop.views import design
from crm_desktop.views.pipelines.card_board_model import CardBoardModel
from crm_desktop.views.pipelines.card_delegate import CARD_GAP, CardDelegate

Flag = QItemSelectionModel.SelectionFlag
Key, Modifier = Qt.Key, Qt.KeyboardModifier
SELECTING = Modifier.ControlModifier | Modifier.ShiftModifier


class CardList(QListView):
    """One stage's cards, painted, however many; named after the stage."""

    opened = Signal(int)
    """The id of a card that is to be opened."""
    selected = Signal()
    taken = Signal()
    """Cards of this stage alone are selected from now on."""
    stepped = Signal(int)
    """On to the stage at the left (-1) or right (1)."""
    pushed = Signal(int)
    """The selected cards are to go one stage to the left or right."""
    stages_wanted = Signal()
    """A stage is to be chosen for the selected cards."""
    menu_wanted = Signal(QPoint)
    drag_began = Signal(QPoint)
    """The selected cards follow the mouse from now on; where in the first card it holds them."""
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    drag_ended = Signal()
    """Given up: Escape, another button, or the list is gone."""

    def __init__(self, column: BoardColumn, today: date, parent: QWidget | None = None) -> None:
        """Empty until `show_column`."""
        super().__init__(parent)
        self._model = CardBoardModel(lambda: self._cards.today, self)
        self._cards = CardDelegate(self, self._model, column.stage, column.currency, today)
        self._press: QPoint | None = None
        self._pressed_selected = QModelIndex()
        self._dragging = False
        self.setModel(self._model)
        self.setItemDelegate(self._cards)
        self.setAccessibleName(column.stage.name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumHeight(1)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep((self._cards.height + CARD_GAP) // 2)
        self.selectionModel().selectionChanged.connect(lambda: self.selected.emit())

    @property
    def cards(self) -> CardBoardModel:
        """The cards in it."""
        return self._model

    @property
    def painter(self) -> CardDelegate:
        """Who draws them."""
        return self._cards

    def show_column(self, column: BoardColumn, today: date, shows_owner: bool) -> None:
        """Other cards; what is selected and where one has scrolled to stay."""
        self._cards.stage, self._cards.currency, self._cards.today = column.stage, column.currency, today
        self._cards.shows_owner = shows_owner
        self.setAccessibleName(column.stage.name)
        self._model.show(column.cards)
        self.viewport().update()

    def selected_ids(self) -> list[int]:
        """From top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._model.cards[row].id for row in rows]

    def select_ids(self, ids: list[int]) -> bool:
        """Selects those that are here, and nothing else; False when none is."""
        rows = self._model.rows_of(ids)
        if not rows:
            self.selectionModel().clearSelection()
            return False
        self.selectionModel().setCurrentIndex(self._model.index(rows[0]), Flag.ClearAndSelect)
        for row in rows[1:]:
            self.selectionModel().select(self._model.index(row), Flag.Select)
        self.scrollTo(self._model.index(rows[0]))
        return True

    def select_near(self, height: int) -> None:
        """Selects the card that stands at this height, or the last one: where the eye is."""
        index = self.indexAt(QPoint(design.SPACE_24, height))
        if not index.isValid():
            index = self._model.index(self._model.rowCount() - 1)
        self.selectionModel().setCurrentIndex(index, Flag.ClearAndSelect)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def current_height(self) -> int:
        """Where the current card stands, for `select_near`."""
        return self.visualRect(self.currentIndex()).center().y() if self.currentIndex().isValid() else 0

    def dim(self, ids: frozenset[int]) -> None:
        """These follow the mouse."""
        self._cards.dragged = ids
        self.viewport().update()

    def give_up_drag(self) -> None:
        """As if nothing had been dragged."""
        self._press = None
        if self._dragging:
            self._dragging = False
            self.drag_ended.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            if self._dragging:
                self.give_up_drag()
            else:
                super().mousePressEvent(event)
            return
        index = self.indexAt(event.position().toPoint())
        plain = not event.modifiers() & SELECTING
        self._press = event.position().toPoint() if index.isValid() else None
        self._pressed_selected = QModelIndex()
        if index.isValid() and plain and self.selectionModel().isSelected(index):
            # Several may be about to be dragged; a mere click selects this one when it is released.
            self._pressed_selected = index
            self.selectionModel().setCurrentIndex(index, Flag.NoUpdate)
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            return
        super().mousePressEvent(event)
        if plain:
            self.taken.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(self.indexAt(here).row())
            super().mouseMoveEvent(event)
            return
        if self._dragging:
            self.dragged.emit(event.globalPosition().toPoint())
        elif self._press is not None and (here - self._press).manhattanLength() >= QApplication.startDragDistance():
            self._dragging = True
            self._hover(-1)
            corner = self.visualRect(self.indexAt(self._press)).topLeft()
            self.drag_began.emit(self._press - corner)
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._press = None
        if self._dragging:
            self._dragging = False
            self.dropped.emit(event.globalPosition().toPoint())
            return
        if self._pressed_selected.isValid():
            self.selectionModel().setCurrentIndex(self._pressed_selected, Flag.ClearAndSelect)
            self._pressed_selected = QModelIndex()
            self.taken.emit()
            return
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(self._model.card(index).id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        sideways = {Key.Key_Left: -1, Key.Key_Right: 1}.get(Key(event.key()))
        if event.key() == Key.Key_Escape:
            self._escape(event)
        elif sideways and event.modifiers() & Modifier.ControlModifier:
            self.pushed.emit(sideways)
        elif sideways:
            self.stepped.emit(sideways)
        elif event.key() in (Key.Key_Return, Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self._model.card(self.currentIndex()).id)
        elif event.key() == Key.Key_M and not event.modifiers():
            self.stages_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _escape(self, event: QKeyEvent) -> None:
        if self._dragging:
            self.give_up_drag()
        elif self.selectionModel().hasSelection():
            self.taken.emit()
            self.clearSelection()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and not self.currentIndex().isValid() and self._model.cards:
            self.selectionModel().setCurrentIndex(self._model.index(0), Flag.NoUpdate)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.selectionModel().hasSelection():
            self.menu_wanted.emit(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            event.ignore()  # sideways is the board's
        else:
            super().wheelEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._cards.take_fonts()
            self.scheduleDelayedItemsLayout()

    def hideEvent(self, event: object) -> None:
        self.give_up_drag()
        super().hideEvent(event)  # type: ignore[arg-type]

    def stand_on(self, ground: QColor) -> None:
        """Takes the colour of its column as its ground, under the scroll bar too."""
        for part in (self.viewport(), self.verticalScrollBar()):
            if part.palette().color(QPalette.ColorRole.Base) != ground:
                own = self.palette()
                own.setColor(QPalette.ColorRole.Base, ground)
                part.setPalette(own)

    def _hover(self, row: int) -> None:
        if row == self._cards.hovered_row:
            return
        for changed in (self._cards.hovered_row, row):
            if 0 <= changed < self._model.rowCount():
                self.update(self._model.index(changed))
        self._cards.hovered_row = row
