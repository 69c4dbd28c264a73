"""A small picture of a sheet of labels: one clicks where the first label goes, as the others are used up."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from crm_desktop.models.printouts import SHEETS, LabelSheet
from crm_desktop.models.wording import say
from crm_desktop.views import design

HEIGHT = 190
_STEPS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip


class LabelPlaces(QWidget):
    """The first label by mouse or arrow keys; those before it are used up."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begins with the first."""
        super().__init__(parent)
        self._sheet: LabelSheet = next(iter(SHEETS.values()))
        self._first = 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tell()

    def value(self) -> int:
        """Counted from 1, row by row."""
        return self._first

    def set_value(self, first: int) -> None:
        """Within the sheet."""
        self._first = max(1, min(self._sheet.labels, first))
        self._tell()
        self.update()

    def problem(self) -> str:
        """Every label can be meant."""
        return ""

    def show_sheet(self, sheet: LabelSheet) -> None:
        """Another sheet; a full one."""
        self._sheet = sheet
        self.set_value(1)
        self.updateGeometry()

    def place(self, number: int) -> QRectF:
        """Where a label is drawn."""
        paper, scale = self._sheet.paper, self._scale()
        left, top = list(self._sheet.places())[number - 1]
        wide, high = (length * 72 / 25.4 * scale for length in (self._sheet.width, self._sheet.height))
        return QRectF(1 + left * scale, 1 + (paper.height - top) * scale, wide, high).adjusted(0.5, 0.5, -1, -1)

    def _scale(self) -> float:
        return (HEIGHT - 2) / self._sheet.paper.height

    def _tell(self) -> None:
        said = say("Label {first} of {labels}", first=self._first, labels=self._sheet.labels)
        self.setAccessibleDescription(said)
        self.setToolTip(say("{said}. Click the first label that is still on the sheet.", said=said))

    def _choose(self, first: int) -> None:
        if first != self._first and 1 <= first <= self._sheet.labels:
            self.set_value(first)
            self.edited.emit()

    def sizeHint(self) -> QSize:
        return QSize(round(self._sheet.paper.width * self._scale()) + 2, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for number in range(1, self._sheet.labels + 1):
            if self.place(number).contains(event.position()):
                self._choose(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._choose(self._first + step[0] + step[1] * self._sheet.columns)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = QRectF(0.5, 0.5, self.sizeHint().width() - 1, HEIGHT - 1)
        painter.setPen(QPen(design.accent(palette) if self.hasFocus() else design.outline(palette)))
        painter.setBrush(palette.base())
        painter.drawRect(sheet)
        for number in range(1, self._sheet.labels + 1):
            used, first = number < self._first, number == self._first
            painter.setPen(QPen(design.accent(palette) if first else design.hairline(palette)))
            ground = design.mixed(design.text(palette), palette.base().color(), 0.14)
            painter.setBrush(ground if used else design.accent(palette) if first else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.place(number), 2, 2)
        painter.end()
