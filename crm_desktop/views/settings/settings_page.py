"""The page Settings: what the company decides, section by section, and how the program looks here."""

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
)

from crm_desktop.background import Background
from crm_desktop.history import History, Written
from crm_desktop.models.users import User
from crm_desktop.models.wording import say
from crm_desktop.settings import Settings
from crm_desktop.views import design
from crm_desktop.views.page import Navigator, Page
from crm_desktop.views.settings.appearance_section import AppearanceSection
from crm_desktop.views.settings.backups_section import BackupsSection
from crm_desktop.views.settings.history_section import HistorySection
from crm_desktop.views.settings.notifications_section import NotificationsSection
from crm_desktop.views.settings.office_section import OfficeSection
from crm_desktop.views.settings.own_fields_section import OwnFieldsSection
from crm_desktop.views.settings.pipelines_section import PipelinesSection
from crm_desktop.views.settings.rates_section import RatesSection
from crm_desktop.views.settings.reasons_section import ReasonsSection
from crm_desktop.views.settings.required_section import RequiredSection
from crm_desktop.views.settings.section import Section
from crm_desktop.views.settings.statuses_section import StatusesSection
from crm_desktop.views.settings.tags_section import TagsSection
from crm_desktop.views.settings.updates_section import UpdatesSection
from crm_desktop.views.settings.users_section import UsersSection
from crm_desktop.views.settings.words_section import WordsSection
from crm_desktop.views.widgets.labels import title
from crm_desktop.views.widgets.scrolled import scroll_to

LIST_WIDTH = 200
SHARED: tuple[type[Section], ...] = (
    PipelinesSection, OfficeSection, RatesSection, StatusesSection, ReasonsSection, OwnFieldsSection, RequiredSection,
    TagsSection, WordsSection, HistorySection, UsersSection,
)  # fmt: skip
# About this user on this computer.
OWN = (AppearanceSection, NotificationsSection, BackupsSection, UpdatesSection)


class SettingsPage(Page):
    """A quiet list at the left, the chosen section beside it. What the company decides is the administrator's."""

    title = "Settings"

    def __init__(
        self,
        background: Background,
        history: History,
        navigator: Navigator,
        settings: Settings,
        user: User | None = None,
    ) -> None:
        """Each section is made and read when it is first shown."""
        super().__init__()
        self._background, self._history, self._navigator, self._settings = background, history, navigator, settings
        may_all = user is None or user.role == "administrator"
        self._kinds: list[type[Section]] = [*(SHARED if may_all else ()), *OWN]
        self._made: dict[int, Section] = {}
        self.list = QListWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self.list.currentRowChanged.connect(self._choose)
        self.list.setCurrentRow(0)

    def section(self) -> Section:
        """The section in front."""
        return self._section(max(self.list.currentRow(), 0))

    def topic(self) -> str:
        """The section in front."""
        return self.section().title

    def shown(self) -> None:
        """Reads the section in front."""
        self.section().shown()
        self.list.setFocus()

    def refresh(self, change: Written) -> None:
        """Each section asks whether it shows what was written."""
        for section in self._made.values():
            section.refresh(change)

    def reworded(self) -> bool:
        """It stays: the words are being chosen here."""
        for place, kind in enumerate(self._kinds):
            self.list.item(place).setText(say(kind.title))
        return True

    def whereabouts(self) -> Any:
        """The section in front, and how far down one is in it."""
        place = self.list.currentRow()
        return place, self._areas[place].verticalScrollBar().value()

    def return_to(self, whereabouts: Any) -> None:
        """To the same section, as far down."""
        place, down = whereabouts
        if place < self.list.count():
            self.list.setCurrentRow(place)
            scroll_to(self._areas[place].verticalScrollBar(), down)

    def _choose(self, place: int) -> None:
        if self.isVisible():
            self._section(place).shown()
        self._stack.setCurrentIndex(place)

    def _section(self, place: int) -> Section:
        if place not in self._made:
            kind = self._kinds[place]
            section = (
                kind(self._background, self._history, self._settings)
                if issubclass(kind, OWN)
                else kind(self._background, self._history)
            )
            if isinstance(section, WordsSection):
                section.guidelines_wanted.connect(lambda: self._navigator.open("guidelines", 0))
            self._made[place] = section
            self._areas[place].setWidget(section)
        return self._made[place]

    def _lay_out(self) -> None:
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.list.setAccessibleName(say("Sections"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFixedWidth(LIST_WIDTH)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._areas = [_area() for _ in self._kinds]
        for kind, area in zip(self._kinds, self._areas, strict=True):
            item = QListWidgetItem(say(kind.title), self.list)
            item.setSizeHint(QSize(LIST_WIDTH, design.ROW))
            self._stack.addWidget(area)
        left = QVBoxLayout()
        left.setContentsMargins(design.WINDOW_MARGIN, design.SPACE_16, 0, design.SPACE_16)
        left.setSpacing(design.SPACE_12)
        left.addWidget(title(say(self.title)))
        left.addWidget(self.list, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(left)
        layout.addWidget(self._stack, 1)


def _area() -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setBackgroundRole(QPalette.ColorRole.Base)
    return area
