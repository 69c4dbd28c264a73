"""What pages of figures share: read again after a change that they count, and the rows of a figure in front of them."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.background import Background
from crm_desktop.history import History, Written
from crm_desktop.models.paper.formats import Formats
from crm_desktop.models.users import User
from crm_desktop.settings import Settings
from crm_desktop.views.page import Navigator, Page

if TYPE_CHECKING:
    from crm_desktop.views.actions import OfferedActions


class CountingPage(Page):
    """One view in front of others; nothing is read until it is shown."""

    counted: tuple[str, ...] = ()
    """The kinds of record whose changes it shows."""

    def __init__(
        self,
        background: Background,
        history: History,
        navigator: Navigator,
        settings: Settings,
        user: User,
        today: Callable[[], date] = date.today,
    ) -> None:
        """Figures and dates as this computer's locale writes them."""
        super().__init__()
        self._background, self._history, self._navigator = background, history, navigator
        self._settings, self._user, self._today = settings, user, today
        self._formats = Formats(QLocale().name())
        self._stale = True
        self._offered: OfferedActions | None = None
        self._came_from: QWidget | None = None
        self._front = QStackedWidget()
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._front)

    def read_again(self) -> None:
        """All that it shows, as it is now."""
        raise NotImplementedError

    def refresh(self, change: Written) -> None:
        """Only when something was written that it counts; at once only where it is seen."""
        if not change.touches(*self.counted):
            return
        if self.isVisible():
            self.read_again()
        else:
            self._stale = True

    def _bring(self, widget: QWidget, name: str) -> None:
        self._front.setCurrentWidget(widget)
        self.title = name
        self.titled.emit(name)
        self._update()

    def _bring_rows(self, rows: QWidget, table: QWidget, name: str) -> None:
        """What a figure counts, in front of it."""
        focused = QApplication.focusWidget()
        if focused is not None and self._front.currentWidget() is not rows and self.isAncestorOf(focused):
            self._came_from = focused
        self._bring(rows, name)
        table.setFocus()

    def _back_to_figure(self, otherwise: QWidget) -> None:
        """The focus is again on the figure whose rows were looked at, if it is still there."""
        came_from, self._came_from = self._came_from, None
        is_there = came_from is not None and shiboken6.isValid(came_from) and came_from.isVisible()
        (came_from if came_from is not None and is_there else otherwise).setFocus()

    def _update(self) -> None:
        if self._offered is not None:
            self._offered.update()
        self.actions_changed.emit()

    def _remember_paper(self, paper: str) -> None:
        self._settings.paper = paper
