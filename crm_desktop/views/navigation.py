"""The list at the left: the views, each with its icon and how many wait in it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from crm_desktop.models.wording import say
from crm_desktop.views import design, formats, icons
from crm_desktop.views.design import Size
from crm_desktop.views.page import Page

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag

ITEM_HEIGHT = 34
GROUP_SPACE = design.SPACE_12


@dataclass(frozen=True)
class View:
    """A place in the navigation, and how its page is made when it is first opened."""

    name: str
    icon: str
    make: Callable[[], Page]
    group: int = 0
    """A little space parts the groups."""
    key: str = ""
    """The stable name when `name` is another one."""

    @property
    def stable_name(self) -> str:
        """What `Navigator.go` calls it."""
        return self.key or self.name


class NavigationModel(QAbstractListModel):
    """The views, and their counts."""

    def __init__(self, views: Sequence[View], parent: QWidget | None = None) -> None:
        """The counts come later."""
        super().__init__(parent)
        self.views = list(views)
        self._counts: dict[str, int] = {}

    def show_views(self, views: Sequence[View]) -> None:
        """Other views, or the same in other words."""
        self.beginResetModel()
        self.views = list(views)
        self.endResetModel()

    def show_counts(self, counts: dict[str, int]) -> None:
        """How many wait in each view, by its stable name; a view that is missing shows none."""
        if counts != self._counts:
            self._counts = dict(counts)
            self.dataChanged.emit(self.index(0), self.index(len(self.views) - 1))

    def count(self, row: int) -> int:
        """How many wait in that view."""
        return self._counts.get(self.views[row].stable_name, 0)

    def row_of(self, name: str) -> int:
        """Where a view is, by its stable name; -1 when there is none."""
        return next((row for row, view in enumerate(self.views) if view.stable_name == name), -1)

    def starts_group(self, row: int) -> bool:
        """Is there a space above it?"""
        return row > 0 and self.views[row].group != self.views[row - 1].group

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.views)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        view = self.views[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return say(view.name)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            count = self.count(index.row())
            return formats.number_text(count) if count else ""
        return None


class NavigationDelegate(QStyledItemDelegate):
    """An icon, a name, a count; only icons when it is collapsed."""

    def __init__(self, view: "Navigation", model: NavigationModel) -> None:
        """Asks the view whether it is collapsed."""
        super().__init__(view)
        self._view, self._model = view, model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette, chosen = option.palette, bool(option.state & State.State_Selected)
        rect = option.rect.adjusted(design.SPACE_8, 0, -design.SPACE_8, -2)
        if self._model.starts_group(index.row()):
            rect.setTop(rect.top() + GROUP_SPACE)
        ground = palette.color(QPalette.ColorRole.Window)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            share = 0.42 if design.is_strong() else 0.2 if design.is_dark(palette) else 0.13
            painter.setBrush(design.mixed(design.accent(palette), ground, share))
            painter.drawRoundedRect(rect, design.CONTROL_RADIUS, design.CONTROL_RADIUS)
        elif option.state & State.State_MouseOver:
            painter.setBrush(design.hover(palette))
            painter.drawRoundedRect(rect, design.CONTROL_RADIUS, design.CONTROL_RADIUS)
        if option.state & State.State_HasFocus and option.state & State.State_KeyboardFocusChange:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(design.accent(palette), design.focus_width()))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), design.CONTROL_RADIUS, design.CONTROL_RADIUS)
        painter.restore()
        spot = QRect(rect.x() + design.SPACE_8, rect.center().y() - design.ICON // 2 + 1, design.ICON, design.ICON)
        spot = design.facing(spot, rect, option.direction)
        colour = design.accent(palette) if chosen else design.quiet_text(palette)
        icons.paint(self._model.views[index.row()].icon, painter, spot, colour)
        if not self._view.is_collapsed:
            self._write(painter, rect, palette, index.row(), chosen, option.direction)

    def _write(
        self,
        painter: QPainter,
        room: QRect,
        palette: QPalette,
        row: int,
        chosen: bool,
        direction: Qt.LayoutDirection,
    ) -> None:
        rect = room.adjusted(design.SPACE_8 + design.ICON + design.SPACE_12, 0, -design.SPACE_8, 0)
        count = self._model.count(row)
        if count:
            painter.setFont(design.font(Size.SMALL, tabular=True))
            painter.setPen(design.quiet_text(palette))
            said = formats.number_text(count)
            at_end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(design.facing(rect, room, direction), at_end, said)
            rect.setRight(rect.right() - painter.fontMetrics().horizontalAdvance(said) - design.SPACE_8)
        painter.setFont(design.font(weight=QFont.Weight.DemiBold if chosen else QFont.Weight.Medium))
        painter.setPen(design.text(palette))
        name = painter.fontMetrics().elidedText(
            say(self._model.views[row].name), Qt.TextElideMode.ElideRight, rect.width()
        )
        at_start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(design.facing(rect, room, direction), at_start, name)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = max(ITEM_HEIGHT, option.fontMetrics.height() + design.SPACE_16)
        return QSize(
            design.NAVIGATION_COLLAPSED, height + (GROUP_SPACE if self._model.starts_group(index.row()) else 0)
        )


class Navigation(QListView):
    """Chooses the view; collapses to its icons."""

    chosen = Signal(str)
    """The stable name of the view that the user wants."""

    def __init__(self, views: Sequence[View], parent: QWidget | None = None) -> None:
        """Chooses nothing at first."""
        super().__init__(parent)
        self.views = NavigationModel(views, self)
        self.is_collapsed = False
        self.setAccessibleName(say("Navigation"))
        self.setModel(self.views)
        self.setItemDelegate(NavigationDelegate(self, self.views))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        # Made here: asked for Qt's own, Qt for Python first makes itself acquainted with every kind of widget.
        self._ground = QWidget(self)
        self._ground.setBackgroundRole(QPalette.ColorRole.Window)
        self.setViewport(self._ground)
        self.setViewportMargins(0, design.SPACE_8, 0, design.SPACE_8)
        self.collapse(False)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.selectionModel().selectionChanged.connect(self._selected_elsewhere)

    def collapse(self, collapsed: bool) -> None:
        """Only the icons, or the names too."""
        self.is_collapsed = collapsed
        self.setFixedWidth(design.NAVIGATION_COLLAPSED if collapsed else self._full_width())
        self._ground.update()

    def show_current(self, name: str) -> None:
        """Marks where one is, without choosing it again."""
        row = self.views.row_of(name)
        model = self.selectionModel()
        model.blockSignals(True)
        self.setCurrentIndex(self.views.index(row) if row >= 0 else QModelIndex())
        if row < 0:
            self.clearSelection()
        model.blockSignals(False)
        self._ground.update()

    def _full_width(self) -> int:
        """200, or what the longest name needs: other languages and larger fonts have their way."""
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(say(view.name)) for view in self.views.views), default=0)
        return max(design.NAVIGATION_WIDTH, round(longest * 1.08) + design.ICON + 88)

    def _current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.views.views[current.row()].stable_name)

    def _selected_elsewhere(self, chosen: QItemSelection) -> None:
        # Assistive technology selects an item without making it the current one.
        if (indexes := chosen.indexes()) and indexes[0] != self.currentIndex():
            self.setCurrentIndex(indexes[0])

    def _tell_name(self, at: QPoint) -> None:
        index = self.indexAt(at)
        self.setToolTip(say(self.views.views[index.row()].name) if index.isValid() and self.is_collapsed else "")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._tell_name(event.position().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        # A click on where one is already comes back from a record to its list.
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.chosen.emit(self.views.views[index.row()].stable_name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._current_changed(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.collapse(self.is_collapsed)
