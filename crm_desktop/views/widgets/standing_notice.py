"""What holds for all of a window as long as it is open, such as that nothing can be changed: a quiet line above."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from crm_desktop.views import design, icons
from crm_desktop.views.design import Hue
from crm_desktop.views.widgets.labels import Label


class StandingNotice(QWidget):
    """An icon, a sentence and what can be done about it; never takes the focus and never goes by itself."""

    def __init__(
        self, sentence: str, choices: Sequence[tuple[str, Callable[[], object]]] = (), parent: QWidget | None = None
    ) -> None:
        """`choices` are buttons, with what each does."""
        super().__init__(parent)
        self.sentence = sentence
        self.setAccessibleName(sentence)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        label = Label(sentence)
        label.setWordWrap(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(
            2 * design.SPACE_16 + design.ICON_SMALL, design.SPACE_4, design.SPACE_16, design.SPACE_4
        )
        layout.setSpacing(design.SPACE_8)
        layout.addWidget(label, 1)
        self.buttons = [self._button(text, work) for text, work in choices]
        for button in self.buttons:
            layout.addWidget(button)

    def _button(self, text: str, work: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: work())
        return button

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, painter = self.palette(), QPainter(self)
        painter.fillRect(self.rect(), design.tint(Hue.AMBER, palette).ground)
        painter.setPen(design.hairline(palette))
        for line in (0, self.height() - 1):
            painter.drawLine(0, line, self.width(), line)
        spot = QRect(design.SPACE_16, 0, design.ICON_SMALL, self.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            spot.moveRight(self.width() - design.SPACE_16)
        icons.paint("lock", painter, spot, design.text(palette))
        painter.end()
