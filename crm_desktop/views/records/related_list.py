"""A small list of records that belong to the one on the page: people with roles, opportunities with amounts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.models.sheets import Link
from crm_desktop.models.wording import say
from crm_desktop.views import design, formats, icons
from crm_desktop.views.design import Hue, Size
from crm_desktop.views.widgets.avatar import paint_avatar
from crm_desktop.views.widgets.badge import badge_width, paint_badge
from crm_desktop.views.widgets.labels import Label, small

SHOWN = 6
MORE = 26
LONGEST = 200


@dataclass(frozen=True)
class Choice:
    """Something that can be done with one row."""

    text: str
    run: Callable[[], object]


@dataclass(frozen=True)
class Row:
    """One record in the list."""

    link: Link
    detail: str = ""
    figure: str = ""
    """At the right, such as an amount."""
    badge: str = ""
    hue: Hue = Hue.NEUTRAL
    square: bool = False
    """The avatar of an organisation."""
    icon: str = ""
    """Stands where an avatar would, for what is no person and no organisation."""
    choices: tuple[Choice, ...] = ()


class RelatedRow(QAbstractButton):
    """One record: its page opens with a click or Enter; what else can be done is in its menu."""

    def __init__(self, row: Row, parent: QWidget | None = None) -> None:
        """Painted, so that the longest name shortens and nothing widens the page."""
        super().__init__(parent)
        self._row = row
        self.setText(row.link.name)
        self.setAccessibleName(row.link.name)
        self.setAccessibleDescription(" · ".join(part for part in (row.badge, row.detail, row.figure) if part))
        self.setToolTip(row.link.name if len(row.link.name) > 30 else "")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._heavy = design.font(weight=QFont.Weight.DemiBold)
        self._small = design.font(Size.SMALL)
        self._figures = design.font(tabular=True)
        self.more = QToolButton(self, autoRaise=True)
        self.more.setIcon(icons.icon("more"))
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.setAccessibleName(say("More about {link}", link=row.link.name))
        self.more.setToolTip(self.more.accessibleName())
        self.more.setVisible(bool(row.choices))
        self.more.clicked.connect(lambda: self._show_menu(self.more.mapToGlobal(QPoint(0, self.more.height()))))

    def menu(self) -> QMenu | None:
        """What can be done with it beside opening it."""
        if not self._row.choices:
            return None
        menu = QMenu(self)
        for choice in self._row.choices:
            menu.addAction(say(choice.text), choice.run)
        return menu

    def sizeHint(self) -> QSize:
        two = self._row.detail or (self._row.figure and self._row.badge)
        lines = QFontMetrics(self._heavy).height() + (QFontMetrics(self._small).height() if two else 0)
        return QSize(200, max(lines + design.SPACE_12, design.ROW + design.SPACE_4))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, painter = self.palette(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(design.accent(palette), 1) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(design.hover(palette))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        room = self.rect().adjusted(design.SPACE_8, 0, -design.SPACE_8 - (MORE if self._row.choices else 0), 0)
        spot = QRect(room.x(), (self.height() - design.AVATAR) // 2, design.AVATAR, design.AVATAR)
        after = spot.right() + 1 + design.SPACE_8
        spot = self._facing(spot)
        if self._row.icon:
            icons.paint(self._row.icon, painter, _middle(spot, design.ICON_SMALL), design.quiet_text(palette))
        else:
            paint_avatar(painter, spot, self._row.link.name, palette, self._row.square)
        room.setLeft(after)
        self._paint_words(painter, room, *self._paint_right(painter, room))
        painter.end()

    def _paint_right(self, painter: QPainter, room: QRect) -> tuple[int, int]:
        """Badge and figure, one below the other when both are there; answers what each line of words leaves to them."""
        figure = QFontMetrics(self._figures).horizontalAdvance(self._row.figure) if self._row.figure else 0
        badge = badge_width(self._row.badge) if self._row.badge else 0
        upper, lower = self._halves(room) if figure and badge else (room, room)
        if figure:
            painter.setFont(self._figures)
            painter.setPen(design.text(self.palette()))
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(self._facing(upper), int(side), self._row.figure)
        if badge:
            tint = design.tint(self._row.hue, self.palette())
            spot = self._facing(lower.adjusted(lower.width() - badge, 0, 0, 0))
            paint_badge(painter, spot, self._row.badge, tint)
        gap = design.SPACE_12
        if figure and badge:
            return figure + gap, badge + gap
        return (figure or badge) + gap, (figure or badge) + gap

    def _paint_words(self, painter: QPainter, room: QRect, left_above: int, left_below: int) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        upper, lower = self._halves(room) if self._row.detail else (room, room)
        upper, lower = upper.adjusted(0, 0, -left_above, 0), lower.adjusted(0, 0, -left_below, 0)
        start = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        side = start | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        lines = [(upper, self._heavy, self._row.link.name, design.text(self.palette()))]
        if self._row.detail:
            lines.append((lower, self._small, self._row.detail, design.quiet_text(self.palette())))
        for box, font, text, colour in lines:
            painter.setFont(font)
            painter.setPen(colour)
            shown = QFontMetrics(font).elidedText(text[:LONGEST], Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(self._facing(box), int(side | Qt.TextFlag.TextSingleLine), shown)

    def _facing(self, part: QRect) -> QRect:
        return design.facing(part, self.rect(), self.layoutDirection())

    def _halves(self, room: QRect) -> tuple[QRect, QRect]:
        middle = self.height() // 2 + 1
        pad = design.SPACE_4
        upper = QRect(room.x(), pad, room.width(), middle - pad)
        return upper, QRect(room.x(), middle, room.width(), self.height() - middle - pad)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        corner = QRect(self.width() - MORE - design.SPACE_4, (self.height() - MORE) // 2, MORE, MORE)
        self.more.setGeometry(self._facing(corner))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._show_menu(event.globalPos())

    def _show_menu(self, at: QPoint) -> None:
        menu = self.menu()
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Menu:
            self._show_menu(self.mapToGlobal(QPoint(0, self.height())))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)


def _middle(spot: QRect, size: int) -> QRect:
    off = (spot.width() - size) // 2
    return QRect(spot.x() + off, spot.y() + off, size, size)


class RelatedList(QWidget):
    """Title, count and rows; a button that adds one."""

    opened = Signal(object)
    """The `Link` of the record whose page is wanted."""

    def __init__(
        self, title: str, add_text: str = "", add: Callable[[], object] | None = None, empty: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`empty` says that there is none; without it and without rows the whole list is hidden."""
        super().__init__(parent)
        self._empty_text = empty
        self._all_shown = False
        self._rows: Sequence[Row] = ()
        self._count = Label(quiet=True)
        head = QHBoxLayout()
        head.setSpacing(design.SPACE_8)
        head.addWidget(Label(say(title), weight=QFont.Weight.DemiBold))
        head.addWidget(self._count)
        head.addStretch(1)
        self.add_button = QPushButton(say(add_text))
        self.add_button.setIcon(icons.icon("add"))
        self.add_button.setFlat(True)
        if add is not None:
            self.add_button.clicked.connect(lambda: add())
        head.addWidget(self.add_button)
        self.setAccessibleName(say(title))
        self._below = QVBoxLayout()
        self._below.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(design.SPACE_4)
        layout.addLayout(head)
        layout.addLayout(self._below)
        self.add_button.setVisible(add is not None)

    def bar(self, why: str) -> None:
        """Nothing can be added."""
        self.add_button.setEnabled(False)
        self.add_button.setToolTip(why)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Other records; the same ones stay as they are, so that nothing flickers."""
        self._count.setText(formats.number_text(len(rows)) if rows else "")
        if list(rows) == list(self._rows) and self._below.count():
            return
        self._rows = list(rows)
        self._fill()

    def rows(self) -> list[RelatedRow]:
        """What is shown."""
        widgets = (self._below.itemAt(at).widget() for at in range(self._below.count()))  # type: ignore[union-attr]
        return [widget for widget in widgets if isinstance(widget, RelatedRow)]

    def row_named(self, name: str) -> RelatedRow:
        """The row of this record."""
        return next(row for row in self.rows() if row.text() == name)

    def add_below(self, widget: QWidget) -> None:
        """Something that belongs to the list, such as a field to add with."""
        layout = self.layout()
        assert layout is not None
        layout.addWidget(widget)

    def _fill(self) -> None:
        while (item := self._below.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        shown = self._rows if self._all_shown else self._rows[:SHOWN]
        for row in shown:
            made = RelatedRow(row)
            made.clicked.connect(lambda _=False, link=row.link: self.opened.emit(link))
            self._below.addWidget(made)
        if len(shown) < len(self._rows):
            self._below.addWidget(self._more_button(), 0, Qt.AlignmentFlag.AlignLeft)
        if not self._rows and self._empty_text:
            nothing = small(say(self._empty_text))
            nothing.setWordWrap(True)
            nothing.setContentsMargins(design.SPACE_8, 0, 0, design.SPACE_4)
            self._below.addWidget(nothing)
        self.setVisible(bool(self._rows or self._empty_text or not self.add_button.isHidden()))

    def _more_button(self) -> QPushButton:
        button = QPushButton(say("Show all {count}", count=formats.number_text(len(self._rows))))
        button.setFlat(True)
        button.clicked.connect(self._show_all)
        return button

    def _show_all(self) -> None:
        self._all_shown = True
        self._fill()
