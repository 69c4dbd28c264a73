"""What every table of figures shares: as high as its lines, and each figure a link to the rows that it counts."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from crm_desktop.views import design
from crm_desktop.views.design import Size

Index = QModelIndex | QPersistentModelIndex
PADDING = design.SPACE_8
HEADER = 32


class FigureTable(QTableView):
    """The page scrolls, not the table. Enter, Space or a click opens a figure; names take what the figures leave."""

    def __init__(self, model: QAbstractItemModel, name: str, parent: QWidget | None = None) -> None:
        """One table; `fit` is called whenever its lines or its type change."""
        super().__init__(parent)
        self.hovered = QModelIndex()
        self.setModel(model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setFixedHeight(HEADER)
        header.setFont(design.font(Size.SMALL, QFont.Weight.Medium))
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        model.modelReset.connect(self.fit)

    def widths_by_contents(self) -> None:
        """Columns as wide as their figures; for tables whose lines change."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def usual_row(self) -> int:
        """How high a line of text is."""
        return max(design.ROW_COMPACT, self.fontMetrics().height() + design.SPACE_8)

    def fit(self) -> None:
        """As high as the lines."""
        raise NotImplementedError

    def opens(self, index: Index) -> bool:
        """True for a figure that has rows."""
        raise NotImplementedError

    def open_cell(self, index: Index) -> None:
        """The rows of the figure there."""
        raise NotImplementedError

    def _hover(self, index: QModelIndex) -> None:
        if index != self.hovered:
            self.hovered = index
            self.viewport().update()
        opens = index.isValid() and self.opens(index)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.open_cell(index)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(QModelIndex())
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            super().keyPressEvent(event)
        elif self.currentIndex().isValid():
            self.open_cell(self.currentIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by key stands on a figure, and sees where."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason and not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "hovered"):
            self.fit()


def paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, table: FigureTable, pointed_at: bool, strong: bool = False
) -> None:
    """The ground of a cell: selected, under the pointer, or plain, with a line below it."""
    palette, rect = option.palette, option.rect
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    if selected and table.hasFocus():
        painter.fillRect(rect, design.selection(palette))
    elif pointed_at:
        painter.fillRect(rect, design.hover(palette))
    elif selected:
        # The style has filled the cell already, in a colour too strong for this text.
        painter.fillRect(rect, palette.base())
    colour = design.outline(palette) if strong else design.hairline(palette)
    painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), colour)
    if option.state & QStyle.StateFlag.State_HasFocus and table.hasFocus():
        painter.setPen(QPen(design.accent(palette), design.focus_width() - 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0, 0, -1, -2))
