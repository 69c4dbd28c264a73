"""What the search box finds anywhere, and the records that one looked at last."""

import zlib
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from crm_desktop.background import Background
from crm_desktop.pages import HOMES
from crm_desktop.settings import Settings
from crm_desktop.views.main_window import MainWindow
from crm_desktop.views.search_anywhere import Found

if TYPE_CHECKING:
    from crm_desktop.models.users import User

ICONS = {
    "person": "person", "company": "companies", "opportunity": "opportunities", "lead": "leads",
    "saved_view": "bookmark", "call_run": "call",
}  # fmt: skip
RECENT = ("person", "company", "opportunity", "lead")
MOST_RECENT, MOST_DATABASES = 9, 7


class Finding(QObject):
    """In one database."""

    def __init__(
        self,
        path_or_url: str,
        background: Background,
        settings: Settings,
        window: Callable[[], MainWindow],
        user: "Callable[[], User | None]",
        parent: QObject,
    ) -> None:
        """`window` is there before anything can be found."""
        super().__init__(parent)
        self._background, self._settings, self._window, self._user = background, settings, window, user
        # Where in the settings: not by the address itself, which may hold a password.
        self._place = f"{zlib.crc32(path_or_url.encode()):08x}"

    def find(self, text: str) -> list[Found]:
        """What has these words, the records of last time first; those alone without words. On a worker."""
        from crm_desktop.models.finding import find_anything, recent_records

        user = self._user()
        if user is None:
            return []
        recent = self._recent()
        hits = find_anything(text, user, recent) if text else recent_records(recent)
        return [
            Found(hit.kind, hit.id, hit.title, hit.detail, ICONS[hit.kind],
                  partial(self._show_view, hit.id) if hit.kind == "saved_view" else None)
            for hit in hits
        ]  # fmt: skip

    def note(self, kind: str, record_id: int) -> None:
        """This record was opened."""
        if kind in RECENT:
            rest = [each for each in self._recent() if each != (kind, record_id)][: MOST_RECENT - 1]
            others = {place: kept for place, kept in self._settings.recent_records.items() if place != self._place}
            latest = dict(list(others.items())[-MOST_DATABASES:])
            self._settings.recent_records = {**latest, self._place: [[kind, record_id], *map(list, rest)]}

    def _recent(self) -> list[tuple[str, int]]:
        """As it was kept, by whatever version."""
        kept = self._settings.recent_records.get(self._place, [])
        return [(str(each[0]), int(each[1])) for each in kept if len(each) == 2]

    def _show_view(self, view_id: int) -> None:
        self._background.read(partial(_home_of_view, view_id), partial(self._show_view_in, view_id))

    def _show_view_in(self, view_id: int, home: str) -> None:
        from crm_desktop.views.records.noun_list import NounList

        window = self._window()
        window.go(home)
        if isinstance(window.page, NounList):
            window.page.saved.show(view_id)


def _home_of_view(view_id: int) -> str:
    from crm_desktop.models.saved_views import SavedView

    return HOMES[SavedView.find(view_id).kind]
