"""A headline figure: its name, itself in large type, a remark; pressed, it opens the rows that it sums."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from crm_desktop.models.forecasts.statement import OpenedHeadline
from crm_desktop.views import design
from crm_desktop.views.design import Size

PADDING = design.SPACE_8


class HeadlineButton(QAbstractButton):
    """Quiet until it is pointed at: the figure is the interface."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until it is given a figure."""
        super().__init__(parent)
        self._headline: OpenedHeadline | None = None
        self._pointed_at = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def headline(self) -> OpenedHeadline | None:
        """What it shows."""
        return self._headline

    def show_headline(self, headline: OpenedHeadline) -> None:
        """Another figure."""
        self._headline = headline
        self.setAccessibleName(f"{headline.name}: {headline.value}, {headline.remark}")
        self.setCursor(Qt.CursorShape.PointingHandCursor if self._opens else Qt.CursorShape.ArrowCursor)
        self.updateGeometry()
        self.update()

    @property
    def _opens(self) -> bool:
        return self._headline is not None and self._headline.figure.count > 0

    def _fonts(self) -> tuple[QFont, QFont, QFont]:
        large = design.font(Size.TITLE, QFont.Weight.DemiBold, tabular=True)
        large.setUnderline(self._pointed_at and self._opens)
        return design.font(), large, design.font(Size.SMALL)

    def sizeHint(self) -> QSize:
        metrics = [QFontMetrics(font) for font in self._fonts()]
        texts = (self._headline.name, self._headline.value, self._headline.remark) if self._headline else ("", "", "")
        wide = max(each.horizontalAdvance(text) for each, text in zip(metrics, texts, strict=True))
        return QSize(wide + 2 * PADDING, sum(each.height() for each in metrics) + 2 * PADDING + design.SPACE_4)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._headline is None:
            return
        palette, painter = self.palette(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._pointed_at and self._opens:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(design.hover(palette))
            painter.drawRoundedRect(self.rect(), design.CARD_RADIUS, design.CARD_RADIUS)
        top = PADDING
        texts = (self._headline.name, self._headline.value, self._headline.remark)
        colours = (design.quiet_text(palette), design.text(palette), design.quiet_text(palette))
        for text, font, colour in zip(texts, self._fonts(), colours, strict=True):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(colour)
            room = QRect(PADDING, top, self.width() - 2 * PADDING, metrics.height())
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine), shown)
            top += metrics.height() + design.SPACE_4 // 2
        if self.hasFocus():
            painter.setPen(QPen(design.accent(palette), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), design.CARD_RADIUS, design.CARD_RADIUS)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._pointed_at = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._pointed_at = False
        self.update()
