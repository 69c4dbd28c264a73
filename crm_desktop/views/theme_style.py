"""Fusion without its gradients, for platforms that bring no style of their own."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QIcon, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComplex,
    QStyleOptionHeader,
    QStyleOptionMenuItem,
    QStyleOptionSlider,
    QStyleOptionTab,
    QStyleOptionViewItem,
    QWidget,
)

from crm_desktop.views import design, icons
from crm_desktop.views import theme_drawing as drawing
from crm_desktop.views.theme_motion import CalmStyle

State, Element, Control = QStyle.StateFlag, QStyle.PrimitiveElement, QStyle.ControlElement
Complex, Metric, Contents = QStyle.ComplexControl, QStyle.PixelMetric, QStyle.ContentsType

SCROLL_BAR = 12
# So far in that the square viewport stays within the round corners.
FRAME = 3
INDICATOR = 16
TEXT_INSET = 5
_METRICS = {
    Metric.PM_ScrollBarExtent: SCROLL_BAR,
    Metric.PM_ButtonShiftHorizontal: 0,
    Metric.PM_ButtonShiftVertical: 0,
    Metric.PM_SmallIconSize: design.ICON_SMALL,
    Metric.PM_ButtonIconSize: design.ICON_SMALL,
    Metric.PM_ToolBarIconSize: design.ICON,
    Metric.PM_TabBarTabHSpace: 2 * design.SPACE_12,
    Metric.PM_TabBarTabVSpace: design.SPACE_12,
    Metric.PM_TabBarBaseOverlap: 0,
    Metric.PM_TabBarTabShiftVertical: 0,
    Metric.PM_FocusFrameHMargin: 5,
    Metric.PM_HeaderMargin: design.SPACE_8,
    Metric.PM_HeaderMarkSize: 12,
    Metric.PM_MenuHMargin: 4,
    Metric.PM_MenuVMargin: 4,
    Metric.PM_IndicatorWidth: INDICATOR,
    Metric.PM_IndicatorHeight: INDICATOR,
    Metric.PM_ExclusiveIndicatorWidth: INDICATOR,
    Metric.PM_ExclusiveIndicatorHeight: INDICATOR,
}
_SELECTED_SOFTLY = (Control.CE_ItemViewItem, Control.CE_MenuItem, Control.CE_MenuBarItem)
_HEIGHTS = (Contents.CT_PushButton, Contents.CT_LineEdit, Contents.CT_ComboBox, Contents.CT_SpinBox)


class QuietStyle(CalmStyle):
    """Flat controls with one outline, one radius and one accent."""

    def __init__(self) -> None:
        """Stands on Fusion."""
        super().__init__("Fusion")

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Ours, where we have one."""
        if metric == Metric.PM_DefaultFrameWidth and isinstance(widget, QAbstractScrollArea):
            return FRAME
        own = _METRICS.get(metric)
        return own if own is not None else super().pixelMetric(metric, option, widget)

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """Controls of one height."""
        made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        if kind in _HEIGHTS:
            made.setHeight(max(made.height(), design.CONTROL_HEIGHT))
        if kind == Contents.CT_ItemViewItem:
            made.setHeight(max(made.height(), design.ROW_COMPACT))
        if kind == Contents.CT_PushButton:
            made.setWidth(max(made.width(), size.width() + 2 * design.SPACE_12))
        return made

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Buttons, fields and their focus."""
        if element == Element.PE_PanelButtonCommand:
            drawing.button(option, painter)
        elif element == Element.PE_PanelButtonTool:
            drawing.tool_button(option, painter)
        elif element in (Element.PE_FrameLineEdit, Element.PE_PanelLineEdit):
            if element == Element.PE_FrameLineEdit or getattr(option, "lineWidth", 1) > 0:
                drawing.field(option, painter)
            else:
                painter.fillRect(option.rect, option.palette.brush(QPalette.ColorRole.Base))
        elif element == Element.PE_FrameFocusRect:
            if option.state & State.State_KeyboardFocusChange:
                drawing.ring(option.rect, option.palette, painter)
        elif element == Element.PE_Frame and isinstance(widget, QAbstractScrollArea):
            drawing.field(option, painter)
        elif element in (Element.PE_IndicatorCheckBox, Element.PE_IndicatorRadioButton):
            drawing.indicator(option, painter, round_one=element == Element.PE_IndicatorRadioButton)
        elif element == Element.PE_IndicatorHeaderArrow:
            drawing.sort_arrow(option, painter)
        elif element in (Element.PE_FrameMenu, Element.PE_PanelMenu):
            if element == Element.PE_PanelMenu:
                painter.fillRect(option.rect, option.palette.brush(QPalette.ColorRole.Base))
            drawing.edge(option, painter)
        elif element == Element.PE_PanelScrollAreaCorner:
            painter.fillRect(option.rect, option.palette.brush(QPalette.ColorRole.Base))
        elif element == Element.PE_FrameTabBarBase:
            painter.fillRect(drawing.bottom(option.rect), design.hairline(option.palette))
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Labels of primary buttons, headers and tabs."""
        if (
            element == Control.CE_PushButtonLabel
            and isinstance(option, QStyleOptionButton)
            and drawing.is_primary(option)
        ):
            option = QStyleOptionButton(option)
            option.palette.setColor(QPalette.ColorRole.ButtonText, drawing.on_accent(option.palette))
        if isinstance(option, QStyleOptionViewItem | QStyleOptionMenuItem) and element in _SELECTED_SOFTLY:
            option = drawing.softly_selected(option)
        if element == Control.CE_HeaderEmptyArea:
            painter.fillRect(option.rect, option.palette.brush(QPalette.ColorRole.Base))
        elif element == Control.CE_HeaderSection:
            painter.fillRect(option.rect, option.palette.brush(QPalette.ColorRole.Base))
            painter.fillRect(drawing.bottom(option.rect), design.hairline(option.palette))
        elif element == Control.CE_HeaderLabel and isinstance(option, QStyleOptionHeader):
            option = QStyleOptionHeader(option)
            sorted_by = option.sortIndicator != QStyleOptionHeader.SortIndicator.None_
            colour = design.text(option.palette) if sorted_by else design.quiet_text(option.palette)
            option.palette.setColor(QPalette.ColorRole.ButtonText, colour)
            super().drawControl(element, option, painter, widget)
        elif element in (Control.CE_ProgressBarGroove, Control.CE_ProgressBarContents):
            drawing.progress(option, painter, filled=element == Control.CE_ProgressBarContents)
        elif element == Control.CE_PushButton and isinstance(option, QStyleOptionButton):
            super().drawControl(element, option, painter, widget)
            drawing.flat_focus(option, painter)
        elif element == Control.CE_TabBarTabShape and isinstance(option, QStyleOptionTab):
            drawing.tab(option, painter)
        else:
            super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Combo boxes and scroll bars."""
        if control == Complex.CC_ComboBox:
            drawing.combo_box(option, painter)
        elif control == Complex.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            handle = drawing.scroll_bar_part(option, QStyle.SubControl.SC_ScrollBarSlider)
            drawing.scroll_bar(option, handle, painter, _ground_of(widget))
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Scroll bars have no arrows; the track is as long as the bar."""
        if control == Complex.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            return drawing.scroll_bar_part(option, part)
        if control == Complex.CC_ComboBox and part == QStyle.SubControl.SC_ComboBoxEditField:
            rect = super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]
            return rect.adjusted(TEXT_INSET - 1, 0, 0, 0)
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]

    def subElementRect(self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None) -> QRect:
        rect = super().subElementRect(element, option, widget)  # type: ignore[arg-type]
        if element == QStyle.SubElement.SE_LineEditContents and getattr(option, "lineWidth", 1) > 0:
            return rect.adjusted(TEXT_INSET, 0, -TEXT_INSET, 0)
        return rect

    def standardIcon(
        self, icon: QStyle.StandardPixmap, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> QIcon:
        """Ours, where fields show one."""
        if icon == QStyle.StandardPixmap.SP_LineEditClearButton:
            return icons.icon("close")
        return super().standardIcon(icon, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        result: QStyleHintReturn | None = None,
    ) -> int:
        """Combo boxes open a list below; the buttons of a dialog are words."""
        if hint in (QStyle.StyleHint.SH_ComboBox_Popup, QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons):
            return 0
        return super().styleHint(hint, option, widget, result)


def _ground_of(bar: QWidget | None) -> QPalette.ColorRole:
    """What the contents beside a scroll bar stand on: white in tables, the window's grey in most forms."""
    holder = bar.parentWidget() if bar is not None else None
    area = holder.parentWidget() if holder is not None else None
    return area.viewport().backgroundRole() if isinstance(area, QAbstractScrollArea) else QPalette.ColorRole.Base
