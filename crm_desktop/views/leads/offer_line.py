"""One quiet line that offers the next step; it never takes it by itself (S3)."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from crm_desktop.views import design
from crm_desktop.views.widgets.empty_state import Symbol
from crm_desktop.views.widgets.labels import Label


class OfferLine(QWidget):
    """A sign, a sentence, a button; hidden until it holds."""

    def __init__(self, sentence: str, button: str, pressed: Callable[[], object]) -> None:
        """`pressed` is what the button does."""
        super().__init__()
        said = Label(sentence)
        said.setWordWrap(True)
        self.button = QPushButton(button)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(design.SPACE_8)
        row.addWidget(Symbol("convert", design.ICON))
        row.addWidget(said, 1)
        row.addWidget(self.button)
        self.hide()
