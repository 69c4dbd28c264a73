"""The page Pipeline: the board of one pipeline, on which opportunities are moved, closed and begun."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout

from crm_desktop.background import Background, Task
from crm_desktop.dialogs.new_opportunity import NewOpportunity
from crm_desktop.history import History, Written
from crm_desktop.models.changes import current_change
from crm_desktop.models.opportunities.board import board
from crm_desktop.models.opportunities.board_cards import Board, Card
from crm_desktop.models.opportunities.closing_reasons import closing_reasons
from crm_desktop.models.opportunities.creating import create_opportunity
from crm_desktop.models.opportunities.opening import open_opportunity
from crm_desktop.models.opportunities.stage_moves import set_likelihood
from crm_desktop.models.pipelines.destinations import Destination, destinations
from crm_desktop.models.refusals import Refused
from crm_desktop.models.sheets import Link
from crm_desktop.models.users import User
from crm_desktop.models.wording import say
from crm_desktop.settings import Settings
from crm_desktop.views import design
from crm_desktop.views.actions import Action, OfferedActions
from crm_desktop.views.page import DropTarget, Navigator, Page
from crm_desktop.views.pipelines.board_area import BoardArea
from crm_desktop.views.pipelines.board_bar import BoardBar
from crm_desktop.views.pipelines.card_moves import CardMoves
from crm_desktop.views.widgets.empty_state import EmptyState

SHOWN = ("opportunity", "opportunity_person", "company", "person", "pipeline", "stage", "app_user", "office")
OFFERED = ("pipeline", "stage", "lost_reason", "app_user")


@dataclass(frozen=True)
class Offer:
    """What there is to choose from."""

    pipelines: list[Destination]
    owners: list[tuple[int, str]]
    reasons: dict[str, list[str]]


class PipelineBoard(Page):
    """Shows a move at once and writes it behind; what is refused returns to its place."""

    title = "Pipeline"

    def __init__(
        self,
        background: Background,
        history: History,
        navigator: Navigator,
        settings: Settings,
        user: User | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        """Reads nothing until it is shown."""
        super().__init__()
        self._background, self._history, self._settings = background, history, settings
        self._navigator, self._user, self._today = navigator, user, today
        self._offer = Offer([], [], {})
        self._moves = CardMoves(history, today, self)
        self._reading: Task[Board] | None = None
        self._stale = True
        self._select_next: list[int] = []
        self._wants_focus = False
        self.bar = BoardBar(say(self.title), not settings.board_hides_closed)
        self.board = BoardArea()
        self._empty = EmptyState("", "New opportunity", self._begin_opportunity, "pipeline")
        self._no_match = EmptyState("", "Clear filter", self.bar.clear_filter, "search")
        self._lay_out()
        self._connect()

    def actions(self) -> list[Action]:  # type: ignore[override]
        """What can be done on the board."""
        chosen = self._has_selection
        return [
            Action(
                "pipeline.new", "New opportunity", self._begin_opportunity, "Ctrl+N", "add", menu="File", primary=True,
                button=True, enabled=lambda: bool(self.board.columns), changes=True
            ),
            Action("pipeline.filter", "Filter", self.bar.words.setFocus, "Ctrl+F", "filter", menu="Edit", group=40),
            Action("pipeline.select_all", "Select all", self.board.select_all, "Ctrl+A", menu="Edit", group=40),
            Action("pipeline.open", "Open‖do", self._open_selected, icon="forward", enabled=chosen),
            Action(
                "pipeline.back", "Move to the previous stage", partial(self.board.push, -1), "Ctrl+Left", "left",
                enabled=chosen, group=10, changes=True
            ),
            Action(
                "pipeline.forward", "Move to the next stage", partial(self.board.push, 1), "Ctrl+Right", "right",
                enabled=chosen, group=10, changes=True
            ),
            Action("pipeline.move", "Move to stage…", self.board.ask_stage, "M", "drag", enabled=chosen, group=10,
                   changes=True),
            Action(
                "pipeline.move_away", "Move to another pipeline…", self._ask_pipeline, "Shift+M", "pipeline",
                enabled=lambda: chosen() and len(self._offer.pipelines) > 1, group=10, changes=True
            ),
            Action(
                "pipeline.let_go", "Use the stage's likelihood", self._let_go, icon="undo", group=20,
                enabled=lambda: any(card.by_hand for card in self._chosen_cards()), changes=True
            ),
            Action("pipeline.fold", "Collapse or expand stage", self.board.fold_current, menu="View",
                   enabled=lambda: bool(self.board.columns)),
        ]  # fmt: skip

    def offer(self, offered: OfferedActions) -> None:
        """Puts the buttons of its actions in their places; the window calls it once."""
        for action in offered.actions:
            if action.button:
                self.bar.buttons.addWidget(offered.button(action.name))

    def shown(self) -> None:
        """Reads at first, and again what changed meanwhile."""
        if self._stale:
            self._stale = False
            self._background.read(_read_offer, self._show_offer)
        self._wants_focus = True
        self._take_focus()

    def record_at(self, where: QPoint) -> DropTarget | None:
        """The opportunity whose card is there."""
        for column in self.board.columns:
            port = column.list.viewport()
            index = column.list.indexAt(port.mapFromGlobal(where))
            if column.list.isVisible() and index.isValid() and port.rect().contains(port.mapFromGlobal(where)):
                card, rect = column.list.cards.cards[index.row()], column.list.visualRect(index)
                return DropTarget(
                    "opportunity", card.id, card.name, QRect(port.mapToGlobal(rect.topLeft()), rect.size())
                )
        return None

    def refresh(self, change: Written) -> None:
        """Reads again what was touched; until then it shows what it had."""
        if not self.isVisible():
            self._stale = self._stale or change.touches(*SHOWN, *OFFERED)
        elif change.touches(*OFFERED):
            self._background.read(_read_offer, self._show_offer)
        elif change.touches(*SHOWN):
            self._read()

    def whereabouts(self) -> Any:
        """What is filtered for, and which cards are selected; the pipeline is a preference."""
        return self.bar.filter(), self.board.selected_ids()

    def return_to(self, whereabouts: Any) -> None:
        """With the same filter; on the same cards when they are read."""
        narrowed, self._select_next = whereabouts
        self.bar.show_filter(narrowed)

    def show_pipeline(self, pipeline_id: int) -> None:
        """Another pipeline, as from a link."""
        self._settings.board_pipeline = pipeline_id
        self.bar.pipeline.set_value(pipeline_id)
        self._read()

    def _lay_out(self) -> None:
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_12)
        layout.addWidget(self.bar)
        layout.addWidget(self.board, 1)
        for empty in (self._empty, self._no_match):
            layout.addWidget(empty, 3)
            empty.hide()

    def _connect(self) -> None:
        self.bar.pipeline_chosen.connect(self.show_pipeline)
        self.bar.filter_changed.connect(self._filter)
        self.bar.words.left.connect(self.board.take_focus)
        self.board.opened.connect(lambda card_id: self._navigator.open("opportunity", card_id))
        self.board.moves_wanted.connect(self._moves.to_stage)
        self._moves.moved.connect(self._show_moved)
        self.board.add_wanted.connect(self._add)
        self.board.selection_changed.connect(self.actions_changed)
        self.board.let_go_wanted.connect(self._let_go)
        self.board.pipeline_wanted.connect(self._ask_pipeline)
        self.board.fold_wanted.connect(self._fold)

    def _has_selection(self) -> bool:
        return any(column.list.selectionModel().hasSelection() for column in self.board.columns)

    def _show_offer(self, offer: Offer) -> None:
        self._offer, self._moves.reasons = offer, offer.reasons
        ids = [pipeline.id for pipeline in offer.pipelines]
        wanted = self._settings.board_pipeline
        self.bar.show_pipelines(
            [(pipeline.id, pipeline.name) for pipeline in offer.pipelines],
            wanted if wanted in ids else next(iter(ids), None),
        )
        self.board.offers_pipelines = len(ids) > 1
        self.bar.show_owners(offer.owners)
        self._read()

    def _filter(self) -> None:
        self._settings.board_hides_closed = self.bar.closed.isChecked()
        self._read()

    def _read(self) -> None:
        pipeline_id = self.bar.pipeline.value()
        if pipeline_id is None:
            return
        if self._reading is not None:
            self._reading.cancel()
        wanted, today, user = self.bar.filter(), self._today(), self._user

        def read() -> Board:
            found = board(pipeline_id, wanted, today, user)
            _ = found.totals, found.rotting  # added up here, so that it need not be there
            return found

        self._reading = self._background.read(read, self._arrived, self._unread)

    def _arrived(self, found: Board) -> None:
        self._reading = None
        self._moves.now_read(found)
        self._show()
        if self._select_next:
            self.board.select(self._select_next)
            self._select_next = []
        self._take_focus()

    def _take_focus(self) -> None:
        """Once there is a card to give it to."""
        if self._wants_focus and not self._empty.isHidden():
            self._empty.button.setFocus()
        elif self._wants_focus and self.board.take_focus():
            self._wants_focus = False

    def _unread(self, error: Exception) -> None:
        self._reading = None
        if not isinstance(error, Refused):
            raise error
        self._say_no_match(str(error))

    def _show(self) -> None:
        shown = self._moves.board()
        if shown is None:
            return
        self.bar.show_totals(shown)
        self.board.may_write = not self._history.only_read
        self.board.show_board(shown, self._today(), frozenset(self._settings.board_collapsed))
        if any(column.cards for column in shown.columns):
            self._put_in_front(None)
        elif shown.filter.narrows:
            self._say_no_match(say("No opportunities match."))
        else:
            state = say("Nothing") if shown.filter.shows_closed else say("Nothing open")
            name = self.bar.pipeline.currentText()
            self._empty.say(
                say(
                    "{state} in {name} yet. {begin_an_opportunity}",
                    state=state,
                    name=name,
                    begin_an_opportunity=say("Begin an opportunity here, or convert a lead."),
                )
            )
            self._put_in_front(self._empty)
        self.actions_changed.emit()

    def _say_no_match(self, sentence: str) -> None:
        self._no_match.say(sentence)
        self._put_in_front(self._no_match)

    def _put_in_front(self, empty: EmptyState | None) -> None:
        """The heads of the columns stay: they say what the pipeline is, and take new opportunities."""
        self._empty.setVisible(empty is self._empty)
        self._no_match.setVisible(empty is self._no_match)
        self.board.show_heads_only(empty is not None)

    def _ask_pipeline(self) -> None:
        cards = self._chosen_cards()
        others = [each for each in self._offer.pipelines if each.id != self.bar.pipeline.value()]
        if cards and others:
            self._moves.ask_pipeline(cards, others)

    def _chosen_cards(self) -> list[Card]:
        shown, ids = self._moves.board(), set(self.board.selected_ids())
        return [card for column in (shown.columns if shown else ()) for card in column.cards if card.id in ids]

    def _let_go(self) -> None:
        """The likelihood follows the stage again; in one step for all that are chosen."""
        ids = [card.id for card in self._chosen_cards() if card.by_hand]

        def work() -> None:
            for card_id in ids:
                set_likelihood(card_id, None)
            if len(ids) > 1:
                current_change().sentence = say("Let {count} opportunities follow their stages again", count=len(ids))

        if ids:
            self._history.do("set_likelihood", work)

    def _fold(self, stage_id: int) -> None:
        folded = set(self._settings.board_collapsed) ^ {stage_id}
        self._settings.board_collapsed = sorted(folded)
        self._show()

    def _show_moved(self, ids: list[int]) -> None:
        """Shows the board as it is now, with the same cards selected wherever they are."""
        self._show()
        self.board.select(ids)

    def _begin_opportunity(self) -> None:
        chosen = self.bar.pipeline.value()
        known = {} if chosen is None else {"pipeline": Link("pipeline", chosen, self.bar.pipeline.currentText())}
        dialog = NewOpportunity(self._background, self, known)
        dialog.answered.connect(self._create)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _create(self, values: Mapping[str, Any]) -> None:
        self._history.do("create_opportunity", partial(create_opportunity, values), self._added)

    def _add(self, name: str, stage_id: int) -> None:
        def work() -> int:
            made = open_opportunity(name, stage=stage_id)
            current_change().sentence = say("Opened {made} in {stage}", made=made, stage=made.stage)
            return made.id

        self._history.do("open_opportunity", work, self._added)

    def _added(self, opportunity_id: int) -> None:
        is_typing_on = any(column.entry.hasFocus() for column in self.board.columns)
        self._select_next = [] if is_typing_on else [opportunity_id]

    def _open_selected(self) -> None:
        for card_id in self.board.selected_ids()[:1]:
            self._navigator.open("opportunity", card_id)


def _read_offer() -> Offer:
    active = User.select().where(User.active).order_by(User.name)
    return Offer(
        destinations(),
        [(user.id, user.name) for user in active],
        closing_reasons(),
    )
