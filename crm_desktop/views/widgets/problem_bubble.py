"""Why what stands in a field cannot be meant, right below it and over whatever is there: nothing else moves."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.design import Hue
from crm_desktop.views.widgets.labels import Label

WIDEST = 380


class ProblemBubble(Label):
    """Belongs to one field of a page; assistive technology reads it as the field's description."""

    def __init__(self, field: QLineEdit, page: QWidget) -> None:
        """Not seen before there is something to say."""
        super().__init__("", parent=page)
        self._field, self._page = field, page
        self.setAccessibleName(say("Problem"))
        self.setWordWrap(True)
        self.setContentsMargins(design.SPACE_12, design.SPACE_8, design.SPACE_12, design.SPACE_8)
        self.hide()
        page.installEventFilter(self)

    def say(self, sentence: str) -> None:
        """Shows the sentence; an empty one takes it away."""
        self.setText(sentence)
        self._field.setAccessibleDescription(sentence)
        self._tint()
        self._place()
        self.setVisible(bool(sentence))
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._tint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = design.tint(Hue.AMBER, self.palette())
        painter.setPen(tint.text)
        painter.setBrush(tint.ground)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, design.CONTROL_RADIUS, design.CONTROL_RADIUS)
        painter.end()
        super().paintEvent(event)

    def _tint(self) -> None:
        own = QPalette(self._page.palette())
        tint = design.tint(Hue.AMBER, own)
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            own.setColor(role, tint.text)
        self.setPalette(own)

    def _place(self) -> None:
        """Below the field, from its own edge inwards."""
        margins = self.contentsMargins()
        wanted = self.fontMetrics().horizontalAdvance(self.text()) + margins.left() + margins.right() + design.SPACE_4
        width = min(wanted, max(WIDEST, self._field.width()))
        at = self._field.mapTo(self._page, QPoint(0, self._field.height() + design.SPACE_4))
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = at.x() if is_mirrored else at.x() + self._field.width() - width
        self.setGeometry(max(left, 0), at.y(), width, self.heightForWidth(width))
