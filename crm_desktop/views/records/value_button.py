"""A value as it stands on a record page: read like text, pressed to be edited."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from crm_desktop.views import design, formats
from crm_desktop.views.design import Hue, Size
from crm_desktop.views.widgets.badge import badge_font, badge_width, paint_badge

PADDING = design.SPACE_8
MOST_LETTERS, MOST_IN_TITLE = 2_000, 160
RADIUS = 5
BADGE_GAP = design.SPACE_4


class ValueButton(QAbstractButton):
    """Text of any length and direction, wrapped; a badge where it is one of few words."""

    reached = Signal()
    """Tab has come to it: one goes on typing."""

    def __init__(self, label: str, as_title: bool = False, parent: QWidget | None = None) -> None:
        """`label` is its accessible name: what the value is, not the value. `as_title` is the name of the page."""
        super().__init__(parent)
        self._shown, self._quiet, self._tabular = "", False, False
        self._hue: Hue | None = None
        self._badges: tuple[str, ...] = ()
        self._as_title, self._editable = as_title, True
        # A page asks for each height dozens of times while it finds its layout.
        self._known: dict[int, tuple[QTextLayout, float]] = {}
        self._take_font()
        self.setAccessibleName(label)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(80)

    def show_text(self, text: str, quiet: bool = False, hue: Hue | None = None, tabular: bool = False) -> None:
        """Another value; `quiet` for what stands in place of one, `hue` for a badge."""
        shown = formats.shortened(text, MOST_IN_TITLE if self._as_title else MOST_LETTERS)
        now = (shown, quiet, hue, tabular)
        self._badges = ()
        if now == (self._shown, self._quiet, self._hue, self._tabular):
            return
        self._shown, self._quiet, self._hue, self._tabular = now
        self._take_font()
        self.setAccessibleDescription("" if quiet else text)
        self.updateGeometry()
        self.update()

    def show_badges(self, words: Sequence[str]) -> None:
        """Several words, a badge each, as many lines as they need."""
        self.show_text(", ".join(words))
        self._badges = tuple(words)
        self.updateGeometry()
        self.update()

    @property
    def shown(self) -> str:
        """What it says."""
        return self._shown

    def set_editable(self, editable: bool) -> None:
        """What cannot be edited is plain text, and not stopped at with Tab."""
        self._editable = editable
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if editable else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor if editable else Qt.CursorShape.ArrowCursor)

    def _take_font(self) -> None:
        self._known.clear()
        title = (Size.TITLE, QFont.Weight.DemiBold)
        self._font = design.font(*title) if self._as_title else design.font(tabular=self._tabular)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        line = QFontMetrics(self._font).height()
        least = max(design.CONTROL_HEIGHT, line + design.SPACE_8)
        if self._hue is not None:
            return least
        if self._badges:
            return self._badge_places(width - 2 * PADDING)[-1].bottom() + 1
        return max(least, round(self._laid_out(width - 2 * PADDING)[1]) + least - line)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.heightForWidth(max(self.width(), 80)))

    def _laid_out(self, width: int) -> tuple[QTextLayout, float]:
        """Each value by its own script: an Arabic line begins at its label, an Arabic paragraph at its right edge."""
        if width not in self._known:
            start = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
            made = self._aligned(width, start | Qt.AlignmentFlag.AlignAbsolute)
            one_line = made[0].lineCount() < 2
            self._known[width] = made if one_line else self._aligned(width, Qt.AlignmentFlag.AlignLeft)
        return self._known[width]

    def _badge_places(self, width: int) -> list[QRect]:
        """Where each badge stands, from left to right and from line to line."""
        height = max(design.CONTROL_HEIGHT, QFontMetrics(badge_font()).height() + design.SPACE_8)
        x = y = 0
        places = []
        for word in self._badges:
            wide = min(badge_width(word), width)
            if x and x + wide > width:
                x, y = 0, y + height
            places.append(QRect(PADDING + x, y, wide, height))
            x += wide + BADGE_GAP
        return places

    def _aligned(self, width: int, alignment: Qt.AlignmentFlag) -> tuple[QTextLayout, float]:
        option = QTextOption(alignment)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout = QTextLayout(self._shown.replace("\n", "\u2028"), self._font, self)
        layout.setTextOption(option)
        height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 40))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, height

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, painter = self.palette(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._editable and (self.underMouse() or self.hasFocus()):
            painter.setPen(QPen(design.accent(palette), 1) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(design.hover(palette) if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self._hue is not None and not self._quiet:
            room = QRect(PADDING, 0, min(self.width() - 2 * PADDING, badge_width(self._shown)), self.height())
            paint_badge(painter, self._facing(room), self._shown, design.tint(self._hue, palette))
        elif self._badges:
            tint = design.tint(Hue.NEUTRAL, palette)
            for word, place in zip(self._badges, self._badge_places(self.width() - 2 * PADDING), strict=True):
                paint_badge(painter, self._facing(place), word, tint)
        else:
            layout, height = self._laid_out(self.width() - 2 * PADDING)
            painter.setPen(design.quiet_text(palette) if self._quiet else design.text(palette))
            layout.draw(painter, QPointF(PADDING, (self.height() - height) / 2))
        painter.end()

    def _facing(self, part: QRect) -> QRect:
        return design.facing(part, self.rect(), self.layoutDirection())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._take_font()
            self.updateGeometry()
