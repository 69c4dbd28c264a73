"""The saved views of one table page: reads them, shows them as tabs, and saves what is in front."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QMenu

from crm_desktop.background import Background
from crm_desktop.history import History, Written
from crm_desktop.models.changes import Actor
from crm_desktop.models.record_search import RecordSearch
from crm_desktop.models.refusals import Refused
from crm_desktop.models.rights import MEMBER, VIEWER, role_of
from crm_desktop.models.saved_views import (
    Sight,
    arrange_views,
    delete_view,
    rename_view,
    save_view,
    update_view,
    views_for,
)
from crm_desktop.views.actions import Action
from crm_desktop.views.record_list import RecordList
from crm_desktop.views.record_table_model import Search
from crm_desktop.views.view_tabs import ViewTab

# Counting waits until work pauses: with a million records it is work for the same threads that read the rows.
COUNTED_AFTER = 600


class SavedViews(QObject):
    """Works for the page that it belongs to; every deed goes through the history."""

    def __init__(self, page: RecordList, background: Background, history: History, user: Actor | None) -> None:
        """Reads the views when the page is first shown."""
        super().__init__(page)
        self._page, self._background, self._history, self._user = page, background, history, user
        self._tabs, self._kind = page.tabs, page.kind
        self._wanted: int | None = None
        self._count_soon = QTimer(self, singleShot=True, interval=COUNTED_AFTER)
        self._count_soon.timeout.connect(self._count)
        self._tabs.menu_wanted.connect(self._menu)
        page.save_wanted.connect(self.save)
        page.keep_wanted.connect(self.keep)

    def read(self) -> None:
        """All that this user sees, anew."""
        kind, user = self._kind, self._user

        def work() -> list[ViewTab]:
            try:
                role = role_of(user)
            except Refused:  # whoever was said to have left may go on looking
                role = VIEWER
            return [
                ViewTab(view.id, view.name, view.shared, _is_changeable(role, user, view.owner_id), view.sight)
                for view in views_for(kind, user)
            ]

        self._background.read(work, self._show)

    def refresh(self, change: Written) -> None:
        """After a change: other views, or other records in them."""
        if change.touches("saved_view"):
            self.read()
        elif change.touches(self._kind, *self._page.refreshed_by) and self._tabs.views():
            self._count_soon.start()

    def actions(self) -> list[Action]:
        """What can be done with views, for the menu."""
        kind, group = self._kind, 15
        return [
            Action(f"{kind}.save_view", "Save view…", self.save, "Ctrl+Shift+S", "bookmark", menu="View", group=group,
                   changes=True),
            Action(f"{kind}.keep_view", "Save changes to this view", self.keep, menu="View", group=group,
                   enabled=lambda: self._may_change() and self._page.is_view_changed(), changes=True),
            Action(f"{kind}.rename_view", "Rename or share view…", self.rename, menu="View", group=group,
                   enabled=self._may_change, changes=True),
            Action(f"{kind}.view_left", "Move view left", partial(self._move, -1), menu="View", group=group,
                   enabled=partial(self._can_move, -1), changes=True),
            Action(f"{kind}.view_right", "Move view right", partial(self._move, 1), menu="View", group=group,
                   enabled=partial(self._can_move, 1), changes=True),
            Action(f"{kind}.delete_view", "Delete view", self.delete, menu="View", group=group,
                   enabled=self._may_change, changes=True),
        ]  # fmt: skip

    def save(self) -> None:
        """Asks for a name in place, then keeps what is in front under it."""
        sight = self._page.sight()
        self._page.ask_name("", False, partial(self._save, sight))

    def keep(self) -> None:
        """The view in front shows from now on what stands there."""
        view = self._tabs.view
        if view is not None:
            self._wanted = view.id
            self._history.do("update_view", partial(update_view, view.id, self._page.sight()))

    def show(self, view_id: int) -> None:
        """Brings this view to the front, if it is still there."""
        self._saved(view_id)

    def want(self, view_id: int) -> None:
        """This view comes to the front when the views were read."""
        self._wanted = view_id

    def rename(self) -> None:
        """Asks for another name in place."""
        view = self._tabs.view
        if view is not None:
            self._page.ask_name(view.name, view.shared, partial(self._rename, view.id))

    def delete(self) -> None:
        """The view in front goes; Undo brings it back."""
        view = self._tabs.view
        if view is not None:
            self._history.do("delete_view", partial(delete_view, view.id))

    def _save(self, sight: Sight, name: str, shared: bool) -> None:
        self._history.do("save_view", partial(save_view, self._kind, name, sight, shared), self._saved)

    def _saved(self, view_id: int) -> None:
        self._wanted = view_id
        self.read()

    def _rename(self, view_id: int, name: str, shared: bool) -> None:
        self._history.do("rename_view", partial(rename_view, view_id, name, shared))

    def _show(self, views: list[ViewTab]) -> None:
        self._tabs.set_views(views)
        if self._wanted is not None and any(view.id == self._wanted for view in views):
            self._tabs.show_view(self._wanted)
            self._wanted = None
        if views:
            self._count_soon.start()
        self._page.view_changed()

    def _count(self) -> None:
        asked = [(view.id, view.sight.query, self._page.search_of(view.sight.part)) for view in self._tabs.views()]
        if asked and self._page.isVisible():
            self._background.read(partial(_counts, asked), self._tabs.show_counts)

    def _may_change(self) -> bool:
        return self._tabs.view is not None and self._tabs.view.is_changeable

    def _can_move(self, step: int) -> bool:
        ids, at = self._place()
        return at >= 0 and 0 <= at + step < len(ids)

    def _place(self) -> tuple[list[int], int]:
        ids = [view.id for view in self._tabs.views()]
        return ids, ids.index(self._tabs.view.id) if self._tabs.view is not None else -1

    def _move(self, step: int) -> None:
        ids, at = self._place()
        if self._can_move(step):
            ids.insert(at + step, ids.pop(at))
            self._history.do("arrange_views", partial(arrange_views, self._kind, ids))

    def _menu(self, at: QPoint) -> None:
        offered = self._page.offered
        if offered is None:
            return
        offered.update()
        menu = QMenu(self._page)
        for action in self.actions():
            menu.addAction(offered.qaction(action.name))
        menu.popup(at)


def _is_changeable(role: str, user: Actor | None, owner_id: int | None) -> bool:
    if role == VIEWER:
        return False
    return role != MEMBER or user is None or owner_id in (user.id, None)


def _counts(asked: list[tuple[int, str, Search]]) -> dict[int, int]:
    """How many each finds; a query that means nothing any more has no count."""
    found = {}
    for view_id, query, search in asked:
        try:
            if isinstance(search, RecordSearch):
                found[view_id] = search.count(query)
        except Refused:
            continue
    return found
