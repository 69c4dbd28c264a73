"""A drawing of reportlab as a picture in the type of the program."""

import html
import re

from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget
from reportlab.graphics import renderSVG
from reportlab.graphics.shapes import Drawing, Line, Rect, String

from crm_desktop.models.paper.charts import ChartInk
from crm_desktop.models.paper.lettering import BOLD, REGULAR
from crm_desktop.views import design
from crm_desktop.views.design import Size

PAPER_TYPE = 7.5
"""The size of type that drawings are made for."""


def scale_of(widget: QWidget) -> float:
    """How many pixels of the widget a point of paper is, so that type is as small as small type is."""
    return widget.fontInfo().pixelSize() * Size.SMALL.value / PAPER_TYPE


def rendered(drawing: Drawing, widget: QWidget) -> QSvgRenderer:
    """The drawing in the widget's font."""
    svg = str(renderSVG.drawToString(drawing))
    # Qt would paint the clip path itself, as a black box; nothing reaches beyond the drawing anyway.
    svg = re.sub("<clipPath.*?</clipPath>", "", svg, flags=re.DOTALL).replace("clip-path: url(#clip)", "")
    family = html.escape(widget.font().family().replace(";", " "), quote=True)
    svg = svg.replace(f"font-family: {BOLD};", f"font-family: {family}; font-weight: 600;")
    svg = svg.replace(f"font-family: {REGULAR};", f"font-family: {family};")
    return QSvgRenderer(QByteArray(svg.encode()), widget)


def turned_round(drawing: Drawing) -> Drawing:
    """The same for those who read from the right; the texts stay as they are."""
    wide = drawing.width
    for shape in drawing.contents:
        if isinstance(shape, Rect):
            shape.x = wide - shape.x - shape.width
        elif isinstance(shape, Line):
            shape.x1, shape.x2 = wide - shape.x1, wide - shape.x2
        elif isinstance(shape, String):
            shape.x = wide - shape.x
            if shape.textAnchor != "middle":
                shape.textAnchor = "end" if shape.textAnchor == "start" else "start"
    return drawing


def ink_of(widget: QWidget) -> ChartInk:
    """The colours of the widget's palette."""
    palette = widget.palette()
    ground, accent = palette.base().color(), design.accent(palette)
    pale = 0.55 if design.is_strong() else 0.3 if design.is_dark(palette) else 0.22
    return ChartInk(
        amount=design.mixed(accent, ground, pale).name(),
        on_amount=design.text(palette).name(),
        weighted=accent.name(),
        on_weighted=ground.name(),
        text=design.text(palette).name(),
        quiet=design.quiet_text(palette).name(),
        hairline=design.outline(palette).name(),
    )
