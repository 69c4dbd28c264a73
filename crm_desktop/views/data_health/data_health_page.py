"""The page Data health: its sections, one in front."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout

from crm_desktop.background import Background
from crm_desktop.history import History, Written
from crm_desktop.models.users import User
from crm_desktop.models.wording import say
from crm_desktop.settings import Settings
from crm_desktop.views import design
from crm_desktop.views.actions import Action, OfferedActions
from crm_desktop.views.data_health.duplicates_page import DuplicatesPage
from crm_desktop.views.data_health.missing_page import MissingPage
from crm_desktop.views.page import Navigator, Page
from crm_desktop.views.widgets.labels import title


class DataHealth(Page):
    """What stands there twice, and what is missing."""

    title = "Data health"

    def __init__(
        self,
        background: Background,
        history: History,
        navigator: Navigator,
        settings: Settings,
        user: User | None = None,
    ) -> None:
        """Each section looks when it is first shown."""
        super().__init__()
        self.duplicates = DuplicatesPage(background, history, navigator, settings, user)
        self.missing = MissingPage(background, navigator, settings)
        self._sections: tuple[Page, ...] = (self.duplicates, self.missing)
        self.tabs = QTabBar()
        self._stack = QStackedWidget()
        self._lay_out()
        self.tabs.currentChanged.connect(self._show_section)
        for section in self._sections:
            section.actions_changed.connect(self.actions_changed)

    def actions(self) -> list[Action]:  # type: ignore[override]
        """Those of both sections; the same key looks again in whichever is in front."""
        both = [action for section in self._sections for action in section.actions()]
        return [replace(action, run=self.look) if action.name == "health.look" else action for action in both]

    def offer(self, offered: OfferedActions) -> None:
        """Each section has its own buttons."""
        self.duplicates.offer(offered)
        self.missing.offer(offered)

    def refresh(self, change: Written) -> None:
        """Each section asks whether it shows what was written."""
        for section in self._sections:
            section.refresh(change)

    def shown(self) -> None:
        """The section in front looks."""
        self._section().shown()

    def way_back(self) -> Callable[[], object] | None:
        """Within the section in front."""
        return self._section().way_back()

    def whereabouts(self) -> Any:
        """The section, and of whom the duplicates are."""
        return self.tabs.currentIndex(), self.duplicates.tabs.currentIndex()

    def return_to(self, whereabouts: Any) -> None:
        """To both tabs."""
        for tabs, place in zip((self.tabs, self.duplicates.tabs), whereabouts, strict=True):
            tabs.setCurrentIndex(place)

    def look(self) -> None:
        """The section in front looks again."""
        (self.duplicates.look, self.missing.look)[self._stack.currentIndex()]()

    def _section(self) -> Page:
        return self._sections[self._stack.currentIndex()]

    def _show_section(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        if self.isVisible():
            self._section().shown()
        self.actions_changed.emit()

    def _lay_out(self) -> None:
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(say("Sections"))
        for section in self._sections:
            self._stack.addWidget(section)
            self.tabs.addTab(say(section.title))
        head = QHBoxLayout()
        head.setContentsMargins(design.WINDOW_MARGIN, 0, design.WINDOW_MARGIN, 0)
        head.setSpacing(design.SPACE_24)
        head.addWidget(title(say(self.title)))
        head.addWidget(self.tabs)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, design.SPACE_16, 0, 0)
        layout.setSpacing(design.SPACE_12)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
