"""How a record page uses its width: fields and timeline side by side, related records where there is room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crm_desktop.views import design
from crm_desktop.views.records.field_groups import FieldGroups
from crm_desktop.views.widgets.scrolled import scroll_to

WIDE = 1380
FIELDS_NARROWEST, FIELDS_NARROW, FIELDS_WIDE = 300, 340, 520
TIMELINE_WIDEST = 1200
RELATED_WIDEST = 640
LEFT, TIMELINE, RIGHT = 0, 2, 4
SHARES = {False: (42, 58, 0), True: (22, 56, 22)}


class RecordBody(QWidget):
    """Two columns on a laptop, three on a large screen; each scrolls by itself."""

    def __init__(self, fields: FieldGroups, related: QWidget, timeline: QWidget) -> None:
        """`related` stands below the first fields, or in a column of its own."""
        super().__init__()
        self._fields, self._related = fields, related
        self._is_wide = False
        self._left = _column(fields)
        self._aside = QWidget()
        self._aside_layout = QVBoxLayout(self._aside)
        self._aside_layout.setContentsMargins(0, 0, 0, 0)
        self._right = _column(self._aside)
        self._right.hide()
        timeline.setMaximumWidth(TIMELINE_WIDEST)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addWidget(_Hairline())
        row.addWidget(timeline)
        self._line = _Hairline()
        self._line.hide()
        row.addWidget(self._line)
        row.addWidget(self._right)
        row.addStretch(0)
        self._spread(wide=False)

    def down(self) -> int:
        """How far down one is in the fields."""
        return self._left.verticalScrollBar().value()

    def scroll_to(self, down: int) -> None:
        """As far down as another page was."""
        scroll_to(self._left.verticalScrollBar(), down)

    def show_related(self) -> None:
        """After other records were shown: a column or a gap only when there is something in it."""
        lists = self._related.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        self._related.setVisible(any(not shown.isHidden() for shown in lists))
        self._right.setVisible(self._is_wide and not self._related.isHidden())
        self._line.setVisible(not self._right.isHidden())
        self._share_width()

    def _share_width(self) -> None:
        column = min(max(round(self.width() * (0.22 if self._is_wide else 0.42)), FIELDS_NARROW), FIELDS_WIDE)
        # Never a least width: that would keep the window from becoming narrow again.
        self._left.setMaximumWidth(column)
        for at, share in zip((LEFT, TIMELINE, RIGHT), SHARES[self._is_wide], strict=True):
            self._row.setStretch(at, share)
        self._right.setMaximumWidth(min(max(self.width() - column - TIMELINE_WIDEST - 2, column), RELATED_WIDEST))

    def _spread(self, wide: bool) -> None:
        self._is_wide = wide
        if wide:
            self._aside_layout.addWidget(self._related)
        else:
            self._fields.after_first.addWidget(self._related)
        self._related.setContentsMargins(0, 0 if wide else design.SPACE_16, 0, 0)
        self.show_related()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = event.size().width()
        if (width >= WIDE) != self._is_wide:
            self._spread(width >= WIDE)
        self._share_width()


class _Hairline(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), design.hairline(self.palette()))
        painter.end()


def _column(widget: QWidget) -> QScrollArea:
    inside = QWidget()
    layout = QVBoxLayout(inside)
    layout.setContentsMargins(design.SPACE_16, design.SPACE_12, design.SPACE_12, design.SPACE_24)
    layout.addWidget(widget)
    layout.addStretch(1)
    scroll = QScrollArea()
    scroll.setWidget(inside)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setMinimumWidth(FIELDS_NARROWEST)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return scroll
