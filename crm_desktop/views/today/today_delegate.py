"""How the day's work is drawn: a circle to check off, what is to be done, with whom, and when."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from crm_desktop.models.activities import TodayItem
from crm_desktop.models.wording import say, to_say
from crm_desktop.views import design, formats, icons
from crm_desktop.views.design import Hue, Size
from crm_desktop.views.today.next_line import NextLine
from crm_desktop.views.today.today_list_model import LATE, LINE_ROLE, NOTHING_PLANNED, Line, TodayListModel
from crm_desktop.views.widgets.badge import badge_width, paint_badge

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
Write = tuple[QRect, str, QFont, QColor]

LEFT = design.SPACE_16
CIRCLE = 20
TEXT_LEFT = LEFT + CIRCLE + design.SPACE_12
RIGHT = design.SPACE_16
ITEM_PADDING = 9
HEADING = 44
# Wider than this, the eye loses the way from the words to the day.
WIDEST = 980
WARMTH = to_say({"hot": ("Hot", Hue.RED), "warm": ("Warm", Hue.AMBER)})
ICONS = {"lead": "leads", "opportunity": "opportunities", "activity": "task"}
# What stands at the right of the row under the pointer: the day that it is put off to.
QUICK = to_say(("Tomorrow", "Next week", "Next…"))


class TodayDelegate(QStyledItemDelegate):
    """Draws sections and items, and opens the line for what comes next inside an item."""

    def __init__(
        self, view: QAbstractItemView, model: TodayListModel, make_line: Callable[[QWidget, Line], NextLine]
    ) -> None:
        """`make_line` makes the widget that asks for what comes next."""
        super().__init__(view)
        self._view, self._model, self._make_line = view, model, make_line
        self.hovered_row, self._whole = -1, QRect()
        self.may_write = True
        self.open_key: tuple[object, ...] | None = None
        self.checked_key: tuple[object, ...] | None = None
        self.take_fonts()

    def take_fonts(self) -> None:
        """After the system's font became another."""
        self._base, self._heavy = design.font(), design.font(weight=QFont.Weight.DemiBold)
        self._small = design.font(Size.SMALL)
        self._group = design.font(Size.SECTION, QFont.Weight.DemiBold)
        self._struck = design.font()
        self._struck.setStrikeOut(True)
        fonts = (self._base, self._heavy, self._small, self._group, self._struck)
        self._metrics = {id(made): QFontMetrics(made) for made in fonts}
        self.item_height = (
            self._metrics[id(self._heavy)].height() + self._metrics[id(self._small)].height() + 2 * ITEM_PADDING + 2
        )

    def circle_rect(self, rect: QRect) -> QRect:
        """Where one checks off."""
        circle = QRect(rect.x() + LEFT, rect.y() + (self.item_height - CIRCLE) // 2, CIRCLE, CIRCLE)
        return self._facing(circle, rect)

    def quick_rects(self, rect: QRect) -> list[tuple[str, QRect]]:
        """Where the days stand that something is put off to by one click."""
        found, right = [], _bounded(rect).right() - RIGHT
        for name in reversed(QUICK) if self.may_write else ():
            width = self._metrics[id(self._small)].horizontalAdvance(say(name)) + 2 * design.SPACE_8
            height = self._metrics[id(self._small)].height() + design.SPACE_8
            found.append((name, QRect(right - width, rect.y() + (self.item_height - height) // 2, width, height)))
            right -= width + design.SPACE_4
        return [(name, self._facing(spot, rect)) for name, spot in found]

    def _facing(self, part: QRect, rect: QRect) -> QRect:
        return design.facing(part, rect, self._view.layoutDirection())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.is_heading:
            self._heading(painter, option.rect, line, self._view.palette())
        else:
            self._ground(painter, option, index)
            if line.item is None:
                self._more(painter, option.rect, line, option.palette)
            else:
                self._item(painter, option, line, line.item, index.row() == self.hovered_row)
        painter.restore()

    def _heading(self, painter: QPainter, whole: QRect, line: Line, palette: QPalette) -> None:
        self._whole, rect = whole, _bounded(whole)
        colour = design.warm(palette) if line.section in LATE else design.text(palette)
        room = QRect(rect.x() + LEFT, rect.y(), rect.width() - LEFT - RIGHT, rect.height() - design.SPACE_8)
        self._write(painter, room, say(line.section), self._group, colour, Qt.AlignmentFlag.AlignBottom)
        room.setLeft(room.left() + self._metrics[id(self._group)].horizontalAdvance(say(line.section)) + design.SPACE_8)
        said = formats.number_text(line.count) if line.count else self._calm(line)
        self._write(painter, room, said, self._small, design.quiet_text(palette), Qt.AlignmentFlag.AlignBottom)
        hairline = QRect(rect.x() + LEFT, rect.bottom(), rect.width() - LEFT - RIGHT, 1)
        painter.fillRect(self._facing(hairline, whole), design.hairline(palette))

    def _calm(self, line: Line) -> str:
        """A section without anything left in it."""
        return say("All done.") if self._model.has_items(line.section) else say("Nothing is due.")

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette, self._whole = option.palette, QRect(option.rect)
        room = QRectF(self._facing(_bounded(option.rect), option.rect)).adjusted(design.SPACE_8, 1, -design.SPACE_8, -1)
        selected, hovered = bool(option.state & State.State_Selected), index.row() == self.hovered_row
        focused = selected and self._view.hasFocus()
        if selected or hovered:
            painter.setPen(QPen(design.accent(palette), 1) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(design.selection(palette) if selected else design.hover(palette))
            painter.drawRoundedRect(room, design.CARD_RADIUS, design.CARD_RADIUS)

    def _more(self, painter: QPainter, rect: QRect, line: Line, palette: QPalette) -> None:
        room = QRect(rect.x() + TEXT_LEFT, rect.y(), rect.width() - TEXT_LEFT - RIGHT, rect.height())
        said = say("{hidden} more", hidden=formats.number_text(line.hidden))
        self._write(painter, room, said, self._base, palette.color(QPalette.ColorRole.Link))

    def _item(
        self, painter: QPainter, option: QStyleOptionViewItem, line: Line, item: TodayItem, hovered: bool
    ) -> None:
        rect, palette = _bounded(option.rect), option.palette
        checked = line.is_done or line.key == self.checked_key
        self._circle(painter, self.circle_rect(option.rect), line, checked, palette)
        right = rect.right() - RIGHT
        is_open = line.key == self.open_key
        if hovered and not checked and not is_open:
            right = self._quick(painter, option.rect, palette)
        elif not is_open:
            right = self._when(painter, QRect(rect.x(), rect.y(), right - rect.x(), self.item_height), line, palette)
        width = right - rect.x() - TEXT_LEFT - design.SPACE_12
        top = rect.y() + ITEM_PADDING
        first, second = self._words(item)
        font = self._struck if checked else self._heavy
        ink = design.quiet_text(palette) if checked else design.text(palette)
        metrics = self._metrics[id(font)]
        room = QRect(rect.x() + TEXT_LEFT, top, width, metrics.height())
        self._write(painter, room, metrics.elidedText(first[:300], Qt.TextElideMode.ElideRight, width), font, ink)
        metrics = self._metrics[id(self._small)]
        room = QRect(room.x(), room.bottom() + 3, width, metrics.height())
        icons.paint(
            ICONS[item.kind],
            painter,
            self._facing(QRect(room.x(), room.y(), room.height(), room.height()), option.rect),
            design.quiet_text(palette),
        )
        room.setLeft(room.left() + room.height() + design.SPACE_4)
        said = metrics.elidedText(second[:300], Qt.TextElideMode.ElideRight, room.width())
        self._write(painter, room, said, self._small, design.quiet_text(palette))

    def _words(self, item: TodayItem) -> tuple[str, str]:
        """What is to be done, and with whom; where nothing is planned, whom it is about."""
        if item.on is None and not item.text:
            return item.title, item.detail or say(NOTHING_PLANNED)
        about = " · ".join(part for part in (item.title, item.detail) if part)
        return item.text or say("Follow up"), about or say("Task")

    def _circle(self, painter: QPainter, box: QRect, line: Line, checked: bool, palette: QPalette) -> None:
        if line.item is not None and line.item.on is None and not checked:
            icons.paint("add", painter, box.adjusted(2, 2, -2, -2), design.quiet_text(palette))
            return
        if checked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(design.good(palette))
            painter.drawEllipse(QRectF(box))
            icons.paint("check", painter, box.adjusted(4, 4, -4, -4), palette.color(QPalette.ColorRole.Base))
            return
        late = line.section in LATE
        painter.setPen(QPen(design.warm(palette) if late else design.quiet_text(palette), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(box).adjusted(1, 1, -1, -1))

    def _when(self, painter: QPainter, room: QRect, line: Line, palette: QPalette) -> int:
        """The day and the temperature at the right; answers how far the words may reach."""
        assert line.item is not None
        right = room.right()
        when = formats.when_text(line.item.on, self._model.today()) if line.section != "Today" else ""
        if line.is_done:
            when = say("Done")
        if when:
            late = line.section in LATE and not line.is_done
            width = self._metrics[id(self._small)].horizontalAdvance(when)
            spot = QRect(right - width, room.y(), width, room.height())
            self._write(painter, spot, when, self._small, design.warm(palette) if late else design.quiet_text(palette))
            right = spot.left() - design.SPACE_8
        if line.item.temperature in WARMTH and not line.is_done:
            text, hue = WARMTH[line.item.temperature]
            text = say(text)
            width = badge_width(text)
            spot = self._facing(QRect(right - width, room.y(), width, room.height()), self._whole)
            paint_badge(painter, spot, text, design.tint(hue, palette))
            right -= width
        return right

    def _quick(self, painter: QPainter, rect: QRect, palette: QPalette) -> int:
        left = _bounded(rect).right() - RIGHT
        for name, spot in self.quick_rects(rect):
            painter.setPen(QPen(design.outline(palette), 1))
            painter.setBrush(palette.color(QPalette.ColorRole.Button))
            painter.drawRoundedRect(QRectF(spot).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
            said = self._facing(spot, self._whole)  # `_write` turns it round once more
            self._write(painter, said, say(name), self._small, design.text(palette), Qt.AlignmentFlag.AlignHCenter)
            left = said.left()
        return left

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
        vertical = Qt.AlignmentFlag.AlignVCenter if side != Qt.AlignmentFlag.AlignBottom else side
        painter.drawText(self._facing(room, self._whole), int(side | vertical | Qt.TextFlag.TextSingleLine), text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(LINE_ROLE)
        height = HEADING if line.is_heading else design.ROW if line.item is None else self.item_height
        if line.key == self.open_key:
            height += NextLine.HEIGHT
        return QSize(200, height)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        return self._make_line(parent, index.data(LINE_ROLE))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect = _bounded(option.rect)
        left = rect.x() + TEXT_LEFT
        editor.setGeometry(left, rect.y() + self.item_height - 4, rect.width() - TEXT_LEFT - RIGHT, NextLine.HEIGHT)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        return None

    def eventFilter(self, editor: object, event: object) -> bool:  # the line looks after its keys itself
        return False


def _bounded(rect: QRect) -> QRect:
    return QRect(rect.x(), rect.y(), min(rect.width(), WIDEST), rect.height())
