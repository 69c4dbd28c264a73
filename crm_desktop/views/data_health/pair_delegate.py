"""A likely pair as it is drawn: both side by side, and between them why they may be one."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from crm_desktop.models.duplicates import LikelyPair, Party
from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.design import Hue, Size
from crm_desktop.views.widgets.avatar import paint_avatar
from crm_desktop.views.widgets.badge import badge_width, paint_badge

Index = QModelIndex | QPersistentModelIndex
ROW = 64
MIDDLE = 230
SURE = 95
LIKELY = 85


class PairDelegate(QStyledItemDelegate):
    """Two lines a side, a badge and its reason in the middle."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        pair: LikelyPair = index.data(Qt.ItemDataRole.UserRole)
        palette, rect = option.palette, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, design.selection(palette))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, design.hover(palette))
        painter.setPen(QPen(design.hairline(palette), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        room = rect.adjusted(design.SPACE_12, 0, -design.SPACE_12, 0)
        middle = min(MIDDLE, room.width() // 3)
        side = (room.width() - middle) // 2
        _paint_party(painter, QRect(room.x(), room.y(), side, room.height()), palette, pair.one)
        other = QRect(room.x() + side + middle, room.y(), side, room.height())
        _paint_party(painter, other, palette, pair.other)
        between = QRect(room.x() + side, room.y(), middle, room.height())
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        _paint_reason(painter, between.adjusted(design.SPACE_8, 0, -design.SPACE_8, 0), palette, pair, selected)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 2 * option.fontMetrics.height() + design.SPACE_24
        return QSize(520, max(ROW, lines))


def _paint_party(painter: QPainter, rect: QRect, palette: QPalette, party: Party) -> None:
    spot = QRect(rect.x(), rect.center().y() - design.AVATAR // 2, design.AVATAR, design.AVATAR)
    paint_avatar(painter, spot, party.name, palette, party.kind == "company")
    text = rect.adjusted(design.AVATAR + design.SPACE_8, 0, 0, 0)
    detail = " · ".join(part for part in (say(party.kind.capitalize()), party.detail) if part)
    _two_lines(painter, text, palette, party.name, detail)


def _two_lines(painter: QPainter, rect: QRect, palette: QPalette, name: str, detail: str) -> None:
    painter.setFont(design.font(weight=QFont.Weight.DemiBold))
    high = painter.fontMetrics().height()
    top = QRect(rect.x(), rect.center().y() - high, rect.width(), high)
    painter.setPen(design.text(palette))
    painter.drawText(
        top, _LEFT, painter.fontMetrics().elidedText(name[:200], Qt.TextElideMode.ElideRight, rect.width())
    )
    painter.setFont(design.font(Size.SMALL))
    painter.setPen(design.quiet_text(palette))
    below = QRect(rect.x(), rect.center().y() + 2, rect.width(), painter.fontMetrics().height())
    said = painter.fontMetrics().elidedText(detail[:300], Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(below, _LEFT, said)


def _paint_reason(painter: QPainter, rect: QRect, palette: QPalette, pair: LikelyPair, selected: bool) -> None:
    hue = Hue.GREEN if pair.likeness >= SURE else Hue.AMBER if pair.likeness >= LIKELY else Hue.NEUTRAL
    said = f"{pair.likeness} %"
    wide = badge_width(said)
    badge = QRect(rect.center().x() - wide // 2, rect.center().y() - design.BADGE_HEIGHT - 1, wide, design.BADGE_HEIGHT)
    tint = design.tint(hue, palette)
    paint_badge(painter, badge, said, design.on_selection(tint, palette) if selected else tint)
    painter.setFont(design.font(Size.SMALL))
    painter.setPen(design.quiet_text(palette))
    below = QRect(rect.x(), rect.center().y() + 3, rect.width(), painter.fontMetrics().height())
    reason = painter.fontMetrics().elidedText(pair.reason, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, reason)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
