"""The window: navigation at the left, one view at a time, a search box above, news below; nothing else lands here."""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from crm_desktop.background import Background
from crm_desktop.history import History, Standing, Written
from crm_desktop.models.wording import say
from crm_desktop.settings import Settings
from crm_desktop.views import design, formats, icons, keys
from crm_desktop.views.actions import Action, OfferedActions, fill_menu_bar
from crm_desktop.views.enter_key import press_focused
from crm_desktop.views.file_drops import FileDrops
from crm_desktop.views.navigation import Navigation, View
from crm_desktop.views.page import Page, RecordPage
from crm_desktop.views.reading_order import bring_into_view, follow_reading
from crm_desktop.views.search_anywhere import FindAnywhere, Found, SearchAnywhere, commands
from crm_desktop.views.window_actions import go_actions, history_actions, look_actions
from crm_desktop.views.window_place import ScreenWatch, place_of, put_where_it_was

if TYPE_CHECKING:
    from crm_desktop.views.widgets.message_bar import MessageBar

SMALLEST = QSize(720, 430)
ROOMY = 1000
"""In a narrower window the navigation shows its icons only."""
MOST_IN_TITLE = 100
RECORDS = ("lead", "person", "company", "opportunity", "call_run")
"""Pages of one record, as their shortcuts are listed."""
FIRST_SIZE = QSize(1280, 800)
Place = tuple[str, int | None]


@dataclass(frozen=True)
class Whereabouts:
    """Where one was in a window, for another one, in another language, to begin there."""

    place: Place | None
    trail: tuple[Place, ...]
    pages: Mapping[str, Any]


class MainWindow(QMainWindow):
    """Shows pages and goes from one to another; it knows none of them by name."""

    painted = Signal()
    """Once, after the window is on the screen: what takes long may begin."""
    opened = Signal(str, int)
    """The page of a record has come to the front: its kind and id."""

    def __init__(
        self,
        background: Background,
        history: History,
        settings: Settings,
        views: Sequence[View],
        record_pages: Mapping[str, Callable[[], Page]],
        actions: Sequence[Action] = (),
        find: FindAnywhere | None = None,
        dropped: Callable[[list[Path]], object] | None = None,
        kept: Callable[[str, int, list[Path]], object] | None = None,
        title: str = "CRM Desktop",
    ) -> None:
        """`record_pages` by kind; `actions` are those that every page offers.

        `dropped` takes files, `kept` those for a record.
        """
        super().__init__()
        self._history, self._settings = history, settings
        self._views = {view.stable_name: view for view in views}
        self._makers = record_pages
        self._pages: dict[str, Page] = {}
        self._offers: dict[Page, OfferedActions] = {}
        self._place: Place | None = None
        self._trail: list[Place] = []
        self._left: dict[str, Any] = {}
        self._title = title
        self._was_painted = self._is_narrow = False
        self.navigation = Navigation(views)
        self.search = SearchAnywhere(background, find or _find_nothing, self._find_commands)
        self._messages: MessageBar | None = None
        self._centre = self._lay_out()
        self._drops = FileDrops(self._centre, lambda: self.page, dropped, kept) if dropped is not None else None
        self._own = OfferedActions([*actions, *self._own_actions(views)], self, self._only_read)
        self._connect()
        self._restore()

    @property
    def page(self) -> Page | None:
        """The one in front."""
        found = self._stack.currentWidget()
        return found if isinstance(found, Page) else None

    @property
    def here(self) -> str:
        """The view, or the kind of the record, that is in front."""
        return self._place[0] if self._place is not None else ""

    @property
    def messages(self) -> "MessageBar":
        """Where news is said; made with the first news, after the window is on the screen."""
        if self._messages is None:
            from crm_desktop.views.widgets.message_bar import MessageBar

            self._messages = MessageBar(self._centre)
        return self._messages

    def go(self, view: str) -> None:
        """Opens a view by its stable name."""
        if view in self._views:
            self._show((view, None))

    def _choose(self, view: str) -> None:
        # Until the program has opened its first page there is no database to read another from.
        if self._place is not None:
            self.go(view)

    def open(self, kind: str, record_id: int) -> None:
        """Opens the page of a record."""
        if kind in self._makers:
            self._show((kind, record_id))
            self.opened.emit(kind, record_id)

    def back(self) -> None:
        """To where one came from."""
        step = self.page.way_back() if self.page is not None else None
        if step is not None:
            step()
        elif self._trail:
            place = self._trail.pop()
            self._place = None
            self._show(place)

    def _has_way_back(self) -> bool:
        return bool(self._trail) or (self.page is not None and self.page.way_back() is not None)

    def whereabouts(self) -> Whereabouts:
        """The page in front, the way back, and where one is within each page."""
        pages = {key: page.whereabouts() for key, page in self._pages.items()}
        return Whereabouts(self._place, tuple(self._trail), {**self._left, **pages})

    def return_to(self, were: Whereabouts) -> None:
        """Begins where another window was left."""
        self._left = dict(were.pages)
        if were.place is not None:
            self._show(were.place)
        self._trail = list(were.trail)
        self._collect()

    def show_views(self, views: Sequence[View], actions: Sequence[Action]) -> None:
        """The navigation anew, in other words or with other views; pages are made anew when they are next opened."""
        place = self._place
        kept = self.page if self.page is not None and self.page.reworded() else None
        for key, page in list(self._pages.items()):
            if page is not kept:
                self._left[key] = page.whereabouts()
                del self._pages[key], self._offers[page]
                self._stack.removeWidget(page)
                page.deleteLater()
        self._views = {view.stable_name: view for view in views}
        self.navigation.views.show_views(views)
        self.navigation.collapse(self.navigation.is_collapsed)
        self.show_actions(actions)
        self._trail = []
        if place is not None:
            self._place = None
            self._show(place if place[1] is not None or place[0] in self._views else (views[0].stable_name, None))

    def show_actions(self, actions: Sequence[Action]) -> None:
        """Others that every page offers."""
        self._own.let_go()
        own = [*actions, *self._own_actions(list(self._views.values()))]
        self._own = OfferedActions(own, self, self._only_read)
        self._collect()

    def show_counts(self, counts: dict[str, int]) -> None:
        """How many wait in each view, beside its name in the navigation."""
        self.navigation.views.show_counts(counts)

    def say_throughout(self, sentence: str, choices: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """Says above every page, until it is another or "", what holds for all of them."""
        from crm_desktop.views.widgets.standing_notice import StandingNotice

        for old in self.findChildren(StandingNotice):
            old.hide()
            old.deleteLater()
        if sentence:
            self._rows.insertWidget(1, StandingNotice(sentence, choices))

    def _only_read(self) -> str:
        return self._history.only_read

    def say_refused(self, sentence: str) -> None:
        """The business said no."""
        from crm_desktop.views.widgets.message_bar import Tone

        self.messages.say(sentence, tone=Tone.REFUSED)

    def say_crashed(self, sentence: str, report: str) -> None:
        """Something went wrong; the report can be copied."""
        from crm_desktop.views.widgets.message_bar import Tone

        self.messages.say(sentence, say("Copy report…"), lambda: self._show_report(report), tone=Tone.PROBLEM)

    def _show_report(self, report: str) -> None:
        from crm_desktop.dialogs.error_report import ErrorReport

        ErrorReport(report, self).open()

    def offered(self) -> list[OfferedActions]:
        """All that can be done now: in the window and on the page in front."""
        page = self.page
        return [self._own, *([self._offers[page]] if page in self._offers else [])] if page else [self._own]

    def elsewhere(self) -> Iterator[tuple[str, list[Action]]]:
        """What the other pages offer, each under its name; one that was not opened yet is made when it is its turn."""
        places = [(say(view.name), name, False) for name, view in self._views.items()]
        places += [(say(kind.replace("_", " ").capitalize()), kind, True) for kind in RECORDS if kind in self._makers]
        for said, name, of_record in places:
            if (page := self._page(name, of_record)) is not self.page:
                yield said, page.actions()

    def _show(self, place: Place) -> None:
        name, record_id = place
        page = self._page(name, record_id is not None)
        if self._place is not None and self._place != place:
            self._trail = [*self._trail[-49:], self._place]
        self._place = place
        if record_id is not None and isinstance(page, RecordPage):
            page.show_record(record_id)
        self._stack.setCurrentWidget(page)
        if record_id is None:
            self._settings.last_view = name
        home = name if record_id is None else getattr(page, "home", "")
        self.navigation.show_current(home if home in self._views else "")
        self._collect()
        page.shown()

    def _page(self, name: str, of_record: bool) -> Page:
        key = f"{name}/" if of_record else name
        if key not in self._pages:
            page = self._makers[name]() if of_record else self._views[name].make()
            self._pages[key] = page
            if (left := self._left.pop(key, None)) is not None:
                page.return_to(left)
            self._stack.addWidget(page)
            offered = self._offers[page] = OfferedActions(page.actions(), page, self._only_read)
            if (offer := getattr(page, "offer", None)) is not None:
                offer(offered)
            page.actions_changed.connect(offered.update)
            page.titled.connect(lambda _: self._collect())
        return self._pages[key]

    def _collect(self) -> None:
        page = self.page
        for offered in self.offered():
            offered.update()
        fill_menu_bar(self.menuBar(), self.offered())
        self._back.setEnabled(self._has_way_back())
        # A record's page is called as somebody called the record.
        name = (page.title if isinstance(page, RecordPage) else say(page.title)) if page is not None else ""
        self.setWindowTitle(f"{formats.shortened(name, MOST_IN_TITLE)} – {self._title}" if name else self._title)

    def _own_actions(self, views: Sequence[View]) -> list[Action]:
        return [
            *history_actions(self._history),
            Action("edit.search", "Search", self._focus_search, "Ctrl+K", "search", menu="Edit", group=40),
            *look_actions(self._settings, self._collapse),
            Action("go.back", "Back", self.back, "Alt+Left", "back", self._has_way_back, menu="Go"),
            *go_actions(views, self._choose),
            *self._closing(),
            Action("file.quit", "Quit", self._quit, "Ctrl+Q", menu="File", group=90, role=QAction.MenuRole.QuitRole),
        ]

    def _lay_out(self) -> QWidget:
        self.setMinimumSize(SMALLEST)
        self._back = _bar_button("back", say("Back"))
        self._back.setToolTip(keys.tip(say("Back"), "Alt+Left"))
        self._back.setEnabled(False)
        self._collapse_button = _bar_button("sidebar", say("Show or hide the names"))
        self._collapse_button.setToolTip(keys.tip(say("Show or hide the names"), "Ctrl+B"))
        self.search.setMaximumWidth(420)
        bar = QHBoxLayout()
        bar.setContentsMargins(design.SPACE_8, design.SPACE_8, design.SPACE_16, design.SPACE_8)
        bar.setSpacing(design.SPACE_4)
        bar.addWidget(self._collapse_button)
        bar.addWidget(self._back)
        bar.addStretch(1)
        bar.addWidget(self.search, 3)
        bar.addStretch(1)
        bar.addSpacing(2 * self._back.sizeHint().width())
        self._stack = QStackedWidget()
        self._stack.setAutoFillBackground(True)
        self._stack.setBackgroundRole(QPalette.ColorRole.Base)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.navigation)
        below.addWidget(self._stack, 1)
        centre = QWidget()
        layout = self._rows = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addLayout(below, 1)
        self.setCentralWidget(centre)
        self.setAcceptDrops(True)
        return centre

    def _connect(self) -> None:
        self.navigation.chosen.connect(self._choose)
        self.search.wanted.connect(self.open)
        self.search.left.connect(self._focus_page)
        self._back.clicked.connect(self.back)
        self._collapse_button.clicked.connect(self._collapse)
        self._history.changed.connect(self.read_again)
        self._history.done.connect(self._say_done)
        self._history.undone.connect(self._say_undone)
        self._history.refused.connect(self.say_refused)
        self._history.stands.connect(self._ask_what_is_later)
        self._history.steps_changed.connect(lambda: self._own.update())

    def _restore(self) -> None:
        self.navigation.collapse(self._settings.navigation_collapsed)
        put_where_it_was(self, self._settings.window_geometry, FIRST_SIZE)
        ScreenWatch(self)
        fill_menu_bar(self.menuBar(), [self._own])
        self.setWindowTitle(self._title)

    def read_again(self, change: Written) -> None:
        """As after a change that nobody made here: a new day, or what others have written."""
        for page in self._pages.values():
            page.refresh(change)

    def _say_done(self, change: Written) -> None:
        button = "" if change.is_final else say("Undo")
        self.messages.say(change.sentence, button, lambda: self._history.undo(change.id))

    def _say_undone(self, change: Written) -> None:
        self.messages.clear()
        self.messages.say(change.sentence)

    def _ask_what_is_later(self, standing: Standing) -> None:
        """What was written since is left or taken along as the user says; the page of the change names it all."""
        from crm_desktop.views.widgets.message_bar import Tone

        one = standing.count == 1
        records = say("1 record has") if one else say("{count:,} records have", count=standing.count)
        # Cut short here, since nothing else of the bar may be pushed out of sight.
        what = standing.sentence if len(standing.sentence) <= 80 else f"{standing.sentence[:79]}…"
        undo = partial(self._history.undo, standing.change_id)
        self.messages.clear()
        self.messages.say(
            say("“{what}” is not undone yet: {records} been changed since.", what=what, records=records),
            tone=Tone.REFUSED,
            choices=[
                (say("Leave it") if one else say("Leave those"), partial(undo, later="leave")),
                (say("Take it along") if one else say("Take them along"), partial(undo, later="take")),
                (say("Show"), partial(self.open, "change", standing.change_id)),
            ],
        )

    def _find_commands(self, text: str) -> list[Found]:
        return commands(text, [pair for offered in self.offered() for pair in offered.all()])

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _focus_page(self) -> None:
        if self.page is not None:
            self.page.shown()

    def focusNextPrevChild(self, next: bool) -> bool:
        left = self.focusWidget()
        # A widget that hides while it has the focus hands it on, too: to what takes its place.
        if self.page is not None and (left is None or not left.isHidden()):
            follow_reading(self.page)
        moved = super().focusNextPrevChild(next)
        bring_into_view(self.focusWidget())
        return moved

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (self.width() < ROOMY) is not self._is_narrow:
            self._is_narrow = not self._is_narrow
            self.navigation.collapse(self._is_narrow or self._settings.navigation_collapsed)

    def _collapse(self) -> None:
        self._settings.navigation_collapsed = not self.navigation.is_collapsed
        self.navigation.collapse(self._settings.navigation_collapsed)
        self._own.update()

    def _closing(self) -> list[Action]:
        """A program of macOS stays when its window is closed; elsewhere closing is quitting."""
        if sys.platform != "darwin":
            return []
        return [Action("file.close", "Close window", self.close, "Ctrl+W", menu="File", group=80)]

    def _quit(self) -> None:
        if self.close() and sys.platform == "darwin":
            QApplication.quit()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest and not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)
        return handled

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.window_geometry = place_of(self)
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._drops is not None:
            self._drops.move(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._drops is not None:
            self._drops.move(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        if self._drops is not None:
            self._drops.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._drops is not None:
            self._drops.drop(event)


def _bar_button(icon: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icons.icon(icon))
    button.setIconSize(QSize(design.ICON, design.ICON))
    button.setAutoRaise(True)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button


def _find_nothing(_: str) -> Sequence[Found]:
    return []
