"""A page with a table of records: title, count, filter, actions, the selection, and what an empty one says."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.background import Background
from crm_desktop.history import Written
from crm_desktop.models.saved_views import Sight
from crm_desktop.models.wording import capitalised, say
from crm_desktop.settings import Settings
from crm_desktop.views import design, formats, icons
from crm_desktop.views.actions import Action, OfferedActions
from crm_desktop.views.columns import Column
from crm_desktop.views.page import DropTarget, Navigator, Page
from crm_desktop.views.record_delegate import PADDING
from crm_desktop.views.record_table import RecordTable, RowPlace
from crm_desktop.views.record_table_model import RecordTableModel, Search
from crm_desktop.views.view_tabs import ViewTabs, part_text
from crm_desktop.views.widgets.bulk_bar import BulkBar
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.labels import Label, title
from crm_desktop.views.widgets.name_bar import NameBar
from crm_desktop.views.widgets.problem_bubble import ProblemBubble
from crm_desktop.views.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from array import array

FILTER_WIDTH, FILTER_NARROWEST = 260, 160


@dataclass(frozen=True)
class Subset:
    """A tab above the table: a name and what is searched in it."""

    name: str
    search: Search


@dataclass(frozen=True)
class Left:
    """Where one was in a list: the part, or the saved view by its id, what was filtered for, and the rows."""

    part: str
    view: int | None
    query: str
    rows: RowPlace


class RecordList(Page):
    """The table page of one noun; the noun's view says columns, subsets, actions and what an empty one says."""

    kind = ""
    """The kind of record, as a change names it; a double-click opens its page."""
    refreshed_by: tuple[str, ...] = ()
    """Other kinds that the columns show."""
    one = "record"
    many = "records"
    saves_views = False
    """Can what is in front be kept under a name?"""

    save_wanted = Signal()
    """What is in front is to be saved as a view."""
    keep_wanted = Signal()
    """The saved view in front is to show what stands there now."""

    def __init__(
        self,
        background: Background,
        settings: Settings,
        navigator: Navigator,
        columns: Sequence[Column],
        subsets: Sequence[Subset],
        empty: EmptyState,
        sort: str = "name",
        descending: bool = False,
    ) -> None:
        """Reads nothing until it is shown."""
        super().__init__()
        self._settings, self._navigator, self._subsets = settings, navigator, list(subsets)
        self._first_order = sort, descending
        sort, descending = self._kept_order(self.title, sort, descending)
        self.model = RecordTableModel(background, columns, subsets[0].search, sort, descending)
        self.model.setParent(self)
        self.table = RecordTable(self.title, self.model, settings)
        self.offered: OfferedActions | None = None
        self._stale, self._returns = True, False
        self._left: Left | None = None
        self._heading = title(say(self.title))
        self._count = Label(quiet=True)
        self.filter = self.filter_box()
        self._bulk = BulkBar()
        self.tabs = ViewTabs([subset.name for subset in subsets])
        self._naming = NameBar(say("Name of the view"), self._leave_name)
        self._save = _quiet_button(say("Save view…"), "bookmark")
        self._keep = _quiet_button(say("Save changes"), "bookmark")
        self._layout_name = self.title
        self._empty, self._no_match = empty, EmptyState("", "Clear filter", self._clear_filter, "search")
        self._lay_out()
        self._problem = ProblemBubble(self.filter, self)
        self._connect()

    def actions(self) -> list[Action]:  # type: ignore[override]
        """What can be done here; the noun's view adds its own to these."""
        return [
            Action(f"{self.kind}.filter", "Filter", self._focus_filter, "Ctrl+F", "filter", menu="Edit", group=40),
            Action(f"{self.kind}.select_all", "Select all", self.table.selectAll, "Ctrl+A", menu="Edit", group=40),
            Action(
                f"{self.kind}.open", "Open‖do", self._open_selected, icon="forward", selection=True,
                enabled=lambda: self.table.selected_count() == 1,
            ),
        ]  # fmt: skip

    def filter_box(self) -> SearchBox:
        """Where one types what to look for."""
        return SearchBox(say("Filter"), capitalised(say("Filter {many}", many=say(self.many))))

    def selected_ids(self) -> "array[int]":
        """Exactly what is selected, in the order shown."""
        return self.table.selected_ids()

    def has_selection(self) -> bool:
        """Is at least one selected? For `Action.enabled`."""
        return self.table.selectionModel().hasSelection()

    def query(self) -> str:
        """What is filtered for."""
        return self.model.query

    def search(self) -> Search:
        """What is searched: that of the tab in front."""
        return self.model.search

    def subset(self) -> str:
        """The name of the tab in front; of a saved view, the one that it looks into."""
        return self.tabs.part

    def show_subset(self, name: str) -> None:
        """Brings that tab to the front."""
        self.tabs.show_part(name)

    def search_of(self, part: str) -> Search:
        """What is searched in a tab; in the first, where there is none of that name."""
        return next((subset.search for subset in self._subsets if subset.name == part), self._subsets[0].search)

    def sight(self) -> Sight:
        """What one sees now, to be kept under a name."""
        return Sight(self.query(), self.tabs.part, self.table.layout_now(), self.model.sort_name, self.model.descending)

    def is_view_changed(self) -> bool:
        """Does the table show something else than the tab in front stands for?"""
        view, now = self.tabs.view, self.sight()
        if view is None:
            return bool(now.query)
        kept = view.sight
        columns = [name for name, _ in kept.columns] if kept.columns else list(self.table.shown_columns())
        return (kept.query, kept.sort, kept.descending, columns) != (
            now.query, now.sort, now.descending, list(self.table.shown_columns())
        )  # fmt: skip

    def ask_name(self, name: str, shared: bool, answered: Callable[[str, bool], object]) -> None:
        """Asks for the name of a view where the tabs stand."""
        self._bar.setCurrentWidget(self._naming)
        self._naming.ask(name, shared, answered)

    def ask(self, query: str, subset: str = "") -> None:
        """Shows what a query finds in the tab of that name; it stands in the filter, to be cleared there."""
        self.show_subset(subset)
        self.filter.setText(query)

    def offer(self, offered: OfferedActions) -> None:
        """Puts the buttons of its actions in their places; the window calls it once."""
        self.offered = offered
        for action in offered.actions:
            if action.button:
                self._buttons.addWidget(offered.button(action.name))
        chosen = [action for action in offered.actions if action.selection and action.name != f"{self.kind}.open"]
        self._bulk.set_buttons([offered.button(action.name) for action in chosen])

    def refresh(self, change: Written) -> None:
        """Only when it shows what was written."""
        if not change.touches(self.kind, *self.refreshed_by):
            return
        if self.isVisible():
            self.model.refresh()
        else:
            self._stale = True

    def record_at(self, where: QPoint) -> DropTarget | None:
        """The record of the row that is there."""
        port = self.table.viewport()
        row = self.table.rowAt(port.mapFromGlobal(where).y())
        record = self.model.record(row) if port.rect().contains(port.mapFromGlobal(where)) else None
        if record is None:
            return None
        top = port.mapToGlobal(QPoint(0, self.table.rowViewportPosition(row)))
        return DropTarget(self.kind, record.id, record.name, QRect(top, QSize(port.width(), self.table.rowHeight(row))))

    def open_record(self, record_id: int) -> None:
        """The page of one that was double-clicked."""
        self._navigator.open(self.kind, record_id)

    def shown(self) -> None:
        """Reads at first, and again what changed meanwhile."""
        if self._stale:
            self._stale = False
            if self.model.count or self._returns:
                self.model.refresh()
            else:
                self.model.show()
        self.table.setFocus()

    def whereabouts(self) -> Any:
        """The tab, the filter, and where one is in the table."""
        view = self.tabs.view
        return Left(self.tabs.part, view.id if view is not None else None, self.query(), self.table.place())

    def return_to(self, whereabouts: Any) -> None:
        """To the same tab, filter and rows; to a saved view as soon as it was read."""
        self._left = whereabouts
        if whereabouts.view is None:
            self.tabs.blockSignals(True)
            self.tabs.show_part(whereabouts.part)
            self.tabs.blockSignals(False)
            self._return(self.model.sort_name, self.model.descending)

    def _return(self, sort: str, descending: bool) -> None:
        assert self._left is not None
        left, self._left = self._left, None
        self.filter.show_text(left.query)
        self.model.point_at(self.search_of(self.tabs.part), left.query, sort, descending)
        self.table.return_to(left.rows)
        self._returns = True

    def _kept_order(self, layout: str, sort: str, descending: bool) -> tuple[str, bool]:
        kept = self._settings.sorted_by.get(layout, [])
        return (str(kept[0]), bool(kept[1])) if len(kept) == 2 else (sort, descending)

    def _lay_out(self) -> None:
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(design.SPACE_8)
        head = QHBoxLayout()
        head.setSpacing(design.SPACE_12)
        head.addWidget(self._heading, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addStretch(1)
        head.addLayout(self._buttons)
        self._front = QStackedWidget()
        self._front.addWidget(self.table)
        self._front.addWidget(self._empty)
        self._front.addWidget(self._no_match)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, design.SPACE_16, 0, 0)
        layout.setSpacing(design.SPACE_8)
        layout.addLayout(_inset(head))
        layout.addLayout(_inset(self._tool_row()))
        front = QHBoxLayout()
        # With the padding of a cell, names stand right below the title.
        front.setContentsMargins(design.WINDOW_MARGIN - PADDING, 0, 0, 0)
        front.addWidget(self._front)
        layout.addLayout(front, 1)

    def _tool_row(self) -> QHBoxLayout:
        tabs = QWidget()
        tab_row = QHBoxLayout(tabs)
        tab_row.setContentsMargins(0, 0, 0, 0)
        tab_row.addWidget(self.tabs)
        tab_row.addWidget(self._keep)
        tab_row.addWidget(self._save)
        tab_row.addStretch(1)
        self._keep.hide()
        self._save.hide()
        # In the same place, so that nothing jumps when something is selected.
        bar = QWidget()
        self._bar = QStackedLayout(bar)
        self._bar.addWidget(tabs)
        self._bar.addWidget(self._bulk)
        self._bar.addWidget(self._naming)
        self.filter.setMinimumWidth(FILTER_NARROWEST)
        self.filter.setMaximumWidth(FILTER_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(design.SPACE_12)
        row.addWidget(bar, 2)
        row.addWidget(self.filter, 1)
        return row

    def _connect(self) -> None:
        self.filter.searched.connect(lambda text: self.model.show(query=text))
        self.filter.left.connect(self.table.setFocus)
        self.model.counted.connect(self._counted)
        self.model.refused.connect(self._refused)
        self.table.selected.connect(self._selection_changed)
        self.table.opened.connect(self.open_record)
        self.table.menu_wanted.connect(self._menu)
        self._bulk.menu_wanted.connect(self._menu)
        self.tabs.chosen.connect(self._tab_chosen)
        self._save.clicked.connect(lambda: self.save_wanted.emit())
        self._keep.clicked.connect(lambda: self.keep_wanted.emit())
        self.table.laid_out.connect(self.view_changed)

    def _tab_chosen(self) -> None:
        """Another part with the same filter and columns; a saved view with its own, as they were left."""
        view = self.tabs.view
        layout = f"{self.title}/{view.id}" if view is not None else self.title
        if layout == self._layout_name:
            self.model.search_in(self.search_of(self.tabs.part))
            return
        sight = view.sight if view is not None else Sight("", self.tabs.part, (), *self._first_order)
        self._layout_name = layout
        self.table.use_layout(layout, sight.columns)
        order = self._kept_order(layout, sight.sort, sight.descending)
        if self._left is not None and view is not None and self._left.view == view.id:
            self._return(*order)
            self.model.refresh()
        else:
            self.filter.show_text(sight.query)
            self.model.look(self.search_of(self.tabs.part), sight.query, *order)
        self.table.show_order()
        self.view_changed()

    def view_changed(self) -> None:
        """What is in front, and what is kept of it, are compared anew."""
        changed = self.saves_views and self.is_view_changed()
        view = self.tabs.view
        self._save.setVisible(changed)
        self._keep.setVisible(changed and view is not None and view.is_changeable)
        self._update_actions()

    def _leave_name(self) -> None:
        self._bar.setCurrentIndex(1 if self.table.selected_count() else 0)
        self.table.setFocus()

    def _counted(self, count: int) -> None:
        if self.model.query == self.filter.text().strip():
            self._problem.say("")
        self._count.setText(formats.number_text(count))
        self._count.setAccessibleName(formats.count_text(count, self.one, self.many))
        if count:
            self._front.setCurrentWidget(self.table)
        elif self.model.query or self.tabs.currentIndex() > 0:
            where = say(" in {subset}", subset=part_text(self.subset())) if self.tabs.part != self.tabs.parts[0] else ""
            asked = say(" match “{query}”", query=self.model.query) if self.model.query else ""
            self._no_match.say(say("No {many}{where}{asked}.", many=say(self.many), where=where, asked=asked))
            self._no_match.button.setVisible(bool(self.model.query))
            self._front.setCurrentWidget(self._no_match)
        else:
            self._front.setCurrentWidget(self._empty)
        # The selected ones may have become something else.
        self.view_changed()

    def _refused(self, sentence: str) -> None:
        """Said where it was typed; what was found before stays, if anything was."""
        self._problem.say(sentence)
        self.table.show_order()
        if not self.model.count:
            self._count.setText("")
            self._no_match.say(sentence)
            self._no_match.button.show()
            self._front.setCurrentWidget(self._no_match)

    def _selection_changed(self) -> None:
        count = self.table.selected_count()
        self._bulk.show_count(count)
        if self._bar.currentWidget() is not self._naming:
            self._bar.setCurrentIndex(1 if count else 0)
        self._update_actions()

    def _update_actions(self) -> None:
        if self.offered is not None:
            self.offered.update()
        self.actions_changed.emit()

    def _menu(self, at: QPoint) -> None:
        if self.offered is not None:
            menu = self.offered.menu(self, selection_only=True)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(at)

    def _clear_filter(self) -> None:
        self.filter.clear_now()
        self.table.setFocus()

    def _focus_filter(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def _open_selected(self) -> None:
        for record_id in self.table.selected_ids()[:1]:
            self.open_record(record_id)


def _quiet_button(text: str, icon: str) -> QPushButton:
    """One that is there only when there is something to save."""
    made = QPushButton(icons.icon(icon), text)
    made.setFlat(True)
    made.setAutoDefault(False)
    return made


def _inset(layout: QHBoxLayout) -> QHBoxLayout:
    layout.setContentsMargins(design.WINDOW_MARGIN, 0, design.WINDOW_MARGIN, 0)
    return layout
