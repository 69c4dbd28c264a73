"""Finds texts that do not fit where they stand: cut off, shortened, or one over the other."""

import re
from collections.abc import Iterable, Iterator
from itertools import combinations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from crm_desktop.models.wording import tongue
from crm_desktop.views.widgets.labels import ShortenedLabel

ROUNDING = 1
"""Widths of text are rounded, once here and once there."""
USUAL_WIDTH = 1200
Element = QStyle.SubElement
ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly


def misfits(window: QWidget) -> Iterator[tuple[str, str]]:
    """What is wrong, and the text that it is wrong with."""
    shown = [each for each in window.findChildren(QWidget) if each.isVisible() and each.window() is window]
    for each in shown:
        for text, needed, room in texts_and_room(each):
            if needed.width() > room.width() + ROUNDING:
                yield f"{kind(each)} needs {needed.width()}, has {room.width()}", text
            elif needed.height() > room.height() + ROUNDING:
                yield f"{kind(each)} needs {needed.height()} in height, has {room.height()}", text
        if text_of(each) and not is_within(each):
            yield f"{kind(each)} stands over the edge", text_of(each)
    for one, other in overlapping(shown):
        yield f"{kind(one)} lies over {kind(other)} “{text_of(other)}”", text_of(one)


def text_of(widget: QWidget) -> str:
    """What is read on it."""
    if isinstance(widget, ShortenedLabel):
        return widget._whole
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return ""


def kind(widget: QWidget) -> str:
    names = [type(widget).__name__]
    parent = widget.parentWidget()
    while parent is not None and len(names) < 3:
        if type(parent).__module__.startswith("crm_desktop"):
            names.append(type(parent).__name__)
        parent = parent.parentWidget()
    return " in ".join(names)


def texts_and_room(widget: QWidget) -> Iterator[tuple[str, QSize, QSize]]:
    """Each text of a widget, how much room it needs and how much it has."""
    if isinstance(widget, ShortenedLabel):
        if widget._whole in tongue().texts.values():  # what has data in it may be shortened
            yield widget._whole, size_of(widget, widget._whole), widget.contentsRect().size()
    elif isinstance(widget, QLabel):
        if widget.text():
            yield widget.text(), wanted_by(widget), widget.size()
    elif isinstance(widget, QCheckBox | QRadioButton):
        yield widget.text(), widget.sizeHint(), widget.size()
    elif isinstance(widget, QPushButton):
        yield widget.text(), with_icon(widget), contents_of(widget)
    elif isinstance(widget, QToolButton):
        if widget.text() and widget.toolButtonStyle() is not ICON_ONLY and not is_icon_alone(widget):
            yield widget.text(), with_icon(widget), widget.size()
    elif isinstance(widget, QComboBox):
        if isinstance(window := widget.window(), QMainWindow) and window.width() < USUAL_WIDTH:
            return  # a small window has no room for all choices side by side; a tool tip says the whole
        yield widget.currentText(), size_of(widget, widget.currentText()), field_of(widget)
    elif isinstance(widget, QLineEdit):
        is_told = widget.placeholderText() in widget.toolTip()
        if not widget.text() and not is_told and not isinstance(widget.parentWidget(), QComboBox):
            margins = widget.textMargins()
            room = widget.contentsRect().adjusted(margins.left() + 4, 0, -margins.right() - 4, 0).size()
            yield widget.placeholderText(), QSize(size_of(widget, widget.placeholderText()).width(), 0), room
    elif isinstance(widget, QTabBar):
        for at in range(widget.count()):
            if widget.isTabVisible(at):
                yield widget.tabText(at), size_of(widget, widget.tabText(at)), widget.tabRect(at).size()
    elif isinstance(widget, QHeaderView):
        yield from sections_of(widget)


def sections_of(header: QHeaderView) -> Iterator[tuple[str, QSize, QSize]]:
    if header.orientation() is Qt.Orientation.Vertical or header.model() is None:
        return
    for at in range(header.count()):
        text = header.model().headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        if text and not header.isSectionHidden(at) and header.sectionViewportPosition(at) < header.width():
            yield str(text), QSize(size_of(header, str(text)).width(), 0), QSize(header.sectionSize(at), 0)


def wanted_by(label: QLabel) -> QSize:
    if not label.wordWrap():
        return label.sizeHint()
    least = max((size_of(label, word).width() for word in re.split(r"\s+|(?<=-)", label.text())), default=0)
    if label.textFormat() is not Qt.TextFormat.PlainText:
        least = 0
    return QSize(least, label.heightForWidth(label.width()))


def size_of(widget: QWidget, text: str) -> QSize:
    return QFontMetrics(widget.font()).size(Qt.TextFlag.TextShowMnemonic, text)


def with_icon(button: QAbstractButton) -> QSize:
    needed = size_of(button, button.text())
    beside = button.iconSize().width() + 4 if not button.icon().isNull() and button.text() else 0
    return QSize(needed.width() + beside, needed.height())


def contents_of(button: QPushButton) -> QSize:
    option = QStyleOptionButton()
    button.initStyleOption(option)
    return button.style().subElementRect(Element.SE_PushButtonContents, option, button).size()


def field_of(combo: QComboBox) -> QSize:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    return combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, combo).size()


def is_icon_alone(button: QToolButton) -> bool:
    return not button.icon().isNull() and button.toolButtonStyle() is ICON_ONLY


def is_within(widget: QWidget) -> bool:
    """Whole within all that hold it, up to what can be scrolled."""
    place, parent = widget.rect(), widget.parentWidget()
    at = widget
    while parent is not None and not at.isWindow():
        place = QRect(at.mapToParent(place.topLeft()), place.size())
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and parent is area.viewport():
            never = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            return not never or (place.left() >= 0 and place.right() <= parent.width() + ROUNDING)
        if not parent.rect().adjusted(-ROUNDING, -ROUNDING, ROUNDING, ROUNDING).contains(place):
            return False
        at, parent = parent, parent.parentWidget()
    return True


def overlapping(shown: Iterable[QWidget]) -> Iterator[tuple[QWidget, QWidget]]:
    """Neighbours that cover each other."""
    by_parent: dict[int, list[QWidget]] = {}
    for each in shown:
        if text_of(each) and each.parentWidget() is not None:
            by_parent.setdefault(id(each.parentWidget()), []).append(each)
    for neighbours in by_parent.values():
        for one, other in combinations(neighbours, 2):
            common = one.geometry().intersected(other.geometry())
            if common.width() > ROUNDING and common.height() > ROUNDING:
                yield one, other
