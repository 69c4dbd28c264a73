"""Likely duplicates: looked for in the background, then one by one merged, converted or kept apart."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QMenu, QStackedWidget, QTabBar, QVBoxLayout

from crm_desktop.background import Background, report_progress
from crm_desktop.dialogs.convert_lead import ConvertLead
from crm_desktop.dialogs.merge_records import MergeRecords
from crm_desktop.history import History, Written
from crm_desktop.models.duplicates import LikelyPair, keep_apart, likely_pairs
from crm_desktop.models.duplicates.merging import merge_records
from crm_desktop.models.leads.conversion import convert_lead
from crm_desktop.models.users import User
from crm_desktop.models.wording import say, to_say
from crm_desktop.settings import Settings
from crm_desktop.views import design, formats
from crm_desktop.views.actions import Action, OfferedActions
from crm_desktop.views.data_health.pair_delegate import PairDelegate
from crm_desktop.views.data_health.pair_model import PairModel
from crm_desktop.views.page import Navigator, Page
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.labels import Label, small

KINDS = to_say((("", "All"), ("lead", "Leads"), ("person", "People"), ("company", "Companies"), ("across", "Across")))


class DuplicatesPage(Page):
    """Pairs with their reason, the likeliest first; Enter merges the pair, Delete keeps it apart."""

    title = "Duplicates"

    def __init__(
        self,
        background: Background,
        history: History,
        navigator: Navigator,
        settings: Settings,
        user: User | None = None,
    ) -> None:
        """Looks when it is first shown."""
        super().__init__()
        self._background, self._history, self._navigator = background, history, navigator
        self._settings = settings
        self._is_stale, self._is_looking = True, False
        self.model = PairModel(self)
        self.list = QListView()
        self.tabs = QTabBar()
        self._count = Label(quiet=True)
        self._remark = small(
            say("Compared by e-mail, phone, name with company, web domain, and names that are much alike.")
        )
        self._none = EmptyState("No likely duplicates. Good.", "Look again", self.look, "merge")
        self._buttons = QHBoxLayout()
        self._lay_out()
        self.tabs.currentChanged.connect(self._show_kind)
        self.list.doubleClicked.connect(lambda _: self.merge())
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.selectionModel().currentChanged.connect(lambda *_: self.actions_changed.emit())
        self._offered: OfferedActions | None = None

    def actions(self) -> list[Action]:  # type: ignore[override]
        """What can be done with the pair that is chosen."""
        chosen = self._has_pair
        return [
            Action("health.look", "Look again", self.look, "F5", "redo", button=True, menu="View"),
            Action("health.merge", "Merge…", self.merge, "Return", "merge", chosen, button=True, primary=True,
                   selection=True, changes=True),
            Action("health.apart", "Keep apart", self.keep_apart, "Del", "close", chosen, button=True, selection=True,
                   changes=True),
            Action("health.open_one", "Open the left one", lambda: self._open(0), "Ctrl+Left", "left", chosen,
                   selection=True, group=10),
            Action("health.open_other", "Open the right one", lambda: self._open(1), "Ctrl+Right", "right", chosen,
                   selection=True, group=10),
        ]  # fmt: skip

    def offer(self, offered: OfferedActions) -> None:
        """Buttons at the top."""
        self._offered = offered
        for action in self.actions():
            if action.button:
                self._buttons.addWidget(offered.button(action.name))

    def refresh(self, change: Written) -> None:
        """Looks again when one comes back; at once where all is well, as that is said no longer than it is true."""
        if not change.touches("lead", "person", "company", "kept_apart"):
            return
        self._is_stale = True
        if self.isVisible() and (change.is_reversal or not self.model.count_of("")):
            self.look()

    def shown(self) -> None:
        """Looks at first, and again what changed meanwhile."""
        if self._is_stale:
            self.look()
        self.list.setFocus()

    def look(self) -> None:
        """Looks through everybody again."""
        if self._is_looking:
            return
        self._is_stale, self._is_looking = False, True
        self._count.setText(say("Looking…"))
        task = self._background.read(
            lambda: likely_pairs(progress=report_progress), self._found, progressed=self._progressed, takes_long=True
        )
        task.when_ended(self._ended)

    def merge(self) -> None:
        """Asks which values stay; a lead that is a person already is converted into that one instead."""
        pair = self.pair()
        if pair is None:
            return
        if pair.one.kind != pair.other.kind:
            lead = next((one for one in (pair.one, pair.other) if one.kind == "lead"), None)
            if lead is not None:
                self._convert(pair, lead.id)
            return
        dialog = MergeRecords(self._background, pair.one.kind, [pair.one.id, pair.other.id], self)
        dialog.answered.connect(lambda keep, take, seen: self._merge(pair, keep, take, seen))
        dialog.open()

    def keep_apart(self) -> None:
        """Remembers that these two are two."""
        pair = self.pair()
        if pair is not None:
            one, other = pair.which
            self._history.do("keep_apart", lambda: keep_apart(one, other), lambda _: self._drop(pair))

    def pair(self) -> LikelyPair | None:
        """The one that is chosen."""
        index = self.list.currentIndex()
        return index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None

    def _has_pair(self) -> bool:
        return self.list.isVisible() and self.pair() is not None

    def _merge(self, pair: LikelyPair, keep: int, take: dict[str, int], seen: dict[int, int]) -> None:
        ids = [pair.one.id, pair.other.id]
        self._history.do(
            "merge_records",
            lambda: merge_records(pair.one.kind, ids, keep, take, seen),
            lambda _: self._drop(pair),
        )

    def _convert(self, pair: LikelyPair, lead_id: int) -> None:
        dialog = ConvertLead(self._background, self._settings, lead_id, self)
        dialog.answered.connect(
            lambda choices: self._history.do(
                "convert_lead", lambda: convert_lead(lead_id, choices), lambda _: self._drop(pair)
            )
        )
        dialog.open()

    def _drop(self, pair: LikelyPair) -> None:
        row = self.list.currentIndex().row()
        self.model.drop(pair)
        self._say_counts()
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1)))

    def _found(self, pairs: list[LikelyPair]) -> None:
        self.model.show_pairs(pairs)
        self._say_counts()
        if pairs:
            self.list.setCurrentIndex(self.model.index(0))
        self.actions_changed.emit()

    def _progressed(self, done: int, total: int) -> None:
        if done < total:
            self._count.setText(say("Looking… {share}", share=formats.percent_text(100 * done // total)))

    def _ended(self) -> None:
        self._is_looking = False

    def _show_kind(self, place: int) -> None:
        self.model.show_kind(KINDS[place][0])
        self._say_counts()
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
        self.actions_changed.emit()

    def _say_counts(self) -> None:
        for place, (kind, name) in enumerate(KINDS):
            count = self.model.count_of(kind)
            self.tabs.setTabText(place, say(name) + (f"  {formats.number_text(count)}" if count else ""))
        count = self.model.rowCount()
        self._count.setText(formats.count_text(count, "likely pair", "likely pairs"))
        self._front.setCurrentWidget(self.list if count else self._none)

    def _open(self, side: int) -> None:
        pair = self.pair()
        if pair is not None:
            party = (pair.one, pair.other)[side]
            self._navigator.open(party.kind, party.id)

    def _menu(self, at: QPoint) -> None:
        if self._offered is not None and self.list.indexAt(at).isValid():
            menu: QMenu = self._offered.menu(self, selection_only=True)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(at))

    def _lay_out(self) -> None:
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        for _, name in KINDS:
            self.tabs.addTab(say(name))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(say("Show"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(PairDelegate(self.list))
        self.list.setAccessibleName(say("Likely duplicates"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._front = QStackedWidget()
        self._front.addWidget(self.list)
        self._front.addWidget(self._none)
        head = QHBoxLayout()
        head.setSpacing(design.SPACE_12)
        head.addWidget(self._count)
        head.addStretch(1)
        self._buttons.setSpacing(design.SPACE_8)
        head.addLayout(self._buttons)
        below = QHBoxLayout()
        below.addWidget(self.tabs)
        below.addStretch(1)
        below.addWidget(self._remark)
        for row in (head, below):
            row.setContentsMargins(design.WINDOW_MARGIN, 0, design.WINDOW_MARGIN, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_8)
        layout.addLayout(head)
        layout.addLayout(below)
        layout.addWidget(self._front, 1)
