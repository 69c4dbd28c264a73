"""What a view shows when there is nothing in it: one sentence, and the one thing to do next."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.models.wording import say
from crm_desktop.views import design, icons
from crm_desktop.views.widgets.labels import Label

SYMBOL = 40
SENTENCE = 420


class Symbol(QWidget):
    """A large, quiet icon."""

    def __init__(self, name: str, size: int = SYMBOL, parent: QWidget | None = None) -> None:
        """Purely for the eye: no accessible name."""
        super().__init__(parent)
        self._name = name
        self.setFixedSize(size, size)

    def show_icon(self, name: str) -> None:
        """Another icon."""
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = self.palette().color(self.backgroundRole())
        icons.paint(self._name, painter, self.rect(), design.mixed(design.text(self.palette()), ground, 0.4))
        painter.end()


class EmptyState(QWidget):
    """One sentence and one button in the middle of an empty view."""

    def __init__(
        self,
        sentence: str,
        button: str = "",
        pressed: Callable[[], object] | None = None,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """The button's name is its text."""
        super().__init__(parent)
        self._sentence = Label(say(sentence), quiet=True)
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setMinimumWidth(SENTENCE)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(design.SPACE_32, design.SPACE_32, design.SPACE_32, design.SPACE_32)
        layout.setSpacing(design.SPACE_16)
        layout.addStretch(2)
        if icon:
            layout.addWidget(Symbol(icon), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        self.button = QPushButton(say(button), self)
        self.button.setDefault(True)
        self.button.setVisible(bool(button))
        if pressed is not None:
            self.button.clicked.connect(lambda: pressed())
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def minimumSizeHint(self) -> QSize:
        """Never what keeps a window from becoming smaller."""
        return QSize(SENTENCE // 2, design.SPACE_32)

    def say(self, sentence: str) -> None:
        """Another sentence."""
        self._sentence.setText(sentence)
        # A layout that centres does not ask how high wrapped text is.
        self._sentence.setMinimumHeight(self._sentence.heightForWidth(self._sentence.minimumWidth()))
