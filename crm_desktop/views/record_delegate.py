"""How a cell of a table of records is drawn and edited; the column says which way."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from crm_desktop.views import design
from crm_desktop.views.columns import AT_LEFT, AT_RIGHT, Column, Look
from crm_desktop.views.design import Hue
from crm_desktop.views.record_table_model import VALUE_ROLE, RecordTableModel
from crm_desktop.views.widgets.avatar import paint_avatar
from crm_desktop.views.widgets.badge import badge_width, paint_badge

Index = QModelIndex | QPersistentModelIndex
# As numbers: to combine flags as such takes as long as to draw a line.
SELECTED, FOCUSED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_HasFocus.value
PADDING = design.SPACE_8
_IN_ONE_LINE = {side: int(side | Qt.TextFlag.TextSingleLine) for side in (AT_LEFT, AT_RIGHT)}


@dataclass(frozen=True)
class _Inks:
    """The colours that nearly every cell needs."""

    text: QColor
    hairline: QColor
    selection: QColor
    hover: QColor


class RecordDelegate(QStyledItemDelegate):
    """Draws all the cells of one table: hairlines between rows, no grid, no zebra."""

    def __init__(self, view: QAbstractItemView, model: RecordTableModel) -> None:
        """Fonts are made once: a cell is drawn hundreds of times a second while scrolling."""
        super().__init__(view)
        self._view, self._model = view, model
        self.hovered_row = -1
        self._inks, self._inks_key = _Inks(QColor(), QColor(), QColor(), QColor()), -1
        self._selected = False
        self.take_fonts()

    def take_fonts(self) -> None:
        """After the system's font became another."""
        self._base = design.font()
        self._heavy = design.font(weight=QFont.Weight.DemiBold)
        self._figures = design.font(tabular=True)
        self._metrics = {id(made): QFontMetrics(made) for made in (self._base, self._heavy, self._figures)}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette, rect, row = option.palette, option.rect, index.row()
        inks, state = self._inks_of(palette), option.state.value
        if state & SELECTED:
            painter.fillRect(rect, inks.selection)
        elif row == self.hovered_row:
            painter.fillRect(rect, inks.hover)
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, inks.hairline)
        column = self._model.columns[index.column()]
        # Asked of the model itself: by way of Qt each cell would cost twice as much.
        text = self._model.data(index)
        if text:
            self._selected = bool(state & SELECTED)
            self._draw(painter, rect.adjusted(PADDING, 0, -PADDING, -1), palette, column, index, text)
        elif index.column() == 0 and self._model.record(row) is None:
            self._draw_waiting(painter, rect, inks.hairline)
        if state & FOCUSED and self._view.hasFocus():
            painter.setPen(QPen(design.accent(palette), design.focus_width() - 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -2))

    def _inks_of(self, palette: QPalette) -> "_Inks":
        """Mixed once for a palette, not for each of a thousand cells."""
        if palette.cacheKey() != self._inks_key:
            self._inks_key = palette.cacheKey()
            self._inks = _Inks(
                design.text(palette), design.hairline(palette), design.selection(palette), design.hover(palette)
            )
        return self._inks

    def _draw(self, painter: QPainter, rect: QRect, palette: QPalette, column: Column, index: Index, text: str) -> None:
        font, colour = self._base, self._inks_of(palette).text
        if column.look is Look.BADGE:
            hue = column.hue(self._model.data(index, VALUE_ROLE)) if column.hue is not None else Hue.NEUTRAL
            paint_badge(painter, rect, text, self._tint(hue, palette))
            return
        if column.look is Look.TAGS:
            self._draw_tags(painter, rect, self._model.data(index, VALUE_ROLE), self._tint(Hue.NEUTRAL, palette))
            return
        if column.look in (Look.NAME, Look.ORGANISATION):
            font = self._heavy
            side = design.AVATAR if rect.height() >= design.ROW - 1 else design.AVATAR_COMPACT
            spot = QRect(rect.x(), rect.y() + (rect.height() - side) // 2, side, side)
            room, direction = rect, painter.layoutDirection()
            spot = design.facing(spot, room, direction)
            paint_avatar(painter, spot, text, palette, square=column.look is Look.ORGANISATION)
            rect = design.facing(rect.adjusted(side + PADDING, 0, 0, 0), room, direction)
        elif column.alignment is AT_RIGHT or column.look is Look.MOMENT:
            font = self._figures
        elif column.look is Look.DUE and self._is_late(index, column):
            colour = design.warm(palette)
        self._write(painter, rect, text, font, colour, column.alignment)

    def _write(
        self, painter: QPainter, rect: QRect, text: str, font: QFont, colour: QColor, alignment: Qt.AlignmentFlag
    ) -> None:
        metrics = self._metrics[id(font)]
        # A name may have thousands of letters: only as many are measured as could be seen.
        shown = metrics.elidedText(text[:400], Qt.TextElideMode.ElideRight, rect.width())
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(rect, _IN_ONE_LINE[alignment], shown)

    def _tint(self, hue: Hue, palette: QPalette) -> design.Tint:
        tint = design.tint(hue, palette)
        return design.on_selection(tint, palette) if self._selected else tint

    def _draw_tags(self, painter: QPainter, rect: QRect, words: Sequence[str], tint: design.Tint) -> None:
        """As many as there is room for, the first of them shortened if it must; the tool tip says all."""
        for at, word in enumerate(words):
            others = len(words) - at - 1
            room = rect.width() - (badge_width(f"+{others}") + design.SPACE_4 if others else 0)
            if at and room < badge_width(word):
                paint_badge(painter, rect, f"+{others + 1}", tint)
                break
            paint_badge(painter, rect.adjusted(0, 0, room - rect.width(), 0), word, tint)
            rect = rect.adjusted(min(badge_width(word), room) + design.SPACE_4, 0, 0, 0)

    def _draw_waiting(self, painter: QPainter, rect: QRect, colour: QColor) -> None:
        height = design.SPACE_8
        bar = QRect(rect.x() + PADDING, rect.center().y() - height // 2, min(120, rect.width() - 2 * PADDING), height)
        painter.fillRect(bar, colour)

    def _is_late(self, index: Index, column: Column) -> bool:
        value = self._model.data(index, VALUE_ROLE)
        if not isinstance(value, date) or value >= self._model.today():
            return False
        return column.settled is None or not column.settled(self._model.record(index.row()))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        text = index.data() or ""
        extra = design.AVATAR + PADDING if index.column() == 0 else 0
        return QSize(self._metrics[id(self._heavy)].horizontalAdvance(text[:80]) + 2 * PADDING + extra, design.ROW)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._model.columns[index.column()]
        assert column.editor is not None
        editor = column.editor(parent)
        editor.setAccessibleName(column.title)
        editor.setAutoFillBackground(True)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        editor.set_value(index.data(VALUE_ROLE))  # type: ignore[attr-defined]

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        if not editor.problem():  # type: ignore[attr-defined]
            model.setData(index, editor.value())  # type: ignore[attr-defined]

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect
        rect.setWidth(max(rect.width(), 140))
        rect.setHeight(max(rect.height(), editor.sizeHint().height()))
        editor.setGeometry(rect)
