"""Shows a vCard as a QR code, to be taken into a phone with its camera."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from crm_desktop.models.wording import say
from crm_desktop.views import design
from crm_desktop.views.widgets.labels import ShortenedLabel, small

SIDE = 320
# The code needs an empty edge of four modules, and black on white in every appearance, or a camera finds nothing.
QUIET = 4


class ShowCode(QDialog):
    """Open it with `open()`."""

    def __init__(self, title: str, modules: Sequence[Sequence[int]], parent: QWidget | None = None) -> None:
        """`modules` are the code's rows of light (0) and dark (1)."""
        super().__init__(parent)
        self.setWindowTitle(say("Code for the phone"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.finished.connect(self.deleteLater)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_16, design.SPACE_16, design.SPACE_16, design.SPACE_16)
        layout.setSpacing(design.SPACE_12)
        layout.addWidget(ShortenedLabel(title, design.Size.SECTION, QFont.Weight.DemiBold))
        layout.addWidget(Code(modules), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(small(say("Point the camera of a phone at it to take the contact into its address book.")))
        layout.addWidget(buttons)


class Code(QWidget):
    """The code itself, each module a whole number of pixels."""

    def __init__(self, modules: Sequence[Sequence[int]]) -> None:
        """As large as fits."""
        super().__init__()
        self._modules = modules
        self.setFixedSize(SIDE, SIDE)
        self.setAccessibleName(say("QR code"))

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
        count = len(self._modules) + 2 * QUIET
        ratio = self.devicePixelRatioF()
        size = max(int(SIDE * ratio / count), 1) / ratio
        start = (SIDE - size * count) / 2 + QUIET * size
        for row, modules in enumerate(self._modules):
            for column, dark in enumerate(modules):
                if dark:
                    spot = QRectF(start + column * size, start + row * size, size, size)
                    painter.fillRect(spot, QColor(Qt.GlobalColor.black))
        painter.end()
