"""How an entry of a timeline is drawn: an icon on a rail, a title with its time, the text, and where it comes from."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from crm_desktop.models.activities import TimelineEntry
from crm_desktop.models.wording import say
from crm_desktop.views import design, icons
from crm_desktop.views.activities.activity_timeline_model import ENTRY_ROLE, HEADING_ROLE, ActivityTimelineModel
from crm_desktop.views.activities.entry_words import body_of, icon_of, is_open, time_of, title_of
from crm_desktop.views.design import Size

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag

ROUND = 24
LEFT = design.SPACE_16
TEXT_LEFT = LEFT + ROUND + design.SPACE_12
RIGHT = design.SPACE_16
GAP = 3
BELOW = 14
HEADING = 34
FOLDED_LINES = 6
# More letters than anybody reads in a list; measuring a text of a million takes its time.
MOST_LETTERS = 4000
KEPT = 600


@dataclass(frozen=True)
class Shape:
    """How much room an entry takes at one width, and how its text is broken into lines."""

    height: int
    lines: tuple[str, ...]
    is_folded: bool


class TimelineDelegate(QStyledItemDelegate):
    """Draws the entries of one timeline; each is measured once for each width."""

    def __init__(self, view: QAbstractItemView, model: ActivityTimelineModel) -> None:
        """Fonts are made once."""
        super().__init__(view)
        self._view, self._model = view, model
        self.unfolded: set[tuple[str, int]] = set()
        self.hovered_row, self._whole = -1, QRect()
        self._shapes: OrderedDict[Any, Shape] = OrderedDict()
        self.take_fonts()

    def take_fonts(self) -> None:
        """After the system's font became another."""
        self._title, self._base = design.font(weight=QFont.Weight.DemiBold), design.font()
        self._small = design.font(Size.SMALL)
        self._group = design.font(Size.SMALL, QFont.Weight.DemiBold)
        self._figures = design.font(Size.SMALL, tabular=True)
        fonts = (self._title, self._base, self._small, self._group, self._figures)
        self._metrics = {id(made): QFontMetrics(made) for made in fonts}
        self._shapes.clear()

    def origin_rect(self, index: Index, rect: QRect) -> QRect:
        """Where the link to the entry's origin stands, in the view; empty when there is none."""
        entry: TimelineEntry = index.data(ENTRY_ROLE)
        if entry is None or entry.origin is None:
            return QRect()
        before = self._foot_before(entry)
        metrics = self._metrics[id(self._small)]
        left = rect.x() + TEXT_LEFT + metrics.horizontalAdvance(before)
        top = rect.bottom() - BELOW - metrics.height() + 1
        width = min(metrics.horizontalAdvance(entry.origin.name), rect.right() - RIGHT - left)
        return self._facing(QRect(left, top, max(width, 0), metrics.height()), rect)

    def round_rect(self, index: Index, rect: QRect) -> QRect:
        """Where the icon stands: on something planned, a click on it is done."""
        top = rect.y() + (HEADING if index.data(HEADING_ROLE) else 0)
        return self._facing(QRect(rect.x() + LEFT, top, ROUND, ROUND), rect)

    def _facing(self, part: QRect, rect: QRect) -> QRect:
        return design.facing(part, rect, self._view.layoutDirection())

    def is_folded(self, index: Index) -> bool:
        """Is there more text than is shown?"""
        entry: TimelineEntry = index.data(ENTRY_ROLE)
        return self._shape(entry, self._view.viewport().width(), bool(index.data(HEADING_ROLE))).is_folded

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: TimelineEntry = index.data(ENTRY_ROLE)
        rect, palette = QRect(option.rect), option.palette
        self._whole = QRect(option.rect)
        heading = index.data(HEADING_ROLE)
        shape = self._shape(entry, rect.width(), bool(heading))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if heading:
            self._heading(painter, rect, heading, palette)
            rect.setTop(rect.top() + HEADING)
        self._ground(painter, rect, option, index.row() == self.hovered_row)
        self._rail(painter, rect, index, palette)
        self._round(painter, rect, entry, palette, index.row() == self.hovered_row)
        self._words(painter, rect, entry, shape, palette)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, hovered: bool) -> None:
        room = QRectF(rect).adjusted(design.SPACE_8, -5, -design.SPACE_8, -7)
        focused = bool(option.state & State.State_HasFocus) and self._view.hasFocus()
        if not hovered and not focused:
            return
        painter.setPen(QPen(design.accent(option.palette), 1) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(design.hover(option.palette))
        painter.drawRoundedRect(room, design.CARD_RADIUS, design.CARD_RADIUS)

    def _heading(self, painter: QPainter, rect: QRect, text: str, palette: QPalette) -> None:
        room = QRect(rect.x() + LEFT, rect.y(), rect.width() - LEFT - RIGHT, HEADING - design.SPACE_8)
        painter.setFont(self._group)
        painter.setPen(design.quiet_text(palette))
        at_start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(self._facing(room, rect), at_start, text)

    def _rail(self, painter: QPainter, rect: QRect, index: Index, palette: QPalette) -> None:
        below = self._model.index(index.row() + 1, 0)
        if not below.isValid() or below.data(HEADING_ROLE):
            return
        x = rect.x() + LEFT + ROUND // 2
        rail = QRect(x, rect.y() + ROUND + 3, 1, rect.height() - ROUND - 6)
        painter.fillRect(self._facing(rail, rect), design.hairline(palette))

    def _round(self, painter: QPainter, rect: QRect, entry: TimelineEntry, palette: QPalette, hovered: bool) -> None:
        name, hue = icon_of(entry)
        box = self._facing(QRect(rect.x() + LEFT, rect.y(), ROUND, ROUND), rect)
        tint = design.tint(hue, palette)
        if is_open(entry):
            painter.setPen(QPen(tint.text, 1.4))
            painter.setBrush(tint.ground if hovered else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(box).adjusted(2, 2, -2, -2))
            if hovered:
                icons.paint("check", painter, box.adjusted(6, 6, -6, -6), tint.text)
            return
        if entry.source == "change":
            icons.paint(name, painter, box.adjusted(6, 6, -6, -6), design.quiet_text(palette))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint.ground)
        painter.drawEllipse(box)
        icons.paint(name, painter, box.adjusted(5, 5, -5, -5), tint.text)

    def _words(self, painter: QPainter, rect: QRect, entry: TimelineEntry, shape: Shape, palette: QPalette) -> None:
        left, width = rect.x() + TEXT_LEFT, rect.width() - TEXT_LEFT - RIGHT
        quiet = entry.source == "change"
        title = self._small if quiet else self._title
        metrics = self._metrics[id(title)]
        line = QRect(left, rect.y() + max((ROUND - metrics.height()) // 2, 0), width, metrics.height())
        when = time_of(entry, self._model.today())
        late = is_open(entry) and entry.due_on is not None and entry.due_on < self._model.today()
        time_width = self._metrics[id(self._figures)].horizontalAdvance(when)
        said = metrics.elidedText(
            " ".join(title_of(entry)[:400].split()), Qt.TextElideMode.ElideRight, width - time_width - design.SPACE_12
        )
        self._write(painter, line, said, title, design.quiet_text(palette) if quiet else design.text(palette))
        colour = design.warm(palette) if late else design.quiet_text(palette)
        self._write(painter, line, when, self._figures, colour, Qt.AlignmentFlag.AlignRight)
        y = rect.y() + max(ROUND, metrics.height()) + GAP
        font = self._small if quiet else self._base
        ink = design.quiet_text(palette) if quiet else design.text(palette)
        for text in shape.lines:
            height = self._metrics[id(font)].lineSpacing()
            self._write(painter, QRect(left, y, width, height), text, font, ink)
            y += height
        self._foot(painter, QRect(left, rect.bottom() - BELOW, width, 0), entry, palette)

    def _foot(self, painter: QPainter, at: QRect, entry: TimelineEntry, palette: QPalette) -> None:
        before = self._foot_before(entry)
        if not before and entry.origin is None:
            return
        metrics = self._metrics[id(self._small)]
        line = QRect(at.x(), at.y() - metrics.height() + 1, at.width(), metrics.height())
        self._write(painter, line, before, self._small, design.quiet_text(palette))
        if entry.origin is not None:
            line.setLeft(line.left() + metrics.horizontalAdvance(before))
            name = metrics.elidedText(entry.origin.name[:200], Qt.TextElideMode.ElideRight, line.width())
            self._write(painter, line, name, self._small, palette.color(QPalette.ColorRole.Link))

    def _foot_before(self, entry: TimelineEntry) -> str:
        """Who, and the word before the origin."""
        if entry.origin is None:
            return entry.by
        return say("{by} · on ", by=entry.by) if entry.by else say("On ")

    def _write(
        self,
        painter: QPainter,
        room: QRect,
        text: str,
        font: QFont,
        colour: QColor,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(
            self._facing(room, self._whole),
            int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine),
            text,
        )

    def _shape(self, entry: TimelineEntry, width: int, has_heading: bool) -> Shape:
        unfolded = (entry.source, entry.id) in self.unfolded
        key = (entry.source, entry.id, entry.version, entry.origin is None, width, has_heading, unfolded)
        found = self._shapes.get(key)
        if found is None:
            found = self._shapes[key] = self._measured(entry, width, has_heading, unfolded)
            while len(self._shapes) > KEPT:
                self._shapes.popitem(last=False)
        return found

    def _measured(self, entry: TimelineEntry, width: int, has_heading: bool, unfolded: bool) -> Shape:
        quiet = entry.source == "change"
        font = self._small if quiet else self._base
        lines = broken(body_of(entry)[:MOST_LETTERS], font, max(width - TEXT_LEFT - RIGHT, 40))
        is_folded = not unfolded and len(lines) > FOLDED_LINES
        if is_folded:
            lines = (*lines[: FOLDED_LINES - 1], f"{lines[FOLDED_LINES - 1].rstrip()} …")
        height = max(ROUND, self._metrics[id(self._title)].height()) + BELOW
        if lines:
            height += GAP + len(lines) * self._metrics[id(font)].lineSpacing()
        if entry.by or entry.origin:
            height += GAP + self._metrics[id(self._small)].height()
        return Shape(height + (HEADING if has_heading else 0), lines, is_folded)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        entry: TimelineEntry = index.data(ENTRY_ROLE)
        return QSize(width, self._shape(entry, width, bool(index.data(HEADING_ROLE))).height)


def broken(text: str, font: QFont, width: int) -> tuple[str, ...]:
    """The text in lines no wider than `width`, at its own line breaks and between words."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    lines: list[str] = []
    for paragraph in text.splitlines():
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            lines.append(paragraph[line.textStart() : line.textStart() + line.textLength()])
        layout.endLayout()
        if not paragraph:
            lines.append("")
    return tuple(lines)
