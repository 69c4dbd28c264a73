"""How the controls of `QuietStyle` are drawn: flat, one outline, one radius, one accent."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionHeader,
    QStyleOptionMenuItem,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QStyleOptionTab,
    QStyleOptionViewItem,
)

from crm_desktop.views import design, icons

State = QStyle.StateFlag


def is_primary(option: QStyleOption) -> bool:
    """The one button for the next thing to do."""
    default = QStyleOptionButton.ButtonFeature.DefaultButton
    enabled = bool(option.state & State.State_Enabled)
    return enabled and isinstance(option, QStyleOptionButton) and bool(option.features & default)


def on_accent(palette: QPalette) -> QColor:
    """What is read on the accent."""
    dark = QColor("#000000") if design.is_strong() else QColor("#0F1B33")
    return dark if design.is_dark(palette) else QColor("#FFFFFF")


def button(option: QStyleOption, painter: QPainter) -> None:
    """A push button: primary, plain or flat."""
    palette, state = option.palette, option.state
    flat = isinstance(option, QStyleOptionButton) and bool(option.features & QStyleOptionButton.ButtonFeature.Flat)
    over, down = bool(state & State.State_MouseOver), bool(state & (State.State_Sunken | State.State_On))
    if is_primary(option):
        ground = design.accent(palette)
        ground = ground.darker(118) if down else ground.darker(108) if over else ground
        rounded(option.rect, painter, ground, ground)
    elif not flat:
        ground = palette.color(QPalette.ColorRole.Button)
        shade = 0.09 if down else 0.045 if over else 0.0
        rounded(option.rect, painter, design.mixed(design.text(palette), ground, shade), design.outline(palette))
    elif (over or down) and state & State.State_Enabled:
        clear = QColor(Qt.GlobalColor.transparent)
        rounded(option.rect, painter, design.pressed(palette) if down else design.hover(palette), clear)
    if state & State.State_HasFocus and state & State.State_KeyboardFocusChange:
        if is_primary(option):
            ring(option.rect.adjusted(2, 2, -2, -2), palette, painter, on_accent(palette))
        else:
            ring(option.rect, palette, painter)


def flat_focus(option: QStyleOptionButton, painter: QPainter) -> None:
    """A flat button has no panel that would show it."""
    flat, state = bool(option.features & QStyleOptionButton.ButtonFeature.Flat), option.state
    if flat and state & State.State_HasFocus and state & State.State_KeyboardFocusChange:
        ring(option.rect, option.palette, painter)


def tool_button(option: QStyleOption, painter: QPainter) -> None:
    """Nothing until it is pointed at."""
    state = option.state
    if not state & State.State_Enabled:
        return
    clear = QColor(Qt.GlobalColor.transparent)
    if state & (State.State_Sunken | State.State_On):
        rounded(option.rect, painter, design.pressed(option.palette), clear)
    elif state & State.State_MouseOver:
        rounded(option.rect, painter, design.hover(option.palette), clear)


def field(option: QStyleOption, painter: QPainter) -> None:
    """The frame and ground of a field."""
    palette, enabled = option.palette, bool(option.state & State.State_Enabled)
    ground = palette.color(QPalette.ColorRole.Base if enabled else QPalette.ColorRole.Window)
    focused = bool(option.state & State.State_HasFocus) and enabled
    edge = design.accent(palette) if focused else design.outline(palette)
    width = 3.0 if design.is_strong() else 1.5
    rounded(option.rect, painter, ground, edge, width if focused else 1.0)


def combo_box(option: QStyleOption, painter: QPainter) -> None:
    """A field with an arrow down."""
    if getattr(option, "frame", True):
        field(option, painter)
    side, rect = design.ICON_SMALL, option.rect
    corner = QPoint(rect.right() - side - 5, rect.center().y() - side // 2 + 1)
    spot = design.facing(QRect(corner, QSize(side, side)), rect, option.direction)
    icons.paint("down", painter, spot, design.quiet_text(option.palette))


def rounded(rect: QRect, painter: QPainter, ground: QColor, edge: QColor, width: float = 1.0) -> None:
    """A box with our radius."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, width) if edge.alpha() else Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    inset = width / 2
    box = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(box, design.CONTROL_RADIUS, design.CONTROL_RADIUS)
    painter.restore()


def ring(rect: QRect, palette: QPalette, painter: QPainter, colour: QColor | None = None) -> None:
    """The focus, for those who came by keyboard; within the accent it has another colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour or design.accent(palette), design.focus_width()))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box = QRectF(rect).adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(box, design.CONTROL_RADIUS - 1, design.CONTROL_RADIUS - 1)
    painter.restore()


def indicator(option: QStyleOption, painter: QPainter, round_one: bool) -> None:
    """A check box or a radio button."""
    palette, state = option.palette, option.state
    enabled, on = bool(state & State.State_Enabled), bool(state & State.State_On)
    partly = bool(state & State.State_NoChange)
    filled = enabled and (on or partly)
    over = bool(state & State.State_MouseOver)
    ground = design.accent(palette) if filled else palette.color(QPalette.ColorRole.Base)
    edge = design.accent(palette) if filled or (over and enabled) else design.outline(palette)
    box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
    radius = box.width() / 2 if round_one else 4
    ink = on_accent(palette) if enabled else design.quiet_text(palette)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(box, radius, radius)
    middle = box.center()
    if on and round_one:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(middle, 3, 3)
    elif on or partly:
        marks = [(-3.6, 0.2), (-1.1, 2.7), (3.6, -2.6)] if on else [(-3.2, 0.0), (3.2, 0.0)]
        painter.setPen(QPen(ink, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline([middle + QPointF(x, y) for x, y in marks])
    painter.restore()
    if state & State.State_HasFocus and state & State.State_KeyboardFocusChange:
        ring(option.rect.adjusted(-2, -2, 2, 2), palette, painter)


def progress(option: QStyleOption, painter: QPainter, filled: bool) -> None:
    """A thin bar, its track or what is done of it."""
    height = min(option.rect.height(), 6)
    track = QRectF(option.rect.x(), option.rect.center().y() - height / 2 + 0.5, option.rect.width(), height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if filled and isinstance(option, QStyleOptionProgressBar):
        span = option.maximum - option.minimum
        share = (option.progress - option.minimum) / span if span > 0 else 0.35
        track.setWidth(max(track.width() * share, height if share else 0))
    painter.setBrush(design.accent(option.palette) if filled else design.outline(option.palette))
    painter.drawRoundedRect(track, height / 2, height / 2)
    painter.restore()


def tab(option: QStyleOptionTab, painter: QPainter) -> None:
    """The tab in front is underlined."""
    if option.state & State.State_Selected:
        line = QRect(option.rect.x() + 4, option.rect.bottom() - 1, option.rect.width() - 8, 2)
        painter.fillRect(line, design.accent(option.palette))
    elif option.state & State.State_MouseOver:
        rounded(option.rect.adjusted(2, 2, -2, -4), painter, design.hover(option.palette), QColor(0, 0, 0, 0))


def sort_arrow(option: QStyleOption, painter: QPainter) -> None:
    """Up when the smallest is on top."""
    if isinstance(option, QStyleOptionHeader) and option.sortIndicator != QStyleOptionHeader.SortIndicator.None_:
        upwards = option.sortIndicator == QStyleOptionHeader.SortIndicator.SortDown
        icons.paint("up" if upwards else "down", painter, option.rect, design.text(option.palette))


def softly_selected(option: QStyleOptionViewItem | QStyleOptionMenuItem) -> QStyleOption:
    """The same item, selected as in a table: pale ground, text as it was."""
    made = QStyleOptionViewItem(option) if isinstance(option, QStyleOptionViewItem) else QStyleOptionMenuItem(option)
    made.palette.setColor(QPalette.ColorRole.Highlight, design.selection(option.palette))
    made.palette.setColor(QPalette.ColorRole.HighlightedText, design.text(option.palette))
    return made


def edge(option: QStyleOption, painter: QPainter) -> None:
    """Around a menu or a list that opens."""
    painter.setPen(design.outline(option.palette))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1))


def bottom(rect: QRect) -> QRect:
    """The lowest line of a box."""
    return QRect(rect.x(), rect.bottom(), rect.width(), 1)


def scroll_bar(option: QStyleOptionSlider, handle: QRect, painter: QPainter, ground: QPalette.ColorRole) -> None:
    """A slim handle and no arrows, on the ground of what is scrolled."""
    painter.fillRect(option.rect, option.palette.brush(ground))
    if option.maximum <= option.minimum:
        return
    active = bool(option.state & (State.State_MouseOver | State.State_Sunken))
    share = 0.5 if option.state & State.State_Sunken else 0.4 if active else 0.24
    share += 0.3 if design.is_strong() else 0.0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(design.mixed(design.text(option.palette), option.palette.color(ground), share))
    inset = 3.0 if active else 3.5
    upright = option.orientation == Qt.Orientation.Vertical
    box = QRectF(handle).adjusted(*((inset, 2, -inset, -2) if upright else (2, inset, -2, -inset)))
    radius = min(box.width(), box.height()) / 2
    painter.drawRoundedRect(box, radius, radius)
    painter.restore()


def scroll_bar_part(option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
    """Where the handle is, and the track before and behind it."""
    upright = option.orientation == Qt.Orientation.Vertical
    length = option.rect.height() if upright else option.rect.width()
    span = option.maximum - option.minimum
    size = length if span <= 0 else max(28, length * option.pageStep // (span + option.pageStep))
    at = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - size, option.upsideDown
    )
    pieces = {
        QStyle.SubControl.SC_ScrollBarGroove: (0, length),
        QStyle.SubControl.SC_ScrollBarSlider: (at, size),
        QStyle.SubControl.SC_ScrollBarSubPage: (0, at),
        QStyle.SubControl.SC_ScrollBarAddPage: (at + size, length - at - size),
    }
    start, extent = pieces.get(part, (0, 0))
    offset = QPointF(option.rect.topLeft()).toPoint()
    if upright:
        return QRect(offset.x(), offset.y() + start, option.rect.width(), extent)
    return QRect(offset.x() + start, offset.y(), extent, option.rect.height())
