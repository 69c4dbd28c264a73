"""The tabs above a table: its parts, then the saved views, each with what it counts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QTabBar, QWidget

from crm_desktop.models.saved_views import Sight
from crm_desktop.models.wording import say, to_say
from crm_desktop.views import formats, icons

# A part is of many records; where its name also stands for one, many languages say another form.
_OF_MANY = to_say(
    {"Open": "Open‖many", "Won": "Won‖many", "Lost": "Lost‖many", "Dead": "Dead‖many", "Converted": "Converted‖many",
     "Done": "Done‖many"}
)  # fmt: skip


def part_text(part: str) -> str:
    """The name of a table's part as it is shown."""
    return say(_OF_MANY.get(part, part))


@dataclass(frozen=True)
class ViewTab:
    """A saved view, read to be shown as a tab."""

    id: int
    name: str
    shared: bool
    is_changeable: bool
    sight: Sight


class ViewTabs(QTabBar):
    """Parts of the table first; a part is a name, a saved view is told by its id."""

    chosen = Signal()
    """Another tab is in front."""
    menu_wanted = Signal(QPoint)
    """A context menu for the saved view in front."""

    def __init__(self, parts: Sequence[str], parent: QWidget | None = None) -> None:
        """The first part is in front."""
        super().__init__(parent)
        self.parts = list(parts)
        self._views: list[ViewTab] = []
        self._counts: dict[int, int] = {}
        for part in parts:
            self.addTab(part_text(part))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setAccessibleName(say("Show"))
        if self.count() < 2:
            self.hide()
        self.currentChanged.connect(lambda _: self.chosen.emit())

    @property
    def part(self) -> str:
        """The part in front; of a saved view, the one that it looks into."""
        view = self.view
        part = view.sight.part if view is not None else self.parts[max(self.currentIndex(), 0)]
        return part if part in self.parts else self.parts[0]

    @property
    def view(self) -> ViewTab | None:
        """The saved view in front."""
        at = self.currentIndex() - len(self.parts)
        return self._views[at] if at >= 0 else None

    def views(self) -> list[ViewTab]:
        """All saved views, in order."""
        return list(self._views)

    def show_part(self, name: str) -> None:
        """Brings that part to the front."""
        if name in self.parts:
            self.setCurrentIndex(self.parts.index(name))

    def show_view(self, view_id: int) -> None:
        """Brings that saved view to the front."""
        for at, view in enumerate(self._views):
            if view.id == view_id:
                self.setCurrentIndex(len(self.parts) + at)

    def set_views(self, views: Sequence[ViewTab]) -> None:
        """Other saved views; the one in front stays there, unless it is gone: then the first part comes."""
        before, front = self.view, self.view.id if self.view is not None else None
        self.blockSignals(True)
        while self.count() > len(self.parts):
            self.removeTab(self.count() - 1)
        self._views = list(views)
        for view in views:
            self.addTab(icons.icon("people") if view.shared else icons.icon("bookmark"), "")
        self._say_counts()
        place = next((at for at, view in enumerate(views) if view.id == front), None)
        if before is not None:
            self.setCurrentIndex(len(self.parts) + place if place is not None else 0)
        self.blockSignals(False)
        self.setVisible(self.count() > 1)
        if before is not None and self.view != before:
            self.chosen.emit()

    def show_counts(self, counts: Mapping[int, int]) -> None:
        """How many records each saved view finds, by its id."""
        self._counts = dict(counts)
        self._say_counts()

    def _say_counts(self) -> None:
        for at, view in enumerate(self._views, len(self.parts)):
            count = self._counts.get(view.id)
            name = view.name.replace("&", "&&")
            self.setTabText(at, name if count is None else f"{name}  {formats.number_text(count)}")
            self.setAccessibleTabName(at, view.name)
            self.setTabToolTip(at, say("{view}, for everyone", view=view.name) if view.shared else view.name)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = self.tabAt(event.pos())
        if at >= len(self.parts):
            self.setCurrentIndex(at)
            self.menu_wanted.emit(event.globalPos())
