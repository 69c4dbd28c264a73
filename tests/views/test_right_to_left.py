"""What we paint ourselves stands the other way round where one reads from right to left."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from crm_desktop.views import design
from crm_desktop.views.navigation import Navigation, View

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def test_a_part_stands_as_far_from_the_other_edge():
    room = QRect(10, 0, 100, 20)
    assert design.facing(QRect(14, 2, 16, 16), room, LTR) == QRect(14, 2, 16, 16)
    assert design.facing(QRect(14, 2, 16, 16), room, RTL) == QRect(90, 2, 16, 16)
    assert design.facing(room, room, RTL) == room


@pytest.mark.parametrize(("direction", "side"), [(LTR, "left"), (RTL, "right")])
def test_the_icons_of_the_navigation_stand_where_reading_begins(qtbot, direction, side):
    navigation = Navigation([View("Today", "today", list)])
    qtbot.addWidget(navigation)
    navigation.setLayoutDirection(direction)
    image = QImage(200, 40, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    option = QStyleOptionViewItem()
    option.rect, option.direction = QRect(0, 0, 200, 40), direction
    navigation.itemDelegate().paint(painter, option, navigation.model().index(0, 0))
    painter.end()
    columns = range(14, 38) if side == "left" else range(162, 186)
    others = range(162, 186) if side == "left" else range(14, 38)

    def drawn(part):
        return sum(image.pixelColor(x, y).lightness() < 200 for x in part for y in range(40))

    assert drawn(columns) > 20
    assert drawn(others) == 0
